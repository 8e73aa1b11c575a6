import type { Texts } from '@aul/language';
import type { Money } from '@aul/money';
import { DomainError } from '../errors.ts';
import { requireGtin } from '../product/gtin.rules.ts';
import type { Material } from '../product/material.ts';
import type { Dimensions } from '../product/product-variant.entity.ts';
import { type Shippability, SupplyKind } from '../product/supply.ts';

export interface NewVariant {
  id?: string;
  /** At most 50 characters. */
  sku: string;
  gtin?: string;
  /** One for each of the product's options, in their order. */
  optionValues?: Texts[];
  basePrice: Money;
  /** Market code to an override in that market's currency. */
  marketPrices?: Readonly<Record<string, Money>>;
  weightGrams?: number;
  packageWeightGrams?: number;
  dimensionsMm?: Dimensions;
  onHand: number;
}

export interface NewProduct {
  id?: string;
  slug: string;
  name: Texts;
  subtitle?: Texts;
  description: Texts;
  care?: Texts;
  motif?: Texts;
  materialOrigin?: Texts;
  productTypeId: string;
  producerId: string;
  /** Village of make. */
  placeId: string;
  materials: Material[];
  techniques?: Texts[];
  /** Names of at most three options. */
  options?: Texts[];
  hsCode6: string;
  countryOfOrigin: string;
  /** Of old things; not of a year to come. */
  madeYear?: number;
  supplyKind: SupplyKind;
  leadDaysMin?: number;
  leadDaysMax?: number;
  /** Months, 1 to 12. */
  seasonMonths?: number[];
  shippability: Shippability;
  isDemonstration?: boolean;
  variants: NewVariant[];
  /** In the order in which they are shown. */
  pictureIds?: string[];
}

/** Throws for the first rule that a product breaks by itself on a day (ISO), without a look at anything stored. */
export function checkProduct(product: NewProduct, today: string): void {
  const { slug, variants, materials, options = [], supplyKind, madeYear } = product;
  const refuse = (isBroken: boolean, reason: string) => {
    if (isBroken) throw new DomainError('BAD_USER_INPUT', { reason: `${slug}: ${reason}` });
  };
  const percent = materials.reduce((sum, material) => sum + material.percent, 0);
  if (percent !== 100) throw new DomainError('MATERIALS_NOT_100', { percent });
  refuse(
    materials.some((each) => !(each.percent > 0)),
    'a material has no share',
  );
  refuse(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug), 'a slug is made of a-z, 0-9 and single hyphens');
  refuse(!/^\d{6}$/.test(product.hsCode6), `"${product.hsCode6}" is not a six-digit HS code`);
  refuse(!/^[A-Z]{2}$/.test(product.countryOfOrigin), `"${product.countryOfOrigin}" is not a country code`);
  if (madeYear !== undefined) requireYear(madeYear, today);
  refuse(options.length > 3, 'a product has at most three options');
  refuse(variants.length === 0, 'a product has at least one variant');
  refuse(
    supplyKind === SupplyKind.ONE_OF_A_KIND &&
      (variants.length > 1 || variants.some(({ onHand }) => onHand > 1)),
    'what is one of a kind has one variant, and at most one piece',
  );
  refuse(
    supplyKind === SupplyKind.MADE_TO_ORDER && !hasLeadDays(product),
    'made to order needs its days, from and to',
  );
  refuse(supplyKind === SupplyKind.SEASONAL && !hasMonths(product), 'seasonal needs its months, 1 to 12');
  for (const variant of variants) checkVariant(variant, options.length, refuse);
  const choices = variants.map(({ optionValues = [] }) => JSON.stringify(optionValues));
  refuse(new Set(choices).size < choices.length, 'two variants have the same option values');
}

function checkVariant(
  { sku, gtin, optionValues = [], basePrice, marketPrices = {}, onHand }: NewVariant,
  options: number,
  refuse: (isBroken: boolean, reason: string) => void,
): void {
  if (gtin !== undefined) requireGtin(gtin);
  refuse(sku.length === 0 || sku.length > 50, `the SKU "${sku}" has not 1 to 50 characters`);
  refuse(
    optionValues.length !== options,
    `${sku} has ${optionValues.length} option values for ${options} options`,
  );
  refuse(!Number.isInteger(onHand) || onHand < 0, `${sku} has no whole number in stock`);
  refuse(
    [basePrice, ...Object.values(marketPrices)].some(({ amountMinor }) => amountMinor <= 0n),
    `${sku} has a price that is not above zero`,
  );
}

function hasLeadDays({ leadDaysMin = 0, leadDaysMax = 0 }: NewProduct): boolean {
  return leadDaysMin > 0 && leadDaysMax >= leadDaysMin;
}

function hasMonths({ seasonMonths = [] }: NewProduct): boolean {
  return (
    seasonMonths.length > 0 &&
    seasonMonths.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)
  );
}

/** Throws BAD_USER_INPUT for what is no year in which something can have been made. */
export function requireYear(year: number, today: string): void {
  const isYear = year >= 1000 && year <= Number(today.slice(0, 4));
  if (!isYear)
    throw new DomainError('BAD_USER_INPUT', {
      reason: `${year} is not a year of four digits, up to the one of today`,
    });
}
