import type { Words } from '../../words/words.ts';

/** The words that a checkout is told in: its page brings them along. */
export interface CheckoutWords {
  checkout: Pick<
    Words['buying']['checkout'],
    | 'phoneHint'
    | 'method'
    | 'methodHint'
    | 'submit'
    | 'problem'
    | 'example'
    | 'faults'
    | 'placing'
    | 'again'
    | 'undecided'
    | 'failure'
  >;
  basket: Pick<Words['buying']['basket'], 'reading' | 'choose' | 'duty' | 'dueAtBorder'>;
  converted: string;
  days: string[];
}
