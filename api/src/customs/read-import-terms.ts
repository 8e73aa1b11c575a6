import { type Kysely, sql } from 'kysely';
import type { ImportTermsFacts } from './import.rules.ts';

type Row = Omit<ImportTermsFacts, 'fromMinor' | 'belowMinor' | 'allowanceMinor' | 'dutyFlatMinor'> & {
  fromMinor: string;
  belowMinor: string | null;
  allowanceMinor: string;
  dutyFlatMinor: string;
};

/** The terms of a destination on a day, in one statement. */
export async function readImportTerms(
  db: Kysely<unknown>,
  { country, today }: { country: string; today: string },
): Promise<ImportTermsFacts[]> {
  const { rows } = await sql<Row>`
    select country, origin_countries as "originCountries", hs_prefix as "hsPrefix", currency,
      from_minor::text as "fromMinor", below_minor::text as "belowMinor", up_to_grams as "upToGrams",
      duty_base as "dutyBase", allowance_minor::text as "allowanceMinor",
      trim_scale(duty_percent)::text as "dutyPercent", duty_flat_minor::text as "dutyFlatMinor",
      trim_scale(tax_percent)::text as "taxPercent", collection, scheme, note,
      valid_from::text as "validFrom", valid_to::text as "validTo"
    from import_terms
    where country = ${country} and valid_from <= ${today}::date
      and (valid_to is null or valid_to >= ${today}::date)
    order by hs_prefix, valid_from, id`.execute(db);
  return rows.map(({ fromMinor, belowMinor, allowanceMinor, dutyFlatMinor, ...terms }) => ({
    ...terms,
    fromMinor: BigInt(fromMinor),
    belowMinor: belowMinor === null ? null : BigInt(belowMinor),
    allowanceMinor: BigInt(allowanceMinor),
    dutyFlatMinor: BigInt(dutyFlatMinor),
  }));
}
