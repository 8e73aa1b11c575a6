import { TransactionPropagation } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { DomainError } from '../errors.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';

/** What is wrong with one of many. */
export interface Refusal<Item> {
  item: Item;
  error: DomainError;
}

export interface ManyOptions {
  /** Everything is tried, and nothing is written. */
  isDryRun?: boolean;
  /** When none was refused, in the same transaction. */
  afterAll?(tx: Transaction): Promise<void>;
}

/**
 * Does work for each, in one transaction, one after the other. Where some are refused, all are looked at nevertheless,
 * nothing is written, and the refusals are told.
 */
export async function allOrNothing<Item>(
  ctx: OperationContext,
  items: readonly Item[],
  work: (tx: Transaction, item: Item) => Promise<unknown>,
  { isDryRun = false, afterAll }: ManyOptions = {},
): Promise<Refusal<Item>[]> {
  const refusals: Refusal<Item>[] = [];
  try {
    await transaction(ctx, async (tx) => {
      for (const item of items) {
        const error = await refusalOf(tx, item, work);
        if (error) refusals.push({ item, error });
      }
      if (isDryRun || refusals.length > 0) throw new TakenBack();
      await afterAll?.(tx);
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return refusals;
}

/** Thrown to end a transaction without a trace. */
class TakenBack extends Error {}

async function refusalOf<Item>(
  tx: Transaction,
  item: Item,
  work: (tx: Transaction, item: Item) => Promise<unknown>,
): Promise<DomainError | undefined> {
  try {
    // A savepoint: what is refused leaves the transaction fit for the next.
    await tx.em.transactional(
      async (em) => {
        const db = em.getKysely() as unknown as Kysely<unknown>;
        await transaction({ em, db, now: tx.now }, (inner) => work(inner, item));
      },
      // Without what others left in the identity map: it grows with every one of thousands.
      { propagation: TransactionPropagation.NESTED, clear: true },
    );
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
