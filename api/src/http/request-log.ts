import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What the log tells about a GraphQL request: never its text, variables, headers or address. */
export interface RequestNotes {
  operation?: string;
  /** `query` or `mutation`. */
  kind?: string;
  /** Whether the answer was there already. */
  isKept?: boolean;
  /** The start of the document's SHA-256. */
  document?: string;
  cost?: number;
  errors?: string[];
}

const notes = new WeakMap<object, RequestNotes>();

/** The notes of a request, to be filled in while it is answered. */
export function notesOf(request: FastifyRequest): RequestNotes {
  const existing = notes.get(request) ?? {};
  notes.set(request, existing);
  return existing;
}

/** One line per request. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...notes.get(request),
    };
    server.log.info(line, 'request');
  });
}
