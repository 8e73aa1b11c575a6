import type { Language } from '@aul/language';
import type { Block } from '@aul/manuscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import {
  english,
  makeBrand,
  makePicture,
  makeProducer,
  makeProduct,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { makeEditor, makeStory, storyContent, write } from '../../test/make-manuscript.ts';
import { readChanges } from '../change/read-changes.ts';
import { databaseOf } from '../database.ts';
import { written } from '../graphql/localized-text.ts';
import { toGlobalId } from '../graphql/node.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import { sendMails } from '../mail/send-mails.ts';
import { makeManuscript } from '../manuscript/make-manuscript.ts';
import { ManuscriptKind, type StoryFacts } from '../manuscript/manuscript.entity.ts';
import { draw } from '../paper/draw.ts';
import { ConsentScope } from '../producer/consent-scope.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { withdrawConsent } from '../producer/withdraw-consent.ts';
import { archiveProduct } from '../product-writing/archive-product.ts';
import { describeProgramme } from '../programme/describe-programme.ts';
import { disableStaff } from '../staff/disable-staff.ts';
import { StoryType } from '../story/story.entity.ts';
import { openSession } from '../viewer/open-session.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { system } from '../viewer/viewer.ts';
import { saveFacts } from '../writing/save-facts.ts';
import { approveText } from './approve-text.ts';
import { publishScheduled } from './publish-scheduled.ts';
import { publishTexts } from './publish-texts.ts';
import { readProblems } from './read-problems.ts';
import { returnText } from './return-text.ts';
import { scheduleTexts } from './schedule-texts.ts';
import { submitText } from './submit-text.ts';
import { unpublishTexts } from './unpublish-texts.ts';
import { unscheduleTexts } from './unschedule-texts.ts';

const { ctx, at, orm, rows, query } = await testContext();
const workshop = await makeWorkshop(ctx);
const [village] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
const [region] = await rows<{ id: string }>(`select id from place where level = 'REGION'`);
const pictureId = await makePicture(ctx);
const productId = await makeProduct(ctx, { ...workshop, slug: 'plate' });
const brandId = await makeBrand(ctx, { slug: 'rishtan' });
const aziza = await makeEditor(ctx, { name: 'Aziza' });
const bek = await makeEditor(ctx, { name: 'Bek' });

const text = (words: string, id = 'b1'): Block => ({ id, type: 'TEXT', spans: [{ text: words }] });
const source = { publisher: 'A paper', title: 'On clay', kind: 'NEWS' };

async function ready(more: { blocks?: Block[]; facts?: Partial<StoryFacts>; title?: string } = {}) {
  const { blocks = [text('It burns for a day.')], title = 'Blue out of ash' } = more;
  const manuscript = await makeStory(ctx, aziza, { title, places: [workshop.placeId] });
  const [row] = await rows<{ facts: StoryFacts }>('select facts from manuscript where id = $1', [manuscript]);
  if (!row) throw new Error('no facts');
  const slug = `${row.facts.slug}-${manuscript.slice(-6)}`;
  const facts = { ...row.facts, slug, sources: [source], pictureId, ...more.facts };
  await saveFacts(ctx, aziza, { manuscript, baseRevision: 0, facts });
  const content = storyContent({ title, lead: 'A lead.', author: 'The editors', blocks });
  await write(ctx, aziza, { manuscript, content });
  return { manuscript, slug, facts };
}

/** The story in a second language, from nothing. */
const alsoIn = (manuscript: string, language: Language, words: string) =>
  write(ctx, aziza, {
    manuscript,
    language,
    baseRevision: 0,
    content: storyContent({ title: words, lead: words, author: words, blocks: [text(words)] }),
  });

const publish = (manuscript: string, ...languages: Language[]) =>
  publishTexts(ctx, aziza, { manuscript, languages: languages.length > 0 ? languages : ['en'] });

interface Told {
  title: { text: string };
  content: { language: string; isReviewed: boolean; blocks: { text?: string }[] };
}
async function told(slug: string, language: Language = 'en'): Promise<Told | null> {
  const { data, errors } = await query<{ story: Told | null }>(
    `{ story(slug: "${slug}") { title { text } content { language isReviewed blocks { ... on TextBlock { text } } } } }`,
    {},
    { language },
  );
  expect(errors).toEqual([]);
  return data?.story ?? null;
}
const states = (manuscript: string) =>
  rows(
    'select language, state, revision, published_revision as public from manuscript_text where manuscript_id = $1 order by language',
    [manuscript],
  );
/** All that could be different after a refusal. */
const everything = async () =>
  JSON.stringify([
    await rows('select * from story order by id'),
    await rows('select * from manuscript_text order by manuscript_id, language'),
    await rows('select count(*) from audit_entry'),
    await rows('select max(sequence) from change'),
    await rows('select * from redirect order by path'),
  ]);

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

describe('what stands in the way', () => {
  const nobody = crypto.randomUUID();
  const link = (to: Block & { type: 'TEXT' }) => ({ blocks: [to] });
  const leading = (spanLink: NonNullable<(Block & { type: 'TEXT' })['spans'][0]['link']>) =>
    link({ id: 'b1', type: 'TEXT', spans: [{ text: 'there', link: spanLink }] });
  let hiddenProduct = '';
  let incomplete = '';
  let onlyJapanese = '';
  beforeAll(async () => {
    hiddenProduct = await makeProduct(ctx, { ...workshop, slug: 'hidden-plate' });
    await archiveProduct(ctx, hiddenProduct);
    onlyJapanese = await makePicture(ctx, { alt: written({ ja: '皿' }) });
    const [upload] = await rows<{ id: string }>(
      `insert into picture_upload (id, hash, width, height, widths, alt) values (gen_random_uuid(), 'upload', 1, 1, '{1}', '{}') returning id`,
    );
    incomplete = upload?.id ?? '';
  });
  const cases: [string, string, () => Parameters<typeof ready>[0]][] = [
    ['SLUG_INVALID', 'an address with a hyphen at its end', () => ({ facts: { slug: 'clay-' } })],
    ['SLUG_INVALID', 'no address', () => ({ facts: { slug: '' } })],
    ['PLACE_MISSING', 'no place', () => ({ facts: { placeIds: [] } })],
    ['SOURCES_MISSING', 'no source', () => ({ facts: { sources: [] } })],
    [
      'SOURCE_INCOMPLETE',
      'a source without a title',
      () => ({ facts: { sources: [{ ...source, title: ' ' }] } }),
    ],
    [
      'SOURCE_INCOMPLETE',
      'a source at half an address',
      () => ({ facts: { sources: [{ ...source, url: 'paper' }] } }),
    ],
    ['OPENING_PICTURE_MISSING', 'no picture to open with', () => ({ facts: { pictureId: null } })],
    [
      'PICTURE_INCOMPLETE',
      'a picture without credit to open with',
      () => ({ facts: { pictureId: incomplete } }),
    ],
    ['ALT_MISSING', 'a picture that is described for others', () => ({ facts: { pictureId: onlyJapanese } })],
    [
      'PICTURE_UNKNOWN',
      'a picture that is not there',
      () => ({ blocks: [{ id: 'b1', type: 'PICTURE', pictureId: nobody }] }),
    ],
    [
      'PICTURE_INCOMPLETE',
      'a gallery with a picture without credit',
      () => ({ blocks: [{ id: 'b1', type: 'GALLERY', pictureIds: [pictureId, incomplete] }] }),
    ],
    [
      'RECORD_NOT_PUBLIC',
      'a product that is hidden',
      () => ({ blocks: [{ id: 'b1', type: 'PRODUCTS', productIds: [productId, hiddenProduct] }] }),
    ],
    [
      'RECORD_NOT_PUBLIC',
      'a map of nowhere',
      () => ({ blocks: [{ id: 'b1', type: 'MAP', placeIds: [nobody] }] }),
    ],
    [
      'LINK_NOT_PUBLIC',
      'a link to a product that is hidden',
      () => leading({ kind: 'PRODUCT', id: hiddenProduct }),
    ],
    ['LINK_NOT_PUBLIC', 'a link to a story that is not there', () => leading({ kind: 'STORY', id: nobody })],
    ['LINK_INVALID', 'a link to half an address', () => leading({ url: 'example.org/a' })],
    [
      'FACT_SOURCE_MISSING',
      'a fact without a source',
      () => ({ blocks: [{ id: 'b1', type: 'FACT', text: 'So.', source: { publisher: '', title: 'T' } }] }),
    ],
    ['NOT_TOLD', 'a story without a word', () => ({ blocks: [text('  ')] })],
    ['FIELD_MISSING', 'no title', () => ({ title: ' A' })],
  ];
  test.each(cases)('%s: %s', async (code, _, more) => {
    const input = more() ?? {};
    const { manuscript } = await ready(input);
    if (code === 'FIELD_MISSING') {
      const content = storyContent({ title: ' ', lead: 'L', author: 'A', blocks: [text('One.')] });
      await write(ctx, aziza, { manuscript, baseRevision: 2, content });
    }
    const before = await everything();
    const publishing = publish(manuscript);
    await expect(publishing).rejects.toMatchObject({ code: 'PUBLISHING_PROBLEMS' });
    expect(await problemsOf(manuscript)).toEqual([code]);
    expect(await everything()).toBe(before);
  });

  test('is an address that another story has', async () => {
    const taken = await ready();
    await publish(taken.manuscript);
    const { manuscript } = await ready({ facts: { slug: taken.slug } });
    expect(await problemsOf(manuscript)).toEqual(['SLUG_TAKEN']);
  });

  test('is a text that two have written in at one place, until somebody has looked', async () => {
    const { manuscript } = await ready();
    await rows(
      `insert into manuscript_conflict (id, manuscript_id, language, revision, conflict)
       values (gen_random_uuid(), $1, 'en', 2, '{"at": "FIELD", "name": "lead", "mine": "a", "base": "b"}')`,
      [manuscript],
    );
    expect(await problemsOf(manuscript)).toEqual(['CONFLICT_OPEN']);
    await rows('update manuscript_conflict set settled_at = now() where manuscript_id = $1', [manuscript]);
    expect(await problemsOf(manuscript)).toEqual([]);
  });

  test('is nothing where all is well: links and blocks of every kind', async () => {
    const { manuscript, slug } = await ready({
      blocks: [
        {
          id: 'a',
          type: 'TEXT',
          spans: [
            { text: 'To ', isStrong: true },
            { text: 'a plate', link: { kind: 'PRODUCT', id: productId } },
            { text: ' and elsewhere', link: { url: 'https://example.org' } },
          ],
        },
        { id: 'b', type: 'BRAND', brandId },
        { id: 'c', type: 'MAP', placeIds: [workshop.placeId] },
        { id: 'd', type: 'GALLERY', pictureIds: [pictureId] },
        { id: 'e', type: 'FACT', text: 'So.', source: { publisher: 'P', title: 'T' } },
      ],
    });
    expect(await problemsOf(manuscript)).toEqual([]);
    await publish(manuscript);
    const select = `content { blocks { __typename ... on TextBlock { text spans { text isStrong isEmphasis url record { __typename ... on Product { slug } } } }
      ... on BrandBlock { brand { slug } } ... on MapBlock { places { path } } ... on GalleryBlock { pictures { hash } caption } ... on FactBlock { text source { publisher title url } } } } brands { slug }`;
    const read = async () =>
      (await query<{ story: object }>(`{ story(slug: "${slug}") { ${select} } }`)).data?.story;
    const span = { isStrong: false, isEmphasis: false, url: null, record: null };
    const spans = [
      { ...span, text: 'To ', isStrong: true },
      { ...span, text: 'a plate', record: { __typename: 'Product', slug: 'plate' } },
      { ...span, text: ' and elsewhere', url: 'https://example.org' },
    ];
    expect(await read()).toMatchObject({
      brands: [{ slug: 'rishtan' }],
      content: {
        blocks: [
          { __typename: 'TextBlock', text: 'To a plate and elsewhere', spans },
          { __typename: 'BrandBlock', brand: { slug: 'rishtan' } },
          { __typename: 'MapBlock', places: [{ path: village?.path }] },
          { __typename: 'GalleryBlock', pictures: [{ hash: expect.any(String) }], caption: null },
          { __typename: 'FactBlock', text: 'So.', source: { publisher: 'P', title: 'T', url: null } },
        ],
      },
    });
    // What is not public any more is left out: its words stay, and lead nowhere.
    await rows(`update product set state = 'ARCHIVED' where id = $1`, [productId]);
    await rows(`update brand set state = 'ARCHIVED' where id = $1`, [brandId]);
    expect(await read()).toMatchObject({
      brands: [],
      content: {
        blocks: [
          { spans: [spans[0], { ...spans[1], record: null }, spans[2]] },
          { __typename: 'MapBlock' },
          {},
          {},
        ],
      },
    });
    await rows(`update product set state = 'PUBLISHED' where id = $1`, [productId]);
    await rows(`update brand set state = 'PUBLISHED' where id = $1`, [brandId]);
  });
});

async function problemsOf(manuscript: string, languages: Language[] = ['en']): Promise<string[]> {
  try {
    await scheduleTexts(at(testNow), aziza, { manuscript, languages, at: new Date(testNow.getTime() + 1) });
  } catch {
    // What is asked below says what was wrong.
  }
  const found = await readProblems(ctx, aziza, { manuscript, languages });
  const [row] = await rows<{ state: string }>(
    `select state from manuscript_text where manuscript_id = $1 and language = 'en'`,
    [manuscript],
  );
  // What can be published can be scheduled, and nothing else.
  expect(row?.state === 'SCHEDULED').toBe(found.length === 0);
  if (row?.state === 'SCHEDULED') await unscheduleTexts(ctx, aziza, { manuscript, languages });
  return found.map(({ code }) => code);
}

describe('people', () => {
  const photographed = async (consents: ConsentScope[]) => {
    const portrait = await makePicture(ctx, { isGenerated: false });
    const producerId = await makeProducer(ctx, {
      placeId: workshop.placeId,
      kind: ProducerKind.ARTISAN,
      pictureId: portrait,
      consents: consents.map((scope) => ({ scope, evidence: 'A form' })),
    });
    return { portrait, producerId };
  };

  test('who have not consented are not shown', async () => {
    const portrait = await makePicture(ctx, { isGenerated: false });
    await makeProducer(ctx, { placeId: workshop.placeId, kind: ProducerKind.ARTISAN });
    const [artisan] = await rows<{ id: string }>(`select id from producer where kind = 'ARTISAN' limit 1`);
    await rows('update picture set person_producer_id = $2 where id = $1', [portrait, artisan?.id]);
    const [sent] = await rows<{ id: string }>(
      `insert into picture_upload (id, hash, width, height, widths, alt, person_producer_id)
       select gen_random_uuid(), hash || 'sent', width, height, widths, alt, $2 from picture where id = $1 returning id`,
      [portrait, artisan?.id],
    );
    for (const [each, problems] of [
      [portrait, ['CONSENT_MISSING']],
      [sent?.id ?? '', ['PICTURE_INCOMPLETE']],
    ] as const) {
      const { manuscript } = await ready({ blocks: [{ id: 'b1', type: 'PICTURE', pictureId: each }] });
      expect(await problemsOf(manuscript)).toEqual(problems);
    }
  });

  test('who withdraw their consent are gone from every story; one that opened with them is gone with them', async () => {
    const { portrait, producerId } = await photographed([ConsentScope.PORTRAIT]);
    const inside = await ready({
      blocks: [
        text('Told.', 'a'),
        { id: 'b', type: 'PICTURE', pictureId: portrait },
        { id: 'c', type: 'GALLERY', pictureIds: [portrait, pictureId] },
      ],
    });
    const opening = await ready({ facts: { pictureId: portrait } });
    for (const { manuscript } of [inside, opening]) await publish(manuscript);
    await withdrawConsent(ctx, { producerId, scope: ConsentScope.PORTRAIT });
    const stored = await rows<{ bodies: object }>('select bodies from story where id = $1', [
      inside.manuscript,
    ]);
    expect(JSON.stringify(stored)).not.toContain(portrait);
    expect(JSON.stringify(stored)).toContain(pictureId);
    expect(await rows('select is_public from picture where id = $1', [portrait])).toEqual([
      { is_public: false },
    ]);
    expect((await told(inside.slug))?.content.blocks[0]).toEqual({ text: 'Told.' });
    expect(await told(opening.slug)).toBeNull();
    expect(await states(opening.manuscript)).toMatchObject([{ state: 'UNPUBLISHED', public: null }]);
    expect(await problemsOf(inside.manuscript)).toContain('CONSENT_MISSING');
  });
});

describe('review', () => {
  const requireReview = (isReviewRequired: boolean) =>
    rows('update programme set is_review_required = $1', [isReviewRequired]);
  beforeAll(async () => {
    await describeProgramme(ctx, {
      name: english('P'),
      purpose: english('P'),
      isDemonstration: true,
      date: '2026-09-30',
    });
    await requireReview(true);
    return () => requireReview(false);
  });
  const one = (manuscript: string) => ({ manuscript, language: 'en' as const });

  test('takes somebody else, and every change takes it again', async () => {
    const { manuscript, slug } = await ready();
    expect(await problemsOf(manuscript)).toEqual(['REVIEW_MISSING']);
    await expect(approveText(ctx, bek, one(manuscript))).rejects.toMatchObject({ code: 'TEXT_STATE_WRONG' });
    await submitText(ctx, aziza, one(manuscript));
    const before = await everything();
    await expect(approveText(ctx, aziza, one(manuscript))).rejects.toMatchObject({ code: 'FOUR_EYES' });
    await expect(submitText(ctx, aziza, one(manuscript))).rejects.toMatchObject({ code: 'TEXT_STATE_WRONG' });
    await expect(publish(manuscript)).rejects.toMatchObject({ code: 'PUBLISHING_PROBLEMS' });
    expect(await everything()).toBe(before);
    await approveText(ctx, bek, one(manuscript));
    const content = storyContent({ title: 'T', lead: 'L', author: 'A', blocks: [text('Other.')] });
    await write(ctx, aziza, { manuscript, baseRevision: 2, content });
    await expect(publish(manuscript)).rejects.toMatchObject({ code: 'PUBLISHING_PROBLEMS' });
    await submitText(ctx, aziza, one(manuscript));
    await approveText(ctx, bek, one(manuscript));
    await publish(manuscript);
    expect((await told(slug))?.content.isReviewed).toBe(true);
  });

  test('is not done by who wrote a part of it, though somebody else wrote last', async () => {
    const { manuscript } = await ready();
    const content = storyContent({ title: 'T', lead: 'L', author: 'A', blocks: [text('Bek’s.')] });
    await write(ctx, bek, { manuscript, baseRevision: 2, content });
    await submitText(ctx, bek, one(manuscript));
    for (const writer of [aziza, bek])
      await expect(approveText(ctx, writer, one(manuscript))).rejects.toMatchObject({ code: 'FOUR_EYES' });
  });

  test('gives a text back with what is to be changed', async () => {
    const { manuscript } = await ready();
    await submitText(ctx, aziza, one(manuscript));
    await expect(returnText(ctx, bek, { ...one(manuscript), note: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await returnText(ctx, bek, { ...one(manuscript), note: 'Which clay?' });
    expect(
      await rows('select state, review_note from manuscript_text where manuscript_id = $1', [manuscript]),
    ).toEqual([{ state: 'DRAFT', review_note: 'Which clay?' }]);
  });
});

describe('a schedule', () => {
  const noon = new Date('2026-10-05T12:00:00Z');
  const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
  const schedule = (manuscript: string, when: Date, ...languages: Language[]) =>
    scheduleTexts(ctx, aziza, { manuscript, languages: languages.length > 0 ? languages : ['en'], at: when });

  test('publishes at its minute, not before, and once', async () => {
    const { manuscript, slug } = await ready();
    await schedule(manuscript, noon);
    await publishScheduled(at(later(-1)));
    expect(await told(slug)).toBeNull();
    await publishScheduled(at(noon));
    expect((await told(slug))?.title.text).toBe('Blue out of ash');
    const before = await everything();
    await publishScheduled(at(later(1)));
    expect(await everything()).toBe(before);
  });

  test('that was slept through is kept afterwards, in order; one that fails says why, and stops no other', async () => {
    const [first, broken, last] = [await ready(), await ready(), await ready()];
    await schedule(last.manuscript, later(2));
    await schedule(broken.manuscript, later(1));
    await schedule(first.manuscript, noon);
    // What stood well then does not now.
    await rows(`update manuscript set facts = jsonb_set(facts, '{sources}', '[]') where id = $1`, [
      broken.manuscript,
    ]);
    await publishScheduled(at(later(24 * 60)));
    const published = await rows<{ subject_id: string }>(
      `select subject_id from audit_entry where action = 'publishTexts' order by id desc limit 2`,
    );
    expect(published.map(({ subject_id }) => subject_id)).toEqual([last.manuscript, first.manuscript]);
    expect(await told(broken.slug)).toBeNull();
    const [text] = await rows<{
      state: string;
      publish_at: null;
      publish_problem: { code: string; message: string };
    }>('select state, publish_at, publish_problem from manuscript_text where manuscript_id = $1', [
      broken.manuscript,
    ]);
    expect(text).toMatchObject({
      state: 'DRAFT',
      publish_at: null,
      publish_problem: { code: 'PUBLISHING_PROBLEMS' },
    });
    expect(text?.publish_problem.message).toContain('No source is given');
  });

  test('that fails is told to whoever scheduled it and whoever wrote it, once, in the language of their desk', async () => {
    const [scheduler, writer] = [
      await makeEditor(ctx, { name: 'Lola' }),
      await makeEditor(ctx, { name: 'Olim' }),
    ];
    const gone = await makeEditor(ctx, { name: 'Gone' });
    for (const [{ id }, language] of [
      [scheduler, 'uz-Cyrl'],
      [writer, 'ru'],
    ] as const)
      await openSession(ctx, id, { language });
    const { manuscript } = await ready({ title: 'Ikat' });
    const content = storyContent({ title: 'Ikat', lead: 'L', author: 'A', blocks: [text('Woven.')] });
    await write(ctx, writer, { manuscript, baseRevision: 2, content });
    await write(ctx, gone, {
      manuscript,
      language: 'ru',
      baseRevision: 0,
      content: { ...content, fields: { ...content.fields, title: 'Икат' } },
    });
    await scheduleTexts(ctx, scheduler, { manuscript, languages: ['en', 'ru'], at: noon });
    await disableStaff(ctx, system, gone.id);
    await rows(`update manuscript set facts = jsonb_set(facts, '{sources}', '[]') where id = $1`, [
      manuscript,
    ]);
    await rows('delete from mail');
    const letters: MailMessage[] = [];
    const send = () =>
      sendMails({
        db: databaseOf(orm),
        transport: { send: async (letter) => void letters.push(letter), close() {} },
        draw,
        from: 'Aul <desk@example.org>',
        orderLink: () => '',
        bankDetails: [],
        deskUrl: 'https://desk.example',
        logger: { info() {}, warn() {}, error() {} },
        now: () => later(5),
      });
    await publishScheduled(at(later(-1)));
    await send();
    expect(letters).toEqual([]);
    await publishScheduled(at(noon));
    await publishScheduled(at(later(1)));
    await Promise.all([send(), send()]);
    const to = (name: string) => letters.filter((letter) => letter.to.name === name);
    expect(letters).toHaveLength(2);
    expect(to('Lola')).toMatchObject([
      { language: 'uz-Latn', subject: 'Oʻz vaqtida chop etilmadi: Ikat', from: 'Aul <desk@example.org>' },
    ]);
    const [russian] = to('Olim');
    expect(russian?.subject).toBe('Не опубликовано в срок: Ikat');
    // In the time of the programme.
    for (const words of [
      'английский, русский',
      '5 октября 2026 г. в 17:00',
      'Не указан ни один источник',
      `https://desk.example/desk/#/write/${manuscript}/en`,
    ])
      expect(russian?.text).toContain(words);
  });

  test('of several languages publishes all of them or none', async () => {
    const { manuscript, slug } = await ready();
    await alsoIn(manuscript, 'ru', 'Пепел');
    await schedule(manuscript, noon, 'en', 'ru');
    await rows(
      `insert into manuscript_conflict (id, manuscript_id, language, revision, conflict)
       values (gen_random_uuid(), $1, 'ru', 1, '{"at": "FIELD", "name": "lead", "mine": "a", "base": "b"}')`,
      [manuscript],
    );
    await publishScheduled(at(noon));
    expect(await told(slug)).toBeNull();
    expect(await states(manuscript)).toMatchObject([{ state: 'DRAFT' }, { state: 'DRAFT' }]);
  });

  test('falls with a change of the text, and with whoever takes it back', async () => {
    const [changed, stopped] = [await ready(), await ready()];
    for (const { manuscript } of [changed, stopped]) await schedule(manuscript, noon);
    const content = storyContent({ title: 'Half a', lead: 'L', author: 'A', blocks: [text('Half a')] });
    await write(ctx, bek, { manuscript: changed.manuscript, baseRevision: 2, content });
    await unscheduleTexts(ctx, bek, { manuscript: stopped.manuscript, languages: ['en'] });
    await publishScheduled(at(later(5)));
    for (const { slug } of [changed, stopped]) expect(await told(slug)).toBeNull();
  });

  test('is in the future, and not too far', async () => {
    const { manuscript } = await ready();
    const before = await everything();
    for (const when of [testNow, new Date('2026-09-30T11:59:59Z'), new Date('2030-01-01T00:00:00Z')])
      await expect(schedule(manuscript, when)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await everything()).toBe(before);
  });
});

describe('texts of other records', () => {
  test('are written in the languages that are published, and in no other', async () => {
    const id = await makeBrand(ctx, {
      slug: 'adras',
      name: written({ en: 'Adras', ru: 'Адрас' }),
      promise: written({ en: 'Silk.', ru: 'Шёлк.' }),
    });
    const manuscript = await makeManuscript(ctx, ManuscriptKind.BRAND, id);
    const fields = (name: string) => ({
      fields: { name, promise: 'Silk and cotton.', description: '' },
      blocks: [],
    });
    await write(ctx, aziza, { manuscript, content: fields('Adras of Margilan') });
    await write(ctx, aziza, { manuscript, language: 'ru', content: fields('Маргиланский адрас') });
    const change = await publish(manuscript);
    expect(change).toMatch(/^\d+$/);
    const brand = (language: Language) =>
      query(
        '{ brand(slug: "adras") { name { text } promise { text } description { text } } }',
        {},
        { language },
      );
    expect((await brand('en')).data).toEqual({
      brand: {
        name: { text: 'Adras of Margilan' },
        promise: { text: 'Silk and cotton.' },
        description: null,
      },
    });
    expect((await brand('ru')).data).toMatchObject({ brand: { name: { text: 'Адрас' } } });
    const found = await query<{ search: { hits: object[] } }>(
      '{ search(text: "Margilan", kinds: [BRAND]) { hits { score } } }',
    );
    expect(found.data?.search.hits).toHaveLength(1);
    expect(await publish(manuscript)).toBeNull();
    await publish(manuscript, 'ru');
    await unpublishTexts(ctx, aziza, { manuscript, languages: ['en'] });
    expect((await brand('en')).data).toMatchObject({ brand: { name: { text: 'Маргиланский адрас' } } });
    const before = await everything();
    await expect(unpublishTexts(ctx, aziza, { manuscript, languages: ['ru'] })).rejects.toMatchObject({
      code: 'TEXT_NEEDED',
    });
    expect(await everything()).toBe(before);
  });

  test('of people need their consent', async () => {
    const id = await makeProducer(ctx, { placeId: workshop.placeId, kind: ProducerKind.ARTISAN });
    const manuscript = await makeManuscript(ctx, ManuscriptKind.PRODUCER, id);
    const content = { fields: { description: 'Born in 1960.', visitInfo: '' }, blocks: [] };
    await write(ctx, aziza, { manuscript, baseRevision: 0, content });
    expect(await problemsOf(manuscript)).toEqual(['CONSENT_MISSING']);
  });

  test('of a place are its description', async () => {
    const place = await makeVillage(ctx, { parentId: region?.id });
    const manuscript = await makeManuscript(ctx, ManuscriptKind.PLACE, place.id);
    await write(ctx, aziza, {
      manuscript,
      baseRevision: 0,
      content: { fields: { description: ' A town. ' }, blocks: [] },
    });
    await publish(manuscript);
    expect(
      (await query(`{ place(path: "${place.path}") { description { text isReviewed } } }`)).data,
    ).toEqual({
      place: { description: { text: 'A town.', isReviewed: false } },
    });
    await unpublishTexts(ctx, aziza, { manuscript, languages: ['en'] });
    expect((await query(`{ place(path: "${place.path}") { description { text } } }`)).data).toEqual({
      place: { description: null },
    });
  });
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
      approveText(ctx, stranger, one),
      returnText(ctx, stranger, { ...one, note: 'No' }),
    ];
    for (const refused of await Promise.allSettled(tries))
      expect(refused).toMatchObject({ reason: { code } });
    expect(await everything()).toBe(before);
  }
});
