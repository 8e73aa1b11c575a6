import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { noteAudit } from '../audit/note-audit.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { type ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type PublicColumns, readColumns, withTexts } from '../manuscript/published-content.ts';
import { keepVersion } from '../manuscript-version/keep-version.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import type { Problem } from '../publishing-problem/publishing-problem.ts';
import { findProblems } from '../publishing-problem/publishing-problems.ts';
import { PublishingRefused } from '../publishing-problem/publishing-refused.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type LockedTexts, lockTexts, type TextsAsked, unscheduled } from './publishing-texts.ts';
import { publicTexts, writeTexts } from './write-texts.ts';

/**
 * Makes texts public as they are now, all of them or none: a story for the first time or anew with its facts, of other records
 * their texts. Gives the last change that readers are told of; null where nothing that they see is different. Throws
 * PUBLISHING_PROBLEMS, and as `lockTexts`.
 */
export function publishTexts(
  ctx: OperationContext,
  viewer: Viewer,
  asked: TextsAsked,
): Promise<string | null> {
  return transaction(ctx, async (tx) => {
    const locked = await lockTexts(tx, viewer, asked);
    return publishLocked(tx, viewer, locked);
  });
}

/** The same for texts that are locked already. */
export async function publishLocked(
  tx: Transaction,
  viewer: Viewer,
  { manuscript, texts }: LockedTexts,
): Promise<string | null> {
  const { kind, subjectId } = manuscript;
  const known = await readColumns(tx.db, kind, subjectId);
  const before: PublicColumns =
    kind === ManuscriptKind.STORY ? (known ?? nothing) : found(known, 'The record');
  refuseProblems(await findProblems(tx, { manuscript, texts, before }));
  const after = withTexts(kind, before, publicTexts(texts));
  await writeTexts(tx, manuscript, after);

  const was = revisionsOf(texts);
  for (const text of texts)
    tx.em.assign(text, {
      state: TextState.PUBLISHED,
      publishedRevision: text.revision,
      publishProblem: null,
      reviewNote: null,
      ...unscheduled,
    });
  for (const text of texts) await keepVersion(tx, text);
  manuscript.updatedAt = tx.now;
  noteAudit(tx, viewer, {
    action: 'publishTexts',
    subjectType: subjectTypeOf(kind),
    subjectId,
    subjectName: await nameOf(tx, manuscript),
    difference: { publishedRevision: { was, is: revisionsOf(texts) } },
  });
  await tx.em.flush();
  return lastChange(tx);
}

/** Throws PUBLISHING_PROBLEMS for any. */
export function refuseProblems(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first) throw new PublishingRefused([first, ...others]);
}

/** The highest change of the open transaction; null where nothing public is different. */
export async function lastChange({ db }: Transaction): Promise<string | null> {
  const { rows } = await sql<{ sequence: string | null }>`
    select max(sequence)::text as sequence from change where txid = pg_current_xact_id()`.execute(db);
  return rows[0]?.sequence ?? null;
}

/** The revisions that the public sees, by language. */
export function revisionsOf(texts: readonly ManuscriptText[]): Partial<Record<Language, number | null>> {
  return Object.fromEntries(
    texts.map(({ language, publishedRevision = null }) => [language, publishedRevision]),
  );
}

/** `STORY` is Story, as types are called. */
export function subjectTypeOf(kind: ManuscriptKind): string {
  return `${kind[0]}${kind.slice(1).toLowerCase()}`;
}

const nothing: PublicColumns = { fields: {}, bodies: {} };
