/** One entry of `errors` in an answer. */
export interface ApiError {
  /** What happened, then what to do: for people, and not permanent. */
  message: string;
  /** Where in the data; absent when the error concerns the whole request. */
  path?: readonly (string | number)[];
  extensions?: { code?: string };
}

/** Codes of failures that the API itself did not report. Its own codes are in docs/errors.md. */
export type ClientErrorCode =
  /** The API was not reached, or the connection broke. */
  | 'NETWORK'
  /** No answer within `timeoutMs`; the API reports its own time limit with the same code. */
  | 'TIMEOUT'
  /** Something before the API answered with this status and without an error of the API. */
  | 'HTTP'
  /** The answer is not one of a GraphQL API. */
  | 'BAD_ANSWER';

interface Details {
  errors?: readonly ApiError[];
  status?: number | undefined;
  cause?: unknown;
}

/** Whatever keeps a query from its data. Branch on `code`. */
export class AulError extends Error {
  override name = 'AulError';
  /** A permanent code: that of the first entry of `errors`, or a ClientErrorCode. */
  readonly code: ClientErrorCode | (string & {});
  /** All errors that the API reported; otherwise empty. */
  readonly errors: readonly ApiError[];
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;

  constructor(code: ClientErrorCode | (string & {}), message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.errors = details.errors ?? [];
    this.status = details.status;
  }
}
