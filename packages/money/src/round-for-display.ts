import type { Currency } from './currency.ts';
import { magnitude } from './divide.ts';
import type { Money } from './money.ts';

/** How a converted price is made to look like a price. */
export interface RoundingStep {
  /** Permanent; shown beside converted prices and kept with orders. */
  name: string;
  /** Prices are multiples of this many minor units. */
  stepMinor: bigint;
  /** Smaller prices, below `belowMinor`, use a finer step. `belowMinor` is a multiple of `stepMinor`. */
  small?: { belowMinor: bigint; stepMinor: bigint };
}

export const roundingSteps: Record<Currency, RoundingStep> = {
  UZS: { name: 'UZS_1000', stepMinor: 1_000_00n },
  KZT: { name: 'KZT_10', stepMinor: 10_00n },
  KGS: { name: 'KGS_1', stepMinor: 1_00n },
  TJS: { name: 'TJS_0.10', stepMinor: 10n },
  USD: wholeOrHalf('USD'),
  EUR: wholeOrHalf('EUR'),
  GBP: wholeOrHalf('GBP'),
  JPY: { name: 'JPY_10', stepMinor: 10n },
  CNY: { name: 'CNY_1', stepMinor: 1_00n },
  RUB: { name: 'RUB_1', stepMinor: 1_00n },
};

/**
 * The amount at the nearest multiple of its currency's step, halves away from zero. What is not zero never
 * becomes zero: it becomes one step. A second rounding changes nothing.
 */
export function roundForDisplay(money: Money): Money {
  const { currency, amountMinor } = money;
  if (amountMinor === 0n) return money;
  const size = magnitude(amountMinor);
  const step = stepFor(roundingSteps[currency], size);
  const steps = (2n * size + step) / (2n * step);
  const rounded = (steps === 0n ? 1n : steps) * step;
  return { amountMinor: amountMinor < 0n ? -rounded : rounded, currency };
}

function stepFor(rounding: RoundingStep, size: bigint): bigint {
  const { small, stepMinor } = rounding;
  return small && size < small.belowMinor ? small.stepMinor : stepMinor;
}

/** Up to 20 a half unit matters; above it, whole units read as a price somebody set. */
function wholeOrHalf(currency: Currency): RoundingStep {
  return {
    name: `${currency}_1_OR_0.50_BELOW_20`,
    stepMinor: 1_00n,
    small: { belowMinor: 20_00n, stepMinor: 50n },
  };
}
