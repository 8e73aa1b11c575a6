import type { CheckoutProblemCode } from '../../gql/graphql.ts';
import { fillIn } from '../../ui/filled.ts';
import { fill } from '../../words/fill.ts';

export interface Fault {
  /** Of the entry that it is about. */
  id: string;
  code: CheckoutProblemCode;
  example?: string | null;
}

interface FaultWords {
  problem: Record<CheckoutProblemCode, string>;
  example: string;
}

/** Says beside each entry what is wrong with it, takes away what was said before, and goes to the first. */
export function showFaults(form: HTMLElement, faults: readonly Fault[], words: FaultWords): void {
  fillIn(form, { fault: '' });
  for (const entry of form.querySelectorAll<HTMLElement>('[aria-invalid]')) entry.ariaInvalid = null;
  for (const { id, code, example } of faults) {
    const entry = document.getElementById(id);
    if (!entry?.parentElement) continue;
    entry.ariaInvalid = 'true';
    const such = example ? fill(words.example, { example }) : '';
    fillIn(entry.parentElement, { fault: `${words.problem[code]} ${such}`.trim() });
  }
  form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
}

/** What was wrong with an entry is not said of what is typed there next. True when it was the last that was wrong. */
export function forgetFault(form: HTMLElement, entry: HTMLElement): boolean {
  if (!entry.ariaInvalid || !entry.parentElement) return false;
  entry.ariaInvalid = null;
  fillIn(entry.parentElement, { fault: '' });
  return !form.querySelector('[aria-invalid]');
}
