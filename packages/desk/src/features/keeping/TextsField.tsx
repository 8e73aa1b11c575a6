import { type Language, languageName, languages } from '@aul/language';
import { useState } from 'preact/hooks';
import { me } from '../../session.ts';
import { Select, TextArea, TextField } from '../../ui/Field.tsx';
import { language as ofDesk } from '../../words/language.ts';
import type { Words } from './texts.ts';
import { words } from './words.ts';

interface TextsFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Words;
  onValue: (value: Words) => void;
  isLong?: boolean;
  /** Written elsewhere: shown, and not to be changed here. */
  isLocked?: boolean;
}

/** A text in several languages: a field for each that there is and for that of the reader, and the way to add another. */
export function TextsField({ label, hint, error, value, onValue, isLong, isLocked }: TextsFieldProps) {
  const [added, setAdded] = useState<readonly Language[]>([]);
  const own = me.value?.languages ?? languages;
  const shown = languages.filter(
    (each) =>
      value[each] !== undefined || added.includes(each) || (each === ofDesk.value && own.includes(each)),
  );
  const others = languages.filter((each) => !shown.includes(each) && own.includes(each));
  const Input = isLong ? TextArea : TextField;
  return (
    <fieldset class="texts wide">
      <legend>{label}</legend>
      {hint && <p class="quiet small">{hint}</p>}
      <div class="texts-fields">
        {shown.map((each, index) => (
          <Input
            key={each}
            label={
              <>
                <span class="unseen">{label}: </span>
                {languageName(each)}
              </>
            }
            lang={each}
            error={index === 0 ? error : undefined}
            value={value[each] ?? ''}
            disabled={isLocked || !own.includes(each)}
            onValue={(text: string) => onValue({ ...value, [each]: text })}
          />
        ))}
        {!isLocked && others.length > 0 && (
          <Select
            label={`${label}: ${words.value.addLanguage}`}
            isLabelUnseen
            value=""
            options={[
              ['', words.value.addLanguage],
              ...others.map((each) => [each, languageName(each)] as const),
            ]}
            onValue={(chosen) => {
              const language = languages.find((each) => each === chosen);
              if (language) setAdded([...added, language]);
            }}
          />
        )}
      </div>
    </fieldset>
  );
}
