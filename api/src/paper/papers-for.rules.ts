import { type Currency, minorDigits } from '@aul/money';
import { cn22Rows } from '../customs-form/cn22-rows.ts';
import { letterPacketGrams, PostalKind } from '../shipping/postal-kind.ts';
import { PaperKind, type SendingPaperKind } from './paper-kind.ts';

export interface Route {
  /** ISO 3166-1 alpha-2. */
  from: string;
  to: string;
  postalKind: PostalKind;
  currency: Currency;
  /** Of the goods. */
  valueMinor: bigint;
  grossGrams: number;
  /** Different things in it. */
  lines: number;
  /** ISO date. */
  today: string;
}

/**
 * The papers that go with what one producer sends: a packing slip always; across a border with customs a commercial
 * invoice, and with a post its declaration. That is CN22 for a packet of the letter post up to 300 SDR and 2 kg, while its
 * few rows hold the contents, and CN23 otherwise. Other carriers declare by their own waybill and the invoice.
 */
export function papersFor(route: Route): SendingPaperKind[] {
  if (!hasCustoms(route)) return [PaperKind.PACKING_SLIP];
  const papers: SendingPaperKind[] = [PaperKind.PACKING_SLIP, PaperKind.COMMERCIAL_INVOICE];
  if (route.postalKind === PostalKind.NONE) return papers;
  const fitsCn22 =
    route.postalKind === PostalKind.LETTER_PACKET &&
    isUpTo300Sdr(route) &&
    route.grossGrams <= letterPacketGrams &&
    route.lines <= cn22Rows;
  return [...papers, fitsCn22 ? PaperKind.CN22 : PaperKind.CN23];
}

/** Whether there is a customs border between the two countries on that day. */
function hasCustoms({ from, to, today }: Pick<Route, 'from' | 'to' | 'today'>): boolean {
  if (from === to) return false;
  const isMember = (country: string) =>
    customsUnion.some(({ member, since }) => member === country && since <= today);
  return !(isMember(from) && isMember(to));
}

/**
 * Members of the Eurasian Economic Union, one customs area, with the day from which.
 * Source: Treaty on the Eurasian Economic Union of 29 May 2014; accession treaties of Armenia and Kyrgyzstan.
 */
const customsUnion: readonly { member: string; since: string }[] = [
  { member: 'BY', since: '2015-01-01' },
  { member: 'KZ', since: '2015-01-01' },
  { member: 'RU', since: '2015-01-01' },
  { member: 'AM', since: '2015-01-02' },
  { member: 'KG', since: '2015-08-12' },
];

/**
 * One special drawing right in each currency, in millionths of its unit, on a day.
 * Source: npm @fawazahmed0/currency-api, CC0 1.0, where XDR is the SDR of the IMF.
 */
const unitsPerSdr: { asOf: string; millionths: Record<Currency, bigint> } = {
  asOf: '2026-09-29',
  millionths: {
    USD: 1_359_866n,
    EUR: 1_196_990n,
    GBP: 1_027_228n,
    JPY: 214_148_094n,
    CNY: 9_121_690n,
    RUB: 114_920_229n,
    UZS: 16_035_850_302n,
    KZT: 600_019_249n,
    KGS: 118_930_012n,
    TJS: 12_554_981n,
  },
};

function isUpTo300Sdr({ valueMinor, currency }: Route): boolean {
  const minorPerUnit = 10n ** BigInt(minorDigits(currency));
  const limitMinor = (300n * unitsPerSdr.millionths[currency] * minorPerUnit) / 1_000_000n;
  return valueMinor <= limitMinor;
}
