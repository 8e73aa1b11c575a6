import type { Kysely } from 'kysely';
import type { BasketContents } from '../basket/basket-contents.ts';
import { readImportTerms } from '../customs/read-import-terms.ts';
import { tradeVersion } from '../customs/trade-version.ts';
import { readRates } from '../price/read-rates.ts';
import { readRestrictions } from '../restriction/read-restrictions.ts';
import { readTariffs } from '../shipping/read-tariffs.ts';
import type { QuoteBasis } from './quote.rules.ts';

type Tables = Omit<QuoteBasis, 'now' | 'today' | 'quotedOn' | 'taxNumbers'>;

interface Kept {
  version: number;
  readAt: number;
  tables: Promise<Tables>;
}

/** What is changed counts after that time at the latest, in milliseconds. */
const keptFor = 5_000;
/** Ways from some countries to one; more are not asked for in five seconds by shoppers. */
const mostKept = 200;

const keptOf = new WeakMap<Kysely<unknown>, Map<string, Kept>>();

/**
 * The tables that a quote is made from: tariffs, duties and rates as they were on the day that holds for the basket, and
 * what may not be sent as it is today. They change a few times a month and are read for every look
 * at a basket, so they are kept for some seconds.
 */
export async function tradeBasis(
  db: Kysely<unknown>,
  { country, things, quotedOn }: Pick<BasketContents, 'country' | 'things' | 'quotedOn'>,
  now: Date,
): Promise<Omit<QuoteBasis, 'taxNumbers'>> {
  const today = now.toISOString().slice(0, 10);
  const origins = [...new Set(things.map(({ originCountry }) => originCountry))].toSorted();
  const key = [today, quotedOn, country, ...origins].join();
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  const known = kept.get(key);
  if (known && known.version === tradeVersion.current && Date.now() - known.readAt < keptFor)
    return { ...(await known.tables), now, today, quotedOn };
  const tables = readTables(db, { country, origins, today, quotedOn });
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { version: tradeVersion.current, readAt: Date.now(), tables });
  tables.catch(() => kept.delete(key));
  return { ...(await tables), now, today, quotedOn };
}

async function readTables(
  db: Kysely<unknown>,
  {
    country,
    origins,
    today,
    quotedOn,
  }: Pick<BasketContents, 'country' | 'quotedOn'> & {
    origins: readonly string[];
    today: string;
  },
): Promise<Tables> {
  const [tariffs, importTerms, restrictions, rates] = await Promise.all([
    country ? readTariffs(db, { origins, today: quotedOn }) : [],
    country ? readImportTerms(db, { country, today: quotedOn }) : [],
    country ? readRestrictions(db, { country, today }) : [],
    readRates(db, quotedOn),
  ]);
  return { tariffs, importTerms, restrictions, rates };
}
