import type { NarrowedListQuery, NarrowedListQueryVariables } from '../../gql/graphql.ts';
import { type Island, openIsland } from '../../ui/island.ts';
import { chosenMarket } from '../market/chosen-market.ts';
import { availabilityNote, priceText } from '../product/offer-text.ts';
import { makeTile } from './found-tiles.ts';
import { chooseIn, nameOf, queryOf } from './list-form.ts';
import { type ListQuery, readListQuery, writeListQuery } from './list-query.ts';
import { type NarrowingWords, showList } from './list-view.ts';
import type { narrowingDocuments } from './narrowing-documents.ts';

/**
 * Narrows a list in the browser: what is chosen goes into the address, the API is asked, and its answer stands in the
 * place of the list that the page has. Without a choice the page is as it came.
 */
const island = openIsland<NarrowingWords, typeof narrowingDocuments>('filter', 10_000);
if (island) start(island);

function start({
  root,
  words,
  documents,
  language,
  client,
}: Island<NarrowingWords, typeof narrowingDocuments>): void {
  const form = root as HTMLFormElement;
  const view = showList({ form, words, language });
  const ownPath = location.pathname;
  let asking = new AbortController();

  const box = form.closest('details');
  if (box) {
    box.open = matchMedia('(min-width: 45rem)').matches;
    box.dataset.ready = '';
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = queryOf(form);
    const query = writeListQuery(chosen, chosenMarket().code);
    if (!query) return location.assign(form.action);
    history.pushState(null, '', `${form.action}?${query}`);
    look(chosen);
  });
  addEventListener('popstate', () => {
    if (location.search) return lookAtAddress();
    if (location.pathname !== ownPath) return location.reload();
    asking.abort();
    form.reset();
    view.showOwn();
  });
  document.addEventListener('aul:market', lookAtAddress);
  lookAtAddress();

  function lookAtAddress(): void {
    const query = readListQuery(new URLSearchParams(location.search));
    if (Object.keys(query).length === 0) return;
    // What is shared says of what market its numbers are, also when another one was chosen meanwhile.
    history.replaceState(null, '', `?${writeListQuery(query, chosenMarket().code)}${location.hash}`);
    chooseIn(form, query);
    look(query);
  }

  async function look(query: ListQuery): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const market = chosenMarket();
    const variables: NarrowedListQueryVariables = {
      filter: {
        directions: query.craft ? [query.craft] : null,
        place: query.place,
        supplyKinds: query.supply ? [query.supply] : null,
        isDelivered: query.isSent,
        maximumPrice: query.max
          ? `${query.max}${'0'.repeat(words.wholePrices[market.currency]?.minorDigits ?? 2)}`
          : null,
      },
      sort: query.sort ?? 'NEWEST',
    };
    const names = { craft: nameOf(form, 'craft'), place: nameOf(form, 'place') };
    const read = async (after?: string | null) => {
      view.say(words.search.searching);
      try {
        const { products } = await client.query(
          documents.NarrowedList,
          { ...variables, after },
          { market: market.code, signal },
        );
        if (signal.aborted) return;
        if (!after) view.begin({ query, names, market, total: products.totalCount });
        const { hasNextPage, endCursor } = products.pageInfo;
        view.add(products.nodes.map(tileOf), hasNextPage ? () => read(endCursor) : undefined);
      } catch (error) {
        if (signal.aborted) return;
        view.say(`${words.search.unreachable} ${words.search.unreachableAdvice}`);
        console.warn(error);
      }
    };
    await read();
  }

  function tileOf(product: NarrowedListQuery['products']['nodes'][number]) {
    const offer = product.offer ?? undefined;
    return makeTile(product, {
      price: priceText(offer, words),
      note: availabilityNote(offer, words),
      href: form.dataset.product?.replace('*', product.slug) ?? '',
    });
  }
}
