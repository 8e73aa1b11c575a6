import type { Language } from '@aul/language';

const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** What no text of the demonstration may hold in a language: letters, apostrophes and marks of another one. */
export const foreign: Partial<Record<Language, RegExp>> = {
  en: /['`‘]/,
  'uz-Latn': /['‘’`]|(?<![OoGg])ʻ|[OoGg]ʼ/,
  'uz-Cyrl': /[a-z]|[ыщ]/i,
  ru: /[әғқңөұүһіӣӯҳҷў]/i,
  kk: /[ӣӯҳҷўё]/i,
  ky: /[әғқұһіӣӯҳҷў]/i,
  tg: /[әңөұүһіўыщць]/i,
  ja: new RegExp(String.raw`${cjk} ${cjk}|[;'"]|${cjk},|\p{Script=Cyrillic}`, 'u'),
  'zh-Hans': new RegExp(
    String.raw`${cjk} ${cjk}|[\p{Script=Hiragana}\p{Script=Katakana};'"]|${cjk},|\p{Script=Cyrillic}`,
    'u',
  ),
};

/** What stands between quotation marks may be a name or a phrase in another language. */
export function outsideQuotes(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”/g, '');
}
