import sharp, { type OutputInfo } from 'sharp';

/** Pixels without anything beside them: no metadata can be left in what is made of them. */
export interface Pixels {
  data: Buffer;
  info: Pick<OutputInfo, 'width' | 'height' | 'channels'>;
}

export interface PictureFile {
  width: number;
  extension: 'avif' | 'jpg';
  bytes: Buffer;
}

/** Changes whenever the same pixels would give other files. */
export const encoding = 'avif 45/0/420/psnr, jpeg 72';
// A higher effort makes files a quarter smaller and takes five times as long.
const avif = { quality: 45, effort: 0, chromaSubsampling: '4:2:0', tune: 'psnr' } as const;
const goodsWidths = [400, 800];
const landscapeWidths = [560, 1120];

/** The widths that a picture is kept in, ascending: never larger than it is. */
export function widthsOf({ width, height }: { width: number; height: number }): number[] {
  const wanted = width > height ? landscapeWidths : goodsWidths;
  const smaller = wanted.filter((each) => each < width);
  return smaller.length < wanted.length ? [...smaller, width] : smaller;
}

/** Names of all files of a picture. */
export function fileNames({ hash, widths }: { hash: string; widths: readonly number[] }): string[] {
  return widths.flatMap((width) => [`${hash}-${width}.avif`, `${hash}-${width}.jpg`]);
}

/** The files of a picture, made from its pixels in the largest of the widths. The same pixels give the same bytes. */
export async function* encodeFiles(
  { data, info }: Pixels,
  widths: readonly number[],
): AsyncGenerator<PictureFile> {
  for (const width of widths) {
    const { data: pixels, info: raw } =
      width === info.width
        ? { data, info }
        : await sharp(data, { raw: info }).resize({ width }).raw().toBuffer({ resolveWithObject: true });
    const image = () => sharp(pixels, { raw });
    yield { width, extension: 'avif', bytes: await image().avif(avif).toBuffer() };
    yield { width, extension: 'jpg', bytes: await image().jpeg({ quality: 72 }).toBuffer() };
  }
}
