import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomFrom } from './random.ts';
import { type BuyerChoice, openBooks, type StripeBooks, StripeRefusal } from './stand-in-stripe-books.ts';

/**
 * What can go wrong with a request. AFTER: Stripe has done what was asked for, and the asker does not hear of it. BEFORE:
 * it has done nothing.
 */
export type StripeFault = 'HANG_AFTER' | 'ERROR_AFTER' | 'DROP_AFTER' | 'DROP_BEFORE' | 'RATE_LIMIT_BEFORE';

export interface StandInOptions {
  /** Any that is free, when left out. */
  port?: number;
  /** The same seed and the same requests in the same order go wrong in the same way. */
  seed?: number;
  /** Share of the requests that go wrong, from 0 to 1. */
  faults?: Partial<Record<StripeFault, number>>;
  webhook?: {
    url: string;
    secret: string;
    /** Share of the events that are sent twice. */
    duplicates?: number;
    /** Every event waits for up to so long, so that they overtake each other. */
    delayMs?: number;
    /** Time until an event is sent again that was not answered with 2xx. */
    retryMs?: number;
  };
  /** In milliseconds. */
  now?: () => number;
}

export interface StandInStripe extends Pick<StripeBooks, 'refundsWill' | 'settleRefunds' | 'payments'> {
  /** For STRIPE_API_URL. */
  url: string;
  /** The next request whose method and path match goes wrong; called twice, the next two. */
  failNext(fault: StripeFault, request?: RegExp): void;
  /** What was ordered by `failNext` and did not happen yet does not happen. */
  failNoMore(): void;
  /** What the buyer does on Stripe's page, whose address the session told. Gives where the page sends them, if it does. */
  visit(redirectUrl: string, choice: BuyerChoice): string | null;
  /** Events are kept back from now on, until `release`. */
  holdEvents(): void;
  /** Sends what was kept back, in the order of the given list, and what follows at once. */
  release(order?: (events: StandInEvent[]) => StandInEvent[]): Promise<void>;
  /** When every event was answered with 2xx. */
  eventsDelivered(): Promise<void>;
  /** Requests as they came: method and path. */
  requests: string[];
  close(): Promise<void>;
}

export interface StandInEvent {
  id: string;
  type: string;
  data: { object: object };
}

interface Kept {
  request: string;
  status: number;
  body: string;
  at: number;
}

const day = 86_400_000;

/**
 * A server that behaves as Stripe does for the requests that the API makes: it keeps books, honours idempotency keys for a
 * day (its failures, too), signs events and sends them until they are answered. Things go wrong on command, or by chance
 * from a seed. `POST /pay/<session>?choice=pay` is the buyer's page.
 */
export async function startStandInStripe(options: StandInOptions = {}): Promise<StandInStripe> {
  const { port = 0, seed = 1, faults = {}, webhook, now = Date.now } = options;
  const chance = randomFrom(seed);
  const ordered: { fault: StripeFault; request: RegExp }[] = [];
  const kept = new Map<string, Kept>();
  const requests: string[] = [];
  const deliveries = new Set<Promise<void>>();
  let held: StandInEvent[] | undefined;
  let events = 0;
  let isClosed = false;

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => refuse(response, 500, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const books = openBooks({ name: `seed${seed}x`, now, pageUrl: `${url}/pay`, tell });

  function tell(type: string, object: object): void {
    events += 1;
    // As it was then: what becomes of it later is another event.
    const event = {
      id: `evt_${seed}_${events}`,
      object: 'event',
      type,
      data: { object: structuredClone(object) },
    };
    if (held) held.push(event);
    else deliver(event);
  }

  function deliver(event: StandInEvent): Promise<void> {
    const copies = webhook && chance() < (webhook.duplicates ?? 0) ? 2 : 1;
    const sending = Promise.all(
      Array.from({ length: copies }, () => send(event, chance() * (webhook?.delayMs ?? 0))),
    ).then(() => void deliveries.delete(sending));
    deliveries.add(sending);
    return sending;
  }

  async function send(event: StandInEvent, delayMs: number): Promise<void> {
    if (!webhook) return;
    await pause(delayMs);
    const body = JSON.stringify({ ...event, created: Math.floor(now() / 1_000) });
    while (!isClosed) {
      const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': sign(body) };
      const reply = await fetch(webhook.url, { method: 'POST', headers, body }).catch(() => undefined);
      await reply?.body?.cancel();
      if (reply?.ok) return;
      await pause(webhook.retryMs ?? 500);
    }
  }

  function sign(body: string): string {
    const at = Math.floor(Date.now() / 1_000);
    const signature = createHmac('sha256', webhook?.secret ?? '')
      .update(`${at}.${body}`)
      .digest('hex');
    return `t=${at},v1=${signature}`;
  }

  function faultOf(request: string): StripeFault | undefined {
    const index = ordered.findIndex((one) => one.request.test(request));
    if (index >= 0) return ordered.splice(index, 1)[0]?.fault;
    let drawn = chance();
    for (const [fault, share = 0] of Object.entries(faults)) {
      // Keys of the table are faults; Object.entries forgets that.
      if (drawn < share) return fault as StripeFault;
      drawn -= share;
    }
    return undefined;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const body = await textOf(request);
    const method = request.method ?? 'GET';
    if (pathname.startsWith('/pay/')) return sendOn(response, url + pathname, searchParams.get('choice'));
    requests.push(`${method} ${pathname}`);
    if (!request.headers.authorization?.startsWith('Bearer ')) return refuse(response, 401, 'no_key');
    const fault = faultOf(`${method} ${pathname}`);
    if (fault === 'DROP_BEFORE') return void request.socket.destroy();
    if (fault === 'RATE_LIMIT_BEFORE') return refuse(response, 429, 'rate_limit');
    const key = method === 'POST' ? [request.headers['idempotency-key']].flat()[0] : undefined;
    const given = method === 'POST' ? new URLSearchParams(body) : searchParams;
    const asked = `${method} ${pathname} ${given}`;
    const before = key === undefined ? undefined : kept.get(key);
    const known = before && now() - before.at < day ? before : undefined;
    if (known && known.request !== asked) return refuse(response, 400, undefined, 'idempotency_error');
    const answer = known ?? { request: asked, at: now(), ...answerOf({ method, path: pathname, given }) };
    if (fault === 'ERROR_AFTER' && !known) Object.assign(answer, failure);
    if (key !== undefined) kept.set(key, answer);
    if (fault === 'HANG_AFTER') return;
    if (fault === 'DROP_AFTER') return void request.socket.destroy();
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'request-id': `req_${requests.length}`,
      ...(known && { 'idempotent-replayed': 'true' }),
      ...(answer.status === 500 && { 'stripe-should-retry': 'false' }),
    });
    response.end(answer.body);
  }

  function answerOf(request: Parameters<StripeBooks['answer']>[0]): { status: number; body: string } {
    try {
      return { status: 200, body: JSON.stringify(books.answer(request)) };
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error;
      return { status: error.status, body: errorBody(error.code, error.type) };
    }
  }

  function sendOn(response: ServerResponse, page: string, choice: string | null): void {
    // The driver sends none but these.
    const location = visit(page, (choice ?? 'pay') as BuyerChoice);
    response.writeHead(location ? 303 : 200, location ? { location } : {}).end();
  }

  function visit(redirectUrl: string, choice: BuyerChoice): string | null {
    const id = new URL(redirectUrl).pathname.split('/').at(-1) ?? '';
    const session = books.visit(id, choice);
    return session.status === 'complete' ? session.success_url : null;
  }

  return {
    url,
    requests,
    refundsWill: books.refundsWill,
    settleRefunds: books.settleRefunds,
    payments: books.payments,
    failNext: (fault, request = /./) => void ordered.push({ fault, request }),
    failNoMore: () => void ordered.splice(0),
    visit,
    holdEvents() {
      held ??= [];
    },
    async release(order = (events) => events) {
      const released = order(held ?? []);
      held = undefined;
      for (const event of released) await deliver(event);
    },
    async eventsDelivered() {
      while (deliveries.size > 0) await Promise.all(deliveries);
    },
    async close() {
      isClosed = true;
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(deliveries);
    },
  };
}

const failure = { status: 500, body: errorBody(undefined, 'api_error') };

function refuse(
  response: ServerResponse,
  status: number,
  code?: string,
  type = 'invalid_request_error',
): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(errorBody(code, type));
}

function errorBody(code: string | undefined, type: string): string {
  return JSON.stringify({ error: { code, type, message: 'The stand-in says no.' } });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
