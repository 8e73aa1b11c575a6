import type { Texts } from '@aul/language';
import { v7 as uuidv7 } from 'uuid';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { CraftDirection } from './craft-direction.entity.ts';
import { ProductType } from './product-type.entity.ts';

export interface ProductTypeDefinition {
  /** Given only to a type that is new. */
  id?: string;
  slug: string;
  name: Texts;
  /** None beyond crafts. */
  directionSlug?: string;
  hsCode6: string;
  googleCategoryId?: number;
}

/** Adds the product types, or changes those that have the same slug. Throws NOT_FOUND for an unknown direction. */
export function defineProductTypes(
  ctx: OperationContext,
  definitions: readonly ProductTypeDefinition[],
): Promise<void> {
  return transaction(ctx, async ({ em }) => {
    const directions = new Map((await em.find(CraftDirection, {})).map(({ slug, id }) => [slug, id]));
    const rows = definitions.map(({ directionSlug, id = uuidv7(), ...definition }) => {
      refuseUnless(/^\d{6}$/.test(definition.hsCode6), `"${definition.hsCode6}" is not a six-digit HS code`);
      const direction = directionSlug
        ? found(directions.get(directionSlug), `The direction ${directionSlug}`)
        : null;
      return { ...definition, id, direction };
    });
    await em.upsertMany(ProductType, rows, {
      onConflictFields: ['slug'],
      onConflictExcludeFields: ['id', 'createdAt'],
    });
  });
}
