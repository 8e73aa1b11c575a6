import { open } from 'node:fs/promises';
import sharp from 'sharp';
import { DomainError } from '../errors.ts';
import { type Pixels, widthsOf } from './picture-files.ts';
import { pictureKind, tellingBytes } from './picture-kind.rules.ts';

const mostPixels = 60_000_000;
const mostSeconds = 30;

/**
 * The pixels of a picture that somebody has sent, upright, in sRGB, without transparency, in the largest size that is kept,
 * with the widths to keep. What kind of file it is, its content decides. Throws PICTURE_UNREADABLE for any other kind, for
 * what moves, what is damaged, and more than 60 megapixels.
 */
export async function readPixels(path: string): Promise<Pixels & { widths: number[] }> {
  const kind = pictureKind(await beginningOf(path));
  if (!kind) throw unreadable('it is no JPEG, PNG, WebP, AVIF or HEIC');
  const image = () => sharp(path, { limitInputPixels: mostPixels, failOn: 'error' });
  const { format, pages = 1, autoOrient } = await image().metadata().catch(refuse);
  if (format !== kind) throw unreadable('it is another kind of file than it begins as');
  if (pages > 1) throw unreadable('it moves');
  if (autoOrient.width * autoOrient.height > mostPixels) throw unreadable('it has more than 60 megapixels');
  const widths = widthsOf(autoOrient);
  const { data, info } = await image()
    .autoOrient()
    .resize({ width: widths.at(-1) })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .timeout({ seconds: mostSeconds })
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  return { data, info, widths };
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(tellingBytes), 0, tellingBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function refuse(cause: Error): never {
  throw unreadable('it is damaged, or written in a way that is not read here', { cause });
}

export function unreadable(reason: string, options?: ErrorOptions): DomainError {
  return new DomainError('PICTURE_UNREADABLE', { reason }, options);
}
