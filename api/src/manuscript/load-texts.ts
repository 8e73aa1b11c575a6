import type { Language } from '@aul/language';
import { type Conflict, type Content, emptyContent } from '@aul/manuscript';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { ManuscriptKind } from './manuscript.entity.ts';
import { readPublicTexts } from './published-content.ts';
import { textFields } from './text-fields.ts';

export interface TextAddress {
  manuscriptId: string;
  kind: ManuscriptKind;
  language: Language;
}

export interface ConflictRow {
  id: string;
  conflict: Conflict;
  writtenBy: { id: string; name: string } | null;
  createdAt: string;
  revision: number;
}

/** The content of a text, with those of all others that are asked for at the same time. */
export function loadContent(
  context: Context,
  { manuscriptId, kind, language }: TextAddress,
): Promise<Content> {
  return context
    .loader<string, Content>('content of texts', async (keys) => {
      const rows = await readByText<Content>(
        context,
        keys,
        sql`select manuscript_id, language, content as value
        from manuscript_text where (manuscript_id, language) in (select * from asked)`,
      );
      return Promise.all(keys.map((key) => rows.get(key)?.[0] ?? publicContent(context, key)));
    })
    .load(`${manuscriptId} ${language} ${kind}`);
}

/** The conflicts of a text that nobody has settled, the oldest first. */
export function loadConflicts(
  context: Context,
  { manuscriptId, kind, language }: TextAddress,
): Promise<ConflictRow[]> {
  return context
    .loader<string, ConflictRow[]>('conflicts of texts', async (keys) => {
      const rows = await readByText<ConflictRow>(
        context,
        keys,
        sql`
        select manuscript_id, language, json_build_object('id', manuscript_conflict.id, 'conflict', conflict,
          'createdAt', manuscript_conflict.created_at, 'revision', revision,
          'writtenBy', (select json_build_object('id', id, 'name', name) from staff_member where id = written_by_id)) as value
        from manuscript_conflict where settled_at is null and (manuscript_id, language) in (select * from asked)
        order by manuscript_conflict.created_at, manuscript_conflict.id limit 1000`,
      );
      return keys.map((key) => rows.get(key) ?? []);
    })
    .load(`${manuscriptId} ${language} ${kind}`);
}

async function readByText<T>(
  { db }: Context,
  keys: readonly string[],
  select: ReturnType<typeof sql>,
): Promise<Map<string, T[]>> {
  const texts = keys.map((key) => key.split(' '));
  const { rows } = await sql<{ manuscript_id: string; language: string; value: T }>`
    with asked as (select * from unnest(
      ${texts.map(([id]) => id)}::uuid[], ${texts.map(([, language]) => language)}::text[]) as asked (id, language))
    ${select}`.execute(db);
  const kinds = new Map(texts.map(([id, language, kind]) => [`${id} ${language}`, kind]));
  return Map.groupBy(
    rows,
    ({ manuscript_id: id, language }) => `${id} ${language} ${kinds.get(`${id} ${language}`)}`,
  )
    .entries()
    .reduce(
      (all, [key, group]) =>
        all.set(
          key,
          group.map(({ value }) => value),
        ),
      new Map<string, T[]>(),
    );
}

/** Of what nobody has opened, the words that the public has. */
async function publicContent({ db }: Context, key: string): Promise<Content> {
  // Keys are written above.
  const [id = '', language, kind] = key.split(' ') as [string, Language, ManuscriptKind];
  const texts = await readPublicTexts(db, kind, id);
  return texts?.[language]?.content ?? emptyContent(textFields[kind]);
}
