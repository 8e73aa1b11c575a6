import type { Trade } from './trade.ts';
import { rishtanCeramics } from './trades/uz-rishtan-ceramics.ts';

export const trades: readonly Trade[] = [rishtanCeramics];

export function tradeBySlug(slug: string): Trade {
  const trade = trades.find((known) => known.slug === slug);
  if (!trade) throw new Error(`No trade ${slug}`);
  return trade;
}
