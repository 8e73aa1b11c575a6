/** By which a seller collects taxes of a destination; each needs a registration. */
export enum TaxScheme {
  /** The import one-stop shop of the European Union. */
  IOSS = 'IOSS',
  /** VAT of the United Kingdom, which a seller from abroad owes for consignments up to £135. */
  GB_VAT = 'GB_VAT',
}

/** Under what the shop is registered abroad; null: it is not. With an order, those that its taxes were collected under. */
export interface TaxNumbers {
  /** `IM` and ten digits. */
  iossNumber: string | null;
  /** `GB` and nine or twelve digits. */
  gbVatNumber: string | null;
  /** With customs: two letters and up to fifteen more signs. */
  eoriNumber: string | null;
}

/** The schemes that a shop with these numbers may use. */
export function schemesOf(numbers: TaxNumbers | null): TaxScheme[] {
  return Object.values(TaxScheme).filter((scheme) => numbers && numberUnder(scheme, numbers) !== null);
}

/** What papers name where taxes were collected under a scheme. The United Kingdom has customs of its own. */
export function numbersUnder(scheme: TaxScheme | null, numbers: TaxNumbers | null): TaxNumbers | null {
  if (!scheme || !numbers) return null;
  const isBritish = scheme === TaxScheme.GB_VAT;
  return {
    iossNumber: isBritish ? null : numbers.iossNumber,
    gbVatNumber: isBritish ? numbers.gbVatNumber : null,
    eoriNumber: numbers.eoriNumber?.startsWith('GB') === isBritish ? numbers.eoriNumber : null,
  };
}

function numberUnder(scheme: TaxScheme, { iossNumber, gbVatNumber }: TaxNumbers): string | null {
  return scheme === TaxScheme.GB_VAT ? gbVatNumber : iossNumber;
}
