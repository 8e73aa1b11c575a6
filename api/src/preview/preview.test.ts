import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, signedIn } from '../../test/ask-desk.ts';
import { publicSchema, testContext, testNow, testShop } from '../../test/harness.ts';
import { english, makePicture, makeRegion, makeVillage } from '../../test/make.ts';
import { makeEditor, makeStory, storyContent, write } from '../../test/make-manuscript.ts';
import { createContext } from '../context.ts';
import { written } from '../graphql/localized-text.ts';
import { createAnswerCache } from '../http/answer-cache.ts';
import { makeManuscript } from '../manuscript/make-manuscript.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { createServer } from '../server.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { saveFacts } from '../writing/save-facts.ts';
import { type Previewed, readPreview, signPreview } from './preview-token.ts';
import { createPreviews, previewHeader, previewToken } from './previews.ts';
import { startPreview } from './start-preview.ts';

const tested = await testContext();
const { ctx, rows, orm, url: databaseUrl } = tested;
const { secret } = testShop;
const region = await makeRegion(ctx, { slug: 'fergana' });
const village = await makeVillage(ctx, {
  parentId: region.id,
  slug: 'rishton',
  description: english('A village of potters.'),
});
const pictureId = await makePicture(ctx, { hash: 'known' });
const aziza = await makeEditor(ctx);
const previews = createPreviews({ orm, secret, now: () => testNow });
const answers = createAnswerCache({ mostBytes: 1_000_000, isInStep: () => true });
const server = await createServer({
  schema: publicSchema(),
  createContext({ headers }) {
    const token = previewToken(headers);
    const more = { language: 'en', market: 'world', mediaUrl: 'http://media.test', shop: testShop } as const;
    const open = (db?: Parameters<typeof createContext>[0]['db']) =>
      createContext({ orm, now: testNow, db, ...more });
    return token === undefined ? open() : previews.open(token, open);
  },
  endContext: previews.end,
  tagsOf: ({ tags }) => tags.all,
  viewerOf: () => 'everybody',
  answers,
  isReady: async () => ({ database: true, migrations: true }),
  trustedDocuments: new Map(),
  logger: pino({ level: 'silent' }),
  env: {
    LOG_LEVEL: 'silent',
    CORS_ORIGINS: ['*'],
    EXPLORER: false,
    SITE_URL: 'http://x.test',
    TRUSTED_DOCUMENTS_ONLY: false,
  },
});
let address: string;
beforeAll(async () => {
  address = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => server.close());

async function ask(query: string, token?: string) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { [previewHeader]: token }) },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  const codes = errors.map((error: { extensions: { code: string } }) => error.extensions.code);
  return { status: response.status, headers: response.headers, text, data, codes };
}

const storyQuery = (slug: string) => `{ story(slug: "${slug}") {
  slug title { text } lead { text } author { text } updatedAt picture { hash alt { text } credit } places { path }
  content { language blocks { __typename ... on TextBlock { text } ... on PictureBlock { picture { hash alt { text } } } } }
} stories(first: 100) { totalCount nodes { slug } } }`;

const tokenOf = (manuscript: string, more: Partial<Previewed> = {}) =>
  signPreview(secret, {
    manuscript,
    languages: ['en'],
    expiresAt: new Date(testNow.getTime() + 900_000),
    ...more,
  });

const opened = (manuscript: string) =>
  previews.open(tokenOf(manuscript), (db) =>
    createContext({ orm, now: testNow, db, language: 'en', market: 'world', mediaUrl: '', shop: testShop }),
  );

/** All rows of all tables. */
async function fingerprint(): Promise<Record<string, unknown>[]> {
  const tables = await rows<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const prints = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as print from "${name}" as t`,
  );
  return rows(`${prints.join(' union all ')} order by name`);
}

/** A public story, and its manuscript. */
async function published(slug: string): Promise<string> {
  const id = await publishStory(ctx, {
    slug,
    type: StoryType.VILLAGE,
    title: written({ en: `Of ${slug}` }),
    lead: english('It begins.'),
    author: english('The editors'),
    bodies: { en: { origin: 'WRITTEN', isReviewed: true, blocks: [{ type: 'TEXT', text: 'As it was.' }] } },
    sources: [],
    pictureId,
    placeIds: [village.id],
  });
  return makeManuscript(ctx, ManuscriptKind.STORY, id);
}

const text = (words: string) => ({ id: 'b1', type: 'TEXT' as const, spans: [{ text: words }] });
const factsOf = async (manuscript: string) =>
  (
    await rows<{ facts: Parameters<typeof saveFacts>[2]['facts'] }>(
      'select facts from manuscript where id = $1',
      [manuscript],
    )
  )[0]?.facts;

describe('a preview', () => {
  test('of a story that was never public shows it, whatever it lacks, and leaves no trace', async () => {
    const manuscript = await makeStory(ctx, aziza, { title: 'Of clay and fire' });
    await write(ctx, aziza, {
      manuscript,
      content: storyContent({ title: 'Of clay and fire', blocks: [text('MARKER one.')] }),
    });
    const slug = (await factsOf(manuscript))?.slug ?? '';
    const before = await fingerprint();
    const query = storyQuery(slug);
    const none = await ask(query);
    expect(none.data.story).toBeNull();
    const seen = await ask(query, tokenOf(manuscript));
    expect(seen.codes).toEqual([]);
    expect(seen.data.story).toMatchObject({
      slug,
      title: { text: 'Of clay and fire' },
      lead: { text: '…' },
      picture: { hash: 'no-picture-yet' },
      content: { language: 'en', blocks: [{ __typename: 'TextBlock', text: 'MARKER one.' }] },
    });
    expect(seen.data.stories.nodes).toContainEqual({ slug });
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(seen.headers.get('cache-tag')).toBeNull();
    expect(await fingerprint()).toEqual(before);
    expect((await ask(query)).text).toBe(none.text);
    // It shows what is written by then.
    await write(ctx, aziza, {
      manuscript,
      baseRevision: 2,
      content: storyContent({ title: 'Of clay and fire', blocks: [text('MARKER two.')] }),
    });
    expect((await ask(query, tokenOf(manuscript))).text).toContain('MARKER two.');
    expect((await ask(query)).text).not.toContain('MARKER');
  });

  test('of a public story shows it as it is written now, and everybody else what is public', async () => {
    const manuscript = await published('kilns');
    const query = storyQuery('kilns');
    const kept = await ask(query);
    await write(ctx, aziza, {
      manuscript,
      content: storyContent({
        title: 'Of new kilns',
        lead: 'It begins.',
        author: 'The editors',
        blocks: [text('As it is.')],
      }),
    });
    const before = await fingerprint();
    const many = await Promise.all(
      [1, 2, 3, 4, 5].flatMap(() => [ask(query, tokenOf(manuscript)), ask(query)]),
    );
    for (const [index, { data, text }] of many.entries())
      if (index % 2 === 1) expect(text).toBe(kept.text);
      else
        expect(data.story).toMatchObject({
          title: { text: 'Of new kilns' },
          lead: { text: 'It begins.' },
          content: { blocks: [{ text: 'As it is.' }] },
          places: [{ path: village.path }],
        });
    expect(await fingerprint()).toEqual(before);
    expect(answers.size.answers).toBeGreaterThan(0);
  });

  test('of what is unchanged is the public answer, to the byte', async () => {
    const manuscript = await published('unchanged');
    const query = storyQuery('unchanged');
    const plain = await ask(query);
    expect((await ask(query, tokenOf(manuscript))).text).toBe(plain.text);
  });

  test('shows pictures that still lack something, and languages apart', async () => {
    const manuscript = await published('pictures');
    const [upload] = await rows<{ id: string }>(
      `insert into picture_upload (id, hash, width, height, widths, alt) values (gen_random_uuid(), 'sent', 800, 600, '{560,800}', '{}')
      returning id`,
    );
    const id = upload?.id ?? '';
    const facts = await factsOf(manuscript);
    if (!facts) throw new Error('no facts');
    await saveFacts(ctx, aziza, { manuscript, baseRevision: 0, facts: { ...facts, pictureId: id } });
    await write(ctx, aziza, {
      manuscript,
      language: 'ru',
      baseRevision: 0,
      content: storyContent({ title: 'Картины', blocks: [{ id: 'p', type: 'PICTURE', pictureId: id }] }),
    });
    const before = await fingerprint();
    const inRussian = storyQuery('pictures').replaceAll('content {', 'content(language: "ru") {');
    const { data } = await ask(inRussian, tokenOf(manuscript, { languages: ['ru'] }));
    expect(data.story).toMatchObject({
      picture: { hash: 'sent', alt: { text: '…' }, credit: '…' },
      content: { language: 'ru', blocks: [{ picture: { hash: 'sent' } }] },
    });
    const { data: other } = await ask(inRussian, tokenOf(manuscript));
    expect(other.story.content).toMatchObject({ language: 'en', blocks: [{ text: 'As it was.' }] });
    expect(await fingerprint()).toEqual(before);
  });

  test('of a place shows its new description', async () => {
    const manuscript = await makeManuscript(ctx, ManuscriptKind.PLACE, village.id);
    await write(ctx, aziza, { manuscript, content: { fields: { description: 'Blue plates.' }, blocks: [] } });
    const before = await fingerprint();
    const query = `{ place(path: "${village.path}") { description { text } } }`;
    expect((await ask(query, tokenOf(manuscript))).data.place.description.text).toBe('Blue plates.');
    expect((await ask(query)).data.place.description.text).toBe('A village of potters.');
    expect(await fingerprint()).toEqual(before);
  });

  test('is for looking at: nothing can be done through it', async () => {
    const manuscript = await published('looking');
    const before = await fingerprint();
    const { codes } = await ask('mutation { createBasket { token } }', tokenOf(manuscript));
    expect(codes).toHaveLength(1);
    expect(await fingerprint()).toEqual(before);
  });

  test('waits its turn behind others of the same manuscript, longer than for anybody who publishes', async () => {
    const manuscript = await published('in-turn');
    await write(ctx, aziza, {
      manuscript,
      content: storyContent({ title: 'Two', lead: 'L', blocks: [text('Two.')] }),
    });
    const first = await opened(manuscript);
    let isSecondOpen = false;
    const second = opened(manuscript).then((context) => {
      isSecondOpen = true;
      return context;
    });
    await delay(700);
    expect(isSecondOpen).toBe(false);
    await previews.end(first);
    await previews.end(await second);
  });

  test('stands in the way of no editor, and gives up at once where somebody is publishing', async () => {
    const manuscript = await published('at-work');
    await write(ctx, aziza, {
      manuscript,
      content: storyContent({ title: 'Two', lead: 'L', blocks: [text('Two.')] }),
    });
    const open = () => opened(manuscript);
    const context = await open();
    await write(ctx, aziza, {
      manuscript,
      baseRevision: 2,
      content: storyContent({ title: 'Three', lead: 'L', blocks: [text('Three.')] }),
    });
    // It did not wait for the preview, which is open still.
    expect(
      await rows(`select state from pg_stat_activity where datname = current_database()
        and state like 'idle in transaction%'`),
    ).toEqual([{ state: 'idle in transaction' }]);
    await previews.end(context);
    const publisher = new Client({ connectionString: databaseUrl });
    await publisher.connect();
    await publisher.query('begin');
    await publisher.query(`select from story where slug = 'at-work' for update`);
    await expect(open()).rejects.toMatchObject({ code: 'TIMEOUT' });
    await publisher.query('rollback');
    await publisher.end();
    await previews.end(await open());
  });
});

describe('the token of a preview', () => {
  test('opens one manuscript, in its languages, for its time', async () => {
    const told: Previewed = {
      manuscript: crypto.randomUUID(),
      languages: ['uz-Latn', 'ru'],
      expiresAt: new Date('2026-09-30T12:15:00.000Z'),
    };
    const token = signPreview(secret, told);
    expect(token).toMatch(/^[\w.~-]+$/);
    expect(readPreview(secret, token, new Date('2026-09-30T12:14:59.999Z'))).toEqual(told);
    expect(() => readPreview(secret, token, told.expiresAt)).toThrow(
      expect.objectContaining({ code: 'PREVIEW_OVER' }),
    );
  });

  test('that was not made here, or is over, opens nothing', async () => {
    const manuscript = await makeStory(ctx, aziza, { title: 'Hidden' });
    const token = tokenOf(manuscript);
    const before = await fingerprint();
    for (const wrong of [
      'x',
      '',
      token.slice(0, -1),
      `${token}A`,
      `${token}.A`,
      token.replace('.en.', '.ru.'),
      token.replace(manuscript, crypto.randomUUID()),
      signPreview('another secret', { manuscript, languages: ['en'], expiresAt: new Date('2030-01-01') }),
      tokenOf(manuscript, { expiresAt: testNow }),
      tokenOf(manuscript, { languages: [] }),
      tokenOf(crypto.randomUUID()),
      tokenOf('nonsense'),
    ]) {
      const { status, codes, text } = await ask(storyQuery('hidden'), wrong || ' ');
      expect([status, codes], wrong).toEqual([403, ['PREVIEW_OVER']]);
      expect(text).not.toContain('Hidden');
    }
    expect(await fingerprint()).toEqual(before);
  });

  test('is given to staff, with the address of the page', async () => {
    const manuscript = await published('asked-for');
    const desk = await openDesk(tested);
    try {
      const headers = await signedIn(tested, (await makeEditor(ctx, { role: StaffRole.COMMITTEE })).id);
      const query = `mutation { startPreview(manuscript: "${manuscript}", languages: ["ru", "en"]) { url expiresAt } }`;
      const before = await fingerprint();
      const { data } = await desk.postTo('/desk/graphql', { query }, headers);
      const { url } = (data?.startPreview ?? {}) as { url: string };
      const { pathname, searchParams, origin } = new URL(url);
      expect([origin, ...searchParams]).toEqual([
        'http://preview.test',
        ['about', 'story=asked-for'],
        ['language', 'ru'],
      ]);
      const [, token = ''] = /^\/preview\/([^/]+)\/$/.exec(pathname) ?? [];
      expect(readPreview(secret, token, testNow)).toMatchObject({ manuscript, languages: ['ru', 'en'] });
      expect(await fingerprint()).toEqual(before);
      expect((await desk.postTo('/desk/graphql', { query }, {})).codes).toEqual(['CREDENTIALS_NEEDED']);
    } finally {
      await desk.server.close();
    }
  });

  test('is given for nothing but what is there, with the address of today', async () => {
    const start = (manuscript: string, languages: Previewed['languages'] = ['en']) =>
      startPreview(ctx, { manuscript, languages, previewUrl: 'http://p.test', secret });
    for (const manuscript of [crypto.randomUUID(), 'nonsense'])
      await expect(start(manuscript)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const place = await makeManuscript(ctx, ManuscriptKind.PLACE, village.id);
    await expect(start(place, [])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(new URL((await start(place)).url).searchParams.get('about')).toBe(`place=${village.path}`);
    // An address that another story has by now.
    await published('taken');
    const manuscript = await makeStory(ctx, aziza, { title: 'Taken' });
    const facts = await factsOf(manuscript);
    if (!facts) throw new Error('no facts');
    await saveFacts(ctx, aziza, { manuscript, baseRevision: 0, facts: { ...facts, slug: 'taken' } });
    const about = new URL((await start(manuscript)).url).searchParams.get('about') ?? '';
    expect(about).toMatch(/^story=draft-/);
    const { data } = await ask(storyQuery(about.slice(6)), tokenOf(manuscript));
    expect(data.story.title.text).toBe('Taken');
  });
});
