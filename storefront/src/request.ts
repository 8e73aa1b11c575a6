import { type Client, createClient, type QueryOptions, type TypedDocument } from '@aul/client';
import { marketOf, type SiteLanguage } from './site-language.ts';

const timeoutMs = 30_000;

/**
 * The data of one query, in that language and with the prices of its market. Throws an AulError when the API
 * does not give it.
 */
export function request<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  language: SiteLanguage,
): Promise<Data> {
  return client().query<Data, Variables>(document, variables as never, optionsOf(language));
}

/** All records of a list, one request a page of it. */
export function requestAll<Data, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => { nodes: readonly Node[]; pageInfo: PagePosition } | null | undefined,
  language: SiteLanguage,
): Promise<Node[]> {
  return Array.fromAsync(client().pages(document, variables, pick, optionsOf(language)));
}

interface PagePosition {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** What a page is about. A page is only made for records that were there a moment ago. */
export function present<Record>(record: Record | null | undefined, name: string): Record {
  if (record === null || record === undefined) throw new Error(`${name} is no longer public. Build again.`);
  return record;
}

/** By address: a client remembers which documents its API does not know by hash. It keeps no data. */
const clients = new Map<string, Client>();

function client(): Client {
  const url = process.env.API_URL;
  if (!url) throw new Error('API_URL is not set; expected the address of the API, with /graphql.');
  const known = clients.get(url);
  if (known) return known;
  const made = createClient({ url, timeoutMs });
  clients.set(url, made);
  return made;
}

function optionsOf(language: SiteLanguage): QueryOptions {
  return { language, market: marketOf[language] };
}
