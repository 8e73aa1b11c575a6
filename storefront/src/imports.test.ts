import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** What files of a folder may import of the others: pages load, features render, `ui` knows nothing of either. */
const allowed: Record<string, RegExp> = {
  pages: /^(features|gql|layouts|paths|pages\/_|request|site-language|static-paths|ui\/(absolute|xml))/,
  layouts: /^(features\/(band|basket|market|search)|gql|layouts|paths|site-language|styles|ui|words)/,
  features: /^(features|gql|layouts|paths|public-api|site-language|styles|ui|words)/,
  ui: /^(gql|paths|ui|words)/,
  words: /^(gql|site-language|ui\/text|words)/,
};

// dependency-cruiser does not read .astro files.
const imports = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith('gql'))
  .flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    return [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map((match) => ({
      file,
      target: relative(import.meta.dirname, resolve(import.meta.dirname, dirname(file), match[1] ?? '')),
    }));
  });

it('reads the files that it is about', () => {
  expect(imports.filter(({ file }) => file.endsWith('.astro')).length).toBeGreaterThan(100);
});

it.each(Object.keys(allowed))('%s imports only what it may', (folder) => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith(`${folder}/`) && !allowed[folder]?.test(target),
  );
  expect(wrong).toEqual([]);
});

it('nothing leaves the storefront', () => {
  expect(imports.filter(({ target }) => target.startsWith('..'))).toEqual([]);
});

it('only pages ask the API', () => {
  const asking = imports.filter(({ target }) => target === 'request.ts').map(({ file }) => file);
  expect(asking.filter((file) => !file.startsWith('pages/') && file !== 'static-paths.ts')).toEqual([]);
});
