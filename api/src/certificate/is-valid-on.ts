import { type RawBuilder, sql } from 'kysely';

/**
 * SQL: whether the row `certificate` is valid on a day, from that of its issue to its last one, both included.
 * `day`: ISO date, or SQL of a date.
 */
export function isValidOn(day: string | RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`(${day}::date between certificate.issued_on and coalesce(certificate.expires_on, 'infinity'))`;
}
