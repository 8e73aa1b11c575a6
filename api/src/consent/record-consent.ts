import { LockMode } from '@mikro-orm/postgresql';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { Producer } from '../producer/producer.entity.ts';
import { indexProducerAndProducts } from '../search/index-around.ts';
import { Consent } from './consent.entity.ts';
import type { ConsentScope } from './consent-scope.ts';

export interface NewConsent {
  producerId: string;
  scope: ConsentScope;
  /** How it was recorded: a signed form, a recorded call. */
  evidence: string;
}

/** Something personal may be shown from now on. Throws BAD_USER_INPUT when a consent of that scope stands already. */
export function recordConsent(
  ctx: OperationContext,
  { producerId, scope, evidence }: NewConsent,
): Promise<void> {
  return transaction(
    ctx,
    async (tx) => {
      refuseUnless(evidence.trim() !== '', 'A consent needs its evidence');
      const producer = await lockProducer(tx, producerId);
      tx.em.create(Consent, { producer, scope, evidence, givenAt: tx.now });
      await tx.em.flush();
      await keepInStep(tx, producer);
    },
    {
      consent_one_active: (cause) =>
        new DomainError(
          'BAD_USER_INPUT',
          { reason: `A consent for ${scope} is already recorded` },
          { cause },
        ),
    },
  );
}

/** Locked, so that consents of one producer follow each other. */
export async function lockProducer({ em }: Transaction, producerId: string): Promise<Producer> {
  const producer = await em.findOne(Producer, producerId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return found(producer, 'The producer');
}

/** `consentedScopes` and the search documents say what the consents say. */
export async function keepInStep(tx: Transaction, producer: Producer): Promise<void> {
  const standing = await tx.em.find(Consent, { producer, withdrawnAt: null }, { orderBy: { scope: 'asc' } });
  producer.consentedScopes = standing.map(({ scope }) => scope);
  await tx.em.flush();
  await indexProducerAndProducts(tx, [producer.id]);
}
