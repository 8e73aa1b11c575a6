import { type Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import type { ManuscriptText } from '../manuscript/manuscript-text.entity.ts';
import type { PublicColumns, PublicTexts } from '../manuscript/published-content.ts';
import { found, type Transaction } from '../operation.ts';
import { writeStory } from '../story/write-story.ts';
import { cleanContent } from './clean-content.rules.ts';
import { publishColumns } from './publish-columns.ts';

/** Puts the texts of a manuscript, and the facts of a story, before the public. Whether they may stand there is asked before. */
export async function writeTexts(
  tx: Transaction,
  manuscript: Pick<Manuscript, 'kind' | 'subjectId' | 'facts'>,
  columns: PublicColumns,
): Promise<void> {
  if (manuscript.kind === ManuscriptKind.STORY) await writeStoryOf(tx, manuscript, columns);
  else await publishColumns(tx, manuscript, columns);
}

/** Texts as they are now, in the form in which the public has them. */
export function publicTexts(texts: readonly ManuscriptText[]): PublicTexts {
  return Object.fromEntries(
    texts.map(({ language, content, origin, revision, reviewedRevision }) => [
      language,
      { content: cleanContent(content), origin, isReviewed: reviewedRevision === revision },
    ]),
  );
}

async function writeStoryOf(
  tx: Transaction,
  { subjectId, facts }: Pick<Manuscript, 'subjectId' | 'facts'>,
  { fields, bodies }: PublicColumns,
): Promise<void> {
  const { slug, type, sources, pictureId, placeIds, brandIds } = found(facts, 'The facts of the story');
  const { title = {}, lead = {}, author = {} } = fields;
  await writeStory(tx, {
    id: subjectId,
    slug,
    type,
    title,
    lead,
    author,
    bodies,
    sources,
    pictureId: found(pictureId, 'The picture of the story'),
    placeIds,
    brandIds,
  });
}
