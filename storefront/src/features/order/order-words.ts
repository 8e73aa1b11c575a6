import type { Words } from '../../words/words.ts';

/** The words that an order is told in: its page brings them along. */
export interface OrderWords {
  order: Words['buying']['order'];
  days: string[];
}
