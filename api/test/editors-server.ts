import type { Content } from '@aul/manuscript';
import { sql } from 'kysely';
import type { OperationContext } from '../src/operation.ts';
import type { StaffViewer } from '../src/viewer/viewer.ts';
import { saveText } from '../src/writing/save-text.ts';
import { makeStory, storyContent, write } from './make-manuscript.ts';
import type { EditorsServer } from './simulate-editors.ts';

/** A new story in English that editors write in, through the operation of the desk. */
export async function editorsServer(
  ctx: OperationContext,
  editors: readonly StaffViewer[],
): Promise<EditorsServer> {
  const [first] = editors;
  if (!first) throw new Error('Somebody has to begin.');
  const story = await makeStory(ctx, first, { title: 'Begun' });
  const blocks = [1, 2, 3].map((index) => ({
    id: `b${index}`,
    type: 'TEXT' as const,
    spans: [{ text: 'Clay is dug in spring, kneaded by foot and left to rest.' }],
  }));
  await write(ctx, first, { manuscript: story, content: storyContent({ title: 'Begun', blocks }) });
  return {
    async load() {
      const { rows } = await sql<{ revision: number; content: Content }>`
        select revision, content from manuscript_text where manuscript_id = ${story} and language = 'en'`.execute(
        ctx.db,
      );
      const [text] = rows;
      if (!text) throw new Error('The text is gone.');
      return text;
    },
    async save(editor, save) {
      const viewer = editors[editor % editors.length] ?? first;
      const { revision, content, sentRevision } = await saveText(ctx, viewer, {
        ...save,
        manuscript: story,
        language: 'en',
      });
      return { revision, content, sentRevision };
    },
    async conflicts() {
      const { rows } = await sql<{ conflict: unknown }>`
        select conflict->'mine' as conflict from manuscript_conflict where manuscript_id = ${story}`.execute(
        ctx.db,
      );
      return JSON.stringify(rows);
    },
  };
}
