import type { Block, Content } from '@aul/manuscript';
import { beforeEach, describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { makeEditor, makeStory, storyContent } from '../../test/make-manuscript.ts';
import { type SavedText, saveText, type TextToSave } from './save-text.ts';

const { ctx, at, rows } = await testContext();
const aziza = await makeEditor(ctx, { name: 'Aziza' });
const bek = await makeEditor(ctx, { name: 'Bek' });
let story: string;
beforeEach(async () => {
  story = await makeStory(ctx, aziza, { title: 'Rishton' });
});

const text = (id: string, words: string): Block => ({ id, type: 'TEXT', spans: [{ text: words }] });
const said = (...words: string[]): Content =>
  storyContent({ title: 'Rishton', blocks: words.map((each, index) => text(`b${index + 1}`, each)) });

function save(viewer: typeof aziza, more: Partial<TextToSave> & { content: unknown }): Promise<SavedText> {
  return saveText(ctx, viewer, {
    manuscript: story,
    language: 'en',
    saveId: crypto.randomUUID(),
    baseRevision: 1,
    ...more,
  });
}
const stored = () =>
  rows(
    `select manuscript_text.*, (select array_agg(reason order by revision) from manuscript_version
      where manuscript_id = $1 and language = 'en') as reasons from manuscript_text where manuscript_id = $1`,
    [story],
  );

test('a change makes a revision, and a version that stays', async () => {
  const answer = await save(aziza, { content: said('Clay.') });
  expect(answer).toMatchObject({
    revision: 2,
    sentRevision: 2,
    isMerged: false,
    state: 'DRAFT',
    conflicts: [],
  });
  expect(await stored()).toMatchObject([
    { revision: 2, content: said('Clay.'), reasons: ['SAVED', 'SAVED'] },
  ]);
});

test('what is no change makes none', async () => {
  await save(aziza, { content: said('Clay.') });
  const before = await stored();
  expect(await save(bek, { baseRevision: 2, content: said('Clay.') })).toMatchObject({
    revision: 2,
    sentRevision: 2,
  });
  expect(await save(bek, { baseRevision: 1, content: said('Clay.') })).toMatchObject({
    revision: 2,
    sentRevision: 2,
  });
  expect(await save(bek, { baseRevision: 1, content: said() })).toMatchObject({
    revision: 2,
    sentRevision: 1,
  });
  expect(await stored()).toEqual(before);
});

test('what two wrote at once may be more than fits, and is made smaller bit by bit', async () => {
  const block = (writer: string) => (_: unknown, index: number) => text(`${writer}${index}`, writer);
  const of = (writer: string, count: number) => Array.from({ length: count }, block(writer));
  const content = (count: number) => storyContent({ title: 'Rishton', blocks: of('a', count) });
  await save(aziza, { content: content(150) });
  const both = await save(bek, {
    content: storyContent({ title: 'Rishton', blocks: of('b', 150) }),
  });
  expect(both.content.blocks).toHaveLength(300);
  const before = await stored();
  const more = [...both.content.blocks, text('c', 'One more.')];
  const baseRevision = both.revision;
  await expect(save(bek, { baseRevision, content: { ...both.content, blocks: more } })).rejects.toMatchObject(
    { code: 'CONTENT_TOO_LARGE' },
  );
  // Nor may it be as large again from a base that was not.
  await expect(save(bek, { baseRevision: 2, content: both.content })).rejects.toMatchObject({
    code: 'CONTENT_TOO_LARGE',
  });
  expect(await stored()).toEqual(before);
  const fewer = { ...both.content, blocks: both.content.blocks.slice(1) };
  expect((await save(bek, { baseRevision, content: fewer })).content.blocks).toHaveLength(299);
});

test('the same save sent twice is saved once, and has the same answer, also after others have gone on', async () => {
  const sent = { saveId: crypto.randomUUID(), content: said('Clay.') };
  const first = await save(aziza, sent);
  await save(bek, { baseRevision: 2, content: said('Clay. Glaze.') });
  const before = await stored();
  expect(await save(aziza, sent)).toEqual(first);
  expect(await stored()).toEqual(before);

  const merged = { saveId: crypto.randomUUID(), baseRevision: 2, content: said('Red clay.') };
  const answer = await save(aziza, merged);
  expect(answer).toMatchObject({ revision: 5, sentRevision: 4, isMerged: true });
  expect(await save(aziza, merged)).toEqual(answer);
});

test('sent twice at once, it is saved once', async () => {
  const sent = { saveId: crypto.randomUUID(), content: said('Clay.') };
  const answers = await Promise.all([save(aziza, sent), save(aziza, sent), save(aziza, sent)]);
  expect(new Set(answers.map(({ revision }) => revision))).toEqual(new Set([2]));
  expect(await stored()).toMatchObject([{ revision: 2 }]);
});

describe('what two have written from the same revision', () => {
  test('is merged, and what was sent is a version below it', async () => {
    await save(aziza, { content: said('Clay is dug in spring.') });
    await save(bek, { baseRevision: 2, content: said('Red clay is dug in spring.') });
    const answer = await save(aziza, {
      baseRevision: 2,
      content: said('Clay is dug in spring and in autumn.'),
    });
    expect(answer).toMatchObject({
      revision: 5,
      sentRevision: 4,
      isMerged: true,
      content: said('Red clay is dug in spring and in autumn.'),
      conflicts: [],
    });
    expect(await stored()).toMatchObject([{ reasons: ['SAVED', 'SAVED', 'SAVED', 'SAVED', 'MERGED'] }]);
  });

  test('about the same words is a conflict: theirs stay, mine are kept', async () => {
    await save(aziza, { content: said('Clay is dug in spring.') });
    await save(bek, { baseRevision: 2, content: said('Clay is dug in autumn.') });
    const answer = await save(aziza, { baseRevision: 2, content: said('Clay is dug in winter.') });
    expect(answer.content).toEqual(said('Clay is dug in autumn.'));
    expect(answer.conflicts.map(({ conflict }) => conflict)).toEqual([
      {
        at: 'BLOCK',
        blockId: 'b1',
        mine: text('b1', 'Clay is dug in winter.'),
        base: text('b1', 'Clay is dug in spring.'),
      },
    ]);
    expect(answer.conflicts[0]?.writtenBy?.id).toBe(aziza.id);
  });

  test('is one conflict, however long somebody writes on in what was put aside', async () => {
    await save(aziza, { content: said('Clay is dug in spring.') });
    await save(bek, { baseRevision: 2, content: said('Clay is dug in autumn.') });
    const first = await save(aziza, { baseRevision: 2, content: said('Clay is dug in win.') });
    const second = await save(aziza, {
      baseRevision: first.sentRevision,
      content: said('Clay is dug in winter.'),
    });
    const kept = await rows('select conflict from manuscript_conflict where manuscript_id = $1', [story]);
    expect(kept).toEqual([
      {
        conflict: {
          at: 'BLOCK',
          blockId: 'b1',
          mine: text('b1', 'Clay is dug in winter.'),
          base: text('b1', 'Clay is dug in spring.'),
        },
      },
    ]);
    // Whoever does not touch it again sees what stands.
    const third = await save(aziza, {
      baseRevision: second.sentRevision,
      content: said('Clay is dug in winter.', 'More.'),
    });
    expect(third.conflicts).toEqual([]);
    expect(third.content).toEqual(said('Clay is dug in autumn.', 'More.'));
  });

  test('is lost by nobody when both begin a language at once', async () => {
    const begin = (viewer: typeof aziza, words: string) =>
      save(viewer, { language: 'ru', baseRevision: 0, content: storyContent({ title: words }) });
    const answers = await Promise.all([begin(aziza, 'Риштан'), begin(bek, 'Керамика')]);
    const all = JSON.stringify(answers);
    expect(all).toContain('Риштан');
    expect(all).toContain('Керамика');
    expect(answers.flatMap(({ conflicts }) => conflicts)).toHaveLength(1);
  });
});

describe('is refused, and changes nothing,', () => {
  const refused: [why: string, more: Partial<TextToSave>, code: string][] = [
    [
      'a block of no type',
      { content: { fields: {}, blocks: [{ id: 'b1', type: 'SCRIPT' }] } },
      'BAD_USER_INPUT',
    ],
    [
      'a field that stories do not have',
      { content: { fields: { care: 'Wash.' }, blocks: [] } },
      'BAD_USER_INPUT',
    ],
    ['no text', { content: null }, 'BAD_USER_INPUT'],
    [
      'an address that a browser would run',
      {
        content: storyContent({
          blocks: [{ id: 'a', type: 'TEXT', spans: [{ text: 'x', link: { url: 'java\nscript:alert(1)' } }] }],
        }),
      },
      'BAD_USER_INPUT',
    ],
    ['more than fits', { content: said(...Array.from({ length: 201 }, () => 'x')) }, 'CONTENT_TOO_LARGE'],
    ['a revision that never was', { baseRevision: 7, content: said('x') }, 'BAD_USER_INPUT'],
    ['a manuscript that is not there', { manuscript: crypto.randomUUID(), content: said('x') }, 'NOT_FOUND'],
    ['no id of a manuscript', { manuscript: 'x', content: said('x') }, 'NOT_FOUND'],
    ['no id of a save', { saveId: 'x', content: said('x') }, 'BAD_USER_INPUT'],
  ];
  test.each(refused)('%s', async (_, more, code) => {
    const before = await stored();
    await expect(save(aziza, { content: said(), ...more })).rejects.toMatchObject({ code });
    expect(await stored()).toEqual(before);
  });
});

describe('a change takes a text', () => {
  const become = (set: string) => rows(`update manuscript_text set ${set} where manuscript_id = $1`, [story]);

  test('back from review, and from its hour', async () => {
    await become(`state = 'IN_REVIEW'`);
    expect(await save(bek, { content: said('Clay.') })).toMatchObject({ state: 'DRAFT' });
    await become(`state = 'SCHEDULED', publish_at = '2026-12-01T00:00:00Z'`);
    expect(await save(bek, { baseRevision: 2, content: said('Red clay.') })).toMatchObject({
      state: 'DRAFT',
    });
    expect(await stored()).toMatchObject([{ publish_at: null }]);
  });

  test('that is public nowhere: it stays public as it was published', async () => {
    await become(`state = 'PUBLISHED', published_revision = 1`);
    expect(await save(bek, { content: said('Clay.') })).toMatchObject({ state: 'PUBLISHED', revision: 2 });
    await become(`state = 'IN_REVIEW'`);
    expect(await save(bek, { baseRevision: 2, content: said('Red clay.') })).toMatchObject({
      state: 'PUBLISHED',
    });
    expect(await stored()).toMatchObject([{ published_revision: 1, revision: 3 }]);
  });

  test('nowhere when it is none', async () => {
    await become(`state = 'IN_REVIEW'`);
    expect(await save(bek, { content: said() })).toMatchObject({ state: 'IN_REVIEW' });
  });
});

test('a text in the trash keeps what is still being written', async () => {
  await rows('update manuscript set trashed_at = now() where id = $1', [story]);
  expect(await save(bek, { content: said('Clay.') })).toMatchObject({ revision: 2 });
});

test('a save is no entry of the audit log', async () => {
  const count = () => rows('select count(*) from audit_entry');
  const before = await count();
  await saveText(at(testNow), bek, {
    manuscript: story,
    language: 'en',
    saveId: crypto.randomUUID(),
    baseRevision: 1,
    content: said('Clay.'),
  });
  expect(await count()).toEqual(before);
});
