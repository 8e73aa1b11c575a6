import { setTimeout as sleep } from 'node:timers/promises';
import { advanceCheckout } from '../src/checkout/advance-checkout.ts';
import { databaseOf } from '../src/database.ts';
import { toGlobalId } from '../src/graphql/node.ts';
import { createOperationContext } from '../src/operation.ts';
import { handleProviderEvents } from '../src/payment/handle-provider-events.ts';
import { reconcile } from '../src/reconciliation/reconcile.ts';
import { settleRefunds } from '../src/refund/settle-refunds.ts';
import { compareBooks, type Differences } from './compare-books.ts';
import { type FaultyShop, openFaultyShop } from './faulty-shop.ts';
import { makeProduct, makeWorkshop, variant } from './make.ts';
import { makeTrade } from './make-trade.ts';
import { randomFrom } from './random.ts';
import { type Purchase, shopOnce } from './shopper.ts';

export interface Drive {
  folder: string;
  /** Of the compiled API. */
  dist: string;
  checkouts: number;
  atOnce: number;
  /** Seconds between one kill and the next. */
  killEvery: number;
  /** Kills at most. */
  kills: number;
  /** How long the API's own jobs have, when all is calm, before the clock is moved on. */
  windowSeconds: number;
  seed: number;
  /** Ends everything at once. */
  signal?: AbortSignal;
  /** Called every ten seconds. */
  progress?(done: number): void;
}

export interface DriveReport {
  seconds: number;
  ordered: number;
  refused: Record<string, number>;
  left: number;
  deaths: FaultyShop['deaths'];
  cuts: FaultyShop['cuts'];
  /** Checkouts that were still open when the API's own jobs had had their time. */
  openAfterWindow: number;
  differences: Differences;
}

/**
 * Runs checkouts against a shop in which everything fails, lets it come to rest, and compares all books. After the window
 * the clock goes on by hours, so that pages nobody paid on expire and late money goes back.
 */
export async function driveCheckouts(drive: Drive): Promise<DriveReport> {
  const chance = randomFrom(drive.seed);
  const shop = await openFaultyShop({ ...drive, processes: 2, chance });
  drive.signal?.addEventListener('abort', () => void shop.close());
  try {
    const onHand = await stockShop(shop, drive.checkouts);
    const from = performance.now();
    const purchases = await sell(shop, drive, { chance, variantIds: [...onHand.keys()] });
    const seconds = Math.round((performance.now() - from) / 1_000);
    await shop.calm();
    await sleep(drive.windowSeconds * 1_000);
    const openAfterWindow = await openCheckouts(shop);
    for (const hours of hoursAhead) await bringInLine(shop, hours * hour);
    await shop.eventsDelivered();
    await bringInLine(shop, lastly);
    const now = new Date(Date.now() + lastly);
    const payments = await shop.payments();
    const differences = await compareBooks({ db: databaseOf(shop.orm), now, purchases, payments, onHand });
    const refusals = purchases.flatMap(({ refusal }) => refusal ?? []);
    return {
      seconds,
      ordered: purchases.filter(({ order }) => order !== null).length,
      refused: Object.fromEntries(
        [...new Set(refusals)]
          .toSorted()
          .map((code) => [code, refusals.filter((one) => one === code).length]),
      ),
      left: purchases.filter(({ isLeft }) => isLeft).length,
      deaths: shop.deaths,
      cuts: shop.cuts,
      openAfterWindow,
      differences,
    };
  } finally {
    await shop.close();
  }
}

/** Pages expire after 36 minutes; what came late is looked for again after ten. */
const hoursAhead = [0, 0.2, 0.7, 1];
const hour = 3_600_000;
const lastly = 2 * hour;

/** Things with plenty, with less than is wanted, and the only ones of their kind. Gives the pieces of each variant. */
async function stockShop({ orm }: FaultyShop, checkouts: number): Promise<Map<string, number>> {
  const ctx = createOperationContext(orm);
  const workshop = await makeWorkshop(ctx);
  await makeTrade(ctx);
  const pieces = [checkouts, checkouts, Math.ceil(checkouts / 10), Math.ceil(checkouts / 20), 3, 1, 1];
  const onHand = new Map<string, number>();
  for (const count of pieces) {
    const id = crypto.randomUUID();
    onHand.set(id, count);
    const weights = { weightGrams: 900, packageWeightGrams: 1_200 };
    await makeProduct(ctx, { ...workshop, variants: [variant({ id, onHand: count, ...weights })] });
  }
  return onHand;
}

async function sell(
  shop: FaultyShop,
  { checkouts, atOnce, killEvery, kills, progress }: Drive,
  { chance, variantIds }: { chance(): number; variantIds: string[] },
): Promise<Purchase[]> {
  const purchases: Purchase[] = [];
  const isOver = new AbortController();
  let started = 0;
  const ids = variantIds.map((id) => toGlobalId('ProductVariant', id));
  const shopper = async () => {
    while (started < checkouts) {
      started += 1;
      const options = { apis: shop.apis, variantIds: ids, chance, patienceMs: 90_000 };
      purchases.push(await shopOnce(options));
    }
  };
  const killer = async () => {
    for (let killed = 0; killed < kills; killed += 1) {
      await sleep(killEvery * 1_000, undefined, { signal: isOver.signal });
      await (killed % 4 === 1 ? shop.killPostgres() : shop.killApi());
    }
  };
  const killing = killer().catch((error) => {
    if (error.name !== 'AbortError') throw error;
  });
  const timer = setInterval(() => progress?.(purchases.length), 10_000);
  try {
    await Promise.all(Array.from({ length: atOnce }, shopper));
  } finally {
    clearInterval(timer);
    isOver.abort();
  }
  await killing;
  return purchases;
}

/** What the jobs do by and by, as if it were later by so much. */
async function bringInLine(shop: FaultyShop, aheadMs: number): Promise<void> {
  await shop.later(aheadMs);
  const db = databaseOf(shop.orm);
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const ctx = createOperationContext(shop.orm, new Date(Date.now() + aheadMs));
    const handled = await handleProviderEvents(
      db,
      async (id) => void (await advanceCheckout(ctx, shop.providers, id)),
    );
    const { compared, unknown } = await reconcile(ctx, shop.providers);
    const { done } = await settleRefunds(ctx, shop.providers);
    if (handled + compared + unknown + done === 0) return;
  }
}

const mostRounds = 200;

async function openCheckouts({ orm }: FaultyShop): Promise<number> {
  const [row] = await orm.em
    .fork()
    .execute<{ open: number }[]>(
      `select count(*)::int as open from checkout where state in ('HELD', 'WAITING')`,
    );
  return row?.open ?? 0;
}
