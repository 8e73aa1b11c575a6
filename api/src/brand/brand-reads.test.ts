import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makeBrand,
  makePicture,
  makeProducer,
  makeRegion,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { walk } from '../../test/walk.ts';
import { written } from '../graphql/localized-text.ts';
import { admitMember } from '../membership/admit-member.ts';
import { BrandMembershipState as State } from '../membership/membership-state.ts';
import { OrganizationType } from '../organization/organization.entity.ts';
import { registerOrganization } from '../organization/register-organization.ts';
import { addCriterion } from './add-criterion.ts';
import { BrandCriterionKind } from './brand-criterion.entity.ts';
import { BrandKind } from './brand-kind.ts';

const tests = await testContext();
const { ctx, query, rows } = tests;
const workshop = await makeWorkshop(ctx);
const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
const [pottery] = await rows<{ id: string }>('select id from craft_direction');
const region = await makeRegion(ctx, { parentId: country?.id, slug: 'fergana' });
const rishton = await makeVillage(ctx, { parentId: region.id, name: english('Rishton') });
const owner = await registerOrganization(ctx, {
  slug: 'hunarmand',
  type: OrganizationType.ASSOCIATION,
  name: english('Hunarmand'),
  countryCode: 'UZ',
  url: 'https://example.org',
  placeId: rishton.id,
});
const umbrella = await makeBrand(ctx, {
  slug: 'made-here',
  kind: BrandKind.NATIONAL_UMBRELLA,
  name: written({ en: 'Made here', ru: 'Сделано здесь' }),
});
const brandId = await makeBrand(ctx, {
  slug: 'rishtan-ceramics',
  kind: BrandKind.REGIONAL_COLLECTIVE,
  name: written({ en: 'Rishtan Ceramics', ru: 'Риштанская керамика' }),
  description: english('Blue and green.'),
  parentId: umbrella,
  ownerId: owner.id,
  homePlaceIds: [rishton.id, region.id],
  directionIds: [pottery?.id ?? ''],
  protection: { type: 'GI', office: 'The office', number: '12' },
  pictureId: await makePicture(ctx, { hash: 'brand' }),
});
await makeBrand(ctx, { slug: 'issyk-felt', countryCode: 'KG', name: english('Issyk Felt') });

test('a brand is told whole', async () => {
  for (const [code, isMandatory] of [
    ['B', true],
    ['A', false],
    ['A1', true],
  ] as const)
    await addCriterion(ctx, {
      brandId,
      code,
      kind: BrandCriterionKind.MATERIAL,
      text: english(`Criterion ${code}`),
      isMandatory,
    });
  const { data, errors } =
    await query(`{ brand(slug: "rishtan-ceramics") { __typename slug kind name { text } ru: name(language: "ru") { text isFallback } promise { text } description { text }
    countryCode parent { slug name { text } } owner { slug type url place { path } } protection { type office number } picture { hash } isDemonstration
    homePlaces { path ancestors { path } } directions { slug } criteria { code kind isMandatory text { text } } } }`);
  expect(errors).toEqual([]);
  expect(data?.brand).toEqual({
    __typename: 'Brand',
    slug: 'rishtan-ceramics',
    kind: 'REGIONAL_COLLECTIVE',
    name: { text: 'Rishtan Ceramics' },
    ru: { text: 'Риштанская керамика', isFallback: false },
    promise: { text: 'Made in Rishton.' },
    description: { text: 'Blue and green.' },
    countryCode: 'UZ',
    parent: { slug: 'made-here', name: { text: 'Made here' } },
    owner: {
      slug: 'hunarmand',
      type: 'ASSOCIATION',
      url: 'https://example.org',
      place: { path: rishton.path },
    },
    protection: { type: 'GI', office: 'The office', number: '12' },
    picture: { hash: 'brand' },
    isDemonstration: false,
    homePlaces: [
      { path: region.path, ancestors: [{ path: 'uzbekistan' }] },
      { path: rishton.path, ancestors: [{ path: 'uzbekistan' }, { path: region.path }] },
    ],
    directions: [{ slug: 'pottery' }],
    criteria: [
      { code: 'A1', kind: 'MATERIAL', isMandatory: true, text: { text: 'Criterion A1' } },
      { code: 'B', kind: 'MATERIAL', isMandatory: true, text: { text: 'Criterion B' } },
      { code: 'A', kind: 'MATERIAL', isMandatory: false, text: { text: 'Criterion A' } },
    ],
  });
  const fields =
    'slug owner { slug place { path } } homePlaces { path } directions { slug } criteria { code } protection { number } parent { slug }';
  const listed = await query<{ brands: { nodes: { slug: string }[] } }>(
    `{ brands(kind: REGIONAL_COLLECTIVE) { nodes { ${fields} } } }`,
  );
  const alone = await query<{ brand: object }>(`{ brand(slug: "rishtan-ceramics") { ${fields} } }`);
  expect(listed.data?.brands.nodes).toEqual([alone.data?.brand]);
});

test('a brand is found by a slug that it had before', async () => {
  await rows(`insert into redirect (path, kind, target_id) values ('rishton-pottery', 'BRAND', $1)`, [
    brandId,
  ]);
  expect((await query('{ brand(slug: "rishton-pottery") { slug } }')).data).toEqual({
    brand: { slug: 'rishtan-ceramics' },
  });
  expect((await query('{ brand(slug: "nothing") { slug } }')).data).toEqual({ brand: null });
});

test('brands are narrowed by country, kind and home', async () => {
  const slugs = async (args: string) =>
    (await walk(tests, { list: `brands(${args})`, select: 'slug', size: 2 })).records.map(({ slug }) => slug);
  expect(await slugs('')).toEqual(['issyk-felt', 'made-here', 'rishtan-ceramics']);
  expect(await slugs('country: "KG"')).toEqual(['issyk-felt']);
  expect(await slugs('kind: NATIONAL_UMBRELLA')).toEqual(['made-here']);
  expect(await slugs('place: "uzbekistan"')).toEqual(['rishtan-ceramics']);
  expect(await slugs(`place: "${rishton.path}"`)).toEqual(['rishtan-ceramics']);
  for (const place of ['', '%', 'uzbekistan/fergan', 'uzbekistan/_ergana'])
    expect(await slugs(`place: "${place}"`), place).toEqual([]);
});

test('members are those of today, the longest first, each once', async () => {
  const since: [string, Partial<Parameters<typeof admitMember>[1]>][] = [
    ['third', { validFrom: '2021-05-05' }],
    ['first', { validFrom: '2019-01-01', certificateNumber: 'RC-1' }],
    ['second', { validFrom: '2021-05-05', validTo: '2126-09-30' }],
    ['over', { validFrom: '2019-01-01', validTo: '2020-12-31' }],
    ['to-come', { validFrom: '2100-01-01' }],
    ['applied', { validFrom: '2019-01-01', state: State.APPLIED }],
    ['suspended', { validFrom: '2019-01-01', state: State.SUSPENDED }],
    ['revoked', { validFrom: '2019-01-01', state: State.REVOKED, validTo: '2126-01-01' }],
  ];
  for (const [slug, membership] of since) {
    const producerId = await makeProducer(ctx, { slug, placeId: workshop.placeId });
    await admitMember(ctx, { brandId, producerId, ...membership });
  }
  const members = async (first: number, after?: string) =>
    (
      await query<{
        brand: {
          members: {
            totalCount: number;
            nodes: {
              producer: { slug: string };
              validFrom: string;
              state: string;
              certificateNumber: string | null;
            }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      }>(
        `query ($first: Int!, $after: String) { brand(slug: "rishtan-ceramics") { members(first: $first, after: $after) { totalCount nodes { state validFrom certificateNumber producer { slug } } pageInfo { hasNextPage endCursor } } } }`,
        { first, after },
      )
    ).data?.brand.members;
  const all = await members(10);
  expect(all?.totalCount).toBe(3);
  expect(all?.nodes[0]).toEqual({
    state: 'ACTIVE',
    validFrom: '2019-01-01',
    certificateNumber: 'RC-1',
    producer: { slug: 'first' },
  });
  expect(
    all?.nodes
      .map(({ producer }) => producer.slug)
      .slice(1)
      .sort(),
  ).toEqual(['second', 'third']);
  const paged: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await members(1, after);
    paged.push(...(page?.nodes.map(({ producer }) => producer.slug) ?? []));
    more = page?.pageInfo.hasNextPage ?? false;
    after = page?.pageInfo.endCursor;
  }
  expect(paged).toEqual(all?.nodes.map(({ producer }) => producer.slug));
  const { data } = await query<{ producers: { nodes: { slug: string }[] }; producer: object }>(
    `{ producers(brand: "rishtan-ceramics") { nodes { slug } } producer(slug: "first") { memberships { validFrom validTo brand { slug } } } over: producer(slug: "over") { memberships { validFrom } } }`,
  );
  expect(data?.producers.nodes.map(({ slug }) => slug).sort()).toEqual(['first', 'second', 'third']);
  expect(data).toMatchObject({
    producer: {
      memberships: [{ validFrom: '2019-01-01', validTo: null, brand: { slug: 'rishtan-ceramics' } }],
    },
    over: { memberships: [] },
  });
});

test('producers are narrowed by place and direction, and found by a former slug', async () => {
  const id = await makeProducer(ctx, {
    slug: 'kiln',
    placeId: rishton.id,
    directionIds: [pottery?.id ?? ''],
    foundedYear: 1961,
  });
  await rows(`insert into redirect (path, kind, target_id) values ('old-kiln', 'PRODUCER', $1)`, [id]);
  const { data } =
    await query(`{ byPlace: producers(place: "${region.path}") { nodes { slug } } byDirection: producers(direction: "pottery", place: "${region.path}") { nodes { slug directions { slug } } }
    none: producers(direction: "") { totalCount } producer(slug: "old-kiln") { slug kind foundedYear isDemonstration place { path } directions { slug } } }`);
  expect(data).toEqual({
    byPlace: { nodes: [{ slug: 'kiln' }] },
    byDirection: { nodes: [{ slug: 'kiln', directions: [{ slug: 'pottery' }] }] },
    none: { totalCount: 0 },
    producer: {
      slug: 'kiln',
      kind: 'COOPERATIVE',
      foundedYear: 1961,
      isDemonstration: false,
      place: { path: rishton.path },
      directions: [{ slug: 'pottery' }],
    },
  });
});
