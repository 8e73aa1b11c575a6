import { createClient } from '@aul/client';
import { isLanguage } from '@aul/language';
import { formatMoney, isCurrency, parseAmount } from '@aul/money';
import { NarrowedListDocument, type NarrowedListQuery } from '../../gql/graphql.ts';
import { count } from '../../words/fill.ts';
import { listSentence } from '../../words/list-sentence.ts';
import type { Words } from '../../words/words.ts';
import { availabilityNote, priceText } from '../product/offer-text.ts';
import { makeTile } from './found-tiles.ts';
import { type ListQuery, readListQuery, writeListQuery } from './list-query.ts';

/**
 * Narrows a list in the browser: what is chosen goes into the address, the API is asked, and its answer stands in the
 * place of the list that the page has. Without a choice the page is as it came.
 */
export interface NarrowingWords extends Pick<Words, 'list' | 'comma'> {
  product: Pick<Words['product'], 'from' | 'noPrice' | 'availability'>;
  search: Pick<Words['search'], 'unreachable' | 'unreachableAdvice' | 'searching'>;
}

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
const form = find<HTMLFormElement>('#filter');
const found = find<HTMLElement>('#found');
const own = find<HTMLElement>('#list');
const heading = find<HTMLElement>('#list-title');
const total = find<HTMLElement>('#list-count');
const status = form?.querySelector<HTMLElement>('.status');
const before = { path: location.pathname, title: heading?.textContent, total: total?.textContent };

if (form && found && own) start(form, found, own);

function start(form: HTMLFormElement, found: HTMLElement, own: HTMLElement): void {
  const words: NarrowingWords = JSON.parse(find('#filter-words')?.textContent ?? '{}');
  const language = isLanguage(form.dataset.language ?? '') ? form.dataset.language : 'en';
  const client = createClient({ url: form.dataset.api ?? '', timeoutMs: 10_000 });
  let asking = new AbortController();

  const box = form.closest('details');
  if (box) Object.assign(box, { hidden: false, open: matchMedia('(min-width: 45rem)').matches });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Every field of this form is a text.
    const chosen = readListQuery(
      new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    );
    const query = writeListQuery(chosen);
    if (!query) return location.assign(form.action);
    history.pushState(null, '', `${form.action}?${query}`);
    show(chosen);
  });
  addEventListener('popstate', () => {
    if (location.search) return showAddress();
    if (location.pathname !== before.path) return location.reload();
    showOwn();
  });
  document.addEventListener('aul:market', () => location.search && showAddress());
  if (location.search) showAddress();

  function showAddress(): void {
    const query = readListQuery(new URLSearchParams(location.search));
    if (Object.keys(query).length === 0) return;
    set('craft', query.craft);
    set('place', query.place);
    set('max', query.max);
    set('supply', query.supply);
    set('sort', query.sort ?? 'NEWEST');
    const sent = form.elements.namedItem('sent');
    if (sent instanceof HTMLInputElement) sent.checked = query.isSent ?? false;
    show(query);
  }

  function set(name: string, value: string | number | undefined): void {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
      field.value = String(value ?? '');
  }

  function showOwn(): void {
    asking.abort();
    found.hidden = true;
    own.hidden = false;
    if (heading) heading.textContent = before.title ?? '';
    if (total) total.textContent = before.total ?? '';
    form.reset();
  }

  async function show(query: ListQuery): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    say(words.search.searching);
    const choice = market();
    const filter = {
      ...(query.craft && { directions: [query.craft] }),
      ...(query.place && { place: query.place }),
      ...(query.supply && { supplyKinds: [query.supply] }),
      ...(query.isSent && { isDelivered: true }),
      ...(query.max &&
        choice.currency && {
          maximumPrice: parseAmount(String(query.max), choice.currency).amountMinor.toString(),
        }),
    };
    const list = document.createElement('ul');
    list.className = 'tiles even';
    const more = document.createElement('button');
    more.textContent = words.list.next;
    let after: string | null = null;

    const read = async (): Promise<void> => {
      const { products } = await client.query(
        NarrowedListDocument,
        { filter, sort: query.sort ?? 'NEWEST', after },
        { language: language as Parameters<typeof count>[2], market: choice.code, signal },
      );
      if (signal.aborted) return;
      if (!after) begin(products.totalCount);
      const tiles = products.nodes.map(tileOf).filter((tile) => tile !== undefined);
      const first = tiles[0]?.querySelector('a');
      list.append(...tiles);
      if (after) first?.focus();
      after = products.pageInfo.endCursor;
      more.hidden = !products.pageInfo.hasNextPage;
    };

    const begin = (number: number) => {
      say('');
      own.hidden = true;
      found.hidden = false;
      found.replaceChildren(...(number > 0 ? [list, more] : [nothing()]));
      if (heading) heading.textContent = sentenceOf(query, choice);
      if (total) total.textContent = count(words.list.count, number, language as Parameters<typeof count>[2]);
    };
    const attempt = () =>
      read().catch((error) => {
        if (!signal.aborted) say(`${words.search.unreachable} ${words.search.unreachableAdvice}`);
        console.warn(error);
      });
    more.addEventListener('click', attempt);
    await attempt();
  }

  function tileOf(product: NarrowedListQuery['products']['nodes'][number]) {
    return makeTile(product, {
      price: priceText(product.offer ?? undefined, words),
      note: availabilityNote(product.offer ?? undefined, words),
      href: form.dataset.product?.replace('*', product.slug) ?? '',
    });
  }

  function nothing(): HTMLElement {
    const text = document.createElement('p');
    text.className = 'empty';
    text.textContent = `${words.list.nothing} ${words.list.nothingAdvice}`;
    return text;
  }

  function sentenceOf(query: ListQuery, choice: ReturnType<typeof market>): string {
    const { craft, place } = { craft: chosen('craft'), place: chosen('place') };
    const price = query.max && choice.currency && parseAmount(String(query.max), choice.currency);
    return listSentence(
      {
        ...(query.craft && craft && { craft }),
        ...(query.place && place && { place }),
        ...(price && { priceUpTo: formatMoney(price, language ?? 'en') }),
        ...(query.supply && { supply: [query.supply] }),
        ...(query.isSent && { deliveredTo: choice.name }),
      },
      words,
    )
      .map(({ text }) => text)
      .join('');
  }

  function chosen(name: string): string | undefined {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text.trim() : undefined;
  }

  function say(text: string): void {
    if (status) status.textContent = text;
  }
}

/** The market that prices are shown for. */
function market() {
  const choice = find<HTMLSelectElement>('#market');
  const [name = '', currency = ''] = choice?.selectedOptions[0]?.text.split(' · ') ?? [];
  return { code: choice?.value ?? 'world', name, currency: isCurrency(currency) ? currency : undefined };
}
