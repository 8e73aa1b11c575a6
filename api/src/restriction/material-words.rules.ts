import { chooseText, languages, type Texts } from '@aul/language';

/** What a material is called. */
export interface NamedMaterial {
  slug: string;
  name: Texts;
}

/**
 * Whether one of the words of a rule, each of whichever language, is met in a material: in its slug or in one of its
 * names, the Uzbek ones in both scripts. Whole words count, as they are inflected, in letters of any case and without
 * apostrophes: `horn` is in "ram horn", not in "hornbeam". Where no spaces are written, a change of script counts as
 * one, and words of two Han letters or more are found inside others.
 *
 * It does not fold as search does, which takes Tajik шоҳӣ (silk) for шохи (horn).
 */
export function isOfMaterials(materials: readonly NamedMaterial[]): (words: readonly string[]) => boolean {
  // Two spaces are between two names, and one between two words.
  const names = materials.flatMap(namesOf).join('');
  return (words) => foldedWords(words).some((word) => names.includes(word));
}

function namesOf({ slug, name }: NamedMaterial): string[] {
  const texts = languages.flatMap((language) => chooseText(name, language)?.text ?? []);
  return [...new Set([slug, ...texts].map(spaced))];
}

/** As they are looked for; kept with the list, which every look at a basket asks. */
function foldedWords(words: readonly string[]): string[] {
  const kept = foldedOf.get(words);
  if (kept) return kept;
  const folded = words
    .map(spaced)
    .filter((word) => word.trim() !== '')
    .map((word) => (hanOfSome.test(word) ? word.trim() : word));
  foldedOf.set(words, folded);
  return folded;
}

const foldedOf = new WeakMap<readonly string[], string[]>();
const hanOfSome = /^ \p{sc=Han}{2,} $/u;

/** Its words, and runs of one of the scripts that write no spaces, each between two spaces. */
function spaced(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(apostrophes, '').replaceAll('ё', 'е');
  return ` ${(folded.match(runs) ?? []).join(' ')} `;
}

const apostrophes = /['`´‘’ʻʼ]/g;
const runs =
  /\p{sc=Han}+|\p{sc=Hira}+|[\p{sc=Kana}ー]+|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]]+/gv;
