import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { transaction } from '../operation.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { adjustStock } from './adjust-stock.ts';
import { releaseStock } from './release-stock.ts';
import { reserveStock } from './reserve-stock.ts';
import { returnStock } from './return-stock.ts';
import { setStock } from './set-stock.ts';
import { shipStock } from './ship-stock.ts';
import { stockBecause } from './stock-because.ts';
import { StockReason } from './stock-reason.ts';

const { ctx, rows } = await testContext();
const workshop = await makeWorkshop(ctx);

async function makeVariant(onHand: number): Promise<string> {
  const id = crypto.randomUUID();
  await makeProduct(ctx, { ...workshop, variants: [variant({ id, onHand })] });
  return id;
}

const movements = async (variantId: string) =>
  (
    await rows<{ on_hand: number; reserved: number; reason: string; note: string | null }>(
      'select on_hand, reserved, reason, note from stock_movement where variant_id = $1 order by id',
      [variantId],
    )
  ).map(({ on_hand, reserved, reason, note }) => [on_hand, reserved, reason, note]);

/** What the movements sum to, beside what there is. */
const balances = () =>
  rows<{ summed: string; kept: string }>(`
    select coalesce(sum(on_hand), 0) || ' ' || coalesce(sum(reserved), 0) as summed,
      (select on_hand || ' ' || reserved from stock where variant_id = product_variant.id) as kept
    from product_variant left join stock_movement on variant_id = product_variant.id group by product_variant.id`);

describe('the ledger of stock', () => {
  test('notes every movement with its reason and note', async () => {
    const variantId = await makeVariant(5);
    await reserveStock(ctx, { variantId, quantity: 2, note: 'checkout 1' });
    await releaseStock(ctx, { variantId, quantity: 1 });
    await shipStock(ctx, { variantId, quantity: 1, note: 'ABCD-1234' });
    await setStock(ctx, { variantId, onHand: 7, note: 'counted' });
    await returnStock(ctx, { variantId, quantity: 1 });
    expect(await movements(variantId)).toEqual([
      [5, 0, 'SET', null],
      [0, 2, 'HELD', 'checkout 1'],
      [0, -1, 'RELEASED', null],
      [-1, -1, 'SHIPPED', 'ABCD-1234'],
      [3, 0, 'SET', 'counted'],
      [1, 0, 'RETURNED', null],
    ]);
  });

  test("notes what each of several has of one movement, and what is nobody's", async () => {
    const [plate, bowl] = [await makeVariant(9), await makeVariant(9)];
    const told = stockBecause({
      reason: StockReason.HELD,
      note: 'all',
      shares: [
        { variantId: plate, note: 'first', reserved: 2 },
        { variantId: plate, note: 'second', reserved: 3 },
        { variantId: bowl, note: 'first', reserved: 4 },
      ],
    });
    await sql`update stock set reserved = 6 from ${told} where variant_id in (${plate}, ${bowl})`.execute(
      ctx.db,
    );
    expect((await movements(plate)).slice(1)).toEqual([
      [0, 1, 'HELD', 'all'],
      [0, 2, 'HELD', 'first'],
      [0, 3, 'HELD', 'second'],
    ]);
    expect((await movements(bowl)).slice(1)).toEqual([
      [0, 2, 'HELD', 'all'],
      [0, 4, 'HELD', 'first'],
    ]);
    for (const { summed, kept } of await balances()) expect(summed).toBe(kept);
  });

  test('and the audit log keep why staff say that there are so many', async () => {
    const variantId = await makeVariant(5);
    const [{ sku } = { sku: '' }] = await rows<{ sku: string }>(
      'select sku from product_variant where id = $1',
      [variantId],
    );
    const role = StaffRole.OFFICER;
    const id = await inviteStaff(ctx, { email: 'o@example.org', name: 'An officer', role });
    const officer: StaffViewer = { kind: 'STAFF', id, role, places: null, languages: null };
    const audited = () =>
      rows(
        `select action, subject_type, subject_id, subject_name, difference from audit_entry where staff_id = $1`,
        [id],
      );
    for (const [onHand, reason] of [
      [4, ' '],
      [4, 'x'.repeat(1_001)],
      [-1, 'Counted'],
    ] as const)
      await expect(adjustStock(ctx, officer, { sku, onHand, reason })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    expect(await audited()).toEqual([]);
    expect(await movements(variantId)).toEqual([[5, 0, 'SET', null]]);

    await adjustStock(ctx, officer, { sku, onHand: 4, reason: ' One broke in the kiln. ' });
    expect(await audited()).toEqual([
      {
        action: 'adjustStock',
        subject_type: 'ProductVariant',
        subject_id: variantId,
        subject_name: sku,
        difference: { onHand: { was: 5, is: 4 }, reason: { was: null, is: 'One broke in the kiln.' } },
      },
    ]);
    expect((await movements(variantId)).at(-1)).toEqual([
      -1,
      0,
      'SET',
      `One broke in the kiln. (staff ${id})`,
    ]);
  });

  test('has nothing of what moved nothing, failed, or was taken back', async () => {
    const variantId = await makeVariant(0);
    await setStock(ctx, { variantId, onHand: 0 });
    await expect(reserveStock(ctx, { variantId, quantity: 1 })).rejects.toMatchObject({
      code: 'STOCK_TOO_LOW',
    });
    const undone = transaction(ctx, async (tx) => {
      await setStock(tx, { variantId, onHand: 4 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await movements(variantId)).toEqual([]);
  });

  test('gives a reason to its own statement only, also within one transaction', async () => {
    const variantId = await makeVariant(1);
    await transaction(ctx, async (tx) => {
      await reserveStock(tx, { variantId, quantity: 1, note: 'mine' });
      await sql`update stock set on_hand = 3 where variant_id = ${variantId}`.execute(tx.db);
    });
    expect(await movements(variantId)).toEqual([
      [1, 0, 'SET', null],
      [0, 1, 'HELD', 'mine'],
      [2, 0, 'SET', null],
    ]);
  });

  test('notes each row that one statement moves', async () => {
    const [first, second] = [await makeVariant(1), await makeVariant(2)];
    await rows('update stock set on_hand = 9 where variant_id = any($1)', [[first, second]]);
    expect(await movements(first)).toEqual([
      [1, 0, 'SET', null],
      [8, 0, 'SET', null],
    ]);
    expect((await movements(second)).at(-1)).toEqual([7, 0, 'SET', null]);
  });

  test('cannot be rewritten, and goes with its variant', async () => {
    const variantId = await makeVariant(1);
    const before = await movements(variantId);
    for (const statement of [
      'update stock_movement set on_hand = 100',
      `delete from stock_movement where variant_id = '${variantId}'`,
      'truncate stock_movement',
    ])
      await expect(rows(statement), statement).rejects.toThrow('is a ledger');
    expect(await movements(variantId)).toEqual(before);
    await rows('delete from product_variant where id = $1', [variantId]);
    expect(await movements(variantId)).toEqual([]);
    expect(await rows('select from stock where variant_id = $1', [variantId])).toEqual([]);
  });

  test('sums to the stock, whatever many do at once', async () => {
    const variantIds = [await makeVariant(6), await makeVariant(0)];
    const act = fc.record({
      variantId: fc.constantFrom(...variantIds),
      quantity: fc.integer({ min: 1, max: 4 }),
      does: fc.constantFrom(
        reserveStock,
        releaseStock,
        shipStock,
        returnStock,
        (c: typeof ctx, { variantId, quantity }: { variantId: string; quantity: number }) =>
          setStock(c, { variantId, onHand: quantity }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        await Promise.allSettled(
          acts.map(({ does, variantId, quantity }) => does(ctx, { variantId, quantity })),
        );
        for (const { summed, kept } of await balances()) expect(summed).toBe(kept);
      }),
      { numRuns: 20 },
    );
  });
});
