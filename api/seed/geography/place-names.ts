import { toUzbekCyrillic } from '@aul/language';
import type { Words } from '../records.ts';

/** Uzbek Cyrillic is made from Uzbek Latin, unless it is there already. */
export function withUzbekCyrillic(names: Words): Words {
  const latin = names['uz-Latn'];
  if (latin === undefined || names['uz-Cyrl'] !== undefined) return names;
  return { ...names, 'uz-Cyrl': toUzbekCyrillic(latin) };
}

/** For English: Uzbek and Tajik letters without their marks, `Toʻrtkoʻl` -> `Tortkol`. */
export function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{Modifier_Letter}\p{Mark}‘’']/gu, '')
    .replace(/ı/g, 'i')
    .normalize('NFC');
}
