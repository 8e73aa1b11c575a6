import type { MetadataStorage } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { toGlobalId } from '../graphql/node.ts';
import { readCursor, writeCursor } from './change-cursor.ts';
import type { ChangeKind } from './change-page.ts';
import { isPublicNow, programmeType, recordTypes } from './public-record.ts';
import { type ChangeWindow, type UnseenChanges, unseenChanges } from './unseen-changes.ts';

export interface ChangeSource {
  db: Kysely<unknown>;
  metadata: MetadataStorage;
}

export interface ChangesQuery {
  /** The cursor of an earlier answer. Without one: no changes, and the cursor of now. */
  after?: string | null | undefined;
  /** Names of GraphQL types; all when left out. */
  types?: readonly string[] | null | undefined;
  first?: number | undefined;
}

/** A change as it is told to clients. */
export interface ToldChange {
  sequence: string;
  /** When it was written, in ISO 8601. */
  at: string;
  type: string;
  /** Global id. */
  id: string;
  kind: ChangeKind;
  tags: string[];
}

export interface ChangesRead {
  changes: ToldChange[];
  cursor: string;
  hasMore: boolean;
}

export const defaultChanges = 100;
export const mostChanges = 1_000;

/**
 * The changes that were committed after a cursor was made, in the order of writing, each with what it means now: the
 * record is public, or it is not. Following the cursors gives every change once; what comes in another order than it
 * was committed in still ends in the truth. Throws CURSOR_INVALID, CURSOR_TOO_OLD, PAGE_TOO_LARGE, and BAD_USER_INPUT
 * for a type that changes are not told of.
 */
export async function readChanges(
  { db, metadata }: ChangeSource,
  { after, types, first = defaultChanges }: ChangesQuery,
): Promise<ChangesRead> {
  if (!Number.isInteger(first) || first < 1 || first > mostChanges)
    throw new DomainError('PAGE_TOO_LARGE', { requested: first, maximum: mostChanges });
  for (const type of types ?? []) requireType(type);
  const window: ChangeWindow = after ? readCursor(after) : {};
  const shown = sql`json_build_object('sequence', change.sequence::text, 'at', change.at, 'type', change.type,
    'id', change.record_id, 'tags', change.tags, 'kind', case when ${isPublicNow(metadata)} then 'UPSERT' else 'TOMBSTONE' end)`;
  const query = unseenChanges({ window, limit: first, shown, types: types ?? undefined });
  const { rows } = await sql<{ found: UnseenChanges<ToldChange> }>`select ${query} as found`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a select without a table gives one row');
  const { now, database, isLost, changes } = row.found;
  if (isLost) throw new DomainError('CURSOR_TOO_OLD', {});
  const page = changes.slice(0, first);
  const isWindowLeft = changes.length > first;
  const to = window.to ?? now;
  return {
    changes: page.map((change) => ({
      ...change,
      at: new Date(change.at).toISOString(),
      id: toGlobalId(change.type, change.id),
    })),
    cursor: writeCursor(
      isWindowLeft
        ? { database, from: window.from, to, last: page.at(-1)?.sequence }
        : { database, from: to },
    ),
    // Since an earlier window was opened, more may have been committed.
    hasMore: isWindowLeft || to !== now,
  };
}

function requireType(type: string): void {
  const names = [...recordTypes.map(({ name }) => name), programmeType];
  if (!names.includes(type))
    throw new DomainError('BAD_USER_INPUT', {
      reason: `"${type}" is not a type that changes are told of; these are ${names.join(', ')}`,
    });
}
