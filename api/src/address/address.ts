/**
 * An address as the fields of its country's form (libaddressinput): which of them there are, and which are required,
 * the country decides.
 */
export interface Address {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Of the person. */
  name: string;
  organization?: string;
  /** Street, house, flat; at most three lines. */
  street: string[];
  /** A part of the city, where the form has one (China). */
  district?: string;
  city?: string;
  /** State, prefecture, region: the code of the country's list where it has one, such as `CA`. */
  region?: string;
  postalCode?: string;
  sortingCode?: string;
}
