import { type Kysely, sql } from 'kysely';
import type { TariffFacts } from './shipping.rules.ts';

/** The tariffs of a day from those countries (ISO 3166-1 alpha-2) to wherever they go, in one statement. */
export async function readTariffs(
  db: Kysely<unknown>,
  { origins, today }: { origins: readonly string[]; today: string },
): Promise<TariffFacts[]> {
  const { rows } = await sql<TariffFacts>`
    select code, name, carrier, postal_kind as "postalKind", origin_country as "originCountry", countries, currency, bands,
      volumetric_divisor as "volumetricDivisor", days_min as "daysMin", days_max as "daysMax",
      is_tracked as "isTracked", valid_from::text as "validFrom", valid_to::text as "validTo",
      is_demonstration as "isDemonstration"
    from shipping_tariff
    where origin_country = any(${[...origins]})
      and valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)
    order by code, valid_from desc, id`.execute(db);
  return rows;
}
