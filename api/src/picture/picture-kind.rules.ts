export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heif';

/** So many bytes from the beginning tell. */
export const tellingBytes = 16;

/**
 * What kind of picture a file is, by how it begins: its name and what a browser says of it prove nothing. Undefined for all
 * that is not taken: drawings, which can carry scripts, what moves, and what is no picture. AVIF and HEIC are both `heif`.
 */
export function pictureKind(beginning: Uint8Array): PictureKind | undefined {
  const text = Buffer.from(beginning).toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp' && stillBrands.has(text.slice(8, 12))) return 'heif';
  return undefined;
}

/** Brands of single pictures; `avis` and `hevc` are sequences. */
const stillBrands = new Set(['avif', 'heic', 'heix', 'mif1']);
