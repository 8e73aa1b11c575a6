import type { Texts } from '@aul/language';
import { type OperationContext, transaction } from '../operation.ts';
import { Programme } from './programme.entity.ts';

export interface ProgrammeDescription {
  name: Texts;
  purpose: Texts;
  about?: Texts;
  isDemonstration: boolean;
  notice?: Texts;
  /** ISO date: the day that the data describes. */
  date: string;
  composition?: Programme['composition'];
}

/** Says what programme this is. There is one: what was said before is replaced, whole. */
export function describeProgramme(ctx: OperationContext, description: ProgrammeDescription): Promise<void> {
  const { about, notice, composition, ...rest } = description;
  return transaction(ctx, async ({ em }) => {
    await em.upsert(Programme, {
      id: 1,
      ...rest,
      about: about ?? null,
      notice: notice ?? null,
      composition: composition ?? null,
    });
  });
}
