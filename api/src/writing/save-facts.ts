import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { ManuscriptKind, type StoryFacts } from '../manuscript/manuscript.entity.ts';
import { ManuscriptText } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { openManuscript, requireWriter } from '../manuscript/open-manuscript.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { requireBrands, requirePicture, requirePlaces } from './story-references.ts';

export interface FactsToSave {
  manuscript: string;
  /** Of the facts that these were made from. */
  baseRevision: number;
  facts: StoryFacts;
}

/**
 * Says what a story is beside its words. Nobody is overruled: facts that somebody else has changed meanwhile are refused. What is
 * missing for publishing is no matter here. Approvals of its texts are void. Whoever is limited to places keeps one of
 * theirs in it: they give no story away to places of others alone.
 *
 * Throws as `openManuscript`, FACTS_CHANGED, NOT_FOUND for a place, brand or picture, PLACE_NOT_YOURS and BAD_USER_INPUT.
 */
export function saveFacts(ctx: OperationContext, viewer: Viewer, input: FactsToSave): Promise<void> {
  const { facts, baseRevision } = input;
  return transaction(ctx, async (tx) => {
    const { staff, manuscript } = await openManuscript(tx, viewer, { id: input.manuscript, languages: [] });
    const was = manuscript.facts;
    refuseUnless(manuscript.kind === ManuscriptKind.STORY && Boolean(was), 'Only stories have facts');
    if (manuscript.factsRevision !== baseRevision) throw new DomainError('FACTS_CHANGED', {});
    requireLimits(facts);
    requireWriter(staff, await requirePlaces(tx, facts.placeIds), []);
    await requireBrands(tx, facts.brandIds);
    if (facts.pictureId) await requirePicture(tx, facts.pictureId);

    const difference = differenceOf({ ...was }, { ...facts });
    if (Object.keys(difference).length === 0) return;
    manuscript.facts = facts;
    manuscript.factsRevision += 1;
    // Whoever approved the words read them with other facts.
    await tx.em.nativeUpdate(ManuscriptText, { manuscript }, { reviewedRevision: null });
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'saveFacts',
      subjectType: 'Story',
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference,
    });
  });
}

function requireLimits({ slug, sources, placeIds, brandIds }: StoryFacts): void {
  refuseUnless(/^[a-z0-9-]{0,80}$/.test(slug), 'The address has other signs than a-z, 0-9 and hyphens');
  refuseUnless(sources.length <= 50, 'A story has 50 sources at most');
  refuseUnless(placeIds.length <= 50, 'A story is about 50 places at most');
  refuseUnless(brandIds.length <= 20, 'A story is about 20 brands at most');
  for (const { publisher, title, url, kind } of sources)
    refuseUnless(
      [publisher, title, url ?? '', kind].every((text) => text.length <= 2000),
      'A source is longer than 2000 letters',
    );
}
