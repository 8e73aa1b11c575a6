import { language } from './language.ts';

type Moment = string | number | Date;

/** "22 Nov 2026", in the reader's own zone. */
export function formatDay(moment: Moment): string {
  return format(moment, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "22 Nov 2026, 15:10", in the reader's own zone. */
export function formatMoment(moment: Moment): string {
  return format(moment, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language.value).format(value);
}

/** "3 minutes ago"; past a month the day. */
export function formatAgo(moment: Moment, now: number = Date.now()): string {
  const seconds = (new Date(moment).getTime() - now) / 1000;
  const found = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  if (Math.abs(seconds) > 30 * 86_400) return formatDay(moment);
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

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function format(moment: Moment, options: Intl.DateTimeFormatOptions): string {
  // British English: the day before the month, as in the other two.
  const locale = language.value === 'en' ? 'en-GB' : language.value;
  return new Intl.DateTimeFormat(locale, options).format(new Date(moment));
}
