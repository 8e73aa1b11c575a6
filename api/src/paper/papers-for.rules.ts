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
  /** What a special drawing right costs in it, a decimal; null where no rate is known. */
  perSdr: string | null;
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

/** Not where no rate is known: CN23 is right for any value. */
function isUpTo300Sdr({ valueMinor, currency, perSdr }: Route): boolean {
  if (perSdr === null) return false;
  const [whole = '0', fraction = ''] = perSdr.split('.');
  const minorPerUnit = 10n ** BigInt(minorDigits(currency));
  return valueMinor * 10n ** BigInt(fraction.length) <= 300n * BigInt(whole + fraction) * minorPerUnit;
}
