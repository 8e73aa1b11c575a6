import { type Currency, formatMoney } from '@aul/money';
import { GraphQLError } from 'graphql';
import type { Programme } from './fixtures.ts';
import { isPostalCode, standInForm } from './stand-in-forms.ts';
import { type RequestContext, text } from './stand-in-texts.ts';

/**
 * Baskets and orders that last as long as the process: prices of the programme, sending for 2,000 cents or so many yen a
 * part, a tax of a tenth that is due at the border of Japan. Enough to go through every turn of a purchase.
 */
export interface StandInShop {
  root: Record<string, (args: never, context: RequestContext) => unknown>;
  orders: StandInOrder[];
  /** Pieces of each variant that somebody else bought. */
  sold: Map<string, number>;
  /** Variants that are not sold any more. */
  withdrawn: Set<string>;
  /** What is added to every price from now on, in minor units. */
  rise: number;
  /** The page of the payment provider: `/pay/<key>`, and `/pay/<key>/pay` or `decline`. */
  pay(path: string): { html: string } | { to: string };
}

export interface StandInOrder {
  number: string;
  token: string;
  input: PlacingInput;
  state: string;
  parts: QuotedPart[];
  total: number;
  currency: Currency;
  /** Pieces that its buyer wants to send back. */
  goingBack?: { line: number; quantity: number }[] | null;
}

interface StandInBasket {
  token: string;
  market: string;
  language: string;
  country: string | null;
  subdivision: string | null;
  pieces: Map<string, number>;
  isOrdered: boolean;
}

interface Line {
  variantId: string;
  quantity: number;
}
interface Address {
  country: string;
  [field: string]: string | string[] | null | undefined;
}
interface PlacingInput {
  token: string;
  key: string;
  email: string;
  phone: string;
  address: Address;
  latinAddress?: Address | null;
  method: string;
  expectedTotalMinor: string;
  returnUrl: string;
}
interface Checkout {
  input: PlacingInput;
  state: 'WAITING' | 'PAID' | 'DECLINED' | 'ORDERED';
  order?: StandInOrder;
}
type Quote = ReturnType<ReturnType<typeof makeQuotes>>;
type QuotedPart = Quote['parts'][number];

const marketOfCountry = (country: string) => ({ JP: 'jp', UZ: 'uz' })[country] ?? 'us';

export function createStandInShop(programme: Programme, origin: string): StandInShop {
  const baskets = new Map<string, StandInBasket>();
  const checkouts = new Map<string, Checkout>();
  const quote = makeQuotes(programme, () => shop);
  let made = 0;

  const open = (token: string) => baskets.get(token) ?? refuse('NOT_FOUND');
  const openToChange = (token: string) => {
    const basket = open(token);
    return basket.isOrdered ? refuse('BASKET_CLOSED') : basket;
  };
  const put = (basket: StandInBasket, { variantId, quantity }: Line) => {
    const found = quote.find(variantId, basket.market);
    if (quantity === 0) basket.pieces.delete(variantId);
    else if (!found || shop.withdrawn.has(variantId)) refuse('NOT_FOUND');
    else {
      const others = [...basket.pieces].filter(([id]) => id !== variantId);
      if (others.reduce((sum, [, pieces]) => sum + pieces, quantity) > 1_000) refuse('BASKET_FULL');
      basket.pieces.set(variantId, found.product.supplyKind === 'ONE_OF_A_KIND' ? 1 : quantity);
    }
    return quote(basket);
  };

  const shop: StandInShop = {
    orders: [],
    sold: new Map(),
    withdrawn: new Set(),
    rise: 0,
    root: {
      createBasket({ lines, market }: { lines: Line[]; market?: string }, context) {
        const token = `basket-${++made}`;
        const basket: StandInBasket = {
          token,
          market: market ?? context.market,
          language: context.language,
          country: null,
          subdivision: null,
          pieces: new Map(),
          isOrdered: false,
        };
        for (const line of lines) put(basket, line);
        baskets.set(token, basket);
        return { token, basket: quote(basket) };
      },
      setBasketLine: ({ token, ...line }: Line & { token: string }) => put(openToChange(token), line),
      setBasketDestination({ token, country, subdivision, language }: Record<string, string>) {
        const basket = openToChange(token ?? '');
        Object.assign(basket, {
          country,
          subdivision: subdivision ?? null,
          market: marketOfCountry(country ?? ''),
        });
        if (language) basket.language = language;
        for (const id of basket.pieces.keys()) if (!quote.find(id, basket.market)) basket.pieces.delete(id);
        return quote(basket);
      },
      basket: ({ token }: { token: string }) => quote(open(token)),
      quote: ({ lines, country }: { lines: Line[]; country: string }, { language }) =>
        quote({
          token: '',
          market: marketOfCountry(country),
          language,
          country,
          subdivision: null,
          pieces: new Map(lines.map(({ variantId, quantity }) => [variantId, quantity])),
          isOrdered: false,
        }),
      addressForm: ({ country }: { country: string }) => standInForm(country),
      paymentMethods: () => ['TEST', 'BANK_TRANSFER'],
      placeOrder: ({ input }: { input: PlacingInput }) => place(input),
      continueCheckout: ({ key }: { key: string }) => proceed(checkouts.get(key) ?? refuse('NOT_FOUND')),
      order: (asked: { number: string; token: string }) => showOrder(findOrder(asked)),
      cancelOrder(asked: { number: string; token: string }) {
        const order = findOrder(asked);
        if (!['PENDING_PAYMENT', 'PAID', 'CANCELLED'].includes(order.state)) refuse('STEP_NOT_POSSIBLE');
        order.state = 'CANCELLED';
        return showOrder(order);
      },
      requestReturn(asked: { number: string; token: string; contents?: StandInOrder['goingBack'] }) {
        const order = findOrder(asked);
        if (order.state !== 'DELIVERED') refuse('STEP_NOT_POSSIBLE');
        order.state = 'RETURN_REQUESTED';
        order.goingBack = asked.contents;
        return showOrder(order);
      },
    },
    pay(path) {
      const [, key = '', choice] = /^\/pay\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
      const checkout = checkouts.get(key);
      if (!checkout || !choice)
        return {
          html: `<title>Pay</title><a href="/pay/${key}/pay">Pay</a> <a href="/pay/${key}/decline">Decline</a>`,
        };
      checkout.state = choice === 'pay' ? 'PAID' : 'DECLINED';
      return { to: checkout.input.returnUrl };
    },
  };
  return shop;

  function findOrder({ number, token }: { number: string; token: string }): StandInOrder {
    return (
      shop.orders.find((order) => order.number === number && order.token === token) ?? refuse('NOT_FOUND')
    );
  }

  function place(input: PlacingInput) {
    const known = checkouts.get(input.key);
    if (known && JSON.stringify(known.input) !== JSON.stringify(input)) refuse('IDEMPOTENCY_KEY_REUSED');
    if (known) return proceed(known);
    const problems = problemsOf(input);
    if (problems.length > 0) return { problems, redirectUrl: null, order: null };
    const basket = openToChange(input.token);
    const quoted = quote(basket);
    const [problem] = quoted.problems;
    if (problem) refuse('NOT_ORDERABLE');
    if (input.address.country !== basket.country) refuse('DESTINATION_DIFFERS');
    if (Number(quoted.total?.amountMinor) > Number(input.expectedTotalMinor)) refuse('TOTAL_CHANGED');
    const checkout: Checkout = { input, state: input.method === 'TEST' ? 'WAITING' : 'PAID' };
    checkouts.set(input.key, checkout);
    return proceed(checkout);
  }

  function proceed(checkout: Checkout) {
    const { input, state } = checkout;
    if (state === 'DECLINED') refuse('PAYMENT_DECLINED');
    if (state === 'WAITING') return { problems: [], redirectUrl: `${origin}/pay/${input.key}`, order: null };
    checkout.order ??= order(checkout);
    const { number, token } = checkout.order;
    return { problems: [], redirectUrl: null, order: { number, token } };
  }

  function order({ input }: Checkout): StandInOrder {
    const basket = openToChange(input.token);
    const { parts, total, currency } = quote(basket);
    basket.isOrdered = true;
    for (const [id, pieces] of basket.pieces) shop.sold.set(id, (shop.sold.get(id) ?? 0) + pieces);
    const number = `TEST-000${shop.orders.length + 1}`;
    const placed: StandInOrder = {
      number,
      token: `opens-${number}`,
      input,
      state: input.method === 'TEST' ? 'PAID' : 'PENDING_PAYMENT',
      parts,
      total: Number(total?.amountMinor),
      currency,
    };
    shop.orders.push(placed);
    return placed;
  }

  function showOrder({ number, state, parts, total, currency, input }: StandInOrder) {
    const money = moneyIn(currency);
    const sent = parts.length * shippingMinor(currency);
    return {
      number,
      state,
      placedAt: '2026-11-22T10:00:00.000Z',
      isCancellable: ['PENDING_PAYMENT', 'PAID'].includes(state),
      papers:
        input.method === 'BANK_TRANSFER' && state === 'PENDING_PAYMENT'
          ? ['confirmation', 'pro-forma']
          : ['confirmation'],
      papersToken: 'of-papers',
      dutyNotes: [],
      items: money(total - sent),
      shipping: money(sent),
      duty: money(0),
      tax: money(0),
      total: money(total),
      payment: {
        method: input.method,
        state: state === 'PENDING_PAYMENT' ? 'WAITING' : 'CAPTURED',
        refunded: money(0),
        refundPromised: money(state === 'CANCELLED' ? total : 0),
      },
      fulfilments: parts.map((part, position) => ({
        position,
        state,
        senderName: 'Blue Deer Pottery',
        senderPlace: 'Rishton, Fergana Region',
        leavesBy: part.leavesBy,
        isReturnable: state === 'DELIVERED',
        shippingName: text({ en: 'Small packet' }),
        lines: part.lines.map(({ title, quantity, total: all }, at) => ({
          position: at,
          title,
          quantity,
          cancelled: state === 'CANCELLED' ? quantity : 0,
          delivered: state === 'DELIVERED' ? quantity : 0,
          returned: 0,
          total: all,
        })),
        parcels: ['SHIPPED', 'DELIVERED'].includes(state)
          ? [
              {
                carrier: 'Post',
                trackingNumber: 'RR473124829UZ',
                shippedAt: '2026-11-24T10:00:00.000Z',
                deliveredAt: null,
              },
            ]
          : [],
      })),
    };
  }
}

function makeQuotes(programme: Programme, shopOf: () => StandInShop) {
  const find = (variantId: string, market: string) =>
    programme.products
      .flatMap((product) => product.variants.map((variant) => ({ product, variant })))
      .flatMap((one) => one.variant.offers.map((offer) => ({ ...one, offer })))
      .find(({ variant, offer }) => variant.id === variantId && offer.market.code === market);

  const quote = (basket: StandInBasket) => {
    const shop = shopOf();
    const { market, country, subdivision, language, isOrdered } = basket;
    const currency: Currency = market === 'jp' ? 'JPY' : 'USD';
    const money = moneyIn(currency);
    const things = [...basket.pieces].flatMap(([variantId, quantity]) => {
      const found = find(variantId, market);
      return found
        ? [{ ...found, variantId, quantity, unit: Number(found.offer.price.amountMinor) + shop.rise }]
        : [];
    });
    const problemOf = ({ variantId, quantity, product, variant }: (typeof things)[number]) => {
      const free = product.supplyKind === 'ONE_OF_A_KIND' ? 1 : variant.freeStock;
      const left = free - (shop.sold.get(variantId) ?? 0);
      if (shop.withdrawn.has(variantId)) return { code: 'WITHDRAWN', free: null };
      if (product.slug === 'carnation-plate' && country === 'US' && subdivision === 'CA')
        return { code: 'RESTRICTED', free: null };
      if (left <= 0) return { code: 'SOLD_OUT', free: null };
      return quantity > left ? { code: 'TOO_FEW', free: left } : null;
    };
    const byMaker = [...Map.groupBy(things, ({ product }) => product.producer)];
    const parts = byMaker.map(([producer, list]) => ({
      originCountry: 'UZ',
      producer,
      lines: list.map((thing) => ({
        variantId: thing.variantId,
        title: `${thing.product.name({}, { language: language as RequestContext['language'] }).text}, ${thing.variant.sku}`,
        sku: thing.variant.sku,
        quantity: thing.quantity,
        fromStock: thing.quantity,
        unitPrice: money(thing.unit),
        total: money(thing.unit * thing.quantity),
        problem: problemOf(thing)?.code ?? null,
        product: thing.product,
      })),
      options: country ? [way('post', 1, money), way('courier', 3, money)] : [],
      chosen: country ? 'post' : null,
      dutyCollection: country === 'JP' ? 'AT_BORDER' : 'NONE',
      dueAtBorder: country === 'JP' ? money(700) : null,
      dutyNote: null,
      leavesBy: '2026-11-25',
    }));
    const problems = things.flatMap((thing) => {
      const problem = problemOf(thing);
      return problem ? [{ ...problem, variantId: thing.variantId }] : [];
    });
    const whole = (code: string) => ({ code, variantId: null, free: null });
    const items = things
      .filter((thing) => !problemOf(thing))
      .reduce((sum, { unit, quantity }) => sum + unit * quantity, 0);
    const sending = parts.length * shippingMinor(currency);
    return {
      market,
      currency,
      language,
      country,
      subdivision,
      isOrdered,
      parts,
      problems: [
        ...(things.length === 0 ? [whole('EMPTY')] : country ? [] : [whole('NO_DESTINATION')]),
        ...problems,
      ],
      restrictions: things
        .filter(({ product }) => product.slug === 'carnation-plate' && country === 'US')
        .map(({ variantId }) => ({
          variantId,
          effect: subdivision === 'CA' ? 'BLOCK' : 'WARN',
          source: 'A law of the demonstration',
          reason: text({ en: 'California does not let such plates in.' }),
        })),
      rates: [{ from: 'UZS', to: currency, rate: '0.00008', date: '2026-09-29' }],
      items: money(items),
      shipping: country ? money(sending) : null,
      duty: country ? money(0) : null,
      tax: country ? money(0) : null,
      total: country && items > 0 ? money(items + sending) : null,
    };
  };
  return Object.assign(quote, { find });
}

function way(code: string, times: number, money: ReturnType<typeof moneyIn>) {
  return {
    code,
    carrier: code === 'post' ? 'Post' : 'Courier',
    isTracked: true,
    daysMin: 10,
    daysMax: 20,
    parcels: 1,
    isDemonstration: true,
    name: text({ en: code === 'post' ? 'Small packet' : 'Express' }),
    price: money(2000 * times),
  };
}

const shippingMinor = (currency: Currency) => (currency === 'JPY' ? 3000 : 2000);

function problemsOf({ email, phone, address, latinAddress }: PlacingInput) {
  const problem = (input: string, field: string | null, code: string, example: string | null = null) => ({
    input,
    field,
    code,
    example,
  });
  const { fields, latinFields } = standInForm(address.country);
  const given = (of: Address, field: string) =>
    [of[field.toLowerCase().replace(/_(.)/, (_, letter: string) => letter.toUpperCase())]]
      .flat()
      .join(' ')
      .trim();
  const isLocal = Object.values(address)
    .flat()
    .some((value) => /[\p{scx=Hira}\p{scx=Kana}\p{scx=Hani}]/u.test(value ?? ''));
  return [
    ...(/^\S+@\S+\.\w+$/.test(email) ? [] : [problem('EMAIL', null, email ? 'WRONG_FORM' : 'MISSING')]),
    ...(phone.replace(/\D/g, '').length > 6 ? [] : [problem('PHONE', null, 'WRONG_FORM')]),
    ...fields
      .filter(({ field }) => !given(address, field))
      .map(({ field }) => problem('ADDRESS', field, 'MISSING')),
    ...fields
      .filter(({ field }) => field === 'POSTAL_CODE' && !isPostalCode(address.country, given(address, field)))
      .map(({ field, example }) => problem('ADDRESS', field, 'WRONG_FORM', example)),
    ...(isLocal && latinFields.length > 0 && !latinAddress
      ? [problem('LATIN_ADDRESS', 'NAME', 'MISSING')]
      : []),
  ];
}

function moneyIn(currency: Currency) {
  return (amountMinor: number) => ({
    amountMinor: String(amountMinor),
    currency,
    amount: String(amountMinor),
    formatted: (_: object, { language }: RequestContext) =>
      formatMoney({ amountMinor: BigInt(amountMinor), currency }, language),
  });
}

function refuse(code: string): never {
  throw new GraphQLError('It was refused.', { extensions: { code } });
}
