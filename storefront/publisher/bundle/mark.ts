import { hash } from 'node:crypto';

/** What a page is made from. */
export interface Ingredients {
  /** Of all answers. */
  tags: Set<string>;
  /** Hashes of the answers. */
  answers: string[];
  /** With which the API is asked for drafts; undefined for what everybody sees. */
  preview?: string | undefined;
}

const digits = 16;
const endOfHead = Buffer.from('</head>');

/**
 * Adds a mark to a page that says which answers of the API it was made from: `<meta name="aul:made-from">`. The same
 * answers make the same mark, whoever renders the page and whenever; other answers make another one, also where the
 * page looks the same. What is no page has none.
 */
export function addMark(bytes: Buffer, { answers }: Ingredients): Buffer {
  const at = bytes.indexOf(endOfHead);
  if (at < 0) return bytes;
  // What is asked for side by side comes in any order.
  const mark = hash('sha256', answers.toSorted().join()).slice(0, digits);
  const meta = Buffer.from(`<meta name="aul:made-from" content="${mark}">`);
  return Buffer.concat([bytes.subarray(0, at), meta, bytes.subarray(at)]);
}

/** A page without its mark. */
export function withoutMark(page: string): string {
  return page.replace(/<meta name="aul:made-from" content="[0-9a-f]*">/, '');
}

/** The same fetch, whose answers are among the ingredients of whatever asks for them. Refusals are not. */
export function withAnswersNoted(
  fetch: typeof globalThis.fetch,
  ingredients: () => Ingredients | undefined,
): typeof globalThis.fetch {
  return async (...request) => {
    const response = await fetch(...request);
    const noted = ingredients();
    if (!noted || response.status !== 200) return response;
    const text = await response.text();
    noted.answers.push(hash('sha256', text));
    return Object.assign(response, { text: async () => text });
  };
}
