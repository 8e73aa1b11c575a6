import { AulError } from '@aul/client';

/** The permanent code of what went wrong; empty for what is no answer of the API. */
export function codeOf(error: unknown): string {
  return error instanceof AulError ? error.code : '';
}

/** Whether the basket has become an order, or is too old. */
export const isBasketGone = (error: unknown) => /^(NOT_FOUND|BASKET_CLOSED)$/.test(codeOf(error));
