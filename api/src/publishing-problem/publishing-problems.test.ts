import type { Block } from '@aul/manuscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makePicture, makeProducer, makeProduct } from '../../test/make.ts';
import { storyContent, write } from '../../test/make-manuscript.ts';
import { publishingProgramme, source, text } from '../../test/publishing-programme.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { written } from '../graphql/localized-text.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { archiveProduct } from '../product-writing/archive-product.ts';

const context = await testContext();
const { ctx, rows, query } = context;
const {
  workshop,
  village,
  pictureId,
  productId,
  brandId,
  aziza,
  ready,
  publish,
  told,
  states,
  everything,
  problemsOf,
} = await publishingProgramme(context);

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
