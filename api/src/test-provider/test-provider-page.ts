import { isLanguage, type Language, matchLanguage } from '@aul/language';
import { type Currency, formatMoney } from '@aul/money';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { validate } from 'uuid';
import { DomainError } from '../errors.ts';
import { languagesIn } from '../http/languages.ts';
import { escapeHtml, plainPage } from '../http/page.ts';
import { found } from '../operation.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { decideTestCharge } from './decide-test-charge.ts';
import { testProviderStyle } from './test-provider-style.ts';
import { type TestProviderWords, testProviderWords } from './test-provider-words.ts';

/**
 * The page of the test provider, under `/pay/test/`, where the buyer chooses what becomes of a charge: no script, in the
 * language of the checkout, for nobody who does not know its id. What has been decided leads back to the shop.
 */
export function addTestProviderPage(server: FastifyInstance, db: Kysely<unknown>): void {
  server.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    for (const [path, contentOf] of [
      ['/pay/test/:id', choices],
      ['/pay/test/:id/bank', question],
    ] as const)
      scope.get<{ Params: Params }>(path, async (request, reply) => {
        const charge = await readCharge(db, request);
        if (charge.state !== PaymentState.WAITING) return reply.redirect(charge.returnUrl, 303);
        return sendPage(reply, charge, contentOf);
      });
    scope.post<{ Params: Params }>('/pay/test/:id', async (request, reply) => {
      requireOwnForm(request);
      const charge = await readCharge(db, request);
      const choice = request.body instanceof URLSearchParams ? request.body.get('choice') : null;
      await decideTestCharge(db, charge.id, decisionOf(choice));
      if (choice === 'lose') return sendPage(reply.code(504), charge, lost);
      return reply.redirect(charge.returnUrl, 303);
    });
  });
}

interface Params {
  id: string;
}

interface ChargeOnPage {
  id: string;
  state: PaymentState;
  amount: string;
  currency: Currency;
  returnUrl: string;
  language: Language;
}

interface Content {
  title: string;
  body: string;
}

async function readCharge(
  db: Kysely<unknown>,
  { params, headers }: FastifyRequest<{ Params: Params }>,
): Promise<ChargeOnPage> {
  const { rows } = validate(params.id)
    ? await sql<Omit<ChargeOnPage, 'language'> & { language: string | null }>`
        select charge.id, charge.state, charge.amount_minor::text as amount, charge.currency, charge.return_url as "returnUrl",
          checkout.terms->>'language' as language
        from test_charge charge left join checkout on checkout.id = charge.id where charge.id = ${params.id}`.execute(
        db,
      )
    : { rows: [] };
  const charge = found(rows[0], 'The payment');
  const asked = languagesIn(headers['accept-language']).map(matchLanguage);
  const language = charge.language && isLanguage(charge.language) ? charge.language : asked.find(Boolean);
  return { ...charge, language: language ?? 'en' };
}

function decisionOf(choice: string | null): PaymentState.AUTHORISED | PaymentState.FAILED {
  if (choice === 'pay' || choice === 'lose') return PaymentState.AUTHORISED;
  if (choice === 'decline') return PaymentState.FAILED;
  throw new DomainError('BAD_USER_INPUT', { reason: 'The choice is none of pay, lose, decline' });
}

/** Browsers say where a form was sent from; what does not say so is no browser with this page. */
function requireOwnForm({ headers, host }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin && URL.canParse(headers.origin) ? new URL(headers.origin).host : undefined;
  if (site === undefined ? origin !== host : site !== 'same-origin')
    throw new DomainError('FORM_FOREIGN', {});
}

function sendPage(
  reply: FastifyReply,
  charge: ChargeOnPage,
  contentOf: (charge: ChargeOnPage, words: TestProviderWords) => Content,
): FastifyReply {
  const { title, body } = contentOf(charge, testProviderWords[charge.language]);
  const { html, contentSecurityPolicy } = plainPage({
    title,
    style: testProviderStyle,
    body: `<main><h1>${title}</h1>${body}</main>`,
    language: charge.language,
    formsTo: ["'self'", new URL(charge.returnUrl).origin],
  });
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-robots-tag': 'noindex',
      // Without it the form would not say where it comes from.
      'referrer-policy': 'same-origin',
    })
    .send(html);
}

function choices({ id, amount, currency, language }: ChargeOnPage, words: TestProviderWords): Content {
  const money = formatMoney({ amountMinor: BigInt(amount), currency }, language);
  const body = `<p class="note">${words.playMoney}</p>
<p class="amount">${words.amount} <strong>${escapeHtml(money)}</strong></p>
<form method="post" action="${id}">${button('pay', words.pay)}${button('decline', words.decline)}${button('lose', words.lose)}</form>
<p><a href="${id}/bank">${words.authenticate}</a></p>`;
  return { title: words.title, body };
}

function question({ id, amount, currency, language }: ChargeOnPage, words: TestProviderWords): Content {
  const money = formatMoney({ amountMinor: BigInt(amount), currency }, language);
  const body = `<p class="note">${words.bankQuestion}</p>
<p class="amount">${words.amount} <strong>${escapeHtml(money)}</strong></p>
<form method="post" action="../${id}">${button('pay', words.allow)}${button('decline', words.refuse)}</form>`;
  return { title: words.bankTitle, body };
}

function lost({ returnUrl }: ChargeOnPage, words: TestProviderWords): Content {
  const body = `<p>${words.lost}</p>
<p><a href="${escapeHtml(returnUrl)}">${words.back}</a></p>`;
  return { title: words.lostTitle, body };
}

function button(choice: string, label: string): string {
  return `<button name="choice" value="${choice}">${label}</button>`;
}
