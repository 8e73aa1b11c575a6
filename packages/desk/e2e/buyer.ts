import type { RealProgramme } from './real-programme.ts';

/** Somebody in New York buys one piece of a thing through the public API, with play money. Gives the number of the order. */
export async function buyThing({ apiUrl, siteUrl }: RealProgramme, slug: string): Promise<string> {
  async function ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
  const { product } = await ask<{ product: { variants: { id: string }[] } }>(thing, { slug });
  const lines = [{ variantId: product.variants[0]?.id, quantity: 1 }];
  const { createBasket } = await ask<{ createBasket: { token: string } }>(fill, { lines });
  const { token } = createBasket;
  const { basket } = await ask<{ basket: { total: { amountMinor: string } } }>(goTo, { token });
  const key = crypto.randomUUID();
  const input = {
    token,
    key,
    method: 'TEST',
    expectedTotalMinor: basket.total.amountMinor,
    email: 'ada@example.com',
    phone: '+1 212 555 2671',
    address: {
      country: 'US',
      name: 'Ada Example',
      street: ['350 Fifth Avenue'],
      city: 'New York',
      region: 'NY',
      postalCode: '10118',
    },
    returnUrl: `${siteUrl}/order/return/`,
  };
  const { placeOrder } = await ask<{ placeOrder: { redirectUrl: string } }>(place, { input });
  await fetch(placeOrder.redirectUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: new URL(placeOrder.redirectUrl).origin,
    },
    body: 'choice=pay',
    redirect: 'manual',
  });
  const { continueCheckout } = await ask<{ continueCheckout: { order: { number: string } } }>(goOn, {
    token,
    key,
  });
  return continueCheckout.order.number;
}

const thing = 'query Thing($slug: String!) { product(slug: $slug) { variants { id } } }';
const fill =
  'mutation Fill($lines: [BasketLineInput!]!) { createBasket(market: "us", lines: $lines) { token } }';
const goTo = `mutation Send($token: String!) {
  basket: setBasketDestination(token: $token, country: "US", subdivision: "NY") { total { amountMinor } } }`;
const place = 'mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { redirectUrl } }';
const goOn =
  'mutation Go($token: String!, $key: String!) { continueCheckout(token: $token, key: $key) { order { number } } }';
