import type { Texts } from '@aul/language';
import { type Currency, convertMoney, type Money, roundForDisplay } from '@aul/money';
import type { ShippingChoice } from '../checkout/checkout-terms.ts';
import { DomainError } from '../errors.ts';
import type { Rates } from '../price/offer.rules.ts';
import { type PackedPiece, packParcels } from './parcel.rules.ts';
import type { PostalKind } from './postal-kind.ts';

/** What a parcel up to so many grams costs, in the currency of its tariff. */
export interface TariffBand {
  upToGrams: number;
  /** Whole minor units in a decimal string. */
  amountMinor: string;
}

/** What a service costs from one country to others: the facts of a ShippingTariff. */
export interface TariffFacts {
  code: string;
  name: Texts;
  carrier: string;
  postalKind: PostalKind;
  originCountry: string;
  /** Empty where it takes every country that no other tariff of the service names. */
  countries: readonly string[];
  currency: Currency;
  /** By weight, ascending, and never cheaper for more. */
  bands: readonly TariffBand[];
  volumetricDivisor: number | null;
  daysMin: number;
  daysMax: number;
  isTracked: boolean;
  /** ISO dates; the last day, where there is one. */
  validFrom: string;
  validTo: string | null;
  isDemonstration: boolean;
}

export interface ShippedPiece {
  /** Packed for sending. */
  weightGrams: number;
  /** Outer size; null where nobody measured it, and only the weight counts. */
  dimensionsMm: { length: number; width: number; height: number } | null;
  quantity: number;
}

export interface ShippingInput {
  pieces: readonly ShippedPiece[];
  /** Of whatever services, countries and days: those that fit are chosen here. */
  tariffs: readonly TariffFacts[];
  /** ISO 3166-1 alpha-2. */
  origin: string;
  destination: string;
  /** What the amounts are given in. */
  currency: Currency;
  rates: Rates;
  /** ISO date. */
  today: string;
}

/**
 * The ways to send the pieces, one for each service that takes them, cheapest first, then faster ones. Converted amounts
 * are rounded to the step of their currency. Throws RATE_MISSING where one cannot be converted.
 */
export function shippingOptions(input: ShippingInput): ShippingChoice[] {
  const pieces = input.pieces.flatMap(packed);
  return tariffsThatFit(input)
    .flatMap((tariff) => choice(tariff, pieces, input) ?? [])
    .toSorted(
      (a, b) =>
        compare(BigInt(a.amountMinor), BigInt(b.amountMinor)) ||
        a.daysMax - b.daysMax ||
        a.daysMin - b.daysMin ||
        compare(a.code, b.code),
    );
}

/** The currency that the tariff of a service is in; null where there is none for the way and the day. */
export function tariffCurrency(way: Way, code: string): Currency | null {
  return tariffsThatFit(way).find((tariff) => tariff.code === code)?.currency ?? null;
}

type Way = Pick<ShippingInput, 'tariffs' | 'origin' | 'destination' | 'today'>;

/** Of each service one: that which names the destination, else that for everywhere; of several the newest. */
function tariffsThatFit({ tariffs, origin, destination, today }: Way): TariffFacts[] {
  const fitting = tariffs.filter(
    ({ originCountry, countries, validFrom, validTo }) =>
      originCountry === origin &&
      (countries.length === 0 || countries.includes(destination)) &&
      validFrom <= today &&
      (validTo === null || validTo >= today),
  );
  const byCode = Map.groupBy(fitting, ({ code }) => code);
  return [...byCode.values()].flatMap((same) => {
    const named = same.filter(({ countries }) => countries.length > 0);
    const best = (named.length > 0 ? named : same).toSorted((a, b) => compare(b.validFrom, a.validFrom));
    return best.slice(0, 1);
  });
}

function choice(
  tariff: TariffFacts,
  pieces: readonly PackedPiece[],
  { currency, rates, today }: ShippingInput,
): ShippingChoice | null {
  const parcels = packParcels(pieces, {
    bands: tariff.bands.map(({ upToGrams, amountMinor }) => ({ upToGrams, cost: BigInt(amountMinor) })),
    volumetricDivisor: tariff.volumetricDivisor,
  });
  if (!parcels) return null;
  const { code, name, carrier, postalKind, isTracked, daysMin, daysMax, isDemonstration } = tariff;
  const asked: Money = { amountMinor: parcels.cost, currency: tariff.currency };
  return {
    code,
    name,
    carrier,
    postalKind,
    isTracked,
    amountMinor: String(inCurrency(asked, currency, { rates, today }).amountMinor),
    daysMin,
    daysMax,
    parcels: parcels.charged.length,
    chargedGrams: parcels.charged.reduce((sum, grams) => sum + grams, 0),
    isDemonstration,
  };
}

function inCurrency(
  money: Money,
  to: Currency,
  { rates, today }: Pick<ShippingInput, 'rates' | 'today'>,
): Money {
  if (money.currency === to) return money;
  const newest = rates.get(`${money.currency}>${to}`);
  if (!newest) throw new DomainError('RATE_MISSING', { from: money.currency, to, day: today });
  return roundForDisplay(convertMoney(money, to, newest.rate));
}

function packed({ weightGrams, dimensionsMm, quantity }: ShippedPiece): PackedPiece[] {
  const cubicMm = dimensionsMm ? dimensionsMm.length * dimensionsMm.width * dimensionsMm.height : 0;
  return Array.from({ length: quantity }, () => ({ grams: weightGrams, cubicMm }));
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
