import type { Block } from '@aul/manuscript';
import { beforeEach, describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { makeEditor, makeStory, storyContent, write } from '../../test/make-manuscript.ts';
import { restoreVersion } from './restore-version.ts';
import { saveText } from './save-text.ts';
import { thinVersions } from './thin-versions.ts';

const { ctx, rows } = await testContext();
const aziza = await makeEditor(ctx, { name: 'Aziza' });
const bek = await makeEditor(ctx, { name: 'Bek' });
const text = (id: string, words: string): Block => ({ id, type: 'TEXT', spans: [{ text: words }] });
const told = (...blocks: Block[]) => storyContent({ title: 'Rishton', blocks });

let story: string;
beforeEach(async () => {
  story = await makeStory(ctx, aziza, { title: 'Rishton' });
});

/** All that was saved until now was so a minute after the other, from ten days ago on. */
const age = () =>
  rows(
    `update manuscript_version set saved_at = $2::timestamptz + make_interval(mins => revision) where manuscript_id = $1`,
    [story, new Date(testNow.getTime() - 10 * 24 * 3_600_000)],
  );
const revisions = async () =>
  (
    await rows<{ revision: number }>(
      `select revision from manuscript_version where manuscript_id = $1 and language = 'en' order by revision`,
      [story],
    )
  ).map(({ revision }) => revision);

describe('versions of long ago', () => {
  test('go, but for the first, the newest, the newest of everybody, and those that something needs', async () => {
    await write(ctx, bek, { manuscript: story, content: told(text('b', 'Two.')) });
    for (let revision = 3; revision <= 9; revision += 1)
      await write(ctx, aziza, {
        manuscript: story,
        baseRevision: revision - 1,
        content: told(text('b', `Number ${revision}.`)),
      });
    await restoreVersion(ctx, aziza, {
      manuscript: story,
      language: 'en',
      revision: 5,
      saveId: crypto.randomUUID(),
    });
    await rows(
      `insert into manuscript_conflict (id, manuscript_id, language, revision, conflict)
      values (gen_random_uuid(), $1, 'en', 7, '{"at": "FIELD", "name": "lead", "mine": "", "base": ""}')`,
      [story],
    );
    expect(await thinVersions(ctx)).toBe(0);
    expect(await revisions()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await age();
    expect(await thinVersions(ctx)).toBe(5);
    expect(await revisions()).toEqual([1, 2, 5, 7, 10]);
    expect(await thinVersions(ctx)).toBe(0);
  });

  test('stay where they were public, approved or scheduled', async () => {
    // As publishing marks them; that it does is tested there.
    for (const revision of [2, 3, 4])
      await write(ctx, aziza, {
        manuscript: story,
        baseRevision: revision - 1,
        content: told(text('b', `${revision}`)),
      });
    await rows('update manuscript_version set is_kept = true where manuscript_id = $1 and revision = 3', [
      story,
    ]);
    await age();
    await thinVersions(ctx);
    expect(await revisions()).toEqual([1, 3, 4]);
  });
});

test('whoever comes back after days writes on from a version that went, and nobody is overruled', async () => {
  const own = await write(ctx, aziza, { manuscript: story, content: told(text('a', 'One two three.')) });
  await write(ctx, bek, {
    manuscript: story,
    baseRevision: own,
    content: told(text('a', 'One two three.'), text('b', 'Of Bek.')),
  });
  for (const [index, word] of ['four', 'five', 'six'].entries())
    await write(ctx, bek, {
      manuscript: story,
      baseRevision: 3 + index,
      content: told(text('a', 'One two three.'), text('b', `Of Bek, ${word}.`)),
    });
  await age();
  await thinVersions(ctx);
  expect(await revisions()).toEqual([1, 2, 6]);
  // She had the fourth before her when the line went.
  const saved = await saveText(ctx, aziza, {
    manuscript: story,
    language: 'en',
    saveId: crypto.randomUUID(),
    baseRevision: 4,
    content: told(text('a', 'One two three, and more.'), text('b', 'Of Bek, four.')),
  });
  const all = JSON.stringify([saved.content, saved.conflicts.map(({ conflict }) => conflict)]);
  for (const words of ['One two three, and more.', 'Of Bek, six.', 'four']) expect(all).toContain(words);
  expect(JSON.stringify(saved.content)).toContain('six');
  const before = await revisions();
  for (const revision of [99, -1])
    await expect(
      saveText(ctx, aziza, {
        manuscript: story,
        language: 'en',
        saveId: crypto.randomUUID(),
        baseRevision: revision,
        content: told(),
      }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await revisions()).toEqual(before);
});
