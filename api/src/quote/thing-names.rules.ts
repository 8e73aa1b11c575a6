import { chooseText, type Language, latinOf, type Texts } from '@aul/language';
import type { BasketThing } from '../basket/basket-contents.ts';

/** With what was chosen. */
export function titleOf({ name, optionValues }: BasketThing, language: Language): string {
  const parts = [name, ...optionValues].map((texts) => textIn(language, texts));
  return parts.filter(Boolean).join(', ');
}

/** For papers that are read abroad. */
export function latinTitle({ name, optionValues, productSlug }: BasketThing): string {
  return [latinName(name, productSlug), ...optionValues.map(latinOf)].filter(Boolean).join(', ');
}

/** In Latin letters; by its slug where it is named in Japanese or Chinese alone. */
export function latinName(name: Texts, slug: string): string {
  return latinOf(name) || slug.replaceAll('-', ' ');
}

export function textIn(language: Language, texts: Texts): string {
  return chooseText(texts, language)?.text ?? '';
}
