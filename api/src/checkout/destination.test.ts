import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { openBank } from '../../test/open-bank.ts';
import { addCertificate } from '../certificate/add-certificate.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { written } from '../graphql/localized-text.ts';
import { toGlobalId } from '../graphql/node.ts';
import { defineRestrictions } from '../restriction/define-restrictions.ts';
import type { RestrictionFacts } from '../restriction/restriction.rules.ts';
import { RestrictionEffect } from '../restriction/restriction-effect.ts';

// A rule for a part of a country holds for what is ordered there, whatever the basket says of the part, or does not say.

const { ctx, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);
const bank = openBank();
const id = crypto.randomUUID();
const productId = await makeProduct(ctx, {
  ...workshop,
  slug: 'karakul-hat',
  hsCode6: '430310',
  materials: [{ slug: 'karakul', name: written({ en: 'Karakul pelt' }), percent: 100 }],
  variants: [variant({ id, onHand: 1_000, weightGrams: 900, packageWeightGrams: 1_200 })],
});
const rule = (more: Pick<RestrictionFacts, 'code' | 'toPlaces' | 'effect' | 'documentType'>) => ({
  hsPrefixes: [],
  productTypes: [],
  materials: ['karakul', 'каракуль'],
  exceptMaterials: [],
  supplyKinds: [],
  fromCountries: [],
  exceptPlaces: [],
  reason: written({ en: 'Fur may not be sold there.' }),
  source: 'Assembly Bill 44',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
await defineRestrictions(ctx, [
  rule({ code: 'fur-california', toPlaces: ['US-CA'], effect: RestrictionEffect.BLOCK, documentType: null }),
  rule({
    code: 'fur-texas',
    toPlaces: ['US-TX'],
    effect: RestrictionEffect.REQUIRE_DOCUMENT,
    documentType: 'CITES',
  }),
  {
    ...rule({
      code: 'old-florida',
      toPlaces: ['US-FL'],
      effect: RestrictionEffect.BLOCK,
      documentType: null,
    }),
    minAgeYears: 50,
  },
]);

const linesOf = (variantId: string) => [{ variantId: toGlobalId('ProductVariant', variantId), quantity: 1 }];

/** A part of the country that a basket names; nothing at all where it is undefined. */
async function newBasket(subdivision?: string | null, variantId = id): Promise<string> {
  const made = await query<{ createBasket: { token: string } }>(
    'mutation ($lines: [BasketLineInput!]!) { createBasket(market: "us", lines: $lines) { token } }',
    { lines: linesOf(variantId) },
  );
  const token = made.data?.createBasket.token ?? '';
  const sent = await query(
    `mutation ($token: String!, $subdivision: String) {
      setBasketDestination(token: $token, country: "US", subdivision: $subdivision) { market } }`,
    { token, ...(subdivision === undefined ? {} : { subdivision }) },
  );
  expect(sent.errors).toEqual([]);
  return token;
}

const address = {
  country: 'US',
  name: 'Ada Example',
  street: ['1 Main Street'],
  city: 'Springfield',
  region: 'CA',
  postalCode: '94105',
};

/** The code of the refusal; null where there is an order. */
async function order(token: string, more: Record<string, unknown> = {}): Promise<unknown> {
  const input = {
    token,
    key: crypto.randomUUID(),
    email: 'ada@example.com',
    phone: '+14155552671',
    address,
    method: 'TEST',
    expectedTotalMinor: '1000000',
    returnUrl: 'https://shop.example/order/',
    ...more,
  };
  const { data, errors } = await query<{ placeOrder: { order: { number: string } | null } }>(
    'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { problems { field } order { number } } }',
    { input },
  );
  if (data?.placeOrder.order) return null;
  return (errors[0]?.originalError as { code?: string } | undefined)?.code;
}

const begun = async () => ({
  checkouts: (await rows('select from checkout')).length,
  reserved: await rows('select reserved from stock where variant_id = $1', [id]),
  charges: bank.charges.size,
});

test('a rule knows a material that has no English name, at checkout as on the page of the product', async () => {
  for (const material of [
    { slug: 'black-fleece', name: written({ ru: 'Чёрный каракуль' }) },
    { slug: 'karakul', name: written({ ru: 'Мех' }) },
  ]) {
    const variantId = crypto.randomUUID();
    const slug = `${material.slug}-of-somebody`;
    await makeProduct(ctx, {
      ...workshop,
      slug,
      materials: [{ ...material, percent: 100 }],
      variants: [variant({ id: variantId, onHand: 5, weightGrams: 900, packageWeightGrams: 1_200 })],
    });
    const { data } = await query(
      'query ($slug: String!) { restrictions(product: $slug, country: "US", subdivision: "CA") { effect } }',
      { slug },
    );
    expect(data, slug).toEqual({ restrictions: [{ effect: 'BLOCK' }] });
    expect(await order(await newBasket('CA', variantId)), slug).toBe('NOT_ORDERABLE');
  }
});

test('what may not be sent to a part of a country is not, where the basket names no part or another', async () => {
  const before = await begun();
  for (const nothing of [undefined, null, '', ' '])
    expect(await order(await newBasket(nothing)), `${nothing}`).toBe('NOT_ORDERABLE');
  expect(await order(await newBasket('NY'))).toBe('DESTINATION_DIFFERS');
  expect(await order(await newBasket('CA'), { address: { ...address, region: 'NY' } })).toBe('NOT_ORDERABLE');
  // The label is written in Latin letters.
  const twoPlaces = { address: { ...address, region: 'NY' }, latinAddress: address };
  expect(await order(await newBasket(), twoPlaces)).toBe('DESTINATION_DIFFERS');
  expect(await begun()).toEqual(before);
});

test('an order goes to the part of the country of its address, where the basket names none', async () => {
  const token = await newBasket();
  expect(await order(token, { address: { ...address, region: 'NY' } })).toBeNull();
  expect(
    await rows(
      `select terms->>'subdivision' as part from checkout join basket on basket.id = basket_id
        where token_hash = sha256($1::bytea)`,
      [token],
    ),
  ).toEqual([{ part: 'NY' }]);
});

test('what a quote, a basket or the restrictions refuse for a place, an order to an address there is refused', async () => {
  const part = fc.constantFrom('CA', 'NY', 'TX');
  const spelling = fc.constantFrom<(code: string) => string>(
    (code) => code,
    (code) => code.toLowerCase(),
    (code) => `US-${code}`,
    (code) => `us-${code.toLowerCase()}`,
  );
  const named = fc.option(part, { nil: null });
  const anyCountry = fc.constantFrom('US', 'us');
  await fc.assert(
    fc.asyncProperty(part, named, spelling, anyCountry, async (to, inBasket, spelt, country) => {
      const { data } = await query<{
        quote: { problems: { code: string }[]; subdivision: string };
        restrictions: { effect: string }[];
      }>(
        `query ($lines: [BasketLineInput!]!, $country: CountryCode!, $part: String!) {
          quote(lines: $lines, country: $country, subdivision: $part) { subdivision problems { code } }
          restrictions(product: "karakul-hat", country: $country, subdivision: $part) { effect } }`,
        { lines: linesOf(id), country, part: spelt(to) },
      );
      expect(data?.quote.subdivision).toBe(to);
      const isBarred = data?.restrictions.some(({ effect }) => effect !== 'WARN');
      expect(data?.quote.problems).toEqual(isBarred ? [expect.objectContaining({ code: 'RESTRICTED' })] : []);
      const refusal = await order(await newBasket(inBasket && spelt(inBasket)), {
        address: { ...address, region: to },
      });
      if (isBarred) expect(refusal).toMatch(/^(NOT_ORDERABLE|DESTINATION_DIFFERS)$/);
      else if (inBasket === null || inBasket === to) expect(refusal).toBeNull();
      else expect(refusal).toMatch(/^(NOT_ORDERABLE|DESTINATION_DIFFERS)$/);
    }),
    { numRuns: 30 },
  );
});

test('a document of tomorrow lets nothing through today, and one of today does', async () => {
  const document = {
    type: CertificateType.CITES,
    issuer: written({ en: 'An office' }),
    expiresOn: '2026-12-31',
    productId,
  };
  const texas = { address: { ...address, region: 'TX' } };
  await addCertificate(ctx, { ...document, number: 'tomorrow', issuedOn: '2026-10-01' });
  expect(await order(await newBasket('TX'), texas)).toBe('NOT_ORDERABLE');
  await addCertificate(ctx, { ...document, number: 'today', issuedOn: '2026-09-30' });
  expect(await order(await newBasket('TX'), texas)).toBeNull();
  expect(await rows(`select distinct certificates from order_line where certificates <> '[]'`)).toEqual([
    { certificates: [{ type: 'CITES', number: 'today' }] },
  ]);
});

test('what was made too long ago for its way is not ordered', async () => {
  const florida = { address: { ...address, region: 'FL' } };
  expect(await order(await newBasket('FL'), florida)).toBeNull();
  await rows('update product set made_year = 1970 where id = $1', [productId]);
  expect(await order(await newBasket('FL'), florida)).toBe('NOT_ORDERABLE');
});
