import { withWords } from '../assistance/words.rules.ts';
import { DomainError } from '../errors.ts';
import type { ProductChange } from '../product-writing/product-change.ts';
import type { Material } from './material.ts';

/** Materials with new shares and names. Throws BAD_USER_INPUT for one that has no name, and for one that comes twice. */
export function materialsWith(
  materials: readonly Material[],
  given: NonNullable<ProductChange['materials']>,
): Material[] {
  const present = new Map(materials.map((material) => [material.slug, material]));
  const refuse = (reason: string) => new DomainError('BAD_USER_INPUT', { reason });
  if (new Set(given.map(({ slug }) => slug)).size < given.length) throw refuse('A material comes twice');
  return given.map(({ slug, name, percent }) => {
    const known = present.get(slug)?.name;
    const texts = name ? withWords(known, name) : (known ?? {});
    if (Object.keys(texts).length === 0) throw refuse(`The material ${slug} has no name`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw refuse(`"${slug}" is no key of a material`);
    if (!Number.isInteger(percent)) throw refuse(`The share of ${slug} is no whole percent`);
    return { slug, name: texts, percent };
  });
}
