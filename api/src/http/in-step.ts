/**
 * Brings what is kept in this process in step with the database: after a write of its own, and before an answer to
 * somebody who was told of changes by another process and says so (`aul-after`).
 */
export interface InStep {
  /** Resolves when changes that were committed before the call have dropped what they touch. */
  now(): Promise<void>;
  /** As `now`, once for each text: whoever is told of more sends another one. */
  after(text: string): Promise<void>;
}

/** One that cannot catch up gives nothing that is kept until it can: so a failure need not be told. */
export function createInStep(catchUp: () => Promise<void>): InStep {
  const now = () => catchUp().catch(() => undefined);
  let last: { text: string; looked: Promise<void> } | undefined;
  return {
    now,
    after(text) {
      if (last?.text !== text) last = { text, looked: now() };
      return last.looked;
    },
  };
}
