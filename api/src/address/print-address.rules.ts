import type { Language } from '@aul/language';
import type { Address } from './address.ts';
import { AddressField } from './address-field.ts';
import { type AddressScript, isAddressIn } from './address-script.rules.ts';
import { type CountryForm, countryForm, type FormatPiece } from './country-form.ts';

interface Printing {
  script: AddressScript;
  /** Names the country beside its English name, for the post where the parcel begins. */
  language?: Language;
}

/**
 * The lines of a kept address as its country writes them on a parcel, in capitals where posts want them. One that was
 * typed in Latin letters is written so in either script. The country comes last, in English: `ЯПОНИЯ / JAPAN`.
 */
export function addressLines(address: Address, { script, language = 'en' }: Printing): string[] {
  const form = formOf(address);
  const name = countryName(address.country, language).toLocaleUpperCase(language);
  const country = language === 'en' ? form.englishName : `${name} / ${form.englishName}`;
  return [...linesOf(address, { form, script, upper: form.upperOnParcel }), country];
}

/** The same for a reader of a page: as it was given, the country in the reader's language. */
export function localeLines(address: Address, language: Language): string[] {
  const form = formOf(address);
  const lines = linesOf(address, { form, script: 'local', upper: form.upper });
  return [...lines, countryName(address.country, language)];
}

/** Its English name where a language has none for it. */
export function countryName(country: string, language: Language): string {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return names.of(country) ?? new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
}

/** An address is kept only after its country was found. */
function formOf({ country }: Address): CountryForm {
  const form = countryForm(country);
  if (!form) throw new Error(`An address of the unknown country ${country} was kept`);
  return form;
}

interface Lines {
  form: CountryForm;
  script: AddressScript;
  upper: ReadonlySet<AddressField>;
}

function linesOf(address: Address, { form, upper, ...asked }: Lines): string[] {
  const script = isAddressIn(address, []) ? 'latin' : asked.script;
  const textOf = (field: AddressField) => {
    const text = fieldText(address, { field, form, script });
    return upper.has(field) ? text.toLocaleUpperCase(form.language) : text;
  };
  return form[script]
    .flatMap((line) =>
      line
        .map((piece, index) => {
          if (typeof piece === 'string') return textOf(piece);
          const isAlone = [line[index - 1], line[index + 1]].some((beside) => isEmpty(beside, textOf));
          return isAlone ? '' : piece.literal;
        })
        .join('')
        .split('\n'),
    )
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What stands between two fields goes when one of them is empty. */
function isEmpty(piece: FormatPiece | undefined, textOf: (field: AddressField) => string): boolean {
  return typeof piece === 'string' && textOf(piece) === '';
}

interface Text {
  field: AddressField;
  form: CountryForm;
  script: AddressScript;
}

function fieldText(address: Address, { field, form, script }: Text): string {
  switch (field) {
    case AddressField.NAME:
      return address.name;
    case AddressField.ORGANIZATION:
      return address.organization ?? '';
    case AddressField.STREET:
      return address.street.join('\n');
    case AddressField.DISTRICT:
      return address.district ?? '';
    case AddressField.CITY:
      return address.city ?? '';
    case AddressField.REGION:
      return regionText(address.region ?? '', { form, script });
    case AddressField.POSTAL_CODE:
      return address.postalCode ?? '';
    case AddressField.SORTING_CODE:
      return address.sortingCode ?? '';
  }
}

function regionText(code: string, { form, script }: Pick<Text, 'form' | 'script'>): string {
  const region = form.regions.find((one) => one.code === code);
  if (!region || form.printsRegionCode) return code;
  return script === 'latin' ? region.latinName : region.name;
}
