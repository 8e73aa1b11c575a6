import { join } from 'node:path';
import sharp from 'sharp';
import type { Programme } from '../test/fixtures.ts';

interface Picture {
  width: number;
  height: number;
  sources: { width: number; fileName: string }[];
}

/** Makes a file for each form of every picture of the programme: of its size, and of one colour. */
export async function drawPictures(programme: Programme, folder: string): Promise<void> {
  const files = new Map(
    picturesIn(programme).flatMap(({ width, height, sources }) =>
      sources.map((source) => [
        source.fileName,
        { width: source.width, height: Math.round((height * source.width) / width) },
      ]),
    ),
  );
  await Promise.all(
    [...files].map(([name, size]) =>
      sharp({ create: { ...size, channels: 3, background: '#37648c' } })
        .toFormat(name.endsWith('avif') ? 'avif' : 'jpeg', { effort: 0 })
        .toFile(join(folder, name)),
    ),
  );
}

function picturesIn(value: unknown, seen = new Set<unknown>()): Picture[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Object.values(value).flatMap((one) => picturesIn(one, seen));
  return isPicture(value) ? [value, ...inner] : inner;
}

function isPicture(value: object): value is Picture {
  return 'hash' in value && 'width' in value && 'height' in value && 'sources' in value;
}
