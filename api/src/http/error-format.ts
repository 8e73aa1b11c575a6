import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorCode, errorCodes, errorMessage, isErrorCode } from '../errors.ts';
import { causesOf, describeError } from './error-cause.ts';

/** An error of ours as GraphQL's, with the HTTP status that it has when it ends the whole request. */
export function toGraphQLError(error: DomainError): GraphQLError {
  const { status } = errorCodes[error.code];
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status } },
  });
}

/**
 * The last step of every error on its way out. What is known keeps its code and sentence; everything else
 * is masked as INTERNAL with an id, and logged once with its cause under that id.
 */
export function createErrorFormatter(logger: Pick<FastifyBaseLogger, 'error'>) {
  const idOf = new WeakMap<object, string>();

  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const known = knownError(formatted, error);
    if (known) return { ...formatted, message: known.message, extensions: { code: known.code } };
    const message = errorMessage('INTERNAL', { id: idFor(causesOf(error).at(-1)) });
    return { ...formatted, message, extensions: { code: 'INTERNAL' } };
  };

  function idFor(cause: unknown): string {
    const isObject = typeof cause === 'object' && cause !== null;
    const before = isObject ? idOf.get(cause) : undefined;
    if (before) return before;
    const id = randomUUID();
    if (isObject) idOf.set(cause, id);
    logger.error({ id, cause: describeError(cause) }, 'unexpected error');
    return id;
  }
}

interface KnownError {
  code: ErrorCode;
  message: string;
}

function knownError(formatted: GraphQLFormattedError, error: unknown): KnownError | undefined {
  const chain = causesOf(error);
  const ours = chain.find((cause) => cause instanceof DomainError);
  if (ours) return ours;
  const coded = chain.find((cause) => cause instanceof GraphQLError && isOurLimit(cause));
  if (coded instanceof GraphQLError) return { code: codeIn(coded) ?? 'INTERNAL', message: coded.message };
  return fromDatabase(chain) ?? fromValidation(chain) ?? fromLibrary(formatted, error);
}

/** Apollo wraps every validation error under its own code: the limits keep theirs. */
function isOurLimit(error: GraphQLError): boolean {
  const code = codeIn(error);
  return code !== undefined && code !== 'INTERNAL' && !code.startsWith('GRAPHQL_') && code !== 'BAD_REQUEST';
}

/** What PostgreSQL refuses without a fault of ours: it is away, a statement was cancelled, a text it cannot store. */
function fromDatabase(chain: readonly unknown[]): KnownError | undefined {
  for (const cause of chain) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (isAway(cause, code)) return { code: 'DATABASE_AWAY', message: errorMessage('DATABASE_AWAY', {}) };
    if (code === '57014') return { code: 'TIMEOUT', message: errorMessage('TIMEOUT', {}) };
    if (code === '22021' || code === '22P05')
      return badInput('A text holds a character that cannot be stored');
  }
  return undefined;
}

/** It is being started or stopped, has no connection left, or cannot be reached. */
function isAway(cause: unknown, code: unknown): boolean {
  if (typeof code === 'string') return /^(08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code);
  // `pg` and its pool give these no code.
  return (
    cause instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(cause.message)
  );
}

interface Violation {
  property?: string;
  constraints?: Record<string, string>;
  children?: Violation[];
}

/** type-graphql reports class-validator's findings with the whole input attached: only the sentences go out. */
function fromValidation(chain: readonly unknown[]): KnownError | undefined {
  for (const cause of chain) {
    if (!(cause instanceof GraphQLError) || !Array.isArray(cause.extensions.validationErrors)) continue;
    const violations: Violation[] = cause.extensions.validationErrors;
    const sentences = violations.flatMap(sentencesOf);
    return badInput(sentences.join('; ') || 'An argument is not valid');
  }
  return undefined;
}

function sentencesOf({ constraints = {}, children = [] }: Violation): string[] {
  return [...Object.values(constraints), ...children.flatMap(sentencesOf)];
}

/** Errors that Apollo and graphql-js make, whose sentences are fit for the client. */
function fromLibrary(formatted: GraphQLFormattedError, error: unknown): KnownError | undefined {
  const { message } = formatted;
  const tokens = /more [a-z]+ (\d+) tokens/.exec(message)?.[1];
  if (tokens)
    return { code: 'TOO_MANY_TOKENS', message: errorMessage('TOO_MANY_TOKENS', { maximum: tokens }) };
  if (/^Argument "\w+" of (required|non-null) type /.test(message))
    return { code: 'BAD_USER_INPUT', message };
  const byStatus = codeOfStatus(statusIn(error));
  if (byStatus) return { code: byStatus, message };
  const code = formatted.extensions?.code;
  return isErrorCode(code) && code !== 'INTERNAL' ? { code, message } : undefined;
}

function codeOfStatus(status: unknown): ErrorCode | undefined {
  if (status === 405) return 'METHOD_NOT_ALLOWED';
  if (status === 406) return 'NOT_ACCEPTABLE';
  if (status === 415) return 'MEDIA_TYPE_UNSUPPORTED';
  return undefined;
}

function statusIn(error: unknown): unknown {
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  return typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
}

function codeIn(error: GraphQLError): ErrorCode | undefined {
  return isErrorCode(error.extensions.code) ? error.extensions.code : undefined;
}

function badInput(reason: string): KnownError {
  return { code: 'BAD_USER_INPUT', message: errorMessage('BAD_USER_INPUT', { reason }) };
}
