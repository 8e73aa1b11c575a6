import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { checkoutInput, makeBank, makeBasket } from '../../test/make-checkout.ts';
import { express, tariff, terms } from '../../test/make-trade.ts';
import { defineImportTerms } from '../customs/define-import-terms.ts';
import type { TermsDefinition } from '../customs/import-terms-list.rules.ts';
import { importRates } from '../market/import-rates.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { setPrice } from '../price/set-price.ts';
import { imagineQuote, readQuote } from '../quote/read-quote.ts';
import { defineTariffs } from '../shipping/define-tariffs.ts';
import type { TariffDefinition } from '../shipping/tariff-list.rules.ts';
import { placeOrder } from './place-order.ts';

const { at, rows } = await testContext();
const begin = new Date('2026-09-30T12:00:00Z');
const workshop = await makeWorkshop(at(begin));
const first = crypto.randomUUID();
const second = crypto.randomUUID();
for (const id of [first, second])
  await makeProduct(at(begin), {
    ...workshop,
    variants: [variant({ id, onHand: 10_000, weightGrams: 700, packageWeightGrams: 900 })],
  });
let hours = 0;
interface Tables {
  tariffs: TariffDefinition[];
  importTerms: TermsDefinition[];
}
let last: Tables = { tariffs: [], importTerms: [] };
const now = (more = 0) => at(new Date(begin.getTime() + (hours + more) * 3_600_000));

/**
 * All that a total is made from, as dear as `percent` of the beginning: prices at once, tariffs, duties and rates from a day
 * on, as they are announced.
 */
async function change(percent: number, inDays: 0 | 1): Promise<void> {
  const ctx = now();
  const day = now(24 * inDays)
    .now.toISOString()
    .slice(0, 10);
  const times = (amount: number) => String(Math.round((amount * percent) / 100));
  for (const variantId of [first, second])
    await setPrice(ctx, { variantId, amountMinor: BigInt(times(250_000)) * 100n, currency: 'UZS' });
  const bands = [
    { upToGrams: 2_000, amountMinor: times(5_000_000) },
    { upToGrams: 20_000, amountMinor: times(20_000_000) },
  ];
  const next: Tables = {
    tariffs: [tariff({ bands, validFrom: day }), { ...express, validFrom: day }],
    importTerms: [
      terms({ country: 'US', dutyPercent: times(10), validFrom: day }),
      terms({ country: 'DE', taxPercent: times(19), validFrom: day }),
    ],
  };
  // What is to end is announced with what follows it.
  const validTo = ctx.now.toISOString().slice(0, 10);
  const until = inDays > 0 ? last : { tariffs: [], importTerms: [] };
  await defineTariffs(ctx, [...until.tariffs.map((each) => ({ ...each, validTo })), ...next.tariffs]);
  await defineImportTerms(ctx, [
    ...until.importTerms.map((each) => ({ ...each, validTo })),
    ...next.importTerms,
  ]);
  last = next;
  await importRates(ctx, [
    { base: 'UZS', quote: 'USD', date: day, rate: `0.000${percent}` },
    { base: 'UZS', quote: 'EUR', date: day, rate: `0.0000${percent}` },
  ]).catch((error) => {
    // Of a day there is one rate.
    if (!String(error).includes('Another rate')) throw error;
  });
}

test('the total that a shopper saw does not rise for two days, whatever prices, tariffs, duties and rates do', async () => {
  await change(100, 0);
  const step = fc.record({
    percent: fc.integer({ min: 100, max: 500 }),
    hours: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('US', 'DE'),
      fc.integer({ min: 1, max: 3 }),
      fc.array(step, { minLength: 1, maxLength: 1 }),
      async (country, quantity, steps) => {
        // A day that no other run has seen.
        hours += 72;
        await change(100, 0);
        const lines = [
          { variantId: first, quantity },
          { variantId: second, quantity: 1 },
        ];
        const page = await imagineQuote(now().db, {
          language: 'en',
          country,
          subdivision: null,
          lines,
          now: now().now,
          taxNumbers: null,
        });
        const token = await makeBasket(now(), lines, { country });
        const shown = await readQuote(now().db, { token, now: now().now, taxNumbers: null });
        expect(shown.quote.totalMinor).toBe(page.quote.totalMinor);
        expect(shown.quote.problems).toEqual([]);
        for (const { percent, hours: pause } of steps) {
          hours += pause;
          await change(percent, 1);
          hours += 12;
          const later = await readQuote(now().db, { token, now: now().now, taxNumbers: null });
          expect(BigInt(later.quote.totalMinor ?? -1)).toBeLessThanOrEqual(
            BigInt(shown.quote.totalMinor ?? 0),
          );
        }
        const bank = makeBank();
        const input = await checkoutInput(now(), token, {
          expectedTotalMinor: BigInt(shown.quote.totalMinor ?? 0),
        });
        const { order } = await placeOrder(now(), new Map([[PaymentMethod.TEST, bank.provider]]), input);
        const [placed] = await rows<{ total: string }>(
          'select total_minor as total from customer_order where id = $1',
          [order?.id],
        );
        expect(BigInt(placed?.total ?? -1)).toBeLessThanOrEqual(BigInt(shown.quote.totalMinor ?? 0));
        expect([...bank.charges.values()][0]?.capturedMinor).toBe(BigInt(placed?.total ?? 0));
      },
    ),
    { numRuns: 12 },
  );
});
