import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { noteAudit } from '../audit/note-audit.ts';
import { Manuscript } from '../manuscript/manuscript.entity.ts';
import { ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { subjectTypeOf } from '../publishing/publish-texts.ts';
import {
  type LockedTexts,
  lockTexts,
  requireState,
  type TextsAsked,
  unscheduled,
  writingState,
} from '../publishing/publishing-texts.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Texts wait for their hour no more. Throws as `lockTexts`, and TEXT_STATE_WRONG for one that does not wait. */
export function unscheduleTexts(ctx: OperationContext, viewer: Viewer, asked: TextsAsked): Promise<void> {
  return transaction(ctx, async (tx) => {
    const locked = await lockTexts(tx, viewer, asked);
    for (const text of locked.texts) requireState(text, [TextState.SCHEDULED]);
    await takeBack(tx, viewer, locked);
  });
}

/** All that somebody scheduled waits no more, whatever it is about: for whoever may send them away. */
export function unscheduleTextsOf(ctx: OperationContext, viewer: Viewer, staffId: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const { rows } = await sql<{ id: string }>`
      select distinct manuscript_id as id from manuscript_text
      where state = 'SCHEDULED' and scheduled_by_id = ${staffId} order by 1`.execute(tx.db);
    for (const { id } of rows) {
      const manuscript = await tx.em.findOneOrFail(Manuscript, id, { lockMode });
      const texts = await tx.em.find(
        ManuscriptText,
        { manuscript, state: TextState.SCHEDULED, scheduledBy: staffId },
        { lockMode, orderBy: { language: 'asc' } },
      );
      if (texts.length > 0) await takeBack(tx, viewer, { manuscript, texts });
    }
  });
}

async function takeBack(tx: Transaction, viewer: Viewer, { manuscript, texts }: LockedTexts): Promise<void> {
  const difference = Object.fromEntries(
    texts.map(({ language, publishAt }) => [`publishAt.${language}`, { was: publishAt, is: null }]),
  );
  for (const text of texts) tx.em.assign(text, { state: writingState(text), ...unscheduled });
  manuscript.updatedAt = tx.now;
  noteAudit(tx, viewer, {
    action: 'unscheduleTexts',
    subjectType: subjectTypeOf(manuscript.kind),
    subjectId: manuscript.subjectId,
    subjectName: await nameOf(tx, manuscript),
    difference,
  });
}
