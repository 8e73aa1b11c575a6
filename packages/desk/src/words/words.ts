import { defineWords } from './define-words.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uzLatn } from './uz-latn.ts';

/** What more than one part of the desk says. */
export const words = defineWords({ en, ru, 'uz-Latn': uzLatn });
