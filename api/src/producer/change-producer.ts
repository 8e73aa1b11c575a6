import { isDeepStrictEqual } from 'node:util';
import { type KeptChange, keepRecord } from '../assistance/keep-record.ts';
import { requireFreeTexts } from '../assistance/require-free-texts.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { setLinks } from '../assistance/set-links.ts';
import { changedLanguages, type Words, withWords } from '../assistance/words.rules.ts';
import { requirePortraits } from '../consent/require-portraits.ts';
import { PublicationState } from '../graphql/publication.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { found, type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { checkSender, type GivenSender } from './check-sender.ts';
import { type DeskProducerRow, keptProducer, readDeskProducer } from './desk-producer-row.ts';
import { requireHeadcount } from './headcount.rules.ts';
import { hideName } from './hide-name.ts';
import { Producer } from './producer.entity.ts';
import type { ProducerKind } from './producer-kind.ts';
import { publishProducer } from './publish-producer.ts';

/** What is not mentioned stays. */
export interface ProducerChange {
  kind?: ProducerKind | undefined;
  name?: Words | undefined;
  description?: Words | undefined;
  visitInfo?: Words | undefined;
  placeId?: string | undefined;
  foundedYear?: number | null | undefined;
  headcount?: Producer['headcount'] | null | undefined;
  sender?: GivenSender | null | undefined;
  directionIds?: readonly string[] | undefined;
  pictureId?: string | null | undefined;
}

/**
 * New facts about a producer; one that is public stays so, and is checked as when it was published. Throws as `keepRecord`
 * and `publishProducer`, LANGUAGE_NOT_YOURS, as `requirePortraits`, and TEXTS_IN_MANUSCRIPT for a description that is written there.
 */
export function changeProducer(
  ctx: OperationContext,
  viewer: Viewer,
  { id, asOf, change }: { id: string; asOf: Date; change: ProducerChange },
): Promise<void> {
  const kept: KeptChange = { action: 'changeProducer', id, asOf };
  return keepRecord(ctx, viewer, { keeping: keptProducer, change: kept }, async (tx, row) => {
    requireLanguages(
      viewer,
      (['name', 'description', 'visitInfo'] as const).flatMap((field) =>
        changedLanguages(row[field], change[field]),
      ),
    );
    await applyProducerChange(tx, row, change);
  });
}

/** The change itself, for whoever has locked and may. */
async function applyProducerChange(
  tx: Transaction,
  row: DeskProducerRow,
  change: ProducerChange,
): Promise<void> {
  const { id, slug, state } = row;
  const writes = (['description', 'visitInfo'] as const).filter(
    (field) => changedLanguages(row[field], change[field]).length > 0,
  );
  if (writes.length > 0) await requireFreeTexts(tx, { kind: ManuscriptKind.PRODUCER, id, slug });
  requireHeadcount(change.headcount);
  requireYear(change.foundedYear, tx.now);
  const producer = found(await tx.em.findOne(Producer, id), 'The producer');
  const { kind, placeId, pictureId, foundedYear, headcount, sender, directionIds } = change;
  const portrayed = { slug, kind: producer.kind, consentedScopes: producer.consentedScopes, pictureId };
  if (pictureId !== producer.picture?.id) await requirePortraits(tx, [portrayed]);
  if (change.name) {
    producer.name = withWords(row.name, change.name);
    producer.nameSort = nameSort(producer.name);
    refuseUnless(Object.keys(producer.name).length > 0, 'A producer has a name in some language');
  }
  for (const field of writes) producer[field] = withWords(row[field], change[field] ?? {});
  tx.em.assign(producer, {
    ...(kind && { kind }),
    ...(placeId && { place: placeId }),
    ...(pictureId !== undefined && { picture: pictureId }),
    ...(foundedYear !== undefined && { foundedYear }),
    ...(headcount !== undefined && { headcount }),
    ...(sender !== undefined && {
      sender: sender && (await checkSender(tx, sender, placeId ?? row.place.id)),
    }),
  });
  await tx.em.flush();
  if (directionIds) {
    const links = { table: 'producer_direction', of: ['producer_id', id], to: 'craft_direction_id' } as const;
    await setLinks(tx, links, directionIds);
  }
  await hideName(tx, producer);
  const after = found(await readDeskProducer(tx.db, id), 'The producer');
  const isChanged = !isDeepStrictEqual(keptProducer.factsOf(after), keptProducer.factsOf(row));
  if (isChanged && state === PublicationState.PUBLISHED) await publishProducer(tx, id);
}

/** Also of what is entered anew. */
export function requireYear(year: number | null | undefined, now: Date): void {
  const isYear = year === null || year === undefined || (year >= 1000 && year <= now.getUTCFullYear());
  refuseUnless(isYear, `${year} is no year of founding`);
}
