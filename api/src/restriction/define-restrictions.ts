import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { ListChange } from '../customs/replace-dated-list.ts';
import { tradeVersion } from '../customs/trade-version.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import type { RestrictionFacts } from './restriction.rules.ts';
import { restrictionProblems } from './restriction-list.rules.ts';
import { RestrictionRule } from './restriction-rule.entity.ts';

/**
 * The restrictions, all of them, by code: new ones are added, known ones changed, and those that are not in the list any
 * more end yesterday, or go if they had not begun by then. Throws BAD_USER_INPUT with the first thing that is wrong;
 * `restrictionProblems` names all.
 */
export function defineRestrictions(
  ctx: OperationContext,
  list: readonly RestrictionFacts[],
): Promise<ListChange> {
  return transaction(ctx, async ({ em, db, today }) => {
    tradeVersion.current += 1;
    const [problem] = restrictionProblems(list);
    refuseUnless(problem === undefined, String(problem));
    // Two lists at once follow each other.
    await sql`lock table restriction_rule in share row exclusive mode`.execute(db);
    const codes = list.map(({ code }) => code);
    const unbegun = await sql`
      delete from restriction_rule where valid_from >= ${today}::date and code <> all(${codes})`.execute(db);
    const ended = await sql`
      update restriction_rule set valid_to = ${today}::date - 1
      where (valid_to is null or valid_to >= ${today}::date) and code <> all(${codes})`.execute(db);
    const { rows } = await sql<{ code: string }>`select code from restriction_rule`.execute(db);
    const known = new Set(rows.map(({ code }) => code));
    if (list.length > 0)
      await em.upsertMany(
        RestrictionRule,
        list.map((rule) => ({ ...copied(rule), id: uuidv7() })),
        { onConflictFields: ['code'], onConflictExcludeFields: ['id'] },
      );
    return {
      added: codes.filter((code) => !known.has(code)).length,
      ended: Number((unbegun.numAffectedRows ?? 0n) + (ended.numAffectedRows ?? 0n)),
    };
  });
}

/** Lists of one's own, as the entity wants them. */
function copied(rule: RestrictionFacts) {
  const { hsPrefixes, productTypes, materials, exceptMaterials, supplyKinds } = rule;
  const { fromCountries, toPlaces, exceptPlaces } = rule;
  return {
    ...rule,
    hsPrefixes: [...hsPrefixes],
    productTypes: [...productTypes],
    materials: [...materials],
    exceptMaterials: [...exceptMaterials],
    supplyKinds: [...supplyKinds],
    minAgeYears: rule.minAgeYears ?? null,
    fromCountries: [...fromCountries],
    toPlaces: [...toPlaces],
    exceptPlaces: [...exceptPlaces],
  };
}
