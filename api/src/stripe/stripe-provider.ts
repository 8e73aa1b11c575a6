import Stripe from 'stripe';
import { DomainError } from '../errors.ts';
import {
  type Charge,
  type ChargeReport,
  type PaymentEventReader,
  type PaymentProvider,
  PaymentRefused,
  PaymentUnknown,
} from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { asking } from './stripe-errors.ts';
import {
  hasRefunds,
  intentOf,
  refundedOf,
  reportOf,
  type StripeSession,
  sessionParts,
} from './stripe-report.ts';
import { sessionOf, startOf, unsuitable } from './stripe-session.ts';

export interface StripeOptions {
  secretKey: string;
  webhookSecret: string;
  /** Of a stand-in for Stripe. */
  apiUrl?: string | undefined;
  /** For one request; a request is repeated once. */
  timeoutMs?: number;
  now?: () => Date;
}

export type StripeProvider = PaymentProvider & PaymentEventReader;

const hour = 3_600_000;
/** Stripe forgets keys after 24 hours; later the same call would be another charge. */
const keysHold = 23 * hour;
const signatureSeconds = 300;

/**
 * Stripe. The buyer pays on Stripe's own page, a Checkout Session whose money is promised first and taken later. The
 * session's id is the reference for good; the payment that comes of it is read along with the session.
 *
 * Making a session and giving money back would do harm twice, so they carry keys made of the checkout and of the refund.
 * Taking, giving back a promise and closing a page happen once however often they are asked for: they are asked for only
 * after a look at the session, with a key of the SDK's for its own repeats; a key of ours would have Stripe repeat an old
 * failure for a day.
 */
export function createStripeProvider(options: StripeOptions): StripeProvider {
  const { secretKey, webhookSecret, apiUrl, timeoutMs = 4_000, now = () => new Date() } = options;
  const stripe = new Stripe(secretKey, {
    ...addressOf(apiUrl),
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
  });
  const read = (id: string) => asking(stripe.checkout.sessions.retrieve(id, { expand: [...sessionParts] }));
  const refundsOf = (intent: string) =>
    asking(stripe.refunds.list({ payment_intent: intent, limit: 100 }).autoPagingToArray({ limit: 1_000 }));

  async function told(session: StripeSession): Promise<ChargeReport> {
    const intent = intentOf(session);
    return reportOf(session, intent && hasRefunds(session) ? refundedOf(await refundsOf(intent.id)) : 0n);
  }

  /**
   * The session of a checkout whose answer got lost. Search by metadata lags behind, so the sessions of the hours in which
   * it can have been made are gone through: a request per hundred of them.
   */
  async function search(checkoutId: string): Promise<StripeSession | null> {
    const start = startOf(checkoutId).getTime();
    const created = {
      gte: Math.floor((start - hour) / 1_000),
      lte: Math.ceil((start + keysHold + hour) / 1_000),
    };
    const sessions = stripe.checkout.sessions.list({
      created,
      limit: 100,
      expand: sessionParts.map((part) => `data.${part}`),
    });
    let found: StripeSession | null = null;
    await asking(
      sessions.autoPagingEach((session) => {
        if (session.metadata?.checkoutId === checkoutId) found = session;
        return found === null;
      }),
    );
    return found;
  }

  async function begin(charge: Charge): Promise<ChargeReport> {
    const { checkoutId } = charge;
    const params = sessionOf(charge, now());
    if (now().getTime() - startOf(checkoutId).getTime() > keysHold) {
      const known = await search(checkoutId);
      if (!known) throw new PaymentRefused('checkout_too_old');
      return told(requireSame(known, charge));
    }
    try {
      const session = await asking(
        stripe.checkout.sessions.create(
          { ...params, expand: [...sessionParts] },
          { idempotencyKey: `begin:${checkoutId}` },
        ),
      );
      // The answer to a key that was used before is the first one, and may be out of date.
      const isRepeat = session.lastResponse.headers['idempotent-replayed'] === 'true';
      return isRepeat ? told(await read(session.id)) : reportOf(session);
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      if (unsuitableCodes.has(error.code)) throw unsuitable(charge, `Stripe says ${error.code}`);
      if (error.code !== 'idempotency_error') throw error;
      // Asked for with other words before: when the page expires depends on the time.
      const session = await search(checkoutId);
      if (!session) throw error;
      return told(requireSame(session, charge));
    }
  }

  async function find(checkoutId: string, reference: string | null): Promise<ChargeReport | null> {
    const session = reference ? await orNull(read(reference)) : await search(checkoutId);
    return session && told(session);
  }

  async function capture(reference: string): Promise<ChargeReport> {
    const session = await read(reference);
    const intent = intentOf(session);
    if (intent?.status === 'requires_capture')
      try {
        const taken = await asking(stripe.paymentIntents.capture(intent.id));
        return reportOf({ ...session, payment_intent: taken });
      } catch (error) {
        // Somebody else may have taken it, or given it back, since the look.
        if (!(error instanceof PaymentRefused)) throw error;
      }
    const report = await told(intent?.status === 'requires_capture' ? await read(reference) : session);
    if (report.state !== PaymentState.CAPTURED) throw new PaymentRefused('not_authorised');
    return report;
  }

  async function close(reference: string): Promise<ChargeReport> {
    const session = await read(reference);
    if (reportOf(session).state !== PaymentState.WAITING) return told(session);
    try {
      await asking(stripe.checkout.sessions.expire(reference));
    } catch (error) {
      // It went on since the look.
      if (!(error instanceof PaymentRefused)) throw error;
    }
    return told(await read(reference));
  }

  async function cancel(reference: string): Promise<ChargeReport> {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const session = await read(reference);
      const { state } = reportOf(session);
      const intent = intentOf(session);
      if (state !== PaymentState.WAITING && state !== PaymentState.AUTHORISED) return told(session);
      try {
        if (state === PaymentState.AUTHORISED && intent)
          await asking(stripe.paymentIntents.cancel(intent.id));
        else await asking(stripe.checkout.sessions.expire(reference));
      } catch (error) {
        // It went on since the look: look again.
        if (!(error instanceof PaymentRefused)) throw error;
      }
    }
    return told(await read(reference));
  }

  async function refund(
    reference: string,
    { amountMinor, key }: { amountMinor: bigint; key: string },
  ): Promise<ChargeReport> {
    const session = await read(reference);
    const intent = intentOf(session);
    if (intent?.status !== 'succeeded') throw new PaymentRefused('nothing_captured');
    const refunds = await refundsOf(intent.id);
    // Looked for first: the key is forgotten after a day, the refund is not.
    let ours = refunds.find(({ metadata }) => metadata?.key === key);
    if (!ours) {
      ours = await asking(
        stripe.refunds.create(
          {
            payment_intent: intent.id,
            amount: Number(amountMinor),
            metadata: { key, checkoutId: session.metadata?.checkoutId ?? '' },
          },
          { idempotencyKey: `refund:${key}` },
        ),
      );
      refunds.push(ours);
    }
    if (BigInt(ours.amount) !== amountMinor) throw new PaymentRefused('another_amount_under_the_same_key');
    if (ours.status === 'failed' || ours.status === 'canceled')
      throw new PaymentRefused(ours.failure_reason ?? ours.status);
    if (ours.status !== 'succeeded') throw new PaymentUnknown(`The refund is on its way: ${ours.status}.`);
    return reportOf(session, refundedOf(refunds));
  }

  return {
    begin,
    find,
    capture,
    close,
    cancel,
    refund,
    readEvent(body, signature) {
      try {
        const { id, type, data } = stripe.webhooks.constructEvent(
          body,
          signature,
          webhookSecret,
          signatureSeconds,
        );
        return { id, type, checkoutId: checkoutIn(data.object) };
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
        throw new DomainError('WEBHOOK_SIGNATURE_INVALID', {});
      }
    },
  };
}

/** What Stripe answers to a sum or currency that cannot be paid by card. */
const unsuitableCodes: ReadonlySet<string> = new Set([
  'amount_too_large',
  'amount_too_small',
  'currency_not_supported',
  'invalid_currency',
]);

function requireSame(session: StripeSession, { amountMinor, currency }: Charge): StripeSession {
  if (session.amount_total === Number(amountMinor) && session.currency === currency.toLowerCase())
    return session;
  throw new PaymentRefused('another_amount_under_the_same_key');
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PaymentRefused && error.code === 'resource_missing') return null;
    throw error;
  }
}

/** Sessions, payments and refunds carry the checkout that they are of. */
function checkoutIn(object: object): string | null {
  if (!('metadata' in object) || typeof object.metadata !== 'object' || object.metadata === null) return null;
  const checkoutId = 'checkoutId' in object.metadata ? object.metadata.checkoutId : null;
  return typeof checkoutId === 'string' && checkoutId !== '' ? checkoutId : null;
}

function addressOf(apiUrl: string | undefined): Stripe.StripeConfig {
  if (!apiUrl) return {};
  const { hostname, port, protocol } = new URL(apiUrl);
  const isPlain = protocol === 'http:';
  return {
    host: hostname,
    port: Number(port || (isPlain ? 80 : 443)),
    protocol: isPlain ? 'http' : 'https',
  };
}
