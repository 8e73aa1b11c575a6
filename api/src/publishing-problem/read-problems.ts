import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { readColumns } from '../manuscript/published-content.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import { lockTexts, type TextsAsked } from '../publishing/publishing-texts.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Problem } from './publishing-problem.ts';
import { findProblems } from './publishing-problems.ts';

/** What stands in the way of publishing these texts together, at this moment. Writes nothing. Throws as `lockTexts`. */
export function readProblems(ctx: OperationContext, viewer: Viewer, asked: TextsAsked): Promise<Problem[]> {
  return transaction(ctx, async (tx) => {
    const { manuscript, texts } = await lockTexts(tx, viewer, asked);
    const { kind, subjectId } = manuscript;
    const known = await readColumns(tx.db, kind, subjectId);
    const nothing = { fields: {}, bodies: {} };
    const before = kind === ManuscriptKind.STORY ? (known ?? nothing) : found(known, 'The record');
    return findProblems(tx, { manuscript, texts, before });
  });
}
