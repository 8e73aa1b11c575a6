import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import { english, makeCountry, makeProducer, makeRegion, makeVillage } from '../../test/make.ts';
import { makeEditor, makeStory, storyContent, write } from '../../test/make-manuscript.ts';
import { written } from '../graphql/localized-text.ts';
import type { OpenDoor } from '../http/open-door.example.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { makeManuscript } from './make-manuscript.ts';
import { ManuscriptKind } from './manuscript.entity.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const country = await makeCountry(ctx);
const region = await makeRegion(ctx, {
  parentId: country.id,
  name: written({ en: 'Fergana', ru: 'Фергана' }),
});
const village = await makeVillage(ctx, {
  parentId: region.id,
  name: english('Rishton'),
  description: written({ 'uz-Latn': 'Kulollar qishlogʻi.', ru: 'Село гончаров.' }),
});
const elsewhere = await makeVillage(ctx, {
  parentId: (await makeRegion(ctx, { parentId: country.id })).id,
  name: english('Nurota'),
});
const editor = await makeEditor(ctx, { name: 'Aziza' });

let desk: OpenDoor;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  viewer: StaffViewer | null = editor,
) {
  const headers = viewer ? await signedIn(tested, viewer.id) : {};
  return desk.postTo('/desk/graphql', { query, variables }, headers);
}

/** What is answered under the one field of the query. */
async function answered<T = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown> = {},
  viewer: StaffViewer = editor,
): Promise<T> {
  const { data, codes, text } = await ask(query, variables, viewer);
  expect(codes, text).toEqual([]);
  return Object.values(data ?? {})[0] as T;
}

const fingerprint = () =>
  rows(`select md5(string_agg(line, '|' order by line)) as print from (
    select manuscript::text as line from manuscript union all select manuscript_text::text from manuscript_text
    union all select manuscript_version::text from manuscript_version
    union all select manuscript_conflict::text from manuscript_conflict
    union all select manuscript_presence::text from manuscript_presence
    union all select audit_entry::text from audit_entry) as lines`);

const id = () => crypto.randomUUID();

describe('who may write', () => {
  /** Everything that writes, about a story of Rishton in English, whose text was written twice. */
  const writing: Record<string, (story: string) => [query: string, variables?: Record<string, unknown>]> = {
    startStory: () => [
      `mutation { startStory(type: VILLAGE, title: "New", language: en_, places: ["${village.id}"]) { id } }`.replace(
        'en_',
        '"en"',
      ),
    ],
    saveText: (story) => [
      `mutation ($content: ManuscriptContent!) { saveText(manuscript: "${story}", language: "en", saveId: "${id()}", baseRevision: 2, content: $content) { revision } }`,
      { content: storyContent({ title: 'Written' }) },
    ],
    saveFacts: (story) => [
      `mutation { saveFacts(manuscript: "${story}", baseRevision: 0, facts: { slug: "other", type: VILLAGE, sources: [], placeIds: ["${village.id}"], brandIds: [] }) { factsRevision } }`,
    ],
    restoreVersion: (story) => [
      `mutation { restoreVersion(manuscript: "${story}", language: "en", revision: 1, saveId: "${id()}") { revision } }`,
    ],
    settleConflict: (story) => [`mutation { settleConflict(id: "${story}") { language } }`],
    trashManuscript: (story) => [`mutation { trashManuscript(id: "${story}") { isTrashed } }`],
    untrashManuscript: (story) => [`mutation { untrashManuscript(id: "${story}") { isTrashed } }`],
    transliterateText: (story) => [
      `mutation { transliterateText(manuscript: "${story}", from: "uz-Latn", to: "uz-Cyrl", saveId: "${id()}") { revision } }`,
    ],
  };
  const ofElsewhere = { places: [elsewhere.path], languages: null };
  const inRussian = { places: [region.path], languages: ['ru' as const] };

  test.each(Object.entries(writing))('%s', async (name, make) => {
    const story = await makeStory(ctx, editor, { title: 'Rishton', places: [village.id] });
    await write(ctx, editor, { manuscript: story, content: storyContent({ title: 'Rishton, a village' }) });
    await write(ctx, editor, {
      manuscript: story,
      language: 'uz-Latn',
      baseRevision: 0,
      content: storyContent({ title: 'Rishton' }),
    });
    const conflict = id();
    await rows(
      `insert into manuscript_conflict (id, manuscript_id, language, revision, conflict, created_at)
      values ($1, $2, 'en', 2, '{"at": "FIELD", "name": "title", "mine": "M", "base": "B"}', now())`,
      [conflict, story],
    );
    if (name === 'untrashManuscript')
      await rows('update manuscript set trashed_at = now() where id = $1', [story]);
    const [query, variables] = make(name === 'settleConflict' ? conflict : story);
    const limited = async (limits: typeof ofElsewhere | typeof inRussian) => {
      const viewer = await makeEditor(ctx);
      await rows('insert into staff_place select $1, id from place where path = any($2)', [
        viewer.id,
        limits.places,
      ]);
      await rows('update staff_member set languages = $2 where id = $1', [viewer.id, limits.languages]);
      return viewer;
    };
    const denied: [who: string, viewer: StaffViewer | null, code: string][] = [
      ['nobody', null, 'CREDENTIALS_NEEDED'],
      ['the committee', await makeEditor(ctx, { role: StaffRole.COMMITTEE }), 'ROLE_NOT_ENOUGH'],
      ['an editor of elsewhere', await limited(ofElsewhere), 'PLACE_NOT_YOURS'],
    ];
    // What a story is about is in no language.
    if (!['saveFacts', 'untrashManuscript'].includes(name))
      denied.push(['an editor in Russian', await limited(inRussian), 'LANGUAGE_NOT_YOURS']);
    const before = await fingerprint();
    for (const [who, viewer, code] of denied) {
      const answer = await ask(query, variables, viewer);
      expect(answer.codes, who).toEqual([code]);
      expect(answer.text, who).not.toContain('Rishton, a village');
    }
    expect(await fingerprint()).toEqual(before);

    const own = await limited({ places: [region.path], languages: null });
    const officer = await makeEditor(ctx, { role: StaffRole.OFFICER });
    const count = () =>
      rows<{ action: string }>(`select action from audit_entry where staff_id = $1`, [own.id]);
    await answered(query, variables, own);
    expect(await fingerprint()).not.toEqual(before);
    expect((await count()).map(({ action }) => action)).toEqual(name === 'saveText' ? [] : [name]);
    const again = await ask(...make(name === 'settleConflict' ? conflict : story), officer);
    expect(again.codes).toEqual(name === 'saveFacts' ? ['FACTS_CHANGED'] : []);
  });
});

interface Listed {
  totalCount: number;
  pageInfo: { endCursor: string };
  nodes: {
    id: string;
    name: string;
    texts: { language: string; state: string }[];
    place: { name: string } | null;
  }[];
}
const list = (args: string, viewer = editor) =>
  answered<Listed>(
    `{ manuscripts(${args}) { totalCount pageInfo { endCursor } nodes { id name place { name } texts { language state } } } }`,
    {},
    viewer,
  );

describe('the list of work', () => {
  test('has stories by place with all below it, by state, language and name, page by page', async () => {
    const first = await makeStory(ctx, editor, { title: 'Blue glaze', places: [village.id] });
    const second = await makeStory(ctx, editor, {
      title: 'Голубая глазурь',
      language: 'ru',
      places: [region.id],
    });
    await makeStory(ctx, editor, { title: 'Blue marble', places: [elsewhere.id] });
    const names = ({ nodes }: Listed) => nodes.map((node) => node.id);
    const within = await list(`kind: STORY, place: "${region.path}", text: "bl"`);
    expect(names(within)).toEqual([first]);
    expect(within.nodes[0]).toMatchObject({ name: 'Blue glaze', place: { name: 'Rishton' } });
    expect((await list('kind: STORY, text: "BLUE"')).totalCount).toBe(2);
    expect(names(await list(`text: "глазурь"`))).toEqual([second]);
    expect(names(await list(`text: "глазурь", language: "ru", state: MISSING`))).toEqual([]);
    expect(names(await list(`text: "глазурь", language: "en", state: MISSING`))).toEqual([second]);
    expect(names(await list(`text: "глазурь", language: "ru", state: DRAFT`))).toEqual([second]);
    expect(names(await list(`text: "глазурь", state: PUBLISHED`))).toEqual([]);
    await rows(`update manuscript set updated_at = now() + interval '1 day' where id = $1`, [second]);
    await rows(`update manuscript set updated_at = now() + interval '1 hour' where id = $1`, [first]);
    const page = await list(`kind: STORY, first: 1, place: "${region.path}"`);
    expect(names(page)).toEqual([second]);
    const next = await list(
      `kind: STORY, first: 1, place: "${region.path}", after: "${page.pageInfo.endCursor}"`,
    );
    expect(names(next)).toEqual([first]);
    await rows('update manuscript set trashed_at = now() where id = $1', [second]);
    expect(names(await list('text: "глазурь"'))).toEqual([]);
    expect(names(await list('text: "глазурь", isTrashed: true'))).toEqual([second]);
  });

  test('has what is untranslated, also where nobody has opened it', async () => {
    const missing = await list(`kind: PLACE, place: "${region.path}", language: "en", state: MISSING`);
    expect(missing.nodes.map(({ name }) => name).toSorted()).toEqual(['Fergana', 'Rishton']);
    const told = await list(`kind: PLACE, place: "${region.path}", language: "ru", state: PUBLISHED`);
    expect(told.nodes).toMatchObject([{ name: 'Rishton', id: village.id }]);
    expect(told.nodes[0]?.texts).toEqual([
      { language: 'ru', state: 'PUBLISHED' },
      { language: 'uz-Latn', state: 'PUBLISHED' },
    ]);
    expect(
      (await list(`place: "${village.path}", text: "Rishton"`)).nodes.map((node) => node.id),
    ).not.toContain(village.id);
  });

  test('says how far each language is', async () => {
    const progress = await answered<Record<string, unknown>[]>(
      `{ workProgress(place: "${region.path}", kind: PLACE) { language missing published changed draft total } }`,
    );
    expect(progress.map(({ language }) => language)[0]).toBe('en');
    expect(progress).toHaveLength(9);
    expect(progress.find(({ language }) => language === 'ru')).toEqual({
      language: 'ru',
      missing: 1,
      published: 1,
      changed: 0,
      draft: 0,
      total: 2,
    });
    const all = await answered<{ total: number }[]>('{ workProgress { total } }');
    expect(all[0]?.total).toBeGreaterThan(4);
  });

  test('is two statements with all that is nested in it', async () => {
    for (let count = 0; count < 3; count += 1) await makeStory(ctx, editor, { title: `Counted ${count}` });
    const { sql } = await tested.sqlOf(() =>
      answered(
        '{ manuscripts(first: 3) { totalCount nodes { name facts { slug places { name } } texts { content conflicts { id } } } } }',
      ),
    );
    // Beside them, who asks: opening a session for the test, and looking at it.
    expect(sql.filter((statement) => /manuscript/.test(statement)).length).toBeLessThanOrEqual(3);
  });
});

describe('the manuscript of a record', () => {
  test('is made once, of what is public, and has the id of the record', async () => {
    const [one, other] = await Promise.all([
      makeManuscript(ctx, ManuscriptKind.PLACE, village.id),
      makeManuscript(ctx, ManuscriptKind.PLACE, village.id),
    ]);
    expect([one, other]).toEqual([village.id, village.id]);
    const made = await answered(`{ manuscriptOf(kind: PLACE, subjectId: "${village.id}") {
      id kind name publicPath facts { slug } texts { language state revision publishedRevision isChangedSincePublished content fieldNames } } }`);
    expect(made).toMatchObject({
      id: village.id,
      name: 'Rishton',
      publicPath: `/${village.path}/`,
      facts: null,
      texts: [
        {
          language: 'ru',
          state: 'PUBLISHED',
          revision: 1,
          publishedRevision: 1,
          isChangedSincePublished: false,
        },
        { language: 'uz-Latn', content: { fields: { description: 'Kulollar qishlogʻi.' }, blocks: [] } },
      ],
    });
    const progress = await answered<Record<string, unknown>[]>(
      `{ workProgress(place: "${region.path}", kind: PLACE) { language published } }`,
    );
    expect(progress.find(({ language }) => language === 'ru')).toMatchObject({ published: 1 });
  });

  test('is found by the id of the record alone', async () => {
    expect(await answered(`{ manuscript(id: "${region.id}") { kind texts { language } } }`)).toEqual({
      kind: 'PLACE',
      texts: [],
    });
    expect(await answered(`{ manuscript(id: "${id()}") { kind } }`)).toBeNull();
    expect((await ask(`{ manuscriptOf(kind: BRAND, subjectId: "${region.id}") { id } }`)).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('tells what the public does not see yet, and forgets it when it is changed back', async () => {
    const content = (description: string) => ({ fields: { description }, blocks: [] });
    const changed = async () =>
      (
        await answered<{ texts: { language: string; isChangedSincePublished: boolean }[] }>(
          `{ manuscript(id: "${village.id}") { texts { language isChangedSincePublished } } }`,
        )
      ).texts.find(({ language }) => language === 'ru')?.isChangedSincePublished;
    const put = (baseRevision: number, words: string) =>
      write(ctx, editor, { manuscript: village.id, language: 'ru', baseRevision, content: content(words) });
    expect(await changed()).toBe(false);
    await put(1, 'Село мастеров.');
    expect(await changed()).toBe(true);
    expect((await list(`kind: PLACE, language: "ru", state: CHANGED`)).nodes.map((node) => node.id)).toEqual([
      village.id,
    ]);
    await put(2, 'Село гончаров.');
    expect(await changed()).toBe(false);
  });
});

describe('versions', () => {
  test('are all there, the newest first, and any can be taken back', async () => {
    const story = await makeStory(ctx, editor, { title: 'One' });
    await write(ctx, editor, { manuscript: story, content: storyContent({ title: 'Two' }) });
    await write(ctx, editor, {
      manuscript: story,
      baseRevision: 2,
      content: storyContent({ title: 'Three' }),
    });
    const saveId = id();
    for (let count = 0; count < 2; count += 1)
      expect(
        await answered(
          `mutation { restoreVersion(manuscript: "${story}", language: "en", revision: 1, saveId: "${saveId}") { revision content } }`,
        ),
      ).toMatchObject({ revision: 4, content: { fields: { title: 'One' } } });
    const page = (more: string) =>
      answered<{ pageInfo: { endCursor: string }; nodes: object[] }>(
        `{ versions(manuscript: "${story}", language: "en", first: 2 ${more}) { pageInfo { endCursor } nodes { revision reason savedBy { name } } } }`,
      );
    const newest = await page('');
    expect(newest.nodes).toEqual([
      { revision: 4, reason: 'RESTORED', savedBy: { name: 'Aziza' } },
      { revision: 3, reason: 'SAVED', savedBy: { name: 'Aziza' } },
    ]);
    expect((await page(`, after: "${newest.pageInfo.endCursor}"`)).nodes).toMatchObject([
      { revision: 2 },
      { revision: 1 },
    ]);
    expect(
      await answered(`{ version(manuscript: "${story}", language: "en", revision: 2) { content } }`),
    ).toMatchObject({ content: { fields: { title: 'Two' } } });
    expect(
      await answered(`{ version(manuscript: "${story}", language: "en", revision: 9) { content } }`),
    ).toBeNull();
  });
});

describe('the other script', () => {
  const transliterate = (story: string, more = '') =>
    answered<{ revision: number; content: { fields: { title: string; lead: string } }; conflicts: object[] }>(
      `mutation { transliterateText(manuscript: "${story}", from: "uz-Latn", to: "uz-Cyrl", saveId: "${id()}") {
        revision origin sourceLanguage isSourceChanged content conflicts { conflict } ${more} } }`,
    );

  test('is made, says when its source has changed, and keeps what was corrected', async () => {
    const story = await makeStory(ctx, editor, { title: 'Rishton kulollari', language: 'uz-Latn' });
    const latin = (title: string, lead: string, baseRevision: number) =>
      write(ctx, editor, {
        manuscript: story,
        language: 'uz-Latn',
        baseRevision,
        content: storyContent({ title, lead }),
      });
    await latin('Rishton kulollari', 'Koʻk sir.', 1);
    expect(await transliterate(story)).toMatchObject({
      revision: 1,
      origin: 'TRANSLITERATED',
      sourceLanguage: 'uz-Latn',
      isSourceChanged: false,
      content: { fields: { title: 'Риштон кулоллари', lead: 'Кўк сир.' } },
    });
    // Made again of the same, it is the same.
    expect((await transliterate(story)).revision).toBe(1);
    const corrected = storyContent({ title: 'Риштоннинг кулоллари', lead: 'Кўк сир.' });
    await write(ctx, editor, { manuscript: story, language: 'uz-Cyrl', content: corrected });
    await latin('Rishton kulollari', 'Koʻk va oq sir.', 2);
    const text = await answered<{ texts: { language: string; isSourceChanged: boolean }[] }>(
      `{ manuscript(id: "${story}") { texts { language isSourceChanged } } }`,
    );
    expect(text.texts.find(({ language }) => language === 'uz-Cyrl')?.isSourceChanged).toBe(true);
    expect(await transliterate(story)).toMatchObject({
      revision: 3,
      isSourceChanged: false,
      content: { fields: { title: 'Риштоннинг кулоллари', lead: 'Кўк ва оқ сир.' } },
      conflicts: [],
    });
    await latin('Rishtonlik kulollar', 'Koʻk va oq sir.', 3);
    const last = await transliterate(story);
    expect(last.conflicts).toHaveLength(1);
    expect(last.content.fields.title).toBe('Риштоннинг кулоллари');
  });

  test('there is none of other languages', async () => {
    const story = await makeStory(ctx, editor);
    const to = (from: string, into: string) =>
      ask(
        `mutation { transliterateText(manuscript: "${story}", from: "${from}", to: "${into}", saveId: "${id()}") { revision } }`,
      );
    expect((await to('en', 'uz-Cyrl')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await to('uz-Latn', 'uz-Cyrl')).codes).toEqual(['NOT_FOUND']);
  });
});

test('facts are said by one at a time', async () => {
  const story = await makeStory(ctx, editor, { title: 'Köşk qurilishi' });
  const say = (baseRevision: number, slug: string, more = '') =>
    ask(`mutation { saveFacts(manuscript: "${story}", baseRevision: ${baseRevision}, facts: {
      slug: "${slug}", type: NEWS, sources: [{ publisher: "Xabar", title: "Koʻza" }], placeIds: ["${region.id}"], brandIds: [] ${more} }) {
      factsRevision facts { slug type sources { publisher kind } places { name } } } }`);
  expect((await say(0, 'kiosk')).data?.saveFacts).toEqual({
    factsRevision: 1,
    facts: {
      slug: 'kiosk',
      type: 'NEWS',
      sources: [{ publisher: 'Xabar', kind: '' }],
      places: [{ name: 'Fergana' }],
    },
  });
  expect((await say(0, 'mine')).codes).toEqual(['FACTS_CHANGED']);
  expect((await say(1, 'Mine!')).codes).toEqual(['BAD_USER_INPUT']);
  expect((await say(1, 'mine', `pictureId: "${id()}"`)).codes).toEqual(['NOT_FOUND']);
  expect(await answered(`{ manuscript(id: "${story}") { factsRevision facts { slug } } }`)).toEqual({
    factsRevision: 1,
    facts: { slug: 'kiosk' },
  });
});

test('whoever is limited to places gives no story away, and may begin one that has no place yet', async () => {
  const limited = await makeEditor(ctx);
  await rows('insert into staff_place values ($1, $2)', [limited.id, region.id]);
  const started = await answered<{ id: string }>(
    `mutation { startStory(type: NEWS, title: "Without a place", language: "en", places: []) { id } }`,
    {},
    limited,
  );
  const move = (place: string) =>
    ask(
      `mutation { saveFacts(manuscript: "${started.id}", baseRevision: 0, facts: { slug: "x", type: NEWS, sources: [], placeIds: ["${place}"], brandIds: [] }) { id } }`,
      {},
      limited,
    );
  expect((await move(elsewhere.id)).codes).toEqual(['PLACE_NOT_YOURS']);
  expect((await move(village.id)).codes).toEqual([]);
});

describe('a draft of officers', () => {
  const draft = async () => {
    const producer = await makeProducer(ctx, { kind: ProducerKind.ARTISAN, placeId: village.id });
    await rows(
      `update producer set state = 'DRAFT', name = '{"en": {"text": "Hidden Hands", "origin": "WRITTEN", "isReviewed": false}}',
        description = '{"en": {"text": "Hidden words.", "origin": "WRITTEN", "isReviewed": false}}' where id = $1`,
      [producer],
    );
    return producer;
  };
  const officerOf = async (path: string) => {
    const officer = await makeEditor(ctx, { role: StaffRole.OFFICER });
    await rows('insert into staff_place select $1, id from place where path = $2', [officer.id, path]);
    return officer;
  };
  const listed = '{ manuscripts(kind: PRODUCER, text: "Hidden") { nodes { id texts { state } } } }';
  const ways = (producer: string) => [
    `{ manuscript(id: "${producer}") { name texts { state content } } }`,
    `{ manuscriptOf(kind: PRODUCER, subjectId: "${producer}") { name } }`,
  ];

  test('is found and begun by whoever keeps it, and by nobody else', async () => {
    const producer = await draft();
    const strangers = [
      editor,
      await makeEditor(ctx, { role: StaffRole.COMMITTEE }),
      await officerOf(elsewhere.path),
    ];
    const before = await fingerprint();
    for (const stranger of strangers) {
      expect(await answered(listed, {}, stranger)).toEqual({ nodes: [] });
      for (const query of ways(producer))
        expect((await ask(query, {}, stranger)).text).not.toContain('Hidden');
    }
    expect(await fingerprint()).toEqual(before);
    const own = await officerOf(region.path);
    expect(await answered(listed, {}, own)).toEqual({
      nodes: [{ id: producer, texts: [{ state: 'DRAFT' }] }],
    });
    for (const query of ways(producer))
      expect(await answered(query, {}, own)).toMatchObject({ name: 'Hidden Hands' });
    // Its texts are everybody's now who writes.
    expect(await answered(listed)).toEqual({ nodes: [{ id: producer, texts: [{ state: 'DRAFT' }] }] });
  });

  test('stands as a draft until it is public, begun or not', async () => {
    const own = await officerOf(region.path);
    const states = async () => {
      const progress = await answered<{ language: string; draft: number; published: number }[]>(
        `{ workProgress(kind: PRODUCER, place: "${village.path}") { language draft published } }`,
        {},
        own,
      );
      const { draft, published } = progress.find(({ language }) => language === 'en') ?? {};
      const of = async (state: string) =>
        (
          await answered<{ nodes: object[] }>(
            `{ manuscripts(kind: PRODUCER, place: "${village.path}", language: "en", state: ${state}) { nodes { id } } }`,
            {},
            own,
          )
        ).nodes.length;
      expect([await of('DRAFT'), await of('PUBLISHED')]).toEqual([draft, published]);
      return { draft, published };
    };
    await rows(`update producer set state = 'ARCHIVED'`);
    const producer = await draft();
    expect(await states()).toEqual({ draft: 1, published: 0 });
    await answered(ways(producer)[0] ?? '', {}, own);
    expect(await states()).toEqual({ draft: 1, published: 0 });
    await rows(`update producer set state = 'PUBLISHED' where id = $1`, [producer]);
    expect(await states()).toEqual({ draft: 0, published: 1 });
  });
});

test('what the public sees is not put in the trash', async () => {
  await makeManuscript(ctx, ManuscriptKind.PLACE, village.id);
  const before = await fingerprint();
  const answer = await ask(`mutation { trashManuscript(id: "${village.id}") { id } }`);
  expect([answer.codes, answer.text]).toEqual([
    ['MANUSCRIPT_PUBLIC'],
    expect.stringContaining('ru, uz-Latn'),
  ]);
  expect(await fingerprint()).toEqual(before);
});

test('who is there is seen for fifteen seconds', async () => {
  const story = await makeStory(ctx, editor);
  const tab = id();
  const sign = `mutation { beThere(manuscript: "${story}", tab: "${tab}", language: "en", blockId: "b1") { staff { name } tab blockId } }`;
  const there = [{ staff: { name: 'Aziza' }, tab, blockId: 'b1' }];
  expect(await answered(sign)).toEqual(there);
  expect(await answered(sign)).toEqual(there);
  const seen = () => answered(`{ presence(manuscript: "${story}") { staff { name } tab blockId } }`);
  expect(await seen()).toEqual(there);
  await rows(`update manuscript_presence set seen_at = seen_at - interval '15 seconds'`);
  expect(await seen()).toEqual([]);
  const committee = await makeEditor(ctx, { role: StaffRole.COMMITTEE });
  expect((await ask(sign, {}, committee)).codes).toEqual(['ROLE_NOT_ENOUGH']);
  expect(await seen()).toEqual([]);
});

test('the committee reads all of it', async () => {
  const committee = await makeEditor(ctx, { role: StaffRole.COMMITTEE });
  const story = await makeStory(ctx, editor, { title: 'For all to read' });
  expect((await list('text: "For all to read"', committee)).totalCount).toBe(1);
  expect(await answered(`{ manuscript(id: "${story}") { texts { content } } }`, {}, committee)).toMatchObject(
    {
      texts: [{ content: { fields: { title: 'For all to read' } } }],
    },
  );
});

test('a long text goes through the door, and one that is too long does not', async () => {
  const story = await makeStory(ctx, editor);
  const send = (letters: number) =>
    ask(
      `mutation ($content: ManuscriptContent!) { saveText(manuscript: "${story}", language: "en", saveId: "${id()}", baseRevision: 1, content: $content) { revision } }`,
      {
        content: storyContent({
          blocks: Array.from({ length: 15 }, (_, index) => ({
            id: `b${index}`,
            type: 'TEXT',
            spans: Array.from({ length: 200 }, () => ({
              text: 'я'.repeat(letters / 3000),
              isStrong: true as const,
            })),
          })),
        }),
      },
    );
  expect((await send(96_000)).codes).toEqual([]);
  expect((await send(300_000)).codes).toEqual(['CONTENT_TOO_LARGE']);
});
