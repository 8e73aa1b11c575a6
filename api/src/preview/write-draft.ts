import type { Language } from '@aul/language';
import { type Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { ManuscriptText } from '../manuscript/manuscript-text.entity.ts';
import { type PublicColumns, readColumns, withTexts } from '../manuscript/published-content.ts';
import { textFields } from '../manuscript/text-fields.ts';
import { found, type Transaction } from '../operation.ts';
import { publicTexts, writeTexts } from '../publishing/write-texts.ts';
import { referencesOf } from '../story/story-references.rules.ts';
import { draftSlug } from './draft-facts.ts';
import { missingPicture, nothingYet, showPictures, showUploads } from './show-uploads.ts';

/**
 * Puts texts before the public as they are now, whatever they lack, in a transaction that is going to be taken back. Locks
 * nothing that editors write to. What is as the public has it is left as it is.
 */
export async function writeDraft(
  tx: Transaction,
  manuscript: Manuscript,
  languages: readonly Language[],
): Promise<void> {
  const { kind, subjectId } = manuscript;
  const asked = await tx.em.find(ManuscriptText, { manuscript, language: { $in: [...languages] } });
  const texts = asked.filter(({ revision, publishedRevision }) => revision !== publishedRevision);
  const known = await readColumns(tx.db, kind, subjectId);
  if (known && texts.length === 0 && manuscript.factsRevision === 0) return;
  const before = known ?? { fields: {}, bodies: {} };
  const after = withTexts(kind, before, publicTexts(texts));
  if (kind !== ManuscriptKind.STORY) return writeTexts(tx, manuscript, after);
  const facts = found(manuscript.facts, 'The facts of the story');
  const shown = referencesOf(texts.flatMap(({ content }) => content.blocks)).pictureIds;
  await showUploads(tx, [...shown, ...(facts.pictureId ? [facts.pictureId] : [])]);
  const pictureId = facts.pictureId ?? (await missingPicture(tx));
  const slug = await draftSlug(tx, manuscript);
  const draft = { kind, subjectId, facts: { ...facts, slug, pictureId } };
  await writeTexts(tx, draft, filledIn(after, languages[0] ?? 'en'));
  await showPictures(tx, [...shown, pictureId]);
}

/** A page needs a title, a lead and an author: what nobody has written yet in any language is three dots. */
function filledIn({ fields, bodies }: PublicColumns, language: Language): PublicColumns {
  const dots = { [language]: { text: nothingYet, origin: 'WRITTEN', isReviewed: false } } as const;
  const named = textFields[ManuscriptKind.STORY].map((name) => {
    const texts = fields[name] ?? {};
    return [name, Object.keys(texts).length > 0 ? texts : dots] as const;
  });
  const nobody = { [language]: { origin: 'WRITTEN', isReviewed: false, blocks: [] } } as const;
  return { fields: Object.fromEntries(named), bodies: Object.keys(bodies).length > 0 ? bodies : nobody };
}
