type Area = 'localStorage' | 'sessionStorage';

/** What this browser keeps under a name: across pages and visits, or until its tab is closed. */
export function kept<Value>(name: string, area: Area = 'localStorage'): Value | undefined {
  try {
    return JSON.parse(window[area].getItem(name) ?? 'null') ?? undefined;
  } catch {
    // Some browsers forbid it.
    return undefined;
  }
}

/** Keeps a value under a name; undefined forgets it. */
export function keep(name: string, value: unknown, area: Area = 'localStorage'): void {
  try {
    if (value === undefined) window[area].removeItem(name);
    else window[area].setItem(name, JSON.stringify(value));
  } catch {}
}
