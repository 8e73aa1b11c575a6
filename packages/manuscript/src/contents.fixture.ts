import fc from 'fast-check';
import type { Block, Content, Span } from './content.ts';
import { plainText } from './plain-text.ts';

// Texts for properties. Every word in them is different from every other, so that one can see where each has gone.

const style: fc.Arbitrary<Omit<Span, 'text'>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom<Omit<Span, 'text'>>(
    { isStrong: true },
    { isEmphasis: true },
    { link: { url: 'https://aul.example' } },
  ),
);

/** What somebody does with a text: a number chooses where, and what. */
export type Edit = readonly [where: number, what: number, style: Omit<Span, 'text'>];
export const edits = (maxLength = 6): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(10_000), fc.nat(99), style), { maxLength });

export const content: fc.Arbitrary<Content> = edits(14).map((list) =>
  list.reduce<Content>((text, edit, index) => change(text, edit, `b${index}`), {
    fields: { title: 'base0 base1', lead: '' },
    blocks: [{ id: 'first', type: 'TEXT', spans: [{ text: 'base2 base3, base4 base5.' }] }],
  }),
);

/** The text after some edits of a writer, whose words begin with their name. */
export function edited(text: Content, list: readonly Edit[], name: string): Content {
  return list.reduce((before, edit, index) => change(before, edit, `${name}${index}`), text);
}

/** All words in a text, wherever they stand. */
export function wordsIn(text: Content): Set<string> {
  const all = [...Object.values(text.fields), ...text.blocks.flatMap(wordsOfBlock)].join(' ');
  return new Set(all.match(/[\p{L}\p{N}]+/gu) ?? []);
}

export function wordsOfBlock(block: Block): string[] {
  const attribution = block.type === 'QUOTE' ? (block.attribution ?? '') : '';
  return [plainText(block), attribution];
}

function change(text: Content, [where, what, style]: Edit, word: string): Content {
  const { blocks } = text;
  const at = where % Math.max(blocks.length, 1);
  const block = blocks[at];
  const put = (...changed: Block[]) => ({ ...text, blocks: blocks.toSpliced(at, 1, ...changed) });
  if (what < 12 || !block) return { ...text, fields: { ...text.fields, ...changedField(text, where, word) } };
  if (what < 22) {
    const made: Block =
      what % 3 === 0
        ? {
            id: word,
            type: 'LIST',
            isOrdered: false,
            items: [[{ text: `${word}a ${word}b` }], [{ text: `${word}c` }]],
          }
        : { id: word, type: what % 2 ? 'TEXT' : 'QUOTE', spans: [{ text: `${word}a ${word}b`, ...style }] };
    return { ...text, blocks: blocks.toSpliced(at + 1, 0, made) };
  }
  if (what < 27) return { ...text, blocks: blocks.toSpliced(at, 1) };
  if (what < 35) {
    const without = blocks.toSpliced(at, 1);
    return { ...text, blocks: without.toSpliced((where >> 4) % (without.length + 1), 0, block) };
  }
  if (what < 38 && (block.type === 'TEXT' || block.type === 'QUOTE'))
    return put({ id: block.id, type: block.type === 'TEXT' ? 'QUOTE' : 'TEXT', spans: block.spans });
  if (what < 41 && block.type === 'QUOTE') return put({ ...block, attribution: word });
  if (block.type === 'LIST') {
    const item = (where >> 4) % block.items.length;
    return put({
      ...block,
      items: block.items.with(item, changedSpans(block.items[item] ?? [], { where, what, style, word })),
    });
  }
  if (block.type !== 'TEXT' && block.type !== 'QUOTE') return text;
  return put({ ...block, spans: changedSpans(block.spans, { where, what, style, word }) });
}

function changedField({ fields }: Content, where: number, word: string): Record<string, string> {
  const name = where % 2 ? 'title' : 'lead';
  const words = (fields[name] ?? '').split(' ').filter(Boolean);
  return { [name]: words.toSpliced(where % (words.length + 1), where % 3 ? 0 : 1, word).join(' ') };
}

interface SpanEdit {
  where: number;
  what: number;
  style: Omit<Span, 'text'>;
  word: string;
}

function changedSpans(spans: readonly Span[], { where, what, style, word }: SpanEdit): Span[] {
  const words = spans.flatMap(({ text, ...rest }) =>
    text
      .split(' ')
      .filter(Boolean)
      .map((each) => ({ text: each, ...rest })),
  );
  const at = where % (words.length + 1);
  const kept = words[at];
  const changed =
    what < 60
      ? words.toSpliced(at, 0, { text: word, ...style })
      : what < 75
        ? words.toSpliced(at, 1 + (where % 3))
        : what < 85 && kept
          ? words.with(at, { text: kept.text, ...style })
          : words.toSpliced(at, 1, { text: word, ...style });
  return changed.map((each, index) => ({
    ...each,
    text: index < changed.length - 1 ? `${each.text} ` : each.text,
  }));
}
