import type { Texts } from '@aul/language';
import { toDecimal } from '@aul/money';
import type { DeskProducerRow } from '../producer/desk-producer-row.ts';
import type { DeskProductRow, DeskVariantRow, MoneyRow } from '../product-writing/desk-product-row.ts';
import type { ColumnCode } from './column-labels.ts';
import type { Column } from './columns.ts';

/** The cell of a column for a variant of a product: what an import of it understands as the same. */
export function productCell(row: DeskProductRow, variant: DeskVariantRow, column: Column): string {
  const { code, language, market } = column;
  const text = (texts: Texts | null | undefined) => (language && texts?.[language]?.text) || '';
  switch (code) {
    case 'sku':
      return variant.sku;
    case 'product':
      return row.slug;
    case 'name':
    case 'subtitle':
    case 'description':
    case 'care':
    case 'motif':
      return text(row[code]);
    case 'material origin':
      return text(row.materialOrigin);
    case 'producer':
      return row.producer.slug;
    case 'place':
      return row.place.path;
    case 'type':
      return row.productType.slug;
    case 'materials':
      return row.materials.map(({ slug, percent }) => `${slug} ${percent}`).join('; ');
    case 'hs code':
      return row.hsCode6;
    case 'made year':
      return number(row.madeYear);
    case 'supply':
      return row.supplyKind;
    case 'days min':
      return number(row.leadDaysMin);
    case 'days max':
      return number(row.leadDaysMax);
    case 'months':
      return row.seasonMonths.join(' ');
    case 'shipping':
      return row.shippability;
    case 'option 1':
    case 'option 2':
    case 'option 3':
      return text(row.options[Number(code.at(-1)) - 1]);
    case 'value 1':
    case 'value 2':
    case 'value 3':
      return text(variant.optionValues[Number(code.at(-1)) - 1]);
    case 'gtin':
      return variant.gtin ?? '';
    case 'weight g':
      return number(variant.weightGrams);
    case 'package weight g':
      return number(variant.packageWeightGrams);
    case 'length mm':
      return number(variant.dimensionsMm?.length);
    case 'width mm':
      return number(variant.dimensionsMm?.width);
    case 'height mm':
      return number(variant.dimensionsMm?.height);
    case 'price':
      return amount(market ? variant.marketPrices.find((each) => each.market === market) : variant.basePrice);
    case 'currency':
      return variant.basePrice?.currency ?? '';
    case 'stock':
      return number(variant.onHand);
    case 'pictures':
      return row.pictures.map(({ id }) => id).join(' ');
    default:
      return '';
  }
}

/** The same for a producer. */
export function producerCell(row: DeskProducerRow, { code, language }: Column): string {
  const text = (texts: Texts | null) => (language && texts?.[language]?.text) || '';
  switch (code) {
    case 'producer':
      return row.slug;
    case 'kind':
      return row.kind;
    case 'name':
    case 'description':
      return text(row[code]);
    case 'visits':
      return text(row.visitInfo);
    case 'place':
      return row.place.path;
    case 'founded':
      return number(row.foundedYear);
    case 'people':
      return number(row.headcount?.total);
    case 'women':
      return number(row.headcount?.women);
    case 'youth':
      return number(row.headcount?.youth);
    case 'crafts':
      return row.directions.map(({ slug }) => slug).join(' ');
    default:
      return '';
  }
}

/** Columns of what there has to be: an empty cell leaves it as it is. */
const kept: ReadonlySet<ColumnCode> = new Set([
  'kind',
  'producer',
  'place',
  'type',
  'materials',
  'hs code',
  'supply',
  'shipping',
  'currency',
  'stock',
]);

/** Whether a cell says what there is already, or nothing that could be wanted. */
export function isAsBefore(
  { code, market }: Column,
  { cell, present }: { cell: string; present: string },
): boolean {
  if (cell === '' && (kept.has(code) || (code === 'price' && !market))) return true;
  return canonicalCell(code, cell) === canonicalCell(code, present);
}

/** A cell without what programs change in it on their own. */
export function canonicalCell(code: ColumnCode, cell: string): string {
  return code === 'price' ? canonicalAmount(cell) : plain(cell);
}

/** An amount without what people put between its digits: `1 250 000,5` is `1250000.5`. */
export function plainAmount(text: string): string {
  return text.replace(/[\s\u00A0\u202F]/g, '').replace(/,(?=\d{1,2}$)/, '.');
}

function canonicalAmount(text: string): string {
  const amount = plainAmount(text);
  return /^\d+\.\d+$/.test(amount) ? amount.replace(/\.?0+$/, '') : amount;
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function amount(money: MoneyRow | null | undefined): string {
  return money ? toDecimal({ ...money, amountMinor: BigInt(money.amountMinor) }) : '';
}
