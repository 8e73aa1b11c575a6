import { grantBrandUses } from '../src/brand/grant-brand-use.ts';
import { addCertificates } from '../src/certificate/add-certificate.ts';
import { CertificateType } from '../src/certificate/certificate.entity.ts';
import { written } from '../src/graphql/localized-text.ts';
import { isAdmitted } from '../src/membership/membership.rules.ts';
import { BrandMembershipState } from '../src/membership/membership-state.ts';
import { chunks, type Transaction, transaction } from '../src/operation.ts';
import { Shippability, SupplyKind } from '../src/product/supply.ts';
import { archiveProducts } from '../src/product-writing/archive-product.ts';
import { createProducts } from '../src/product-writing/create-product.ts';
import type { NewProduct } from '../src/product-writing/new-product.rules.ts';
import { publishProducts } from '../src/product-writing/publish-product.ts';
import { submitProducts } from '../src/product-writing/submit-product.ts';
import { knownSlugs } from './load-organizations.ts';
import { type Loading, loadPictures, required } from './loading.ts';
import { moneyOf } from './money-of.ts';
import { recordId } from './record-id.ts';
import type { BrandMembershipRecord, PictureRecord, ProductRecord, VariantRecord } from './records.ts';

/** Products of one transaction: enough to be quick, few enough to stay small. */
const batchSize = 500;

/** Creates, brands, certifies and publishes the products, in the states that the records give them. */
export async function loadProducts(
  loading: Loading,
  {
    products,
    memberships,
  }: { products: Iterable<ProductRecord>; memberships: readonly BrandMembershipRecord[] },
): Promise<void> {
  const { productType: typeIds } = await knownSlugs(loading);
  const admitted = new Set(
    memberships
      .filter(({ state }) => isAdmitted(BrandMembershipState[state]))
      .map(({ brandSlug, producerSlug }) => `${brandSlug} ${producerSlug}`),
  );
  for (const batch of chunks(products, batchSize)) {
    await transaction(loading.ctx, async (tx) => {
      const pictureId = await loadPictures(
        { ...loading, ctx: tx },
        batch.flatMap(({ pictures }) => pictures),
      );
      await createProducts(
        tx,
        batch.map((record) => newProduct(record, { loading, typeIds, pictureId })),
      );
      await addCertificates(tx, batch.flatMap(certificatesOf));
      const uses = batch.flatMap(({ slug, producerSlug, brandSlugs }) =>
        brandSlugs
          .filter((brandSlug) => admitted.has(`${brandSlug} ${producerSlug}`))
          .map((brandSlug) => ({
            productId: recordId('product', slug),
            brandId: recordId('brand', brandSlug),
          })),
      );
      await grantBrandUses(tx, uses);
      await bringToState(tx, batch);
    });
    loading.progress.advance(batch.length);
  }
}

async function bringToState(tx: Transaction, batch: readonly ProductRecord[]): Promise<void> {
  const inState = (...states: ProductRecord['state'][]) =>
    batch
      .filter(({ state }) => states.includes(state))
      .map(({ slug, publishedAt }) => ({
        productId: recordId('product', slug),
        publishedAt: new Date(publishedAt),
      }));
  const idsIn = (state: ProductRecord['state']) => inState(state).map(({ productId }) => productId);
  await publishProducts(tx, inState('PUBLISHED', 'ARCHIVED'));
  await archiveProducts(tx, idsIn('ARCHIVED'));
  await submitProducts(tx, idsIn('REVIEW'));
}

interface Known {
  loading: Loading;
  typeIds: ReadonlyMap<string, string>;
  pictureId(picture: PictureRecord): string;
}

function newProduct(record: ProductRecord, { loading, typeIds, pictureId }: Known): NewProduct {
  const { slug, subtitle, care, motif, materialOrigin, leadDays, hsCode6, countryOfOrigin, seasonMonths } =
    record;
  return {
    id: recordId('product', slug),
    slug,
    name: written(record.names),
    subtitle: subtitle && written(subtitle),
    description: written(record.description),
    care: care && written(care),
    motif: motif && written(motif),
    materialOrigin: materialOrigin && written(materialOrigin),
    productTypeId: required(typeIds, record.productTypeSlug, 'product type'),
    producerId: recordId('producer', record.producerSlug),
    placeId: required(loading.placeIds, record.placeKey, 'place'),
    materials: record.materials.map(({ slug, names, percent }) => ({ slug, name: written(names), percent })),
    techniques: record.techniques.map(written),
    options: record.options.map(written),
    hsCode6,
    countryOfOrigin,
    supplyKind: SupplyKind[record.supplyKind],
    leadDaysMin: leadDays?.min,
    leadDaysMax: leadDays?.max,
    seasonMonths,
    shippability: Shippability[record.shippability],
    isDemonstration: true,
    variants: record.variants.map(newVariant),
    // A close-up can come out the same as another picture of the product.
    pictureIds: [...new Set(record.pictures.map(pictureId))],
  };
}

function newVariant({ optionValues, basePrice, marketPrices = {}, ...facts }: VariantRecord) {
  return {
    ...facts,
    id: recordId('variant', facts.sku),
    optionValues: optionValues.map(written),
    basePrice: moneyOf(basePrice),
    marketPrices: Object.fromEntries(
      Object.entries(marketPrices).map(([code, price]) => [code, moneyOf(price)]),
    ),
  };
}

function certificatesOf({ slug, certificates }: ProductRecord) {
  return certificates.map(({ type, issuer, ...facts }) => ({
    ...facts,
    id: recordId('certificate', `${type} ${facts.number}`),
    type: CertificateType[type],
    issuer: written(issuer),
    productId: recordId('product', slug),
  }));
}
