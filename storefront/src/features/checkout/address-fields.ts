import type { AddressField, AddressInput, CheckoutFormQuery } from '../../gql/graphql.ts';
import { copyOf } from '../../ui/filled.ts';
import { fill } from '../../words/fill.ts';

export type AddressForm = NonNullable<CheckoutFormQuery['addressForm']>;
type Field = AddressForm['fields'][number];
type Entry = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Ids of entries: those of the address as it is written there, and of the same in Latin letters. */
export const entryId = (field: string | null, isLatin = false) => `${isLatin ? 'latin' : 'local'}-${field}`;
export const entryOf = (id: string) => document.getElementById(id) as Entry | null;
export const typedIn = (id: string) => entryOf(id)?.value.trim() ?? '';

const autocomplete: Partial<Record<AddressField, string>> = {
  NAME: 'name',
  STREET: 'street-address',
  DISTRICT: 'address-level3',
  CITY: 'address-level2',
  REGION: 'address-level1',
  POSTAL_CODE: 'postal-code',
};

/** In Latin letters, too: what has a code, or only digits, is asked for once. */
const isAskedOnce = (field: AddressField) => field === 'REGION' || field === 'POSTAL_CODE';

interface FieldWords {
  choose: string;
  example: string;
}

/** The fields of a country's form in its order; of the same in Latin letters in theirs. */
export function addressFields(form: AddressForm, words: FieldWords, isLatin: boolean): HTMLElement[] {
  const { fields, latinFields } = form;
  const asked = isLatin
    ? latinFields.flatMap((name) => fields.filter(({ field }) => field === name && !isAskedOnce(name)))
    : fields;
  return asked.map((field) => row(field, { words, isLatin }));
}

/** Whether it has letters that are read on no way out of Central Asia. Cyrillic is read on some: the API knows which. */
export function needsLatin({ fields, latinFields }: AddressForm): boolean {
  return (
    latinFields.length > 0 &&
    fields.some(
      ({ field, options: [choice] }) =>
        !choice && /[^\p{scx=Latn}\p{scx=Cyrl}\P{L}]/u.test(typedIn(entryId(field))),
    )
  );
}

/** What was typed, as the API takes it. */
export function addressIn({ fields }: AddressForm, country: string, isLatin: boolean): AddressInput {
  const values = fields.map(({ field }) => {
    const value = typedIn(entryId(field, isLatin && !isAskedOnce(field)));
    // `POSTAL_CODE` is `postalCode` there.
    const name = field.toLowerCase().replace(/_(.)/, (_, letter: string) => letter.toUpperCase());
    return [name, field === 'STREET' ? value.split('\n').filter(Boolean) : value];
  });
  return { country, ...Object.fromEntries(values) };
}

function row(field: Field, { words, isLatin }: { words: FieldWords; isLatin: boolean }): HTMLElement {
  const { field: name, label, example, options, maximumLines } = field;
  const line = copyOf('entry', { label, hint: !isLatin && example && fill(words.example, { example }) });
  const entry = document.createElement(options[0] ? 'select' : maximumLines > 1 ? 'textarea' : 'input');
  const id = entryId(name, isLatin);
  Object.assign(entry, { id, required: field.isRequired });
  entry.setAttribute('autocomplete', isLatin ? 'off' : `shipping ${autocomplete[name]}`);
  if (entry instanceof HTMLSelectElement)
    entry.append(
      ...[{ name: words.choose, code: '' }, ...options].map((option) => new Option(option.name, option.code)),
    );
  if (name === 'POSTAL_CODE' && !/[A-Z]/i.test(example ?? 'A')) entry.inputMode = 'numeric';
  line.querySelector('label')?.setAttribute('for', id);
  line.querySelector('label')?.after(entry);
  line.classList.toggle('required', field.isRequired);
  const said = [...line.querySelectorAll('[data-is=hint], [data-is=fault]')].map((part, at) => {
    part.id = `${id}-${at}`;
    return part.id;
  });
  entry.setAttribute('aria-describedby', said.join(' '));
  return line;
}
