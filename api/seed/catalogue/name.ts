import type { Random } from '../illustration/random.ts';
import { pickOf } from './chance.ts';
import { capitalized, comma, type Phrase, type PhraseLanguage, phraseOf } from './words.ts';

export interface NameParts {
  form: Phrase;
  motif?: Phrase | undefined;
  tone?: Phrase | undefined;
  place: Phrase;
  size?: Phrase | undefined;
}

/** `form` with its ornament: "pomegranate lagan", "лаган «Гранат»", "anor naqshli lagan", "ザクロ文様の大皿ラガン". */
export function ornamented({ form, motif }: Pick<NameParts, 'form' | 'motif'>): Phrase {
  if (!motif) return form;
  return phraseOf((column, language) => withOrnament[language](form[column], motif[column]));
}

/** Each language joins the two by its own grammar, both in the form in which they are in the dictionary. */
const withOrnament: Record<PhraseLanguage, (form: string, motif: string) => string> = {
  en: (form, motif) => `${motif} ${form}`,
  ru: (form, motif) => `${form} «${capitalized(motif)}»`,
  'uz-Latn': (form, motif) => `${motif} naqshli ${form}`,
  kk: (form, motif) => `${motif} өрнекті ${form}`,
  ky: (form, motif) => `${motif} оюулуу ${form}`,
  tg: (form, motif) => `${form} бо нақши «${motif}»`,
  ja: (form, motif) => `${motif}文様の${form}`,
  'zh-Hans': (form, motif) => `${motif}纹${form}`,
};

/**
 * What follows a thing in its name. `attempt` 0 is the most natural pattern that chance picks; higher attempts add
 * what tells a thing from its namesakes.
 */
export function chooseTail(parts: NameParts, random: Random, attempt: number): Phrase[] {
  const tails: (Phrase | undefined)[][] = parts.motif
    ? [[], [parts.tone], [parts.tone], [parts.place]]
    : [[], [parts.tone ?? parts.place], [parts.place]];
  const tail = attempt === 0 ? pickOf(random, tails) : (longer(parts)[(attempt - 1) % 5] ?? []);
  return tail.filter((part) => part !== undefined);
}

/** A name in sentence case: the thing, then its tail. */
export function composeName(thing: Phrase, tail: readonly Phrase[]): Phrase {
  return phraseOf((column, language) => {
    const more = tail.map((part) => part[column]);
    return capitalized(withTail(thing[column], more, language));
  });
}

/** The English name alone: by it names are told apart, and it costs an eighth. */
export function englishName(thing: Phrase, tail: readonly Phrase[]): string {
  return capitalized([thing, ...tail].map(([english]) => english).join(', '));
}

/** Behind a comma, but for Japanese and Chinese, which put it in brackets. */
function withTail(text: string, more: readonly string[], language: PhraseLanguage): string {
  if (more.length === 0) return text;
  const tail = more.join(comma(language));
  return language === 'ja' || language === 'zh-Hans' ? `${text}（${tail}）` : `${text}, ${tail}`;
}

function longer({ tone, place, size }: NameParts): (Phrase | undefined)[][] {
  return [[tone], [place], [size ?? tone], [tone, place], [tone, size ?? place]];
}
