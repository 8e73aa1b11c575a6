import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makeProducer, makeProduct, makeWorkshop } from '../../test/make.ts';
import { admitMember } from '../membership/admit-member.ts';
import { changeMembership } from '../membership/change-membership.ts';
import { mayFollow } from '../membership/membership.rules.ts';
import { BrandMembershipState as State } from '../membership/membership-state.ts';
import { addCriterion } from './add-criterion.ts';
import { BrandCriterionKind } from './brand-criterion.entity.ts';
import { BrandKind } from './brand-kind.ts';
import { brandPosition } from './brand-order.rules.ts';
import { grantBrandUse } from './grant-brand-use.ts';
import { withdrawBrandUse } from './withdraw-brand-use.ts';

const { ctx, at, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const { producerId } = workshop;
const brandId = await makeBrand(ctx, { slug: 'rishtan-ceramics' });
const productId = await makeProduct(ctx, workshop);

const shown = (id: string) =>
  rows('select brand_id from shown_brand where product_id = $1 order by position', [id]);
const memberships = () =>
  rows('select state, valid_from::text, valid_to::text from brand_membership where producer_id = $1', [
    producerId,
  ]);
const body = async (id: string) =>
  (await rows<{ body: string }>('select body from search_document where record_id = $1', [id]))[0]?.body;

describe('a brand on a product', () => {
  test('is granted to members only', async () => {
    await expect(grantBrandUse(ctx, { productId, brandId })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await admitMember(ctx, { brandId, producerId, state: State.APPLIED, validFrom: '2020-01-01' });
    await expect(grantBrandUse(ctx, { productId, brandId })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await rows('select * from brand_use')).toEqual([]);
  });

  test('is shown and found while the membership is active', async () => {
    const change = (state: State, on: string) => changeMembership(ctx, { brandId, producerId, state, on });
    await change(State.UNDER_REVIEW, '2020-02-01');
    await change(State.ACTIVE, '2020-03-01');
    await grantBrandUse(ctx, { productId, brandId });
    expect(await shown(productId)).toEqual([{ brand_id: brandId }]);
    expect(await body(productId)).toContain('rishtan');
    await change(State.SUSPENDED, '2021-01-01');
    expect(await shown(productId)).toEqual([]);
    expect(await body(productId)).not.toContain('rishtan');
    await change(State.ACTIVE, '2021-02-01');
    expect(await shown(productId)).toHaveLength(1);
    expect(await memberships()).toEqual([{ state: 'ACTIVE', valid_from: '2020-03-01', valid_to: null }]);
    await change(State.EXPIRED, '2022-01-01');
    expect(await memberships()).toEqual([
      { state: 'EXPIRED', valid_from: '2020-03-01', valid_to: '2022-01-01' },
    ]);
    await change(State.ACTIVE, '2023-01-01');
    expect(await memberships()).toEqual([{ state: 'ACTIVE', valid_from: '2023-01-01', valid_to: null }]);
  });

  test('goes when its use is withdrawn', async () => {
    const id = await makeProduct(ctx, workshop);
    await grantBrandUse(ctx, { productId: id, brandId });
    await withdrawBrandUse(ctx, { productId: id, brandId });
    expect(await shown(id)).toEqual([]);
    expect(await rows('select state from brand_use where product_id = $1', [id])).toEqual([
      { state: 'WITHDRAWN' },
    ]);
  });

  test('stands behind its umbrella and before the producer’s own', async () => {
    const id = await makeProduct(ctx, workshop);
    const umbrella = await makeBrand(ctx, { kind: BrandKind.NATIONAL_UMBRELLA });
    const own = await makeBrand(ctx, { kind: BrandKind.OWN });
    for (const each of [own, umbrella])
      await admitMember(ctx, { brandId: each, producerId, validFrom: '2020-01-01' });
    for (const each of [own, brandId, umbrella]) await grantBrandUse(ctx, { productId: id, brandId: each });
    expect((await shown(id)).map((row) => row.brand_id)).toEqual([umbrella, brandId, own]);
    expect(brandPosition(BrandKind.REGIONAL_COLLECTIVE)).toBeLessThan(brandPosition(BrandKind.LOCAL));
  });
});

describe('a membership', () => {
  test('moves only to a state that may follow, and otherwise stays as it is', async () => {
    const before = await memberships();
    for (const state of [State.ACTIVE, State.APPLIED, State.REJECTED, State.UNDER_REVIEW])
      await expect(changeMembership(ctx, { brandId, producerId, state })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    expect(await memberships()).toEqual(before);
  });

  test('that was revoked stays so', () => {
    for (const state of Object.values(State)) expect(mayFollow(State.REVOKED, state)).toBe(false);
  });

  test('does not end before it begins, nor without a day', async () => {
    const member = await makeProducer(ctx, { placeId: workshop.placeId });
    await expect(
      admitMember(ctx, { brandId, producerId: member, state: State.EXPIRED, validFrom: '2020-01-01' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await admitMember(at('2025-01-01'), { brandId, producerId: member });
    await expect(
      changeMembership(ctx, { brandId, producerId: member, state: State.REVOKED, on: '2024-12-31' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(admitMember(ctx, { brandId, producerId: member })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(
      await rows('select state, valid_from::text from brand_membership where producer_id = $1', [member]),
    ).toEqual([{ state: 'ACTIVE', valid_from: '2025-01-01' }]);
  });
});

test('a criterion has a code that the brand has once', async () => {
  const criterion = {
    brandId,
    code: 'ORIGIN',
    kind: BrandCriterionKind.ORIGIN,
    text: english('Made there.'),
    isMandatory: true,
  };
  await addCriterion(ctx, criterion);
  await expect(addCriterion(ctx, criterion)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await rows('select code from brand_criterion where brand_id = $1', [brandId])).toEqual([
    { code: 'ORIGIN' },
  ]);
});

test('a brand keeps its slug', async () => {
  await expect(makeBrand(ctx, { slug: 'rishtan-ceramics' })).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
});
