import type { Currency } from '@aul/money';
import type {
  KeptProductFragment,
  ProductChangeInput,
  ProductEntryInput,
  Shippability,
  SupplyKind,
  VariantInput,
} from '../../gql/graphql.ts';
import type { ShownPicture } from '../keeping/PicturesField.tsx';
import type { PlaceChoice } from '../keeping/PlaceField.tsx';
import { hasText, minorText, textsOf, type Words, wordsOf } from '../keeping/texts.ts';
import { isGtin } from './gtin.ts';

export interface VariantValues {
  id: string;
  sku: string;
  gtin: string;
  optionValues: Words[];
  weightGrams: string;
  packageWeightGrams: string;
  length: string;
  width: string;
  height: string;
  price: string;
  currency: Currency;
  /** Market code to what is typed; empty for none. */
  marketPrices: Record<string, string>;
  onHand: string;
  reason: string;
}

export interface MaterialValues {
  slug: string;
  name: Words;
  percent: string;
}

/** What stands in the form. */
export interface ProductValues {
  name: Words;
  subtitle: Words;
  description: Words;
  care: Words;
  motif: Words;
  materialOrigin: Words;
  productTypeId: string;
  producer: { id: string; name: string } | null;
  place: PlaceChoice | null;
  materials: MaterialValues[];
  options: Words[];
  hsCode6: string;
  madeYear: string;
  supplyKind: SupplyKind;
  leadDaysMin: string;
  leadDaysMax: string;
  seasonMonths: number[];
  shippability: Shippability;
  pictures: ShownPicture[];
  variants: VariantValues[];
}

export const proseFields = ['name', 'subtitle', 'description', 'care', 'motif', 'materialOrigin'] as const;

export function emptyVariant(): VariantValues {
  return {
    id: crypto.randomUUID(),
    sku: '',
    gtin: '',
    optionValues: [],
    weightGrams: '',
    packageWeightGrams: '',
    length: '',
    width: '',
    height: '',
    price: '',
    currency: 'UZS',
    marketPrices: {},
    onHand: '',
    reason: '',
  };
}

export const emptyProduct: ProductValues = {
  name: {},
  subtitle: {},
  description: {},
  care: {},
  motif: {},
  materialOrigin: {},
  productTypeId: '',
  producer: null,
  place: null,
  materials: [],
  options: [],
  hsCode6: '',
  madeYear: '',
  supplyKind: 'IN_STOCK',
  leadDaysMin: '',
  leadDaysMax: '',
  seasonMonths: [],
  shippability: 'INTERNATIONAL',
  pictures: [],
  variants: [],
};

export function valuesOf(product: KeptProductFragment): ProductValues {
  const { productType, producer, place, hsCode6, supplyKind, seasonMonths, shippability } = product;
  return {
    name: wordsOf(product.name),
    subtitle: wordsOf(product.subtitle),
    description: wordsOf(product.description),
    care: wordsOf(product.care),
    motif: wordsOf(product.motif),
    materialOrigin: wordsOf(product.materialOrigin),
    productTypeId: productType.id,
    producer: { id: producer.id, name: producer.name },
    place: { id: place.id, path: place.path, name: place.name },
    materials: product.materials.map(({ slug, name, percent }) => ({
      slug,
      name: wordsOf(name),
      percent: `${percent}`,
    })),
    options: product.options.map(({ texts }) => wordsOf(texts)),
    hsCode6,
    madeYear: text(product.madeYear),
    supplyKind,
    leadDaysMin: text(product.leadDaysMin),
    leadDaysMax: text(product.leadDaysMax),
    seasonMonths: [...seasonMonths],
    shippability,
    pictures: product.pictures.map(({ id, thumbnailUrl, alt }) => ({ id, thumbnailUrl, alt })),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      gtin: variant.gtin ?? '',
      optionValues: variant.optionValues.map(({ texts }) => wordsOf(texts)),
      weightGrams: text(variant.weightGrams),
      packageWeightGrams: text(variant.packageWeightGrams),
      length: text(variant.dimensionsMm?.length),
      width: text(variant.dimensionsMm?.width),
      height: text(variant.dimensionsMm?.height),
      price: variant.basePrice?.amount ?? '',
      currency: variant.basePrice?.currency ?? 'UZS',
      marketPrices: Object.fromEntries(
        variant.marketPrices.map(({ market, price }) => [market, price.amount]),
      ),
      onHand: `${variant.onHand}`,
      reason: '',
    })),
  };
}

/** Market code to currency. */
export type Markets = ReadonlyMap<string, Currency>;

/** Keys of fields that cannot be saved as they are: of a variant `variant.<id>.sku`, of a material `material.<n>`. */
export function problemsOf(
  values: ProductValues,
  { base, markets }: { base: ProductValues; markets: Markets },
): Set<string> {
  const problems = new Set<string>();
  const refuse = (isWrong: boolean, key: string) => void (isWrong && problems.add(key));
  refuse(!hasText(values.name), 'name');
  refuse(!values.productTypeId, 'productType');
  refuse(!values.producer, 'producer');
  refuse(!values.place, 'place');
  refuse(!/^\d{6}$/.test(values.hsCode6), 'hsCode6');
  const isYear = /^[1-9]\d{3}$/.test(values.madeYear) && Number(values.madeYear) <= new Date().getFullYear();
  refuse(values.madeYear !== '' && !isYear, 'madeYear');
  const shares = values.materials.map(({ percent }) => Number(percent));
  refuse(
    shares.reduce((sum, share) => sum + share, 0) !== 100 || shares.some((share) => !(share > 0)),
    'materials',
  );
  const { supplyKind, leadDaysMin, leadDaysMax } = values;
  const hasDays = Number(leadDaysMin) > 0 && Number(leadDaysMax) >= Number(leadDaysMin);
  refuse(supplyKind === 'MADE_TO_ORDER' && !hasDays, 'leadDays');
  refuse(supplyKind === 'SEASONAL' && values.seasonMonths.length === 0, 'seasonMonths');
  refuse(values.variants.length === 0, 'variants');
  for (const variant of values.variants) {
    const at = (name: string) => `variant.${variant.id}.${name}`;
    const before = base.variants.find(({ id }) => id === variant.id);
    refuse(variant.sku.trim() === '' || variant.sku.length > 50, at('sku'));
    refuse(variant.gtin.trim() !== '' && !isGtin(variant.gtin.trim()), at('gtin'));
    refuse(minorText(variant.price, variant.currency) === undefined, at('price'));
    refuse(!/^\d{1,6}$/.test(variant.onHand), at('onHand'));
    const isCounted = before !== undefined && before.onHand !== variant.onHand;
    refuse(isCounted && variant.reason.trim() === '', at('reason'));
    for (const [market, price] of Object.entries(variant.marketPrices)) {
      const currency = markets.get(market);
      refuse(
        price.trim() !== '' && (!currency || minorText(price, currency) === undefined),
        at(`market.${market}`),
      );
    }
    const sizes = [variant.length, variant.width, variant.height];
    const areSizes = sizes.every((size) => size === '') || sizes.every((size) => /^[1-9]\d{0,5}$/.test(size));
    refuse(!areSizes, at('size'));
    const weights = [variant.weightGrams, variant.packageWeightGrams];
    refuse(!weights.every((weight) => weight === '' || /^[1-9]\d{0,7}$/.test(weight)), at('weight'));
  }
  return problems;
}

interface Sent {
  base: ProductValues;
  values: ProductValues;
  markets: Markets;
}

/** What is sent of the fields that changed. */
export function toChange(changed: Partial<ProductValues>, sent: Sent): ProductChangeInput {
  const { productTypeId, producer, place, materials, options, hsCode6, pictures, variants } = changed;
  const { madeYear, supplyKind, shippability, leadDaysMin, leadDaysMax, seasonMonths } = changed;
  const gone = sent.base.variants.filter(({ id }) => !sent.values.variants.some((each) => each.id === id));
  return {
    ...Object.fromEntries(
      proseFields.flatMap((field) => {
        const words = changed[field];
        return words ? [[field, textsOf(words)]] : [];
      }),
    ),
    ...(productTypeId && { productTypeId }),
    ...(producer && { producerId: producer.id }),
    ...(place && { placeId: place.id }),
    ...(materials && { materials: materials.map(toMaterial) }),
    ...(options && { options: options.map((words) => ({ texts: filled(words) })) }),
    ...(hsCode6 !== undefined && { hsCode6 }),
    ...(madeYear !== undefined && { madeYear: number(madeYear) }),
    ...(supplyKind && { supplyKind }),
    ...(shippability && { shippability }),
    ...(leadDaysMin !== undefined && { leadDaysMin: number(leadDaysMin) }),
    ...(leadDaysMax !== undefined && { leadDaysMax: number(leadDaysMax) }),
    ...(seasonMonths && { seasonMonths }),
    ...(pictures && { pictureIds: pictures.map(({ id }) => id) }),
    ...(variants && { variants: variants.flatMap((variant) => toVariant(variant, sent)) }),
    ...(gone.length > 0 && { removedVariantIds: gone.map(({ id }) => id) }),
  };
}

export function toEntry(changed: Partial<ProductValues>, sent: Sent): ProductEntryInput {
  const { values } = sent;
  const { removedVariantIds: _, ...change } = toChange(changed, sent);
  return {
    ...change,
    name: textsOf(values.name),
    productTypeId: values.productTypeId,
    producerId: values.producer?.id ?? '',
    placeId: values.place?.id ?? '',
    materials: values.materials.map(toMaterial),
    hsCode6: values.hsCode6,
    supplyKind: values.supplyKind,
    shippability: values.shippability,
    variants: values.variants.flatMap((variant) => toVariant(variant, sent)),
  };
}

const toMaterial = ({ slug, name, percent }: MaterialValues) => ({
  slug,
  name: filled(name),
  percent: Number(percent),
});

/** Only what is different, so that prices and stock that nobody touched stay untouched. */
function toVariant(variant: VariantValues, { base, markets }: Sent): VariantInput[] {
  const before = base.variants.find(({ id }) => id === variant.id);
  if (before && JSON.stringify(before) === JSON.stringify(variant)) return [];
  const differs = (...names: (keyof VariantValues)[]) =>
    !before || names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(variant[name]));
  const { id, sku, gtin, currency } = variant;
  const amountMinor = minorText(variant.price, currency) ?? '0';
  const prices = Object.entries(variant.marketPrices).flatMap(([market, price]) => {
    const own = markets.get(market);
    if (!own || (before?.marketPrices[market] ?? '') === price) return [];
    const minor = price.trim() === '' ? undefined : minorText(price, own);
    return [{ market, price: minor === undefined ? null : { amountMinor: minor, currency: own } }];
  });
  return [
    {
      id,
      ...(differs('sku') && { sku: sku.trim() }),
      ...(differs('gtin') && { gtin: gtin.trim() || null }),
      ...(differs('optionValues') && {
        optionValues: variant.optionValues.map((words) => ({ texts: filled(words) })),
      }),
      ...(differs('weightGrams') && { weightGrams: number(variant.weightGrams) }),
      ...(differs('packageWeightGrams') && { packageWeightGrams: number(variant.packageWeightGrams) }),
      ...(differs('length', 'width', 'height') && { dimensionsMm: sizeOf(variant) }),
      ...(differs('price', 'currency') && { basePrice: { amountMinor, currency } }),
      ...(prices.length > 0 && { marketPrices: prices }),
      ...(differs('onHand') && {
        stock: { onHand: Number(variant.onHand), reason: variant.reason.trim() || 'Entered' },
      }),
    },
  ];
}

function sizeOf({ length, width, height }: VariantValues) {
  return length ? { length: Number(length), width: Number(width), height: Number(height) } : null;
}

function filled(words: Words) {
  return textsOf(words).filter(({ text: each }) => each.trim() !== '');
}

function number(typed: string): number | null {
  return typed === '' ? null : Number(typed);
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : `${value}`;
}
