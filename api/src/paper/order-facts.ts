import { type Language, normalizeApostrophes } from '@aul/language';
import { type Currency, formatMoney } from '@aul/money';
import { addressLines } from '../address/print-address.rules.ts';
import type { OrderPaper } from './order-paper.ts';

/** An amount of an order as a reader of the language writes it. */
export function money(amountMinor: bigint, currency: Currency, language: Language): string {
  return formatMoney({ amountMinor, currency }, language);
}

/** Kilograms to the gram, as papers write them: `0.350 kg`. */
export function kilograms(grams: number): string {
  return `${(grams / 1000).toFixed(3)} kg`;
}

/** The day in UTC, the way that is the same in every country. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** A country for papers in English: `UZBEKISTAN`. */
export function englishCountry(code: string): string {
  return normalizeApostrophes(new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code);
}

/** The receiver for customs and posts: in Latin letters where there is such an address. */
export function latinLines({ address, latinAddress }: OrderPaper): string[] {
  return latinAddress
    ? addressLines(latinAddress, { script: 'latin' })
    : addressLines(address, { script: 'local' });
}

/** Whose forms of Chinese characters a paper shows: the receiver's, where they are in Japan or China. */
export function hanOf({ language, address }: OrderPaper): 'japanese' | 'chinese' {
  if (address.country === 'JP') return 'japanese';
  return address.country === 'CN' || language === 'zh-Hans' ? 'chinese' : 'japanese';
}
