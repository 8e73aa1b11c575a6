import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode, errorCodes, errorMessage, isErrorCode } from '../errors.ts';
import { createErrorFormatter } from './error-format.ts';
import type { Limits } from './limits.ts';
import { notesOf } from './request-log.ts';

/** Whatever fails outside GraphQL is answered in the same form: `{ "errors": [{ message, extensions: { code } }] }`. */
export function answerErrors(server: FastifyInstance, limits: Limits): void {
  const format = createErrorFormatter(server.log);

  server.setErrorHandler((error, request, reply) => {
    const bodyBytes = request.routeOptions.bodyLimit ?? limits.bodyBytes;
    const known = asDomainError(error, { ...limits, bodyBytes }) ?? error;
    const message = known instanceof Error ? known.message : 'unknown';
    const formatted = format({ message }, known);
    const code = formatted.extensions?.code;
    return sendError(request, reply, {
      code: isErrorCode(code) ? code : 'INTERNAL',
      message: formatted.message,
    });
  });

  server.setNotFoundHandler((request, reply) => {
    const message = errorMessage('NOT_FOUND', { what: request.url.split('?', 1)[0] ?? '' });
    return sendError(request, reply, { code: 'NOT_FOUND', message });
  });
}

/** For addresses that Fastify refuses before it looks for a route. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const message = errorMessage('BAD_REQUEST', { reason: 'the address cannot be read' });
  sendError(request, reply, { code: 'BAD_REQUEST', message });
}

function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  error: { code: ErrorCode; message: string },
) {
  notesOf(request).errors = [error.code];
  const isModern = request.headers.accept?.includes('application/graphql-response+json');
  return reply
    .code(errorCodes[error.code].status)
    .header('content-type', `application/${isModern ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send(errorBody(error));
}

export function errorBody({ code, message }: { code: ErrorCode; message: string }): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

function asDomainError(error: unknown, limits: Limits): DomainError | undefined {
  if (error instanceof DomainError) return error;
  switch (statusOf(error)) {
    case 413:
      return new DomainError('BODY_TOO_LARGE', { maximumBytes: limits.bodyBytes });
    case 415:
      return new DomainError('MEDIA_TYPE_UNSUPPORTED', {});
    case 403:
    case 404:
      return new DomainError('NOT_FOUND', { what: 'This address' });
    case 400:
      return new DomainError('BAD_REQUEST', { reason: 'the request cannot be read' });
    default:
      return undefined;
  }
}

/** Set by Fastify and its plugins; errors of the catalogue have none. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
}
