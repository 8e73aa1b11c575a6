import { sql } from 'kysely';
import { defineImportTerms } from '../../src/customs/define-import-terms.ts';
import { type OperationContext, transaction } from '../../src/operation.ts';
import { defineRestrictions } from '../../src/restriction/define-restrictions.ts';
import { defineTariffs } from '../../src/shipping/define-tariffs.ts';
import { demonstrationImportTerms } from './import-terms.ts';
import { animalRestrictions } from './restrictions-animals.ts';
import { goodsRestrictions } from './restrictions-goods.ts';
import { demonstrationTariffs } from './tariffs.ts';
import { demonstrationSource } from './texts.ts';

/** Tariffs, import terms and restrictions. A list in which there is one of an operator's own stays as it is. */
export function loadTradeTerms(ctx: OperationContext): Promise<void> {
  return transaction(ctx, async (tx) => {
    const isOurs = async (table: string) => {
      const { rows } = await sql`
        select from ${sql.table(table)} where not starts_with(source, ${demonstrationSource}) limit 1`.execute(
        tx.db,
      );
      return rows.length === 0;
    };
    if (await isOurs('shipping_tariff')) await defineTariffs(tx, demonstrationTariffs());
    if (await isOurs('import_terms')) await defineImportTerms(tx, demonstrationImportTerms());
    if (await isOurs('restriction_rule'))
      await defineRestrictions(tx, [...animalRestrictions(), ...goodsRestrictions()]);
  });
}
