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

/**
 * Of a picture that is cut, the CSS `object-position` that keeps what has to stay in sight; empty where that is the middle,
 * which is what browsers keep by themselves.
 */
export function positionOf({ focus: { x, y } }: Pick<PicturePartsFragment, 'focus'>): string {
  return x === 50 && y === 50 ? '' : `${x}% ${y}%`;
}

/** The same as classes, to a quarter: pages may carry no styles of single elements. Undefined for the middle. */
export function cutClass({ focus }: Pick<PicturePartsFragment, 'focus'>): string | undefined {
  const quarters = (['x', 'y'] as const).map((axis) => [axis, Math.round(focus[axis] / 25) * 25] as const);
  return quarters.flatMap(([axis, at]) => (at === 50 ? [] : `${axis}${at}`)).join(' ') || undefined;
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
