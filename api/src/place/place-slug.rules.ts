import { chooseText, slugify, type Texts } from '@aul/language';

export interface PlaceNaming {
  name: Texts;
  /** The district, where the place lies directly in its region: tells villages of one name apart. */
  district?: Texts;
  /** Codes with their scheme: `SOATO:1730212`. */
  codes?: readonly string[];
}

/**
 * Slugs for a place, best first, without end: its name, with its district, with each of its codes, then numbered.
 * The name is the English one, or the one that English readers are shown.
 */
export function* placeSlugs({ name, district, codes = [] }: PlaceNaming): Generator<string, never> {
  const base = slugOf(name) || 'place';
  yield base;
  const districtSlug = district && slugOf(district);
  if (districtSlug) yield `${base}-${districtSlug}`;
  for (const code of codes) {
    const value = slugify(code.split(':').at(-1) ?? '', 'en');
    if (value) yield `${base}-${value}`;
  }
  for (let number = 2; ; number++) yield `${base}-${number}`;
}

function slugOf(name: Texts): string {
  const shown = chooseText(name, 'en');
  return shown ? slugify(shown.text, shown.language) : '';
}
