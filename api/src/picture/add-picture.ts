import type { Texts } from '@aul/language';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../errors.ts';
import { chunks, found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { Picture } from './picture.entity.ts';

export interface NewPicture {
  id?: string;
  /** Of the content: the same picture is kept once. */
  hash: string;
  width: number;
  height: number;
  widths: number[];
  alt: Texts;
  credit: string;
  licence: string;
  isGenerated: boolean;
  /** The middle unless said. */
  focusX?: number;
  focusY?: number;
  /** The producer of whom somebody can be recognised; nobody unless said. */
  personProducerId?: string | null;
}

/** The id of the picture, or of the one with the same hash. Throws PICTURE_CREDIT_MISSING. */
export async function addPicture(ctx: OperationContext, picture: NewPicture): Promise<string> {
  return found((await addPictures(ctx, [picture])).get(picture.hash), 'The picture');
}

/** The same for many: hash to id. */
export async function addPictures(
  ctx: OperationContext,
  pictures: readonly NewPicture[],
): Promise<Map<string, string>> {
  for (const picture of pictures) requireCredit(picture);
  return transaction(ctx, async (tx) => {
    const known = await idsByHash(tx, pictures);
    const rows = new Map(
      pictures
        .filter(({ hash }) => !known.has(hash))
        .map((picture) => [
          picture.hash,
          { focusX: 50, focusY: 50, isPublic: false, ...picture, id: picture.id ?? uuidv7() },
        ]),
    );
    for (const chunk of chunks(rows.values())) await tx.em.insertMany(Picture, chunk);
    return new Map([...known, ...[...rows].map(([hash, { id }]) => [hash, id] as const)]);
  });
}

function requireCredit({ hash, alt, credit, licence }: NewPicture): void {
  const hasAlt = Object.values(alt).some(({ text }) => text.trim() !== '');
  if (hasAlt && credit.trim() && licence.trim()) return;
  throw new DomainError('PICTURE_CREDIT_MISSING', { picture: hash });
}

async function idsByHash({ db }: Transaction, pictures: readonly NewPicture[]): Promise<Map<string, string>> {
  const hashes = pictures.map(({ hash }) => hash);
  const { rows } = await sql<{ hash: string; id: string }>`
    select hash, id from picture where hash = any(${hashes})`.execute(db);
  return new Map(rows.map(({ hash, id }) => [hash, id]));
}
