import { DomainError } from '../errors.ts';
import type { Address } from './address.ts';
import { countryForm } from './country-form.ts';

/**
 * What ISO 3166-2 has behind the hyphen: `CA` for California, `13` for Tokyo. Undefined where the country's form has no
 * list of regions, or ISO no code for the one chosen. China's are the numbers of GB/T 2260, which ISO used until 2017.
 */
export function subdivisionOf({ country, region }: Pick<Address, 'country' | 'region'>): string | undefined {
  const chosen = countryForm(country)?.regions.find(({ code }) => code === region)?.code;
  return chosen && isSubdivision(chosen) ? chosen : undefined;
}

/**
 * The same of what somebody sends: `CA`, `ca` and `US-CA` are one; null where nothing was said. Throws BAD_USER_INPUT for
 * what cannot be a part of the country.
 */
export function readSubdivision(country: string, given: string | null | undefined): string | null {
  const text = given?.trim().toUpperCase();
  if (!text) return null;
  const part = text.startsWith(`${country}-`) ? text.slice(country.length + 1) : text;
  if (isSubdivision(part)) return part;
  throw new DomainError('BAD_USER_INPUT', { reason: `"${given}" is not a part of a country` });
}

function isSubdivision(part: string): boolean {
  return /^[A-Z0-9]{1,3}$/.test(part);
}
