import { type Asker, createAsker } from '@aul/client';
import type { Language } from '@aul/language';

/** A part of a page that a script fills, with what the page brings along for it. */
export interface Island<Words, Asked> {
  root: HTMLElement;
  words: Words;
  /** What it may ask the API. */
  documents: Asked;
  language: Language;
  client: Asker;
  /** A part of it; the first that fits. It is there, as the page has it. */
  part<Part extends HTMLElement = HTMLElement>(selector: string): Part;
}

/** What a page brings along for its island, as the text of `#island`: words, and documents with their hashes. */
export function islandText(words: object, documents: object): string {
  const asked = Object.entries(documents).map(([name, document]) => [
    name,
    // White space means nothing there, and weighs.
    [String(document).replace(/\s+/g, ' ').trim(), document.__meta__?.hash],
  ]);
  return JSON.stringify({ words, documents: Object.fromEntries(asked) }).replaceAll('<', '\\u003c');
}

/** The island with that id; undefined on other pages. Its client gives up after so long. */
export function openIsland<Words, Asked>(id: string, timeoutMs = 20_000): Island<Words, Asked> | undefined {
  const root = document.getElementById(id);
  if (!root) return undefined;
  const { words, documents } = JSON.parse(document.getElementById('island')?.textContent ?? '');
  for (const [name, [text, hash]] of Object.entries<string[]>(documents))
    documents[name] = Object.assign(new String(text), { __meta__: { hash } });
  // The page says it: one of its own.
  const language = root.dataset.language as Language;
  return {
    root,
    words,
    documents,
    language,
    client: createAsker({ url: root.dataset.api ?? '', timeoutMs, language }),
    part: (selector) => root.querySelector(selector) as never,
  };
}
