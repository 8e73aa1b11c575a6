import type { Address } from './address.ts';
import { AddressField, fieldLimits } from './address-field.ts';
import { type AddressScript, isAddressIn } from './address-script.rules.ts';
import { type CountryForm, countryForm, type Region } from './country-form.ts';
import { readsCyrillic } from './country-scripts.ts';
import type { FieldProblem } from './field-problem.ts';
import { isPrintable, isWrittenIn, narrow, tidy } from './plain-text.rules.ts';
import { normalPostalCode } from './postal-code.rules.ts';

/** An address as it was typed. */
export interface GivenAddress {
  country: string;
  name?: string | null;
  organization?: string | null;
  street?: readonly string[] | null;
  district?: string | null;
  city?: string | null;
  /** A code of the form, or what the form calls it. */
  region?: string | null;
  postalCode?: string | null;
  sortingCode?: string | null;
}

export type CheckedAddress = { address: Address; problems: [] } | { address: null; problems: FieldProblem[] };

/**
 * The address as it is kept, or what is wrong with it, in the order of the country's form. Kept are tidy texts, in
 * capitals where the country writes them so, the code of the region where the form offers a choice, and the postal code
 * as the country writes it. What the country's form does not have is left out: it was typed for another country.
 * A kept address checks to itself. Whether a postal code lies in its region is not asked: there are some that cross,
 * and a refused buyer is lost, while the post goes by the code. Never throws, whatever the texts are.
 */
export function checkAddress(
  given: GivenAddress,
  { script = 'local' }: { script?: AddressScript } = {},
): CheckedAddress {
  const form = countryForm(given.country);
  if (!form) return { address: null, problems: [{ field: 'COUNTRY', code: 'UNKNOWN_CHOICE' }] };
  const checked = (script === 'latin' ? form.latinFields : form.fields).map((field) => ({
    field,
    ...checkField(linesOf(given, field), { field, form, script }),
  }));
  const problems = checked.flatMap(({ field, code, example }): FieldProblem[] =>
    code ? [{ field, code, ...(example ? { example } : {}) }] : [],
  );
  if (problems.length > 0) return { address: null, problems };
  const kept = Object.fromEntries(
    checked
      .filter(({ lines }) => lines.length > 0)
      .map(({ field, lines }) => [propertyOf[field], field === AddressField.STREET ? lines : lines[0]]),
  );
  // A name and a street are required in every country: without them there was a problem.
  return { address: { ...kept, country: form.country } as Address, problems: [] };
}

/**
 * Whether its Latin form must be asked for as well. Parcels leave from Central Asia: there and in the countries around
 * Cyrillic is read, on the way to others Latin letters alone.
 */
export function needsLatin(address: Address): boolean {
  return !isAddressIn(address, readsCyrillic(address.country) ? ['Cyrl'] : []);
}

interface Checking {
  field: AddressField;
  form: CountryForm;
  script: AddressScript;
}

interface CheckedField {
  lines: string[];
  code?: FieldProblem['code'];
  example?: string | undefined;
}

/** Texts beyond this are not looked at: no field is that long. */
const mostTyped = 1000;

function checkField(typed: readonly string[], checking: Checking): CheckedField {
  const { field, form, script } = checking;
  const most = fieldLimits[field];
  if (typed.some((text) => text.length > mostTyped)) return { lines: [], code: 'TOO_LONG' };
  const lines = typed.map(tidyLine).filter(Boolean);
  if (lines.length === 0) return form.required.has(field) ? missing(checking) : { lines };
  if (lines.length > most.lines) return { lines, code: 'TOO_LONG' };
  if (!lines.every(isPrintable)) return { lines, ...wrong(checking, 'WRONG_FORM') };
  if (field === AddressField.POSTAL_CODE) return checkPostalCode(lines[0] ?? '', checking);
  if (field === AddressField.REGION && form.regions.length > 0)
    return checkRegion(lines[0] ?? '', form.regions);
  const scripts = script === 'latin' ? [] : form.scripts;
  if (!lines.every((line) => isWrittenIn(line, scripts))) return { lines, code: 'NOT_LATIN' };
  const written = form.upper.has(field) ? lines.map((line) => inCapitals(line, form)) : lines;
  if (written.some((line) => [...line].length > most.characters)) return { lines, code: 'TOO_LONG' };
  return { lines: written };
}

/** A line in Latin letters is in their usual width, from whichever keyboard it comes. */
function tidyLine(text: string): string {
  const line = tidy(text);
  return isWrittenIn(line, []) ? narrow(line) : line;
}

function missing(checking: Checking): CheckedField {
  return { lines: [], ...wrong(checking, 'MISSING') };
}

function wrong({ field, form }: Checking, code: FieldProblem['code']): Omit<CheckedField, 'lines'> {
  return { code, example: field === AddressField.POSTAL_CODE ? form.postalCode?.examples[0] : undefined };
}

function checkPostalCode(line: string, checking: Checking): CheckedField {
  const code = normalPostalCode(line, checking.form.postalCode);
  return code === null ? { lines: [], ...wrong(checking, 'WRONG_FORM') } : { lines: [code] };
}

/** By its code, or by one of its names. */
function checkRegion(line: string, regions: readonly Region[]): CheckedField {
  const asked = line.toLowerCase();
  const isAsked = (text: string) => tidy(text).toLowerCase() === asked;
  const region =
    regions.find(({ code }) => isAsked(code)) ??
    regions.find(({ name, latinName }) => isAsked(name) || isAsked(latinName));
  return region ? { lines: [region.code] } : { lines: [], code: 'UNKNOWN_CHOICE' };
}

/** Capitals can be longer than what they stand for, and need joining again. */
function inCapitals(line: string, { language }: CountryForm): string {
  return tidy(line.toLocaleUpperCase(language));
}

const propertyOf: Record<AddressField, keyof Address> = {
  [AddressField.NAME]: 'name',
  [AddressField.ORGANIZATION]: 'organization',
  [AddressField.STREET]: 'street',
  [AddressField.DISTRICT]: 'district',
  [AddressField.CITY]: 'city',
  [AddressField.REGION]: 'region',
  [AddressField.POSTAL_CODE]: 'postalCode',
  [AddressField.SORTING_CODE]: 'sortingCode',
};

function linesOf(given: GivenAddress, field: AddressField): readonly string[] {
  const value = given[propertyOf[field]] ?? [];
  return typeof value === 'string' ? [value] : value;
}
