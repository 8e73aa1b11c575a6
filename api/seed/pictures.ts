import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { encodeFiles, encoding, fileNames, widthsOf } from '../src/picture/picture-files.ts';
import { drawIllustration, type Illustration, illustrationSize } from './illustration/illustration.ts';
import type { Progress } from './progress.ts';
import type { PictureRecord, ProgrammeRecords } from './records.ts';

/** What the database keeps of a picture whose files are there. */
export interface MadePicture {
  hash: string;
  /** Of the largest file. */
  width: number;
  height: number;
  /** Ascending. */
  widths: number[];
}

/** The pictures by illustration, as `makePictures` gives them, without making files: for databases that nobody looks at. */
export function describePictures(records: ReadonlyMap<string, PictureRecord>): Map<string, MadePicture> {
  return new Map(
    [...records].map(([key, { illustration }]) => [
      key,
      describe(drawIllustration(illustration), illustration),
    ]),
  );
}

/**
 * Makes the files of all pictures, `<folder>/<hash>-<width>.avif` and `.jpg`, on all cores; those that are there are
 * left alone. Gives each picture by its illustration. A file appears whole or not at all.
 */
export async function makePictures(
  records: ReadonlyMap<string, PictureRecord>,
  { folder, progress }: { folder: string; progress: Progress },
): Promise<Map<string, MadePicture>> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  const made = new Map<string, MadePicture>();
  const queue = records.entries();
  let drawn = 0;
  progress.start('Pictures', records.size);
  // One thread a picture: many small pictures at once are quicker than one on many threads.
  sharp.concurrency(1);
  const work = async () => {
    for (const [key, { illustration }] of queue) {
      const svg = drawIllustration(illustration);
      const picture = describe(svg, illustration);
      made.set(key, picture);
      if (!fileNames(picture).every((name) => present.has(name))) {
        await encode(svg, picture, folder);
        drawn += 1;
      }
      progress.advance();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.end(`${records.size}, ${drawn} of them drawn now`);
  return made;
}

/** All pictures of a programme, each once, by illustration. */
export function picturesOf(programme: ProgrammeRecords): Map<string, PictureRecord> {
  const pictures = new Map<string, PictureRecord>();
  const add = (picture: PictureRecord | undefined) => {
    if (!picture) return;
    const key = illustrationKey(picture.illustration);
    if (!pictures.has(key)) pictures.set(key, picture);
  };
  for (const { picture } of [...programme.places, ...programme.brands, ...programme.producers]) add(picture);
  for (const { picture, blocks } of programme.stories) {
    add(picture);
    for (const block of blocks) if (block.type === 'PICTURE') add(block.picture);
  }
  for (const product of programme.products) product.pictures.forEach(add);
  return pictures;
}

export function illustrationKey({ kind, palette, motif, view, seed }: Illustration): string {
  return [kind, palette, motif, view, seed].join('|');
}

/** Whether all files of these pictures are in the folder. */
export async function arePicturesThere(
  folder: string,
  pictures: readonly Pick<MadePicture, 'hash' | 'widths'>[],
) {
  if (!existsSync(folder)) return pictures.length === 0;
  const present = new Set(await readdir(folder));
  return pictures.every((picture) => fileNames(picture).every((name) => present.has(name)));
}

function describe(svg: string, { kind }: Illustration): MadePicture {
  const size = illustrationSize(kind);
  const widths = widthsOf(size);
  const width = widths.at(-1) ?? size.width;
  return {
    hash: createHash('sha256').update(encoding).update(svg).digest('hex').slice(0, 20),
    width,
    height: Math.round((width * size.height) / size.width),
    widths,
  };
}

async function encode(svg: string, { hash, width, widths }: MadePicture, folder: string): Promise<void> {
  // Drawn once, in the largest size; the smaller ones are made from those pixels.
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for await (const file of encodeFiles({ data, info }, widths))
    await put(join(folder, `${hash}-${file.width}.${file.extension}`), file.bytes);
}

async function put(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}
