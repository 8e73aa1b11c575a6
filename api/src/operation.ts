import { type EntityManager, type MikroORM, TransactionPropagation } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { TaxNumbers } from './customs/tax-scheme.ts';
import { databaseOf } from './database.ts';
import { DomainError } from './errors.ts';

/** What an operation works with. Nothing is hidden from it: drafts and archived records exist. */
export interface OperationContext {
  em: EntityManager;
  /** SQL beside the entities, for conditional and bulk statements. */
  db: Kysely<unknown>;
  /** The moment at which the operation happens. */
  now: Date;
  /** Under what the shop is registered abroad; nothing where it is left out. */
  taxNumbers?: TaxNumbers | null;
}

/** The same within one transaction. */
export interface Transaction extends OperationContext {
  /** `now` as an ISO date in UTC. */
  today: string;
}

/** Constraint to the refusal that it stands for, where the usual translation would say too little. */
type Refusals = Readonly<Record<string, (cause: Error) => DomainError>>;

export function createOperationContext(
  orm: MikroORM,
  now: Date = new Date(),
  taxNumbers: TaxNumbers | null = null,
): OperationContext {
  return { em: orm.em.fork(), db: databaseOf(orm), now, taxNumbers };
}

/**
 * Runs an operation in one transaction, or in the one that is already open: either everything happens or nothing.
 * A constraint of the database that it breaks becomes a DomainError: `refusals` by name, otherwise SLUG_TAKEN for
 * slugs and paths, NOT_FOUND for a reference to nothing, and BAD_USER_INPUT for other doubles and checks. A number that its
 * column cannot hold is BAD_USER_INPUT, too.
 */
export async function transaction<T>(
  ctx: OperationContext,
  work: (tx: Transaction) => Promise<T>,
  refusals: Refusals = {},
): Promise<T> {
  // A fork of its own, so that what one operation loaded does not pile up in the caller's identity map.
  const em = ctx.em.isInTransaction() ? ctx.em : ctx.em.fork();
  try {
    return await em.transactional((inner) => work(within(inner, ctx.now)), {
      propagation: TransactionPropagation.REQUIRED,
    });
  } catch (error) {
    throw refusalOf(error, refusals) ?? error;
  }
}

/** The record, or NOT_FOUND with what was looked for. */
export function found<T>(record: T | null | undefined, what: string): T {
  if (record === null || record === undefined) throw new DomainError('NOT_FOUND', { what });
  return record;
}

/** BAD_USER_INPUT with the reason, unless the rule holds. */
export function refuseUnless(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new DomainError('BAD_USER_INPUT', { reason });
}

/** The constraint of the database that a statement broke, by its name; undefined for any other error. */
export function brokenConstraint(error: unknown): string | undefined {
  return isViolation(error) ? error.constraint : undefined;
}

/** Slices of at most `size`, so that no statement has more parameters than PostgreSQL takes. */
export function* chunks<T>(rows: Iterable<T>, size = 500): Generator<T[]> {
  let chunk: T[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function within(em: EntityManager, now: Date): Transaction {
  // Tables are named in the SQL itself; kysely's own types for them are not used.
  return { em, now, db: em.getKysely() as unknown as Kysely<unknown>, today: now.toISOString().slice(0, 10) };
}

/** What pg says about a broken constraint; MikroORM's exceptions carry the same properties. */
interface Violation extends Error {
  code: string;
  constraint: string;
  table?: string;
  detail?: string;
}

/** `numeric_value_out_of_range` of PostgreSQL. */
const outOfRange = '22003';

function refusalOf(error: unknown, refusals: Refusals): DomainError | undefined {
  if (error instanceof Error && 'code' in error && error.code === outOfRange)
    return new DomainError(
      'BAD_USER_INPUT',
      { reason: 'A number is beyond what can be kept' },
      { cause: error },
    );
  if (!isViolation(error)) return undefined;
  const special = refusals[error.constraint];
  if (special) return special(error);
  const [, columns = '', values = ''] = /^Key \((.*)\)=\((.*)\)/.exec(error.detail ?? '') ?? [];
  const cause = { cause: error };
  if (error.code === '23503' && error.detail?.includes('is not present'))
    return new DomainError('NOT_FOUND', { what: `The ${columns.replace(/_id$/, '')} ${values}` }, cause);
  if (error.code === '23505' && /\b(slug|path)\b/.test(columns))
    return new DomainError('SLUG_TAKEN', { slug: values.split(/, |\//).at(-1) ?? values }, cause);
  if (error.code === '23505')
    return new DomainError(
      'BAD_USER_INPUT',
      { reason: `There is a ${error.table} with ${columns} ${values} already` },
      cause,
    );
  if (error.code === '23514')
    return new DomainError('BAD_USER_INPUT', { reason: `The rule ${error.constraint} is broken` }, cause);
  return undefined;
}

function isViolation(error: unknown): error is Violation {
  return (
    error instanceof Error && 'constraint' in error && 'code' in error && typeof error.constraint === 'string'
  );
}
