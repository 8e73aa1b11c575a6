import { createBasket } from '../src/basket/create-basket.ts';
import { setBasketLine } from '../src/basket/set-basket-line.ts';
import { setDestination } from '../src/basket/set-destination.ts';
import type { CheckoutInput } from '../src/checkout/checkout-input.ts';
import type { TermsBuyer } from '../src/checkout/checkout-terms.ts';
import type { OperationContext } from '../src/operation.ts';
import { PaymentMethod } from '../src/payment/payment-method.ts';
import type { ChargeReport, PaymentProvider } from '../src/payment/payment-provider.ts';
import { PaymentState } from '../src/payment/payment-state.ts';
import { readQuote } from '../src/quote/read-quote.ts';

/** Baskets and purchases for tests, made by the operations that everybody uses. */

export const buyer: TermsBuyer = {
  email: 'ada@example.com',
  phone: '+14155550132',
  address: {
    country: 'US',
    name: 'Ada Example',
    street: ['1 Market Street'],
    city: 'San Francisco',
    region: 'CA',
    postalCode: '94105',
  },
  latinAddress: null,
};

export async function makeBasket(
  ctx: OperationContext,
  lines: readonly { variantId: string; quantity?: number }[],
  { country = 'US', language = 'en' as const } = {},
): Promise<string> {
  const token = await createBasket(ctx, { marketCode: 'world', language });
  await setDestination(ctx, { token, country, subdivision: country === 'US' ? 'CA' : null });
  for (const { variantId, quantity = 1 } of lines) await setBasketLine(ctx, { token, variantId, quantity });
  return token;
}

/** What a buyer who agrees with the quote sends. */
export async function checkoutInput(
  ctx: OperationContext,
  token: string,
  more: Partial<CheckoutInput> = {},
): Promise<CheckoutInput> {
  const { quote } = await readQuote(ctx.db, {
    token,
    now: ctx.now,
    taxNumbers: ctx.taxNumbers ?? null,
  });
  return {
    token,
    key: crypto.randomUUID(),
    buyer: { ...buyer, address: { ...buyer.address, country: quote.country ?? 'US' } },
    choices: new Map(),
    method: PaymentMethod.TEST,
    expectedTotalMinor: BigInt(quote.totalMinor ?? 0),
    returnUrl: 'https://shop.example/order/',
    ...more,
  };
}

export interface BankBooks {
  provider: PaymentProvider;
  charges: Map<string, ChargeReport & { amountMinor: bigint }>;
  /** What becomes of the next charges: promised at once, unless it says otherwise. */
  next: PaymentState;
  /** Called before each request is done, and after it; what it throws is what the caller gets. */
  before?: (request: string) => Promise<void> | void;
  after?: (request: string) => Promise<void> | void;
}

/** A payment provider in the memory of the test, with books to look at. */
export function makeBank(): BankBooks {
  const charges: BankBooks['charges'] = new Map();
  const asked = async (request: string, work: () => ChargeReport | null) => {
    await bank.before?.(request);
    const report = work();
    await bank.after?.(request);
    return report;
  };
  const change = (
    id: string,
    more: (charge: ChargeReport & { amountMinor: bigint }) => Partial<ChargeReport>,
  ) => {
    const charge = charges.get(id);
    if (!charge) throw new Error(`No charge ${id}.`);
    const after = { ...charge, ...more(charge) };
    charges.set(id, after);
    return after;
  };
  const bank: BankBooks = {
    charges,
    next: PaymentState.AUTHORISED,
    provider: {
      begin: (charge) =>
        asked('begin', () => {
          const known = charges.get(charge.checkoutId);
          if (known) return known;
          const made = {
            reference: charge.checkoutId,
            state: bank.next,
            redirectUrl:
              bank.next === PaymentState.WAITING ? `https://bank.example/${charge.checkoutId}` : null,
            capturedMinor: 0n,
            refundedMinor: 0n,
            amountMinor: charge.amountMinor,
          };
          charges.set(charge.checkoutId, made);
          return made;
        }) as Promise<ChargeReport>,
      find: (id) => asked('find', () => charges.get(id) ?? null),
      capture: (id) =>
        asked('capture', () =>
          change(id, ({ state, amountMinor }) =>
            state === PaymentState.AUTHORISED
              ? { state: PaymentState.CAPTURED, capturedMinor: amountMinor }
              : {},
          ),
        ) as Promise<ChargeReport>,
      close: (id) =>
        asked('close', () =>
          change(id, ({ state }) =>
            state === PaymentState.WAITING ? { state: PaymentState.CANCELLED, redirectUrl: null } : {},
          ),
        ) as Promise<ChargeReport>,
      cancel: (id) =>
        asked('cancel', () =>
          change(id, ({ state }) =>
            state === PaymentState.CAPTURED ? {} : { state: PaymentState.CANCELLED, redirectUrl: null },
          ),
        ) as Promise<ChargeReport>,
      refund: (id, { amountMinor }) =>
        asked('refund', () =>
          change(id, ({ refundedMinor }) => ({ refundedMinor: refundedMinor + amountMinor })),
        ) as Promise<ChargeReport>,
    },
  };
  return bank;
}
