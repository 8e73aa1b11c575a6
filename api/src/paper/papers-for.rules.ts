import { type Currency, minorDigits } from '@aul/money';
import { hasCustomsBorder } from '../customs/customs-border.rules.ts';
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
  if (!hasCustomsBorder(route)) return [PaperKind.PACKING_SLIP];
  const papers: SendingPaperKind[] = [PaperKind.PACKING_SLIP, PaperKind.COMMERCIAL_INVOICE];
  if (route.postalKind === PostalKind.NONE) return papers;
  const fitsCn22 =
    route.postalKind === PostalKind.LETTER_PACKET &&
    isUpTo300Sdr(route) &&
    route.grossGrams <= letterPacketGrams &&
    route.lines <= cn22Rows;
  return [...papers, fitsCn22 ? PaperKind.CN22 : PaperKind.CN23];
}

/** Not where no rate is known: CN23 is right for any value. */
function isUpTo300Sdr({ valueMinor, currency, perSdr }: Route): boolean {
  if (perSdr === null) return false;
  const [whole = '0', fraction = ''] = perSdr.split('.');
  const minorPerUnit = 10n ** BigInt(minorDigits(currency));
  return valueMinor * 10n ** BigInt(fraction.length) <= 300n * BigInt(whole + fraction) * minorPerUnit;
}
