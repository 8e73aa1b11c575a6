import { type Currency, isCurrency } from '@aul/money';
import { sql } from 'kysely';
import { tradeVersion } from '../customs/trade-version.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { ratesLock, refreshOffers } from '../price/refresh-offers.ts';

export interface DayRate {
  /** XDR: the special drawing right of the IMF, in which posts have their limits. */
  base: Currency | 'XDR';
  quote: Currency;
  /** ISO date. */
  date: string;
  /** A plain decimal, exactly as published. */
  rate: string;
}

/**
 * Adds rates and makes all offers anew, in one transaction. Rates of a day are added once: the same again changes
 * nothing, and another rate for the same day is refused with BAD_USER_INPUT. Gives how many were new.
 */
export function importRates(ctx: OperationContext, rates: readonly DayRate[]): Promise<number> {
  return transaction(ctx, async (tx) => {
    tradeVersion.current += 1;
    await sql`select pg_advisory_xact_lock(${ratesLock})`.execute(tx.db);
    const column = (key: keyof DayRate) => rates.map((rate) => rate[key]);
    const given = sql`unnest(
      ${column('base')}::text[], ${column('quote')}::text[], ${column('date')}::date[], ${column('rate')}::numeric[]
    ) as given (base, quote, date, rate)`;
    const { rows } = await sql<{ base: string; quote: string; date: string }>`
      select known.base, known.quote, known.date::text as date
      from exchange_rate known join ${given} using (base, quote, date) where known.rate <> given.rate limit 1`.execute(
      tx.db,
    );
    const [other] = rows;
    refuseUnless(!other, `Another rate from ${other?.base} to ${other?.quote} is known for ${other?.date}`);
    const { numAffectedRows = 0n } = await sql`
      insert into exchange_rate (base, quote, date, rate) select * from ${given}
      on conflict (base, quote, date) do nothing`.execute(tx.db);
    if (numAffectedRows > 0n) await refreshOffers(tx, 'all');
    return Number(numAffectedRows);
  });
}

/**
 * Reads a file of rates against one currency: `{ "date": "2026-09-29", "usd": { "eur": 0.88, ... } }`. Numbers keep
 * the digits that they are written with. Currencies that we do not price in are left out.
 * Throws BAD_USER_INPUT, naming the file, when it is something else.
 */
export function parseRates(text: string, file: string): DayRate[] {
  const date = /"date"\s*:\s*"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1];
  const [, code = '', body] = /"([a-z]{3})"\s*:\s*\{([^{}]*)\}/.exec(text) ?? [];
  const base = code.toUpperCase();
  refuseUnless(date !== undefined && body !== undefined, `${file} is not a file of rates`);
  refuseUnless(
    isCurrency(base) || base === 'XDR',
    `${file} has rates of ${base}, which is not a currency here`,
  );
  const pairs = [...body.matchAll(/"(\w+)"\s*:\s*([^\s,}]+)/g)];
  return pairs.flatMap(([, name = '', rate = '']) => {
    const quote = name.toUpperCase();
    if (!isCurrency(quote) || quote === base) return [];
    return { base, quote, date, rate: plainDecimal(rate, file) };
  });
}

/** `8.48e-5` becomes `0.0000848`; digits stay as they are. */
function plainDecimal(rate: string, file: string): string {
  const [, whole, fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(rate) ?? [];
  refuseUnless(whole !== undefined && Math.abs(Number(exponent)) <= 30, `${file} has the rate "${rate}"`);
  const shift = Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, -shift))}${whole}${fraction}`.padEnd(whole.length + shift, '0');
  const point = whole.length + Math.max(0, -shift) + shift;
  const plain = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return plain.replace(/^0+(?=\d)/, '').replace(/\.$/, '');
}
