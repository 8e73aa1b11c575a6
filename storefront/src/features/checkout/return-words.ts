import type { Words } from '../../words/words.ts';

/** The words that the page after a payment is told in: it brings them along. */
export type ReturnWords = Pick<Words['buying']['checkout'], 'back' | 'again' | 'undecided' | 'failure'>;
