/** By which a seller collects taxes of a destination; each needs a registration. */
export enum TaxScheme {
  /** The import one-stop shop of the European Union. */
  IOSS = 'IOSS',
}

/** Under what the shop is registered abroad. */
export interface TaxNumbers {
  /** `IM` and ten digits. */
  iossNumber: string;
  /** Two letters and up to fifteen more signs. */
  eoriNumber: string | null;
}

/** The schemes that a shop with these numbers may use. */
export function schemesOf(numbers: TaxNumbers | null): TaxScheme[] {
  return numbers ? [TaxScheme.IOSS] : [];
}
