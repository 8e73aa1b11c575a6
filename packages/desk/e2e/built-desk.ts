import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

export interface BuiltDesk {
  /** A file of it, by its path under `/desk/`; its page for whatever is no file. */
  read(path: string): Promise<{ body: Buffer; contentType: string }>;
  remove(): void;
}

/** The desk, built as `npm start` does, into a folder of its own. */
export async function buildDesk(): Promise<BuiltDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'aul-desk-'));
  await build({
    configFile: resolve(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  });
  return {
    async read(path) {
      const name = path.startsWith('assets/') ? path : 'index.html';
      return { body: await readFile(join(folder, name)), contentType: types[extname(name)] ?? 'text/plain' };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
