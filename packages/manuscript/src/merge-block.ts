import type { Block, Span } from './content.ts';
import { mergeIds } from './merge-order.ts';
import { type Merged, mergeWords } from './merge-words.ts';
import { same } from './same.ts';
import {
  itemsOfWords,
  spansOfWords,
  textOfWords,
  type Word,
  wordsOfItems,
  wordsOfSpans,
  wordsOfText,
} from './words.ts';

/** One block from those of two writers who began with the same. What cannot be kept of mine is a conflict. */
export function mergeBlock(base: Block | null, mine: Block, theirs: Block): Merged<Block> {
  if (same(mine, theirs) || same(base, mine)) return { value: theirs, isConflict: false };
  if (base === null) return { value: theirs, isConflict: true };
  if (same(base, theirs)) return { value: mine, isConflict: false };
  if (base.type === mine.type && mine.type === theirs.type) return mergeParts(base, mine, theirs);
  return mergeTypes(base, mine, theirs) ?? { value: theirs, isConflict: true };
}

export function mergeText(base: string, mine: string, theirs: string): Merged<string> {
  if (mine === theirs || base === mine) return { value: theirs, isConflict: false };
  if (base === theirs) return { value: mine, isConflict: false };
  const { value, isConflict } = mergeWords(wordsOfText(base), wordsOfText(mine), wordsOfText(theirs));
  return { value: textOfWords(value), isConflict };
}

/** The parts of a block by their names; what a block does not have is undefined. */
type Parts = Record<string, unknown>;

function mergeParts(base: Block, mine: Block, theirs: Block): Merged<Block> {
  const merged = mergeNamed({ ...base }, { ...mine }, { ...theirs });
  // The names and kinds of the parts are those of the type that all three have.
  return { ...merged, value: merged.value as Block };
}

function mergeNamed(base: Parts, mine: Parts, theirs: Parts): Merged<Parts> {
  const merged: Merged<Parts> = { value: {}, isConflict: false };
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const { value, isConflict } = mergePart(name, [base[name], mine[name], theirs[name]]);
    const isLeftOut = value === '' && !(name in mine && name in theirs);
    if (value !== undefined && !isLeftOut) merged.value[name] = value;
    merged.isConflict ||= isConflict;
  }
  return merged;
}

type Sides<T> = readonly [base: T, mine: T, theirs: T];

function mergePart(name: string, sides: Sides<unknown>): Merged<unknown> {
  const [base, mine, theirs] = sides;
  if (same(mine, theirs) || same(base, mine)) return { value: theirs, isConflict: false };
  if (same(base, theirs)) return { value: mine, isConflict: false };
  // A part of one name has one shape in all blocks that have it.
  switch (name) {
    case 'text':
    case 'caption':
    case 'attribution':
    case 'publisher':
    case 'title':
    case 'url':
      return mergeText(...(sides.map((text) => text ?? '') as [string, string, string]));
    case 'spans': {
      const merged = mergeAs(sides as Sides<Span[]>, wordsOfSpans);
      return { ...merged, value: spansOfWords(merged.value) };
    }
    case 'items': {
      const merged = mergeAs(sides as Sides<Span[][]>, wordsOfItems);
      return { ...merged, value: itemsOfWords(merged.value) };
    }
    case 'pictureIds':
    case 'productIds':
    case 'placeIds': {
      const [before, ofMine, ofTheirs] = sides as Sides<string[]>;
      return { value: mergeIds({ base: before, mine: ofMine, theirs: ofTheirs }), isConflict: false };
    }
    case 'source':
      return mergeNamed(...(sides as [Parts, Parts, Parts]));
    default:
      return { value: theirs, isConflict: true };
  }
}

function mergeAs<T>(sides: Sides<T>, wordsOf: (value: T) => Word[]): Merged<Word[]> {
  const [base, mine, theirs] = sides;
  return mergeWords(wordsOf(base), wordsOf(mine), wordsOf(theirs));
}

/** One or both made something else of a block of words: its words are merged in the type that it has now. */
function mergeTypes(base: Block, mine: Block, theirs: Block): Merged<Block> | undefined {
  const changed = base.type === theirs.type ? mine : theirs;
  const other = changed === mine ? theirs : mine;
  const isOneType = mine.type === theirs.type;
  const [before, ofMine, ofTheirs] = [base, mine, theirs].map(proseOf);
  if (!before || !ofMine || !ofTheirs) return undefined;
  if (!isOneType && (other.type !== base.type || !same(frameOf(other), frameOf(base)))) return undefined;
  const merged = mergeWords(before, ofMine, ofTheirs);
  const isConflict = merged.isConflict || (isOneType && !same(frameOf(mine), frameOf(theirs)));
  return { value: withProse(changed, merged.value), isConflict };
}

function proseOf(block: Block): Word[] | undefined {
  switch (block.type) {
    case 'TEXT':
    case 'QUOTE':
      return wordsOfSpans(block.spans);
    case 'LIST':
      return wordsOfItems(block.items);
    case 'HEADING':
    case 'FACT':
      return wordsOfText(block.text);
    default:
      return undefined;
  }
}

function withProse(block: Block, words: Word[]): Block {
  switch (block.type) {
    case 'TEXT':
    case 'QUOTE':
      return { ...block, spans: spansOfWords(words) };
    case 'LIST':
      return { ...block, items: itemsOfWords(words) };
    case 'HEADING':
    case 'FACT':
      return { ...block, text: textOfWords(words) };
    default:
      return block;
  }
}

/** A block without its words. */
function frameOf(block: Block): Parts {
  const { spans, items, text, ...frame }: Parts = block;
  return frame;
}
