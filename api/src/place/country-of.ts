import { sql } from 'kysely';
import { found, type Transaction } from '../operation.ts';

/** ISO code of the country that a place lies in. */
export async function countryOf({ db }: Transaction, placeId: string): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select country.iso_code as code from place
    join place country on country.path = split_part(place.path, '/', 1) where place.id = ${placeId}`.execute(
    db,
  );
  return found(rows[0], 'The place').code;
}
