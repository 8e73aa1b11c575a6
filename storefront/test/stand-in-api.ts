import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql';
import persisted from '../src/gql/persisted-documents.json' with { type: 'json' };
import { makeProgramme, type Programme } from './fixtures.ts';
import { createStandInFeed, type StandInChange } from './stand-in-feed.ts';
import { createStandInShop, type StandInShop } from './stand-in-shop.ts';
import { noteTags } from './stand-in-tags.ts';

export interface StandInApi {
  url: string;
  /** What it serves. Say so with `changed` when something of it was changed. */
  programme: Programme;
  /** Baskets and orders. */
  shop: StandInShop;
  /** Questions asked so far. */
  asked: number;
  /** From now on every question about that slug or path fails; undefined: none. */
  failing: string | undefined;
  /** Tokens of previews that were shown. */
  previews: Set<string>;
  /** What only previews see: fields of the query in place of those of the programme. */
  drafts: Record<string, unknown>;
  /** With what code previews are refused from now on; undefined: they are not. */
  refusing: string | undefined;
  /** How long each answer takes at least. */
  pauseMs: number;
  /** While true, nobody gets an answer, and who follows the feed is cut off. */
  isAway: boolean;
  /** Tells those that follow the feed. */
  changed(change: StandInChange): void;
  /** Forgets what changed up to now. */
  forget(): void;
  /** While true, every cursor of what changed is too old, also one that was just given. */
  isForgetful: boolean;
  close(): Promise<void>;
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../api/schema.graphql'), 'utf8'));
const documents: Record<string, string> = persisted;
const noRedirects = () => ({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });

const known = new Map<string, DocumentNode>();

/** Throws for a document that does not fit the schema. */
function documentOf(source: string): DocumentNode {
  const document = known.get(source) ?? parse(source);
  if (!known.has(source)) {
    const [error] = validate(schema, document);
    if (error) throw error;
    known.set(source, document);
  }
  return document;
}

/** The API at its HTTP door: the real schema, which checks every query, over a small programme of its own. */
export async function startStandInApi(publicOrigin = 'http://api.test'): Promise<StandInApi> {
  const programme = makeProgramme();
  const shop = createStandInShop(programme, publicOrigin);
  const feed = createStandInFeed();
  let isAway = false;

  const server = createServer(async (request, response) => {
    if (isAway) return request.destroy();
    if (request.method === 'OPTIONS') return allow(request, response);
    if (request.url?.startsWith('/changes')) return feed.answer(request, response);
    if (request.url?.startsWith('/pay/')) return pay(request.url, response);
    // Browsers look for an icon.
    if (request.method !== 'POST') return void response.writeHead(404).end();
    return answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { documentId, query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    api.asked += 1;
    if (api.pauseMs > 0) await sleep(api.pauseMs);
    const source = query ?? documents[documentId] ?? '';
    const isFailing = api.failing !== undefined && Object.values(variables ?? {}).includes(api.failing);
    const { tags, fieldResolver } = noteTags();
    const [preview] = [request.headers['aul-preview']].flat();
    if (preview !== undefined) api.previews.add(preview);
    if (preview !== undefined && api.refusing !== undefined) {
      const error = { message: 'It is refused.', extensions: { code: api.refusing } };
      return void response
        .writeHead(403, { 'content-type': 'application/json' })
        .end(JSON.stringify({ errors: [error] }));
    }
    const result = isFailing
      ? { errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }
      : await execute({
          schema,
          document: documentOf(source),
          rootValue: {
            redirects: noRedirects,
            ...programme.root,
            ...shop.root,
            ...(preview !== undefined && api.drafts),
          },
          variableValues: variables,
          contextValue: {
            language: request.headers['aul-language'] ?? 'en',
            market: request.headers['aul-market'] ?? 'world',
          },
          fieldResolver,
        });
    response.writeHead(200, {
      'content-type': 'application/json',
      'cache-tag': [...tags].join(','),
      'access-control-allow-origin': '*',
    });
    response.end(JSON.stringify(result));
  }

  /** The page of the payment provider. */
  function pay(path: string, response: ServerResponse): void {
    const next = shop.pay(path);
    if ('to' in next) response.writeHead(303, { location: next.to }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(next.html);
  }

  /** Browsers ask before they ask from another origin. */
  function allow(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
    });
    response.end();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api: StandInApi = {
    url: `http://127.0.0.1:${port}/graphql`,
    programme,
    shop,
    asked: 0,
    failing: undefined,
    previews: new Set(),
    drafts: {},
    refusing: undefined,
    pauseMs: 0,
    get isAway() {
      return isAway;
    },
    set isAway(value) {
      isAway = value;
      if (value) server.closeAllConnections();
    },
    get isForgetful() {
      return feed.isForgetful;
    },
    set isForgetful(value) {
      feed.isForgetful = value;
    },
    changed: (change) => feed.add(change),
    forget: () => feed.forget(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return api;
}
