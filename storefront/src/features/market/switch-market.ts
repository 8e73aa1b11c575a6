import { textIn } from './text-in.ts';

/**
 * Shows prices and delivery of the market that the reader chose, on this page and the next ones: every market's are in
 * the page already. Others hear of it by the event `aul:market` on the document.
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
  const before = remembered();
  if (before && before !== choice.value && [...choice.options].some(({ value }) => value === before)) {
    choice.value = before;
    show(before);
  }
  choice.addEventListener('change', () => {
    try {
      localStorage.setItem(name, choice.value);
    } catch {}
    show(choice.value);
  });
}
