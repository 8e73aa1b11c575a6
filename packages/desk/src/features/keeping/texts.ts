import { type Language, languages } from '@aul/language';
import { type Currency, parseAmount } from '@aul/money';

/** A text by language, as a form holds it. */
export type Words = Partial<Record<Language, string>>;

export function wordsOf(texts: readonly { language: Language; text: string }[]): Words {
  return Object.fromEntries(texts.map(({ language, text }) => [language, text]));
}

export function textsOf(words: Words): { language: Language; text: string }[] {
  return languages.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

export function hasText(words: Words): boolean {
  return Object.values(words).some((text) => text.trim() !== '');
}

/** Minor units of what somebody typed, with spaces and a comma or a point; undefined for what is no amount. */
export function minorText(text: string, currency: Currency): string | undefined {
  try {
    const { amountMinor } = parseAmount(text.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.'), currency);
    return `${amountMinor}`;
  } catch {
    return undefined;
  }
}
