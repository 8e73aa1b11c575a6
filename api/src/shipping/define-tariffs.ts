import { type ListChange, replaceDatedList } from '../customs/replace-dated-list.ts';
import { tradeVersion } from '../customs/trade-version.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { type TariffDefinition, tariffProblems } from './tariff-list.rules.ts';

/**
 * The tariffs, all of them: what is not in the list any more, or differs from it, ends yesterday, and what is new begins.
 * Throws BAD_USER_INPUT with the first thing that is wrong; `tariffProblems` names all.
 */
export function defineTariffs(ctx: OperationContext, list: readonly TariffDefinition[]): Promise<ListChange> {
  return transaction(ctx, async (tx) => {
    tradeVersion.current += 1;
    const [problem] = tariffProblems(list);
    refuseUnless(problem === undefined, String(problem));
    return replaceDatedList(tx, { table: 'shipping_tariff', columns, rows: list.map(rowOf) });
  });
}

const columns = {
  code: 'text',
  name: 'jsonb',
  carrier: 'text',
  postal_kind: 'text',
  origin_country: 'text',
  countries: 'text[]',
  currency: 'text',
  bands: 'jsonb',
  volumetric_divisor: 'integer',
  days_min: 'smallint',
  days_max: 'smallint',
  is_tracked: 'boolean',
  valid_from: 'date',
  valid_to: 'date',
  source: 'text',
  is_demonstration: 'boolean',
};

function rowOf(tariff: TariffDefinition): Record<keyof typeof columns, unknown> {
  return {
    code: tariff.code,
    name: tariff.name,
    carrier: tariff.carrier,
    postal_kind: tariff.postalKind,
    origin_country: tariff.originCountry,
    countries: tariff.countries.toSorted(),
    currency: tariff.currency,
    bands: tariff.bands.map(({ upToGrams, amountMinor }) => ({ upToGrams, amountMinor })),
    volumetric_divisor: tariff.volumetricDivisor,
    days_min: tariff.daysMin,
    days_max: tariff.daysMax,
    is_tracked: tariff.isTracked,
    valid_from: tariff.validFrom,
    valid_to: tariff.validTo,
    source: tariff.source,
    is_demonstration: tariff.isDemonstration,
  };
}
