import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makeBrand,
  makePicture,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { walk } from '../../test/walk.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { recordConsent } from '../consent/record-consent.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { written } from '../graphql/localized-text.ts';
import { admitMember } from '../membership/admit-member.ts';
import { joinOrganization } from '../organization/join-organization.ts';
import { OrganizationType } from '../organization/organization.entity.ts';
import { registerOrganization } from '../organization/register-organization.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import { ProducerKind } from './producer-kind.ts';

const tests = await testContext();
const { ctx, query, rows } = tests;
const workshop = await makeWorkshop(ctx);
const brandId = await makeBrand(ctx, { slug: 'brand' });
const guild = await registerOrganization(ctx, {
  slug: 'guild',
  type: OrganizationType.ASSOCIATION,
  name: english('Guild'),
  countryCode: 'UZ',
});
const portraitId = await makePicture(ctx, { hash: 'portrait' });

const name = written({ en: 'Zulfiya Karimova', ru: 'Зульфия Каримова', 'uz-Latn': 'Zulfiya Karimova' });
const personal = {
  name,
  description: english('Born into a family of potters.'),
  visitInfo: english('Ring at the blue gate.'),
  pictureId: portraitId,
};
const artisan = await makeProducer(ctx, {
  kind: ProducerKind.ARTISAN,
  placeId: workshop.placeId,
  ...personal,
});
await makeProduct(ctx, { ...workshop, producerId: artisan, slug: 'her-plate', name: english('Her plate') });
await admitMember(ctx, { brandId, producerId: artisan, validFrom: '2020-01-01' });
await joinOrganization(ctx, { organizationId: guild.id, producerId: artisan, validFrom: '2020-01-01' });
await publishStory(ctx, {
  slug: 'story',
  type: StoryType.PRODUCER,
  title: english('A workshop'),
  lead: english('A lead.'),
  author: english('The editors'),
  sources: [],
  pictureId: await makePicture(ctx),
  bodies: {
    en: { origin: 'WRITTEN', isReviewed: true, blocks: [{ type: 'PRODUCER', producerId: artisan }] },
  },
});

const [made] = await rows<{ slug: string }>('select slug from producer where id = $1', [artisan]);
const fields = `slug name { text } ru: name(language: "ru") { text } description { text } visitInfo { text } picture { hash }`;

/** Every way in which the artisan is shown. */
const everywhere = `query ($slug: String!, $id: ID!) {
  producer(slug: $slug) { id ${fields} }
  producers { edges { cursor node { ${fields} } } pageInfo { startCursor endCursor } }
  reversed: producers(first: 1) { pageInfo { startCursor endCursor } nodes { ${fields} } }
  products { nodes { slug producer { ${fields} } } }
  product(slug: "her-plate") { producer { ${fields} } }
  brand(slug: "brand") { members { edges { cursor node { producer { ${fields} } } } } }
  organization(slug: "guild") { members { edges { cursor node { ${fields} } } pageInfo { startCursor } } }
  story(slug: "story") { producers { ${fields} } content { blocks { ... on ProducerBlock { producer { ${fields} } } } } }
  search(text: "workshop plate") { hits { record { ... on Producer { ${fields} } ... on Product { producer { ${fields} } } } } }
  byKind: search(text: "pottery uzbekistan", kinds: [PRODUCER]) { hits { record { ... on Producer { ${fields} } } } }
  node(id: $id) { ... on Producer { ${fields} } }
}`;

const told = async () => {
  const [now] = await rows<{ slug: string }>('select slug from producer where id = $1', [artisan]);
  const id = Buffer.from(`Producer:${artisan}`).toString('base64url');
  const { data, errors } = await query(everywhere, { slug: now?.slug, id });
  expect(errors).toEqual([]);
  const answer = JSON.stringify(data);
  // Cursors carry what a list is sorted by: they are read as whoever is curious would read them.
  const cursors = [...answer.matchAll(/[Cc]ursor":"([^"]+)"/g)].map(([, cursor = '']) =>
    Buffer.from(cursor, 'base64url').toString(),
  );
  return { data, text: `${answer}\n${cursors.join('\n')}` };
};
const found = async (text: string) => {
  const { data } = await query<{ search: { hits: { record: { slug?: string } }[] } }>(
    'query ($text: String!) { search(text: $text, kinds: [PRODUCER, PRODUCT]) { hits { record { ... on Producer { slug } ... on Product { slug } } } } }',
    { text },
  );
  return data?.search.hits.length;
};
const leaks = (text: string) =>
  ['ulfiya', 'arimova', 'ульфия', 'аримова', 'potters', 'blue gate', 'portrait', 'ulfiia', 'arimova'].filter(
    (word) => text.toLowerCase().includes(word.toLowerCase()),
  );

describe('an artisan who has consented to nothing', () => {
  test('is shown everywhere, and nowhere by name, life, door or portrait', async () => {
    const { data, text } = await told();
    expect(leaks(text)).toEqual([]);
    expect(data).toMatchObject({
      producer: { slug: made?.slug, name: null, ru: null, description: null, visitInfo: null, picture: null },
      product: { producer: { slug: made?.slug, name: null } },
      node: { slug: made?.slug, name: null },
    });
    expect(text.split(`"slug":"${made?.slug}"`).length).toBeGreaterThan(9);
  });

  test('is not found by name, nor are her things', async () => {
    for (const words of ['Zulfiya', 'Каримова', 'karimova zulfiya'])
      expect(await found(words), words).toBe(0);
  });

  test('stands in lists where her name tells nothing', async () => {
    await makeProducer(ctx, { name: english('Zz, the last of firms'), placeId: workshop.placeId });
    const { records } = await walk(tests, { list: 'producers()', select: 'slug', size: 1 });
    expect(records.at(-1)?.slug).toBe(made?.slug);
    expect(records).toHaveLength(3);
  });
});

test.each([
  [ConsentScope.NAME, ['name'], 'Zulfiya Karimova'],
  [ConsentScope.BIOGRAPHY, ['description'], 'Born into a family of potters.'],
  [ConsentScope.VISITS, ['visitInfo'], 'Ring at the blue gate.'],
  [ConsentScope.PORTRAIT, ['picture'], 'portrait'],
  [ConsentScope.CONTACT, [], null],
] as const)(
  'a consent to %s shows that and nothing else, until it is withdrawn',
  async (scope, shown, text) => {
    await recordConsent(ctx, { producerId: artisan, scope, evidence: 'A signed form' });
    const during = await told();
    const producer = during.data?.producer as Record<string, unknown>;
    for (const field of ['name', 'description', 'visitInfo', 'picture']) {
      const value = producer[field] as { text?: string; hash?: string } | null;
      expect(value?.text ?? value?.hash ?? null, field).toBe(
        (shown as readonly string[]).includes(field) ? text : null,
      );
    }
    if (text) expect(during.text.split(text).length).toBeGreaterThan(8);
    expect(await found('Zulfiya')).toBe(scope === ConsentScope.NAME ? 2 : 0);
    await withdrawConsent(ctx, { producerId: artisan, scope });
    expect(leaks((await told()).text)).toEqual([]);
    expect(await found('Zulfiya')).toBe(0);
  },
);

test('a slug that told her name leads nowhere once the consent is withdrawn', async () => {
  const slug = 'zulfiya-karimova-2';
  const id = await makeProducer(ctx, {
    slug,
    kind: ProducerKind.FAMILY_WORKSHOP,
    placeId: workshop.placeId,
    name,
    consents: [{ scope: ConsentScope.NAME, evidence: 'A signed form' }],
  });
  const read = () =>
    query<{ producer: { slug: string } | null }>(
      'query ($slug: String!) { producer(slug: $slug) { slug } }',
      { slug },
    );
  expect((await read()).data?.producer).toEqual({ slug });
  await withdrawConsent(ctx, { producerId: id, scope: ConsentScope.NAME });
  expect((await read()).data?.producer).toBeNull();
});

test.each([ProducerKind.COOPERATIVE, ProducerKind.SME, ProducerKind.INDUSTRIAL])(
  'a %s is no person: its name needs no consent',
  async (kind) => {
    const slug = `firm-${kind.toLowerCase()}`;
    await makeProducer(ctx, { slug, kind, placeId: workshop.placeId, name: english('Chust Works') });
    const { data } = await query('query ($slug: String!) { producer(slug: $slug) { name { text } } }', {
      slug,
    });
    expect(data).toEqual({ producer: { name: { text: 'Chust Works' } } });
  },
);

describe('the people of a place', () => {
  const statistics = async (path: string) =>
    (
      await query<{ place: { statistics: object } }>(
        'query ($path: String!) { place(path: $path) { statistics { settlements producingSettlements producers products people } } }',
        { path },
      )
    ).data?.place.statistics;
  const headcount = (total: number) => ({ total, women: 1, youth: 1 });

  test('are summed for a region, from five producers that tell and not before, and for no other place', async () => {
    const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
    const region = await makeRegion(ctx, { parentId: country?.id });
    const village = await makeVillage(ctx, { parentId: region.id });
    for (let told = 1; told <= 6; told += 1) {
      await makeProducer(ctx, { placeId: village.id, headcount: headcount(10 * told) });
      // One that does not tell is a producer, but no fifth.
      if (told === 1) await makeProducer(ctx, { placeId: village.id });
      const people = [1, 2, 3, 4, 5, 6].slice(0, told).reduce((sum, each) => sum + 10 * each, 0);
      expect(await statistics(region.path)).toEqual({
        settlements: 1,
        producingSettlements: 1,
        producers: told + 1,
        products: 0,
        people: told < 5 ? null : people,
      });
    }
    for (const path of [village.path, region.path.split('/')[0] ?? ''])
      expect(await statistics(path)).toMatchObject({ people: null });
  });
});
