import { toDecimal } from '@aul/money';
import type { OrderPartsFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../words/formats.ts';

/** What could still be given back: taken, less what went back and what is promised to. */
export function refundable({ payment, total }: OrderPartsFragment['order']): {
  minor: bigint;
  decimal: string;
  shown: string;
} {
  const { captured, refunded, refundPromised } = payment;
  const minor =
    BigInt(captured.amountMinor) - BigInt(refunded.amountMinor) - BigInt(refundPromised.amountMinor);
  const decimal = toDecimal({ amountMinor: minor, currency: total.currency });
  return { minor, decimal, shown: formatMoney(Number(decimal), total.currency) };
}
