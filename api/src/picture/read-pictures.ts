import { chooseText, type Language, type Texts } from '@aul/language';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { DeskContext } from '../desk-context.ts';
import { given } from '../graphql/given.ts';
import { isUuid } from '../graphql/node.ts';
import type { Order, Page, PageArgs } from '../graphql/page.ts';
import { rowPage, showPage } from '../graphql/row-page.ts';
import type { DeskPicture } from './desk-picture.ts';
import { lacksOf } from './picture-lacks.rules.ts';
import { sourcesOf } from './picture-source.ts';

export interface PictureFilter {
  /** Part of its words or of its credit. */
  text?: string | null | undefined;
  /** Only those that the viewer has sent. */
  mine?: boolean | null | undefined;
  isIncomplete?: boolean | null | undefined;
}

type Row = Omit<DeskPicture, 'alt' | 'lacks' | 'sources' | 'personName'> & {
  personName: Texts | null;
  alt: Texts;
  widths: number[];
  isConsented: boolean;
};

/** One picture, whether it is complete or not; null without one. */
export async function readPicture(context: Context, id: string): Promise<DeskPicture | null> {
  if (!isUuid(id)) return null;
  const row = await context.read<Row | null>(sql`(select ${node} from ${known} where known.id = ${id})`);
  return row && shown(row, context);
}

/** A page of all pictures: first those that something is missing of, of these and of the others the newest first. */
export async function readPictures(
  context: Context & Pick<DeskContext, 'viewer'>,
  { args, filter }: { args: PageArgs; filter: PictureFilter },
): Promise<Page<DeskPicture>> {
  const page = await rowPage<Row>(context, {
    args,
    order: incompleteFirst,
    id: sql`known.id`,
    node,
    from: known,
    where: [
      ...given(
        filter.text?.trim() || null,
        (text) => sql`strpos(lower(concat_ws(' ', known.alt, known.credit)), lower(${text})) > 0`,
      ),
      ...given(filter.mine || null, () => sql`known.sent_by_id = ${context.viewer.id}`),
      ...given(filter.isIncomplete, (isIncomplete) => sql`known.is_complete <> ${isIncomplete}`),
    ],
  });
  return showPage(page, (row) => shown(row, context));
}

/** What was sent, and what is public; a picture that is both is public as its own row says. */
const known = sql`(select coalesce(picture.id, upload.id) as id, coalesce(picture.hash, upload.hash) as hash,
    coalesce(picture.width, upload.width) as width, coalesce(picture.height, upload.height) as height,
    coalesce(picture.widths, upload.widths) as widths, coalesce(picture.alt, upload.alt) as alt,
    coalesce(picture.credit, upload.credit) as credit, coalesce(picture.licence, upload.licence) as licence,
    coalesce(picture.focus_x, upload.focus_x) as focus_x, coalesce(picture.focus_y, upload.focus_y) as focus_y,
    coalesce(picture.is_generated, upload.is_generated) as is_generated, picture.id is not null as is_complete,
    coalesce(picture.person_producer_id, upload.person_producer_id) as person_producer_id, upload.sent_by_id, coalesce(upload.created_at, picture.created_at) as created_at
  from picture full join picture_upload as upload on upload.id = picture.id) as known`;

const node = sql`json_build_object('id', known.id, 'hash', known.hash, 'width', known.width, 'height', known.height,
  'widths', known.widths, 'alt', known.alt, 'credit', known.credit, 'licence', known.licence, 'focusX', known.focus_x,
  'focusY', known.focus_y, 'personProducerId', known.person_producer_id,
  'personName', (select name from producer where producer.id = known.person_producer_id), 'isGenerated', known.is_generated,
  'isComplete', known.is_complete, 'isConsented', known.person_producer_id is null or exists (select from producer
    where producer.id = known.person_producer_id and 'PORTRAIT' = any(consented_scopes)))`;

const incompleteFirst: Order = {
  expression: sql`((case when known.is_complete then '0 ' else '1 ' end)
    || to_char(known.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'))`,
  direction: 'desc',
  type: 'text',
  name: 'incomplete',
};

function shown(
  { widths, isConsented, personName, ...row }: Row,
  context: Pick<Context, 'mediaUrl' | 'language'>,
): DeskPicture {
  const alt = wordsOf(row.alt);
  return {
    ...row,
    alt,
    personName: personName && (chooseText(personName, context.language)?.text ?? null),
    lacks: lacksOf({ ...row, alt, isConsented }),
    sources: sourcesOf({ hash: row.hash, widths }, context),
  };
}

function wordsOf(texts: Texts): Partial<Record<Language, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text]));
}
