import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeVillage } from '../../test/make.ts';
import { makeEditor, storyContent, write } from '../../test/make-manuscript.ts';
import { publishingProgramme, text } from '../../test/publishing-programme.ts';
import { readChanges } from '../change/read-changes.ts';
import { databaseOf } from '../database.ts';
import { toGlobalId } from '../graphql/node.ts';
import { approveText } from '../review/approve-text.ts';
import { returnText } from '../review/return-text.ts';
import { submitText } from '../review/submit-text.ts';
import { scheduleTexts } from '../schedule/schedule-texts.ts';
import { unscheduleTexts } from '../schedule/unschedule-texts.ts';
import { StoryType } from '../story/story.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { saveFacts } from '../writing/save-facts.ts';
import { publishTexts } from './publish-texts.ts';
import { unpublishTexts } from './unpublish-texts.ts';

const context = await testContext();
const { ctx, orm, rows, query } = context;
const { region, aziza, ready, alsoIn, publish, told, states, everything } =
  await publishingProgramme(context);

describe('a text', () => {
  test('is public when it is published, in its language alone, and found; who did it is written down', async () => {
    const { manuscript, slug } = await ready();
    await alsoIn(manuscript, 'ru', 'Пепел');
    expect(await told(slug)).toBeNull();
    const change = await publish(manuscript);
    const [last] = await rows<{ sequence: string }>('select max(sequence)::text as sequence from change');
    expect(change).toBe(last?.sequence);
    expect(await told(slug, 'ru')).toMatchObject({
      title: { text: 'Blue out of ash' },
      content: { language: 'en', blocks: [{ text: 'It burns for a day.' }] },
    });
    expect(await states(manuscript)).toEqual([
      { language: 'en', state: 'PUBLISHED', revision: 2, public: 2 },
      { language: 'ru', state: 'DRAFT', revision: 1, public: null },
    ]);
    const found = async (words: string) =>
      (
        await query<{ search: { hits: object[] } }>(
          `{ search(text: "${words}", kinds: [STORY]) { hits { score } } }`,
        )
      ).data?.search.hits.length;
    expect(await found('burns')).toBe(1);
    expect(await found('Пепел')).toBe(0);
    const [entry] = await rows(
      `select staff_id, action, subject_type, subject_id, subject_name, difference from audit_entry order by id desc limit 1`,
    );
    expect(entry).toEqual({
      staff_id: aziza.id,
      action: 'publishTexts',
      subject_type: 'Story',
      subject_id: manuscript,
      subject_name: 'Blue out of ash',
      difference: { publishedRevision: { was: { en: null }, is: { en: 2 } } },
    });
    await publish(manuscript, 'ru');
    expect((await told(slug, 'ru'))?.content).toMatchObject({ language: 'ru', blocks: [{ text: 'Пепел' }] });
    expect((await told(slug))?.content.language).toBe('en');
  });

  test('that is published again as it is changes nothing, and says so', async () => {
    const { manuscript } = await ready();
    await publish(manuscript);
    const [before] = await rows('select * from story where id = $1', [manuscript]);
    expect(await publish(manuscript)).toBeNull();
    expect(await rows('select * from story where id = $1', [manuscript])).toEqual([before]);
  });

  test('that is changed after it was published is what it was for the public, until it is published again', async () => {
    const { manuscript, slug } = await ready();
    await publish(manuscript);
    const content = storyContent({ title: 'Corrected', lead: 'L', author: 'A', blocks: [text('Two days.')] });
    await write(ctx, aziza, { manuscript, baseRevision: 2, content });
    expect((await told(slug))?.title.text).toBe('Blue out of ash');
    await publish(manuscript);
    expect(await told(slug)).toMatchObject({
      title: { text: 'Corrected' },
      content: { blocks: [{ text: 'Two days.' }] },
    });
  });

  test('has no empty paragraphs where it is published', async () => {
    const { manuscript, slug } = await ready({
      blocks: [
        text(' ', 'a'),
        text('One.', 'b'),
        { id: 'c', type: 'HEADING', text: '' },
        { id: 'd', type: 'LIST', isOrdered: false, items: [[]] },
      ],
    });
    await publish(manuscript);
    expect((await told(slug))?.content.blocks).toEqual([{ text: 'One.' }]);
  });

  test('is taken back by itself; with the last one told, the story is gone, and readers are told so', async () => {
    const { manuscript, slug } = await ready();
    await alsoIn(manuscript, 'ru', 'Пепел');
    await write(ctx, aziza, {
      manuscript,
      language: 'ja',
      baseRevision: 0,
      content: storyContent({ title: '土', lead: '導入' }),
    });
    await publish(manuscript, 'en', 'ru', 'ja');
    await unpublishTexts(ctx, aziza, { manuscript, languages: ['en'] });
    expect((await told(slug))?.content.language).toBe('ru');
    const { cursor } = await readChanges({ db: databaseOf(orm), metadata: orm.getMetadata() }, {});
    const change = await unpublishTexts(ctx, aziza, { manuscript, languages: ['ru'] });
    expect(change).toMatch(/^\d+$/);
    expect(await told(slug)).toBeNull();
    const { changes } = await readChanges(
      { db: databaseOf(orm), metadata: orm.getMetadata() },
      { after: cursor },
    );
    expect(
      changes.filter(({ id }) => id === toGlobalId('Story', manuscript)).map(({ kind }) => kind),
    ).toEqual(expect.arrayContaining(['TOMBSTONE']));
    // A title alone is no story.
    expect(await states(manuscript)).toEqual([
      { language: 'en', state: 'UNPUBLISHED', revision: 2, public: null },
      { language: 'ja', state: 'UNPUBLISHED', revision: 1, public: null },
      { language: 'ru', state: 'UNPUBLISHED', revision: 1, public: null },
    ]);
    // What was taken back does not come again with another language.
    await publish(manuscript, 'ru');
    expect((await told(slug))?.content.language).toBe('ru');
    expect(JSON.stringify(await rows('select * from story where id = $1', [manuscript]))).not.toContain(
      'Blue out',
    );
  });

  test('that is not public cannot be taken back', async () => {
    const { manuscript } = await ready();
    const before = await everything();
    await expect(unpublishTexts(ctx, aziza, { manuscript, languages: ['en'] })).rejects.toMatchObject({
      code: 'TEXT_STATE_WRONG',
    });
    expect(await everything()).toBe(before);
  });
});

test('a story that gets another address leaves a redirect, and comes back to an old one without', async () => {
  const { manuscript, slug, facts } = await ready();
  await publish(manuscript);
  const next = `${slug}-new`;
  await saveFacts(ctx, aziza, { manuscript, baseRevision: 1, facts: { ...facts, slug: next } });
  await publish(manuscript);
  const redirects = () =>
    rows(`select path from redirect where kind = 'STORY' and target_id = $1 order by path`, [manuscript]);
  expect(await redirects()).toEqual([{ path: slug }]);
  expect((await query(`{ story(slug: "${slug}") { slug } }`)).data).toEqual({ story: { slug: next } });
  await saveFacts(ctx, aziza, { manuscript, baseRevision: 2, facts });
  await publish(manuscript);
  expect(await redirects()).toEqual([{ path: next }]);
});

test('facts that were changed go out with the next text, not before, and not with one that is taken back', async () => {
  const { manuscript, slug, facts } = await ready();
  await alsoIn(manuscript, 'ru', 'Пепел');
  await publish(manuscript, 'en', 'ru');
  await saveFacts(ctx, aziza, { manuscript, baseRevision: 1, facts: { ...facts, type: StoryType.NEWS } });
  const type = async () =>
    (await query<{ story: { type: string } }>(`{ story(slug: "${slug}") { type } }`)).data?.story.type;
  await unpublishTexts(ctx, aziza, { manuscript, languages: ['ru'] });
  expect(await type()).toBe('VILLAGE');
  await publish(manuscript);
  expect(await type()).toBe('NEWS');
});

test('only who writes about the place, in the language, in such a role publishes', async () => {
  const { manuscript } = await ready();
  await alsoIn(manuscript, 'ru', 'Пепел');
  const other = await makeVillage(ctx, { parentId: region?.id });
  const strangers: [string, Parameters<typeof makeEditor>[1]][] = [
    ['PLACE_NOT_YOURS', { places: [other.path] }],
    ['LANGUAGE_NOT_YOURS', { languages: ['ru'] }],
    ['ROLE_NOT_ENOUGH', { role: StaffRole.COMMITTEE }],
  ];
  for (const [code, more] of strangers) {
    const stranger = { ...(await makeEditor(ctx)), ...more };
    const before = await everything();
    const asked = { manuscript, languages: ['en' as const] };
    const one = { manuscript, language: 'en' as const };
    const tries = [
      publishTexts(ctx, stranger, asked),
      unpublishTexts(ctx, stranger, asked),
      scheduleTexts(ctx, stranger, { ...asked, at: new Date('2026-10-05T12:00:00Z') }),
      unscheduleTexts(ctx, stranger, asked),
      submitText(ctx, stranger, one),
      approveText(ctx, stranger, { ...one, revision: 1 }),
      returnText(ctx, stranger, { ...one, note: 'No' }),
    ];
    for (const refused of await Promise.allSettled(tries))
      expect(refused).toMatchObject({ reason: { code } });
    expect(await everything()).toBe(before);
  }
});
