import type { Language } from '@aul/language';
import { formatNumber } from '../../words/format-number.ts';
import type { Frame } from './frame.ts';

/** The longest of the round lengths that take up at most that share of a map's width. */
export function scaleBarKm({ width, scaleKm }: Frame, share = 0.25): number {
  const most = width * scaleKm * share;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

/** The sign is international; Chinese writes the word. */
export function formatKilometres(km: number, language: Language): string {
  const number = formatNumber(km, language);
  if (language === 'zh-Hans') return `${number}公里`;
  const isLatin = language === 'en' || language === 'uz-Latn' || language === 'ja';
  return `${number}\u00a0${isLatin ? 'km' : 'км'}`;
}
