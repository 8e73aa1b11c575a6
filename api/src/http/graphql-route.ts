import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { BaseContext, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { DomainError } from '../errors.ts';
import { type Answer, makeAnswer, sendAnswer } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';
import { startApollo } from './apollo.ts';
import { toGraphQLError } from './error-format.ts';
import { readGraphQLRequest } from './graphql-request.ts';
import type { InStep } from './in-step.ts';
import { bodyText } from './json-body.ts';
import { languagesIn } from './languages.ts';
import type { Limits } from './limits.ts';
import { readsAhead } from './read-ahead.ts';
import { notesOf, type RequestNotes } from './request-log.ts';

/** What a context is made from. */
export interface ContextRequest {
  method: string;
  headers: IncomingHttpHeaders;
  /** Address of whoever asks. */
  ip: string;
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
  /** What the answer was made from; undefined for an answer that is not for everyone. */
  tagsOf?(context: Context): string[] | undefined;
  /** All that answers to the same question differ by: language, market, day. Throws as `createContext` does. */
  viewerOf?(request: ContextRequest): string;
  /** Where public answers are kept; nothing is kept without. */
  answers?: AnswerCache;
  /** Of whatever is kept, here and below the resolvers. */
  inStep?: InStep | undefined;
  /** How long a CDN that is purged by tag may keep an answer; 0 where there is none. */
  cdnSeconds?: number;
  trustedDocuments: ReadonlyMap<string, string>;
}

interface RouteOptions<Context extends BaseContext> extends GraphQLOptions<Context> {
  /** `/graphql` or `/desk/graphql`. */
  path: string;
  areTrustedOnly: boolean;
  limits: Limits;
}

/** A schema at a path: Apollo Server behind Fastify. */
export async function addGraphQLRoute<Context extends BaseContext>(
  server: FastifyInstance,
  options: RouteOptions<Context>,
): Promise<void> {
  const { limits, path, schema } = options;
  const trust = { documents: options.trustedDocuments, isOnly: options.areTrustedOnly };
  const notes = new WeakMap<HTTPGraphQLRequest, RequestNotes>();
  const apollo = await startApollo<Context>({ schema, limits, notes, logger: server.log });
  const running = new Set<Promise<unknown>>();
  const cdnSeconds = options.cdnSeconds ?? 0;

  server.route({ method: 'GET', url: path, exposeHeadRoute: false, handler: answer });
  server.route({ method: 'POST', url: path, bodyLimit: limits.bodyBytes, handler: answer });
  server.route({ method: ['PUT', 'PATCH', 'DELETE', 'HEAD'], url: path, handler: refuseMethod });

  server.addHook('onClose', async () => {
    // What was given up may still be running on a connection that closes next.
    await Promise.race([Promise.allSettled(running), delay(limits.timeoutMs, undefined, { ref: false })]);
    await apollo.stop();
  });

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    if (isVisit(request)) return reply.redirect('/', 303);
    const [after] = [request.headers['aul-after']].flat();
    if (after) await options.inStep?.after(after);
    const key = keyOf(request, options);
    const kept = key === undefined ? undefined : options.answers?.get(key);
    if (kept) {
      Object.assign(notesOf(request), kept.notes, { isKept: true });
      return sendAnswer(request, reply, { answer: kept, cdnSeconds });
    }
    const making = options.answers?.begin();
    try {
      const { response, context } = await compute(request);
      // Whoever wrote sees it in the next answer.
      if (notesOf(request).kind === 'mutation') await options.inStep?.now();
      const answer = publicAnswer(request, response, context && options.tagsOf?.(context));
      if (!answer) return send(reply, response, notesOf(request));
      if (key !== undefined && !readsAhead(request.headers)) making?.keep(key, answer);
      return await sendAnswer(request, reply, { answer, cdnSeconds });
    } finally {
      making?.end();
    }
  }

  async function compute(request: FastifyRequest) {
    const graphql = readGraphQLRequest(request, { trust, limits });
    notes.set(graphql, notesOf(request));
    const giveUp = new AbortController();
    request.raw.socket.once('close', abort);
    const timer = setTimeout(abort, limits.timeoutMs);
    const work = run(graphql, request, giveUp.signal);
    running.add(work);
    try {
      return await Promise.race([work, rejection(giveUp.signal)]);
    } finally {
      clearTimeout(timer);
      request.raw.socket.off('close', abort);
      work.finally(() => running.delete(work)).catch(() => {});
    }

    function abort(): void {
      giveUp.abort();
    }
  }

  async function run(graphql: HTTPGraphQLRequest, request: FastifyRequest, signal: AbortSignal) {
    const made: Context[] = [];
    try {
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: graphql,
        context: makeContext,
      });
      return { response, context: made[0] };
    } finally {
      for (const context of made) await options.endContext?.(context);
    }

    async function makeContext(): Promise<Context> {
      try {
        const context = await options.createContext(contextRequest(request, signal));
        made.push(context);
        return context;
      } catch (error) {
        throw error instanceof DomainError ? toGraphQLError(error) : error;
      }
    }
  }
}

function contextRequest({ method, headers, ip }: FastifyRequest, signal: AbortSignal): ContextRequest {
  const market = [headers['aul-market']].flat()[0];
  return { method, headers, ip, languages: languagesIn(headers['accept-language']), market, signal };
}

const never = new AbortController().signal;

/** What the answer to a request is kept under; undefined for one that may be answered to one person only. */
function keyOf<Context extends BaseContext>(
  request: FastifyRequest,
  { answers, viewerOf }: GraphQLOptions<Context>,
): string | undefined {
  const { method, headers, url } = request;
  if (!answers || !viewerOf || isPersonal(request)) return undefined;
  // Without it, a GET of an ad-hoc query is refused.
  const isSimple = !headers['apollo-require-preflight'] && !headers['x-apollo-operation-name'];
  try {
    const viewer = viewerOf(contextRequest(request, never));
    const asked = method === 'GET' ? `${url} ${isSimple}` : bodyText(request);
    return `${method}\n${headers.accept ?? ''}\n${viewer}\n${asked}`;
  } catch {
    // The answer will say what is wrong with it.
    return undefined;
  }
}

function isPersonal({ headers }: FastifyRequest): boolean {
  return [headers.authorization, headers.cookie, headers['aul-preview']].some((each) => each !== undefined);
}

/** The answer to a public query that went well; undefined for every other. */
function publicAnswer(
  request: FastifyRequest,
  response: HTTPGraphQLResponse,
  tags: string[] | undefined,
): Answer | undefined {
  const notes = notesOf(request);
  const isPublic = tags && notes.kind === 'query' && !isPersonal(request);
  if (!isPublic || notes.errors || response.body.kind !== 'complete') return undefined;
  if (response.status !== undefined && response.status !== 200) return undefined;
  const contentType = response.headers.get('content-type') ?? 'application/json';
  return makeAnswer({ contentType, text: response.body.string, tags, notes: { ...notes } });
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
