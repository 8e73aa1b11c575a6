import type { Money } from '@aul/money';
import { type TextInput, wordsOf } from '../assistance/desk-text.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import { refuseUnless } from '../operation.ts';
import type {
  MoneyInput,
  ProductChangeInput,
  ProductEntryInput,
  VariantInput,
} from '../product/product.input.ts';
import { type ProductChange, proseFields, type VariantChange } from './product-change.ts';

const mostVariants = 100;

/** What was sent, as operations take it: null where that can take away, undefined where it was left out. */
export function toProductChange(input: ProductChangeInput | ProductEntryInput): ProductChange {
  const { productTypeId, producerId, placeId, pictureIds, variants } = input;
  const removed = 'removedVariantIds' in input ? input.removedVariantIds : undefined;
  requireUuid(...[productTypeId, producerId, placeId].filter((id) => typeof id === 'string'));
  requireUuid(...(pictureIds ?? []), ...(removed ?? []), ...(variants ?? []).map(({ id }) => id));
  refuseUnless((variants ?? []).length <= mostVariants, `A product has at most ${mostVariants} variants`);
  const words = (texts: TextInput[] | null | undefined) => (texts ? wordsOf(texts) : undefined);
  const lists = (texts: { texts: TextInput[] }[] | null | undefined) =>
    texts?.map((each) => wordsOf(each.texts)) ?? undefined;
  return {
    ...Object.fromEntries(proseFields.map((field) => [field, words(input[field])])),
    productTypeId: productTypeId ?? undefined,
    producerId: producerId ?? undefined,
    placeId: placeId ?? undefined,
    materials:
      input.materials?.map(({ slug, name, percent }) => ({ slug, percent, name: words(name) })) ?? undefined,
    techniques: lists(input.techniques),
    options: lists(input.options),
    hsCode6: input.hsCode6 ?? undefined,
    supplyKind: input.supplyKind ?? undefined,
    shippability: input.shippability ?? undefined,
    madeYear: input.madeYear,
    leadDaysMin: input.leadDaysMin,
    leadDaysMax: input.leadDaysMax,
    seasonMonths: input.seasonMonths ?? undefined,
    pictureIds: pictureIds ?? undefined,
    variants: variants?.map(toVariantChange) ?? undefined,
    removedVariantIds: removed ?? undefined,
  };
}

function toVariantChange(input: VariantInput): VariantChange {
  return {
    id: input.id,
    sku: input.sku ?? undefined,
    gtin: input.gtin,
    optionValues: input.optionValues?.map(({ texts }) => wordsOf(texts)) ?? undefined,
    weightGrams: input.weightGrams,
    packageWeightGrams: input.packageWeightGrams,
    dimensionsMm: input.dimensionsMm && { ...input.dimensionsMm },
    basePrice: input.basePrice ? toMoney(input.basePrice) : undefined,
    marketPrices: input.marketPrices
      ? Object.fromEntries(
          input.marketPrices.map(({ market, price }) => [market, price ? toMoney(price) : null]),
        )
      : undefined,
    stock: input.stock ?? undefined,
  };
}

function toMoney({ amountMinor, currency }: MoneyInput): Money {
  return { amountMinor: BigInt(amountMinor), currency };
}
