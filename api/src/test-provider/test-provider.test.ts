import { languages } from '@aul/language';
import { afterAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeMarkets } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { openDoor } from '../http/open-door.example.ts';
import { chargeOf, makePayment } from '../payment/payment.example.ts';
import { PaymentRefused } from '../payment/payment-provider.ts';
import { createTestProvider } from './test-provider.ts';
import { addTestProviderPage } from './test-provider-page.ts';
import { testProviderWords } from './test-provider-words.ts';

const { ctx, orm } = await testContext();
await makeMarkets(ctx);
const db = databaseOf(orm);
const { server, url } = await openDoor({ addRoutes: (server) => addTestProviderPage(server, db) });
afterAll(() => server.close());

const origin = new URL(url).origin;
const provider = createTestProvider({ db, pageUrl: `${origin}/pay/test` });

async function begin(more: Parameters<typeof chargeOf>[1] = {}) {
  const id = crypto.randomUUID();
  return { id, page: `${origin}/pay/test/${id}`, report: await provider.begin(chargeOf(id, more)) };
}

const send = (page: string, choice: string, headers: Record<string, string> = { origin }) =>
  fetch(page, { method: 'POST', body: new URLSearchParams({ choice }), headers, redirect: 'manual' });

async function authorised(amountMinor = 10_000n): Promise<string> {
  const { id, page } = await begin({ amountMinor });
  await send(page, 'pay');
  return id;
}

describe('the test provider', () => {
  test('asked again for the same, has one charge; for another amount, refuses', async () => {
    const { id, page, report } = await begin();
    expect(report).toEqual({
      reference: id,
      state: 'WAITING',
      redirectUrl: page,
      capturedMinor: 0n,
      refundedMinor: 0n,
    });
    const again = await Promise.all([provider.begin(chargeOf(id)), provider.begin(chargeOf(id))]);
    expect(again).toEqual([report, report]);
    await expect(provider.begin(chargeOf(id, { amountMinor: 1n }))).rejects.toBeInstanceOf(PaymentRefused);
    expect(await provider.find(id, null)).toEqual(report);
    expect(await provider.find(crypto.randomUUID(), null)).toBeNull();
  });

  test('takes what was promised, once', async () => {
    const id = await authorised();
    expect(await provider.find(id, id)).toMatchObject({
      state: 'AUTHORISED',
      capturedMinor: 0n,
      redirectUrl: null,
    });
    for (const _ of [1, 2])
      expect(await provider.capture(id, id)).toMatchObject({ state: 'CAPTURED', capturedMinor: 10_000n });
    expect(await provider.cancel(id, id)).toMatchObject({ state: 'CAPTURED', capturedMinor: 10_000n });
  });

  test('takes nothing that is not promised, or not any more', async () => {
    const { id } = await begin();
    await expect(provider.capture(id, id)).rejects.toMatchObject({ code: 'not_authorised' });
    expect(await provider.cancel(id, id)).toMatchObject({ state: 'CANCELLED', capturedMinor: 0n });
    await expect(provider.capture(id, id)).rejects.toMatchObject({ code: 'not_authorised' });
    expect(await provider.find(id, id)).toMatchObject({ state: 'CANCELLED', capturedMinor: 0n });
  });

  test('closed, it lets nobody promise any more, and leaves what was promised', async () => {
    const { id } = await begin();
    expect(await provider.close(id, id)).toMatchObject({ state: 'CANCELLED', redirectUrl: null });
    const promised = await authorised();
    expect(await provider.close(promised, promised)).toMatchObject({ state: 'AUTHORISED' });
    expect(await provider.capture(promised, promised)).toMatchObject({ state: 'CAPTURED' });
  });

  test('gives back once a key, and no more than was taken', async () => {
    const id = await authorised();
    await provider.capture(id, id);
    const refund = (key: string, amountMinor: bigint) => provider.refund(id, { key, amountMinor });
    const twice = await Promise.all([refund('first', 6_000n), refund('first', 6_000n)]);
    for (const report of twice) expect(report).toMatchObject({ refundedMinor: 6_000n });
    await expect(refund('second', 4_001n)).rejects.toBeInstanceOf(PaymentRefused);
    expect(await refund('third', 4_000n)).toMatchObject({ refundedMinor: 10_000n, capturedMinor: 10_000n });
    const waiting = await begin();
    await expect(provider.refund(waiting.id, { key: 'none', amountMinor: 1n })).rejects.toBeInstanceOf(
      PaymentRefused,
    );
  });
});

describe('the page of the test provider', () => {
  test.each([
    ['pay', 'AUTHORISED'],
    ['decline', 'FAILED'],
  ])('after the choice "%s" leads back to the shop, and the charge is %s', async (choice, state) => {
    const { id, page } = await begin();
    const reply = await send(page, choice);
    expect(reply.status).toBe(303);
    expect(reply.headers.get('location')).toBe(`http://shop.test/checkout/?id=${id}`);
    expect(await provider.find(id, id)).toMatchObject({ state, redirectUrl: null });
  });

  test('takes the money and loses the answer, when that is chosen', async () => {
    const { id, page } = await begin({ returnUrl: 'http://shop.test/checkout/?a=1&b="2"' });
    const reply = await send(page, 'lose');
    expect(reply.status).toBe(504);
    expect(await reply.text()).toContain('href="http://shop.test/checkout/?a=1&#38;b=&#34;2&#34;"');
    expect(await provider.find(id, id)).toMatchObject({ state: 'AUTHORISED' });
  });

  test('lets the bank ask first', async () => {
    const { id, page } = await begin();
    const question = await fetch(`${page}/bank`);
    const text = await question.text();
    expect(text).toContain(`<form method="post" action="../${id}">`);
    expect(text).toContain('<title>Your bank asks</title>');
    expect(await provider.find(id, id)).toMatchObject({ state: 'WAITING' });
  });

  test('does what was chosen first, and leads back from then on', async () => {
    const { id, page } = await begin();
    await send(page, 'decline');
    expect((await send(page, 'pay')).status).toBe(303);
    expect((await fetch(page, { redirect: 'manual' })).status).toBe(303);
    expect(await provider.find(id, id)).toMatchObject({ state: 'FAILED' });
  });

  test.each([
    [{}, 'FORM_FOREIGN'],
    [{ origin: 'http://elsewhere.test' }, 'FORM_FOREIGN'],
    [{ origin: 'null' }, 'FORM_FOREIGN'],
    [{ 'sec-fetch-site': 'cross-site', origin }, 'FORM_FOREIGN'],
    [{ 'sec-fetch-site': 'same-site', origin }, 'FORM_FOREIGN'],
  ])('takes no form from elsewhere: %j', async (headers, code) => {
    const { id, page } = await begin();
    const reply = await send(page, 'pay', headers as Record<string, string>);
    expect(reply.status).toBe(403);
    expect(await reply.text()).toContain(code);
    expect(await provider.find(id, id)).toMatchObject({ state: 'WAITING' });
  });

  test('refuses other choices and unknown charges', async () => {
    const { id, page } = await begin();
    expect((await send(page, 'everything')).status).toBe(400);
    expect(await provider.find(id, id)).toMatchObject({ state: 'WAITING' });
    for (const unknown of [crypto.randomUUID(), 'plate'])
      expect((await fetch(`${origin}/pay/test/${unknown}`)).status).toBe(404);
  });

  test.each(languages)('speaks %s, as the checkout does', async (language) => {
    const { checkoutId } = await makePayment(ctx, { language });
    await provider.begin(chargeOf(checkoutId, { language }));
    const reply = await fetch(`${origin}/pay/test/${checkoutId}`, { headers: { 'accept-language': 'en' } });
    const text = await reply.text();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(testProviderWords[language].playMoney);
    expect(text).toContain('100');
  });

  test('speaks the language of the browser where no checkout tells', async () => {
    const { page } = await begin();
    const reply = await fetch(page, { headers: { 'accept-language': 'fr, kk;q=0.8' } });
    expect(await reply.text()).toContain('<html lang="kk">');
  });

  test('runs nothing, is kept by nobody, and sends its form here and on to the shop only', async () => {
    const { page } = await begin();
    const { headers } = await fetch(page);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; base-uri 'none'; form-action 'self' http:\/\/shop\.test; frame-ancestors 'none'; img-src data:; style-src 'sha256-[^']+'$/,
    );
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });
});
