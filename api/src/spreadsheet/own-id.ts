import { v5 as uuidv5 } from 'uuid';

const namespace = '6f1c1b0e-6f7e-4a52-9a55-0a3c5d2b7e11';

/** The id of what somebody calls by a key of their own: the same key is the same record, in every file. */
export function ownId(kind: 'producer' | 'product', key: string): string {
  return uuidv5(`${kind} ${key}`, namespace);
}
