import type { Language } from '@aul/language';
import { signal } from '@preact/signals';

/** A text that nobody has open here, with words that wait for somebody. */
export interface WaitingText {
  manuscript: string;
  language: Language;
  /** Empty where it has none. */
  title: string;
  /** They are on the server, beside what others have written. Otherwise they are here, and did not get there. */
  isDisputed: boolean;
}

/** By the tabs that they were written in. */
export const waiting = signal<ReadonlyMap<string, WaitingText>>(new Map());

export function noteWaiting(tab: string, text: WaitingText): void {
  waiting.value = new Map(waiting.peek()).set(tab, text);
}

/** What was left in that tab is on the server. What is disputed there waits on. */
export function noteSent(tab: string): void {
  if (waiting.peek().get(tab)?.isDisputed === false) keep(([of]) => of !== tab);
}

/** Somebody looks at the text. */
export function noteOpened({ manuscript, language }: Pick<WaitingText, 'manuscript' | 'language'>): void {
  keep(([, text]) => text.manuscript !== manuscript || text.language !== language);
}

function keep(isKept: (entry: [string, WaitingText]) => boolean): void {
  waiting.value = new Map([...waiting.peek()].filter(isKept));
}
