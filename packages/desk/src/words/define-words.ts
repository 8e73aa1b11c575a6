import { type DeskLanguage, language } from './language.ts';

/**
 * Words of a part of the desk, in its three languages. Whoever reads `words.value` while it is shown, is shown anew when
 * the language changes. A text with a number or a name in it is a function.
 *
 * ```ts
 * export const words = defineWords({ en: { pieces: (n: number) => `${n} pieces` }, ru: …, 'uz-Latn': … });
 * <p>{words.value.pieces(3)}</p>
 * ```
 */
export function defineWords<Words extends object>(
  table: { en: Words } & Record<Exclude<DeskLanguage, 'en'>, NoInfer<Words>>,
): { readonly value: Words } {
  return {
    get value() {
      return table[language.value];
    },
  };
}
