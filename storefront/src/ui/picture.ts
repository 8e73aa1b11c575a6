import type { PicturePartsFragment } from '../gql/graphql.ts';
import { mediaPath } from '../paths.ts';

export interface PictureSources {
  /** `srcset` by media type, best first; without the fallback's. */
  sources: { type: string; srcset: string }[];
  /** What a browser shows that knows no better format. */
  fallback: { src: string; srcset: string };
}

/** The files of a picture, for `<picture>`. JPEG is what every browser knows. */
export function pictureSources(picture: Pick<PicturePartsFragment, 'sources'>): PictureSources {
  const byType = Map.groupBy(picture.sources, ({ mediaType }) => mediaType);
  const plain = byType.get('image/jpeg') ?? picture.sources;
  byType.delete('image/jpeg');
  const middle = plain[Math.floor((plain.length - 1) / 2)];
  if (!middle) throw new Error('A picture without files.');
  return {
    sources: [...byType].map(([type, files]) => ({ type, srcset: srcset(files) })),
    fallback: { src: mediaPath(middle.fileName), srcset: srcset(plain) },
  };
}

/** One file that everybody can show, and its size in pixels. */
export interface PlainPicture {
  path: string;
  width: number;
  height: number;
}

/** The largest file of a picture that every reader of links knows: JPEG. */
export function plainPicture(
  picture: Pick<PicturePartsFragment, 'sources' | 'width' | 'height'>,
): PlainPicture {
  const file = picture.sources.findLast(({ mediaType }) => mediaType === 'image/jpeg');
  if (!file) throw new Error('A picture without a JPEG file.');
  const height = Math.round((picture.height * file.width) / picture.width);
  return { path: mediaPath(file.fileName), width: file.width, height };
}

function srcset(files: PicturePartsFragment['sources']): string {
  return files.map(({ fileName, width }) => `${mediaPath(fileName)} ${width}w`).join(', ');
}
