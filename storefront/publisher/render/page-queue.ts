import type { PageAddress } from '../bundle/load-bundle.ts';

/** The pages of a full build. Each of them is made once; those that somebody waits for go before the others. */
export interface PageQueue {
  /** Of all pages, also of those that were made. */
  readonly size: number;
  /** The next page to make. Undefined when all were begun, and after a failure. */
  next(): PageAddress | undefined;
  /** To be called when a page that `next` gave is made, or known to be gone. */
  done(path: string): void;
  /** To be called when a page that `next` gave cannot be made. Whoever waits for it, or asks later, is told the reason. */
  refuse(path: string, reason: unknown): void;
  /** Nothing more is begun. Whoever waits, or asks later for what is not made, is told the reason. */
  fail(reason: unknown): void;
  /**
   * Resolves when the page is made: at once when it was, or is none of these. Who has waited longest and who came last
   * are served by turns: nobody waits for ever, nor behind a thousand others.
   */
  ask(path: string): Promise<void>;
}

export function createPageQueue(pages: readonly PageAddress[]): PageQueue {
  /** Neither begun nor asked for. */
  const waiting = new Map(pages.map((page) => [page.path, page]));
  const inOrder = waiting.values();
  /** Asked for, and not begun. */
  const asked: PageAddress[] = [];
  let isTurnOfLast = true;
  /** Whoever waits for a page that is not made yet. */
  const answers = new Map<string, PromiseWithResolvers<void>>();
  const begun = new Set<string>();
  const refused = new Map<string, unknown>();
  let failure: { reason: unknown } | undefined;

  return {
    size: waiting.size,
    next() {
      if (failure) return undefined;
      isTurnOfLast = !isTurnOfLast;
      const page = (isTurnOfLast ? asked.pop() : asked.shift()) ?? inOrder.next().value;
      if (!page) return undefined;
      waiting.delete(page.path);
      begun.add(page.path);
      return page;
    },
    done(path) {
      begun.delete(path);
      answers.get(path)?.resolve();
      answers.delete(path);
    },
    refuse(path, reason) {
      begun.delete(path);
      refused.set(path, reason);
      answers.get(path)?.reject(reason);
      answers.delete(path);
    },
    fail(reason) {
      failure ??= { reason };
      for (const answer of answers.values()) answer.reject(reason);
      answers.clear();
    },
    async ask(path) {
      if (refused.has(path)) throw refused.get(path);
      const page = waiting.get(path);
      if (!page && !begun.has(path) && !answers.has(path)) return;
      if (failure) throw failure.reason;
      if (page) {
        waiting.delete(path);
        asked.push(page);
      }
      const answer = answers.get(path) ?? Promise.withResolvers<void>();
      answers.set(path, answer);
      return answer.promise;
    },
  };
}
