import { FormChoicesDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Check } from '../../ui/Field.tsx';
import { language } from '../../words/language.ts';

interface CraftsFieldProps {
  label: string;
  /** Ids of craft directions. */
  value: readonly string[];
  onValue: (directionIds: string[]) => void;
}

/** Any number of craft directions. */
export function CraftsField({ label, value, onValue }: CraftsFieldProps) {
  const choices = useLoaded(async () => (await request(FormChoicesDocument)).formChoices, [language.value]);
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      <div class="check-grid">
        {choices.data?.directions.map(({ id, name }) => (
          <Check
            key={id}
            label={name}
            checked={value.includes(id)}
            onValue={(isChecked) => onValue(isChecked ? [...value, id] : value.filter((each) => each !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
