import { grantBrandUse } from '../src/brand/grant-brand-use.ts';
import { addCertificate } from '../src/certificate/add-certificate.ts';
import { CertificateType } from '../src/certificate/certificate.entity.ts';
import { ConsentScope } from '../src/consent/consent-scope.ts';
import { written } from '../src/graphql/localized-text.ts';
import { admitMember } from '../src/membership/admit-member.ts';
import type { OperationContext } from '../src/operation.ts';
import { ProducerKind } from '../src/producer/producer-kind.ts';
import { describeProgramme } from '../src/programme/describe-programme.ts';
import { SpecializationRank } from '../src/specialization/specialization.entity.ts';
import { specializePlace } from '../src/specialization/specialize-place.ts';
import { publishStory } from '../src/story/publish-story.ts';
import { StoryType } from '../src/story/story.entity.ts';
import {
  english,
  makeBrand,
  makeCountry,
  makeCrafts,
  makeMarkets,
  makePicture,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  variant,
} from './make.ts';

/** A programme with one of everything that pages show, and few pages. */
export async function makeSmallProgramme(ctx: OperationContext): Promise<void> {
  await describeProgramme(ctx, {
    name: written({ en: 'One village, one product', ru: 'Одно село, один продукт' }),
    purpose: english('What villages make.'),
    notice: english('None of it is real.'),
    isDemonstration: true,
    date: '2026-09-29',
  });
  await makeMarkets(ctx);
  const { directionId, productTypeId } = await makeCrafts(ctx);
  const picture = await makePicture(ctx);
  const country = await makeCountry(ctx);
  const regions = await Promise.all(
    ['fergana', 'bukhara'].map((slug) => makeRegion(ctx, { slug, parentId: country.id })),
  );
  const villages = [];
  for (const [at, name] of ['Rishton', 'Quva', 'Gijduvan'].entries())
    villages.push(
      await makeVillage(ctx, {
        parentId: regions[at % 2]?.id ?? '',
        name: written({ en: name, ru: `${name}-ру` }),
      }),
    );
  const [first = villages[0]] = villages;
  if (!first) throw new Error('There is no village.');
  await specializePlace(ctx, {
    placeId: first.id,
    productTypeId,
    title: english('Blue pottery'),
    rank: SpecializationRank.PRIMARY,
    source: english('A decree'),
    validFrom: '2020-01-01',
  });
  const umbrella = await makeBrand(ctx, { slug: 'umbrella', name: english('Made by hand') });
  const local = await makeBrand(ctx, { slug: 'lustre', parentId: umbrella, homePlaceIds: [first.id] });
  const producers = [];
  for (const [at, village] of villages.entries()) {
    const id = await makeProducer(ctx, {
      slug: `workshop-${at}`,
      kind: at === 0 ? ProducerKind.ARTISAN : ProducerKind.COOPERATIVE,
      consents: at === 0 ? [{ scope: ConsentScope.NAME, evidence: 'A signed form' }] : [],
      headcount: { total: 20 + at, women: 11, youth: 4 },
      directionIds: [directionId],
      placeId: village.id,
    });
    for (const brandId of at === 2 ? [umbrella] : [umbrella, local])
      await admitMember(ctx, { brandId, producerId: id, validFrom: '2024-01-01' });
    producers.push(id);
  }
  const products = [];
  for (let at = 0; at < 4; at += 1) {
    const id = await makeProduct(ctx, {
      slug: `thing-${at}`,
      productTypeId,
      producerId: producers[at % 3] ?? '',
      placeId: villages[at % 3]?.id ?? '',
      options: [english('Size')],
      variants: [
        variant({ optionValues: [english('small')] }),
        variant({ optionValues: [english('large')] }),
      ],
    });
    await grantBrandUse(ctx, { productId: id, brandId: at % 2 ? umbrella : at === 2 ? umbrella : local });
    products.push(id);
  }
  await addCertificate(ctx, {
    type: CertificateType.QUALITY,
    number: 'Q-1',
    issuer: english('A laboratory'),
    issuedOn: '2026-01-01',
    expiresOn: '2099-01-01',
    ...(products[0] && { productId: products[0] }),
  });
  await publishStory(ctx, {
    slug: 'a-kiln',
    type: StoryType.VILLAGE,
    title: english('A kiln'),
    lead: english('It is fired twice a week.'),
    author: english('Aul'),
    sources: [],
    pictureId: picture,
    placeIds: [first.id],
    brandIds: [local],
    bodies: {
      en: {
        origin: 'WRITTEN',
        isReviewed: true,
        blocks: [
          { type: 'TEXT', text: 'Wood, clay, fire.' },
          { type: 'PICTURE', pictureId: picture },
          { type: 'PRODUCTS', productIds: products.slice(0, 2) },
          { type: 'PRODUCER', producerId: producers[0] ?? '' },
          { type: 'PLACE', placeId: first.id },
        ],
      },
    },
  });
}
