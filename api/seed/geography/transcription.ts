import { toUzbekCyrillic, toUzbekLatin } from '@aul/language';
import type { Words } from '../records.ts';
import type { CountryCode } from './country-code.ts';

/**
 * A place's name with those that follow from its own by rule, letter by letter: where two alphabets write the same
 * sounds, and nowhere else. A name that is there stays. What no rule gives (Kazakh and Kyrgyz names of Uzbek and
 * Tajik villages) readers meet in Russian, as they do elsewhere.
 */
export function withTranscriptions(names: Words, country: CountryCode): Words {
  switch (country) {
    case 'UZ':
      return filled(names, { tg: tajikFromUzbek(names['uz-Latn']) });
    case 'KZ':
      return filled(names, {
        'uz-Latn': uzbekFromKazakh(names.kk),
        ky: kyrgyzFromKazakh(names.kk),
        tg: tajikFromKazakh(names.kk),
      });
    case 'KG':
      return filled(names, { 'uz-Latn': uzbekFromKyrgyz(names.ky), tg: tajikFromKyrgyz(names.ky) });
    case 'TJ':
      return filled(names, { 'uz-Latn': uzbekFromTajik(names.tg) });
  }
}

function filled(names: Words, made: Words): Words {
  const all = { ...withoutEmpty(made), ...names };
  const latin = all['uz-Latn'];
  return latin === undefined ? all : { 'uz-Cyrl': toUzbekCyrillic(latin), ...all };
}

type Rule = (name: string | undefined) => string | undefined;

const tajikFromUzbek = rule(['', ' tumani'], ['Ноҳияи ', ''], (name) =>
  letters(toUzbekCyrillic(name), { ў: 'ӯ', ж: 'ҷ' }),
);
const uzbekFromKazakh = rule(['', ' ауданы'], ['', ' tumani'], (name) =>
  toUzbekLatin(letters(name, { ...uzbekVowels, ң: 'нг', ә: 'а', һ: 'ҳ' })),
);
const kyrgyzFromKazakh = rule(['', ' ауданы'], ['', ' району'], (name) =>
  letters(name, { ә: 'а', ғ: 'г', қ: 'к', ұ: 'у', һ: 'х', і: 'и' }),
);
const tajikFromKazakh = rule(['', ' ауданы'], ['Ноҳияи ', ''], (name) =>
  letters(name, { ...tajikVowels, ә: 'а', ң: 'нг', һ: 'ҳ', ц: 'тс', щ: 'шч', ь: '' }),
);
const uzbekFromKyrgyz = rule(['', ' району'], ['', ' tumani'], (name) =>
  toUzbekLatin(letters(name, { ...uzbekVowels, ң: 'нг' })),
);
const tajikFromKyrgyz = rule(['', ' району'], ['Ноҳияи ', ''], (name) =>
  letters(name, { ...tajikVowels, ж: 'ҷ', ң: 'нг', ц: 'тс', щ: 'шч', ь: '' }),
);
const uzbekFromTajik = rule(['Ноҳияи ', ''], ['', ' tumani'], (name) =>
  toUzbekLatin(letters(name, { ӯ: 'ў', ҷ: 'ж', ӣ: 'и' })),
);

const uzbekVowels = { ө: 'ў', ү: 'у', ұ: 'у', ы: 'и', і: 'и' };
const tajikVowels = { ө: 'ӯ', ү: 'у', ұ: 'у', ы: 'и', і: 'и' };

type Affixes = readonly [before: string, behind: string];

/** The name itself goes through `spell`; the word for a district, before or behind it, is replaced whole. */
function rule(from: Affixes, to: Affixes, spell: (name: string) => string): Rule {
  return (name) => {
    if (name === undefined) return undefined;
    const [before, behind] = from;
    const isDistrict = name.startsWith(before) && name.endsWith(behind);
    if (!isDistrict) return spell(name);
    return `${to[0]}${spell(name.slice(before.length, name.length - behind.length))}${to[1]}`;
  };
}

/** Letter by letter, capitals as capitals; what is not in the table stays. */
function letters(name: string, table: Record<string, string>): string {
  return [...name]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const to = table[lower] ?? lower;
      return letter === lower ? to : to.charAt(0).toUpperCase() + to.slice(1);
    })
    .join('');
}

function withoutEmpty(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}
