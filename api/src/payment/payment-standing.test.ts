import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PaymentStanding, standingAfter } from './payment-standing.rules.ts';
import { PaymentState } from './payment-state.ts';

const amountMinor = 1_000n;
const start: PaymentStanding = { state: PaymentState.WAITING, capturedMinor: 0n, refundedMinor: 0n };

/** What a provider can say of a charge of 1,000. */
const report = fc.oneof(
  fc
    .constantFrom(PaymentState.WAITING, PaymentState.AUTHORISED, PaymentState.FAILED, PaymentState.CANCELLED)
    .map((state) => ({ ...start, state })),
  fc
    .bigInt({ min: 0n, max: amountMinor })
    .map((refundedMinor) => ({ state: PaymentState.CAPTURED, capturedMinor: amountMinor, refundedMinor })),
);

function after(reports: readonly PaymentStanding[]): PaymentStanding {
  let known = start;
  for (const told of reports) known = standingAfter({ ...known, amountMinor }, told);
  return known;
}

describe('where a payment stands', () => {
  test('does not depend on the order of reports, nor on repeats', () => {
    fc.assert(
      fc.property(
        fc
          .array(report, { minLength: 1, maxLength: 8 })
          .chain((reports) =>
            fc.tuple(
              fc.constant(reports),
              fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 }),
            ),
          ),
        ([reports, shuffled]) => {
          expect(after(shuffled)).toEqual(after(reports));
        },
      ),
    );
  });

  test('never goes back', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 8 }), report, (before, told) => {
        const known = after(before);
        const now = standingAfter({ ...known, amountMinor }, told);
        expect(now.capturedMinor).toBeGreaterThanOrEqual(known.capturedMinor);
        expect(now.refundedMinor).toBeGreaterThanOrEqual(known.refundedMinor);
        if (known.state === PaymentState.CAPTURED) expect(now.state).toBe(PaymentState.CAPTURED);
        if (now.capturedMinor > 0n) expect(now.state).toBe(PaymentState.CAPTURED);
      }),
    );
  });

  test('of money that was taken after all is taken', () => {
    const cancelled = { ...start, state: PaymentState.CANCELLED, amountMinor };
    const taken = { state: PaymentState.CAPTURED, capturedMinor: amountMinor, refundedMinor: 0n };
    expect(standingAfter(cancelled, taken)).toEqual(taken);
  });

  test('cannot be more taken than asked for, nor more given back than taken', () => {
    const known = { ...start, amountMinor };
    const told = { state: PaymentState.CAPTURED, capturedMinor: 1_001n, refundedMinor: 0n };
    expect(() => standingAfter(known, told)).toThrow('1001 were taken, and 1000 asked for');
    expect(() => standingAfter(known, { ...told, capturedMinor: 500n, refundedMinor: 501n })).toThrow(
      '501 were given back, and 500 taken',
    );
  });
});
