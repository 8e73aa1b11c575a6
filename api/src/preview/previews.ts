import type { IncomingHttpHeaders } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { createGate } from '../http/gate.ts';
import { Manuscript } from '../manuscript/manuscript.entity.ts';
import { createOperationContext, type Transaction, transaction } from '../operation.ts';
import { readPreview } from './preview-token.ts';
import { writeDraft } from './write-draft.ts';

/** Of requests that want to see a draft: the token of a preview. */
export const previewHeader = 'aul-preview';

const atOnce = 3;
const patienceMs = 3_000;
/** A preview waits for nobody who publishes longer than that, and so nobody for it. */
const lockMs = 500;
const statementMs = 3_000;
const idleMs = 8_000;

/**
 * Contexts of the public schema that see drafts as if they were published. A preview is a publish that never commits: it is
 * written in a transaction that the answer is read in, and that is taken back when the answer is made.
 */
export interface Previews {
  /**
   * Opens what the token names; `createContext` makes a context that reads through `db`. Throws PREVIEW_OVER, BUSY, and TIMEOUT
   * where somebody is publishing the same at this moment.
   */
  open(token: string, createContext: (db: Kysely<unknown>) => Context): Promise<Context>;
  /** To be called for every context; those of others it leaves alone. */
  end(context: Context): Promise<void>;
}

interface Options {
  orm: MikroORM;
  /** That tokens are signed with. */
  secret: string;
  now?: () => Date;
}

export function createPreviews({ orm, secret, now = () => new Date() }: Options): Previews {
  const gate = createGate({ atOnce, patienceMs, what: 'previews' });
  const endings = new WeakMap<Context, () => Promise<void>>();

  return {
    async open(token, createContext) {
      const { manuscript, languages } = readPreview(secret, token, now());
      const opened = Promise.withResolvers<Context>();
      const ended = Promise.withResolvers<void>();
      const work = async (tx: Transaction) => {
        await takeTurn(tx, manuscript);
        const found = await tx.em.findOne(Manuscript, manuscript);
        if (!found) throw new DomainError('PREVIEW_OVER', {});
        await writeDraft(tx, found, languages);
        opened.resolve(readOnly(createContext(tx.db)));
        await ended.promise;
        throw new TakenBack();
      };
      const done = gate
        .run(() => transaction(createOperationContext(orm, now()), work))
        .catch((error) => opened.reject(error instanceof TakenBack ? undefined : (waited(error) ?? error)));
      const context = await opened.promise;
      endings.set(context, () => {
        ended.resolve();
        return done;
      });
      return context;
    },
    async end(context) {
      await endings.get(context)?.();
    },
  };
}

/** The token that a request shows; undefined for those that see what everybody sees. */
export function previewToken(headers: IncomingHttpHeaders): string | undefined {
  return [headers[previewHeader]].flat()[0];
}

/** Why the transaction of a preview ends. */
class TakenBack extends Error {}

/**
 * Previews of one manuscript write the same rows, and so follow one another, in all processes. Whoever waits for its turn has
 * written nothing, and nobody waits for it.
 */
async function takeTurn({ db }: Transaction, manuscript: string): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${patienceMs}ms`}, true), set_config('statement_timeout', ${`${statementMs}ms`}, true),
    set_config('idle_in_transaction_session_timeout', ${`${idleMs}ms`}, true)`.execute(db);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`preview ${manuscript}`}, 0))`.execute(db);
  await sql`select set_config('lock_timeout', ${`${lockMs}ms`}, true)`.execute(db);
}

/** Its answer is kept nowhere, and nothing can be done through it. */
function readOnly(context: Context): Context {
  context.tags.keepPersonal();
  const operation = () => {
    throw new DomainError('BAD_USER_INPUT', { reason: 'A preview is for looking at' });
  };
  return { ...context, operation };
}

/** TIMEOUT for what PostgreSQL says when a lock was not to be had in time. */
function waited(error: unknown): DomainError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '55P03' || code === '57014' ? new DomainError('TIMEOUT', {}, { cause: error }) : undefined;
}
