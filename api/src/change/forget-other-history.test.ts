import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { recordPublications } from '../publication/record-publications.ts';
import { forgetOtherHistory } from './forget-other-history.ts';
import { pruneChanges } from './prune-changes.ts';
import { readChanges } from './read-changes.ts';

const { ctx, orm, rows } = await testContext();
const id = await makeProduct(ctx, await makeWorkshop(ctx));
const source = { db: databaseOf(orm), metadata: orm.getMetadata() };
const read = (after?: string) => readChanges(source, { after });
const touch = () =>
  rows(
    `update product set name = jsonb_set(name, '{en,text}', to_jsonb(gen_random_uuid()::text)) where id = $1`,
    [id],
  );
/** Transactions of other databases of the server hold snapshots back: a cursor of now may count them as not seen. */
const untilAllIsPast = () =>
  expect
    .poll(() =>
      rows(`select pg_snapshot_xmin(pg_current_snapshot()) > coalesce(max(txid), '0') as is_past
      from change where txid < pg_current_xact_id()`),
    )
    .toEqual([{ is_past: true }]);

/** The table as `pg_restore --clean` makes it again: dropped, created, and filled, with the number of another cluster. */
async function restore({ txid }: { txid: string }): Promise<void> {
  await rows(`
    begin;
    create table kept as table change;
    create table empty (like change including all);
    alter sequence change_sequence_seq owned by none;
    drop table change;
    alter table empty rename to change;
    alter sequence change_sequence_seq owned by change.sequence;
    insert into change select sequence, at, '${txid}'::xid8, type, record_id, tags from kept;
    drop table kept;
    update change_progress set pruned_txid = '${txid}'::xid8;
    insert into whole_site values (1, '${txid}:${txid}:', now()) on conflict (id) do update set seen = excluded.seen;
    commit;`);
}

test('what was there from the beginning is kept from then on', async () => {
  expect(await forgetOtherHistory(ctx)).toBe('first');
  const { cursor } = await read();
  await touch();
  expect(await forgetOtherHistory(ctx)).toBeUndefined();
  expect((await read(cursor)).changes).toHaveLength(1);
});

// Of a cluster that has counted further than this one, and of this one itself.
test.each(['900000000000', '3'])(
  'in a database that was restored with numbers such as %s, an old cursor is too old, and a new one hears of what comes',
  async (txid) => {
    const { cursor: old } = await read();
    await touch();
    const [told] = (await read(old)).changes;
    await recordPublications(source.db, [
      { change: told?.sequence, state: 'LIVE', pagesWritten: 1, pagesRemoved: 0, paths: [] },
    ]);
    await restore({ txid });
    await expect(read(old)).rejects.toMatchObject({ code: 'CURSOR_TOO_OLD' });
    const { cursor: meanwhile } = await read();
    await touch();

    expect(await forgetOtherHistory(ctx)).toBe('anew');
    for (const cursor of [old, meanwhile])
      await expect(read(cursor)).rejects.toMatchObject({ code: 'CURSOR_TOO_OLD' });
    expect(await rows('select from publication union all select from whole_site')).toEqual([]);
    // The last tells when anything changed.
    expect(await rows('select txid::text from change')).toEqual([{ txid: '3' }]);

    await untilAllIsPast();
    const { cursor } = await read();
    await touch();
    const { changes } = await read(cursor);
    expect(changes.map(({ type }) => type)).toEqual(['Product']);
    await pruneChanges(source.db, new Date(Date.now() + 60_000));
    const later = await read(cursor);
    expect(later.changes).toEqual(changes);
    await touch();
    expect((await read(later.cursor)).changes).toHaveLength(1);
  },
);
