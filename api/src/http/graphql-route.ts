import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { BaseContext, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { DomainError } from '../errors.ts';
import { startApollo } from './apollo.ts';
import { toGraphQLError } from './error-format.ts';
import { readGraphQLRequest } from './graphql-request.ts';
import { languagesIn } from './languages.ts';
import type { Limits } from './limits.ts';
import { notesOf, type RequestNotes } from './request-log.ts';

/** What a context is made from. */
export interface ContextRequest {
  headers: IncomingHttpHeaders;
  /** From `accept-language`, most wanted first. */
  languages: string[];
  /** From `aul-market`, as it came. */
  market?: string;
  /** Aborts when the request is given up: it took too long, or the client has gone. */
  signal: AbortSignal;
}

export interface GraphQLOptions<Context extends BaseContext> {
  schema: GraphQLSchema;
  createContext(request: ContextRequest): Context | Promise<Context>;
  /** Called once for every context, when nothing uses it any more. */
  endContext?(context: Context): void | Promise<void>;
  trustedDocuments: ReadonlyMap<string, string>;
}

interface RouteOptions<Context extends BaseContext> extends GraphQLOptions<Context> {
  areTrustedOnly: boolean;
  limits: Limits;
}

/** `/graphql`: Apollo Server behind Fastify. */
export async function addGraphQLRoute<Context extends BaseContext>(
  server: FastifyInstance,
  options: RouteOptions<Context>,
): Promise<void> {
  const { limits, schema } = options;
  const trust = { documents: options.trustedDocuments, isOnly: options.areTrustedOnly };
  const notes = new WeakMap<HTTPGraphQLRequest, RequestNotes>();
  const apollo = await startApollo<Context>({ schema, limits, notes, logger: server.log });
  const running = new Set<Promise<unknown>>();

  server.route({ method: 'GET', url: '/graphql', exposeHeadRoute: false, handler: answer });
  server.route({ method: 'POST', url: '/graphql', handler: answer });
  server.route({ method: ['PUT', 'PATCH', 'DELETE', 'HEAD'], url: '/graphql', handler: refuseMethod });

  server.addHook('onClose', async () => {
    // What was given up may still be running on a connection that closes next.
    await Promise.race([Promise.allSettled(running), delay(limits.timeoutMs, undefined, { ref: false })]);
    await apollo.stop();
  });

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    if (isVisit(request)) return reply.redirect('/', 303);
    const graphql = readGraphQLRequest(request, { trust, limits });
    notes.set(graphql, notesOf(request));

    const giveUp = new AbortController();
    request.raw.socket.once('close', abort);
    const timer = setTimeout(abort, limits.timeoutMs);
    const work = run(graphql, request.headers, giveUp.signal);
    running.add(work);
    try {
      const response = await Promise.race([work, rejection(giveUp.signal)]);
      return send(reply, response, notesOf(request));
    } finally {
      clearTimeout(timer);
      request.raw.socket.off('close', abort);
      work.finally(() => running.delete(work)).catch(() => {});
    }

    function abort(): void {
      giveUp.abort();
    }
  }

  async function run(graphql: HTTPGraphQLRequest, headers: IncomingHttpHeaders, signal: AbortSignal) {
    const made: Context[] = [];
    try {
      return await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: graphql, context: makeContext });
    } finally {
      for (const context of made) await options.endContext?.(context);
    }

    async function makeContext(): Promise<Context> {
      try {
        const market = [headers['aul-market']].flat()[0];
        made.push(
          await options.createContext({
            headers,
            languages: languagesIn(headers['accept-language']),
            market,
            signal,
          }),
        );
      } catch (error) {
        throw error instanceof DomainError ? toGraphQLError(error) : error;
      }
      const [context] = made;
      if (!context) throw new Error('A context was made, and is not there.');
      return context;
    }
  }
}

function send(reply: FastifyReply, response: HTTPGraphQLResponse, { document }: RequestNotes) {
  if (response.body.kind !== 'complete')
    throw new Error('An answer in parts, though nothing here makes one.');
  for (const [name, value] of response.headers) reply.header(name, value);
  // Under the older media type, every answer to a well-formed request is 200 (GraphQL over HTTP, appendix).
  const isLegacy = response.headers.get('content-type')?.startsWith('application/json');
  const isRefusedByGraphQL = response.status === 400 && document !== undefined;
  reply.code(isLegacy && isRefusedByGraphQL ? 200 : (response.status ?? 200));
  return reply.send(response.body.string);
}

/** A person opened the address in a browser. */
function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && headers.accept?.includes('text/html') === true;
}

async function refuseMethod(request: FastifyRequest, reply: FastifyReply) {
  reply.header('allow', 'GET, POST, OPTIONS');
  throw new DomainError('METHOD_NOT_ALLOWED', { reason: `${request.method} is not for GraphQL` });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DomainError('TIMEOUT', {})), { once: true });
  });
}
