import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type StandInStripe, startStandInStripe } from '../../test/stand-in-stripe.ts';
import { chargeOf } from '../payment/payment.example.ts';
import type { ChargeReport } from '../payment/payment-provider.ts';
import { PaymentRefused, PaymentUnknown } from '../payment/payment-provider.ts';
import { createStripeProvider, type StripeProvider } from './stripe-provider.ts';

const secrets = { secretKey: 'sk_test_stand_in', webhookSecret: 'whsec_stand_in' };
const hour = 3_600_000;

describe('the provider Stripe', () => {
  let stripe: StandInStripe;
  let provider: StripeProvider;
  /** Gives up soon, where Stripe does not answer. */
  let impatient: StripeProvider;
  let clock: number;

  beforeEach(async () => {
    clock = Date.now();
    stripe = await startStandInStripe({ now: () => clock });
    const more = { ...secrets, apiUrl: stripe.url, now: () => new Date(clock) };
    provider = createStripeProvider(more);
    impatient = createStripeProvider({ ...more, timeoutMs: 300 });
  });
  afterEach(() => stripe.close());

  const begin = (more: Parameters<typeof chargeOf>[1] = {}, checkoutId = uuidv7()) =>
    provider.begin(chargeOf(checkoutId, more)).then((report) => ({ checkoutId, report }));
  const visit = ({ redirectUrl }: ChargeReport, choice: 'pay' | 'decline' | 'ask') =>
    stripe.visit(redirectUrl ?? '', choice);

  async function authorised() {
    const { checkoutId, report } = await begin();
    visit(report, 'pay');
    return { checkoutId, reference: report.reference };
  }

  async function captured() {
    const { checkoutId, reference } = await authorised();
    await provider.capture(reference, checkoutId);
    return { checkoutId, reference };
  }

  test('sends the buyer to its page and promises the money when they have paid there', async () => {
    const { checkoutId, report } = await begin({ language: 'kk' });
    expect(report).toEqual({
      reference: expect.stringMatching(/^cs_test_/),
      state: 'WAITING',
      redirectUrl: expect.stringContaining(stripe.url),
      capturedMinor: 0n,
      refundedMinor: 0n,
    });
    expect(visit(report, 'pay')).toBe(`http://shop.test/checkout/?id=${checkoutId}`);
    expect(await provider.find(checkoutId, report.reference)).toEqual({
      ...report,
      state: 'AUTHORISED',
      redirectUrl: null,
    });
    expect(stripe.payments()).toMatchObject([{ checkoutId, currency: 'usd', amount: 10_000n, captured: 0n }]);
  });

  test('lets a declined card be tried again, and the bank ask, on the same page', async () => {
    const { checkoutId, report } = await begin();
    for (const choice of ['decline', 'ask'] as const) {
      expect(visit(report, choice)).toBeNull();
      expect(await provider.find(checkoutId, report.reference)).toEqual(report);
    }
    visit(report, 'pay');
    expect(await provider.find(checkoutId, report.reference)).toMatchObject({ state: 'AUTHORISED' });
  });

  test('has one charge for one checkout, however often and with whatever time left it is begun', async () => {
    const { checkoutId, report } = await begin();
    const again = await Promise.all([begin({}, checkoutId), begin({}, checkoutId)]);
    expect(again.map((one) => one.report)).toEqual([report, report]);
    // Too late to say when the page expires: Stripe is asked with other words under the same key.
    clock += 20 * 60_000;
    expect((await begin({}, checkoutId)).report).toEqual(report);
    visit(report, 'pay');
    expect((await begin({}, checkoutId)).report).toMatchObject({ state: 'AUTHORISED' });
    expect(stripe.payments()).toHaveLength(1);
  });

  test('begins no second charge when Stripe has forgotten the key', async () => {
    const { checkoutId, report } = await begin();
    visit(report, 'pay');
    clock += 25 * hour;
    expect((await begin({}, checkoutId)).report).toMatchObject({
      reference: report.reference,
      state: 'AUTHORISED',
    });
    const never = uuidv7({ msecs: clock - 25 * hour });
    await expect(begin({}, never)).rejects.toMatchObject({ code: 'checkout_too_old' });
    expect(stripe.payments()).toHaveLength(1);
  });

  test('refuses another amount for a checkout that was begun', async () => {
    const { checkoutId } = await begin();
    await expect(begin({ amountMinor: 9_999n }, checkoutId)).rejects.toMatchObject({
      code: 'another_amount_under_the_same_key',
    });
  });

  test('counts yen whole, and takes no more than eight digits', async () => {
    const { report } = await begin({ amountMinor: 4_800n, currency: 'JPY' });
    visit(report, 'pay');
    expect(stripe.payments()).toMatchObject([{ currency: 'jpy', amount: 4_800n }]);
    const asked = stripe.requests.length;
    await expect(begin({ amountMinor: 125_000_000n, currency: 'UZS' })).rejects.toMatchObject({
      code: 'PAYMENT_METHOD_UNSUITABLE',
    });
    expect(stripe.requests).toHaveLength(asked);
  });

  test.each(['HANG_AFTER', 'ERROR_AFTER', 'DROP_AFTER'] as const)(
    'finds the charge of a checkout whose answer got lost: %s',
    async (fault) => {
      const checkoutId = uuidv7();
      stripe.failNext(fault, /^POST .*sessions$/);
      stripe.failNext(fault, /^POST .*sessions$/);
      await expect(impatient.begin(chargeOf(checkoutId))).rejects.toBeInstanceOf(PaymentUnknown);
      const found = await provider.find(checkoutId, null);
      expect(found).toMatchObject({ state: 'WAITING', redirectUrl: expect.any(String) });
      if (found) visit(found, 'pay');
      expect(await provider.find(checkoutId, null)).toMatchObject({ state: 'AUTHORISED' });
      expect(stripe.payments()).toHaveLength(1);
    },
  );

  test('finds nothing where nothing was done', async () => {
    const checkoutId = uuidv7();
    for (const _ of [1, 2]) stripe.failNext('DROP_BEFORE', /^POST/);
    await expect(begin({}, checkoutId)).rejects.toBeInstanceOf(PaymentUnknown);
    expect(await provider.find(checkoutId, null)).toBeNull();
    expect(await provider.find(checkoutId, 'cs_test_unknown')).toBeNull();
  });

  test('finds a charge among hundreds of others of the day', async () => {
    const first = await begin();
    await Promise.all(Array.from({ length: 120 }, () => begin()));
    expect(await provider.find(first.checkoutId, null)).toEqual(first.report);
  });

  test('takes what was promised once, whatever gets lost', async () => {
    for (const fault of [
      'HANG_AFTER',
      'ERROR_AFTER',
      'DROP_AFTER',
      'DROP_BEFORE',
      'RATE_LIMIT_BEFORE',
    ] as const) {
      const { checkoutId, reference } = await authorised();
      for (const _ of [1, 2]) stripe.failNext(fault, /capture$/);
      await impatient.capture(reference, checkoutId).catch((error: unknown) => {
        expect(error).toBeInstanceOf(PaymentUnknown);
      });
      stripe.failNoMore();
      expect(await provider.capture(reference, checkoutId)).toMatchObject({
        state: 'CAPTURED',
        capturedMinor: 10_000n,
      });
    }
    for (const payment of stripe.payments()) expect(payment).toMatchObject({ captured: 10_000n });
  });

  test('closes a page that nobody has paid on, and leaves what was promised there', async () => {
    const { checkoutId, report } = await begin();
    for (const _ of [1, 2])
      expect(await provider.close(report.reference, checkoutId)).toMatchObject({
        state: 'CANCELLED',
        redirectUrl: null,
      });
    const promised = await authorised();
    expect(await provider.close(promised.reference, promised.checkoutId)).toMatchObject({
      state: 'AUTHORISED',
    });
    expect(await provider.capture(promised.reference, promised.checkoutId)).toMatchObject({
      state: 'CAPTURED',
    });
  });

  test('takes nothing that is not promised, or not any more', async () => {
    const { checkoutId, report } = await begin();
    await expect(provider.capture(report.reference, checkoutId)).rejects.toMatchObject({
      code: 'not_authorised',
    });
    visit(report, 'pay');
    expect(await provider.cancel(report.reference, checkoutId)).toMatchObject({ state: 'CANCELLED' });
    await expect(provider.capture(report.reference, checkoutId)).rejects.toMatchObject({
      code: 'not_authorised',
    });
    expect(stripe.payments()).toMatchObject([{ status: 'canceled', captured: 0n }]);
  });

  test('closes the page of a charge that is given up, so that nobody can pay any more', async () => {
    const { checkoutId, report } = await begin();
    visit(report, 'decline');
    for (const _ of [1, 2])
      expect(await provider.cancel(report.reference, checkoutId)).toMatchObject({
        state: 'CANCELLED',
        redirectUrl: null,
      });
    visit(report, 'pay');
    expect(stripe.payments()).toMatchObject([{ status: 'canceled' }]);
  });

  test('gives up nothing that is taken', async () => {
    const { checkoutId, reference } = await captured();
    expect(await provider.cancel(reference, checkoutId)).toMatchObject({
      state: 'CAPTURED',
      capturedMinor: 10_000n,
    });
    expect(stripe.payments()).toMatchObject([{ captured: 10_000n, refunded: 0n }]);
  });

  test('says when the page has expired', async () => {
    const { checkoutId, report } = await begin();
    clock += 40 * 60_000;
    expect(await provider.find(checkoutId, report.reference)).toMatchObject({ state: 'CANCELLED' });
  });

  test('gives back once a key, whatever gets lost, and after Stripe has forgotten the key', async () => {
    const { checkoutId, reference } = await captured();
    const refund = (by = provider) => by.refund(reference, { amountMinor: 4_000n, key: 'first' });
    for (const _ of [1, 2]) stripe.failNext('HANG_AFTER', /^POST .*refunds$/);
    await expect(refund(impatient)).rejects.toBeInstanceOf(PaymentUnknown);
    clock += 25 * hour;
    for (const _ of [1, 2]) expect(await refund()).toMatchObject({ refundedMinor: 4_000n });
    expect(await provider.find(checkoutId, reference)).toMatchObject({
      refundedMinor: 4_000n,
      state: 'CAPTURED',
    });
    expect(await provider.refund(reference, { amountMinor: 6_000n, key: 'second' })).toMatchObject({
      refundedMinor: 10_000n,
    });
    expect(stripe.payments()).toMatchObject([{ captured: 10_000n, refunded: 10_000n }]);
  });

  test('gives back no more than was taken, and nothing that was not', async () => {
    const { reference } = await captured();
    await provider.refund(reference, { amountMinor: 4_000n, key: 'first' });
    for (const [amountMinor, key] of [
      [6_001n, 'second'],
      [3_000n, 'first'],
    ] as const)
      await expect(provider.refund(reference, { amountMinor, key })).rejects.toBeInstanceOf(PaymentRefused);
    const promised = await authorised();
    await expect(
      provider.refund(promised.reference, { amountMinor: 1n, key: 'third' }),
    ).rejects.toMatchObject({
      code: 'nothing_captured',
    });
    expect(stripe.payments().map(({ refunded }) => refunded)).toEqual([4_000n, 0n]);
  });

  test('does not call a refund done that is on its way, nor one that did not arrive', async () => {
    const { checkoutId, reference } = await captured();
    const refund = (key: string) => provider.refund(reference, { amountMinor: 1_000n, key });
    stripe.refundsWill('pending');
    await expect(refund('first')).rejects.toBeInstanceOf(PaymentUnknown);
    expect(await provider.find(checkoutId, reference)).toMatchObject({ refundedMinor: 0n });
    stripe.settleRefunds('succeeded');
    expect(await refund('first')).toMatchObject({ refundedMinor: 1_000n });
    await expect(refund('second')).rejects.toBeInstanceOf(PaymentUnknown);
    stripe.settleRefunds('failed');
    await expect(refund('second')).rejects.toMatchObject({ code: 'lost_or_stolen_card' });
    expect(await provider.find(checkoutId, reference)).toMatchObject({ refundedMinor: 1_000n });
  });
});

describe('when a third of all requests go wrong', () => {
  test.each([1, 2])(
    'asking until there is an answer charges once and gives back once (seed %i)',
    async (seed) => {
      const share = 0.07;
      const faults = {
        HANG_AFTER: share,
        ERROR_AFTER: share,
        DROP_AFTER: share,
        DROP_BEFORE: share,
        RATE_LIMIT_BEFORE: share,
      };
      const stripe = await startStandInStripe({ seed, faults });
      const provider = createStripeProvider({ ...secrets, apiUrl: stripe.url, timeoutMs: 150 });

      /** As a job does. */
      async function insist(ask: () => Promise<ChargeReport | null>): Promise<ChargeReport> {
        for (let attempt = 0; attempt < 20; attempt += 1) {
          const report = await ask().catch((error: unknown) => {
            if (!(error instanceof PaymentUnknown)) throw error;
            return null;
          });
          if (report) return report;
        }
        throw new Error('There is no end to it.');
      }

      async function buy(index: number) {
        const checkoutId = uuidv7();
        const charge = chargeOf(checkoutId);
        const { reference, redirectUrl } = await insist(() =>
          provider.begin(charge).catch(() => provider.find(checkoutId, null)),
        );
        stripe.visit(redirectUrl ?? '', 'pay');
        if (index % 3 === 0) return insist(() => provider.cancel(reference, checkoutId));
        const both = [1, 2].map(() => insist(() => provider.capture(reference, checkoutId)));
        const [report] = await Promise.all(both);
        if (index % 3 === 1) return report;
        const refund = { amountMinor: 2_500n, key: checkoutId };
        return insist(() => provider.refund(reference, refund));
      }

      const reports = await Promise.all(Array.from({ length: 24 }, (_, index) => buy(index)));
      await stripe.close();
      const cancelled = { state: 'CANCELLED', capturedMinor: 0n };
      const taken = { state: 'CAPTURED', capturedMinor: 10_000n };
      for (const [index, report] of reports.entries())
        expect(report).toMatchObject(
          [cancelled, { ...taken, refundedMinor: 0n }, { ...taken, refundedMinor: 2_500n }][index % 3] ?? {},
        );
      const payments = stripe.payments();
      expect(new Set(payments.map(({ checkoutId }) => checkoutId)).size).toBe(24);
      expect(payments).toHaveLength(24);
      const sum = (of: 'captured' | 'refunded') =>
        payments.reduce((total, payment) => total + payment[of], 0n);
      expect([sum('captured'), sum('refunded')]).toEqual([160_000n, 20_000n]);
    },
  );
});

describe('what the provider Stripe makes of answers', () => {
  const door = setupServer();
  beforeAll(() => door.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => door.resetHandlers());
  afterAll(() => door.close());

  const provider = createStripeProvider(secrets);
  const sessions = 'https://api.stripe.com/v1/checkout/sessions';

  test.each([
    [500, { type: 'api_error' }],
    [503, { type: 'api_error' }],
    [429, { type: 'invalid_request_error', code: 'rate_limit' }],
    [409, { type: 'idempotency_error', code: 'idempotency_key_in_use' }],
  ])('%i leaves it open what was done', async (status, error) => {
    const headers = { 'stripe-should-retry': 'false' };
    door.use(http.post(sessions, () => HttpResponse.json({ error }, { status, headers })));
    await expect(provider.begin(chargeOf(uuidv7()))).rejects.toBeInstanceOf(PaymentUnknown);
  });

  test('no JSON, or no connection, leaves it open what was done', async () => {
    door.use(http.post(sessions, () => new HttpResponse('<html>', { status: 200 })));
    await expect(provider.begin(chargeOf(uuidv7()))).rejects.toBeInstanceOf(PaymentUnknown);
    door.use(http.post(sessions, () => new HttpResponse('{"id":', { status: 200 })));
    await expect(provider.begin(chargeOf(uuidv7()))).rejects.toBeInstanceOf(PaymentUnknown);
    door.use(http.post(sessions, () => HttpResponse.error()));
    await expect(provider.begin(chargeOf(uuidv7()))).rejects.toBeInstanceOf(PaymentUnknown);
  });

  test('a definite no is refused by its code, without a word of the card', async () => {
    const error = {
      type: 'card_error',
      code: 'card_declined',
      message: 'The card 4000 0000 0000 0002 was declined.',
      payment_method: { card: { last4: '0002' } },
    };
    door.use(http.post(sessions, () => HttpResponse.json({ error }, { status: 402 })));
    const refusal: unknown = await provider.begin(chargeOf(uuidv7())).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(PaymentRefused);
    expect(refusal).toMatchObject({
      code: 'card_declined',
      message: 'The payment provider refused: card_declined.',
    });
    expect(refusal).not.toHaveProperty('cause');
    expect(JSON.stringify(refusal)).not.toContain('0002');
  });

  test('a key that is not accepted is a fault of ours, and not told', async () => {
    const error = {
      type: 'invalid_request_error',
      message: `Invalid API Key provided: ${secrets.secretKey}`,
    };
    door.use(http.post(sessions, () => HttpResponse.json({ error }, { status: 401 })));
    const fault: unknown = await provider.begin(chargeOf(uuidv7())).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ name: 'Error', message: expect.stringContaining('does not accept') });
    expect(String(fault)).not.toContain(secrets.secretKey);
  });

  test.each(['amount_too_small', 'invalid_currency'])('%s is said to the buyer', async (code) => {
    const error = { type: 'invalid_request_error', code };
    door.use(http.post(sessions, () => HttpResponse.json({ error }, { status: 400 })));
    await expect(provider.begin(chargeOf(uuidv7()))).rejects.toMatchObject({
      code: 'PAYMENT_METHOD_UNSUITABLE',
    });
  });

  test('the page is asked for under the key of the checkout, with all that it is to say', async () => {
    const asked: { headers: Headers; body: URLSearchParams }[] = [];
    door.use(
      http.post(sessions, async ({ request }) => {
        asked.push({ headers: request.headers, body: new URLSearchParams(await request.text()) });
        return HttpResponse.json({
          id: 'cs_test_1',
          status: 'open',
          url: 'https://pay.test/1',
          payment_intent: null,
        });
      }),
    );
    const checkoutId = uuidv7();
    const expiresAt = new Date(Date.now() + 2 * hour);
    await provider.begin(chargeOf(checkoutId, { language: 'zh-Hans', expiresAt }));
    const [{ headers, body } = { headers: new Headers(), body: new URLSearchParams() }] = asked;
    expect(headers.get('idempotency-key')).toBe(`begin:${checkoutId}`);
    expect(Object.fromEntries(body)).toMatchObject({
      mode: 'payment',
      'payment_intent_data[capture_method]': 'manual',
      'payment_intent_data[metadata][checkoutId]': checkoutId,
      'metadata[checkoutId]': checkoutId,
      'line_items[0][price_data][unit_amount]': '10000',
      'line_items[0][price_data][currency]': 'usd',
      'line_items[0][price_data][product_data][name]': '您的订单',
      customer_email: 'buyer@example.org',
      locale: 'zh',
      success_url: `http://shop.test/checkout/?id=${checkoutId}`,
      cancel_url: `http://shop.test/checkout/?id=${checkoutId}`,
      expires_at: String(Math.floor(expiresAt.getTime() / 1_000)),
    });
  });
});
