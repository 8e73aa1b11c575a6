import { setTimeout as sleep } from 'node:timers/promises';

/** What came of one checkout, as its buyer knows it. */
export interface Purchase {
  /** Of the basket. */
  token: string;
  /** Those that it was tried with, in their order. */
  keys: string[];
  /** The number that the API told, if it told one: it must never be lost. */
  order: string | null;
  /** Code of the refusal, where there was one. */
  refusal: string | null;
  /** The buyer went away, or had enough of waiting. */
  isLeft: boolean;
}

export interface ShopperOptions {
  /** Addresses of the API's processes, any of which may be down. */
  apis: readonly string[];
  variantIds: readonly string[];
  chance(): number;
  /** Never on the way to the end of the drive. */
  patienceMs: number;
}

/** What a buyer takes for an answer; anything else is tried again. */
const refusals = new Set([
  'STOCK_TOO_LOW',
  'NOT_ORDERABLE',
  'PAYMENT_DECLINED',
  'PAYMENT_ABANDONED',
  'CHECKOUT_EXPIRED',
  'CHECKOUT_SUPERSEDED',
  'TOTAL_CHANGED',
]);

const shop = 'https://shop.example';
const purchase = {
  phone: '+1 212 555 2671',
  address: {
    country: 'US',
    name: 'Ada Example',
    street: ['350 Fifth Avenue'],
    city: 'New York',
    region: 'NY',
    postalCode: '10118',
  },
  returnUrl: `${shop}/order/`,
};

/**
 * Buys through the public API as people do on bad lines: repeats what got no answer, clicks twice, pays at once or after a
 * declined card, closes the page before or after paying, starts anew. Never rejects.
 */
export async function shopOnce({ apis, variantIds, chance, patienceMs }: ShopperOptions): Promise<Purchase> {
  const until = Date.now() + patienceMs;
  const bought: Purchase = { token: '', keys: [], order: null, refusal: null, isLeft: false };
  const habit = chance();
  // Everybody is somebody else: of one, only a few orders may wait for a bank transfer.
  const email = `${crypto.randomUUID()}@example.com`;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  /** Most want what there is most of, which comes first. */
  const wish = () => variantIds[Math.floor(chance() ** 2 * variantIds.length)] ?? '';

  async function asked<T>(query: string, variables: object): Promise<T> {
    const response = await fetch(`${pick(apis)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(15_000),
    });
    const { data, errors } = (await response.json()) as {
      data?: T;
      errors?: { extensions?: { code?: string } }[];
    };
    if (errors || !data) throw new Refusal(errors?.[0]?.extensions?.code ?? 'NOTHING');
    return data;
  }

  /** Until there is an answer that counts. */
  async function insist<T>(query: string, variables: object): Promise<T> {
    for (;;) {
      try {
        return await asked<T>(query, variables);
      } catch (error) {
        if (error instanceof Refusal && refusals.has(error.code)) throw error;
        if (Date.now() > until) throw new Refusal(error instanceof Refusal ? error.code : 'NO_ANSWER');
        await sleep(100 + chance() * 300);
      }
    }
  }

  const placing = (total: string, method: string) => {
    const key = crypto.randomUUID();
    bought.keys.push(key);
    const input = { ...purchase, email, token: bought.token, key, method, expectedTotalMinor: total };
    return () => insist<{ placeOrder: Placed }>(placeOrder, { input }).then((answer) => answer.placeOrder);
  };

  try {
    const lines = [...new Set([wish(), ...(chance() < 0.3 ? [wish()] : [])])].map((variantId) => ({
      variantId,
      quantity: 1,
    }));
    const made = await insist<{ createBasket: { token: string } }>(createBasket, { lines });
    bought.token = made.createBasket.token;
    const { setBasketDestination: basket } = await insist<{
      setBasketDestination: { total: { amountMinor: string } | null };
    }>(setDestination, { token: bought.token });
    const total = basket.total?.amountMinor ?? '1';
    const method = chance() < 0.15 ? 'BANK_TRANSFER' : 'CARD';
    const place = placing(total, method);
    // Clicked twice.
    const twice = habit < 0.1 ? place().catch(() => undefined) : undefined;
    let placed = await place();
    await twice;
    // Came back to the basket and began anew.
    if (habit > 0.9 && placed.redirectUrl) placed = await placing(total, method)();
    for (let visits = 0; placed.redirectUrl && visits < 3; visits += 1) {
      const page = chance();
      if (page < 0.06) return { ...bought, isLeft: true };
      if (page < 0.16) await visit(placed.redirectUrl, page < 0.11 ? 'decline' : 'ask');
      else await visit(placed.redirectUrl, 'pay');
      if (chance() < 0.08) return { ...bought, isLeft: true };
      const key = bought.keys.at(-1);
      const { continueCheckout } = await insist<{ continueCheckout: Placed }>(goOn, {
        token: bought.token,
        key,
      });
      placed = continueCheckout;
    }
    return { ...bought, order: placed.order?.number ?? null, isLeft: !placed.order };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isRefused = refusals.has(error.code);
    return { ...bought, refusal: error.code, isLeft: !isRefused };
  }
}

interface Placed {
  redirectUrl: string | null;
  order: { number: string } | null;
}

class Refusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The page of the payment provider, which is always there. */
async function visit(page: string, choice: string): Promise<void> {
  const response = await fetch(`${page}?choice=${choice}`, { method: 'POST', redirect: 'manual' });
  await response.body?.cancel();
}

const createBasket =
  'mutation Make($lines: [BasketLineInput!]!) { createBasket(market: "us", lines: $lines) { token } }';
const setDestination = `mutation Send($token: String!) {
  setBasketDestination(token: $token, country: "US", subdivision: "NY") { total { amountMinor } } }`;
const answer = '{ redirectUrl order { number } }';
const placeOrder = `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) ${answer} }`;
const goOn = `mutation Go($token: String!, $key: String!) { continueCheckout(token: $token, key: $key) ${answer} }`;
