import { type Language, normalizeApostrophes, uzbekDay, uzbekMonths } from '@aul/language';

/**
 * An ISO date or moment as a day of UTC, in words, with the month's name. It ends without a point, and can stand
 * wherever a noun in the nominative can.
 */
export function formatDay(date: string, language: Language): string {
  const day = new Date(date);
  const own = days[language];
  if (!own) return dayFormat(language).format(day);
  const month = own.months[day.getUTCMonth()] ?? '';
  return own.write({ day: day.getUTCDate(), month, year: day.getUTCFullYear() });
}

/** `formatDay` for scripts, which have no tables of their own: for each month what to fill `{day}` and `{year}` in. */
export function dayPatterns(language: Language): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    formatDay(new Date(Date.UTC(2031, month, 17)).toISOString(), language)
      .replace('2031', '{year}')
      .replace('17', '{day}'),
  );
}

/** Names of months, 1 to 12, as they stand in the middle of a sentence. */
export function monthNames(months: readonly number[], language: Language): string[] {
  const own = (ownMonths as Partial<Record<Language, readonly string[]>>)[language];
  if (own) return months.map((month) => own[month - 1] ?? '');
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return months.map((month) => format.format(new Date(Date.UTC(2000, month - 1, 15))));
}

/** A country by its ISO 3166-1 code. */
export function countryName(code: string, language: Language): string {
  // Intl keeps an older name of it.
  if (code === 'KG' && language === 'ru') return 'Кыргызстан';
  const names = countryNames.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  countryNames.set(language, names);
  const name = names.of(code) ?? code;
  return language === 'uz-Latn' ? normalizeApostrophes(name) : name;
}

/** A format takes long to make, and depends on nothing but the language. */
const dayFormats = new Map<Language, Intl.DateTimeFormat>();
const countryNames = new Map<Language, Intl.DisplayNames>();

function dayFormat(language: Language): Intl.DateTimeFormat {
  const format =
    dayFormats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(language, format);
  return format;
}

/*
 * What Intl does not know. It writes "05 Сентябр 2026" for Tajik and "5 сентябр, 2026" for Uzbek, gives names of
 * months a capital, and shortens "year" with a point that would stand beside that of the sentence.
 */

interface Day {
  day: number;
  month: string;
  year: number;
}

interface DayPattern {
  /** From January on, in the form that a date asks for. */
  months: readonly string[];
  write(day: Day): string;
}

const ownMonths = {
  'uz-Latn': uzbekMonths,
  'uz-Cyrl': 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ky: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  tg: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' '),
  'zh-Hans': Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
} satisfies Partial<Record<Language, readonly string[]>>;

const days: Partial<Record<Language, DayPattern>> = {
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    write: ({ day, month, year }) => `${day}\u00a0${month} ${year}\u00a0года`,
  },
  'uz-Latn': { months: uzbekMonths, write: uzbekDay },
  'uz-Cyrl': {
    months: ownMonths['uz-Cyrl'],
    write: ({ day, month, year }) => `${year}\u00a0йил ${day}\u00a0${month}`,
  },
  kk: {
    months: ownMonths.kk,
    write: ({ day, month, year }) => `${year}\u00a0жылғы ${day}\u00a0${month}`,
  },
  ky: {
    months: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' '),
    write: ({ day, month, year }) => `${year}-жылдын ${day}-${month}`,
  },
  tg: {
    months: 'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(' '),
    write: ({ day, month, year }) => `${day}\u00a0${month} соли\u00a0${year}`,
  },
};
