import type { Language, Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { Market } from './market.entity.ts';

export interface MarketDefinition {
  /** Given only to a market that is new. */
  id?: string;
  code: string;
  name: Texts;
  currency: Currency;
  /** ISO 3166-1 alpha-2; none for the rest of the world. */
  countries: string[];
  defaultLanguage: Language;
}

/**
 * The markets, all of them, in their order: new ones are added, known ones (by code) changed.
 * Throws BAD_USER_INPUT when a country is in two of them, or when not exactly one is the rest of the world.
 */
export async function defineMarkets(
  ctx: OperationContext,
  definitions: readonly MarketDefinition[],
): Promise<void> {
  requireDisjoint(definitions);
  const rows = definitions.map((definition, index) => ({
    ...definition,
    id: definition.id ?? uuidv7(),
    isRest: definition.countries.length === 0,
    position: index + 1,
  }));
  return transaction(ctx, async ({ em, db }) => {
    const codes = definitions.map(({ code }) => code);
    const others = await em.count(Market, { code: { $nin: codes } });
    refuseUnless(others === 0, 'A market that exists is missing from the list; prices may depend on it');
    // Positions are unique at every moment: those of before step aside.
    await sql`update market set position = -position`.execute(db);
    await em.upsertMany(Market, rows, {
      onConflictFields: ['code'],
      onConflictExcludeFields: ['id', 'createdAt'],
    });
  });
}

function requireDisjoint(definitions: readonly MarketDefinition[]): void {
  const seen = new Map<string, string>();
  for (const { code, countries } of definitions)
    for (const country of countries) {
      refuseUnless(!seen.has(country), `${country} is in the markets ${seen.get(country)} and ${code}`);
      seen.set(country, code);
    }
  const rest = definitions.filter(({ countries }) => countries.length === 0);
  refuseUnless(rest.length === 1, 'Exactly one market has no countries: it takes the rest of the world');
}
