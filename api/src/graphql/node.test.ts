import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProduct, makeWorkshop } from '../../test/make.ts';
import { addCriterion } from '../brand/add-criterion.ts';
import { BrandCriterionKind } from '../brand/brand-criterion.entity.ts';
import { addCertificate } from '../certificate/add-certificate.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { admitMember } from '../membership/admit-member.ts';
import { FacilityType } from '../organization/facility.entity.ts';
import { OrganizationType } from '../organization/organization.entity.ts';
import { registerFacility } from '../organization/register-facility.ts';
import { registerOrganization } from '../organization/register-organization.ts';
import { buildPublicSchema } from '../schema.ts';
import { SpecializationRank } from '../specialization/specialization.entity.ts';
import { specializePlace } from '../specialization/specialize-place.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import { fromGlobalId, toGlobalId } from './node.ts';

const { ctx, query } = await testContext();
const workshop = await makeWorkshop(ctx);
const productId = await makeProduct(ctx, { ...workshop, slug: 'plate' });
const brandId = await makeBrand(ctx, { slug: 'brand' });
await admitMember(ctx, { brandId, producerId: workshop.producerId, validFrom: '2020-01-01' });
await addCriterion(ctx, {
  brandId,
  code: 'A',
  kind: BrandCriterionKind.ORIGIN,
  text: english('Made there.'),
  isMandatory: true,
});
await addCertificate(ctx, {
  type: CertificateType.QUALITY,
  number: 'Q-1',
  issuer: english('An office'),
  issuedOn: '2020-01-01',
  productId,
});
await registerOrganization(ctx, {
  slug: 'guild',
  type: OrganizationType.ASSOCIATION,
  name: english('Guild'),
  countryCode: 'UZ',
});
await registerFacility(ctx, {
  slug: 'centre',
  type: FacilityType.SHOP,
  name: english('Centre'),
  placeId: workshop.placeId,
});
await specializePlace(ctx, {
  placeId: workshop.placeId,
  productTypeId: workshop.productTypeId,
  title: english('pottery'),
  rank: SpecializationRank.PRIMARY,
  source: english('A list'),
  validFrom: '2020-01-01',
});
await publishStory(ctx, {
  slug: 'story',
  type: StoryType.NEWS,
  title: english('A story'),
  lead: english('A lead.'),
  author: english('The editors'),
  sources: [],
  pictureId: await makePicture(ctx),
  bodies: { en: { origin: 'WRITTEN', isReviewed: true, blocks: [{ type: 'TEXT', text: 'Told.' }] } },
});

interface Named {
  id: string;
}
interface Told {
  Brand: Named & { criteria: Named[]; members: { nodes: Named[] } };
  CraftDirection: Named;
  Market: Named;
  Organization: Named;
  Story: Named & { picture: Named };
  Product: Named & {
    variants: Named[];
    certificates: Named[];
    producer: Named;
    place: Named & { specialization: Named };
    productType: Named;
  };
  facilities: { nodes: [Named] };
}
const { data: told } = await query<Told>(`{
  Brand: brand(slug: "brand") { id __typename slug updatedAt promise { text } criteria { id } members { nodes { id } } }
  CraftDirection: craftDirection(slug: "pottery") { id __typename slug updatedAt }
  Market: market(code: "jp") { id __typename code updatedAt }
  Organization: organization(slug: "guild") { id __typename slug updatedAt }
  Story: story(slug: "story") { id __typename slug updatedAt picture { id hash updatedAt } }
  Product: product(slug: "plate") { id __typename slug updatedAt variants { id } certificates { id } producer { id slug updatedAt } place { id path updatedAt specialization { id validFrom updatedAt } } productType { id slug updatedAt } }
  facilities { nodes { id __typename slug updatedAt } } }`);

if (!told) throw new Error('the records are not there');
const idOf: Record<string, string> = {
  Brand: told.Brand.id,
  CraftDirection: told.CraftDirection.id,
  Facility: told.facilities.nodes[0].id,
  Market: told.Market.id,
  Organization: told.Organization.id,
  Picture: told.Story.picture.id,
  Place: told.Product.place.id,
  Producer: told.Product.producer.id,
  Product: told.Product.id,
  ProductType: told.Product.productType.id,
  Specialization: told.Product.place.specialization.id,
  Story: told.Story.id,
};
const node = (id: unknown, select = '__typename id updatedAt') =>
  query<{ node: Record<string, unknown> | null }>(`query ($id: ID!) { node(id: $id) { ${select} } }`, { id });

test.each(Object.entries(idOf))('a %s is refetched by its id', async (type, id) => {
  const { data, errors } = await node(id);
  expect(errors).toEqual([]);
  expect(data?.node).toMatchObject({ __typename: type, id });
  expect(Date.parse(String(data?.node?.updatedAt))).toBeGreaterThan(Date.parse('2026-01-01'));
});

test('every type with an identity is refetched so, or belongs to one that is', () => {
  const all = Object.values(buildPublicSchema().getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some((face) => face.name === 'Node'),
  );
  const dependent = ['BrandCriterion', 'BrandMembership', 'Certificate', 'ProductVariant'];
  expect(all.map(({ name }) => name).sort()).toEqual([...Object.keys(idOf), ...dependent].sort());
});

test('a record is the same by id as by address, with its own fields', async () => {
  const fields =
    '... on Brand { slug promise { text } criteria { id } } ... on Market { code } ... on Facility { slug place { path } } ... on Specialization { validFrom place { path } productType { slug } } ... on Place { path ancestors { path } }';
  expect((await node(idOf.Brand, fields)).data?.node).toEqual({
    slug: 'brand',
    promise: { text: 'Made in Rishton.' },
    criteria: told.Brand.criteria,
  });
  expect((await node(idOf.Market, fields)).data?.node).toEqual({ code: 'jp' });
  expect((await node(idOf.Facility, fields)).data?.node).toEqual({
    slug: 'centre',
    place: { path: expect.stringMatching(/^uzbekistan/) },
  });
  expect((await node(idOf.Specialization, fields)).data?.node).toEqual({
    validFrom: '2020-01-01',
    place: { path: expect.stringMatching(/^uzbekistan/) },
    productType: { slug: 'plate' },
  });
});

test('two are refetched in one query, the same one twice', async () => {
  const { data } = await query(
    'query ($a: ID!, $b: ID!) { a: node(id: $a) { __typename } again: node(id: $a) { id ... on Product { slug } } b: node(id: $b) { __typename } }',
    { a: idOf.Product, b: idOf.Brand },
  );
  expect(data).toEqual({
    a: { __typename: 'Product' },
    again: { id: idOf.Product, slug: 'plate' },
    b: { __typename: 'Brand' },
  });
});

describe('an id that leads nowhere', () => {
  const uuid = '0190a0a0-0000-7000-8000-000000000000';

  test.each([
    ...Object.keys(idOf),
    'Query',
    'PageInfo',
    'Offer',
    'Price',
    'Consent',
    'Stock',
    'Redirect',
    'PlaceStatistics',
    'LocalizedText',
    'Nothing',
    'Constructor',
  ])('a %s with an unknown id is null', async (type) => {
    const { data, errors } = await node(toGlobalId(type, uuid));
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null });
  });

  test('the id of one type under the name of another is null', async () => {
    for (const [type, id] of Object.entries(idOf))
      for (const other of Object.keys(idOf))
        if (other !== type)
          expect((await node(toGlobalId(other, fromGlobalId(id).id))).data, `${type} as ${other}`).toEqual({
            node: null,
          });
  });

  test('what belongs to another record has no address of its own', async () => {
    const { variants, certificates } = told.Product;
    const { criteria, members } = told.Brand;
    const ids = [variants[0], certificates[0], criteria[0], members.nodes[0]].map(
      (record) => record?.id ?? '',
    );
    expect(ids.map((id) => fromGlobalId(id).typeName)).toEqual([
      'ProductVariant',
      'Certificate',
      'BrandCriterion',
      'BrandMembership',
    ]);
    for (const id of ids) expect((await node(id)).data).toEqual({ node: null });
  });

  const encoded = (text: string) => Buffer.from(text).toString('base64url');
  test.each([
    ['nothing', ''],
    ['words', 'a plate'],
    ['a bare uuid', uuid],
    ['a type alone', encoded('Product')],
    ['a type in small letters', encoded(`product:${uuid}`)],
    ['dashes', encoded(`Product:${'-'.repeat(36)}`)],
    ['capitals in the uuid', encoded(`Product:${uuid.toUpperCase()}`)],
    ['more after the uuid', encoded(`Product:${uuid} or true`)],
    ['a line after the uuid', encoded(`Product:${uuid}\n`)],
    ['SQL', encoded(`Product:' or 1=1 --`)],
    ['a null character', encoded(`Product:\0`)],
    ['the prototype', encoded(`__proto__:${uuid}`)],
    ['ten thousand characters', 'x'.repeat(10_000)],
  ])('%s is refused, not looked for', async (_, id) => {
    const { errors, sql } = await node(id);
    expect(errors).toMatchObject([{ originalError: { code: 'BAD_USER_INPUT' } }]);
    expect(sql).toEqual([]);
  });
});
