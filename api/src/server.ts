import type { BaseContext } from '@apollo/server';
import cors from '@fastify/cors';
import files, { type FastifyStaticOptions } from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Env } from './env.ts';
import { errorMessage } from './errors.ts';
import { limitArrival, longestArrivalMs } from './http/arrival-time.ts';
import { closePromptly } from './http/closing.ts';
import { answerErrors, errorBody, refuseAddress } from './http/error-reply.ts';
import { addExplorer } from './http/explorer.ts';
import { addGraphQLRoute, type GraphQLOptions } from './http/graphql-route.ts';
import { addHealth, type Readiness } from './http/health.ts';
import type { InStep } from './http/in-step.ts';
import { readJsonBodies } from './http/json-body.ts';
import { landingPage } from './http/landing-page.ts';
import { defaultLimits, deskLimits, type Limits } from './http/limits.ts';
import { logRequests } from './http/request-log.ts';
import { addSecurityHeaders } from './http/security-headers.ts';

export type DeskOptions = Pick<GraphQLOptions<BaseContext>, 'schema' | 'createContext'>;

export interface ServerOptions<Context extends BaseContext> extends GraphQLOptions<Context> {
  isReady(): Promise<Readiness>;
  env: Pick<Env, 'LOG_LEVEL' | 'CORS_ORIGINS' | 'EXPLORER' | 'SITE_URL' | 'TRUSTED_DOCUMENTS_ONLY'>;
  logger?: FastifyBaseLogger;
  /** Served under `/media/`, for ever: a file's name changes with its content. */
  mediaFolder?: string;
  /** The schema of staff, at `/desk/graphql`; there is none without. */
  desk?: DeskOptions;
  /** Addresses of proxies that are believed about who sent a request. */
  trustedProxies?: string[];
  /** Routes of features, beside GraphQL. */
  addRoutes?(server: FastifyInstance): void;
  limits?: Partial<Limits>;
}

/**
 * The HTTP side of the API. Does not listen yet. `close()` stops accepting, lets running requests finish,
 * then resolves.
 */
export async function createServer<Context extends BaseContext>(
  options: ServerOptions<Context>,
): Promise<FastifyInstance> {
  const { env, mediaFolder } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const server: FastifyInstance = fastify({
    ...(options.logger
      ? { loggerInstance: options.logger }
      : { logger: { level: env.LOG_LEVEL, base: null } }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustedProxies?.length ? options.trustedProxies : false,
    bodyLimit: limits.bodyBytes,
    http: { maxHeaderSize: limits.headerBytes, headersTimeout: limits.timeoutMs },
    requestTimeout: longestArrivalMs,
    forceCloseConnections: 'idle',
    // Requests on connections that are open during close() are still answered.
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler(error, socket) {
      if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
      socket.end(rawRefusal(error.code === 'HPE_HEADER_OVERFLOW', limits));
    },
  });

  closePromptly(server, limits.timeoutMs);
  limitArrival(server, limits.timeoutMs * 2);
  logRequests(server);
  addSecurityHeaders(server);
  answerErrors(server, limits);
  readJsonBodies(server);
  const origin = env.CORS_ORIGINS.includes('*') ? '*' : env.CORS_ORIGINS;
  await server.register(cors, { origin, methods: ['GET', 'POST'], maxAge: 86_400 });

  await addGraphQLRoute(server, {
    ...options,
    limits,
    path: '/graphql',
    areTrustedOnly: env.TRUSTED_DOCUMENTS_ONLY,
  });
  if (options.desk) await addDeskRoute(server, options.desk, { limits, inStep: options.inStep });
  options.addRoutes?.(server);
  addHealth(server, options.isReady);
  addLanding(server, env);
  if (env.EXPLORER) addExplorer(server);
  if (mediaFolder) await server.register(files, mediaOptions(mediaFolder));
  return server;
}

/** Its answers are for one person: none is kept. Whoever may ask may ask in any words. */
function addDeskRoute(
  server: FastifyInstance,
  { schema, createContext }: DeskOptions,
  { limits, inStep }: { limits: Limits; inStep?: InStep | undefined },
): Promise<void> {
  return addGraphQLRoute(server, {
    schema,
    createContext,
    limits: { ...limits, ...deskLimits },
    inStep,
    path: '/desk/graphql',
    trustedDocuments: new Map(),
    areTrustedOnly: false,
  });
}

function addLanding(server: FastifyInstance, env: ServerOptions<BaseContext>['env']): void {
  server.get('/', async (request, reply) => {
    const api = `${request.protocol}://${request.host}`;
    const page = landingPage({ api, site: env.SITE_URL, hasExplorer: env.EXPLORER });
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': page.contentSecurityPolicy,
      })
      .send(page.html);
  });
}

function mediaOptions(root: string): FastifyStaticOptions {
  return {
    root,
    prefix: '/media/',
    index: false,
    dotfiles: 'ignore',
    decorateReply: false,
    // The hook that runs for every answer has already said no-store.
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'public, max-age=31536000, immutable'),
  };
}

/** The request could not even be read, so there is no reply object to answer with. */
function rawRefusal(areHeadersTooLarge: boolean, limits: Limits): string {
  const body = areHeadersTooLarge
    ? errorBody({
        code: 'HEADERS_TOO_LARGE',
        message: errorMessage('HEADERS_TOO_LARGE', { maximumBytes: limits.headerBytes }),
      })
    : errorBody({ code: 'BAD_REQUEST', message: errorMessage('BAD_REQUEST', { reason: 'it is not HTTP' }) });
  const status = areHeadersTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const headers = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
  return `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`;
}
