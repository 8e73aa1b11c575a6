import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formerTags } from './former-tags.ts';
import { openPageIndex } from './page-index.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-former-'));
  file = join(folder, 'pages.log');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('knows what the pages of a site were made from, of whatever bundle that is', () => {
  const index = openPageIndex(file, 'a bundle of the past');
  index.put({ path: '/a', route: '/' }, ['one', 'two']);
  index.put({ path: '/a', route: '/' }, ['two', 'three']);
  index.put({ path: '/b', route: '/' }, ['one']);
  index.remove('/b');
  index.fail({ path: '/c', route: '/' });
  index.save('c1');
  index.close();
  appendFileSync(file, 'p\t/d\t/\t0');
  const tagsOf = formerTags(file);
  expect(tagsOf('/a')?.toSorted()).toEqual(['three', 'two']);
  expect(['/b', '/c', '/d'].map(tagsOf)).toEqual([undefined, undefined, undefined]);
});

it('knows nothing of a site without a log', () => {
  expect(formerTags(file)('/a')).toBeUndefined();
});
