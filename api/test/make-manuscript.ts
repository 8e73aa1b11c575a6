import type { Language } from '@aul/language';
import { type Block, type Content, emptyContent } from '@aul/manuscript';
import { textFields } from '../src/manuscript/text-fields.ts';
import type { OperationContext } from '../src/operation.ts';
import { inviteStaff } from '../src/staff/invite-staff.ts';
import { StoryType } from '../src/story/story.entity.ts';
import { StaffRole } from '../src/viewer/staff-role.ts';
import type { StaffViewer } from '../src/viewer/viewer.ts';
import { saveText } from '../src/writing/save-text.ts';
import { startStory } from '../src/writing/start-story.ts';

let made = 0;

/** An editor of everything, unless something else is said. */
export async function makeEditor(
  ctx: OperationContext,
  more: Partial<Pick<StaffViewer, 'role' | 'places' | 'languages'>> & { name?: string } = {},
): Promise<StaffViewer> {
  made += 1;
  const { name = `Editor ${made}`, role = StaffRole.EDITOR, places = null, languages = null } = more;
  const id = await inviteStaff(ctx, { email: `editor${made}@aul.example`, name, role });
  return { kind: 'STAFF', id, role, places, languages };
}

/** A story with a title in one language, at revision 1. */
export function makeStory(
  ctx: OperationContext,
  editor: StaffViewer,
  more: { title?: string; language?: Language; places?: string[] } = {},
): Promise<string> {
  const { title = 'A story', language = 'en', places = [] } = more;
  return startStory(ctx, editor, { type: StoryType.VILLAGE, title, language, places });
}

export function storyContent({
  blocks = [],
  ...fields
}: {
  title?: string;
  lead?: string;
  author?: string;
  blocks?: Block[];
}): Content {
  return { fields: { ...emptyContent(textFields.STORY).fields, ...fields }, blocks };
}

export interface Writing {
  manuscript: string;
  language?: Language;
  baseRevision?: number;
  content: Content;
}

/** Saves a text, and gives its revision. */
export async function write(
  ctx: OperationContext,
  editor: StaffViewer,
  { language = 'en', baseRevision = 1, ...more }: Writing,
): Promise<number> {
  const save = { ...more, language, baseRevision, saveId: crypto.randomUUID() };
  const { revision } = await saveText(ctx, editor, save);
  return revision;
}
