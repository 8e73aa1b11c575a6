import { graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { publicSchema, testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { addCertificate } from '../certificate/add-certificate.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { written } from '../graphql/localized-text.ts';
import { archiveProduct } from '../product-writing/archive-product.ts';
import { defineRestrictions } from './define-restrictions.ts';
import type { RestrictionFacts } from './restriction.rules.ts';
import { RestrictionEffect } from './restriction-effect.ts';

const { ctx, query, rows, publicContext } = await testContext();
const workshop = await makeWorkshop(ctx);
const id = await makeProduct(ctx, {
  ...workshop,
  slug: 'karakul-hat',
  hsCode6: '430310',
  materials: [{ slug: 'karakul', name: written({ en: 'Karakul pelt', ru: 'Каракуль' }), percent: 100 }],
});
const rule = (more: Partial<RestrictionFacts>): RestrictionFacts => ({
  code: 'fur-california',
  hsPrefixes: ['43'],
  productTypes: [],
  materials: ['karakul'],
  exceptMaterials: [],
  supplyKinds: [],
  fromCountries: ['UZ'],
  toPlaces: ['US-CA'],
  exceptPlaces: [],
  effect: RestrictionEffect.BLOCK,
  documentType: null,
  reason: written({ en: 'Fur may not be sold to California.', ru: 'Мех нельзя продавать в Калифорнию.' }),
  source: 'Assembly Bill 44',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
const papers = rule({
  code: 'papers',
  productTypes: ['plate'],
  toPlaces: ['US', 'DE'],
  effect: RestrictionEffect.REQUIRE_DOCUMENT,
  documentType: 'VETERINARY',
});
await defineRestrictions(ctx, [
  papers,
  rule({}),
  rule({ code: 'elsewhere', fromCountries: ['KG'], toPlaces: [] }),
  rule({ code: 'old', toPlaces: ['JP'], minAgeYears: 50 }),
  rule({
    code: 'tests',
    toPlaces: ['FR'],
    effect: RestrictionEffect.REQUIRE_DOCUMENT,
    documentType: CertificateType.TEST_REPORT,
  }),
]);

const document = `query ($product: String!, $country: CountryCode!, $subdivision: String) {
  restrictions(product: $product, country: $country, subdivision: $subdivision) {
    effect reason(language: "ru") { text language } documentType source } }`;
const ask = (country: string, more: { subdivision?: string; product?: string } = {}) =>
  query<{ restrictions: { effect: string }[] }>(document, { product: 'karakul-hat', country, ...more });

describe('restrictions', () => {
  test('of a product are those that fit it and its way, hardest first, in the language asked for', async () => {
    const { data, errors, sql } = await ask('US', { subdivision: 'US-CA' });
    expect(errors).toEqual([]);
    expect(data?.restrictions).toEqual([
      {
        effect: 'BLOCK',
        reason: { text: 'Мех нельзя продавать в Калифорнию.', language: 'ru' },
        documentType: null,
        source: 'Assembly Bill 44',
      },
      expect.objectContaining({ effect: 'REQUIRE_DOCUMENT', documentType: 'VETERINARY' }),
    ]);
    expect(sql).toHaveLength(2);
  });

  test('for a part of the country are warnings until the part is said', async () => {
    const effects = async (country: string, subdivision?: string) =>
      (await ask(country, subdivision ? { subdivision } : {})).data?.restrictions.map(({ effect }) => effect);
    expect(await effects('US')).toEqual(['REQUIRE_DOCUMENT', 'WARN']);
    expect(await effects('US', 'ny')).toEqual(['REQUIRE_DOCUMENT']);
    expect(await effects('US', 'ca')).toEqual(['BLOCK', 'REQUIRE_DOCUMENT']);
    expect(await effects('DE')).toEqual(['REQUIRE_DOCUMENT']);
    expect(await effects('JP')).toEqual([]);
  });

  test('are never kept: the tables change without a change of any record', async () => {
    const contextValue = publicContext();
    await graphql({
      schema: publicSchema(),
      source:
        '{ product(slug: "karakul-hat") { id } restrictions(product: "karakul-hat", country: "JP") { effect } }',
      contextValue,
    });
    expect(contextValue.tags.all).toBeUndefined();
  });

  test('of no product, of a draft, and of no part of a country are refused', async () => {
    for (const [more, message] of [
      [{ product: 'nothing' }, 'The product nothing was not found'],
      [{ subdivision: 'California' }, '"California" is not a part of a country'],
    ] as const) {
      const { data, errors } = await ask('US', more);
      expect(data).toBeNull();
      expect(errors[0]?.message).toContain(message);
    }
    const hidden = await makeProduct(ctx, { ...workshop, slug: 'hidden-hat' });
    await archiveProduct(ctx, hidden);
    expect((await ask('US', { product: 'hidden-hat' })).errors[0]?.message).toContain('was not found');
  });

  test('that ask for a document end with it', async () => {
    await addCertificate(ctx, {
      type: CertificateType.VETERINARY,
      number: 'V-1',
      issuer: written({ en: 'Veterinary service' }),
      issuedOn: '2025-01-01',
      expiresOn: '2026-09-29',
      productId: id,
    });
    await addCertificate(ctx, {
      type: CertificateType.VETERINARY,
      number: 'V-3',
      issuer: written({ en: 'Veterinary service' }),
      issuedOn: '2026-10-01',
      productId: id,
    });
    expect((await ask('DE')).data?.restrictions).toHaveLength(1);
    await addCertificate(ctx, {
      type: CertificateType.VETERINARY,
      number: 'V-2',
      issuer: written({ en: 'Veterinary service' }),
      issuedOn: '2026-01-01',
      productId: id,
    });
    expect((await ask('DE')).data?.restrictions).toEqual([]);
  });

  test('for old things ask for the year of making', async () => {
    expect((await ask('JP')).data?.restrictions).toEqual([]);
    await rows('update product set made_year = 1970 where id = $1', [id]);
    expect((await ask('JP')).data?.restrictions).toMatchObject([{ effect: 'BLOCK' }]);
    await rows('update product set made_year = 1977 where id = $1', [id]);
    expect((await ask('JP')).data?.restrictions).toEqual([]);
  });

  test('that ask for a test report end with the report of a laboratory', async () => {
    expect((await ask('FR')).data?.restrictions).toMatchObject([{ documentType: 'TEST_REPORT' }]);
    await addCertificate(ctx, {
      type: CertificateType.TEST_REPORT,
      number: 'LAB-1',
      issuer: written({ en: 'Laboratory' }),
      issuedOn: '2026-01-01',
      productId: id,
    });
    expect((await ask('FR')).data?.restrictions).toEqual([]);
  });
});
