import { createClient } from '@aul/client';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../../test/fake-storage.ts';
import { checkoutDocuments } from './checkout-documents.ts';
import { keptAttempt, placeOrder, resume } from './place-order.ts';

const url = 'http://api.test/graphql';
const server = setupServer();
const pauses: number[] = [];
const asking = {
  client: createClient({ url, retries: 0 }),
  documents: checkoutDocuments,
  tell: (seconds: number) => void pauses.push(seconds),
  pause: async () => undefined,
};
const input = {
  token: 'basket-1',
  email: 'ann@example.com',
  phone: '+1 518 555 0100',
  address: { country: 'US', name: 'Ann Lee' },
  shipping: [],
  method: 'CARD' as const,
  expectedTotalMinor: '2700',
  returnUrl: 'http://site.test/order/return/',
};
const order = { number: '7K3M-9QXP', token: 'opens' };
const placed = (more: object) => ({
  data: { placeOrder: { problems: [], redirectUrl: null, order: null, ...more } },
});
const continued = (more: object) => ({
  data: { continueCheckout: { redirectUrl: null, order: null, ...more } },
});
const failed = (code: string) => ({ errors: [{ message: 'It failed.', extensions: { code } }] });
const lost = () => HttpResponse.error();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  vi.stubGlobal('window', { localStorage: fakeStorage(), sessionStorage: fakeStorage() });
  pauses.length = 0;
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Sent {
  documentId: string;
  variables: { key?: string; input?: { key: string } };
}

/** The API gives these answers, in their order; gives what was sent. */
function answerWith(...answers: (object | (() => Response))[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post(url, async ({ request }) => {
      const answer = answers[sent.length];
      sent.push((await request.json()) as Sent);
      if (!answer) throw new Error(`Request ${sent.length} was not expected`);
      return typeof answer === 'function' ? answer() : HttpResponse.json(answer);
    }),
  );
  return sent;
}

const keysOf = (sent: Sent[]) => sent.map(({ variables }) => variables.input?.key ?? variables.key);
const idOf = (document: { __meta__?: Record<string, unknown> | undefined }) => document.__meta__?.hash;

it('sends the same key until it is decided, with growing pauses', async () => {
  const sent = answerWith(lost, failed('CHECKOUT_IN_PROGRESS'), lost, placed({ order }));
  expect(await placeOrder(asking, input)).toMatchObject({ order });
  expect(new Set(keysOf(sent)).size).toBe(1);
  expect(keysOf(sent)[0]).toMatch(/^\d{32}$/);
  expect(pauses).toEqual([2, 4, 8]);
  expect(keptAttempt()).toBeUndefined();
});

it('gives up asking after half a minute, and keeps the key for the next press', async () => {
  const sent = answerWith(lost, lost, lost, lost, lost, placed({ order }));
  expect(await placeOrder(asking, input)).toEqual({});
  expect(keptAttempt()?.key).toBe(keysOf(sent)[0]);
  expect(await placeOrder(asking, input)).toMatchObject({ order });
  expect(new Set(keysOf(sent)).size).toBe(1);
});

it('asks what became of an attempt before it begins another with other input', async () => {
  const sent = answerWith(placed({ redirectUrl: 'http://pay.test/' }), continued({ order }));
  expect(await placeOrder(asking, input)).toMatchObject({ redirectUrl: 'http://pay.test/' });
  expect(await placeOrder(asking, { ...input, email: 'other@example.com' })).toMatchObject({ order });
  expect(sent.map(({ documentId }) => documentId)).toEqual([
    idOf(checkoutDocuments.PlaceOrder),
    idOf(checkoutDocuments.ContinueCheckout),
  ]);
  expect(new Set(keysOf(sent)).size).toBe(1);
});

it('begins another with a key of its own where the one before came to nothing', async () => {
  const sent = answerWith(
    placed({ redirectUrl: 'http://pay.test/' }),
    failed('NOT_FOUND'),
    placed({ order }),
  );
  await placeOrder(asking, input);
  expect(await placeOrder(asking, { ...input, email: 'other@example.com' })).toMatchObject({ order });
  const [first, asked, second] = keysOf(sent);
  expect(asked).toBe(first);
  expect(second).not.toBe(first);
});

it('begins nothing while nobody knows what became of the one before', async () => {
  const sent = answerWith(placed({ redirectUrl: 'http://pay.test/' }), lost, lost, lost, lost, lost);
  await placeOrder(asking, input);
  expect(await placeOrder(asking, { ...input, email: 'other@example.com' })).toEqual({});
  expect(new Set(keysOf(sent)).size).toBe(1);
});

it.each(['PAYMENT_DECLINED', 'TOTAL_CHANGED', 'NOT_ORDERABLE', 'STOCK_TOO_LOW'])(
  'is decided by %s, and the next press is another attempt',
  async (code) => {
    const sent = answerWith(failed(code), placed({ order }));
    expect(await placeOrder(asking, input)).toEqual({ failed: code });
    await placeOrder(asking, input);
    expect(new Set(keysOf(sent)).size).toBe(2);
    expect(pauses).toEqual([]);
  },
);

it('forgets the basket and what was typed once there is an order, and not before', async () => {
  const { localStorage, sessionStorage } = window;
  localStorage.setItem('basket', '{}');
  sessionStorage.setItem('draft', '{}');
  answerWith(
    placed({ problems: [{ input: 'EMAIL', field: null, code: 'WRONG_FORM', example: null }] }),
    continued({ order }),
  );
  await placeOrder(asking, input);
  expect(localStorage.getItem('basket')).toBe('{}');
  expect(sessionStorage.getItem('draft')).toBe('{}');
  await resume(asking, { key: 'k', token: 'basket-1' });
  expect(localStorage.getItem('basket')).toBeNull();
  expect(sessionStorage.getItem('draft')).toBeNull();
  expect(sessionStorage.getItem('sent')).toBeNull();
});
