import { addCriterion } from '../src/brand/add-criterion.ts';
import { BrandCriterionKind } from '../src/brand/brand-criterion.entity.ts';
import { BrandKind } from '../src/brand/brand-kind.ts';
import { grantBrandUses } from '../src/brand/grant-brand-use.ts';
import { addCertificates } from '../src/certificate/add-certificate.ts';
import { CertificateType } from '../src/certificate/certificate.entity.ts';
import { ConsentScope } from '../src/consent/consent-scope.ts';
import { defineDirections } from '../src/craft/define-directions.ts';
import { defineProductTypes } from '../src/craft/define-product-types.ts';
import { admitMembers } from '../src/membership/admit-member.ts';
import { BrandMembershipState } from '../src/membership/membership-state.ts';
import { FacilityType } from '../src/organization/facility.entity.ts';
import { joinOrganizations } from '../src/organization/join-organization.ts';
import { OrganizationType } from '../src/organization/organization.entity.ts';
import { registerFacility } from '../src/organization/register-facility.ts';
import { registerOrganization } from '../src/organization/register-organization.ts';
import { PlaceLevel } from '../src/place/place-level.ts';
import { registerPlace } from '../src/place/register-place.ts';
import { ProducerKind } from '../src/producer/producer-kind.ts';
import { Shippability, SupplyKind } from '../src/product/supply.ts';
import { describeProgramme } from '../src/programme/describe-programme.ts';
import { SpecializationRank } from '../src/specialization/specialization.entity.ts';
import { specializePlaces } from '../src/specialization/specialize-place.ts';
import { publishStory } from '../src/story/publish-story.ts';
import { StoryType } from '../src/story/story.entity.ts';
import type { StoredBlock } from '../src/story/story-block.ts';
import type { TestContext } from './harness.ts';
import {
  english,
  makeBrand,
  makeMarkets,
  makePicture,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  variant,
} from './make.ts';

/**
 * A small programme with rows in every table, every column of some row filled, and beside what is public its like that
 * is not: drafts, what was archived, ended or withdrawn, and what hangs from these.
 */
export async function makeEverything({ ctx, rows }: Pick<TestContext, 'ctx' | 'rows'>): Promise<void> {
  await describeProgramme(ctx, {
    name: english('One Village One Product'),
    purpose: english('Villages live by what they make.'),
    about: english('It began in Oita.'),
    notice: english('A demonstration.'),
    isDemonstration: true,
    date: '2026-09-30',
    composition: { products: 5, seed: 1, version: '1' },
  });
  await makeMarkets(ctx);
  const pictures = [await makePicture(ctx), await makePicture(ctx), await makePicture(ctx)];
  const [front = '', back = '', other = ''] = pictures;
  const [pottery, weaving] = [crypto.randomUUID(), crypto.randomUUID()];
  await defineDirections(ctx, [
    { id: pottery, slug: 'pottery', position: 1, name: english('Pottery'), description: english('Clay.') },
    { id: weaving, slug: 'weaving', position: 2, name: english('Weaving'), description: english('Thread.') },
  ]);
  const [plate, scarf, honey] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  await defineProductTypes(ctx, [
    {
      id: plate,
      slug: 'plate',
      directionSlug: 'pottery',
      name: english('Plate'),
      hsCode6: '691200',
      googleCategoryId: 674,
    },
    {
      id: scarf,
      slug: 'scarf',
      directionSlug: 'weaving',
      name: english('Scarf'),
      hsCode6: '621410',
      googleCategoryId: 177,
    },
    { id: honey, slug: 'honey', name: english('Honey'), hsCode6: '040900' },
  ]);

  const uzbekistan = await registerPlace(ctx, {
    level: PlaceLevel.COUNTRY,
    name: english('Uzbekistan'),
    isoCode: 'UZ',
    timezone: 'Asia/Tashkent',
  });
  await registerPlace(ctx, {
    level: PlaceLevel.COUNTRY,
    name: english('Kazakhstan'),
    isoCode: 'KZ',
    timezone: 'Asia/Almaty',
  });
  const fergana = await makeRegion(ctx, {
    parentId: uzbekistan.id,
    slug: 'fergana',
    name: english('Fergana'),
    isoCode: 'UZ-FA',
    pictureId: back,
  });
  const andijan = await makeRegion(ctx, {
    parentId: uzbekistan.id,
    slug: 'andijan',
    name: english('Andijan'),
    isoCode: 'UZ-AN',
  });
  const district = await registerPlace(ctx, {
    level: PlaceLevel.DISTRICT,
    parentId: fergana.id,
    slug: 'valley',
    name: english('Valley'),
    timezone: 'Asia/Tashkent',
  });
  const rishton = await makeVillage(ctx, {
    parentId: district.id,
    slug: 'rishton',
    name: english('Rishton'),
    description: english('Blue plates.'),
    formerCodes: ['UZ-X'],
    geonamesId: 7,
    nationalCodes: ['SOATO:1'],
    latitude: 40.36,
    longitude: 71.28,
    postalCodes: ['151200'],
    population: 50_000,
    populationYear: 2020,
    pictureId: front,
  });
  const quva = await makeVillage(ctx, { parentId: andijan.id, slug: 'quva', name: english('Quva') });
  const made = { source: english('The committee'), validFrom: '2020-01-01' };
  await specializePlaces(ctx, [
    {
      ...made,
      placeId: rishton.id,
      productTypeId: plate,
      title: english('blue pottery'),
      rank: SpecializationRank.PRIMARY,
    },
    {
      ...made,
      placeId: rishton.id,
      productTypeId: scarf,
      title: english('silk'),
      rank: SpecializationRank.SECONDARY,
    },
    {
      ...made,
      placeId: quva.id,
      productTypeId: honey,
      title: english('honey'),
      rank: SpecializationRank.PRIMARY,
      validTo: '2021-01-01',
    },
  ]);

  const guild = await registerOrganization(ctx, {
    slug: 'guild',
    type: OrganizationType.ASSOCIATION,
    name: english('Guild'),
    description: english('Of potters.'),
    countryCode: 'UZ',
    placeId: rishton.id,
    url: 'https://guild.example',
  });
  const donor = await registerOrganization(ctx, {
    slug: 'donor',
    type: OrganizationType.DONOR,
    name: english('Donor'),
    countryCode: 'JP',
  });
  await registerFacility(ctx, {
    slug: 'centre',
    type: FacilityType.CRAFT_CENTRE,
    name: english('Centre'),
    description: english('Kilns.'),
    placeId: rishton.id,
    operatorId: guild.id,
    investment: { amountMinor: 1_000_00n, currency: 'USD' },
    jobs: 12,
    source: english('A report'),
  });
  await registerFacility(ctx, {
    slug: 'shop',
    type: FacilityType.SHOP,
    name: english('Shop'),
    placeId: quva.id,
  });

  const brandFacts = {
    description: english('Since long.'),
    ownerId: guild.id,
    homePlaceIds: [rishton.id],
    directionIds: [pottery],
    protection: { type: 'GI', office: 'The office', number: '7' },
    pictureId: front,
  };
  const umbrella = await makeBrand(ctx, {
    slug: 'umbrella',
    name: english('Umbrella'),
    kind: BrandKind.NATIONAL_UMBRELLA,
  });
  const rishtan = await makeBrand(ctx, {
    ...brandFacts,
    slug: 'rishtan',
    name: english('Rishtan'),
    parentId: umbrella,
  });
  const hiddenBrand = await makeBrand(ctx, { ...brandFacts, slug: 'hidden-brand', name: english('Hidden') });
  const local = await makeBrand(ctx, {
    slug: 'local',
    name: english('Local'),
    kind: BrandKind.LOCAL,
    parentId: hiddenBrand,
  });
  const brands = [umbrella, rishtan, hiddenBrand, local];
  for (const brandId of [rishtan, hiddenBrand])
    for (const code of ['A', 'B'])
      await addCriterion(ctx, {
        brandId,
        code,
        kind: BrandCriterionKind.ORIGIN,
        text: english(`Made there ${code}.`),
        isMandatory: true,
      });

  const evidence = 'a signed form';
  const artisan = await makeProducer(ctx, {
    slug: 'artisan',
    kind: ProducerKind.ARTISAN,
    name: english('Aziza'),
    description: english('A potter.'),
    visitInfo: english('On Mondays.'),
    placeId: rishton.id,
    directionIds: [pottery],
    foundedYear: 1990,
    headcount: { total: 3, women: 2, youth: 1 },
    pictureId: back,
    consents: [ConsentScope.NAME, ConsentScope.PORTRAIT, ConsentScope.BIOGRAPHY, ConsentScope.VISITS].map(
      (scope) => ({ scope, evidence }),
    ),
  });
  // Five that tell how many they are, since fewer give no sum.
  const producers = [artisan];
  for (const name of ['Bahor', 'Chinor', 'Daryo', 'Elat'])
    producers.push(
      await makeProducer(ctx, {
        slug: name.toLowerCase(),
        name: english(name),
        placeId: rishton.id,
        directionIds: [weaving],
        headcount: { total: 4, women: 2, youth: 1 },
      }),
    );
  const [, cooperative = ''] = producers;
  const hiddenProducer = await makeProducer(ctx, {
    slug: 'hidden-producer',
    name: english('Gone'),
    placeId: quva.id,
    directionIds: [pottery],
    headcount: { total: 9, women: 1, youth: 1 },
  });
  const everyone = [artisan, cooperative, hiddenProducer];
  await joinOrganizations(
    ctx,
    everyone.flatMap((producerId) =>
      [guild.id, donor.id].map((organizationId) => ({ organizationId, producerId, validFrom: '2020-01-01' })),
    ),
  );
  await admitMembers(
    ctx,
    everyone.flatMap((producerId) =>
      brands.map((brandId) => ({ producerId, brandId, validFrom: '2020-01-01', certificateNumber: 'M-1' })),
    ),
  );

  const inStock = await makeProduct(ctx, {
    slug: 'blue-plate',
    subtitle: english('From Rishton'),
    care: english('By hand.'),
    motif: english('Almond'),
    materialOrigin: english('The hills'),
    techniques: [english('thrown')],
    options: [english('Size')],
    productTypeId: plate,
    producerId: artisan,
    placeId: rishton.id,
    pictureIds: [front, back],
    variants: ['S', 'L'].map((size, index) =>
      variant({
        optionValues: [english(size)],
        weightGrams: 400,
        packageWeightGrams: 600,
        dimensionsMm: { length: 200, width: 200, height: 40 },
        basePrice: { amountMinor: 250_000_00n + BigInt(index) * 50_000_00n, currency: 'UZS' },
        marketPrices: { kz: { amountMinor: 10_000_00n, currency: 'KZT' } },
        ...(index === 0 && { gtin: '4006381333931' }),
      }),
    ),
  });
  const toOrder = await makeProduct(ctx, {
    slug: 'scarf',
    productTypeId: scarf,
    producerId: cooperative,
    placeId: quva.id,
    pictureIds: [other],
    supplyKind: SupplyKind.MADE_TO_ORDER,
    leadDaysMin: 3,
    leadDaysMax: 9,
    shippability: Shippability.DOMESTIC,
    variants: [variant({ onHand: 0, basePrice: { amountMinor: 900_000_00n, currency: 'UZS' } })],
  });
  const seasonal = await makeProduct(ctx, {
    slug: 'honey',
    productTypeId: honey,
    producerId: cooperative,
    placeId: quva.id,
    pictureIds: [other],
    supplyKind: SupplyKind.SEASONAL,
    seasonMonths: [9],
  });
  const draft = await makeProduct(ctx, {
    slug: 'draft',
    productTypeId: plate,
    producerId: artisan,
    placeId: rishton.id,
    pictureIds: [front],
  });
  const orphan = await makeProduct(ctx, {
    slug: 'orphan',
    productTypeId: plate,
    producerId: hiddenProducer,
    placeId: quva.id,
    pictureIds: [front],
  });
  const products = [inStock, toOrder, seasonal, draft, orphan];
  await grantBrandUses(
    ctx,
    [inStock, draft, orphan, toOrder].flatMap((productId) =>
      brands.map((brandId) => ({ productId, brandId })),
    ),
  );
  await addCertificates(
    ctx,
    products.flatMap((productId, index) =>
      [CertificateType.QUALITY, CertificateType.ORGANIC].map((type) => ({
        type,
        number: `${type}-${index}`,
        issuer: english('An office'),
        issuedOn: '2020-01-01',
        expiresOn: type === CertificateType.QUALITY ? '2027-01-01' : '2021-01-01',
        productId,
      })),
    ),
  );
  await addCertificates(ctx, [
    {
      type: CertificateType.HALAL,
      number: 'P',
      issuer: english('An office'),
      issuedOn: '2020-01-01',
      producerId: artisan,
    },
    {
      type: CertificateType.HALAL,
      number: 'B',
      issuer: english('An office'),
      issuedOn: '2020-01-01',
      brandId: rishtan,
    },
  ]);

  const firstStory = crypto.randomUUID();
  const blocks: StoredBlock[] = [
    { type: 'HEADING', text: 'How' },
    { type: 'TEXT', text: 'Once.' },
    { type: 'QUOTE', text: 'Blue.', attribution: 'Aziza' },
    { type: 'PICTURE', pictureId: other, caption: 'A kiln' },
    { type: 'PRODUCTS', productIds: [inStock, orphan] },
    { type: 'PRODUCER', producerId: artisan },
    { type: 'PRODUCER', producerId: hiddenProducer },
    { type: 'PLACE', placeId: quva.id },
    {
      type: 'LIST',
      isOrdered: true,
      items: [
        [
          { text: 'a thing', link: { kind: 'PRODUCT', id: inStock } },
          { text: 'one that is gone', link: { kind: 'PRODUCT', id: orphan } },
        ],
        [{ text: 'a place', isStrong: true, link: { kind: 'PLACE', id: quva.id } }],
        [{ text: 'a brand', isEmphasis: true, link: { kind: 'BRAND', id: hiddenBrand } }],
      ],
    },
    {
      type: 'TEXT',
      spans: [
        { text: 'Told ', link: { kind: 'STORY', id: firstStory } },
        { text: 'by somebody', link: { kind: 'PRODUCER', id: hiddenProducer } },
        { text: ' elsewhere.', link: { url: 'https://paper.example' } },
      ],
    },
    { type: 'GALLERY', pictureIds: [other, front], caption: 'Kilns' },
    { type: 'BRAND', brandId: rishtan },
    { type: 'BRAND', brandId: hiddenBrand },
    { type: 'MAP', placeIds: [rishton.id, quva.id] },
    {
      type: 'FACT',
      text: 'A kiln burns for a day.',
      source: { publisher: 'A paper', title: 'A report', url: 'https://paper.example' },
    },
  ];
  for (const [index, slug] of ['story', 'second-story', 'draft-story'].entries())
    await publishStory(ctx, {
      ...(index === 0 && { id: firstStory }),
      slug,
      type: index === 1 ? StoryType.NEWS : StoryType.VILLAGE,
      title: english(slug),
      lead: english('A lead.'),
      author: english('The editors'),
      sources: [
        {
          publisher: 'A paper',
          title: 'A report',
          url: 'https://paper.example',
          publishedOn: '2026-01-01',
          kind: 'NEWS',
        },
      ],
      pictureId: front,
      placeIds: [rishton.id],
      brandIds: [rishtan, hiddenBrand],
      bodies: { en: { origin: 'WRITTEN', isReviewed: true, blocks } },
      publishedAt: new Date(Date.UTC(2026, 1, 1 + index)),
    });
  await rows(`insert into redirect (path, kind, target_id)
    select 'uzbekistan/old-valley', 'PLACE', id from place where slug = 'valley'
    union all select 'old-' || slug, 'PRODUCER', id from producer where slug in ('artisan', 'hidden-producer')
    union all select 'old-' || slug, 'BRAND', id from brand where slug in ('rishtan', 'hidden-brand')
    union all select 'old-' || slug, 'PRODUCT', id from product where slug in ('blue-plate', 'draft', 'orphan')
    union all select 'old-' || slug, 'STORY', id from story where slug in ('story', 'draft-story')
    union all select 'lost', 'STORY', gen_random_uuid()`);
  await rows(
    `insert into publication (sequence, state, pages_written, pages_removed, paths) select min(sequence), 'LIVE', 1, 0, '{}' from change`,
  );
  // Behind the back of the operations, which would have tidied up more.
  await rows(`update product set state = 'DRAFT' where id = $1`, [draft]);
  await rows(`update producer set state = 'ARCHIVED' where id = $1`, [hiddenProducer]);
  await rows(`update brand set state = 'REVIEW' where id = $1`, [hiddenBrand]);
  await rows(`update story set state = 'ARCHIVED' where slug = 'draft-story'`);
  await rows(
    `update brand_membership set state = $1, valid_to = '2021-01-01' where producer_id = $2 and brand_id = $3`,
    [BrandMembershipState.EXPIRED, cooperative, umbrella],
  );
  await rows(`update brand_membership set valid_to = '2021-01-01' where producer_id = $1 and brand_id = $2`, [
    cooperative,
    local,
  ]);
  await rows(`update brand_use set state = 'REQUESTED' where product_id = $1 and brand_id = $2`, [
    toOrder,
    rishtan,
  ]);
  await rows(
    `update organization_membership set valid_to = '2021-01-01' where producer_id = $1 and organization_id = $2`,
    [cooperative, donor.id],
  );
  // Room for a row to go elsewhere: pairs that are not taken yet.
  await rows('delete from organization_membership where producer_id = $1 and organization_id = $2', [
    artisan,
    donor.id,
  ]);
  await rows('delete from brand_use where product_id = $1 and brand_id = $2', [inStock, local]);
  await rows('delete from brand_membership where producer_id = $1 and brand_id = $2', [artisan, local]);
  await rows('delete from stock using product_variant where id = variant_id and product_id = $1', [seasonal]);
  await rows(
    'delete from offer where not is_lowest and market_id = (select id from market order by id limit 1)',
  );
  for (const linked of ['place', 'brand', 'producer', 'product'])
    await rows(`delete from story_${linked} using story where story.id = story_id and slug = 'second-story'`);
}
