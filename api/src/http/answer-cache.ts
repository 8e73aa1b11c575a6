import { everything } from '../graphql/answer-tags.ts';
import type { Answer } from './answer.ts';

/** Answers as final bytes, by what was asked. Each stays until a tag of it is dropped, or until there is no room. */
export interface AnswerCache {
  get(key: string): Answer | undefined;
  /** To be called before an answer is computed, and ended whatever becomes of it. */
  begin(): Making;
  /** Forgets every answer that was made from one of these, and those being made. */
  drop(tags: readonly string[]): void;
  /** Forgets everything: changes went by unseen. */
  clear(): void;
  /** Answers kept, and the bytes that they take. */
  readonly size: { answers: number; bytes: number };
}

/** An answer being computed. What changes meanwhile may be in it or not, so it is not kept if it has such a tag. */
export interface Making {
  keep(key: string, answer: Answer): void;
  end(): void;
}

export interface AnswerCacheOptions {
  mostBytes: number;
  /** Whether changes arrive: while they do not, nothing is kept and nothing that was kept is given. */
  isInStep(): boolean;
}

/** No tag: what is noted when everything was forgotten. */
const allOfThem = '';

/** Beside its bytes an answer takes room for its key, its tags and the maps that they stand in. */
const overheadBytes = 500;

export function createAnswerCache({ mostBytes, isInStep }: AnswerCacheOptions): AnswerCache {
  /** In the order of last use. */
  const answers = new Map<string, Answer>();
  const keysByTag = new Map<string, Set<string>>();
  const makings = new Set<Set<string>>();
  let bytes = 0;

  return {
    get(key) {
      const answer = answers.get(key);
      if (!answer || !isInStep()) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },

    begin() {
      const dropped = new Set<string>();
      makings.add(dropped);
      return {
        keep(key, answer) {
          if (!isInStep() || dropped.has(allOfThem) || answer.tags.some((tag) => dropped.has(tag))) return;
          forget(key);
          answers.set(key, answer);
          bytes += sizeOf(key, answer);
          for (const tag of answer.tags) keysOf(tag).add(key);
          while (bytes > mostBytes) forget(answers.keys().next().value ?? '');
        },
        end: () => makings.delete(dropped),
      };
    },

    drop(tags) {
      if (tags.length === 0) return;
      for (const tag of [...tags, everything]) {
        for (const dropped of makings) dropped.add(tag);
        for (const key of keysByTag.get(tag) ?? []) forget(key);
      }
    },

    clear() {
      for (const dropped of makings) dropped.add(allOfThem);
      for (const key of [...answers.keys()]) forget(key);
    },

    get size() {
      return { answers: answers.size, bytes };
    },
  };

  function forget(key: string): void {
    const answer = answers.get(key);
    if (!answer) return;
    answers.delete(key);
    bytes -= sizeOf(key, answer);
    for (const tag of answer.tags) {
      const keys = keysOf(tag);
      keys.delete(key);
      if (keys.size === 0) keysByTag.delete(tag);
    }
  }

  function keysOf(tag: string): Set<string> {
    const known = keysByTag.get(tag) ?? new Set();
    keysByTag.set(tag, known);
    return known;
  }
}

/** The compressed form is counted from the start: it is made when it is first asked for. */
function sizeOf(key: string, { body, tags }: Answer): number {
  return overheadBytes + Math.ceil(body.byteLength * 1.3) + key.length * 2 + tags.length * 100;
}
