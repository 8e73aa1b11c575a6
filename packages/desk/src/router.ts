import { computed, signal } from '@preact/signals';

/**
 * Addresses stand behind the #: the desk is one page for the server. `#/orders?state=PAID` has the path `/orders` and the
 * query `state=PAID`.
 */
const hash = signal(window.location.hash);

window.addEventListener('hashchange', () => {
  hash.value = window.location.hash;
});

export const path = computed(() => split(hash.value).path);
export const query = computed<Readonly<Record<string, string>>>(() =>
  Object.fromEntries(new URLSearchParams(split(hash.value).query)),
);

/** Of a path and what narrows it, the address for a link. What is empty is left out. */
export function address(
  to: string,
  parameters: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams(given).toString();
  return `#${to}${text && `?${text}`}`;
}

/** Opens another page of the desk. */
export function go(to: string, parameters?: Readonly<Record<string, string | null | undefined>>): void {
  window.location.hash = address(to, parameters);
}

/** Narrows the page that is open, without a step in the history of the browser. Empty values go. */
export function narrow(changes: Readonly<Record<string, string | null | undefined>>): void {
  window.history.replaceState(null, '', address(path.value, { ...query.value, ...changes }));
  hash.value = window.location.hash;
}

/** The parts of a path that a pattern such as `/orders/:number` names, or undefined where it does not fit. */
export function match(pattern: string, given: string): Record<string, string> | undefined {
  const names = pattern.split('/');
  const parts = given.split('/');
  if (names.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? '';
    if (!name.startsWith(':')) {
      if (name !== part) return undefined;
    } else {
      if (part === '') return undefined;
      found[name.slice(1)] = decoded(part);
    }
  }
  return found;
}

function split(text: string): { path: string; query: string } {
  const [before = '', after = ''] = text.replace(/^#/, '').split('?', 2);
  return { path: before === '' ? '/' : before, query: after };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
