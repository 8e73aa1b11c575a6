import type { PlaceRecord } from '../records.ts';
import { type Country, localLanguage, type Phrase, phraseOf, type Row } from './words.ts';

/** Name of a place in English, Russian and the country's language, each falling back on what there is. */
export function placeName(place: PlaceRecord, country: Country): Row {
  const { names } = place;
  const any = names.en ?? names[localLanguage[country]] ?? names.ru ?? place.slug;
  return [any, names.ru ?? any, names[localLanguage[country]] ?? any];
}

/** Name of a place in every language, each falling back as its readers would read on: on Russian or on English. */
export function placePhrase({ names, slug }: PlaceRecord): Phrase {
  const latin = names.en ?? names['uz-Latn'] ?? slug;
  return phraseOf((_, language) => {
    const isCyrillic = language === 'kk' || language === 'ky' || language === 'tg';
    return names[language] ?? (isCyrillic ? names.ru : undefined) ?? latin;
  });
}

/** Where a thing was made or grown, as one sentence in which the name needs no case ending but the Uzbek ones. */
export function provenance(place: PlaceRecord, country: Country, verb: 'made' | 'grown'): Row {
  const [en, ru, local] = placeName(place, country);
  return verb === 'made'
    ? [`Made in ${en}.`, `Место изготовления — ${ru}.`, madeIn(local, country)]
    : [`It comes from ${en}.`, `Место происхождения — ${ru}.`, grownIn(local, country)];
}

function madeIn(name: string, country: Country): string {
  switch (country) {
    case 'UZ':
      return `${name}da tayyorlangan.`;
    case 'KZ':
      return `Жасалған жері — ${name}.`;
    case 'KG':
      return `Жасалган жери — ${name}.`;
    case 'TJ':
      return `Ҷои истеҳсол — ${name}.`;
  }
}

function grownIn(name: string, country: Country): string {
  switch (country) {
    case 'UZ':
      return `${name}dan keltirilgan.`;
    case 'KZ':
      return `Шыққан жері — ${name}.`;
    case 'KG':
      return `Чыккан жери — ${name}.`;
    case 'TJ':
      return `Ҷои парвариш — ${name}.`;
  }
}
