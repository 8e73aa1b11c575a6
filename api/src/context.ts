import type { Language } from '@aul/language';
import type { MetadataStorage } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Kysely, RawBuilder } from 'kysely';
import type { ClientLimits } from './checkout/client-limits.ts';
import type { TaxNumbers } from './customs/tax-scheme.ts';
import { databaseOf } from './database.ts';
import { AnswerTags } from './graphql/answer-tags.ts';
import { type RecentReads, readRecent } from './graphql/recent-reads.ts';
import { readTogether, type StatementRead } from './graphql/statement.ts';
import { createOperationContext, type OperationContext } from './operation.ts';
import type { Providers } from './payment/providers.ts';

/** What selling needs beside the database. */
export interface Shop {
  /** Who takes the money. */
  providers: Providers;
  /** Origins that a buyer may come back to from the page of a payment provider. */
  returnOrigins: readonly string[];
  /** Signs the links of orders. */
  secret: string;
  /** How often one client may begin what costs us something. */
  limits: ClientLimits;
  /** Under what it is registered abroad. */
  taxNumbers: TaxNumbers | null;
}

/** What one request reads through. Made anew for each: nothing in it outlives the answer. */
export interface Context {
  /** Tables and columns of the entities, that public reads are written from. */
  metadata: MetadataStorage;
  db: Kysely<unknown>;
  /** The language of texts that name none. */
  language: Language;
  /** The same is about to be asked for in other languages: texts are read in all. */
  readsAhead: boolean;
  /** Code of the market of prices that name none. */
  market: string;
  /** Where picture files are served, without a slash at the end. */
  mediaUrl: string;
  now: Date;
  /** `now` as an ISO date in UTC, for validity by day. */
  today: string;
  /**
   * One JSON value by an SQL expression; values without a row are null. What is asked for in the same tick goes in one
   * statement, and so sees the database at one moment; an expression that fails fails the others too. The records in
   * it are noted in `tags`.
   */
  read<T>(json: RawBuilder<unknown> | StatementRead): Promise<T>;
  /** A loader of a feature's own, made once per request by its key. */
  loader<K, V>(key: string, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V>;
  /** What was read for the answer. Lists add theirs themselves. */
  tags: AnswerTags;
  shop: Shop;
  /** Address of whoever asks; undefined where it came by no network. */
  ip: string | undefined;
  /** What operations work with, at the moment of the request; a new one each time. */
  operation(): OperationContext;
}

export interface ContextOptions {
  orm: MikroORM;
  language: Language;
  market: string;
  mediaUrl: string;
  shop: Shop;
  ip?: string | undefined;
  now?: Date;
  /** What is read through, where that is not the ORM's own: the transaction of a preview. */
  db?: Kysely<unknown> | undefined;
  /** Shared with requests that ask for the same in other languages. */
  recent?: RecentReads | undefined;
}

/** Reads in one statement: PostgreSQL gives 1,664 columns at most, and a long statement takes long to write. */
const mostTogether = 200;

export function createContext({
  orm,
  language,
  market,
  mediaUrl,
  shop,
  ip,
  now = new Date(),
  db = databaseOf(orm),
  recent,
}: ContextOptions): Context {
  const loaders = new Map<string, DataLoader<never, never>>();
  const tags = new AnswerTags();
  const reader = new DataLoader<RawBuilder<unknown> | StatementRead, unknown>(
    async (asked) => {
      const values = await (recent ? readRecent(db, asked, recent) : readTogether(db, asked));
      tags.addRecords(values);
      return values;
    },
    { cache: false, maxBatchSize: mostTogether },
  );
  return {
    metadata: orm.getMetadata(),
    db,
    language,
    readsAhead: recent !== undefined,
    market,
    mediaUrl,
    now,
    today: now.toISOString().slice(0, 10),
    // The expression was written for this shape.
    read: <T>(json: RawBuilder<unknown> | StatementRead) => reader.load(json) as Promise<T>,
    loader: <K, V>(key: string, batch: (keys: readonly K[]) => Promise<(V | Error)[]>) => {
      // One key always goes with one batch function, so the types agree.
      const known = loaders.get(key) as DataLoader<K, V> | undefined;
      if (known) return known;
      const made = new DataLoader<K, V>(batch);
      loaders.set(key, made as unknown as DataLoader<never, never>);
      return made;
    },
    tags,
    shop,
    ip,
    operation: () => createOperationContext(orm, now, shop.taxNumbers),
  };
}
