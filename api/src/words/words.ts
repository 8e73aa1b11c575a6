import type { Language } from '@aul/language';
import type { MailFacts } from '../mail/mail-facts.ts';
import type { MailKind } from '../mail/mail-kind.ts';
import type { Incoterm } from '../order/incoterm.ts';
import type { PaymentMethod } from '../payment/payment-method.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uzLatn } from './uz-latn.ts';
import { zhHans } from './zh-hans.ts';

/** The fixed words of papers and letters in one language. `{name}` is filled in; nothing is ever glued together. */
export interface Words {
  /** Whether a native reader has approved them. */
  isReviewed: boolean;
  paper: {
    confirmation: string;
    proForma: string;
    packingSlip: string;
    order: string;
    date: string;
    buyer: string;
    deliverTo: string;
    sender: string;
    product: string;
    quantity: string;
    unitPrice: string;
    amount: string;
    weight: string;
    goods: string;
    delivery: string;
    duties: string;
    taxes: string;
    total: string;
    payment: string;
    method: Record<PaymentMethod, string>;
    paid: string;
    toBePaid: string;
    leavesBy: string;
    daysOnTheWay: string;
    border: string;
    incoterm: Record<Incoterm, string>;
    /** In its place, DAP where nothing is known to be due. */
    nothingDue: string;
    rates: string;
    reference: string;
    bankDetails: string;
    proFormaNote: string;
    demonstration: string;
    packedBy: string;
    page: string;
  };
  mail: {
    greeting: string;
    kind: Record<MailKind, { subject: string; text: string }>;
    transfer: string;
    tracking: string;
    carrier: string;
    willBeReturned: string;
    because: Record<NonNullable<MailFacts['because']>, string>;
    link: string;
    closing: string;
  };
}

export function wordsFor(language: Language): Words {
  return words[language];
}

/** The pattern with each `{name}` replaced. Throws when it asks for a name that is not given. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${pattern}" asks for ${name}, which is not given.`);
    return String(value);
  });
}

const words: Record<Language, Words> = {
  en,
  ru,
  'uz-Latn': uzLatn,
  'uz-Cyrl': uzCyrl,
  kk,
  ky,
  tg,
  ja,
  'zh-Hans': zhHans,
};
