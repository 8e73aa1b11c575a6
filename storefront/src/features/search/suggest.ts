import type { Found } from './found.ts';
import { textElement } from './text-element.ts';

const waitMs = 150;
const fewestLetters = 2;

interface Suggesting {
  input: HTMLInputElement;
  list: HTMLElement;
  /** What to suggest for what was typed so far; rejects when that is not known. */
  ask(text: string, signal: AbortSignal): Promise<Found[]>;
}

/**
 * Suggestions below a field as one types: a combobox after the ARIA patterns. Down and up choose one, Enter goes to
 * it, Escape puts them away; the field itself works as before.
 */
export function suggest({ input, list, ask }: Suggesting): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  let chosen = -1;

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);

  input.addEventListener('input', () => {
    stop();
    const text = input.value.trim();
    if (text.length < fewestLetters) return close();
    timer = setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      // Suggestions are a help: without them the search still tells what is wrong.
      const found = await ask(text, signal).catch(() => []);
      if (!signal.aborted) open(found);
    }, waitMs);
  });
  input.addEventListener('keydown', (event) => {
    // Keys that choose among characters, as in Japanese and Chinese; Safari tells of the last one only by its code.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      list.querySelectorAll('a')[chosen]?.click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
  });
  input.addEventListener('blur', () => {
    stop();
    // Whoever presses on one leaves the field first.
    setTimeout(close, 200);
  });
  input.form?.addEventListener('submit', () => {
    stop();
    close();
  });

  function stop(): void {
    clearTimeout(timer);
    asking.abort();
  }

  function open(found: readonly Found[]): void {
    const items = found.map(({ href, name, more }, at) => {
      const item = document.createElement('a');
      Object.assign(item, { id: `suggestion-${at}`, href, tabIndex: -1 });
      item.setAttribute('role', 'option');
      const [first] = more;
      item.append(textElement('b', name), ...(first ? [' ', textElement('span', first)] : []));
      return item;
    });
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  }

  function close(): void {
    open([]);
  }

  /** From before the first, where the field itself is, around to it again. */
  function choose(at: number): void {
    const { length } = list.children;
    chosen = at < -1 ? length - 1 : at >= length ? -1 : at;
    for (const [index, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(index === chosen));
    const item = list.children[chosen];
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  }
}
