import type { Texts } from '@aul/language';
import { v7 as uuidv7 } from 'uuid';
import { type OperationContext, transaction } from '../operation.ts';
import { CraftDirection } from './craft-direction.entity.ts';

export interface DirectionDefinition {
  /** Given only to a direction that is new. */
  id?: string;
  slug: string;
  position: number;
  name: Texts;
  description: Texts;
}

/** Adds the directions, or changes those that have the same slug. */
export function defineDirections(
  ctx: OperationContext,
  definitions: readonly DirectionDefinition[],
): Promise<void> {
  return transaction(ctx, async ({ em }) => {
    await em.upsertMany(
      CraftDirection,
      definitions.map((definition) => ({ ...definition, id: definition.id ?? uuidv7() })),
      { onConflictFields: ['slug'], onConflictExcludeFields: ['id', 'createdAt'] },
    );
  });
}
