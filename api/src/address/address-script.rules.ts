import type { Address } from './address.ts';
import { countryForm } from './country-form.ts';
import { isWrittenIn } from './plain-text.rules.ts';

/** `latin`: the second form, for the posts on the way. */
export type AddressScript = 'local' | 'latin';

/**
 * Whether all that somebody typed of it is in Latin letters, or in one of these scripts (ISO 15924). What was chosen from a
 * list has a Latin name.
 */
export function isAddressIn(address: Address, scripts: readonly string[]): boolean {
  const { country, name, organization, street, district, city, region, sortingCode } = address;
  const isChosen = countryForm(country)?.regions.some(({ code }) => code === region);
  const typed = [name, organization, ...street, district, city, isChosen ? '' : region, sortingCode];
  return isWrittenIn(typed.join(' '), scripts);
}
