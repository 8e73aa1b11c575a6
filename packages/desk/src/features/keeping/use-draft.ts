import { type Signal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { me } from '../../session.ts';
import { type Draft, differing, over, type RecordState, settled } from './draft.ts';

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
  /** `sent` is saved, and the record is `saved` now: what was typed while it was on its way stays, over that. */
  settle(sent: Values, saved: Source<Values>): void;
}

export interface Source<Values> extends RecordState<Values> {
  /** Names the form: one draft is kept for each. */
  key: string;
}

/**
 * What is typed stays in this browser until it is saved, through reload, crash and hours without a line. What was typed
 * before is found again, on what it was typed over. Where nothing is typed, it is the record as it is.
 */
export function useDraft<Values extends object>(source: Source<Values>): DraftForm<Values> {
  const { key, asOf, values } = source;
  const typed = useMemo(() => open<Values>(key), [key]);
  const record: Draft<Values> = { id: '', asOf, base: values, values };
  const draft = typed.value ?? record;
  const changed = differing(draft);
  // For what is called after a wait: `draft` is what was shown before it.
  const now = () => typed.peek() ?? record;
  return {
    ...draft,
    changed,
    isChanged: Object.keys(changed).length > 0,
    isOutdated: draft.asOf !== asOf,
    set: (change) => keep(key, over({ ...now(), id: now().id || crypto.randomUUID() }, change)),
    restart: () => keep(key, record),
    rebase: () => keep(key, over({ ...record, id: now().id }, differing(now()))),
    settle(sent, saved) {
      const rest = settled(now().values, { sent, saved });
      // Of a new record the form is another one from now on.
      keep(key, record);
      keep(saved.key, rest);
    },
  };
}

/** Whether something was typed there that is not saved. */
export const hasDraft = (key: string): boolean => read(key) !== undefined;

/** Of each form. Whoever leaves one that is being saved and comes back finds what comes of it. */
const drafts = new Map<string, Signal<Draft<object> | undefined>>();

/** What is typed in a form; undefined where nothing is different from the record. */
function signalOf<Values extends object>(key: string): Signal<Draft<Values> | undefined> {
  const name = nameOf(key);
  const typed = drafts.get(name) ?? signal();
  drafts.set(name, typed);
  // What has one key has one kind of values.
  return typed as Signal<Draft<Values> | undefined>;
}

/** As a form is opened: another tab may have typed there. */
function open<Values extends object>(key: string): Signal<Draft<Values> | undefined> {
  const typed = signalOf<Values>(key);
  typed.value = read(key);
  return typed;
}

function keep<Values extends object>(key: string, draft: Draft<Values>): void {
  const typed = Object.keys(differing(draft)).length > 0 ? draft : undefined;
  signalOf<Values>(key).value = typed;
  write(key, typed);
}

/** Of one person: another at the same machine does not find it. */
const nameOf = (key: string) => `aul-draft ${me.peek()?.id} ${key}`;

function read<Values>(key: string): Draft<Values> | undefined {
  try {
    const text = localStorage.getItem(nameOf(key));
    // It was written by `write`, under the same key.
    return text ? (JSON.parse(text) as Draft<Values>) : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, draft: unknown): void {
  try {
    if (draft === undefined) localStorage.removeItem(nameOf(key));
    else localStorage.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the form works all the same, without surviving it.
  }
}
