import type { Language } from '@aul/language';
import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { Manuscript } from '../manuscript/manuscript.entity.ts';
import { ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { publishLocked, subjectTypeOf } from '../publishing/publish-texts.ts';
import { type LockedTexts, unscheduled, writingState } from '../publishing/publishing-texts.ts';
import { system } from '../viewer/viewer.ts';
import { tellFailure } from './tell-failure.ts';

interface DueTexts {
  manuscript: string;
  at: Date;
  languages: Language[];
}

const mostAtOnce = 500;

/**
 * Publishes what is due, in the order of its time, also after hours without us. What was scheduled together is published together,
 * in a transaction of its own; what stands in its way is written beside it and in a letter, and it waits no more. What fails without a reason of
 * its own, such as a database that is gone, stays due: then it throws in the end, after the others.
 */
export async function publishScheduled(ctx: OperationContext): Promise<void> {
  const { rows } = await sql<DueTexts>`
    select manuscript_id as manuscript, publish_at as at, array_agg(language order by language) as languages
    from manuscript_text where state = 'SCHEDULED' and publish_at <= ${ctx.now}
    group by manuscript_id, publish_at order by publish_at, manuscript_id limit ${mostAtOnce}`.execute(
    ctx.db,
  );
  const failed: unknown[] = [];
  for (const due of rows)
    try {
      await publishDue(ctx, due);
    } catch (error) {
      if (error instanceof DomainError) await keepProblem(ctx, due, error);
      else failed.push(error);
    }
  if (failed.length > 0) throw new AggregateError(failed, 'Scheduled texts were not published');
}

function publishDue(ctx: OperationContext, due: DueTexts): Promise<void> {
  return transaction(ctx, async (tx) => {
    const locked = await lockDue(tx, due);
    if (locked.texts.length > 0) await publishLocked(tx, system, locked);
  });
}

function keepProblem(ctx: OperationContext, due: DueTexts, error: DomainError): Promise<void> {
  const { code, message } = error;
  return transaction(ctx, async (tx) => {
    const { manuscript, texts } = await lockDue(tx, due);
    await tellFailure(tx, { manuscript, texts, at: new Date(due.at), error });
    for (const text of texts)
      tx.em.assign(text, { state: writingState(text), publishProblem: { code, message }, ...unscheduled });
    manuscript.updatedAt = tx.now;
    noteAudit(tx, system, {
      action: 'publishScheduled',
      subjectType: subjectTypeOf(manuscript.kind),
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { publishProblem: { was: null, is: message } },
    });
  });
}

/** Locked as everybody locks them; those that have been taken back meanwhile are left out. */
async function lockDue(
  { em }: Transaction,
  { manuscript: id, at, languages }: DueTexts,
): Promise<LockedTexts> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const manuscript = await em.findOneOrFail(Manuscript, id, { lockMode });
  const texts = await em.find(
    ManuscriptText,
    { manuscript, language: { $in: languages }, state: TextState.SCHEDULED, publishAt: at },
    { lockMode, orderBy: { language: 'asc' } },
  );
  return { manuscript, texts };
}
