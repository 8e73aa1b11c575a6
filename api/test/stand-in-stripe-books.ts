/**
 * What Stripe keeps, as far as the API uses it: sessions of its page, the payments that come of them, refunds. Every
 * change tells an event. Objects have the fields that are read, and no others.
 */

export interface StripeBooks {
  /** Answers a request of the API. Throws a StripeRefusal. */
  answer(request: StripeRequest): object;
  /** What the buyer does on the page of a session. */
  visit(sessionId: string, choice: BuyerChoice): Session;
  /** What becomes of refunds from now on; at first they succeed. */
  refundsWill(status: RefundStatus): void;
  /** The bank has decided about refunds that were pending. */
  settleRefunds(status: RefundStatus): void;
  /** For comparing with the books of others. */
  payments(): StandInPayment[];
}

export interface StripeRequest {
  method: string;
  path: string;
  given: URLSearchParams;
}

/** `ask` is the bank's question before the payment; `pay` answers it, too. */
export type BuyerChoice = 'pay' | 'decline' | 'ask';
export type RefundStatus = 'succeeded' | 'pending' | 'failed';

export interface StandInPayment {
  checkoutId: string;
  sessionId: string;
  status: string;
  currency: string;
  amount: bigint;
  captured: bigint;
  refunded: bigint;
}

export class StripeRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly type: string;

  constructor(status: number, code: string, type = 'invalid_request_error') {
    super(code);
    this.status = status;
    this.code = code;
    this.type = type;
  }
}

export interface Session {
  id: string;
  object: 'checkout.session';
  status: 'open' | 'complete' | 'expired';
  created: number;
  expires_at: number;
  amount_total: number;
  currency: string;
  metadata: Metadata;
  payment_intent: string | null;
  url: string | null;
  success_url: string;
}

type Metadata = Record<string, string>;

interface Intent {
  id: string;
  object: 'payment_intent';
  status: 'requires_payment_method' | 'requires_action' | 'requires_capture' | 'succeeded' | 'canceled';
  amount: number;
  amount_received: number;
  currency: string;
  metadata: Metadata;
  latest_charge: string | null;
}

interface Refund {
  id: string;
  object: 'refund';
  amount: number;
  status: RefundStatus;
  failure_reason: string | null;
  created: number;
  payment_intent: string;
  metadata: Metadata;
}

export interface BooksOptions {
  /** In all ids, so that those of two books differ. */
  name: string;
  /** In milliseconds. */
  now(): number;
  /** Address of the buyer's page, before the session's id. */
  pageUrl: string;
  tell(type: string, object: object): void;
}

export function openBooks({ name, now, pageUrl, tell }: BooksOptions): StripeBooks {
  const sessions = new Map<string, Session>();
  const intents = new Map<string, Intent>();
  const refunds: Refund[] = [];
  let refundStatus: RefundStatus = 'succeeded';
  let made = 0;

  const idOf = (prefix: string) => {
    made += 1;
    return `${prefix}_${name}${made.toString(36).padStart(8, '0')}`;
  };
  const seconds = () => Math.floor(now() / 1_000);
  const given = (sum: number, { amount, status }: Refund) => (status === 'failed' ? sum : sum + amount);
  const refundsOf = (intent: string) => refunds.filter(({ payment_intent }) => payment_intent === intent);

  function session(id: string): Session {
    const known = sessions.get(id);
    if (!known) throw new StripeRefusal(404, 'resource_missing');
    if (known.status === 'open' && known.expires_at <= seconds()) expire(known);
    return known;
  }

  function intent(id: string): Intent {
    const known = intents.get(id);
    if (!known) throw new StripeRefusal(404, 'resource_missing');
    return known;
  }

  function expire(known: Session): void {
    Object.assign(known, { status: 'expired', url: null });
    if (known.payment_intent) intent(known.payment_intent).status = 'canceled';
    tell('checkout.session.expired', shown(known, []));
  }

  /** With what was asked to come along. */
  function shown(known: Session, expand: string[]): object {
    const { success_url: _, ...fields } = known;
    const paid = known.payment_intent ? intent(known.payment_intent) : null;
    if (!paid || !expand.includes('payment_intent')) return fields;
    return {
      ...fields,
      payment_intent: expand.includes('payment_intent.latest_charge') ? withCharge(paid) : paid,
    };
  }

  function withCharge(paid: Intent): object {
    if (!paid.latest_charge) return paid;
    const { latest_charge: id, amount, metadata } = paid;
    const charge = {
      id,
      object: 'charge',
      amount,
      metadata,
      amount_refunded: refundsOf(paid.id).reduce(given, 0),
    };
    return { ...paid, latest_charge: charge };
  }

  function createSession(body: URLSearchParams): object {
    const price = 'line_items[0][price_data]';
    const amount = Number(body.get(`${price}[unit_amount]`)) * Number(body.get('line_items[0][quantity]'));
    if (!Number.isInteger(amount) || amount <= 0) throw new StripeRefusal(400, 'parameter_invalid_integer');
    if (amount > 99_999_999) throw new StripeRefusal(400, 'amount_too_large');
    if (body.get('payment_intent_data[capture_method]') !== 'manual')
      throw new StripeRefusal(400, 'parameter_missing');
    const expiresAt = Number(body.get('expires_at') ?? seconds() + 86_400);
    if (expiresAt < seconds() + 1_800 || expiresAt > seconds() + 86_400)
      throw new StripeRefusal(400, 'parameter_invalid_expires_at');
    const id = idOf('cs_test');
    const made: Session = {
      id,
      object: 'checkout.session',
      status: 'open',
      created: seconds(),
      expires_at: expiresAt,
      amount_total: amount,
      currency: body.get(`${price}[currency]`) ?? '',
      metadata: metadataIn(body),
      payment_intent: null,
      url: `${pageUrl}/${id}`,
      success_url: body.get('success_url') ?? '',
    };
    sessions.set(id, made);
    return shown(made, expandIn(body));
  }

  function listSessions(query: URLSearchParams): object {
    const from = Number(query.get('created[gte]') ?? 0);
    const to = Number(query.get('created[lte]') ?? Number.POSITIVE_INFINITY);
    const newestFirst = [...sessions.values()]
      .reverse()
      .filter(({ created }) => created >= from && created <= to);
    return page(newestFirst, query, '/v1/checkout/sessions', (known) =>
      shown(
        known,
        expandIn(query).map((part) => part.replace(/^data\./, '')),
      ),
    );
  }

  function capture(id: string): object {
    const paid = intent(id);
    if (paid.status !== 'requires_capture') throw new StripeRefusal(400, 'payment_intent_unexpected_state');
    Object.assign(paid, { status: 'succeeded', amount_received: paid.amount });
    tell('payment_intent.succeeded', paid);
    return paid;
  }

  function cancel(id: string): object {
    const paid = intent(id);
    if (paid.status === 'succeeded' || paid.status === 'canceled')
      throw new StripeRefusal(400, 'payment_intent_unexpected_state');
    paid.status = 'canceled';
    tell('payment_intent.canceled', paid);
    return paid;
  }

  function createRefund(body: URLSearchParams): object {
    const paid = intent(body.get('payment_intent') ?? '');
    const amount = Number(body.get('amount'));
    const left = paid.amount_received - refundsOf(paid.id).reduce(given, 0);
    if (left === 0) throw new StripeRefusal(400, 'charge_already_refunded');
    if (amount > left) throw new StripeRefusal(400, 'amount_too_large');
    const made: Refund = {
      id: idOf('re'),
      object: 'refund',
      amount,
      status: refundStatus,
      failure_reason: refundStatus === 'failed' ? 'lost_or_stolen_card' : null,
      created: seconds(),
      payment_intent: paid.id,
      metadata: metadataIn(body),
    };
    refunds.push(made);
    tell('refund.created', made);
    return { ...made };
  }

  return {
    answer({ method, path, given: body }) {
      const names = path.split('/').slice(1);
      const isId = (name: string) => /^(cs_test|pi)_/.test(name);
      const id = names.find(isId) ?? '';
      const route = `${method} ${names.map((name) => (isId(name) ? ':id' : name)).join('/')}`;
      switch (route) {
        case 'POST v1/checkout/sessions':
          return createSession(body);
        case 'GET v1/checkout/sessions':
          return listSessions(body);
        case 'GET v1/checkout/sessions/:id':
          return shown(session(id), expandIn(body));
        case 'POST v1/checkout/sessions/:id/expire': {
          const known = session(id);
          if (known.status !== 'open') throw new StripeRefusal(400, 'checkout_session_not_open');
          expire(known);
          return shown(known, []);
        }
        case 'POST v1/payment_intents/:id/capture':
          return capture(id);
        case 'POST v1/payment_intents/:id/cancel':
          return cancel(id);
        case 'POST v1/refunds':
          return createRefund(body);
        case 'GET v1/refunds':
          return page(
            refundsOf(body.get('payment_intent') ?? '').toReversed(),
            body,
            '/v1/refunds',
            (refund) => refund,
          );
        default:
          throw new StripeRefusal(404, 'resource_missing');
      }
    },
    visit(sessionId, choice) {
      const known = session(sessionId);
      if (known.status !== 'open') return known;
      const paid: Intent = known.payment_intent
        ? intent(known.payment_intent)
        : {
            id: idOf('pi'),
            object: 'payment_intent',
            status: 'requires_payment_method',
            amount: known.amount_total,
            amount_received: 0,
            currency: known.currency,
            metadata: known.metadata,
            latest_charge: null,
          };
      intents.set(paid.id, paid);
      known.payment_intent = paid.id;
      if (choice === 'ask') paid.status = 'requires_action';
      if (choice === 'decline') {
        paid.status = 'requires_payment_method';
        tell('payment_intent.payment_failed', paid);
      }
      if (choice === 'pay') {
        Object.assign(paid, { status: 'requires_capture', latest_charge: idOf('ch') });
        Object.assign(known, { status: 'complete', url: null });
        tell('payment_intent.amount_capturable_updated', paid);
        tell('checkout.session.completed', shown(known, []));
      }
      return known;
    },
    refundsWill(status) {
      refundStatus = status;
    },
    settleRefunds(status) {
      for (const refund of refunds.filter((one) => one.status === 'pending')) {
        refund.status = status;
        if (status === 'failed') refund.failure_reason = 'lost_or_stolen_card';
        tell('refund.updated', refund);
      }
    },
    payments() {
      return [...sessions.values()].flatMap(({ id, metadata, payment_intent }) => {
        if (!payment_intent) return [];
        const { status, currency, amount, amount_received } = intent(payment_intent);
        return {
          checkoutId: metadata.checkoutId ?? '',
          sessionId: id,
          status,
          currency,
          amount: BigInt(amount),
          captured: BigInt(amount_received),
          refunded: BigInt(refundsOf(payment_intent).reduce(given, 0)),
        };
      });
    },
  };
}

function metadataIn(body: URLSearchParams): Metadata {
  return Object.fromEntries(
    [...body].flatMap(([name, value]) => {
      const key = /^metadata\[(\w+)\]$/.exec(name)?.[1];
      return key ? [[key, value]] : [];
    }),
  );
}

function expandIn(body: URLSearchParams): string[] {
  return [...body].flatMap(([name, value]) => (name.startsWith('expand[') ? [value] : []));
}

function page<T extends { id: string }>(
  all: T[],
  query: URLSearchParams,
  url: string,
  show: (one: T) => object,
): object {
  const limit = Number(query.get('limit') ?? 10);
  const after = query.get('starting_after');
  const rest = after ? all.slice(all.findIndex(({ id }) => id === after) + 1) : all;
  return { object: 'list', url, has_more: rest.length > limit, data: rest.slice(0, limit).map(show) };
}
