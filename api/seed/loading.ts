import { written } from '../src/graphql/localized-text.ts';
import type { OperationContext } from '../src/operation.ts';
import { addPictures } from '../src/picture/add-picture.ts';
import { illustrationKey, type MadePicture } from './pictures.ts';
import type { Progress } from './progress.ts';
import { recordId } from './record-id.ts';
import type { PictureRecord } from './records.ts';

/** What the steps of loading share: how to write, what is drawn, and the ids of what is there already. */
export interface Loading {
  ctx: OperationContext;
  made: ReadonlyMap<string, MadePicture>;
  progress: Progress;
  /** Place key to id: a place that was there before the demonstration keeps its own. */
  placeIds: Map<string, string>;
}

/** Adds the pictures; gives the id of each by its illustration. */
export async function loadPictures(
  { ctx, made }: Loading,
  pictures: readonly (PictureRecord | undefined)[],
): Promise<(picture: PictureRecord) => string> {
  const given = pictures.filter((picture) => picture !== undefined);
  const byHash = new Map(given.map((picture) => [found(made, picture).hash, picture]));
  const ids = await addPictures(
    ctx,
    [...byHash.values()].map((picture) => {
      const file = found(made, picture);
      return {
        id: recordId('picture', file.hash),
        ...file,
        alt: written(picture.alt),
        credit: 'Aul, generated illustration',
        licence: 'CC0-1.0',
        isGenerated: true,
      };
    }),
  );
  return (picture) => required(ids, found(made, picture).hash, 'picture');
}

/** The value of the key; a missing one is a mistake in the records. */
export function required<V>(map: ReadonlyMap<string, V>, key: string, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The records name the ${what} ${key}, but there is none`);
  return value;
}

function found(made: ReadonlyMap<string, MadePicture>, { illustration }: PictureRecord): MadePicture {
  return required(made, illustrationKey(illustration), 'drawing');
}
