import { type Words, withWords } from '../assistance/words.rules.ts';
import { refuseUnless, type Transaction } from '../operation.ts';
import { Brand } from './brand.entity.ts';
import { BrandCriterion, type BrandCriterionKind } from './brand-criterion.entity.ts';

export interface GivenCriterion {
  /** Tells it apart from the others of the brand. */
  code: string;
  kind: BrandCriterionKind;
  text: Words;
  isMandatory: boolean;
}

const mostCriteria = 50;

/** These are the criteria of a brand from now on. Throws BAD_USER_INPUT for one without a code or words, or two alike. */
export async function setCriteria(
  { em }: Transaction,
  brandId: string,
  given: readonly GivenCriterion[],
): Promise<void> {
  refuseUnless(given.length <= mostCriteria, `A brand has at most ${mostCriteria} criteria`);
  const codes = new Set(given.map(({ code }) => code));
  refuseUnless(codes.size === given.length, 'Each criterion has a code of its own');
  const present = await em.find(BrandCriterion, { brand: brandId });
  const byCode = new Map(present.map((criterion) => [criterion.code, criterion]));
  for (const { code, text: words, ...facts } of given) {
    refuseUnless(/^[A-Za-z0-9-]{1,20}$/.test(code), `"${code}" is no code of a criterion`);
    const known = byCode.get(code);
    const text = withWords(known?.text, words);
    refuseUnless(Object.keys(text).length > 0, `The criterion ${code} says nothing`);
    if (known) em.assign(known, { ...facts, text });
    else em.create(BrandCriterion, { ...facts, code, text, brand: em.getReference(Brand, brandId) });
  }
  for (const criterion of present) if (!codes.has(criterion.code)) em.remove(criterion);
  await em.flush();
}
