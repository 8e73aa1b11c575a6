import type { Language } from '@aul/language';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { ClassType } from 'type-graphql';
import { PublicationState } from './graphql/publication.ts';
import { publishable } from './graphql/publishable.ts';

/** What one request reads through. Made anew for each: nothing in it outlives the answer. */
export interface Context {
  em: EntityManager;
  /** SQL beside the entities, for lists and counts. */
  db: Kysely<unknown>;
  /** The language of texts that name none. */
  language: Language;
  /** Code of the market of prices that name none. */
  market: string;
  /** Where picture files are served, without a slash at the end. */
  mediaUrl: string;
  now: Date;
  /** `now` as an ISO date in UTC, for validity by day. */
  today: string;
  /** One record by id, batched with the others asked for in the same tick; null when it is not public. */
  load<T extends object>(type: ClassType<T>, id: string): Promise<T | null>;
  /** A loader of a feature's own, made once per request by its key. */
  loader<K, V>(key: string, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V>;
}

export interface ContextOptions {
  orm: MikroORM;
  language: Language;
  market: string;
  mediaUrl: string;
  now?: Date;
}

/** Public reads: records that are not published do not exist for this EntityManager. */
export function createContext({
  orm,
  language,
  market,
  mediaUrl,
  now = new Date(),
}: ContextOptions): Context {
  const em = orm.em.fork();
  em.addFilter({
    name: 'public',
    cond: { state: PublicationState.PUBLISHED },
    entity: [...publishable],
    default: true,
  });
  const loaders = new Map<unknown, DataLoader<never, never>>();
  const loader = <K, V>(key: unknown, batch: (keys: readonly K[]) => Promise<(V | Error)[]>) => {
    // One key always goes with one batch function, so the types agree.
    const known = loaders.get(key) as DataLoader<K, V> | undefined;
    if (known) return known;
    const made = new DataLoader<K, V>(batch);
    loaders.set(key, made as unknown as DataLoader<never, never>);
    return made;
  };
  return {
    em,
    db: em.getKysely() as unknown as Kysely<unknown>,
    language,
    market,
    mediaUrl,
    now,
    today: now.toISOString().slice(0, 10),
    load: <T extends object>(type: ClassType<T>, id: string) =>
      loader<string, T | null>(type, (ids) => findByIds(em, type, ids)).load(id),
    loader,
  };
}

async function findByIds<T extends object>(
  em: EntityManager,
  type: ClassType<T>,
  ids: readonly string[],
): Promise<(T | null)[]> {
  // Every entity that is loaded by id extends Node, whose key is `id`.
  const found = (await em.find(type as ClassType<{ id: string }>, { id: { $in: [...ids] } })) as {
    id: string;
  }[];
  const byId = new Map(found.map((record) => [record.id, record as T]));
  return ids.map((id) => byId.get(id) ?? null);
}
