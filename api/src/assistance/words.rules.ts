import { type Language, languages, type Text, type Texts } from '@aul/language';
import { DomainError } from '../errors.ts';

/** What somebody wrote, by language. An empty text takes that of its language away. */
export type Words = Partial<Record<Language, string>>;

const mostLetters = 20_000;

/** The texts with these words: a language that is not mentioned stays, and so does one whose words are the same. */
export function withWords(texts: Texts | null | undefined, words: Words): Texts {
  const entries = languages.flatMap((language): [Language, Text][] => {
    const present = texts?.[language];
    const word = words[language]?.trim();
    if (word && word.length > mostLetters)
      throw new DomainError('BAD_USER_INPUT', { reason: `A text has at most ${mostLetters} letters` });
    if (word === undefined || word === present?.text) return present ? [[language, present]] : [];
    return word === '' ? [] : [[language, { text: word, origin: 'WRITTEN', isReviewed: false }]];
  });
  return Object.fromEntries(entries);
}

/** The same for a list whose items are told apart by their place: a language that is not mentioned goes. */
export function listWithWords(texts: readonly Texts[], words: readonly Words[]): Texts[] {
  return words.map((each, index) => {
    const gone = languages.filter((language) => each[language] === undefined);
    return withWords(texts[index], {
      ...Object.fromEntries(gone.map((language) => [language, ''])),
      ...each,
    });
  });
}

/** Languages in which these words would change the texts. */
export function changedLanguages(texts: Texts | null | undefined, words: Words | undefined): Language[] {
  if (!words) return [];
  const changed = withWords(texts, words);
  return languages.filter((language) => changed[language]?.text !== texts?.[language]?.text);
}
