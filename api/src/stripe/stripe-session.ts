import { isLanguage, type Language } from '@aul/language';
import { formatMoney } from '@aul/money';
import type Stripe from 'stripe';
import { DomainError } from '../errors.ts';
import type { Charge } from '../payment/payment-provider.ts';

/** Stripe takes eight digits of minor units in any currency: a million so'm is more than a card can pay. */
const mostByCardMinor = 99_999_999n;

const minute = 60_000;
/** Sessions live for half an hour at least, counted from when Stripe makes them; a little more is on the way. */
const shortestLife = 31 * minute;

/**
 * The page on which a charge is paid. Whenever it is asked for in the first minutes of a checkout, the same: Stripe refuses
 * a key that comes back with something else. Throws PAYMENT_METHOD_UNSUITABLE for more than `mostByCardMinor`.
 */
export function sessionOf(charge: Charge, now: Date): Stripe.Checkout.SessionCreateParams {
  const { checkoutId, amountMinor, currency, email, returnUrl } = charge;
  if (amountMinor > mostByCardMinor)
    throw unsuitable(
      charge,
      `cards take ${formatMoney({ amountMinor: mostByCardMinor, currency }, 'en')} at most`,
    );
  const language = isLanguage(charge.language) ? charge.language : 'en';
  const expiresAt = Math.max(charge.expiresAt.getTime(), startOf(checkoutId).getTime() + 36 * minute);
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    payment_intent_data: { capture_method: 'manual', metadata: { checkoutId } },
    client_reference_id: checkoutId,
    metadata: { checkoutId },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: currency.toLowerCase(),
          // Eight digits at most, as seen above.
          unit_amount: Number(amountMinor),
          product_data: { name: yourOrder[language] },
        },
      },
    ],
    customer_email: email,
    locale: locales[language],
    success_url: returnUrl,
    cancel_url: returnUrl,
    ...(expiresAt - now.getTime() >= shortestLife && { expires_at: Math.floor(expiresAt / 1_000) }),
  };
}

export function unsuitable({ amountMinor, currency }: Charge, reason: string): DomainError {
  return new DomainError('PAYMENT_METHOD_UNSUITABLE', {
    amount: formatMoney({ amountMinor, currency }, 'en'),
    reason,
  });
}

/** When a checkout began, as its id (a UUID of version 7) tells. */
export function startOf(checkoutId: string): Date {
  if (checkoutId[14] !== '7') throw new Error(`The id ${checkoutId} does not tell its time.`);
  return new Date(Number.parseInt(checkoutId.slice(0, 8) + checkoutId.slice(9, 13), 16));
}

/** Stripe's page knows four of our languages; the others fall back to Russian, as texts of the site do. */
const locales: Record<Language, Stripe.Checkout.SessionCreateParams.Locale> = {
  en: 'en',
  ru: 'ru',
  'uz-Latn': 'ru',
  'uz-Cyrl': 'ru',
  kk: 'ru',
  ky: 'ru',
  tg: 'ru',
  ja: 'ja',
  'zh-Hans': 'zh',
};

const yourOrder: Record<Language, string> = {
  en: 'Your order',
  ru: 'Ваш заказ',
  'uz-Latn': 'Buyurtmangiz',
  'uz-Cyrl': 'Буюртмангиз',
  kk: 'Тапсырысыңыз',
  ky: 'Буйрутмаңыз',
  tg: 'Фармоиши шумо',
  ja: 'ご注文',
  'zh-Hans': '您的订单',
};
