import type { Language } from './language.ts';

type Table = Readonly<Record<string, string>>;

/** To ASCII, lower case: the letters that the Cyrillic alphabets share, by BGN/PCGN with its primes dropped. */
// biome-ignore format: a table, by rows
const shared: Table = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** The letters that only some have. Every table has them all: a borrowed name is never left half in Cyrillic. */
// biome-ignore format: a table, by rows
const particular: Table = {
  ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ӣ: 'i', ӯ: 'u', ҳ: 'h', ҷ: 'j',
  ў: 'o', ї: 'i', є: 'e', ґ: 'g', ј: 'j', ѕ: 'z', ђ: 'd', ћ: 'c', љ: 'l', њ: 'n', џ: 'j',
};

/** Latin letters that are no base letter with a mark. */
// biome-ignore format: a table, by rows
const latin: Table = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'ng', ə: 'a',
};

const general: Table = { ...shared, ...particular, ...latin };
const russian: Table = { ...general, ё: 'e' };

/**
 * Per language, letter by letter. Russian е and ё depend on their neighbours besides; Uzbek is written in
 * Latin first, so that its table only meets what is left over.
 */
export const romanization: Readonly<Record<Language, Table>> = {
  en: russian,
  ru: russian,
  'uz-Latn': general,
  'uz-Cyrl': general,
  kk: { ...general, й: 'i' },
  ky: { ...general, ж: 'j' },
  tg: general,
  ja: russian,
  'zh-Hans': russian,
};
