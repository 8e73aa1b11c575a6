import { type Language, languages, type Texts } from '@aul/language';
import { type Kysely, sql } from 'kysely';
import { isOwn, type KeptFilter, keptConditions } from '../assistance/kept-conditions.ts';
import { refuseUnless } from '../operation.ts';
import { type DeskProducerRow, deskProducerRow } from '../producer/desk-producer-row.ts';
import { type DeskProductRow, deskProductRow } from '../product-writing/desk-product-row.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { asExported } from './as-exported.ts';
import { producerCell, productCell } from './cells.ts';
import type { ColumnCode } from './column-labels.ts';
import { type Column, headerOf, type SheetKind, sheetColumns } from './columns.ts';
import { mostRows, type Table } from './read-table.ts';

export interface SheetExport {
  kind: SheetKind;
  filter: KeptFilter;
  /** Of the headers. */
  language: Language;
}

/**
 * What somebody keeps, as a table that `importSheet` understands: importing it again changes nothing, whatever has changed
 * meanwhile. Throws BAD_USER_INPUT for more rows than one file may have.
 */
export function exportSheet(db: Kysely<unknown>, staff: StaffViewer, asked: SheetExport): Promise<Table> {
  return asked.kind === 'products' ? exportProducts(db, staff, asked) : exportProducers(db, staff, asked);
}

async function exportProducts(
  db: Kysely<unknown>,
  staff: StaffViewer,
  { filter, language }: SheetExport,
): Promise<Table> {
  const conditions = sql.join([isOwn(staff), ...keptConditions('product', filter)], sql` and `);
  const { rows } = await sql<{ row: DeskProductRow }>`
    select ${deskProductRow} as row from product join producer on producer.id = product.producer_id
    where ${conditions} order by product.slug limit ${mostRows + 1}`.execute(db);
  const lines = rows.flatMap(({ row }) => row.variants.map((variant) => ({ row, variant })));
  requireFew(lines.length);
  const markets = new Set(lines.flatMap(({ variant }) => variant.marketPrices.map(({ market }) => market)));
  const textsOf: Partial<Record<ColumnCode, (line: (typeof lines)[number]) => Texts | null | undefined>> = {
    name: ({ row }) => row.name,
    subtitle: ({ row }) => row.subtitle,
    description: ({ row }) => row.description,
    care: ({ row }) => row.care,
    motif: ({ row }) => row.motif,
    'material origin': ({ row }) => row.materialOrigin,
    'option 1': ({ row }) => row.options[0],
    'option 2': ({ row }) => row.options[1],
    'option 3': ({ row }) => row.options[2],
    'value 1': ({ variant }) => variant.optionValues[0],
    'value 2': ({ variant }) => variant.optionValues[1],
    'value 3': ({ variant }) => variant.optionValues[2],
  };
  const columns = sheetColumns.products.flatMap((code): Column[] => {
    const texts = textsOf[code];
    if (texts) return inUse(code, lines.map(texts));
    return code === 'price'
      ? [{ code }, ...[...markets].sort().map((market) => ({ code, market }))]
      : [{ code }];
  });
  return tableOf(columns, {
    language,
    lines,
    keyOf: ({ variant }) => variant.sku,
    cellOf: ({ row, variant }, column) => productCell(row, variant, column),
  });
}

async function exportProducers(
  db: Kysely<unknown>,
  staff: StaffViewer,
  { filter, language }: SheetExport,
): Promise<Table> {
  const conditions = sql.join([isOwn(staff), ...keptConditions('producer', filter)], sql` and `);
  const { rows } = await sql<{ row: DeskProducerRow }>`
    select ${deskProducerRow} as row from producer where ${conditions} order by slug limit ${mostRows + 1}`.execute(
    db,
  );
  requireFew(rows.length);
  const textsOf: Partial<Record<ColumnCode, (row: DeskProducerRow) => Texts | null>> = {
    name: ({ name }) => name,
    description: ({ description }) => description,
    visits: ({ visitInfo }) => visitInfo,
  };
  const columns = sheetColumns.producers.flatMap((code): Column[] => {
    const texts = textsOf[code];
    return texts
      ? inUse(
          code,
          rows.map(({ row }) => texts(row)),
        )
      : [{ code }];
  });
  return tableOf(columns, {
    language,
    lines: rows,
    keyOf: ({ row }) => row.slug,
    cellOf: ({ row }, column) => producerCell(row, column),
  });
}

interface Lines<Line> {
  language: Language;
  lines: readonly Line[];
  keyOf(line: Line): string;
  cellOf(line: Line, column: Column): string;
}

function tableOf<Line>(columns: readonly Column[], { language, lines, keyOf, cellOf }: Lines<Line>): Table {
  return [
    columns.map((column) => headerOf(column, language)),
    ...lines.map((line) => {
      const cells = columns.map((column) => [column, cellOf(line, column)] as const);
      const facts = cells.filter(([{ code }]) => code !== 'as exported');
      return cells.map(([{ code }, cell]) =>
        code === 'as exported' ? asExported(keyOf(line), facts) : cell,
      );
    }),
  ];
}

/** Names and descriptions are asked for in these; anything else only where somebody has written it. */
const usual: readonly Language[] = ['en', 'ru', 'uz-Latn'];

function inUse(code: ColumnCode, texts: readonly (Texts | null | undefined)[]): Column[] {
  const isAsked = (language: Language) =>
    (code === 'name' || code === 'description') && usual.includes(language);
  const used = languages.filter(
    (language) => isAsked(language) || texts.some((each) => each?.[language]?.text),
  );
  return used.map((language) => ({ code, language }));
}

function requireFew(rows: number): void {
  refuseUnless(rows <= mostRows, `More than ${mostRows} rows: narrow it to a place or a producer`);
}
