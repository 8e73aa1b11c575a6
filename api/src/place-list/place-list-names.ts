import { foldForSearch } from '@aul/language';
import type { Words } from '../../seed/records.ts';

/** Words for the kind of a place beside its name, in the languages of the lists: they do not tell places apart. */
const kindWords =
  /(?<!\p{L})(region|province|oblast|district|rayon|raion|область|район|облысы|ауданы|облусу|району|вилояти|ноҳияи|viloyati|tumani)(?!\p{L})/giu;
const cityWords =
  /(\(city\)|(?<!\p{L})(city|город|қаласы|шаары|шаҳри|shahri)(?!\p{L})|(?<=\s)(ш|қ|г)\.$|^г\.(?=\s))/giu;

/** `Каракол ш.`, `Osh (city)`: a city that the list puts on a level with regions or districts. */
export function isCityName(name: string): boolean {
  return name.search(cityWords) >= 0;
}

/** `Osh (city)` -> `Osh`. */
export function withoutCityWord(name: string): string {
  return name.replace(cityWords, '').trim();
}

/** The forms under which two spellings of one place meet, one per language that it is named in. */
export function comparableNames({ en, ru, ...others }: Words): string[] {
  return [...new Set([en, ru, ...Object.values(others)].flatMap((name) => (name ? [comparable(name)] : [])))];
}

function comparable(name: string): string {
  const bare = name.replace(cityWords, ' ').replace(kindWords, ' ');
  return foldForSearch(bare).replace(/[^\p{L}\p{N}]/gu, '');
}
