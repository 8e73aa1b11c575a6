import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Hash by file of everything that is served, pictures left out; of pages, of what `read` makes of them. */
export function filesOf(folder: string, read?: (page: string) => string): Record<string, string> {
  const bytesOf = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return read && file.endsWith('.html') ? Buffer.from(read(bytes.toString())) : bytes;
  };
  return Object.fromEntries(pathsOf(folder).map((file) => [file, hashOf(bytesOf(file))]));
}

/** A page without the hashes in its policy. */
export const withoutHashes = (page: string) => page.replace(/ ('sha256-[^']*'|(?=;))/g, '');

/** Of files without their compressed forms. */
export const withoutCompressed = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith('.br')));

/** Compressed forms that are not of the file beside them, and files that should have one. */
export function wrongCompressed(folder: string): string[] {
  const paths = new Set(pathsOf(folder));
  return [...paths].filter((file) => {
    if (file.endsWith('.html') && !paths.has(`${file}.br`)) return true;
    if (!file.endsWith('.br')) return false;
    const original = readFileSync(join(folder, file.slice(0, -'.br'.length)));
    return !brotliDecompressSync(readFileSync(join(folder, file))).equals(original);
  });
}

/** Which file stands at each path: another one, also with the same bytes, is another number. */
export const numbersOf = (folder: string) =>
  new Map(pathsOf(folder).map((file) => [file, statSync(join(folder, file)).ino]));

function pathsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('media/'))
    .toSorted();
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** What keeps a site from being, byte for byte, another one: a line for each file, with where it begins to differ. */
export function differencesOf(folder: string, right: string): string[] {
  const [found, wanted] = [new Set(pathsOf(folder)), new Set(pathsOf(right))];
  const differing = [...wanted].flatMap((file) => {
    if (!found.has(file)) return `missing: ${file}`;
    // The better compressed of two forms is as right as the other one: what is in them is looked at below.
    if (file.endsWith('.br')) return [];
    const [is, should] = [readFileSync(join(folder, file)), readFileSync(join(right, file))];
    if (is.equals(should)) return [];
    const at = is.findIndex((byte, index) => byte !== should[index]);
    const around = (bytes: Buffer) => bytes.subarray(Math.max(0, at - 60), at + 60).toString();
    return `differs: ${file}: "${around(is)}" instead of "${around(should)}"`;
  });
  const extra = [...found].filter((file) => !wanted.has(file)).map((file) => `too much: ${file}`);
  return [
    ...differing,
    ...extra,
    ...wrongCompressed(folder).map((file) => `not compressed rightly: ${file}`),
  ];
}
