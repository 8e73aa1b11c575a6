import type { SearchKind, SearchQuery } from '../../gql/graphql.ts';
import { type Island, openIsland } from '../../ui/island.ts';
import { pictureSources, positionOf } from '../../ui/picture.ts';
import { count, fill } from '../../words/fill.ts';
import { type Found, foundOf, type SearchAddresses, type SearchWords } from './found.ts';
import type { searchDocuments } from './search-documents.ts';
import { suggest } from './suggest.ts';
import { textElement } from './text-element.ts';

/** The search page: what is looked for stands in the address, so that a search can be shared and gone back to. */
export type { SearchAddresses, SearchWords } from './found.ts';

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
const island = openIsland<SearchWords, typeof searchDocuments>('search', 8_000);
const input = find<HTMLInputElement>('#sought');
const list = find<HTMLElement>('#suggestions');
const hits = find<HTMLElement>('#hits');
const status = find<HTMLElement>('#search-status');

/** Of all kinds together, and as suggestions. */
const mostHits = 50;
const mostSuggestions = 6;

type Hit = SearchQuery['search']['hits'][number];

if (island && input && list && hits && status) start(island, { input, list, hits, status });

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  hits: HTMLElement;
  status: HTMLElement;
}

function start(
  { root: form, words, documents, language, client }: Island<SearchWords, typeof searchDocuments>,
  { input, list, hits, status }: Parts,
): void {
  const addresses: SearchAddresses = JSON.parse(form.dataset.addresses ?? '{}');
  const elsewhere = find<HTMLElement>('#elsewhere');
  let asking = new AbortController();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    history.pushState(null, '', text ? `?${new URLSearchParams({ q: text })}` : location.pathname);
    look(text);
  });
  addEventListener('popstate', () => lookAtAddress());
  document.addEventListener('aul:market', () => lookAtAddress());
  suggest({
    input,
    list,
    ask: async (text, signal) => {
      const { search } = await ask(text, { first: mostSuggestions, signal });
      return search.hits.map(found);
    },
  });
  if (new URLSearchParams(location.search).has('q')) lookAtAddress();
  else input.focus({ preventScroll: true });

  function lookAtAddress(): void {
    const text = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = text;
    look(text);
  }

  function ask(text: string, { first, signal }: { first: number; signal: AbortSignal }) {
    const market = find<HTMLSelectElement>('#market')?.value;
    return client.query(documents.Search, { text: text.slice(0, 200), first }, { market, signal });
  }

  async function look(text: string): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    if (!text) {
      status.textContent = '';
      hits.replaceChildren();
      show(true);
      return;
    }
    status.textContent = words.search.searching;
    try {
      const { search } = await ask(text, { first: mostHits, signal });
      if (signal.aborted) return;
      const total = search.counts.reduce((sum, { count: number }) => sum + number, 0);
      status.textContent =
        total > 0
          ? count(words.search.results, total, language, { text })
          : `${fill(words.search.nothing, { text })} ${words.search.nothingAdvice}`;
      hits.replaceChildren(...groups(search));
      show(total === 0);
    } catch {
      if (signal.aborted) return;
      status.textContent = `${words.search.unreachable} ${words.search.unreachableAdvice}`;
      hits.replaceChildren();
      show(true);
    }
  }

  /** The ways to everything else: for whoever has found nothing. */
  function show(isShown: boolean): void {
    if (elsewhere) elsewhere.hidden = !isShown;
  }

  function groups(search: SearchQuery['search']): HTMLElement[] {
    const byKind = Map.groupBy(search.hits, ({ kind }) => kind);
    return [...byKind].map(([kind, of]) => group(kind, { hits: of, total: totalOf(search, kind) }));
  }

  function totalOf({ counts }: SearchQuery['search'], kind: SearchKind): number {
    return counts.find((one) => one.kind === kind)?.count ?? 0;
  }

  function group(kind: SearchKind, { hits: of, total }: { hits: Hit[]; total: number }): HTMLElement {
    const section = document.createElement('section');
    section.className = 'split hits';
    const heading = textElement('h2', words.search.kind[kind]);
    const number = textElement('small', String(total));
    heading.append(' ', number);
    const items = document.createElement('ul');
    items.append(...of.map(item));
    section.append(heading, items);
    return section;
  }

  function item(hit: Hit): HTMLElement {
    const { href, name, more } = found(hit);
    const element = document.createElement('li');
    const link = textElement('a', name);
    link.href = href;
    const line = document.createElement('p');
    line.className = 'quiet';
    line.append(
      ...more.flatMap((text, at) =>
        at > 0 ? [' · ', textElement('span', text)] : [textElement('span', text)],
      ),
    );
    element.append(...picture(hit), link, line);
    return element;
  }

  function found({ record }: Hit): Found {
    return foundOf(record, words, addresses);
  }
}

/** Small, beside the name that says the same. */
function picture({ record }: Hit): HTMLElement[] {
  if (record.__typename !== 'Product' || !record.picture) return [];
  const { fallback } = pictureSources(record.picture);
  const { width, height } = record.picture;
  const image = document.createElement('img');
  Object.assign(image, { alt: '', loading: 'lazy', ...fallback, sizes: '5rem', width, height });
  image.style.objectPosition = positionOf(record.picture);
  return [image];
}
