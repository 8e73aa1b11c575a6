import { createClient } from '@aul/client';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../../test/fake-storage.ts';
import { keptBasket } from './kept-basket.ts';
import { putDocuments } from './put-documents.ts';
import { putInBasket } from './put-in-basket.ts';

const url = 'http://api.test/graphql';
const server = setupServer();
const client = createClient({ url, retries: 0 });
const basketOf = (quantity: number) => ({ parts: [{ lines: [{ variantId: 'bowl', quantity }] }] });
const made = { data: { createBasket: { token: 'new', basket: basketOf(1) } } };
const failed = (code: string) => ({ errors: [{ message: 'It failed.', extensions: { code } }] });
const put = (quantity = 1) =>
  putInBasket(client, { documents: putDocuments, variantId: 'bowl', quantity, market: 'us' });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  vi.stubGlobal('window', { localStorage: fakeStorage(), sessionStorage: fakeStorage() });
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function answerWith(...answers: (object | (() => Response))[]) {
  const sent: { variables: Record<string, unknown> }[] = [];
  server.use(
    http.post(url, async ({ request }) => {
      const answer = answers[sent.length];
      sent.push((await request.json()) as (typeof sent)[number]);
      if (!answer) throw new Error(`Request ${sent.length} was not expected`);
      return typeof answer === 'function' ? answer() : HttpResponse.json(answer);
    }),
  );
  return sent;
}

const keep = (pieces: Record<string, number>) =>
  window.localStorage.setItem('basket', JSON.stringify({ token: 'old', pieces, ways: {} }));

it('makes a basket where there is none, in the market that the shopper sees', async () => {
  const sent = answerWith(made);
  expect(await put()).toBeUndefined();
  expect(sent[0]?.variables).toEqual({ lines: [{ variantId: 'bowl', quantity: 1 }], market: 'us' });
  expect(keptBasket()).toEqual({ token: 'new', pieces: { bowl: 1 }, ways: {} });
});

it('says how many there are to be, so that it may be said again when the answer was lost', async () => {
  keep({ bowl: 2 });
  const sent = answerWith(() => HttpResponse.error(), { data: { setBasketLine: basketOf(3) } });
  expect(await put()).toBe('unreachable');
  expect(await put()).toBeUndefined();
  expect(sent.map(({ variables }) => variables.quantity)).toEqual([3, 3]);
  expect(keptBasket()?.pieces).toEqual({ bowl: 3 });
});

it.each([
  ['has become an order', [failed('BASKET_CLOSED')]],
  ['is too old', [failed('NOT_FOUND'), failed('NOT_FOUND')]],
])('makes another where the one before %s', async (_, answers) => {
  keep({ plate: 1 });
  answerWith(...answers, made);
  expect(await put()).toBeUndefined();
  expect(keptBasket()?.token).toBe('new');
});

it('keeps the basket that goes where the thing is not sold, and says so', async () => {
  keep({ plate: 1 });
  answerWith(failed('NOT_FOUND'), { data: { basket: {} } });
  expect(await put()).toBe('otherMarket');
  expect(keptBasket()?.token).toBe('old');
});

it('keeps the basket of which nobody knows whether it is there', async () => {
  keep({ plate: 1 });
  answerWith(failed('NOT_FOUND'), () => HttpResponse.error());
  expect(await put()).toBe('unreachable');
  expect(keptBasket()?.token).toBe('old');
});

it.each([
  ['NOT_FOUND', 'notSold'],
  ['BASKET_FULL', 'full'],
  ['BUSY', 'unreachable'],
])('tells %s as "%s"', async (code, problem) => {
  answerWith(failed(code));
  expect(await put()).toBe(problem);
  expect(keptBasket()).toBeUndefined();
});
