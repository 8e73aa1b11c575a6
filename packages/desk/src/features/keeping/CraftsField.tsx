import { FormChoicesDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { language } from '../../words/language.ts';
import { ChecksField } from './ChecksField.tsx';

interface CraftsFieldProps {
  label: string;
  /** Ids of craft directions. */
  value: readonly string[];
  onValue: (directionIds: string[]) => void;
}

/** Any number of craft directions. */
export function CraftsField({ label, value, onValue }: CraftsFieldProps) {
  const choices = useLoaded(async () => (await request(FormChoicesDocument)).formChoices, [language.value]);
  const options = choices.data?.directions.map(({ id, name }) => [id, name] as const) ?? [];
  return <ChecksField label={label} options={options} value={value} onValue={onValue} />;
}
