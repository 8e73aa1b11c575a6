import { languages } from '@aul/language';
import type { Transaction } from '../operation.ts';
import { type Manuscript, ManuscriptKind } from './manuscript.entity.ts';
import { ManuscriptText } from './manuscript-text.entity.ts';

/** What a manuscript is called in the audit log: the title of a story in the first language that has one. */
export async function nameOf({ em }: Transaction, manuscript: Manuscript): Promise<string> {
  const texts = await em.find(ManuscriptText, { manuscript });
  const name = manuscript.kind === ManuscriptKind.STORY ? 'title' : 'name';
  const titles = languages.map(
    (each) => texts.find(({ language }) => language === each)?.content.fields[name],
  );
  return titles.find(Boolean) ?? '';
}
