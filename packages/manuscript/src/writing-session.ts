import type { Content } from './content.ts';
import { mergeContent } from './merge-content.ts';
import { same } from './same.ts';

// How a desk uses it, for one text in one tab:
//
//   1. Before the text is loaded, the journals that tabs have left which are there no longer are brought home:
//      `createWritingSession({ left: entry, … })`, `tick()` every 250 ms until `isSettled`.
//   2. The text is loaded, and `createWritingSession({ text, … })` made for the editor, with a store of this tab's own.
//   3. The editor calls `write(content)` on every change, at once, and shows what `onMerged` gives it.
//   4. `tick()` is called every 250 ms for as long as the editor is open, and when the page is hidden.
//
// No words older than a second are lost: by then they are in the journal. They leave it when they are in the text on the
// server, or in a conflict there.

/** A text as it is sent to be saved. The same save may be sent any number of times. */
export interface Save {
  saveId: string;
  /** That `content` was made from. 0: there was no text. */
  baseRevision: number;
  content: Content;
}

/** What became of a save. */
export interface SaveAnswer {
  /** Of the text as it is now. */
  revision: number;
  content: Content;
  /** That which is exactly what was sent; older than `revision` when it was merged with the words of others. */
  sentRevision: number;
}

/** What a tab has to remember to lose nothing when it ends without notice. */
export interface JournalEntry {
  baseRevision: number;
  /** What the editor shows. */
  content: Content;
  /** Sent, and not known to have arrived. */
  pending: Save | null;
}

/** Where one tab keeps its journal of one text; the last entry put is the one that counts. */
export interface JournalStore {
  put(entry: JournalEntry): Promise<void>;
  remove(): Promise<void>;
}

/** To be thrown by `send` when the server will never take this content. Everything else that it throws is tried again. */
export class SaveRefused extends Error {}

export type WritingStatus = 'SAVED' | 'UNSAVED' | 'SAVING' | 'RETRYING' | 'REFUSED';

export interface WritingSessionOptions<Answer extends SaveAnswer> {
  /** The text as it was loaded; of one that is missing, revision 0 and empty content. */
  text?: { revision: number; content: Content };
  /** Instead of `text`: what a tab has left behind. */
  left?: JournalEntry;
  /** Has to end one day: give it a time limit. */
  send(save: Save): Promise<Answer>;
  store: JournalStore;
  /** Milliseconds that never go back. */
  now(): number;
  newId(): string;
  /** Whether the editor can take words in now. What it cannot, such as while words are being composed, waits until it can. */
  mayShow?(): boolean;
  /** The text has words of others in it now: the editor is to show this. */
  onMerged?(content: Content): void;
  onSaved?(answer: Answer): void;
  onStatus?(status: WritingStatus, problem?: unknown): void;
}

export interface WritingSession {
  /** What the editor shows. */
  readonly content: Content;
  /** That `content` is made from. */
  readonly baseRevision: number;
  readonly status: WritingStatus;
  /** Everything is on the server, and the journal is empty. */
  readonly isSettled: boolean;
  write(content: Content): void;
  /** Does what is due: keeps the journal, saves, tries again, shows what had to wait. */
  tick(): void;
  /** Saves at the next tick, whether it is due or not: before leaving, when the line is back. */
  hurry(): void;
  /** A newer text was heard of. It is taken as soon as nothing is unsaved, unless a save brings it before. */
  receive(text: { revision: number; content: Content }): void;
}

/** Milliseconds. */
export const writingTimes = {
  /** Without a keystroke, until a save. */
  pause: 800,
  /** From the first unsaved keystroke to a save, for somebody who does not pause. */
  longest: 3000,
  /** Until the first new attempt; each takes twice as long as the one before. */
  retry: 1000,
  longestRetry: 30_000,
} as const;

/** Keeps the words of one editor in one tab until they are on the server, and brings in those of others. */
export function createWritingSession<Answer extends SaveAnswer>(
  options: WritingSessionOptions<Answer>,
): WritingSession {
  const { left, text, send, store, now, newId, mayShow = () => true } = options;
  const begin = left ?? (text && { baseRevision: text.revision, content: text.content, pending: null });
  if (!begin) throw new Error('A writing session begins with a text or with what another has left.');
  let { baseRevision, content, pending } = begin;
  let isUnsaved = left !== undefined && !(pending && same(pending.content, content));
  let isSending = false;
  let changedAt = now();
  let unsavedSince = now();
  let failures = 0;
  let nextAttempt = 0;
  let status: WritingStatus = 'SAVED';
  let journalled: Promise<void> | undefined;
  // What a crashed tab has left is in its journal already.
  let isJournalDue = false;
  let isJournalEmpty = left === undefined;
  /** The newest text that was heard of and is not shown. */
  let heard: { revision: number; content: Content } | undefined;

  return {
    get content() {
      return content;
    },
    get baseRevision() {
      return baseRevision;
    },
    get status() {
      return status;
    },
    get isSettled() {
      return !isUnsaved && pending === null && !isSending && !isJournalDue && isJournalEmpty && !journalled;
    },
    write(written) {
      if (written === content) return;
      content = written;
      changedAt = now();
      if (!isUnsaved) unsavedSince = changedAt;
      isUnsaved = true;
      isJournalDue = true;
      if (status === 'SAVED' || status === 'REFUSED') tell('UNSAVED');
    },
    tick() {
      showHeard();
      if (isJournalDue) void keepJournal();
      if (!isSending && isSaveDue()) void save();
    },
    hurry() {
      nextAttempt = 0;
      unsavedSince = Number.NEGATIVE_INFINITY;
    },
    receive(newer) {
      hear(newer);
      showHeard();
    },
  };

  function isSaveDue(): boolean {
    const at = now();
    if (at < nextAttempt) return false;
    if (pending) return true;
    if (!isUnsaved) return false;
    return at - changedAt >= writingTimes.pause || at - unsavedSince >= writingTimes.longest;
  }

  async function save(): Promise<void> {
    isSending = true;
    if (!pending) {
      pending = { saveId: newId(), baseRevision, content };
      isUnsaved = false;
      // In the journal before it is sent: the same words under another id would be words of somebody else.
      await keepJournal();
    }
    const sent = pending;
    tell('SAVING');
    try {
      const answer = await send(sent);
      failures = 0;
      take(answer, sent.content);
      tell(isUnsaved ? 'UNSAVED' : 'SAVED');
      options.onSaved?.(answer);
    } catch (problem) {
      const isRefused = problem instanceof SaveRefused;
      if (isRefused) {
        pending = null;
        isUnsaved = true;
      }
      nextAttempt = now() + Math.min(writingTimes.retry * 2 ** failures, writingTimes.longestRetry);
      failures += 1;
      tell(isRefused ? 'REFUSED' : 'RETRYING', problem);
    } finally {
      isSending = false;
      isJournalDue = true;
      void keepJournal();
    }
  }

  function take(answer: Answer, sent: Content): void {
    pending = null;
    const merged = mergeContent(sent, content, answer.content);
    const isShown = same(merged.content, content) || mayShow();
    if (merged.conflicts.length > 0 || !isShown) {
      // The server merges it with the next save, and keeps what does not fit. Here nothing is moved meanwhile, and what is
      // written next is made from what was sent: the words of others that are not in it have not been taken out.
      baseRevision = answer.sentRevision;
      isUnsaved = !same(content, sent);
      hear(answer);
      return;
    }
    baseRevision = answer.revision;
    isUnsaved = !same(merged.content, answer.content);
    show(merged.content);
  }

  function hear({ revision, content }: { revision: number; content: Content }): void {
    if (revision > (heard?.revision ?? baseRevision)) heard = { revision, content };
  }

  /** Where nothing is unsaved, what is shown is the text at `baseRevision`, and the newest can take its place. */
  function showHeard(): void {
    if (!heard || isUnsaved || pending || isSending || !mayShow()) return;
    const newest = heard;
    heard = undefined;
    if (newest.revision <= baseRevision) return;
    baseRevision = newest.revision;
    show(newest.content);
  }

  function show(merged: Content): void {
    const isNew = !same(merged, content);
    content = merged;
    if (isNew) options.onMerged?.(merged);
  }

  /** One entry at a time, and always the newest. */
  function keepJournal(): Promise<void> {
    isJournalDue = true;
    journalled ??= write().finally(() => {
      journalled = undefined;
    });
    return journalled;
  }

  async function write(): Promise<void> {
    while (isJournalDue) {
      isJournalDue = false;
      const isEmpty = !isUnsaved && pending === null;
      try {
        if (isEmpty) await store.remove();
        else await store.put({ baseRevision, content, pending });
        isJournalEmpty = isEmpty;
      } catch (problem) {
        // Saving goes on without it, and the next tick tries again.
        isJournalEmpty = false;
        isJournalDue = true;
        options.onStatus?.(status, problem);
        return;
      }
    }
  }

  function tell(next: WritingStatus, problem?: unknown): void {
    status = next;
    options.onStatus?.(next, problem);
  }
}
