import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AskedAnswer, createAsk } from '../../test/ask.ts';
import { columnWrites, deletions, insertions, type Write } from '../../test/column-writes.ts';
import { type Fingerprints, takeFingerprints } from '../../test/fingerprints.ts';
import { testContext } from '../../test/harness.ts';
import { makeEverything } from '../../test/make-everything.ts';
import { publicDocuments } from '../../test/public-documents.ts';
import { publicSamples } from '../../test/public-samples.ts';
import { readTables, type Table, type TableColumn } from '../../test/table-columns.ts';
import { everything } from '../graphql/answer-tags.ts';
import { buildPublicSchema } from '../schema.ts';

/**
 * No answer changes without one of its tags being touched: whatever is written, in whichever table and column, by a
 * statement that knows nothing of tags.
 */
const { orm, url, ctx, rows, query, publicContext } = await testContext();
await makeEverything({ ctx, rows });
const schema = buildPublicSchema();
const client = new Client({
  connectionString: url,
  options: '-c jit=off -c plan_cache_mode=force_generic_plan',
});
await client.connect();
const tables = await readTables(client);
const documents = publicDocuments(schema, await publicSamples({ orm, rows, query }, schema));
const ask = createAsk(client, { schema, newContext: () => publicContext() });

/** Tables that no answer is read from. */
const unread = new Map([
  ['assisted_entry', 'who entered what'],
  ['audit_entry', 'what staff did'],
  ['manuscript', 'before and behind what is public'],
  ['manuscript_conflict', 'before and behind what is public'],
  ['manuscript_presence', 'who is at the desk'],
  ['manuscript_text', 'before and behind what is public'],
  ['manuscript_version', 'before and behind what is public'],
  ['picture_upload', 'what the desk knows of pictures'],
  ['passkey_challenge', 'secrets'],
  ['sign_in_code', 'secrets'],
  ['sign_in_count', 'who tries to sign in'],
  ['staff_passkey', 'secrets'],
  ['staff_place', 'who works at the desk'],
  ['basket', 'its owner’s alone'],
  ['basket_line', 'its owner’s alone'],
  ['checkout', 'its buyer’s alone'],
  ['customer_order', 'its buyer’s alone'],
  ['fulfilment', 'its buyer’s alone'],
  ['import_terms', 'what quotes are made from, and those are never kept'],
  ['mail', 'letters to buyers'],
  ['money_entry', 'our books'],
  ['order_event', 'its buyer’s alone'],
  ['order_line', 'its buyer’s alone'],
  ['payment', 'its buyer’s alone'],
  ['provider_event', 'what payment providers tell us'],
  ['refund', 'its buyer’s alone'],
  ['restriction_rule', 'asked anew each time'],
  ['shipment', 'its buyer’s alone'],
  ['shipping_tariff', 'what quotes are made from, and those are never kept'],
  ['staff_member', 'who works at the desk'],
  ['staff_session', 'secrets'],
  ['stock_hold', 'the stock itself says how much is promised'],
  ['stock_movement', 'the stock itself is shown'],
  ['test_charge', 'the books of the test provider'],
  ['change_progress', 'how far the log has come'],
  ['consent', 'evidence; what may be shown stands with the producer'],
  ['exchange_rate', 'offers are made from it'],
  ['price', 'offers are made from it'],
  ['publication', 'asked anew each time'],
  ['whole_site', 'publications, asked anew each time'],
  ['story_picture', 'blocks name pictures themselves'],
  ['story_product', 'blocks name products themselves'],
]);
/** What is written by triggers alone. */
const log = 'change';
/** Columns that no public answer shows, or that are never written alone. */
const isPrivate = new Map([
  ['certificate.producer_id', 'those of products are shown, and one has one subject'],
  ['certificate.brand_id', 'those of products are shown, and one has one subject'],
  ['market.is_rest', 'goes with having no countries'],
  ['offer.is_converted', 'goes with the day of its rate'],
  ['organization_membership.id', 'not shown itself'],
  ['organization_membership.updated_at', 'not shown itself'],
  ['place.other_names', 'search finds the place by them, through its search document'],
  ['producer.sender', 'for papers of parcels'],
  ['programme.id', 'there is one'],
  ['programme.is_review_required', 'how its staff work'],
  ['programme.timezone', 'how its staff work'],
  ['search_document.texts', 'orders what is found, and each search here finds one record'],
  ['programme.composition', 'what a demonstration is made from'],
]);
/** Columns that only change with others: as parts of rows that come and go. */
const isBound = new Map([
  ['offer.variant_id', 'it is of one product'],
  ['offer.product_id', 'that of its variant'],
  ['product_variant.product_id', 'it stays with its product'],
]);
const everywhere = new Map([['created_at', 'never shown']]);
/** Rows go by them: what refers to one keeps it. */
const isIdentity = (table: Table, { name }: TableColumn) => table.unique[0]?.join() === name && name === 'id';

const before: AskedAnswer[] = [];
/** For a table, the reads that can depend on it, each with the answer that it is of. */
const readsOf = new Map<string, number[]>();
const answerOf: AskedAnswer[] = [];
let fingerprints: Fingerprints;
beforeAll(async () => {
  for (const document of documents) before.push(await ask(document));
  const reads = before.flatMap((answer) => answer.reads.map((read) => ({ answer, read })));
  answerOf.push(...reads.map(({ answer }) => answer));
  for (const { name, views } of tables) {
    const pattern = new RegExp(`\\b(${[name, ...views].join('|')})\\b`);
    readsOf.set(
      name,
      reads.flatMap(({ read }, index) => (pattern.test(read.text) ? index : [])),
    );
  }
  fingerprints = await takeFingerprints(
    client,
    reads.map(({ read }) => read),
  );
  return () => client.end();
});

let tried = 0;

interface Seen {
  isRefused: boolean;
  hasChanged: boolean;
  /** Documents whose answers changed without a tag of theirs being touched. */
  stale: string[];
}

interface Look {
  /** The tables that can be written by it. */
  tables: string[];
  /** Whether to look at answers that are dropped, too. */
  isWhole: boolean;
}

async function look({ text, values }: Write, { tables, isWhole }: Look): Promise<Seen> {
  tried += 1;
  await client.query('begin');
  try {
    const {
      rows: [last],
    } = await client.query('select coalesce(max(sequence), 0) as sequence from change');
    try {
      await client.query(text, values);
    } catch {
      return { isRefused: true, hasChanged: false, stale: [] };
    }
    const {
      rows: [told],
    } = await client.query<{ touched: string[] }>(
      `select coalesce(array_agg(distinct tag), '{}') as touched from change, unnest(tags) as tag where sequence > $1`,
      [last.sequence],
    );
    const touched = new Set(told?.touched);
    const isDropped = ({ tags }: AskedAnswer) =>
      touched.size > 0 && (tags.has(everything) || [...tags].some((tag) => touched.has(tag)));
    // What reads the same is the same.
    const concerned = new Set(tables.flatMap((table) => readsOf.get(table) ?? []));
    const suspects = new Set(
      (await fingerprints.changed([...concerned])).flatMap((index) => answerOf[index] ?? []),
    );
    const changed = async (answer: AskedAnswer) => {
      return (await ask(answer.document)).text !== answer.text;
    };
    const stale: string[] = [];
    for (const answer of suspects)
      if (!isDropped(answer) && (await changed(answer))) stale.push(answer.document);
    let hasChanged = stale.length > 0;
    if (isWhole)
      for (const answer of suspects) {
        if (hasChanged) break;
        hasChanged = isDropped(answer) && (await changed(answer));
      }
    return { isRefused: false, hasChanged, stale };
  } finally {
    await client.query('rollback');
  }
}

/** What a column opens or closes, it may do so for any row. */
const gates = new Set(['state', 'valid_from', 'valid_to', 'consented_scopes', 'kind', 'expires_on', 'path']);

const shown = tables.filter(({ name }) => name !== log && !unread.has(name));
const told = ({ what }: Write, { stale }: Seen) => stale.map((document) => `${what}: ${document}`);

describe.each(shown.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('what is written to a column touches all that it changes', async () => {
    const stale: string[] = [];
    const silent: string[] = [];
    const loud: string[] = [];
    for (const column of table.columns.filter(({ isGenerated }) => !isGenerated)) {
      const place = `${name}.${column.name}`;
      if (isBound.has(place)) continue;
      const hasReason = isPrivate.has(place) || everywhere.has(column.name);
      let hasChanged = false;
      let more = gates.has(column.name) || column.refersTo ? 7 : 0;
      for (const writes of await columnWrites(client, table, column)) {
        if (hasChanged && more-- === 0) break;
        for (const write of writes) {
          const seen = await look(write, { tables: [name], isWhole: !hasChanged });
          hasChanged ||= seen.hasChanged;
          stale.push(...told(write, seen));
        }
      }
      if (!hasChanged && !hasReason && !isIdentity(table, column)) silent.push(place);
      if (hasChanged && hasReason) loud.push(place);
    }
    expect(stale).toEqual([]);
    // Shown by no answer of this test: ask for it, or say why it is private.
    expect(silent).toEqual([]);
    // Said to be private, and shown.
    expect(loud).toEqual([]);
  });

  test('so do rows that come and go', async () => {
    // What refers to a row can go with it.
    const below = new Set([name]);
    for (const one of below)
      for (const other of tables)
        if (other.columns.some(({ refersTo }) => refersTo === one)) below.add(other.name);
    const stale: string[] = [];
    let done = 0;
    for (const write of await deletions(client, table)) {
      const seen = await look(write, { tables: [...below], isWhole: false });
      stale.push(...told(write, seen));
    }
    for (const write of await insertions(client, table)) {
      const seen = await look(write, { tables: [name], isWhole: false });
      stale.push(...told(write, seen));
      if (!seen.isRefused) done += 1;
    }
    expect(stale).toEqual([]);
    if (name !== 'programme') expect(done).toBeGreaterThan(0);
  });
});

test('a write without its trigger is found out', async () => {
  for (const [table, column] of [
    ['certificate', 'number'],
    ['product_picture', 'position'],
    ['market', 'name'],
  ]) {
    const text = `alter table ${table} disable trigger ${table}_note_update; update ${table} set ${column} = ${column === 'position' ? '9 - position' : column === 'name' ? `'{"en": {"text": "New", "origin": "WRITTEN", "isReviewed": true}}'` : `number || 'x'`}`;
    const seen = await look(
      { what: table ?? '', text, values: [] },
      { tables: [table ?? ''], isWhole: false },
    );
    expect(seen.stale.length, table).toBeGreaterThan(0);
  }
});

test('every table is there, with rows, and what is said of it is true', async () => {
  const mapped = [...orm.getMetadata().getAll().values()].flatMap(
    ({ tableName, pivotTable }) => tableName || pivotTable || [],
  );
  expect([...new Set(mapped)].toSorted()).toEqual(tables.map(({ name }) => name));
  for (const name of unread.keys()) expect(readsOf.get(name), name).toEqual([]);
  for (const { name } of shown) expect((await rows(`select from "${name}" limit 1`)).length, name).toBe(1);
  const columns = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
  for (const place of [...isPrivate.keys(), ...isBound.keys()]) expect(columns).toContain(place);
  expect(documents.length).toBeGreaterThan(400);
  expect(tried).toBeGreaterThan(1_500);
});
