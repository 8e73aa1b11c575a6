import { defineWords } from '../../words/define-words.ts';
import { en } from './words-en.ts';
import { ru } from './words-ru.ts';
import { uzLatn } from './words-uz-latn.ts';

/** What the editor says. */
export const writeWords = defineWords({ en, ru, 'uz-Latn': uzLatn });

/** Of "Dilnoza Karimova" DK. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toLocaleUpperCase())
    .join('');
