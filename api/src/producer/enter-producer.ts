import { EntryKind } from '../assistance/entry.ts';
import { noteEntries } from '../assistance/note-entry.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { changedLanguages, type Words, withWords } from '../assistance/words.rules.ts';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer, Viewer } from '../viewer/viewer.ts';
import { type ProducerChange, requireYear } from './change-producer.ts';
import { checkSender } from './check-sender.ts';
import { keptProducer, readDeskProducer } from './desk-producer-row.ts';
import { requireHeadcount } from './headcount.rules.ts';
import type { ProducerKind } from './producer-kind.ts';
import { type NewProducer, registerProducer } from './register-producer.ts';

export interface ProducerEntry extends ProducerChange {
  /** Chosen by whoever enters it: the same sent again is the same producer. */
  id: string;
  kind: ProducerKind;
  name: Words;
  placeId: string;
  consents?: NewProducer['consents'];
}

/**
 * An officer enters a producer, who is not public yet. Throws PLACE_NOT_YOURS, LANGUAGE_NOT_YOURS, and as `registerProducer`.
 */
export function enterProducer(ctx: OperationContext, viewer: Viewer, entry: ProducerEntry): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, officerRoles);
    const known = await readDeskProducer(tx.db, entry.id);
    if (known) return requireScope(staff, { places: keptProducer.placesOf(known) });
    requireLanguages(
      viewer,
      [entry.name, entry.description, entry.visitInfo].flatMap((words) => changedLanguages(null, words)),
    );
    await addProducer(tx, staff, entry);
  });
}

/** The entry itself, with its place checked. */
async function addProducer(tx: Transaction, staff: StaffViewer, entry: ProducerEntry): Promise<void> {
  const { id, kind, name, placeId, consents, foundedYear, headcount, sender, pictureId, directionIds } =
    entry;
  const place = found(await tx.em.findOne(Place, placeId), 'The place');
  requireScope(staff, { places: [place.path] });
  requireHeadcount(headcount);
  requireYear(foundedYear, tx.now);
  const producer: NewProducer = { id, kind, name: withWords(null, name), placeId };
  refuseUnless(Object.keys(producer.name).length > 0, 'A producer has a name in some language');
  if (entry.description) producer.description = withWords(null, entry.description);
  if (entry.visitInfo) producer.visitInfo = withWords(null, entry.visitInfo);
  if (consents) producer.consents = consents;
  if (typeof foundedYear === 'number') producer.foundedYear = foundedYear;
  if (headcount) producer.headcount = headcount;
  if (sender) producer.sender = await checkSender(tx, sender, placeId);
  if (pictureId) producer.pictureId = pictureId;
  if (directionIds) producer.directionIds = [...directionIds];
  await registerProducer(tx, producer);
  await noteEntries(tx, staff.id, { kind: EntryKind.PRODUCER, ids: [id] });
  const made = found(await readDeskProducer(tx.db, id), 'The producer');
  noteAudit(tx, staff, {
    action: 'enterProducer',
    subjectType: 'Producer',
    subjectId: id,
    subjectName: made.slug,
    difference: differenceOf({} as Record<string, unknown>, keptProducer.factsOf(made)),
  });
}
