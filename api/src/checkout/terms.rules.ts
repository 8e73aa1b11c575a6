import { chooseText } from '@aul/language';
import type { Address } from '../address/address.ts';
import { subdivisionOf } from '../address/subdivision.rules.ts';
import type { BasketContents } from '../basket/basket-contents.ts';
import { DomainError } from '../errors.ts';
import type { Quote, QuoteOrigin } from '../quote/quote.ts';
import type { CheckoutTerms, TermsBuyer, TermsFulfilment } from './checkout-terms.ts';

interface Agreed {
  expectedTotalMinor: bigint;
  buyer: TermsBuyer;
}

/**
 * The basket as it goes to the address of its buyer. Some rules are of a part of a country: where nobody has named the
 * part, it is the one that the address is in.
 */
export function sentTo(basket: BasketContents, { address }: TermsBuyer): BasketContents {
  if (basket.subdivision || basket.country !== address.country) return basket;
  return { ...basket, subdivision: subdivisionOf(address) ?? null };
}

/**
 * Refuses a quote that cannot be ordered as it is: NOT_ORDERABLE with the first problem, DESTINATION_DIFFERS when the
 * address is in another country, or in another part of it, TOTAL_CHANGED when it is more than the buyer saw. Less is
 * fine: they pay less.
 */
export function requireOrderable(quote: Quote, { expectedTotalMinor, buyer }: Agreed): void {
  const [problem] = quote.problems;
  if (problem) throw new DomainError('NOT_ORDERABLE', { problem: problem.code });
  if (quote.totalMinor === null) throw new DomainError('NOT_ORDERABLE', { problem: 'NO_SHIPPING' });
  const elsewhere = [buyer.address, buyer.latinAddress].find((address) => address && !isIn(quote, address));
  if (elsewhere)
    throw new DomainError('DESTINATION_DIFFERS', {
      address: placeOf(elsewhere.country, subdivisionOf(elsewhere)),
      destination: placeOf(quote.country, quote.subdivision),
    });
  if (BigInt(quote.totalMinor) > expectedTotalMinor)
    throw new DomainError('TOTAL_CHANGED', { total: quote.totalMinor, expected: `${expectedTotalMinor}` });
}

/** What an orderable quote becomes when somebody buys it. */
export function termsOf(quote: Quote, buyer: TermsBuyer): CheckoutTerms {
  const { market, currency, language, subdivision, rates, itemsMinor } = quote;
  return {
    market,
    currency,
    language,
    country: buyer.address.country,
    subdivision,
    rates,
    itemsMinor,
    // An orderable quote has them all.
    shippingMinor: quote.shippingMinor ?? '0',
    dutyMinor: quote.dutyMinor ?? '0',
    taxMinor: quote.taxMinor ?? '0',
    totalMinor: quote.totalMinor ?? '0',
    fulfilments: quote.origins.flatMap((origin) => fulfilmentOf(origin, quote) ?? []),
    buyer,
  };
}

/** An address whose form knows no parts is anywhere in its country. */
function isIn({ country, subdivision }: Quote, address: Address): boolean {
  return address.country === country && (subdivisionOf(address) ?? subdivision) === subdivision;
}

/** As ISO 3166-2 writes it: `US-CA`. */
function placeOf(country: string | null, part: string | null | undefined): string {
  return [country, part].filter(Boolean).join('-');
}

function fulfilmentOf(origin: QuoteOrigin, { language }: Quote): TermsFulfilment | undefined {
  const { lines, options: _, chosen, dutyNote, ...agreed } = origin;
  if (!chosen) return undefined;
  return {
    ...agreed,
    lines: lines.map(({ problem: _, ...line }) => line),
    shipping: chosen,
    dutyNote: (dutyNote && chooseText(dutyNote, language)?.text) ?? '',
  };
}
