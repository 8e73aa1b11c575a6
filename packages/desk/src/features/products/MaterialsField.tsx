import { slugify } from '@aul/language';
import type { FormChoicesQuery } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { language } from '../../words/language.ts';
import { wordsOf } from '../keeping/texts.ts';
import { words as keeping } from '../keeping/words.ts';
import type { MaterialValues } from './product-values.ts';
import { words } from './words.ts';

interface MaterialsFieldProps {
  known: FormChoicesQuery['formChoices']['materials'];
  error: string | undefined;
  value: readonly MaterialValues[];
  onValue: (materials: MaterialValues[]) => void;
}

/** What it is made of: materials that others have are found again by their name, so that they are one. */
export function MaterialsField({ known, error, value, onValue }: MaterialsFieldProps) {
  const sum = value.reduce((total, { percent }) => total + (Number(percent) || 0), 0);
  const change = (at: number, material: Partial<MaterialValues>) =>
    onValue(value.map((each, index) => (index === at ? { ...each, ...material } : each)));
  const named = (text: string): Partial<MaterialValues> => {
    const same = known.find(({ name }) =>
      name.some((each) => each.text.toLowerCase() === text.trim().toLowerCase()),
    );
    if (same) return { slug: same.slug, name: wordsOf(same.name) };
    return { slug: slugify(text, language.value), name: { [language.value]: text } };
  };
  return (
    <fieldset class="checks">
      <legend>{words.value.materials}</legend>
      <datalist id="materials">
        {known.map(({ slug, name }) => (
          <option
            key={slug}
            value={name.find((each) => each.language === language.value)?.text ?? name[0]?.text}
          />
        ))}
      </datalist>
      {value.map(({ name, percent }, at) => (
        <div class="line-fields" key={at}>
          <TextField
            label={words.value.material}
            list="materials"
            value={name[language.value] ?? Object.values(name)[0] ?? ''}
            onValue={(text) => change(at, named(text))}
          />
          <TextField
            label="%"
            aria-label={words.value.share}
            inputMode="numeric"
            value={percent}
            onValue={(share) => change(at, { percent: share })}
          />
          <Button isSmall look="quiet" onClick={() => onValue(value.filter((_, index) => index !== at))}>
            {keeping.value.remove}
          </Button>
        </div>
      ))}
      {value.length > 0 && (
        <p class={sum === 100 ? 'quiet small' : 'field-error'} role="status">
          {words.value.sum(sum)}
        </p>
      )}
      {error && <p class="field-error">{error}</p>}
      <Button
        isSmall
        onClick={() => onValue([...value, { slug: '', name: {}, percent: sum < 100 ? `${100 - sum}` : '' }])}
      >
        {words.value.addMaterial}
      </Button>
    </fieldset>
  );
}
