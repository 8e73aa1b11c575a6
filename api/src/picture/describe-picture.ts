import { isLanguage, type Language, type Texts } from '@aul/language';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { DomainError } from '../errors.ts';
import { isUuid } from '../graphql/node.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { Producer } from '../producer/producer.entity.ts';
import { requireScope } from '../viewer/require-scope.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { addPicture } from './add-picture.ts';
import { PictureLack } from './desk-picture.ts';
import { Picture } from './picture.entity.ts';
import { lacksOf } from './picture-lacks.rules.ts';
import { PictureUpload } from './picture-upload.entity.ts';

export interface PictureDescription {
  id: string;
  /** By language; one that is left out or empty is taken away. */
  alt: unknown;
  credit: string;
  licence: string;
  /** Percent from the left and the top. */
  focusX: number;
  focusY: number;
  /** The producer of whom somebody can be recognised; null where nobody can. */
  personProducerId: string | null;
  /** Whether a program made it; as it was where it is left out. */
  isGenerated?: boolean | null | undefined;
}

const longestAlt = 1_000;
const longestCredit = 300;

/**
 * Says what there is to say of a picture. When nothing is missing any more, it is a Picture from now on, which can be shown, and
 * is public with the first thing that shows it. Throws NOT_FOUND, PICTURE_CREDIT_MISSING where a picture that can be shown would
 * lack something, CONSENT_MISSING where a public one would show somebody who does not consent,
 * PLACE_NOT_YOURS for one that stands with places of others, and LANGUAGE_NOT_YOURS for words in a language of others.
 */
export async function describePicture(
  ctx: OperationContext,
  viewer: StaffViewer,
  input: PictureDescription,
): Promise<void> {
  const words = wordsOf(input.alt);
  const [credit, licence] = [lineOf(input.credit, 'credit'), lineOf(input.licence, 'licence')];
  for (const part of [input.focusX, input.focusY])
    refuseUnless(Number.isInteger(part) && part >= 0 && part <= 100, 'The focus is two percentages');
  return transaction(ctx, async (tx) => {
    const person = await lockPerson(tx, input.personProducerId);
    const { upload, picture } = await findPicture(tx, input.id);
    const before = picture ?? upload;
    await requireOwn(tx, viewer, { id: input.id, upload });
    for (const language of changedLanguages(before.alt, words)) requireScope(ownPlaces(viewer), { language });
    const { focusX, focusY, personProducerId } = input;
    const isGenerated = input.isGenerated ?? before.isGenerated;
    const told = { alt: textsOf(words, before.alt), credit, licence, focusX, focusY, isGenerated };
    const isConsented =
      (personProducerId === null || mayShow(found(person, 'The producer'), ConsentScope.PORTRAIT)) &&
      (isGenerated || !(await isPortrait(tx, input.id)));
    const lacks = lacksOf({ ...told, isConsented });
    if (picture) refuseLacks(picture, lacks);

    noteAudit(tx, viewer, {
      action: 'describePicture',
      subjectType: 'Picture',
      subjectId: input.id,
      difference: differenceOf(
        { ...pick(before), personProducerId: upload.personProducerId },
        { ...pick(told), personProducerId },
      ),
    });
    tx.em.assign(upload, { ...told, personProducerId });
    if (picture) tx.em.assign(picture, { ...told, personProducerId });
    await tx.em.flush();
    if (picture || lacks.length > 0) return;
    const { id, hash, width, height, widths } = upload;
    await addPicture(tx, { id, hash, width, height, widths, ...told, personProducerId });
  });
}

/** The public picture and what the desk knows of it. One that never was at the desk is from now on. */
async function findPicture({ em, now }: Transaction, id: string) {
  found(isUuid(id) || undefined, 'The picture');
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const known = await em.findOne(PictureUpload, { id }, { lockMode });
  const picture = await em.findOne(Picture, { id }, { lockMode });
  if (known) return { upload: known, picture };
  const { hash, width, height, widths, isGenerated, personProducerId } = found(picture, 'The picture');
  const nothing = { alt: {}, credit: '', licence: '', focusX: 50, focusY: 50, isGenerated, personProducerId };
  const upload = em.create(PictureUpload, { id, hash, width, height, widths, ...nothing, createdAt: now });
  return { upload, picture };
}

/**
 * Whoever is limited to places describes what they sent themselves, and what stands with nothing but what they may write about:
 * a record of several places is theirs by one of them.
 */
async function requireOwn(
  { db }: Transaction,
  viewer: StaffViewer,
  { id, upload }: { id: string; upload: PictureUpload },
): Promise<void> {
  if (!viewer.places || upload.sentBy?.id === viewer.id) return;
  const { rows } = await sql<{ paths: string[] }>`
    select array(select path from place where place.id = any(about)) as paths from (
      select array[id] as about from place where picture_id = ${id}
      union all select array(select place_id from brand_place where brand_id = brand.id) from brand where picture_id = ${id}
      union all select array[place_id] from producer where picture_id = ${id}
      union all select array[product.place_id, producer.place_id] from product_picture
        join product on product.id = product_id join producer on producer.id = producer_id
        where product_picture.picture_id = ${id}
      union all select array(select place_id from story_place where story_id = story.id) from story
        where picture_id = ${id}
          or exists (select from story_picture where story_id = story.id and story_picture.picture_id = ${id})
      ) as shown`.execute(db);
  if (rows.length === 0) requireScope(viewer, {});
  for (const { paths } of rows) requireScope(viewer, { places: paths });
}

/** The same viewer, when it is already clear that the places are theirs. */
function ownPlaces(viewer: StaffViewer): StaffViewer {
  return { ...viewer, places: null };
}

/** Before the picture, as whoever withdraws a consent locks them. */
async function lockPerson({ em }: Transaction, producerId: string | null): Promise<Producer | null> {
  if (producerId === null || !isUuid(producerId)) return null;
  return em.findOne(Producer, { id: producerId }, { lockMode: LockMode.PESSIMISTIC_READ });
}

/** Whether it stands for a producer who does not consent: a photograph of a producer shows somebody. */
async function isPortrait({ db }: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from producer where picture_id = ${id} and not 'PORTRAIT' = any(consented_scopes) limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

/** Of a picture that nothing shows, it may be said who is in it before they consent. */
function refuseLacks({ hash, isPublic }: Picture, all: readonly PictureLack[]): void {
  const lacks = all.filter((lack) => isPublic || lack !== PictureLack.CONSENT);
  if (lacks.length === 0) return;
  if (lacks.every((lack) => lack === PictureLack.CONSENT))
    throw new DomainError('CONSENT_MISSING', { what: 'the person in this picture' });
  throw new DomainError('PICTURE_CREDIT_MISSING', { picture: hash });
}

function wordsOf(alt: unknown): Partial<Record<Language, string>> {
  refuseUnless(
    typeof alt === 'object' && alt !== null && !Array.isArray(alt),
    'The alternative text is an object of texts by language',
  );
  const words: Partial<Record<Language, string>> = {};
  for (const [language, text] of Object.entries(alt)) {
    if (!isLanguage(language)) throw new DomainError('LANGUAGE_UNKNOWN', { language });
    refuseUnless(
      typeof text === 'string' && text.length <= longestAlt,
      `An alternative text has at most ${longestAlt} letters`,
    );
    const line = oneLine(text);
    if (line) words[language] = line;
  }
  return words;
}

function lineOf(text: string, what: string): string {
  const line = oneLine(text);
  refuseUnless(line.length <= longestCredit, `A ${what} has at most ${longestCredit} letters`);
  return line;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function changedLanguages(before: Texts, words: Partial<Record<Language, string>>): Language[] {
  // Keys of both are languages.
  const all = [...new Set([...Object.keys(before), ...Object.keys(words)])] as Language[];
  return all.filter((language) => before[language]?.text !== words[language]);
}

/** What was there stays as it was, with its origin. */
function textsOf(words: Partial<Record<Language, string>>, before: Texts): Texts {
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => {
      const known = before[language as Language];
      return [language, known?.text === text ? known : { text, origin: 'WRITTEN', isReviewed: false }];
    }),
  );
}

type Told = Pick<PictureUpload, 'alt' | 'credit' | 'licence' | 'focusX' | 'focusY' | 'isGenerated'>;

function pick({ alt, credit, licence, focusX, focusY, isGenerated }: Told): Told {
  return { alt, credit, licence, focusX, focusY, isGenerated };
}
