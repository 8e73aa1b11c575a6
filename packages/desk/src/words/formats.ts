import { language } from './language.ts';
import { uzbekAgo, uzbekMoment, uzbekMonth } from './uzbek.ts';

type Moment = string | number | Date;

const dayParts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const timeParts: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** "22 Nov 2026", in the reader's own zone. */
export function formatDay(moment: Moment): string {
  const date = new Date(moment);
  if (language.value === 'uz-Latn') return uzbekMoment(date, { withTime: false });
  return new Intl.DateTimeFormat(dayLocale(), dayParts).format(date);
}

/** "22 Nov 2026, 15:10", by the clocks of a zone; without one in the reader's own. */
export function formatMoment(moment: Moment, zone?: string): string {
  const date = new Date(moment);
  if (language.value === 'uz-Latn') return uzbekMoment(date, { withTime: true, zone });
  return new Intl.DateTimeFormat(dayLocale(), { ...dayParts, ...timeParts, timeZone: zone }).format(date);
}

/** The name of a month, of 1 to 12, as it stands alone. */
export function monthName(month: number): string {
  if (language.value === 'uz-Latn') return uzbekMonth(month);
  return new Intl.DateTimeFormat(language.value, { month: 'long' }).format(new Date(2026, month - 1, 1));
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(numberLocale()).format(value);
}

/** An amount in whole units of its currency. */
export function formatMoney(value: number, currency: string): string {
  return new Intl.NumberFormat(numberLocale(), { style: 'currency', currency }).format(value);
}

/** "3 minutes ago"; past a month the day. */
export function formatAgo(moment: Moment, now: number = Date.now()): string {
  const seconds = (new Date(moment).getTime() - now) / 1000;
  const found = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  if (Math.abs(seconds) > 30 * 86_400) return formatDay(moment);
  if (language.value === 'uz-Latn') return uzbekAgo(Math.round(seconds / found[1]), found[0]);
  const relative = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' });
  return relative.format(Math.round(seconds / found[1]), found[0]);
}

/** One of the forms that the language has for a number: `plural(n, { one: 'order', other: 'orders' })`. */
export function plural(
  count: number,
  forms: { one?: string; few?: string; many?: string; other: string },
): string {
  const category = new Intl.PluralRules(language.value).select(count);
  return (category === 'zero' || category === 'two' ? undefined : forms[category]) ?? forms.other;
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** British English: the day before the month, as in the other two. */
const dayLocale = () => (language.value === 'en' ? 'en-GB' : language.value);

/** Uzbek writes its numbers as Russian does, and browsers do not know it. */
const numberLocale = () => (language.value === 'uz-Latn' ? 'ru' : language.value);
