import type { ProductSort, SupplyKind } from '../../gql/graphql.ts';

/** What a reader narrowed a list to, as it stands behind the `?` of an address. */
export interface ListQuery {
  craft?: string;
  place?: string;
  /** Whole units of the market's currency. */
  max?: number;
  supply?: SupplyKind;
  /** Only what is sent to the reader's market. */
  isSent?: boolean;
  sort?: ProductSort;
}

const supplies: readonly string[] = ['IN_STOCK', 'MADE_TO_ORDER', 'ONE_OF_A_KIND', 'SEASONAL'];
const sorts: readonly string[] = ['PRICE_LOWEST', 'PRICE_HIGHEST', 'NAME'];

/** What of an address or a form can be used; the rest is left out. */
export function readListQuery(values: URLSearchParams): ListQuery {
  const text = (name: string) => values.get(name)?.trim() || undefined;
  const craft = text('craft');
  const place = text('place');
  const max = Number(text('max'));
  const supply = text('supply');
  const sort = text('sort');
  return {
    ...(craft && { craft }),
    ...(place && { place }),
    ...(Number.isSafeInteger(max) && max > 0 && { max }),
    // Both are among the names of their kind.
    ...(supply && supplies.includes(supply) && { supply: supply as SupplyKind }),
    ...(values.has('sent') && { isSent: true }),
    ...(sort && sorts.includes(sort) && { sort: sort as ProductSort }),
  };
}

/**
 * The same in an address; nothing where nothing was narrowed. A price and a delivery are of a market, by its code: the
 * address says which, and switch-market.ts chooses it for whoever opens it.
 */
export function writeListQuery({ craft, place, max, supply, isSent, sort }: ListQuery, code: string): string {
  const market = max || isSent ? code : undefined;
  const values = Object.entries({ craft, place, max, supply, sent: isSent ? 1 : undefined, sort, market });
  return new URLSearchParams(
    values.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
}
