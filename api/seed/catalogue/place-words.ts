import type { PlaceRecord } from '../records.ts';
import { type Country, localLanguage, type Row } from './words.ts';

/** Name of a place in English, Russian and the country's language, each falling back on what there is. */
export function placeName(place: PlaceRecord, country: Country): Row {
  const { names } = place;
  const any = names.en ?? names[localLanguage[country]] ?? names.ru ?? place.slug;
  return [any, names.ru ?? any, names[localLanguage[country]] ?? any];
}

/**
 * Where a thing was made or grown, as one sentence. The kind of place stands beside the name, so that the name itself
 * never needs a case ending.
 */
export function provenance(place: PlaceRecord, country: Country, verb: 'made' | 'grown'): Row {
  const [en, ru, local] = placeName(place, country);
  const kind = place.settlementKind ?? 'VILLAGE';
  return [
    verb === 'made' ? `Made in ${en}.` : `It comes from ${en}.`,
    verb === 'made' ? `Сделано в ${russianIn[kind]} ${ru}.` : `Происхождение: ${russian[kind]} ${ru}.`,
    localSentence(local, country, kind, verb),
  ];
}

type Kind = NonNullable<PlaceRecord['settlementKind']>;
const russian: Record<Kind, string> = { CITY: 'город', TOWN: 'посёлок', VILLAGE: 'село' };
const russianIn: Record<Kind, string> = { CITY: 'городе', TOWN: 'посёлке', VILLAGE: 'селе' };

function localSentence(name: string, country: Country, kind: Kind, verb: 'made' | 'grown'): string {
  switch (country) {
    case 'UZ': {
      const noun = { CITY: 'shahri', TOWN: 'shaharchasi', VILLAGE: 'qishlogʻi' }[kind];
      return verb === 'made' ? `${name} ${noun}da tayyorlangan.` : `${name} ${noun}dan keltirilgan.`;
    }
    case 'KZ': {
      const noun = { CITY: 'қаласынд', TOWN: 'кентінд', VILLAGE: 'ауылынд' }[kind];
      const vowel = kind === 'TOWN' ? 'е' : 'а';
      return verb === 'made' ? `${name} ${noun}${vowel} жасалған.` : `${name} ${noun}${vowel} өндірілген.`;
    }
    case 'KG': {
      const noun = { CITY: 'шаарында', TOWN: 'шаарчасында', VILLAGE: 'айылында' }[kind];
      return verb === 'made' ? `${name} ${noun} жасалган.` : `${name} ${noun} өндүрүлгөн.`;
    }
    case 'TJ': {
      const noun = { CITY: 'шаҳри', TOWN: 'шаҳраки', VILLAGE: 'деҳаи' }[kind];
      return verb === 'made' ? `Дар ${noun} ${name} сохта шудааст.` : `Аз ${noun} ${name} оварда шудааст.`;
    }
  }
}
