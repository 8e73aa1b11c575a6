import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import type { Transaction } from '../operation.ts';
import { type Consenting, mayShow } from './consent.rules.ts';
import { ConsentScope } from './consent-scope.ts';

interface Portrayed extends Consenting {
  slug: string;
  /** The picture that they are going to have. */
  pictureId?: string | null | undefined;
}

/**
 * A photograph of a producer shows somebody. One that the public sees already would be gone from all that shows it: throws
 * CONSENT_MISSING for a producer who is going to have such a one without a consent to a portrait.
 */
export async function requirePortraits({ db }: Transaction, producers: readonly Portrayed[]): Promise<void> {
  const unconsented = producers.filter((producer) => !mayShow(producer, ConsentScope.PORTRAIT));
  const ids = unconsented.flatMap(({ pictureId }) => pictureId ?? []);
  if (ids.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select id from picture where id = any(${ids}::uuid[]) and is_public and not is_generated order by id limit 1`.execute(
    db,
  );
  const portrayed = unconsented.find(({ pictureId }) => pictureId && pictureId === rows[0]?.id);
  if (portrayed) throw new DomainError('CONSENT_MISSING', { what: `the portrait of ${portrayed.slug}` });
}
