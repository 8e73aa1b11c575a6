import type { Texts } from '@aul/language';
import { type Currency, convertMoney, divideHalfEven, type Money } from '@aul/money';
import { DomainError } from '../errors.ts';
import type { Rates } from '../price/offer.rules.ts';
import { DutyBase } from './duty-base.ts';
import { DutyCollection } from './duty-collection.ts';
import type { TaxScheme } from './tax-scheme.ts';

/** What a destination takes on goods that come in: the facts of an ImportTerms. */
export interface ImportTermsFacts {
  country: string;
  /** Empty for any. */
  originCountries: readonly string[];
  hsPrefix: string;
  /** What the thresholds, the allowance and the flat duty are in. */
  currency: Currency;
  /** Value of the goods of a consignment from which they hold, and that they no longer hold for. */
  fromMinor: bigint;
  belowMinor: bigint | null;
  /** Packed weight of the consignment up to which they hold; null for any. */
  upToGrams: number | null;
  /** Decimals of at most three places. */
  dutyPercent: string;
  /** What the percentage is of. */
  dutyBase: DutyBase;
  /** So much of that base stays free, over the whole consignment. */
  allowanceMinor: bigint;
  /** Once for all goods of the consignment under one HS code of six digits. */
  dutyFlatMinor: bigint;
  taxPercent: string;
  collection: DutyCollection;
  /** Under which the seller collects; they hold for those only who are registered. Null: everybody. */
  scheme: TaxScheme | null;
  note: Texts;
  /** ISO dates; the last day, where there is one. */
  validFrom: string;
  validTo: string | null;
}

export interface ConsignedLine {
  hsCode6: string;
  countryOfOrigin: string;
  /** What the buyer pays for all pieces of it, in the currency of the consignment. */
  totalMinor: bigint;
}

/** What one producer sends in one go. */
export interface Consignment {
  lines: readonly ConsignedLine[];
  shippingMinor: bigint;
  /** Packed. */
  grossGrams: number;
  currency: Currency;
  /** Destination, ISO 3166-1 alpha-2. */
  country: string;
  /** Of whatever countries and days: those that fit are chosen here. */
  terms: readonly ImportTermsFacts[];
  /** Those that the seller is registered for. */
  schemes: readonly TaxScheme[];
  rates: Rates;
  /** ISO date. */
  today: string;
}

export interface Charges {
  dutyMinor: bigint;
  taxMinor: bigint;
}

/** All in the currency of the consignment. */
export interface ImportCharges extends Charges {
  collection: DutyCollection;
  /** Under which something is collected with the order. */
  scheme: TaxScheme | null;
  /** What is collected with the order, line by line: its sums are `dutyMinor` and `taxMinor`. */
  perLine: Charges[];
  /** An estimate of what the receiver pays at the border; null where nothing is known. */
  dueAtBorderMinor: bigint | null;
  /** What the buyer is told, where there is something to tell. */
  note: Texts | null;
}

/**
 * Duties and taxes of a consignment. Goods that come home are not imported. For every other line the most particular of
 * the terms that fit it count: the longer beginning of an HS code, then named origins, then the narrower range of
 * values, then the lower limit of weight, then a scheme that the seller is registered for, then the later day. If one
 * line is paid for at the border, so is the whole consignment; if the tables say nothing of one line, they say nothing
 * of the whole. A flat duty is shared by the lines of its HS code. Amounts are rounded half to even, once for each line
 * and kind. Throws RATE_MISSING where a threshold or a flat duty is in a currency that there is no rate for.
 */
export function importCharges(consignment: Consignment): ImportCharges {
  const { lines, country } = consignment;
  const ofLines = lines.map((line) =>
    line.countryOfOrigin === country ? 'HOME' : termsOf(line, consignment),
  );
  const shares = sharesOf(
    consignment.shippingMinor,
    lines.map(({ totalMinor }) => totalMinor),
  );
  const nothing = lines.map((): Charges => ({ dutyMinor: 0n, taxMinor: 0n }));
  const answer = (collection: DutyCollection, dueAtBorderMinor: bigint | null, perLine = nothing) => ({
    collection,
    perLine,
    ...totals(perLine),
    scheme: collection === DutyCollection.AT_CHECKOUT ? schemeOf(ofLines) : null,
    dueAtBorderMinor,
    note: noteOf(ofLines, collection),
  });

  const hasCollection = (collection: DutyCollection) =>
    ofLines.some((terms) => terms !== 'HOME' && terms?.collection === collection);
  if (ofLines.includes(undefined) || hasCollection(DutyCollection.UNKNOWN))
    return answer(DutyCollection.UNKNOWN, null);
  const flatDuties = flatDutiesOf(ofLines, consignment);
  const charges = lines.map(({ totalMinor }, index) =>
    chargesOf(
      ofLines[index],
      { valueMinor: totalMinor, shareMinor: shares[index] ?? 0n, flatMinor: flatDuties[index] ?? 0n },
      consignment,
    ),
  );
  const { dutyMinor, taxMinor } = totals(charges);
  if (hasCollection(DutyCollection.AT_BORDER)) return answer(DutyCollection.AT_BORDER, dutyMinor + taxMinor);
  if (dutyMinor + taxMinor === 0n) return answer(DutyCollection.NONE, 0n);
  return answer(DutyCollection.AT_CHECKOUT, 0n, charges);
}

/** A line's terms; none are known where it is undefined, and none are needed at home. */
type TermsOfLine = ImportTermsFacts | 'HOME' | undefined;

function termsOf(
  { hsCode6, countryOfOrigin }: ConsignedLine,
  consignment: Consignment,
): ImportTermsFacts | undefined {
  const { lines, country, currency, grossGrams, terms, schemes, today } = consignment;
  const value: Money = { amountMinor: sum(lines.map(({ totalMinor }) => totalMinor)), currency };
  const [best] = terms
    .filter(
      (one) =>
        one.country === country &&
        (one.originCountries.length === 0 || one.originCountries.includes(countryOfOrigin)) &&
        hsCode6.startsWith(one.hsPrefix) &&
        one.validFrom <= today &&
        (one.validTo === null || one.validTo >= today) &&
        (one.scheme === null || schemes.includes(one.scheme)) &&
        (one.upToGrams === null || grossGrams <= one.upToGrams) &&
        isInRange(value, one, consignment),
    )
    .toSorted(moreParticularFirst);
  return best;
}

function isInRange(
  value: Money,
  { currency, fromMinor, belowMinor }: ImportTermsFacts,
  consignment: Consignment,
) {
  if (fromMinor <= 0n && belowMinor === null) return true;
  const { amountMinor } = inCurrency(value, currency, consignment);
  return amountMinor >= fromMinor && (belowMinor === null || amountMinor < belowMinor);
}

function moreParticularFirst(a: ImportTermsFacts, b: ImportTermsFacts): number {
  return (
    b.hsPrefix.length - a.hsPrefix.length ||
    Number(a.originCountries.length === 0) - Number(b.originCountries.length === 0) ||
    byWidth(a, b) ||
    (a.upToGrams ?? Number.POSITIVE_INFINITY) - (b.upToGrams ?? Number.POSITIVE_INFINITY) ||
    Number(a.scheme === null) - Number(b.scheme === null) ||
    compare(b.validFrom, a.validFrom)
  );
}

/** Ranges with an end are narrower than those without; of these, that is narrower which begins later. */
function byWidth(a: ImportTermsFacts, b: ImportTermsFacts): number {
  if (a.belowMinor !== null && b.belowMinor !== null)
    return compare(a.belowMinor - a.fromMinor, b.belowMinor - b.fromMinor);
  if (a.belowMinor === null && b.belowMinor === null) return compare(b.fromMinor, a.fromMinor);
  return a.belowMinor === null ? 1 : -1;
}

/** Line by line. Under one HS code each of the terms takes it once, shared by the values of its lines. */
function flatDutiesOf(ofLines: readonly TermsOfLine[], consignment: Consignment): bigint[] {
  const duties = ofLines.map(() => 0n);
  for (const [terms, under] of Map.groupBy(ofLines.keys(), (index) => ofLines[index])) {
    if (!isOwed(terms)) continue;
    const flatMinor = ownMinor(terms.dutyFlatMinor, terms, consignment);
    for (const same of Map.groupBy(under, (index) => consignment.lines[index]?.hsCode6).values()) {
      const shares = sharesOf(
        flatMinor,
        same.map((index) => consignment.lines[index]?.totalMinor ?? 0n),
      );
      for (const [at, index] of same.entries()) duties[index] = shares[at] ?? 0n;
    }
  }
  return duties;
}

function isOwed(terms: TermsOfLine): terms is ImportTermsFacts {
  return terms !== undefined && terms !== 'HOME' && terms.collection !== DutyCollection.NONE;
}

function chargesOf(
  terms: TermsOfLine,
  { valueMinor, shareMinor, flatMinor }: { valueMinor: bigint; shareMinor: bigint; flatMinor: bigint },
  consignment: Consignment,
): Charges {
  if (!isOwed(terms)) return { dutyMinor: 0n, taxMinor: 0n };
  const isCif = terms.dutyBase === DutyBase.CIF;
  const goodsMinor = sum(consignment.lines.map(({ totalMinor }) => totalMinor));
  const wholeMinor = goodsMinor + (isCif ? consignment.shippingMinor : 0n);
  const dutiable = {
    of: wholeMinor,
    part: atLeastZero(wholeMinor - ownMinor(terms.allowanceMinor, terms, consignment)),
  };
  const dutyMinor =
    percentOf(valueMinor + (isCif ? shareMinor : 0n), terms.dutyPercent, dutiable) + flatMinor;
  return { dutyMinor, taxMinor: percentOf(valueMinor + shareMinor + dutyMinor, terms.taxPercent) };
}

/** An amount of the terms in the currency of the consignment. */
function ownMinor(amountMinor: bigint, { currency }: ImportTermsFacts, consignment: Consignment): bigint {
  if (amountMinor === 0n) return 0n;
  return inCurrency({ amountMinor, currency }, consignment.currency, consignment).amountMinor;
}

function atLeastZero(amountMinor: bigint): bigint {
  return amountMinor < 0n ? 0n : amountMinor;
}

function schemeOf(ofLines: readonly TermsOfLine[]): TaxScheme | null {
  return ofLines.flatMap((terms) => (terms === 'HOME' ? [] : (terms?.scheme ?? [])))[0] ?? null;
}

/** Of the note that belongs to what is answered: that of the first line with such terms. */
function noteOf(ofLines: readonly TermsOfLine[], collection: DutyCollection): Texts | null {
  const known = ofLines.filter((terms) => terms !== undefined && terms !== 'HOME');
  if (collection !== DutyCollection.NONE)
    return known.find((terms) => terms.collection === collection)?.note ?? null;
  return known[0]?.note ?? null;
}

/** Parts of the amount by largest remainder, so that they add up to it; equal ones where nothing has a value. */
function sharesOf(amountMinor: bigint, values: readonly bigint[]): bigint[] {
  const weights = sum(values) === 0n ? values.map(() => 1n) : values;
  const whole = sum(weights);
  if (whole === 0n) return [];
  const shares = weights.map((weight, index) => ({
    index,
    share: (amountMinor * weight) / whole,
    rest: (amountMinor * weight) % whole,
  }));
  const left = Number(amountMinor - sum(shares.map(({ share }) => share)));
  const given = new Set(
    shares
      .toSorted((a, b) => compare(b.rest, a.rest) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map(({ share, index }) => share + (given.has(index) ? 1n : 0n));
}

/** Of that share of the amount, exact, then rounded half to even. */
function percentOf(amountMinor: bigint, percent: string, share = { part: 1n, of: 1n }): bigint {
  if (share.part === 0n) return 0n;
  const [whole = '0', fraction = ''] = percent.split('.');
  const thousandths = BigInt(whole + fraction.padEnd(3, '0'));
  return divideHalfEven(amountMinor * thousandths * share.part, 100_000n * share.of);
}

function inCurrency(
  money: Money,
  to: Currency,
  { rates, today }: Pick<Consignment, 'rates' | 'today'>,
): Money {
  if (money.currency === to) return money;
  const newest = rates.get(`${money.currency}>${to}`);
  if (!newest) throw new DomainError('RATE_MISSING', { from: money.currency, to, day: today });
  return convertMoney(money, to, newest.rate);
}

function totals(charges: readonly Charges[]): Charges {
  return {
    dutyMinor: sum(charges.map(({ dutyMinor }) => dutyMinor)),
    taxMinor: sum(charges.map(({ taxMinor }) => taxMinor)),
  };
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
