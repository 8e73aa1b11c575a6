import type { Texts } from '@aul/language';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../errors.ts';
import { chunks, found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { endSpecialization } from './end-specialization.ts';
import { Specialization, SpecializationRank } from './specialization.entity.ts';

export interface NewSpecialization {
  id?: string;
  placeId: string;
  productTypeId: string;
  title: Texts;
  rank: SpecializationRank;
  source: Texts;
  /** ISO dates; without `validTo` it is active. */
  validFrom: string;
  validTo?: string;
}

/**
 * Says what a place makes. A place has one active primary specialization: give `endCurrentOn` to end the present
 * one on that day, which keeps it as history. Throws PRIMARY_SPECIALIZATION_TAKEN otherwise.
 */
export function specializePlace(
  ctx: OperationContext,
  { endCurrentOn, ...specialization }: NewSpecialization & { endCurrentOn?: string },
): Promise<string> {
  return transaction(ctx, async (tx) => {
    if (endCurrentOn) await endPrimary(tx, specialization.placeId, endCurrentOn);
    const [id] = await specializePlaces(tx, [specialization]);
    return found(id, 'The specialization');
  });
}

/** The same for many places, none of which has an active primary specialization yet; all of them or none. */
export function specializePlaces(
  ctx: OperationContext,
  specializations: readonly NewSpecialization[],
): Promise<string[]> {
  const rows = specializations.map(({ id = uuidv7(), placeId, productTypeId, ...rest }) => ({
    id,
    place: placeId,
    productType: productTypeId,
    ...rest,
  }));
  return transaction(
    ctx,
    async (tx) => {
      for (const chunk of chunks(rows)) await tx.em.insertMany(Specialization, chunk);
      await indexRecords(tx, SearchKind.PLACE, [...new Set(specializations.map(({ placeId }) => placeId))]);
      return rows.map(({ id }) => id);
    },
    { specialization_one_active_primary: primaryTaken },
  );
}

async function endPrimary(tx: Transaction, placeId: string, validTo: string): Promise<void> {
  const current = await tx.em.findOne(Specialization, {
    place: placeId,
    rank: SpecializationRank.PRIMARY,
    validTo: null,
  });
  if (current) await endSpecialization(tx, { specializationId: current.id, validTo });
}

function primaryTaken(cause: Error): DomainError {
  const detail = 'detail' in cause ? String(cause.detail) : '';
  const place = /=\(([^)]*)\)/.exec(detail)?.[1] ?? 'it';
  return new DomainError('PRIMARY_SPECIALIZATION_TAKEN', { place: `The place ${place}` }, { cause });
}
