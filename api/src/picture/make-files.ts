import { hash as digest, randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeFiles, encoding } from './picture-files.ts';
import { readPixels } from './read-pixels.ts';
import { writeWhole } from './write-whole.ts';

/** A picture whose files are made, whole and on the disk, and not yet in their place. */
export interface MadePicture {
  /** Of its pixels: the same picture has the same, whatever else its file says. */
  hash: string;
  /** Of the largest file. */
  width: number;
  height: number;
  /** Ascending. */
  widths: number[];
  /** Puts the files where they are served from. What stands there already is the same. */
  place(): Promise<void>;
  /** Takes away what was not placed. */
  discard(): Promise<void>;
}

interface Folders {
  /** Where pictures are served from. */
  media: string;
  /** Of files on their way there; on the same disk. */
  incoming: string;
}

/** Makes the files of a picture that was sent: `<hash>-<width>.avif` and `.jpg`. Throws as `readPixels`, and DISK_FULL. */
export async function makeFiles(path: string, { media, incoming }: Folders): Promise<MadePicture> {
  const { widths, ...pixels } = await readPixels(path);
  const { width, height } = pixels.info;
  const content = Buffer.concat([Buffer.from(`${encoding} ${width} ${height}\n`), pixels.data]);
  const hash = digest('sha256', content).slice(0, 20);
  const files: { from: string; to: string }[] = [];
  const discard = async () => {
    for (const { from } of files) await rm(from, { force: true });
  };
  try {
    for await (const { width, extension, bytes } of encodeFiles(pixels, widths)) {
      const file = { from: join(incoming, randomUUID()), to: join(media, `${hash}-${width}.${extension}`) };
      files.push(file);
      await writeWhole(file.from, bytes);
    }
  } catch (error) {
    await discard();
    throw error;
  }
  const place = async () => {
    for (const { from, to } of files) await rename(from, to);
  };
  return { hash, width, height, widths, place, discard };
}
