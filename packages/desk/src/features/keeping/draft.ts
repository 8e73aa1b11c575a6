import { useState } from 'preact/hooks';

/** What somebody types in a form, with what it was when they began. */
export interface Draft<Values> {
  /** Id of the record; of a new one it is chosen when the form is opened, so that sent twice it is one. */
  id: string;
  /** `updatedAt` of the record that `base` was read from; null for a new one. */
  asOf: string | null;
  base: Values;
  values: Values;
}

export interface DraftForm<Values extends object> extends Draft<Values> {
  /** What is different from what it was: the only things that are sent. */
  changed: Partial<Values>;
  isChanged: boolean;
  /** Somebody else changed the record since this was begun. */
  isOutdated: boolean;
  set(change: Partial<Values>): void;
  /** Begins from what there is now. */
  restart(): void;
  /** Takes what there is now, and puts what was typed over it. */
  rebase(): void;
  /** It is saved: what is kept in the browser goes. */
  forget(): void;
}

interface Source<Values> {
  /** Names the form: one draft is kept for each. */
  key: string;
  asOf: string | null;
  values: Values;
}

/**
 * What is typed stays in this browser until it is saved, through reload, crash and hours without a line. What was typed
 * before is found again, on what it was typed over.
 */
export function useDraft<Values extends object>({ key, asOf, values }: Source<Values>): DraftForm<Values> {
  const [kept, setKept] = useState(() => read<Values>(key) ?? begin(asOf, values));
  const [shownKey, setShownKey] = useState(key);
  const [shownAsOf, setShownAsOf] = useState(asOf);
  let draft = kept;
  // Another record, or a newer state of it with nothing typed over the older one.
  if (shownKey !== key || (shownAsOf !== asOf && Object.keys(differing(kept)).length === 0)) {
    draft = (shownKey === key ? undefined : read<Values>(key)) ?? begin(asOf, values);
    setKept(draft);
    setShownKey(key);
    setShownAsOf(asOf);
  }
  function keep(next: Draft<Values>) {
    write(key, Object.keys(differing(next)).length > 0 ? next : undefined);
    setKept(next);
  }
  const changed = differing(draft);
  return {
    ...draft,
    changed,
    isChanged: Object.keys(changed).length > 0,
    isOutdated: draft.asOf !== asOf,
    set: (change) => keep({ ...draft, values: { ...draft.values, ...change } }),
    restart: () => keep(begin(asOf, values)),
    rebase: () => keep({ ...draft, asOf, base: values, values: { ...values, ...changed } }),
    // Nothing is typed over it any more: what the server has made of it takes its place.
    forget: () => keep({ ...draft, base: draft.values }),
  };
}

/** Whether something was typed there that is not saved. */
export const hasDraft = (key: string): boolean => read(key) !== undefined;

/** Fields that are not what they were. */
export function differing<Values extends object>({
  base,
  values,
}: Pick<Draft<Values>, 'base' | 'values'>): Partial<Values> {
  const entries = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof Values]),
  );
  // What was taken from the values are some of their fields.
  return Object.fromEntries(entries) as Partial<Values>;
}

function begin<Values>(asOf: string | null, values: Values): Draft<Values> {
  return { id: crypto.randomUUID(), asOf, base: values, values };
}

const prefix = 'aul-draft ';

function read<Values>(key: string): Draft<Values> | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    // It was written by `write`, under the same key.
    return text ? (JSON.parse(text) as Draft<Values>) : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, draft: unknown): void {
  try {
    if (draft === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the form works all the same, without surviving it.
  }
}
