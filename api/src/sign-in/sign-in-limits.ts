import { hash } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../errors.ts';

/** How often something may be asked for, until the time is over that began with the first. */
const limits = {
  /** Codes to one address, whether somebody signs in by it or not. */
  codesTo: { points: 5, duration: 3_600 },
  codesFrom: { points: 20, duration: 3_600 },
  /** Tries to sign in: codes for one address, and anything from one client. */
  triesAs: { points: 20, duration: 3_600 },
  triesFrom: { points: 60, duration: 600 },
} as const;

export type SignInLimit = keyof typeof limits;

export interface SignInLimits {
  /** Counts one. Throws TooOften where the limit is passed. */
  take(limit: SignInLimit, key: string): Promise<void>;
}

export class TooOften extends DomainError<'TOO_MANY_REQUESTS'> {
  readonly seconds: number;

  constructor(seconds: number) {
    super('TOO_MANY_REQUESTS', { seconds });
    this.seconds = seconds;
  }
}

/** Counted in the database, for all processes together. */
export function createSignInLimits(db: Kysely<unknown>): SignInLimits {
  const storeClient = {
    query: ({ text, values = [] }: { text: string; values?: unknown[] }) =>
      db.executeQuery(CompiledQuery.raw(text, values)),
  };
  const open = (name: SignInLimit) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'client',
      tableName: 'sign_in_count',
      // Migrations make it, and a job forgets what has expired.
      tableCreated: true,
      clearExpiredByTimeout: false,
      ...limits[name],
      keyPrefix: name,
    });
  const limiters: Record<SignInLimit, RateLimiterPostgres> = {
    codesTo: open('codesTo'),
    codesFrom: open('codesFrom'),
    triesAs: open('triesAs'),
    triesFrom: open('triesFrom'),
  };
  return {
    async take(limit, key) {
      try {
        // Addresses are people's: only their hash is kept.
        await limiters[limit].consume(hash('sha256', key));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new TooOften(Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)));
      }
    },
  };
}
