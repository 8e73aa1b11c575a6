import { chooseText } from '@aul/language';
import { DomainError } from '../errors.ts';
import type { Quote, QuoteOrigin } from '../quote/quote.ts';
import type { CheckoutTerms, TermsBuyer, TermsFulfilment } from './checkout-terms.ts';

interface Agreed {
  expectedTotalMinor: bigint;
  buyer: TermsBuyer;
}

/**
 * Refuses a quote that cannot be ordered as it is: NOT_ORDERABLE with the first problem, DESTINATION_DIFFERS when the
 * address is elsewhere, TOTAL_CHANGED when it is more than the buyer saw. Less is fine: they pay less.
 */
export function requireOrderable(quote: Quote, { expectedTotalMinor, buyer }: Agreed): void {
  const [problem] = quote.problems;
  if (problem) throw new DomainError('NOT_ORDERABLE', { problem: problem.code });
  if (quote.totalMinor === null) throw new DomainError('NOT_ORDERABLE', { problem: 'NO_SHIPPING' });
  if (buyer.address.country !== quote.country)
    throw new DomainError('DESTINATION_DIFFERS', { country: quote.country ?? '' });
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
