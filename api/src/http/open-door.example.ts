import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createServer, type ServerOptions } from '../server.ts';
import { type VillageContext, villageSchema } from './village.example.ts';

export interface OpenDoor {
  server: FastifyInstance;
  url: string;
  /** Lines of the log, parsed. */
  lines: Record<string, unknown>[];
  /** Contexts made and not yet ended. */
  open: VillageContext[];
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  postTo(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** As `post`, with `application/graphql-response+json` accepted. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: { code: string } }[];
  extensions?: { cost?: { requested: number; maximum: number } };
  codes: string[];
}

/** A listening server over the example schema, for tests; close it. */
export async function openDoor(options: Partial<ServerOptions<VillageContext>> = {}): Promise<OpenDoor> {
  const lines: Record<string, unknown>[] = [];
  const open: VillageContext[] = [];
  const logger = pino(
    { level: 'info', base: null },
    { write: (line: string) => void lines.push(JSON.parse(line)) },
  );
  const { env, ...rest } = options;
  const server = await createServer<VillageContext>({
    schema: villageSchema,
    createContext({ signal }) {
      const context = { log: [], signal };
      open.push(context);
      return context;
    },
    endContext: (context) => void open.splice(open.indexOf(context), 1),
    isReady: async () => ({ database: true, migrations: true }),
    trustedDocuments: new Map(),
    logger,
    ...rest,
    env: {
      LOG_LEVEL: 'info',
      CORS_ORIGINS: ['*'],
      EXPLORER: false,
      SITE_URL: 'http://127.0.0.1:4321',
      TRUSTED_DOCUMENTS_ONLY: false,
      ...env,
    },
  });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `${origin}/graphql`;

  const postTo: OpenDoor['postTo'] = async (path, body, headers = {}) =>
    answerOf(
      await fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    );
  const post: OpenDoor['post'] = (body, headers) => postTo('/graphql', body, headers);
  return {
    server,
    url,
    lines,
    open,
    post,
    postTo,
    ask: (query, variables) => post({ query, variables }, { accept: 'application/graphql-response+json' }),
    get: async (path, headers = {}) => answerOf(await fetch(origin + path, { headers, redirect: 'manual' })),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson && text !== '' ? JSON.parse(text) : {};
  const codes = (body.errors ?? []).map(
    (error: { extensions?: { code?: string } }) => error.extensions?.code,
  );
  return { status: response.status, headers: response.headers, text, ...body, codes };
}
