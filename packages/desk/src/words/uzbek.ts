import { uzbekDay, uzbekMonths } from '@aul/language';

/*
 * Browsers bring no words of Uzbek: `Intl` writes "2026 M11 22", "-3 min" and "Japan" there.
 */

/** Of 1 to 12. */
export function uzbekMonth(month: number): string {
  return uzbekMonths[month - 1] ?? '';
}

/** "2026-yil 22-noyabr", or "2026-yil 22-noyabr, 15:10"; by the clocks of a zone, else by the reader's own. */
export function uzbekMoment(moment: Date, { withTime, zone }: { withTime: boolean; zone?: string }): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = uzbekDay({
    day: Number(parts.get('day')),
    month: uzbekMonth(Number(parts.get('month'))),
    year: Number(parts.get('year')),
  });
  return withTime ? `${day}, ${parts.get('hour')}:${parts.get('minute')}` : day;
}

const units = { second: 'soniya', minute: 'daqiqa', hour: 'soat', day: 'kun' };

/** "3 daqiqa oldin" of -3 minutes, "3 daqiqadan keyin" of 3. */
export function uzbekAgo(count: number, unit: keyof typeof units): string {
  if (unit === 'second' || count === 0) return 'hozirgina';
  const size = Math.abs(count);
  return count < 0 ? `${size} ${units[unit]} oldin` : `${size} ${units[unit]}dan keyin`;
}
