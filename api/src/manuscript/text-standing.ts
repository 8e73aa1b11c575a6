import { sql } from 'kysely';

// SQL about a row of manuscript_text that stands under the name `text`.

/** Whether the public sees other content than stands in it. What was changed and changed back is not different. */
export const isChanged = sql`(text.published_revision is not null and text.published_revision <> text.revision
  and not exists (select from manuscript_version as seen where seen.manuscript_id = text.manuscript_id
    and seen.language = text.language and seen.revision = text.published_revision and seen.content = text.content))`;

/** Whether the text that it was made from is another now. */
export const isSourceChanged = sql`exists (select from manuscript_text as source
  where source.manuscript_id = text.manuscript_id and source.language = text.source_language
    and source.revision <> text.source_revision
    and not exists (select from manuscript_version as used where used.manuscript_id = source.manuscript_id
      and used.language = source.language and used.revision = text.source_revision and used.content = source.content))`;

/** Its state: what stands in a record that is not public is a draft. The record stands under the name `work`. */
export const textState = sql`case when text.state = 'PUBLISHED' and not work.is_public then 'DRAFT' else text.state end`;

/** The same of what nobody has opened. */
export const unopenedState = sql`case when work.is_public then 'PUBLISHED' else 'DRAFT' end`;

/** As a WorkState. */
export const workState = sql`case when text.state = 'PUBLISHED' and work.is_public and ${isChanged} then 'CHANGED'
  else ${textState} end`;
