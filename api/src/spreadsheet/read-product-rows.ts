import { v7 as uuidv7 } from 'uuid';
import { isUuid } from '../graphql/node.ts';
import { isGtin } from '../product/gtin.rules.ts';
import { Shippability, SupplyKind } from '../product/supply.ts';
import type { DeskProductRow, DeskVariantRow } from '../product-writing/desk-product-row.ts';
import type { ProductEntry } from '../product-writing/enter-product.ts';
import type { ProductChange, VariantChange } from '../product-writing/product-change.ts';
import { changedMeanwhile, overPresent, wasSeen } from './as-exported.ts';
import { type CellReader, readCells } from './cell-reader.ts';
import { isAsBefore, productCell } from './cells.ts';
import type { ColumnCode } from './column-labels.ts';
import type { KnownRecords } from './known-records.ts';
import { ownId } from './own-id.ts';
import type { Reading, Wish } from './read-producer-rows.ts';
import { notMine } from './sheet-problem.ts';
import type { Sheet, SheetRow } from './sheet-row.ts';

export type ProductWish = Wish<DeskProductRow, ProductEntry, ProductChange>;

export interface PresentProducts {
  byId: ReadonlyMap<string, DeskProductRow>;
  /** SKU to the id of its product. */
  bySku: ReadonlyMap<string, string>;
  /** Slug to id. */
  bySlug: ReadonlyMap<string, string>;
}

/** Columns that say something of the variant; the others are of its product, the same in all of its rows. */
const ofVariant: ReadonlySet<ColumnCode> = new Set([
  'sku',
  'value 1',
  'value 2',
  'value 3',
  'gtin',
  'weight g',
  'package weight g',
  'length mm',
  'width mm',
  'height mm',
  'price',
  'currency',
  'stock',
]);

const supplies = new Map(Object.values(SupplyKind).map((kind) => [kind as string, kind]));
const shippings = new Map(Object.values(Shippability).map((kind) => [kind as string, kind]));
const reason = 'Spreadsheet';

/** What the rows of each product want; what is wrong with them goes into the problems of the sheet. */
export function readProductRows(
  sheet: Sheet,
  { known, present, isMine }: Reading<DeskProductRow, PresentProducts>,
): ProductWish[] {
  const groups = new Map<string, SheetRow[]>();
  const skus = new Map<string, number>();
  for (const sheetRow of sheet.rows) {
    const reader = readCells(sheet, sheetRow, sheet.problems);
    const id = productIdOf(reader, { present, skus, row: sheetRow.row });
    if (id) groups.set(id, [...(groups.get(id) ?? []), sheetRow]);
  }
  return [...groups].flatMap(([id, rows]) => {
    const record = present.byId.get(id);
    if (record && !isMine(record)) {
      sheet.problems.push(...rows.map(notMine));
      return [];
    }
    const current = rows.map((row) => currentRow(sheet, row, record));
    requireOneProduct(sheet, current);
    return record ? changed(sheet, current, { known, record }) : entered(sheet, current, { known, id });
  });
}

interface Finding {
  present: PresentProducts;
  /** Those of rows before, with their row. */
  skus: Map<string, number>;
  row: number;
}

function productIdOf(reader: CellReader, { present, skus, row }: Finding): string | undefined {
  const sku = reader.text({ code: 'sku' });
  const key = reader.text({ code: 'product' });
  if (!sku) {
    reader.problem({ code: 'sku' }, 'CELL_MISSING', 'Each row is about one SKU.');
    return undefined;
  }
  const first = skus.get(sku);
  if (first !== undefined) {
    reader.problem({ code: 'sku' }, 'ROW_TWICE', `Row ${first} has the same SKU.`);
    return undefined;
  }
  skus.set(sku, row);
  const named = key ? (present.bySlug.get(key) ?? ownId('product', key)) : undefined;
  const having = present.bySku.get(sku);
  if (having && named && named !== having && present.byId.has(named)) {
    reader.problem({ code: 'product' }, 'CELL_INVALID', `${sku} belongs to another product.`);
    return undefined;
  }
  return having ?? named ?? ownId('product', sku);
}

/** With what there is of its variant now where nobody touched it since its export. */
function currentRow(sheet: Sheet, row: SheetRow, record: DeskProductRow | undefined): SheetRow {
  const key = row.cells.get('sku') ?? '';
  const variant = record?.variants.find(({ sku }) => sku === key);
  if (record && variant)
    return overPresent(sheet, row, { key, presentOf: (column) => productCell(record, variant, column) });
  // What is gone since is not entered anew.
  if (wasSeen(row, key, { code: 'sku' }, key)) changedMeanwhile(sheet, row, { code: 'sku' });
  return row;
}

/** Rows of one product say the same of it, or nothing. */
function requireOneProduct(sheet: Sheet, [first, ...others]: SheetRow[]): void {
  for (const other of others)
    for (const { key, code, header } of sheet.columns) {
      if (ofVariant.has(code)) continue;
      const cell = other.cells.get(key) ?? '';
      if (cell === '' || cell === first?.cells.get(key)) continue;
      sheet.problems.push({
        row: other.row,
        column: header,
        code: 'CELL_DIFFERS',
        message: `Row ${first?.row} says something else of the same product.`,
      });
    }
}

function entered(
  sheet: Sheet,
  rows: SheetRow[],
  { known, id }: { known: KnownRecords; id: string },
): ProductWish[] {
  const [first] = rows;
  if (!first) return [];
  const reader = readCells(sheet, first, sheet.problems);
  const facts = factsOf(reader, known);
  const { name, productTypeId, producerId, placeId, materials, hsCode6, supplyKind, shippability } = facts;
  const variants = rows.flatMap((row) => newVariant(readCells(sheet, row, sheet.problems), facts));
  const hasName = Object.values(name ?? {}).some((text) => text !== '');
  if (!hasName)
    reader.problem(null, 'CELL_MISSING', 'Something new needs a name in some language: "Name [en]".');
  const isWhole = [
    reader.needed('type', productTypeId),
    reader.needed('producer', producerId),
    reader.needed('place', placeId),
    reader.needed('materials', materials),
    reader.needed('hs code', hsCode6),
    reader.needed('supply', supplyKind),
    reader.needed('shipping', shippability),
  ].every(Boolean);
  if (!isWhole || !name || !productTypeId || !producerId || !placeId || !materials) return [];
  if (!hsCode6 || !supplyKind || !shippability || variants.length < rows.length) return [];
  const needed = {
    id,
    name,
    productTypeId,
    producerId,
    placeId,
    materials,
    hsCode6,
    supplyKind,
    shippability,
  };
  return [{ row: first.row, entry: { ...facts, ...needed, variants } }];
}

function changed(
  sheet: Sheet,
  rows: SheetRow[],
  { known, record }: { known: KnownRecords; record: DeskProductRow },
): ProductWish[] {
  const [first] = rows;
  if (!first) return [];
  const [anyVariant] = record.variants;
  const differingIn = (
    sheetRow: SheetRow,
    variant: DeskVariantRow | undefined,
    isWanted: (code: ColumnCode) => boolean,
  ) => {
    const differing = sheet.columns.filter(
      (column) =>
        isWanted(column.code) &&
        !(
          variant &&
          isAsBefore(column, {
            cell: sheetRow.cells.get(column.key) ?? '',
            present: productCell(record, variant, column),
          })
        ),
    );
    const cells = new Map(differing.map(({ key }) => [key, sheetRow.cells.get(key) ?? '']));
    return { ...sheetRow, cells };
  };
  const ownFacts = differingIn(first, anyVariant, (code) => !ofVariant.has(code) && code !== 'product');
  const reader = readCells(sheet, ownFacts, sheet.problems);
  const facts = ownFacts.cells.size > 0 ? factsOf(reader, known, { all: first, sheet, record }) : {};
  const variants = rows.flatMap((row): VariantChange[] => {
    const sku = row.cells.get('sku') ?? '';
    const variant = record.variants.find((each) => each.sku === sku);
    const all = readCells(sheet, row, sheet.problems);
    if (!variant) return newVariant(all, { options: record.options.map(() => ({})) });
    const differing = differingIn(row, variant, (code) => ofVariant.has(code) && code !== 'sku');
    if (differing.cells.size === 0) return [];
    return [changedVariant(readCells(sheet, differing, sheet.problems), { all, variant })];
  });
  if (ownFacts.cells.size === 0 && variants.length === 0)
    return [{ row: first.row, present: record, change: null }];
  return [{ row: first.row, present: record, change: { ...facts, variants } }];
}

/** For cells that only make sense with others. */
interface Beside {
  sheet: Sheet;
  all: SheetRow;
  record: DeskProductRow;
}

function factsOf(reader: CellReader, known: KnownRecords, beside?: Beside): ProductChange {
  const pictures = reader
    .text({ code: 'pictures' })
    ?.split(/[\s,;]+/)
    .filter(Boolean);
  const foreign = pictures?.find((id) => !isUuid(id));
  if (foreign)
    reader.problem({ code: 'pictures' }, 'CELL_INVALID', `"${foreign.slice(0, 40)}" is no id of a picture.`);
  return {
    name: reader.words('name'),
    subtitle: reader.words('subtitle'),
    description: reader.words('description'),
    care: reader.words('care'),
    motif: reader.words('motif'),
    materialOrigin: reader.words('material origin'),
    productTypeId: reader.one('type', known.productTypes),
    producerId: reader.one('producer', known.producers),
    placeId: reader.one('place', known.places),
    materials: materialsOf(reader, known),
    hsCode6: reader.text({ code: 'hs code' }) || undefined,
    supplyKind: reader.one('supply', supplies),
    shippability: reader.one('shipping', shippings),
    madeYear: reader.whole('made year'),
    leadDaysMin: reader.whole('days min'),
    leadDaysMax: reader.whole('days max'),
    seasonMonths: monthsOf(reader),
    pictureIds: foreign ? undefined : pictures,
    options: optionsOf(reader, beside),
  };
}

/** `red-clay 60; cotton 40`. */
function materialsOf(reader: CellReader, known: KnownRecords): ProductChange['materials'] {
  const text = reader.text({ code: 'materials' });
  if (!text) return undefined;
  const parts = text.split(/[;\n]/).flatMap((part) => (part.trim() === '' ? [] : part.trim()));
  const materials = parts.map((part) => {
    const [, slug = '', percent = ''] = /^([a-z0-9-]+)[\s:=]+(\d{1,3})\s*%?$/.exec(part) ?? [];
    const name = known.materials.get(slug);
    if (slug === '')
      reader.problem(
        { code: 'materials' },
        'CELL_INVALID',
        `"${part.slice(0, 40)}" is not written as "cotton 60".`,
      );
    else if (!name)
      reader.problem(
        { code: 'materials' },
        'CELL_UNKNOWN',
        `No product has a material "${slug}". Enter the first one by the form, with its name.`,
      );
    const words = Object.fromEntries(
      Object.entries(name ?? {}).map(([language, each]) => [language, each.text]),
    );
    return { slug, percent: Number(percent), name: words };
  });
  const sum = materials.reduce((total, { percent }) => total + percent, 0);
  if (materials.every(({ slug }) => slug !== '') && sum !== 100)
    reader.problem({ code: 'materials' }, 'MATERIALS_NOT_100', `The materials add up to ${sum} percent.`);
  return materials;
}

function monthsOf(reader: CellReader): number[] | undefined {
  const text = reader.text({ code: 'months' });
  if (text === undefined) return undefined;
  const months = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  if (months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)) return months;
  reader.problem({ code: 'months' }, 'CELL_INVALID', 'Months are written as 6 7 8.');
  return undefined;
}

const optionCodes = ['option 1', 'option 2', 'option 3'] as const;
const valueCodes = ['value 1', 'value 2', 'value 3'] as const;

/** All options, where one of them differs: a list is stated whole. */
function optionsOf(reader: CellReader, beside: Beside | undefined): ProductChange['options'] {
  if (optionCodes.every((code) => reader.words(code) === undefined)) return undefined;
  const source = beside ? readCells(beside.sheet, beside.all, beside.sheet.problems) : reader;
  return optionCodes.flatMap((code, index) => {
    const present = wordsIn(beside?.record.options[index]);
    const words = withoutEmpty({ ...present, ...source.words(code) });
    return Object.keys(words).length > 0 ? [words] : [];
  });
}

function valuesOf(reader: CellReader, count: number, present: DeskVariantRow['optionValues'] = []) {
  return valueCodes
    .slice(0, count)
    .map((code, index) => withoutEmpty({ ...wordsIn(present[index]), ...reader.words(code) }));
}

function wordsIn(texts: object | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([language, { text }]) => [language, text]));
}

function withoutEmpty(words: object): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
}

function newVariant(reader: CellReader, { options = [] }: ProductChange): VariantChange[] {
  const currency = reader.text({ code: 'currency' }) || 'UZS';
  const price = reader.money({ code: 'price' }, currency);
  if (!reader.needed('price', price)) return [];
  const rest = sizesOf(reader, undefined);
  return [
    {
      ...rest,
      id: uuidv7(),
      sku: reader.text({ code: 'sku' }) ?? '',
      basePrice: price,
      marketPrices: reader.marketPrices(),
      optionValues: valuesOf(reader, options.length),
      stock: { onHand: reader.whole('stock') ?? 0, reason },
    },
  ];
}

function changedVariant(
  reader: CellReader,
  { all, variant }: { all: CellReader; variant: DeskVariantRow },
): VariantChange {
  const onHand = reader.whole('stock');
  const isPriced =
    reader.text({ code: 'price' }) !== undefined || reader.text({ code: 'currency' }) !== undefined;
  const currency: string = all.text({ code: 'currency' }) || (variant.basePrice?.currency ?? 'UZS');
  const price = isPriced ? all.money({ code: 'price' }, currency) : undefined;
  if (isPriced) all.needed('price', price);
  const isValued = valueCodes.some((code) => reader.words(code) !== undefined);
  return {
    ...sizesOf(reader, { all, variant }),
    id: variant.id,
    basePrice: price ?? undefined,
    marketPrices: reader.marketPrices(),
    optionValues: isValued
      ? valuesOf(all, valueCodes.length, variant.optionValues).filter(
          (words) => Object.keys(words).length > 0,
        )
      : undefined,
    stock: typeof onHand === 'number' ? { onHand, was: variant.onHand, reason } : undefined,
  };
}

function sizesOf(
  reader: CellReader,
  beside: { all: CellReader; variant: DeskVariantRow } | undefined,
): Pick<VariantChange, 'gtin' | 'weightGrams' | 'packageWeightGrams' | 'dimensionsMm'> {
  const gtin = reader.text({ code: 'gtin' });
  if (gtin && !isGtin(gtin))
    reader.problem({ code: 'gtin' }, 'GTIN_INVALID', 'The GTIN has the wrong length or check digit.');
  const codes = ['length mm', 'width mm', 'height mm'] as const;
  const source = beside?.all ?? reader;
  const differs = codes.some((code) => reader.text({ code }) !== undefined);
  const [length, width, height] = differs ? codes.map((code) => source.whole(code) ?? 0) : [];
  const hasAll = Boolean(length && width && height);
  if (differs && !hasAll && (length || width || height))
    reader.problem({ code: 'length mm' }, 'CELL_MISSING', 'Length, width and height are given together.');
  return {
    gtin: gtin === undefined ? undefined : gtin || null,
    weightGrams: reader.whole('weight g'),
    packageWeightGrams: reader.whole('package weight g'),
    dimensionsMm: differs
      ? hasAll
        ? { length: length ?? 0, width: width ?? 0, height: height ?? 0 }
        : null
      : undefined,
  };
}
