import { chooseText, slugify, type Texts } from '@aul/language';

export interface ProducerNaming {
  name: Texts;
  /** Whether the name may be shown: an address is public, and stays in other people's links. */
  isNamePublic: boolean;
  placeSlug: string;
}

/** Slugs for a producer, best first, without end: the name, or where it may not be told, only the place. */
export function* producerSlugs({ name, isNamePublic, placeSlug }: ProducerNaming): Generator<string, never> {
  const shown = isNamePublic ? chooseText(name, 'en') : undefined;
  const base = (shown && slugify(shown.text, shown.language)) || `workshop-${placeSlug}`;
  yield base;
  for (let number = 2; ; number++) yield `${base}-${number}`;
}

/** Whether an address gives away the name, in whichever language. */
export function tellsName(slug: string, name: Texts): boolean {
  return Object.entries(name).some(([language, { text }]) => {
    // Keys of Texts are languages; Object.entries forgets that.
    const spelled = slugify(text, language as keyof Texts);
    return spelled !== '' && `-${slug}-`.includes(`-${spelled}-`);
  });
}
