import { createHmac } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeMarkets } from '../../test/make.ts';
import { startStandInStripe } from '../../test/stand-in-stripe.ts';
import { databaseOf } from '../database.ts';
import { openDoor } from '../http/open-door.example.ts';
import { transaction } from '../operation.ts';
import { createStripeProvider } from '../stripe/stripe-provider.ts';
import { handleProviderEvents } from './handle-provider-events.ts';
import { chargeOf, makePayment } from './payment.example.ts';
import { PaymentMethod } from './payment-method.ts';
import { recordReport } from './record-report.ts';
import { addWebhookRoute } from './webhook-route.ts';

const { ctx, orm, rows } = await testContext();
await makeMarkets(ctx);
const db = databaseOf(orm);
const secret = 'whsec_stand_in';
const news: string[] = [];
const secrets = { secretKey: 'sk_test_stand_in', webhookSecret: secret };
const reader = createStripeProvider(secrets);
const { server, url, postTo } = await openDoor({
  addRoutes: (server) =>
    addWebhookRoute(server, { db, provider: reader, onEvent: (checkoutId) => void news.push(checkoutId) }),
});
afterAll(() => server.close());
const webhookUrl = `${new URL(url).origin}/webhooks/stripe`;

const inbox = () =>
  rows<{ id: string; type: string; reference: string; isHandled: boolean }>(
    'select id, type, reference, handled_at is not null as "isHandled" from provider_event order by received_at, id',
  );

beforeEach(async () => {
  news.length = 0;
  await rows('delete from provider_event');
});

/** As Stripe's own documentation says that it signs. */
function signed(body: string, { at = Date.now(), key = secret } = {}): Record<string, string> {
  const seconds = Math.floor(at / 1_000);
  const signature = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex');
  return { 'stripe-signature': `t=${seconds},v1=${signature}` };
}

const eventOf = (metadata: object, id = `evt_${uuidv7()}`) =>
  JSON.stringify({ id, object: 'event', type: 'payment_intent.succeeded', data: { object: { metadata } } });

describe('the webhook of Stripe', () => {
  test('keeps an event once, however often it comes at once, and tells of it once', async () => {
    const checkoutId = uuidv7();
    const body = eventOf({ checkoutId });
    const headers = signed(body);
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => postTo('/webhooks/stripe', body, headers)),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await inbox()).toMatchObject([
      { type: 'payment_intent.succeeded', reference: checkoutId, isHandled: false },
    ]);
    expect(news).toEqual([checkoutId]);
  });

  test('believes nobody else', async () => {
    const body = eventOf({ checkoutId: uuidv7() });
    const forged: Record<string, string>[] = [
      {},
      { 'stripe-signature': 't=1,v1=00' },
      signed(body, { key: 'whsec_another' }),
      signed(`${body} `),
      signed(body, { at: Date.now() - 301_000 }),
    ];
    for (const headers of forged) {
      const reply = await postTo('/webhooks/stripe', body, headers);
      expect([reply.status, reply.codes]).toEqual([400, ['WEBHOOK_SIGNATURE_INVALID']]);
    }
    expect(await inbox()).toEqual([]);
    expect(news).toEqual([]);
  });

  test('checks the very bytes that came', async () => {
    const body = `{"id": "evt_ы", "object":"event",  "type":"a\\u0062", "data":{"object":{"metadata":{"checkoutId":"${uuidv7()}"}}}}\n`;
    expect((await postTo('/webhooks/stripe', body, signed(body))).status).toBe(200);
    expect(await inbox()).toMatchObject([{ id: 'evt_ы', type: 'ab' }]);
  });

  test('answers and forgets what is none of ours', async () => {
    for (const metadata of [{}, { checkoutId: '' }, { checkoutId: 7 }]) {
      const body = eventOf(metadata);
      expect((await postTo('/webhooks/stripe', body, signed(body))).status).toBe(200);
    }
    expect(await inbox()).toEqual([]);
    expect(news).toEqual([]);
  });

  test('does not exist without the provider', async () => {
    const closed = await openDoor({
      addRoutes: (server) => addWebhookRoute(server, { db, provider: undefined, onEvent: () => {} }),
    });
    const body = eventOf({ checkoutId: uuidv7() });
    expect((await closed.postTo('/webhooks/stripe', body, signed(body))).status).toBe(404);
    await closed.server.close();
  });
});

describe('the inbox', () => {
  test('has a checkout looked at once for all of its events, and then is empty', async () => {
    const [one, other] = [uuidv7(), uuidv7()];
    for (const checkoutId of [one, one, other]) {
      const body = eventOf({ checkoutId });
      await postTo('/webhooks/stripe', body, signed(body));
    }
    const looked: string[] = [];
    const handle = async (checkoutId: string) => void looked.push(checkoutId);
    expect(await handleProviderEvents(db, handle)).toBe(3);
    expect(looked.toSorted()).toEqual([one, other].toSorted());
    expect(await handleProviderEvents(db, handle)).toBe(0);
    expect((await inbox()).every(({ isHandled }) => isHandled)).toBe(true);
  });

  test('keeps what could not be handled, and does not hold up the others', async () => {
    const [broken, fine] = [uuidv7(), uuidv7()];
    for (const checkoutId of [broken, fine]) {
      const body = eventOf({ checkoutId });
      await postTo('/webhooks/stripe', body, signed(body));
    }
    const handle = async (checkoutId: string) => {
      if (checkoutId === broken) throw new Error('no answer');
    };
    await expect(handleProviderEvents(db, handle)).rejects.toThrow('1 checkouts could not be looked at');
    const left = (await inbox()).filter(({ isHandled }) => !isHandled);
    expect(left).toMatchObject([{ reference: broken }]);
    expect(await handleProviderEvents(db, async () => {})).toBe(1);
  });

  test.each([1, 2, 3])(
    'late, doubled, reordered events leave the books as they should be (seed %i)',
    async (seed) => {
      const stripe = await startStandInStripe({
        seed,
        webhook: { url: webhookUrl, secret, duplicates: 0.5, delayMs: 40, retryMs: 20 },
      });
      const provider = createStripeProvider({ ...secrets, apiUrl: stripe.url });
      const payments = await Promise.all(
        Array.from({ length: 6 }, () => makePayment(ctx, { method: PaymentMethod.CARD })),
      );
      const byCheckout = new Map(payments.map(({ checkoutId, paymentId }) => [checkoutId, paymentId]));
      const look = () =>
        handleProviderEvents(db, async (checkoutId) => {
          const report = await provider.find(checkoutId, null);
          const paymentId = byCheckout.get(checkoutId);
          if (report && paymentId) await transaction(ctx, (tx) => recordReport(tx, paymentId, report));
        });
      stripe.holdEvents();
      await Promise.all(
        payments.map(async ({ checkoutId }, index) => {
          const { reference, redirectUrl } = await provider.begin(chargeOf(checkoutId));
          if (index === 0) return provider.cancel(reference, checkoutId);
          stripe.visit(redirectUrl ?? '', 'pay');
          if (index === 1) return provider.cancel(reference, checkoutId);
          await provider.capture(reference, checkoutId);
          if (index > 3) await provider.refund(reference, { amountMinor: 2_500n, key: checkoutId });
          return undefined;
        }),
      );
      const released = stripe.release((events) => events.toReversed());
      await Promise.all([look(), look()]);
      await released;
      await stripe.eventsDelivered();
      await look();
      await stripe.close();

      const books = await rows<{ state: string; captured: string; refunded: string; ledger: string }>(
        `select state, captured_minor::text as captured, refunded_minor::text as refunded,
        (select coalesce(sum(amount_minor), 0) from money_entry where payment_id = payment.id)::text as ledger
      from payment where id = any($1) order by array_position($1, id)`,
        [payments.map(({ paymentId }) => paymentId)],
      );
      const nothing = { captured: '0', refunded: '0', ledger: '0' };
      const taken = { state: 'CAPTURED', captured: '10000', refunded: '0', ledger: '10000' };
      const given = { ...taken, refunded: '2500', ledger: '7500' };
      expect(books).toEqual([
        { state: 'CANCELLED', ...nothing },
        { state: 'CANCELLED', ...nothing },
        taken,
        taken,
        given,
        given,
      ]);
    },
  );
});
