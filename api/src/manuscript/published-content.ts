import { isDeepStrictEqual } from 'node:util';
import { isLanguage, type Language, type Text, type TextOrigin, type Texts } from '@aul/language';
import type { Content } from '@aul/manuscript';
import { type Kysely, sql } from 'kysely';
import type { StoryBody } from '../story/story.entity.ts';
import { toBlocks } from '../story/story-block.ts';
import { ManuscriptKind } from './manuscript.entity.ts';
import { textFields } from './text-fields.ts';

/** A text as the public has it, or is to have it. */
export interface PublicText {
  content: Content;
  origin: TextOrigin;
  isReviewed: boolean;
}
export type PublicTexts = Partial<Record<Language, PublicText>>;

/** The columns of a record that its texts stand in: `Texts` by field, and the bodies of a story. */
export interface PublicColumns {
  fields: Record<string, Texts>;
  bodies: Partial<Record<Language, StoryBody>>;
}

/**
 * The texts that the public has of a record; of a story that is not public, none. Null when there is no such record. Consents
 * are asked for elsewhere: what a producer has told is here also while it is not shown.
 */
export async function readPublicTexts(
  db: Kysely<unknown>,
  kind: ManuscriptKind,
  subjectId: string,
): Promise<PublicTexts | null> {
  const columns = await readColumns(db, kind, subjectId);
  return columns && contentsOf(kind, columns);
}

/** The same as it stands in the record. */
export async function readColumns(
  db: Kysely<unknown>,
  kind: ManuscriptKind,
  subjectId: string,
): Promise<PublicColumns | null> {
  const isStory = kind === ManuscriptKind.STORY;
  const fields = textFields[kind].map(
    (name) => sql`${sql.lit(name)}, coalesce(${sql.ref(columnOf(name))}, '{}')`,
  );
  const { rows } = await sql<{ columns: PublicColumns; isHidden: boolean }>`
    select ${isStory ? sql`state <> 'PUBLISHED'` : sql`false`} as "isHidden",
      json_build_object('fields', json_build_object(${sql.join(fields)}),
        'bodies', ${isStory ? sql.ref('bodies') : sql`'{}'::jsonb`}) as columns
    from ${sql.table(tableOf(kind))} where id = ${subjectId}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  return row.isHidden ? { fields: {}, bodies: {} } : row.columns;
}

/** What stands in the columns, by language. */
function contentsOf(kind: ManuscriptKind, { fields, bodies }: PublicColumns): PublicTexts {
  const named = [...Object.values(fields), bodies].flatMap((texts) => Object.keys(texts));
  const texts = [...new Set(named)].filter(isLanguage).map((language) => {
    const own = Object.values(fields).flatMap((texts) => texts[language] ?? []);
    const body = bodies[language];
    const content: Content = {
      fields: Object.fromEntries(
        textFields[kind].map((name) => [name, fields[name]?.[language]?.text ?? '']),
      ),
      blocks: toBlocks(body?.blocks ?? []),
    };
    const parts = [...(body ? [body] : []), ...own];
    const text: PublicText = {
      content,
      origin: parts[0]?.origin ?? 'WRITTEN',
      isReviewed: parts.every(({ isReviewed }) => isReviewed),
    };
    return [language, text] as const;
  });
  return Object.fromEntries(texts);
}

/** The columns with these texts in the place of what they say in the same languages. What says the same stays as it is. */
export function withTexts(kind: ManuscriptKind, before: PublicColumns, texts: PublicTexts): PublicColumns {
  const after = withoutLanguages(kind, before, languagesOf(texts));
  for (const language of languagesOf(texts)) {
    const made = texts[language];
    if (!made) continue;
    const { content, origin, isReviewed } = made;
    for (const name of textFields[kind]) {
      const text = content.fields[name]?.trim() ?? '';
      if (text === '') continue;
      const was = before.fields[name]?.[language];
      const is: Text = was?.text === text && was.origin === origin ? was : { text, origin, isReviewed };
      after.fields[name] = { ...after.fields[name], [language]: isReviewed ? { ...is, isReviewed } : is };
    }
    if (kind !== ManuscriptKind.STORY || content.blocks.length === 0) continue;
    const was = before.bodies[language];
    const isSame =
      was?.origin === origin &&
      isDeepStrictEqual(toBlocks(was.blocks), JSON.parse(JSON.stringify(content.blocks)));
    after.bodies[language] = {
      origin,
      isReviewed: isReviewed || (isSame && was.isReviewed),
      blocks: content.blocks,
    };
  }
  return after;
}

/** The columns without what they say in these languages. */
export function withoutLanguages(
  kind: ManuscriptKind,
  { fields, bodies }: PublicColumns,
  languages: readonly Language[],
): PublicColumns {
  const without = <T>(texts: Partial<Record<Language, T>> = {}) =>
    Object.fromEntries(
      Object.entries(texts).filter(([language]) => !languages.some((each) => each === language)),
    ) as Partial<Record<Language, T>>;
  return {
    fields: Object.fromEntries(textFields[kind].map((name) => [name, without(fields[name])])),
    bodies: without(bodies),
  };
}

/** Keys of such a record are languages; Object.keys forgets that. */
export function languagesOf(texts: Partial<Record<Language, unknown>>): Language[] {
  return Object.keys(texts).filter(isLanguage);
}

/** `visitInfo` is `visit_info` in the table. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function tableOf(kind: ManuscriptKind): string {
  return kind.toLowerCase();
}
