import { sql } from 'kysely';
import { lockProducer } from '../consent/record-consent.ts';
import { PublicationState } from '../graphql/publication.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { archiveProducts } from '../product-writing/archive-product.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';

/** Takes a producer, and all that it makes, from the public. Nothing is deleted. */
export function archiveProducer(ctx: OperationContext, producerId: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const producer = await lockProducer(tx, producerId);
    producer.state = PublicationState.ARCHIVED;
    await tx.em.flush();
    const { rows } = await sql<{ id: string }>`
      select id from product where producer_id = ${producerId} and state <> 'ARCHIVED'`.execute(tx.db);
    await archiveProducts(
      tx,
      rows.map(({ id }) => id),
    );
    await indexRecords(tx, SearchKind.PRODUCER, [producerId]);
  });
}
