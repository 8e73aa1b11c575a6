import {
  getCountryCallingCode,
  getExampleNumber,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';

/**
 * A number as typed by somebody in a country, or undefined if it cannot be read as one. Its own country is told from the
 * number: +7 701 is Kazakhstan and +7 916 Russia.
 * With the small metadata: the large know each operator's ranges, and refuse those that came after them.
 */
export function readPhoneNumber(text: string, country: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, {
    ...(isSupportedCountry(country) ? { defaultCountry: country } : {}),
    extract: false,
  });
}

/** `+81`; null where a country has no telephones. */
export function callingCode(country: string): string | null {
  return isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : null;
}

/** A mobile number of the country that is nobody's, as it is written within it. */
export function examplePhoneNumber(country: string): string | null {
  return isSupportedCountry(country) ? (getExampleNumber(country, examples)?.formatNational() ?? null) : null;
}
