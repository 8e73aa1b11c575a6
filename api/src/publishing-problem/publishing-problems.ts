import type { Language } from '@aul/language';
import type { Block, LinkedKind } from '@aul/manuscript';
import { sql } from 'kysely';
import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { isPublic } from '../graphql/publishable.ts';
import { linkedRecords } from '../link/linked-records.ts';
import { type Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { ManuscriptConflict } from '../manuscript/manuscript-conflict.entity.ts';
import type { ManuscriptText } from '../manuscript/manuscript-text.entity.ts';
import { languagesOf, type PublicColumns } from '../manuscript/published-content.ts';
import { requiredFields } from '../manuscript/text-fields.ts';
import type { OperationContext } from '../operation.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Programme } from '../programme/programme.entity.ts';
import { cleanContent } from '../publishing/clean-content.rules.ts';
import { Story } from '../story/story.entity.ts';
import { referencesOf, spansOf } from '../story/story-references.rules.ts';
import type { Problem } from './publishing-problem.ts';
import { type PictureInQuestion, problemsOf, type TextInQuestion } from './publishing-problems.rules.ts';

export interface TextsInQuestion {
  manuscript: Manuscript;
  texts: readonly ManuscriptText[];
  /** What the public has now. */
  before: PublicColumns;
}

/** All that stands in the way of publishing these texts of a manuscript together, at this moment. */
export async function findProblems(
  ctx: OperationContext,
  { manuscript, texts, before }: TextsInQuestion,
): Promise<Problem[]> {
  const { kind, facts = null } = manuscript;
  const conflicts = await openConflicts(ctx, manuscript);
  const asked: TextInQuestion[] = texts.map((text) => ({
    language: text.language,
    content: cleanContent(text.content),
    isApproved: text.reviewedRevision === text.revision || text.publishedRevision === text.revision,
    conflicts: conflicts.filter(({ language }) => language === text.language),
  }));
  const languages = new Set(asked.map(({ language }) => language));
  const blocks = asked.flatMap(({ content }) => content.blocks);
  // What stays public in other languages is told as well.
  const others = languagesOf(before.bodies).filter((language) => !languages.has(language));
  const references = referencesOf(blocks);
  const pictureIds = [...references.pictureIds, ...(facts?.pictureId ? [facts.pictureId] : [])];
  const programme = await ctx.em.findOne(Programme, { id: 1 });
  return problemsOf(asked, {
    requiredFields: requiredFields[kind],
    unconsentedFields: await unconsentedFields(ctx, manuscript),
    isReviewRequired: programme?.isReviewRequired ?? false,
    facts: kind === ManuscriptKind.STORY ? facts : null,
    isSlugTaken: facts
      ? (await ctx.em.count(Story, { slug: facts.slug, id: { $ne: manuscript.subjectId } })) > 0
      : false,
    isTold: blocks.length > 0 || others.some((language) => (before.bodies[language]?.blocks.length ?? 0) > 0),
    isSigned:
      asked.some(({ content }) => Boolean(content.fields.author)) ||
      languagesOf(before.fields.author ?? {}).some((language) => !languages.has(language)),
    pictures: await readPictures(ctx, pictureIds),
    publicRecords: new Set([
      `${kind}:${manuscript.subjectId}`,
      ...(await readPublicRecords(ctx, {
        PLACE: [
          ...references.placeIds,
          ...references.mappedPlaceIds,
          ...(facts?.placeIds ?? []),
          ...linked(blocks, 'PLACE'),
        ],
        BRAND: [...references.brandIds, ...(facts?.brandIds ?? []), ...linked(blocks, 'BRAND')],
        PRODUCER: [...references.producerIds, ...linked(blocks, 'PRODUCER')],
        PRODUCT: [...references.productIds, ...linked(blocks, 'PRODUCT')],
        STORY: linked(blocks, 'STORY'),
      })),
    ]),
  });
}

/** Ids of a kind that words lead to. */
function linked(blocks: readonly Block[], kind: LinkedKind): string[] {
  return blocks.flatMap((block) =>
    spansOf(block).flatMap(({ link }) => (link && 'kind' in link && link.kind === kind ? link.id : [])),
  );
}

async function openConflicts({ em }: OperationContext, manuscript: Manuscript) {
  const rows = await em.find(
    ManuscriptConflict,
    { manuscript, settledAt: null },
    { orderBy: { id: 'asc' }, limit: 500 },
  );
  return rows.map(
    ({ language, conflict }): { language: Language; field: string | null; blockId: string | null } =>
      conflict.at === 'FIELD'
        ? { language, field: conflict.name, blockId: null }
        : { language, field: null, blockId: conflict.blockId },
  );
}

/** What a producer has told is shown with a consent only, and so it is published with one only. */
async function unconsentedFields(
  { em }: OperationContext,
  { kind, subjectId }: Manuscript,
): Promise<string[]> {
  if (kind !== ManuscriptKind.PRODUCER) return [];
  const producer = await em.findOne(Producer, subjectId);
  if (!producer) return [];
  return [
    ...(mayShow(producer, ConsentScope.BIOGRAPHY) ? [] : ['description']),
    ...(mayShow(producer, ConsentScope.VISITS) ? [] : ['visitInfo']),
  ];
}

/** Pictures that can be shown, and those that were sent and lack something. A photograph of a producer shows somebody. */
async function readPictures(
  { db }: OperationContext,
  ids: readonly string[],
): Promise<Map<string, PictureInQuestion>> {
  const { rows } = await sql<PictureInQuestion & { id: string }>`
    select known.id, known.alt, known.is_complete as "isComplete", not exists (
        select from producer where not 'PORTRAIT' = any(consented_scopes)
          and (producer.id = person_producer_id or (producer.picture_id = known.id and not is_generated))
      ) as "isConsented"
    from (
      select id, alt, is_generated, person_producer_id, true as is_complete from picture
      union all select id, alt, is_generated, person_producer_id, false from picture_upload
        where not exists (select from picture where picture.id = picture_upload.id)
    ) as known
    where known.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...picture }) => [id, picture]));
}

async function readPublicRecords(
  { db }: OperationContext,
  ids: Readonly<Record<LinkedKind, readonly string[]>>,
): Promise<string[]> {
  const kinds = Object.entries(linkedRecords).map(([kind, type]) => {
    const table = kind.toLowerCase();
    // Keys of the table above are kinds; Object.entries forgets that.
    const isAsked = sql`${sql.ref(`${table}.id`)} = any(${[...ids[kind as LinkedKind]]}::uuid[])`;
    return sql`select ${sql.lit(`${kind}:`)} || id as record from ${sql.table(table)}
      where ${sql.join([isAsked, ...isPublic(type, table)], sql` and `)}`;
  });
  const { rows } = await sql<{ record: string }>`${sql.join(kinds, sql` union all `)}`.execute(db);
  return rows.map(({ record }) => record);
}
