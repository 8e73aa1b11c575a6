import { isLanguage, type Language } from './language.ts';

/**
 * The language that serves a reader of a BCP 47 tag: `en-GB` is served by `en`, `uz-UZ` by `uz-Latn`, `zh-CN` by
 * `zh-Hans`. Undefined where none does (`fr`, `zh-Hant`). Case does not matter.
 */
export function matchLanguage(tag: string): Language | undefined {
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (primary === 'uz') return script === 'cyrl' ? 'uz-Cyrl' : 'uz-Latn';
  if (primary === 'zh') return isTraditional(script, rest) ? undefined : 'zh-Hans';
  return isLanguage(primary) ? primary : undefined;
}

function isTraditional(script: string | undefined, parts: string[]): boolean {
  return (
    script === 'hant' || (script === undefined && parts.some((part) => ['tw', 'hk', 'mo'].includes(part)))
  );
}
