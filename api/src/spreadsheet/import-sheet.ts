import { sql } from 'kysely';
import { allOrNothing } from '../assistance/all-or-nothing.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { noteAudit } from '../audit/note-audit.ts';
import type { DomainError } from '../errors.ts';
import type { OperationContext, Transaction } from '../operation.ts';
import { changeProducer } from '../producer/change-producer.ts';
import { type DeskProducerRow, deskProducerRow, keptProducer } from '../producer/desk-producer-row.ts';
import { enterProducer } from '../producer/enter-producer.ts';
import { changeProduct } from '../product-writing/change-product.ts';
import { type DeskProductRow, deskProductRow, keptProduct } from '../product-writing/desk-product-row.ts';
import { enterProduct } from '../product-writing/enter-product.ts';
import { isInScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer, Viewer } from '../viewer/viewer.ts';
import type { SheetKind } from './columns.ts';
import { readKnownRecords } from './known-records.ts';
import { ownId } from './own-id.ts';
import { type ProducerWish, readProducerRows } from './read-producer-rows.ts';
import { type ProductWish, readProductRows } from './read-product-rows.ts';
import { readTable } from './read-table.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { readRows, type Sheet } from './sheet-row.ts';

export interface SheetImport {
  kind: SheetKind;
  file: Uint8Array;
  /** Everything is tried, and nothing is written. */
  isDryRun: boolean;
}

export interface SheetReport {
  /** Below the header. */
  rows: number;
  /** Producers or products. */
  created: number;
  changed: number;
  unchanged: number;
  /** Where there is any, nothing was written; at most 500 are told. */
  problems: SheetProblem[];
}

const mostProblems = 500;

/**
 * Enters and changes what the rows of a file say, all of it or nothing. What they say already is no change, so the same
 * file twice does nothing. Throws SHEET_UNREADABLE; what is wrong with single rows is in the report.
 */
export async function importSheet(
  ctx: OperationContext,
  viewer: Viewer,
  { kind, file, isDryRun }: SheetImport,
): Promise<SheetReport> {
  const staff = requireStaff(viewer, officerRoles);
  const known = await readKnownRecords(ctx.db);
  const sheet = readRows(await readTable(file), { kind, markets: known.markets });
  const wishes =
    kind === 'products'
      ? await productWishes(ctx, sheet, { known, staff })
      : await producerWishes(ctx, sheet, { known, staff });
  const report = count(sheet, wishes);
  // What cannot be understood is said at once: the rest would be tried in vain.
  if (sheet.problems.length > 0) return report;
  const work = wishes.filter(({ isSame }) => !isSame);
  const refusals = await allOrNothing(ctx, work, (tx, wish) => wish.run(tx, staff), {
    isDryRun,
    async afterAll(tx) {
      if (work.length === 0) return;
      const { created, changed, unchanged } = report;
      const difference = { rows: { was: null, is: { created, changed, unchanged } } };
      noteAudit(tx, staff, { action: 'importSheet', subjectType: 'Sheet', subjectId: kind, difference });
    },
  });
  for (const { item, error } of refusals) sheet.problems.push(problemOf(item.row, error));
  return { ...report, problems: inOrder(sheet.problems) };
}

/** What is wanted of one record, whatever it is. */
interface SheetWish {
  row: number;
  isNew: boolean;
  isSame: boolean;
  run(tx: Transaction, viewer: Viewer): Promise<void>;
}

interface Asking {
  known: Awaited<ReturnType<typeof readKnownRecords>>;
  staff: StaffViewer;
}

async function productWishes(
  { db }: OperationContext,
  sheet: Sheet,
  { known, staff }: Asking,
): Promise<SheetWish[]> {
  const texts = (key: string) => sheet.rows.flatMap(({ cells }) => cells.get(key) || []);
  const keys = texts('product');
  const { rows } = await sql<{ row: DeskProductRow }>`
    select ${deskProductRow} as row from product join producer on producer.id = product.producer_id
    where product.slug = any(${keys}) or product.id = any(${[...keys, ...texts('sku')].map((key) => ownId('product', key))}::uuid[])
      or product.id in (select product_id from product_variant where sku = any(${texts('sku')}))`.execute(db);
  const products = rows.map(({ row }) => row);
  const wishes = readProductRows(sheet, {
    known,
    isMine: (product) => isInScope(staff, keptProduct.placesOf(product)),
    present: {
      byId: new Map(products.map((product) => [product.id, product])),
      bySlug: new Map(products.map(({ slug, id }) => [slug, id])),
      bySku: new Map(products.flatMap(({ id, variants }) => variants.map(({ sku }) => [sku, id] as const))),
    },
  });
  return wishes.map((wish: ProductWish) => ({
    row: wish.row,
    isNew: 'entry' in wish,
    isSame: 'change' in wish && wish.change === null,
    async run(tx, viewer) {
      if ('entry' in wish) return enterProduct(tx, viewer, wish.entry);
      const { present, change } = wish;
      if (change)
        await changeProduct(tx, viewer, { id: present.id, asOf: new Date(present.updatedAt), change });
    },
  }));
}

async function producerWishes(
  { db }: OperationContext,
  sheet: Sheet,
  { known, staff }: Asking,
): Promise<SheetWish[]> {
  const keys = sheet.rows.flatMap(({ cells }) => cells.get('producer') || []);
  const { rows } = await sql<{ row: DeskProducerRow }>`
    select ${deskProducerRow} as row from producer
    where slug = any(${keys}) or id = any(${keys.map((key) => ownId('producer', key))}::uuid[])`.execute(db);
  const present = new Map(rows.map(({ row }) => [row.id, row]));
  const isMine = (producer: DeskProducerRow) => isInScope(staff, keptProducer.placesOf(producer));
  return readProducerRows(sheet, { known, present, isMine }).map((wish: ProducerWish) => ({
    row: wish.row,
    isNew: 'entry' in wish,
    isSame: 'change' in wish && wish.change === null,
    async run(tx, viewer) {
      if ('entry' in wish) return enterProducer(tx, viewer, wish.entry);
      const { present: record, change } = wish;
      if (change)
        await changeProducer(tx, viewer, { id: record.id, asOf: new Date(record.updatedAt), change });
    },
  }));
}

function count(sheet: Sheet, wishes: readonly SheetWish[]): SheetReport {
  return {
    rows: sheet.rows.length,
    created: wishes.filter(({ isNew }) => isNew).length,
    changed: wishes.filter(({ isNew, isSame }) => !isNew && !isSame).length,
    unchanged: wishes.filter(({ isSame }) => isSame).length,
    problems: inOrder(sheet.problems),
  };
}

function problemOf(row: number, { code, message }: DomainError): SheetProblem {
  return { row, column: null, code, message };
}

function inOrder(problems: readonly SheetProblem[]): SheetProblem[] {
  return problems.toSorted((a, b) => a.row - b.row).slice(0, mostProblems);
}
