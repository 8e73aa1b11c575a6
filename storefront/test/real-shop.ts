import { join } from 'node:path';
import { createClient } from '@aul/client';
import { type SiteServer, serveFolder } from '../publisher/serve-folder.ts';
import {
  BasketDocument,
  MakeBasketDocument,
  PlaceOrderDocument,
  type PlaceOrderInput,
  SetBasketDestinationDocument,
} from '../src/gql/graphql.ts';
import { siteLanguages } from '../src/site-language.ts';
import { type PublisherProcess, startPublisher, testSite } from './publisher-process.ts';
import { startRealSystem } from './real-system.ts';

/** What the books of the shop say of one attempt to buy. Amounts in minor units. */
export interface CheckoutInBooks {
  state: string;
  failure: string | null;
  payment: string;
  asked: string;
  taken: string;
  ledger: string;
  /** What the test provider says; null for other ways to pay. */
  atProvider: string | null;
  /** Number of the order, and what is its; null where there is none. */
  order: string | null;
  total: string | null;
  language: string | null;
  address: object | null;
  latinAddress: object | null;
  pieces: number;
}

export interface Books {
  /** Of one buyer, in the order in which they began. */
  checkouts: CheckoutInBooks[];
  /** Of one thing. */
  stock: { onHand: number; promised: number };
  /** What is wrong in the books of the whole shop: nothing, if all is well. */
  wrong: string[];
}

interface Destination {
  country: string;
  subdivision?: string | undefined;
}

/** A small shop with a PostgreSQL of its own, the API as it is run, and the site that the resident publisher makes of it. */
export interface RealShop {
  /** Where browsers find the site: always the same address, so that its pages are compiled once. */
  url: string;
  /** What browsers have to know of the way there: host and port by the name of a host. */
  hosts: Record<string, string>;
  /** Where others reach the API. */
  apiUrl: string;
  books(email: string, product: string): Promise<Books>;
  /** A basket with one piece of a thing, which goes to that place: as a browser keeps it, but for the ways to send. */
  fillBasket(product: string, to: Destination): Promise<{ token: string; pieces: Record<string, number> }>;
  /** Somebody else orders one piece of a thing, by bank transfer. */
  sellElsewhere(product: string): Promise<void>;
  close(): Promise<void>;
}

export async function startRealShop(folder: string): Promise<RealShop> {
  const data = join(folder, 'site');
  const system = await startRealSystem(folder);
  let publisher: PublisherProcess | undefined;
  let server: SiteServer | undefined;
  const close = async () => {
    await server?.close();
    await publisher?.stop();
    await system.close();
  };
  try {
    const keeper = await system.converse<{ variants: Record<string, string> }, Books>('shopkeeper');
    const api = await system.serve({
      SITE_URL: testSite.siteUrl,
      TEST_PAYMENTS: 'true',
      IOSS_NUMBER: 'IM0000000000',
      TEST_PAYMENTS_URL: new URL('/pay/test', testSite.publicApiUrl).href,
    });
    const apiUrl = `${api}/graphql`;
    publisher = startPublisher({ api: apiUrl, data, token: system.token, languages: siteLanguages });
    await publisher.says('following');
    server = await serveFolder({ folder: join(data, 'site'), port: 0 });
    const client = createClient({ url: apiUrl });
    const fillBasket = async (product: string, to: Destination) => {
      const pieces = { [keeper.greeting.variants[product] ?? '']: 1 };
      const lines = Object.entries(pieces).map(([variantId, quantity]) => ({ variantId, quantity }));
      const { createBasket } = await client.query(MakeBasketDocument, { lines });
      const { token } = createBasket;
      await client.query(SetBasketDestinationDocument, { token, ...to });
      return { token, pieces };
    };
    return {
      url: testSite.siteUrl,
      hosts: {
        [new URL(testSite.siteUrl).host]: new URL(server.url).host,
        [new URL(testSite.publicApiUrl).host]: new URL(api).host,
      },
      apiUrl,
      books: (email, product) => keeper.ask({ email, product }),
      fillBasket,
      async sellElsewhere(product) {
        const { token } = await fillBasket(product, { country: 'FR' });
        const { basket } = await client.query(BasketDocument, { token, shipping: [] });
        const { placeOrder } = await client.query(PlaceOrderDocument, {
          input: {
            ...paris,
            token,
            key: crypto.randomUUID(),
            expectedTotalMinor: basket.total?.amountMinor ?? '0',
          },
        });
        if (!placeOrder.order) throw new Error(`It was not sold: ${JSON.stringify(placeOrder.problems)}`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Who buys elsewhere. */
const paris = {
  email: 'somebody.else@example.com',
  phone: '+33 1 42 68 53 00',
  address: {
    country: 'FR',
    name: 'Somebody Else',
    street: ['1 rue de Rivoli'],
    city: 'Paris',
    postalCode: '75001',
  },
  shipping: [],
  method: 'BANK_TRANSFER',
  returnUrl: testSite.siteUrl,
} satisfies Partial<PlaceOrderInput>;
