import type { Words } from '../../words/words.ts';

type Texts = Words['buying']['checkout']['failure'];

/** Why a purchase came to nothing, for the buyer. */
export function failureText(texts: Texts, code: string, total = ''): string {
  const name = /^(NOT_FOUND|BASKET_CLOSED)$/.test(code)
    ? 'BASKET_GONE'
    : code.replace(/^PAYMENT_METHOD_.*/, 'PAYMENT_UNSUITABLE');
  return (texts[name as keyof Texts] ?? texts.UNKNOWN).replace('{total}', total);
}
