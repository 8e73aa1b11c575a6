import type { Language } from './language.ts';

/**
 * The order of the letters, lower case, one space between them. A letter that is missing here
 * sorts as the one that it is with a mark: Russian ё as е.
 * An alphabet also has the letters that its language writes only in borrowed words, at their usual place.
 */
export const alphabets: Partial<Record<Language, string>> = {
  en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ru: 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
  'uz-Latn': 'a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch',
  'uz-Cyrl': 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ў қ ғ ҳ',
  kk: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
  ky: 'а б в г д е ё ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я',
  tg: 'а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ц ч ҷ ш щ ъ ы ь э ю я',
};
