import { AulError } from '@aul/client';

/** The permanent code of what went wrong; empty for what is no answer of the API. */
export function codeOf(error: unknown): string {
  return error instanceof AulError ? error.code : '';
}

/** Codes after which nobody knows what became of it: the line broke, or the API could not do it just then. */
export const openCodes = 'NETWORK|TIMEOUT|HTTP|BAD_ANSWER|BUSY|DATABASE_AWAY|INTERNAL';

const unanswered = RegExp(`^(${openCodes}|TOO_MANY_REQUESTS)?$`);

/** Whether it is to be asked again. */
export const isUnanswered = (error: unknown) => unanswered.test(codeOf(error));

/** Whether the basket has become an order, or is too old. */
export const isBasketGone = (error: unknown) => /^(NOT_FOUND|BASKET_CLOSED)$/.test(codeOf(error));
