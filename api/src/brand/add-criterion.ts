import type { Texts } from '@aul/language';
import { found, type OperationContext, transaction } from '../operation.ts';
import { Brand } from './brand.entity.ts';
import { BrandCriterion, type BrandCriterionKind } from './brand-criterion.entity.ts';

export interface NewCriterion {
  id?: string;
  brandId: string;
  /** Unique in the brand. */
  code: string;
  kind: BrandCriterionKind;
  text: Texts;
  isMandatory: boolean;
}

export function addCriterion(ctx: OperationContext, { brandId, ...facts }: NewCriterion): Promise<void> {
  return transaction(ctx, async ({ em }) => {
    const brand = found(await em.findOne(Brand, brandId), 'The brand');
    em.create(BrandCriterion, { ...facts, brand });
    await em.flush();
  });
}
