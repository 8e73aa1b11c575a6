import { ManuscriptKind } from './manuscript.entity.ts';
import { columnOf } from './published-content.ts';
import { textFields } from './text-fields.ts';

/** The columns of a record's table that its texts stand in, each with the languages as its keys. */
export function textColumns(kind: ManuscriptKind): string[] {
  const fields = textFields[kind].map(columnOf);
  return kind === ManuscriptKind.STORY ? [...fields, 'bodies'] : fields;
}
