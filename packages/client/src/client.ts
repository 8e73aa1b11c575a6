import type { Language } from '@aul/language';
import { dataOf } from './answer.ts';
import { AulError } from './aul-error.ts';
import type { Connection, TypedDocument } from './document.ts';
import { send } from './send.ts';

export interface ClientOptions {
  /** Address of the API, with `/graphql`. */
  url: string;
  /** Language of texts, where a query says none; else the API goes by `accept-language`. */
  language?: Language;
  /** Code of the market of prices, where a query says none; else the rest of the world. */
  market?: string;
  fetch?: typeof fetch;
  /** Longest time for one query with all its tries; 15 seconds when left out. */
  timeoutMs?: number;
  /** Tries after the first, when the API is not reached or answers 429, 502, 503 or 504; 2 when left out. */
  retries?: number;
  /** Told the headers of each answer that gives data, before the query resolves: `cache-tag` says what it was made from. */
  onAnswer?: (headers: Headers) => void;
}

export interface QueryOptions {
  language?: Language | undefined;
  market?: string | undefined;
  /** Stops the query: it then rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
}

export interface Client {
  /** The data of one query. Throws an AulError when any part of it failed. */
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: QueryOptions,
  ): Promise<Data>;
  /** Variables may be left out where none is required. */
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...none: Record<string, never> extends Variables ? [] : [variables: Variables]
  ): Promise<Data>;
  /**
   * Every record of a list, one request a page: `pick` takes the list from the data; null is an empty one. The
   * document has the variable `after`. Stop by leaving the loop.
   */
  pages<Data, Variables extends { after?: string | null | undefined }, Node>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    options?: QueryOptions,
  ): AsyncIterable<Node>;
}

/** What asks, without the lists that go over pages: for pages that count every byte of their scripts. */
export type Asker = Pick<Client, 'query'>;

export function createClient(options: ClientOptions): Client {
  const { query } = createAsker(options);
  return {
    query,
    async *pages(document, variables, pick, more) {
      let after = variables.after;
      for (;;) {
        const list = pick(await query(document, { ...variables, after }, more));
        yield* list?.nodes ?? [];
        if (!list?.pageInfo.hasNextPage) return;
        const { endCursor } = list.pageInfo;
        if (!endCursor || endCursor === after)
          throw new AulError('BAD_ANSWER', 'The list says that it goes on, and not where. Report this.');
        after = endCursor;
      }
    },
  };
}

export function createAsker(client: ClientOptions): Asker {
  const { timeoutMs = 15_000, retries = 2, url } = client;
  /** Hashes that the API does not know. */
  const unknown = new Set<unknown>();

  return {
    query: <Data, Variables>(
      document: TypedDocument<Data, Variables>,
      variables?: Variables,
      options?: QueryOptions,
    ) => ask(document, variables, options),
  };

  /** By hash where there is one and the API may know it; else, and then for good, by its text. */
  async function ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables | undefined,
    options: QueryOptions = {},
  ): Promise<Data> {
    const documentId = document.__meta__?.hash;
    if (!documentId || unknown.has(documentId)) return post({ query: String(document), variables }, options);
    try {
      return await post({ documentId, variables }, options);
    } catch (error) {
      if (!(error instanceof AulError) || error.code !== 'DOCUMENT_NOT_FOUND') throw error;
      unknown.add(documentId);
      return post({ query: String(document), variables }, options);
    }
  }

  async function post<Data>(request: object, options: QueryOptions): Promise<Data> {
    const { language = client.language, market = client.market, signal } = options;
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(language && { 'aul-language': language }),
      ...(market && { 'aul-market': market }),
    };
    const { fetch = globalThis.fetch } = client;
    const reply = await send(JSON.stringify(request), { fetch, url, headers, timeoutMs, retries, signal });
    const data = dataOf(reply);
    client.onAnswer?.(reply.headers);
    // The API answers a document that it validated: what the generated types say.
    return data as Data;
  }
}
