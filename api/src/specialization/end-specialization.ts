import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { Specialization } from './specialization.entity.ts';

/** Ends a specialization on a day, its last. It stays as history. */
export function endSpecialization(
  ctx: OperationContext,
  input: { specializationId: string; validTo: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { em } = tx;
    const specialization = found(
      await em.findOne(Specialization, input.specializationId),
      'The specialization',
    );
    const { validFrom, validTo } = specialization;
    refuseUnless(!validTo, `It ended on ${validTo}`);
    refuseUnless(input.validTo >= validFrom, `It began on ${validFrom}, after ${input.validTo}`);
    specialization.validTo = input.validTo;
    await em.flush();
    await indexRecords(tx, SearchKind.PLACE, [specialization.place.id]);
  });
}
