import { textIn } from './text-in.ts';

/**
 * Shows prices and delivery of the market that the reader chose, on this page and the next ones: every market's are in
 * the page already. An address that names one, as its numbers are of that, goes before, for as long as one is there.
 * Others hear of it by the event `aul:market` on the document.
 */
const name = 'market';
const choice = document.querySelector<HTMLSelectElement>('#market');

function show(market: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-by-market]'))
    element.textContent = textIn(market, element.dataset.byMarket ?? '');
  document.dispatchEvent(new CustomEvent('aul:market', { detail: market }));
}

function remembered(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    // Some browsers forbid it: the choice then lasts for this page.
    return null;
  }
}

if (choice) {
  let own = choice.value;
  const choose = () => {
    const wishes = [new URLSearchParams(location.search).get(name), remembered(), own];
    const market = wishes.find((wish) => [...choice.options].some(({ value }) => value === wish));
    if (!market || market === choice.value) return;
    choice.value = market;
    show(market);
  };
  choice.addEventListener('change', () => {
    own = choice.value;
    try {
      localStorage.setItem(name, own);
    } catch {}
    show(own);
  });
  // Also on a page that the browser had kept aside, while another was chosen.
  for (const event of ['popstate', 'pageshow']) addEventListener(event, choose);
  choose();
}
