import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { SupplyKind } from '../product/supply.ts';
import { releaseStock } from './release-stock.ts';
import { reserveStock } from './reserve-stock.ts';
import { setStock } from './set-stock.ts';

const { ctx, rows } = await testContext();
const workshop = await makeWorkshop(ctx);

async function makeVariant(onHand: number, supplyKind = SupplyKind.IN_STOCK): Promise<string> {
  const id = crypto.randomUUID();
  await makeProduct(ctx, { ...workshop, supplyKind, variants: [variant({ id, onHand })] });
  return id;
}

const stock = async (id: string) =>
  (
    await rows<{ on_hand: number; reserved: number }>(
      'select on_hand, reserved from stock where variant_id = $1',
      [id],
    )
  )[0];

describe('stock', () => {
  test('of the last piece goes to exactly one of many buyers at once', async () => {
    const variantId = await makeVariant(1);
    const buyers = Array.from({ length: 25 }, () => reserveStock(ctx, { variantId, quantity: 1 }));
    const outcomes = await Promise.allSettled(buyers);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'STOCK_TOO_LOW' });
    expect(await stock(variantId)).toEqual({ on_hand: 1, reserved: 1 });
  });

  test('is never promised beyond what is there, whoever wants how much at once', async () => {
    const variantId = await makeVariant(0);
    const wishes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), wishes, async (onHand, quantities) => {
        await setStock(ctx, { variantId, onHand });
        const outcomes = await Promise.allSettled(
          quantities.map((quantity) => reserveStock(ctx, { variantId, quantity })),
        );
        const won = quantities.filter((_, index) => outcomes[index]?.status === 'fulfilled');
        const promised = won.reduce((sum, quantity) => sum + quantity, 0);
        expect(await stock(variantId)).toEqual({ on_hand: onHand, reserved: promised });
        // Nobody was sent away who could have been served in the end.
        const lost = quantities.filter((_, index) => outcomes[index]?.status === 'rejected');
        for (const quantity of lost) expect(quantity).toBeGreaterThan(onHand - promised);
        for (const quantity of won) await releaseStock(ctx, { variantId, quantity });
      }),
      { numRuns: 25 },
    );
  });

  test('says how many are free when there are too few', async () => {
    const variantId = await makeVariant(3);
    await reserveStock(ctx, { variantId, quantity: 2 });
    await expect(reserveStock(ctx, { variantId, quantity: 2 })).rejects.toMatchObject({
      code: 'STOCK_TOO_LOW',
      message: expect.stringContaining('1 are free; 2 were asked for'),
    });
    expect(await stock(variantId)).toEqual({ on_hand: 3, reserved: 2 });
  });

  test('is not set below what is promised, nor released beyond it', async () => {
    const variantId = await makeVariant(3);
    await reserveStock(ctx, { variantId, quantity: 2 });
    await expect(setStock(ctx, { variantId, onHand: 1 })).rejects.toMatchObject({ code: 'STOCK_TOO_LOW' });
    await expect(releaseStock(ctx, { variantId, quantity: 3 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(reserveStock(ctx, { variantId, quantity: 0 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await stock(variantId)).toEqual({ on_hand: 3, reserved: 2 });
  });

  test('of one of a kind is one piece at most', async () => {
    const variantId = await makeVariant(1, SupplyKind.ONE_OF_A_KIND);
    await expect(setStock(ctx, { variantId, onHand: 2 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await stock(variantId)).toEqual({ on_hand: 1, reserved: 0 });
    await setStock(ctx, { variantId, onHand: 0 });
    expect(await stock(variantId)).toEqual({ on_hand: 0, reserved: 0 });
  });

  test('of nothing is not found', async () => {
    const variantId = crypto.randomUUID();
    for (const operation of [reserveStock, releaseStock])
      await expect(operation(ctx, { variantId, quantity: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(setStock(ctx, { variantId, onHand: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
