import type { PostalCodeForm } from './country-form.ts';
import { tidy } from './plain-text.rules.ts';

/**
 * A postal code as its country writes it, or null if it is none there. Spaces, hyphens, capitals, the digits and letters
 * of other keyboards and a country's prefix are as people type them. Where a country's codes are not known,
 * anything short of letters and digits passes. Applying it twice changes nothing.
 */
export function normalPostalCode(text: string, form: PostalCodeForm | undefined): string | null {
  const plain = plainCode(text);
  if (!form) return /^[A-Z0-9](?:[ -]?[A-Z0-9]){0,15}$/.test(plain) ? plain : null;
  const fits = new RegExp(`^(?:${form.pattern})$`);
  const typed = [plain, withoutPrefix(plain, form.prefix)];
  return (
    typed.flatMap((code) => [laidOut(code, form.examples), code]).find((code) => fits.test(code)) ?? null
  );
}

function plainCode(text: string): string {
  return tidy(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[АВЕКМНОРСТХ]/g, (letter) => 'ABEKMHOPCTX'['АВЕКМНОРСТХ'.indexOf(letter)] ?? letter)
      .replace(/[‐‑‒–—―−ー]/g, '-')
      .replace('〒', ''),
  );
}

/** `CH-8001` and `CH 8001` are 8001. */
function withoutPrefix(code: string, prefix: string): string {
  const word = prefix.replace(/[ -]/g, '');
  return word && code.startsWith(word) ? code.slice(word.length).replace(/^[ -]+/, '') : code;
}

/** With the spaces and hyphens of the example that has letters and digits in the same places. */
function laidOut(code: string, examples: readonly string[]): string {
  const compact = code.replace(/[ -]/g, '');
  const example = examples.find((one) => shapeOf(one.replace(/[ -]/g, '')) === shapeOf(compact));
  if (!example) return code;
  let next = 0;
  return example.replace(/[^ -]/g, () => compact[next++] ?? '');
}

function shapeOf(compact: string): string {
  return compact.replace(/[A-Z]/g, 'A').replace(/\d/g, '9');
}
