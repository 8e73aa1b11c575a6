import { foldForSearch, type Language, toUzbekCyrillic } from '@aul/language';
import type { Block } from '@aul/manuscript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { english, makePicture, makeProducer } from '../../test/make.ts';
import { makeEverything } from '../../test/make-everything.ts';
import { makeEditor, makeStory, storyContent, write } from '../../test/make-manuscript.ts';
import { publicDocuments } from '../../test/public-documents.ts';
import { publicSamples } from '../../test/public-samples.ts';
import { type ChangeFeed, createChangeFeed } from '../change/change-feed.ts';
import { keepAnswers } from '../change/keep-answers.ts';
import { readChanges } from '../change/read-changes.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { databaseOf } from '../database.ts';
import { written } from '../graphql/localized-text.ts';
import { toGlobalId } from '../graphql/node.ts';
import { type OpenDoor, openDoor } from '../http/open-door.example.ts';
import type { StoryFacts } from '../manuscript/manuscript.entity.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { scheduleTexts } from '../schedule/schedule-texts.ts';
import { buildPublicSchema } from '../schema.ts';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import { saveFacts } from '../writing/save-facts.ts';
import { trashManuscript } from '../writing/trash-manuscript.ts';
import { publishTexts } from './publish-texts.ts';
import { unpublishTexts } from './unpublish-texts.ts';

/**
 * Nothing that is not public is in anything that the API gives to the public, nor in what it kept from the time when it was.
 * Pages, feeds, sitemaps and listings of the storefront are made of these answers alone.
 */
const { ctx, orm, url, rows, query, publicContext } = await testContext();
await makeEverything({ ctx, rows });
const editor = await makeEditor(ctx);
const [place] = await rows<{ id: string }>(`select id from place where slug = 'rishton'`);
const placeId = place?.id ?? '';
const pictureId = await makePicture(ctx);
const schema = buildPublicSchema();
const languages: readonly Language[] = ['en', 'uz-Cyrl'];

/** A word that occurs nowhere else; by where it stands, so that a leak tells where it comes from. */
const plant = (where: string) => `zibzab${where}`;
const marks = /zibzab\w*|зибзаб[\p{L}]*/giu;
/** As search keeps words. */
const folded = foldForSearch('zibzab');

const text = (words: string): Block => ({ id: 'b1', type: 'TEXT', spans: [{ text: words }] });

async function story(slug: string, more: { word?: string; blocks?: Block[] } = {}): Promise<string> {
  const { word = slug, blocks = [text(`Told of ${word}.`)] } = more;
  const manuscript = await makeStory(ctx, editor, { title: word, places: [placeId] });
  const [row] = await rows<{ facts: StoryFacts }>('select facts from manuscript where id = $1', [manuscript]);
  if (!row) throw new Error('no facts');
  // Sources are of the story in all its languages.
  const said = slug === 'half' ? 'A paper' : word;
  const sources = [{ publisher: said, title: said, kind: 'NEWS' }];
  await saveFacts(ctx, editor, {
    manuscript,
    baseRevision: 0,
    facts: { ...row.facts, slug, sources, pictureId },
  });
  const content = storyContent({ title: word, lead: word, author: word, blocks });
  await write(ctx, editor, { manuscript, content });
  return manuscript;
}
/** Where the words could stand; all else is asked in one language. */
const isAboutPlanted = (document: string) => /\b(story|stories|producer|producers|search)\b/.test(document);
const asked = (manuscript: string, ...languages: Language[]) => ({
  manuscript,
  languages: languages.length > 0 ? languages : (['en'] as const),
});

let feed: ChangeFeed;
let door: OpenDoor;
let documents: string[];
beforeAll(async () => {
  feed = await createChangeFeed({ url });
  door = await openDoor({
    // The example is of another schema; here all is made for this one.
    ...({
      schema,
      createContext: ({ headers }: { headers: Record<string, string> }) =>
        publicContext({ language: headers['aul-language'] as Language }),
      tagsOf: ({ tags }: ReturnType<typeof publicContext>) => tags.all,
      viewerOf: ({ headers }: { headers: Record<string, string> }) => String(headers['aul-language']),
    } as object),
    answers: keepAnswers(feed, 50_000_000),
  });
});
afterAll(async () => {
  await door.server.close();
  await feed.close();
});

/** The words that were planted, in all that the public is answered. */
async function found(): Promise<{ words: Set<string>; kept: number }> {
  await feed.catchUp();
  const words = new Set<string>();
  const note = (answer: string) => {
    for (const [word] of answer.matchAll(marks)) words.add(word.toLowerCase());
  };
  for (const language of languages)
    for (const query of language === 'en' ? documents : documents.filter(isAboutPlanted)) {
      const answer = await door.post({ query }, { 'aul-language': language });
      if (answer.status !== 200) throw new Error(`${query}: ${answer.text}`);
      note(answer.text);
    }
  for await (const line of readSnapshot({ url, metadata: orm.getMetadata(), schema })) note(line);
  note(JSON.stringify(await rows('select names, body, texts from search_document')));
  note(JSON.stringify(await rows('select * from redirect')));
  // Addresses that were there are told in tags once more: whoever kept what stood there drops it.
  note(JSON.stringify(await rows(`select tag from change, unnest(tags) as tag where tag !~ '[=:]'`)));
  const kept = door.lines.filter(({ msg, isKept }) => msg === 'request' && isKept).length;
  return { words, kept };
}

test('nothing that is not public is in what the public is given, also not in what was kept', async () => {
  const source = { db: databaseOf(orm), metadata: orm.getMetadata() };
  const { cursor } = await readChanges(source, {});
  // What was public for a while.
  const gone = await story('gone', { word: plant('gone') });
  const half = await story('half', { word: plant('half') });
  await write(ctx, editor, {
    manuscript: half,
    language: 'ru',
    baseRevision: 0,
    content: storyContent({ title: 'Пол', lead: 'Пол', author: 'Мы', blocks: [text('Пол.')] }),
  });
  const portrait = await makePicture(ctx, { isGenerated: false, hash: plant('portrait') });
  const producerId = await makeProducer(ctx, {
    placeId,
    kind: ProducerKind.ARTISAN,
    name: written({ en: plant('name'), 'uz-Latn': plant('name') }),
    description: english(plant('life')),
    visitInfo: english(plant('visits')),
    pictureId: portrait,
    consents: [ConsentScope.NAME, ConsentScope.BIOGRAPHY, ConsentScope.VISITS, ConsentScope.PORTRAIT].map(
      (scope) => ({ scope, evidence: plant('evidence') }),
    ),
  });
  const shown = await story('shown', {
    blocks: [text('Told.'), { id: 'b2', type: 'PICTURE', pictureId: portrait, caption: plant('lens') }],
  });
  for (const manuscript of [gone, shown]) await publishTexts(ctx, editor, asked(manuscript));
  await publishTexts(ctx, editor, asked(half, 'en', 'ru'));

  // What never was.
  const changed = await story('changed');
  await publishTexts(ctx, editor, asked(changed));
  const content = storyContent({
    title: plant('newer'),
    lead: 'L',
    author: 'A',
    blocks: [text(plant('newer'))],
  });
  await write(ctx, editor, { manuscript: changed, baseRevision: 2, content });
  for (const language of ['ru', 'uz-Latn'] as const)
    await write(ctx, editor, { manuscript: changed, language, baseRevision: 0, content });
  await story(plant('draft'), { word: plant('draft') });
  const trashed = await story(plant('trash'), { word: plant('trash') });
  await trashManuscript(ctx, editor, trashed);
  const scheduled = await story(plant('schedule'), { word: plant('schedule') });
  await scheduleTexts(ctx, editor, { ...asked(scheduled), at: new Date(testNow.getTime() + 60_000) });
  await rows(
    `insert into manuscript_conflict (id, manuscript_id, language, revision, conflict)
     values (gen_random_uuid(), $1, 'en', 2, jsonb_build_object('at', 'FIELD', 'name', 'lead', 'mine', $2::text, 'base', ''))`,
    [changed, plant('conflict')],
  );
  await rows(`update manuscript_text set review_note = $2 where manuscript_id = $1`, [
    changed,
    plant('note'),
  ]);
  await rows(
    `insert into picture_upload (id, hash, width, height, widths, alt, credit)
     values (gen_random_uuid(), $1, 1, 1, '{1}', jsonb_build_object('en', jsonb_build_object('text', $1::text)), $1)`,
    [plant('upload')],
  );

  // Described, and shown by nothing that is public.
  const unused = await makePicture(ctx, { hash: plant('unused'), alt: english(plant('unused')) });
  await story(plant('illustrated'), { blocks: [{ id: 'b1', type: 'PICTURE', pictureId: unused }] });

  const samples = await publicSamples({ orm, rows, query }, schema);
  const global = [gone, half, shown, changed, trashed, scheduled].map((id) => `"${toGlobalId('Story', id)}"`);
  const producer = `"${toGlobalId('Producer', producerId)}"`;
  const pictures = [portrait, unused].map((id) => `"${toGlobalId('Picture', id)}"`);
  documents = publicDocuments(schema, {
    ...samples,
    id: [...(samples.id ?? []), ...global, producer, ...pictures],
    text: [...(samples.text ?? []), '"zibzab"', '"zibzabname"'],
  });

  const before = await found();
  const public_ = ['gone', 'half', 'name', 'life', 'visits', 'lens', 'portrait'].map(plant);
  expect([...before.words].filter((word) => /^[a-z]+$/.test(word)).toSorted()).toEqual(public_.toSorted());
  expect([...before.words]).toContain(toUzbekCyrillic(plant('name')));

  await unpublishTexts(ctx, editor, asked(gone));
  await unpublishTexts(ctx, editor, asked(half));
  for (const scope of [ConsentScope.NAME, ConsentScope.BIOGRAPHY, ConsentScope.VISITS, ConsentScope.PORTRAIT])
    await withdrawConsent(ctx, { producerId, scope });

  const after = await found();
  expect([...after.words]).toEqual([]);
  expect(after.kept).toBeGreaterThan(before.kept);
  const leads = await query<{ story: object }>(
    '{ story(slug: "shown") { content { blocks { __typename } } } }',
  );
  expect(leads.data?.story).toEqual({ content: { blocks: [{ __typename: 'TextBlock' }] } });

  // Search finds none of it, and readers of changes are told that it is gone.
  expect(
    await rows(`select from search_document where names || body || texts::text like '%${folded}%'`),
  ).toEqual([]);
  const { changes } = await readChanges(source, { after: cursor, first: 1_000 });
  const kindsOf = (id: string) => changes.filter((change) => change.id === id).map(({ kind }) => kind);
  for (const id of [toGlobalId('Story', gone), toGlobalId('Picture', portrait)])
    expect(new Set(kindsOf(id))).toEqual(new Set(['TOMBSTONE']));
  expect(kindsOf(toGlobalId('Picture', unused))).toEqual([]);
});
