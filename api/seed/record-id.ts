import { type RawBuilder, sql } from 'kysely';
import { v5 as uuidv5 } from 'uuid';

/** Every id of the demonstration is made from a key below this one, so that the same programme has the same ids. */
const namespace = '6f0c1d5e-7a52-4c0e-9d27-0a9b8c3f5e14';

export type RecordKind =
  | 'brand'
  | 'certificate'
  | 'criterion'
  | 'direction'
  | 'facility'
  | 'market'
  | 'organization'
  | 'picture'
  | 'place'
  | 'producer'
  | 'product'
  | 'product-type'
  | 'specialization'
  | 'story'
  | 'variant';

/** The id of a record of the demonstration, always the same for the same key. */
export function recordId(kind: RecordKind, key: string): string {
  return uuidv5(`${kind} ${key}`, namespace);
}

/** Whether a column holds such an id: they are of version 5, those of all other records of version 7. */
export function isOfDemonstration(column: string): RawBuilder<boolean> {
  return sql<boolean>`substr(${sql.ref(column)}::text, 15, 1) = '5'`;
}
