import type { FieldProblem } from '../address/field-problem.ts';
import { tidy } from '../address/plain-text.rules.ts';
import { examplePhoneNumber, readPhoneNumber } from './phone-number.ts';

export type CheckedPhone =
  | {
      /** E.164: `+77011234567`. */
      phone: string;
      /** ISO 3166-1 alpha-2, of the number. Null for numbers of no country. */
      country: string | null;
      problem: null;
    }
  | { phone: null; problem: FieldProblem };

/**
 * A telephone number as carriers want it. Without a calling code it is one of the country of the address; with one it may
 * be of any country. Extensions are refused: a carrier's form has no room for them.
 */
export function checkPhone(text: string, country: string): CheckedPhone {
  const refused = (code: FieldProblem['code']): CheckedPhone => {
    const example = examplePhoneNumber(country);
    return { phone: null, problem: { field: 'PHONE', code, ...(example ? { example } : {}) } };
  };
  if (text.length > mostTyped) return refused('TOO_LONG');
  const typed = tidy(text);
  if (typed === '') return refused('MISSING');
  const read = readPhoneNumber(typed, country);
  if (!read?.isValid() || read.ext) return refused('WRONG_FORM');
  return { phone: read.number, country: read.country ?? null, problem: null };
}

const mostTyped = 60;
