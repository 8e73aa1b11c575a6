import { chooseText, languages, sortKey, type Texts } from '@aul/language';

/**
 * The sort key of a name for readers of each language, from the text that they are shown: lists in Kazakh follow the
 * Kazakh alphabet also where a name falls back to Russian. Compared as plain code points.
 */
export function nameSort(name: Texts): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const language of languages) {
    const shown = chooseText(name, language);
    if (shown) keys[language] = sortKey(shown.text, language);
  }
  return keys;
}
