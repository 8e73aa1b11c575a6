import { AulError } from '@aul/client';

/** The permanent code of what went wrong; empty for what is no answer of the API. */
export function codeOf(error: unknown): string {
  return error instanceof AulError ? error.code : '';
}

/** Whether nobody knows what became of it: the line broke, or it was too much for the API just then. */
export const isUnanswered = (error: unknown) =>
  /^(|NETWORK|TIMEOUT|HTTP|BAD_ANSWER|BUSY|INTERNAL|TOO_MANY_REQUESTS)$/.test(codeOf(error));

/** Whether the basket has become an order, or is too old. */
export const isBasketGone = (error: unknown) => /^(NOT_FOUND|BASKET_CLOSED)$/.test(codeOf(error));
