import { type Kysely, sql } from 'kysely';
import type { RestrictionFacts } from './restriction.rules.ts';

/** The rules of a day that may concern what is sent to a country (ISO 3166-1 alpha-2), in one statement. */
export async function readRestrictions(
  db: Kysely<unknown>,
  { country, today }: { country: string; today: string },
): Promise<RestrictionFacts[]> {
  const { rows } = await sql<RestrictionFacts>`
    select code, hs_prefixes as "hsPrefixes", product_types as "productTypes", materials,
      except_materials as "exceptMaterials", supply_kinds as "supplyKinds", min_age_years as "minAgeYears",
      from_countries as "fromCountries", to_places as "toPlaces",
      except_places as "exceptPlaces", effect, document_type as "documentType", reason, source,
      valid_from::text as "validFrom", valid_to::text as "validTo"
    from restriction_rule
    where (to_places = '{}' or exists (select from unnest(to_places) as place where split_part(place, '-', 1) = ${country}))
      and valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)
    order by code`.execute(db);
  return rows;
}
