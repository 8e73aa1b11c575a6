import { latinOf } from '@aul/language';
import type { BasketContents, BasketThing } from '../basket/basket-contents.ts';
import type { ShippingChoice } from '../checkout/checkout-terms.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { type ImportTermsFacts, importCharges } from '../customs/import.rules.ts';
import { numbersUnder, schemesOf, type TaxNumbers } from '../customs/tax-scheme.ts';
import type { Rates } from '../price/offer.rules.ts';
import { availabilityOf } from '../product/product-availability.rules.ts';
import { Availability, SupplyKind } from '../product/supply.ts';
import { type RestrictionFacts, restrictionsOf } from '../restriction/restriction.rules.ts';
import { RestrictionEffect } from '../restriction/restriction-effect.ts';
import { shippingOptions, type TariffFacts } from '../shipping/shipping.rules.ts';
import type { Quote, QuoteLine, QuoteOrigin, QuoteProblem, QuoteRestriction } from './quote.ts';
import { QuoteProblemCode } from './quote-problem.ts';
import { ratesUsed } from './rates-used.rules.ts';
import { latinName, latinTitle, textIn, titleOf } from './thing-names.rules.ts';

export interface QuoteBasis {
  tariffs: readonly TariffFacts[];
  importTerms: readonly ImportTermsFacts[];
  restrictions: readonly RestrictionFacts[];
  rates: Rates;
  /** Under what the shop is registered abroad. */
  taxNumbers: TaxNumbers | null;
  now: Date;
  /** `now` as an ISO date in UTC. */
  today: string;
  /** The day of tariffs, duties and rates. */
  quotedOn: string;
}

/** Days until what is on hand leaves the workshop. */
const handlingDays = 3;
/** What a thing without a weight is taken for, packed. */
const assumedGrams = 1_000;
/** Packing, where only the net weight is known. */
const packingGrams = 150;

/**
 * What a basket costs at the door of its destination, and all that stands in the way of buying it. `choices` are codes of
 * shipping services by producer; the cheapest is taken where there is none, or where it does not go there.
 */
export function quoteOf(
  basket: BasketContents,
  basis: QuoteBasis,
  choices: ReadonlyMap<string, string> = new Map(),
): Quote {
  const restrictions = basket.country
    ? basket.things.flatMap((thing) => restrictionsFor(thing, basket, basis))
    : [];
  const origins = [...Map.groupBy(basket.things, ({ producerId }) => producerId)].map(
    ([producerId, things]) =>
      originOf(things, { basket, basis, choice: choices.get(producerId), restrictions }),
  );
  const lines = origins.flatMap((origin) => origin.lines);
  const problems = problemsOf(basket, origins);
  const isComplete = basket.country !== null && lines.some(isBuyable) && origins.every(isSendable);
  const sum = (amounts: string[]) => amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  const bought = lines.filter(isBuyable);
  const items = sum(bought.map(({ unitMinor, quantity }) => `${BigInt(unitMinor) * BigInt(quantity)}`));
  const shipping = sum(origins.flatMap(({ chosen }) => chosen?.amountMinor ?? []));
  const duty = sum(bought.map(({ dutyMinor }) => dutyMinor));
  const tax = sum(bought.map(({ taxMinor }) => taxMinor));
  const known = (amount: bigint) => (isComplete ? `${amount}` : null);
  const { market, currency, language, country, subdivision } = basket;
  return {
    market,
    currency,
    language,
    country,
    subdivision,
    origins,
    restrictions,
    problems,
    rates: ratesUsed(basket, origins, basis),
    itemsMinor: `${items}`,
    shippingMinor: known(shipping),
    dutyMinor: known(duty),
    taxMinor: known(tax),
    totalMinor: known(items + shipping + duty + tax),
  };
}

interface OriginBasis {
  basket: BasketContents;
  basis: QuoteBasis;
  choice: string | undefined;
  restrictions: QuoteRestriction[];
}

function originOf(things: BasketThing[], { basket, basis, choice, restrictions }: OriginBasis): QuoteOrigin {
  // One producer is in one place.
  const [first] = things as [BasketThing, ...BasketThing[]];
  const lines = things.map((thing) => lineOf(thing, { basket, basis, restrictions }));
  const buyable = things.filter((_, index) => lines[index]?.problem === null);
  const options = basket.country && buyable.length > 0 ? optionsFor(buyable, { basket, basis }) : [];
  const chosen = options.find(({ code }) => code === choice) ?? options[0] ?? null;
  const charges = chargesFor(lines.filter(isBuyable), { basket, basis, chosen });
  const withCharges = charges ? inOrder(lines, charges.perLine) : lines;
  return {
    producerId: first.producerId,
    senderName: latinName(first.producerName, first.producerSlug),
    senderPlace: first.senderPlaces.map(latinOf).filter(Boolean).join(', '),
    shownSenderName: textIn(basket.language, first.producerName),
    shownSenderPlace: first.senderPlaces.map((name) => textIn(basket.language, name)).join(', '),
    originCountry: first.originCountry,
    lines: withCharges,
    options,
    chosen,
    collection: charges?.collection ?? DutyCollection.UNKNOWN,
    taxNumbers: numbersUnder(charges?.scheme ?? null, basis.taxNumbers),
    dueAtBorderMinor: charges?.dueAtBorderMinor?.toString() ?? null,
    dutyNote: charges?.note ?? null,
    leavesBy: leavesBy(things, lines, basis.today),
  };
}

/** The lines, those that can be bought with what is due on them. */
function inOrder(
  lines: QuoteLine[],
  perLine: readonly { dutyMinor: bigint; taxMinor: bigint }[],
): QuoteLine[] {
  const due = perLine.values();
  return lines.map((line) => {
    if (!isBuyable(line)) return line;
    const { value } = due.next();
    return value ? { ...line, dutyMinor: `${value.dutyMinor}`, taxMinor: `${value.taxMinor}` } : line;
  });
}

function lineOf(thing: BasketThing, { basket, basis, restrictions }: Omit<OriginBasis, 'choice'>): QuoteLine {
  const { variantId, productId, productSlug, sku, quantity, hsCode6, countryOfOrigin } = thing;
  const grams = thing.weightGrams ?? assumedGrams;
  return {
    variantId,
    productId,
    productSlug,
    title: titleOf(thing, basket.language),
    englishTitle: latinTitle(thing),
    sku,
    quantity,
    unitMinor: `${unitPrice(thing, basis.now)}`,
    fromStock: Math.max(0, Math.min(quantity, thing.free)),
    dutyMinor: '0',
    taxMinor: '0',
    hsCode6,
    countryOfOrigin,
    materials: thing.materials
      .map(({ name, slug, percent }) => `${percent}% ${latinName(name, slug)}`)
      .join(', '),
    weightGrams: grams,
    packageWeightGrams: packedGrams(thing),
    certificates: thing.certificates,
    problem: problemOf(thing, basis.now, restrictions),
  };
}

/** The lower of what was promised and what it costs now, while the promise holds. */
function unitPrice({ promisedMinor, promisedUntil, offerMinor }: BasketThing, now: Date): bigint {
  const promised = BigInt(promisedMinor);
  const today = offerMinor === null ? promised : BigInt(offerMinor);
  return new Date(promisedUntil) > now && promised < today ? promised : today;
}

function problemOf(thing: BasketThing, now: Date, restrictions: QuoteRestriction[]): QuoteProblemCode | null {
  if (!thing.isPublished || thing.offerMinor === null) return QuoteProblemCode.WITHDRAWN;
  switch (availabilityOf({ ...thing, freeStock: thing.free }, now)) {
    case Availability.NOT_DELIVERED:
      return QuoteProblemCode.NOT_DELIVERED;
    case Availability.OUT_OF_SEASON:
      return QuoteProblemCode.OUT_OF_SEASON;
    case Availability.SOLD_OUT:
      return QuoteProblemCode.SOLD_OUT;
    default:
  }
  const isMade = thing.supplyKind === SupplyKind.MADE_TO_ORDER;
  if (!isMade && thing.quantity > thing.free) return QuoteProblemCode.TOO_FEW;
  const isBarred = restrictions.some(
    ({ variantId, effect }) => variantId === thing.variantId && effect !== RestrictionEffect.WARN,
  );
  return isBarred ? QuoteProblemCode.RESTRICTED : null;
}

function restrictionsFor(
  thing: BasketThing,
  { country, subdivision }: BasketContents,
  { restrictions, today }: QuoteBasis,
): QuoteRestriction[] {
  const goods = {
    hsCode6: thing.hsCode6,
    productType: thing.productType,
    materials: thing.materials,
    supplyKind: thing.supplyKind,
    madeYear: thing.madeYear,
    certificateTypes: thing.certificates.map(({ type }) => type),
  };
  const route = { from: thing.originCountry, to: country ?? '', subdivision };
  return restrictionsOf(goods, route, restrictions, today).map(
    ({ effect, reason, documentType, source }) => ({
      variantId: thing.variantId,
      effect,
      reason,
      documentType: documentType ?? null,
      source,
    }),
  );
}

type Destined = Pick<OriginBasis, 'basket' | 'basis'>;

function optionsFor(things: BasketThing[], { basket, basis }: Destined): ShippingChoice[] {
  const [origin] = things;
  if (!origin || !basket.country) return [];
  return shippingOptions({
    pieces: things.map((thing) => ({
      weightGrams: packedGrams(thing),
      dimensionsMm: thing.dimensionsMm,
      quantity: thing.quantity,
    })),
    tariffs: basis.tariffs,
    origin: origin.originCountry,
    destination: basket.country,
    currency: basket.currency,
    rates: basis.rates,
    today: basis.quotedOn,
  });
}

function chargesFor(
  lines: QuoteLine[],
  { basket, basis, chosen }: Destined & { chosen: ShippingChoice | null },
) {
  if (!basket.country || !chosen || lines.length === 0) return undefined;
  return importCharges({
    lines: lines.map(({ hsCode6, countryOfOrigin, unitMinor, quantity }) => ({
      hsCode6,
      countryOfOrigin,
      totalMinor: BigInt(unitMinor) * BigInt(quantity),
    })),
    shippingMinor: BigInt(chosen.amountMinor),
    grossGrams: lines.reduce((grams, line) => grams + line.packageWeightGrams * line.quantity, 0),
    currency: basket.currency,
    country: basket.country,
    terms: basis.importTerms,
    schemes: schemesOf(basis.taxNumbers),
    rates: basis.rates,
    today: basis.quotedOn,
  });
}

function problemsOf(basket: BasketContents, origins: QuoteOrigin[]): QuoteProblem[] {
  const whole = (code: QuoteProblemCode): QuoteProblem => ({ code, variantId: null, free: null });
  if (basket.things.length === 0) return [whole(QuoteProblemCode.EMPTY)];
  const freeOf = new Map(basket.things.map(({ variantId, free }) => [variantId, Math.max(0, free)]));
  const ofLines = origins.flatMap(({ lines, options }) =>
    lines.flatMap(({ variantId, problem }) => {
      const code = problem ?? (basket.country && options.length === 0 ? QuoteProblemCode.NO_SHIPPING : null);
      const free = code === QuoteProblemCode.TOO_FEW ? (freeOf.get(variantId) ?? 0) : null;
      return code ? [{ code, variantId, free }] : [];
    }),
  );
  return basket.country ? ofLines : [whole(QuoteProblemCode.NO_DESTINATION), ...ofLines];
}

/** When the slowest of the things is there. */
function leavesBy(things: BasketThing[], lines: QuoteLine[], today: string): string {
  const days = things.map((thing, index) => {
    const isMade = thing.quantity > (lines[index]?.fromStock ?? 0);
    return isMade ? Math.max(handlingDays, thing.leadDaysMax ?? 0) : handlingDays;
  });
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + Math.max(...days));
  return day.toISOString().slice(0, 10);
}

function packedGrams({ packageWeightGrams, weightGrams }: BasketThing): number {
  if (packageWeightGrams !== null) return packageWeightGrams;
  return weightGrams === null ? assumedGrams : weightGrams + packingGrams;
}

function isBuyable({ problem }: QuoteLine): boolean {
  return problem === null;
}

/** One whose lines all have a problem sends nothing, and stands in nobody's way here: the problems tell of it. */
function isSendable({ lines, chosen }: QuoteOrigin): boolean {
  return chosen !== null || !lines.some(isBuyable);
}
