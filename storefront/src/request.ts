import { type Client, createClient, type QueryOptions, type TypedDocument } from '@aul/client';
import { marketOf, type SiteLanguage } from './site-language.ts';

/** What whoever renders pages may bring along. */
interface Rendering {
  /**
   * Told the tags of each answer that the page under way is made from, as the API sends them: separated by commas,
   * `*` for any change; and `about:<id>` for the record that the page is about.
   */
  noteTags(tags: string): void;
  fetch?: typeof fetch;
}

declare global {
  /** Pages are compiled apart from the publisher that renders them, so it is reached from everywhere. */
  var aulRendering: Rendering | undefined;
}

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

type Subject = { slug: string } | { path: string };

/** What a page is about, by the slug or path that the page stands for. Throws as `standing` does. */
export function present<Record extends Subject & { id: string }>(
  record: Record | null | undefined,
  address: string,
): Record {
  const subject = standing(record, address);
  globalThis.aulRendering?.noteTags(`about:${subject.id}`);
  return subject;
}

/**
 * The record that has that slug or path now. The API finds it by one that it had before, too: what stood there is gone.
 * Throws an error with the name `PageGone` then, which has the slug or path of today as `movedTo`.
 */
export function standing<Record extends Subject>(record: Record | null | undefined, address: string): Record {
  const found = record && ('path' in record ? record.path : record.slug);
  if (record && found === address) return record;
  const error = gone(address, found ? `is now "${found}"` : 'is not public, or no longer');
  throw Object.assign(error, { movedTo: found ?? undefined });
}

/** What a page throws that is not there, or no longer: an error with the name `PageGone`. */
export function gone(address: string, reason: string): Error {
  return Object.assign(new Error(`"${address}" ${reason}. Build again.`), { name: 'PageGone' });
}

/** By address: a client remembers which documents its API does not know by hash. It keeps no data. */
const clients = new Map<string, Client>();

function client(): Client {
  const url = process.env.API_URL;
  if (!url) throw new Error('API_URL is not set; expected the address of the API, with /graphql.');
  const known = clients.get(url);
  if (known) return known;
  const made = createClient({
    url,
    timeoutMs,
    fetch: globalThis.aulRendering?.fetch,
    // What is not known exactly changes with everything.
    onAnswer: (headers) => globalThis.aulRendering?.noteTags(headers.get('cache-tag') ?? '*'),
  });
  clients.set(url, made);
  return made;
}

function optionsOf(language: SiteLanguage): QueryOptions {
  return { language, market: marketOf[language] };
}
