import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { isUuid } from '../graphql/node.ts';
import { ManuscriptVersion, VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { Story } from '../story/story.entity.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayBegin } from '../work/work-items.ts';
import { Manuscript, ManuscriptKind, type StoryFacts } from './manuscript.entity.ts';
import { ManuscriptText, TextState } from './manuscript-text.entity.ts';
import { languagesOf, readPublicTexts, tableOf } from './published-content.ts';

/**
 * The manuscript of a record, by its id, which is that of the record. Where there is none, it is made: its first revisions are the
 * texts that the public has. Of two who ask at once, one makes it. Throws NOT_FOUND without such a record.
 */
export function makeManuscript(
  ctx: OperationContext,
  kind: ManuscriptKind,
  subjectId: string,
): Promise<string> {
  return transaction(ctx, async (tx) => {
    found(isUuid(subjectId) || undefined, 'The record');
    const started = await tx.em.findOne(Manuscript, { kind, subjectId });
    if (started) return started.id;
    // Whoever is changing its texts beside us is waited for, and finds the manuscript when they come after us.
    await sql`select from ${sql.table(tableOf(kind))} where id = ${subjectId} for share`.execute(tx.db);
    const texts = found(await readPublicTexts(tx.db, kind, subjectId), 'The record');
    const facts = kind === ManuscriptKind.STORY ? await factsOf(tx, subjectId) : null;
    const { isNew } = await insert(tx, { kind, subjectId, facts });
    const manuscript = await tx.em.findOneOrFail(Manuscript, { kind, subjectId });
    if (!isNew) return manuscript.id;
    for (const language of languagesOf(texts)) {
      const text = texts[language];
      if (text) writeFirst(tx, { manuscript, language, ...text });
    }
    return manuscript.id;
  });
}

/** The same for whoever may begin it: NOT_FOUND for a draft that somebody else keeps, unless it is begun. */
export async function beginManuscript(
  ctx: OperationContext,
  viewer: Viewer,
  { kind, subjectId }: Pick<Manuscript, 'kind' | 'subjectId'>,
): Promise<string> {
  found(isUuid(subjectId) || undefined, 'The record');
  const { rows } = await sql`
    select from manuscript where kind = ${kind} and subject_id = ${subjectId}
    union all select from ${sql.table(tableOf(kind))} as record where id = ${subjectId} and ${mayBegin(kind, viewer)}
    limit 1`.execute(ctx.db);
  found(rows[0], 'The record');
  return makeManuscript(ctx, kind, subjectId);
}

/** The manuscript of whatever record has this id; null where none has that the viewer may begin. Made where there is none. */
export async function manuscriptFor(
  ctx: OperationContext,
  viewer: Viewer,
  id: string,
): Promise<string | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<{ kind: ManuscriptKind; subjectId: string; isThere: boolean }>`
    select kind, subject_id as "subjectId", true as "isThere" from manuscript where id = ${id}
    union all select 'STORY', id, false from story where id = ${id}
    union all select 'PLACE', id, false from place where id = ${id}
    union all select 'BRAND', id, false from brand where id = ${id}
    union all select 'PRODUCER', id, false from producer as record
      where id = ${id} and ${mayBegin(ManuscriptKind.PRODUCER, viewer)}
    union all select 'PRODUCT', id, false from product as record
      where id = ${id} and ${mayBegin(ManuscriptKind.PRODUCT, viewer)}`.execute(ctx.db);
  const there = rows.find(({ isThere }) => isThere);
  if (there) return id;
  const [record] = rows;
  return record ? makeManuscript(ctx, record.kind, record.subjectId) : null;
}

function insert(
  { db, now }: Transaction,
  { kind, subjectId, facts }: Pick<Manuscript, 'kind' | 'subjectId' | 'facts'>,
) {
  return sql`
    insert into manuscript (id, kind, subject_id, facts, created_at, updated_at)
    values (${subjectId}, ${kind}, ${subjectId}, ${facts ? JSON.stringify(facts) : null}::jsonb, ${now}, ${now})
    on conflict (kind, subject_id) do nothing`
    .execute(db)
    .then(({ numAffectedRows = 0n }) => ({ isNew: Number(numAffectedRows) }));
}

interface FirstText {
  manuscript: Manuscript;
  language: Language;
  content: ManuscriptText['content'];
  origin: ManuscriptText['origin'];
  isReviewed: boolean;
}

function writeFirst(
  { em, now }: Transaction,
  { manuscript, language, content, origin, isReviewed }: FirstText,
): void {
  const text = { manuscript, language, content, revision: 1 };
  em.create(ManuscriptText, {
    ...text,
    state: TextState.PUBLISHED,
    publishedRevision: 1,
    reviewedRevision: isReviewed ? 1 : null,
    origin,
    updatedAt: now,
  });
  em.create(ManuscriptVersion, {
    ...text,
    reason: VersionReason.PUBLISHED,
    isKept: true,
    saveId: crypto.randomUUID(),
    savedAt: now,
  });
}

async function factsOf({ em }: Transaction, id: string): Promise<StoryFacts> {
  const story = await em.findOneOrFail(Story, id, { populate: ['places', 'brands'] });
  return {
    slug: story.slug,
    type: story.type,
    sources: story.sources,
    pictureId: story.picture.id,
    placeIds: story.places.getIdentifiers(),
    brandIds: story.brands.getIdentifiers(),
  };
}
