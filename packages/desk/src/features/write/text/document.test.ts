import type { Block, Span } from '@aul/manuscript';
import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBlocks } from './apply-blocks.ts';
import { becomeOrdinary, insertBlock, leaveList, moveBlocks, turnInto } from './commands.ts';
import { documentSchema } from './document-schema.ts';
import { keepIds } from './keep-ids.ts';
import { caretIn, stateOf, textOf, typeAt } from './stand-in-editor.ts';
import { toBlocks } from './to-blocks.ts';
import { toDocument } from './to-document.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const link = fc.oneof(
  fc.record({ url: fc.webUrl() }),
  fc.record({
    kind: fc.constantFrom('PLACE', 'BRAND', 'PRODUCER', 'PRODUCT', 'STORY'),
    id: fc.uuid(),
  } as const),
);
const span: fc.Arbitrary<Span> = fc.record(
  { text: word, isStrong: fc.constant(true as const), isEmphasis: fc.constant(true as const), link },
  { requiredKeys: ['text'] },
);
const looks = ({ text: _, ...look }: Span) =>
  JSON.stringify([look.isStrong ?? null, look.isEmphasis ?? null, look.link ?? null]);
/** Spans that stand side by side differ in something. */
const spans = fc
  .array(span, { maxLength: 5 })
  .map((all) => all.filter((each, index) => index === 0 || looks(each) !== looks(all[index - 1] as Span)));
const ids = fc.array(fc.uuid(), { maxLength: 4 });
const withoutAbsent = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
const bodies = fc.oneof(
  fc.record({ type: fc.constant('TEXT' as const), spans }),
  fc.record({ type: fc.constant('HEADING' as const), text: fc.oneof(word, fc.constant('')) }),
  fc.record({ type: fc.constant('QUOTE' as const), spans, attribution: maybe(word) }),
  fc.record({
    type: fc.constant('LIST' as const),
    isOrdered: fc.boolean(),
    items: fc.array(spans, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('PICTURE' as const), pictureId: fc.uuid(), caption: maybe(word) }),
  fc.record({ type: fc.constant('GALLERY' as const), pictureIds: ids, caption: maybe(word) }),
  fc.record({ type: fc.constant('PRODUCTS' as const), productIds: ids }),
  fc.record({ type: fc.constant('PRODUCER' as const), producerId: fc.uuid() }),
  fc.record({ type: fc.constant('PLACE' as const), placeId: fc.uuid() }),
  fc.record({ type: fc.constant('BRAND' as const), brandId: fc.uuid() }),
  fc.record({ type: fc.constant('MAP' as const), placeIds: ids }),
  fc.record({
    type: fc.constant('FACT' as const),
    text: fc.oneof(word, fc.constant('')),
    source: fc.record({ publisher: word, title: word, url: maybe(fc.webUrl()) }).map(withoutAbsent),
  }),
);
/** Few ids, so that two texts have blocks in common. */
const blocks: fc.Arbitrary<Block[]> = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), bodies)
    .map(([id, body]) => withoutAbsent({ id: `b${id}`, ...body }) as Block),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);
const isUnbegun = (all: Block[]) => all.length === 1 && all[0]?.type === 'TEXT' && all[0].spans.length === 0;

describe('a document of the editor', () => {
  it('says what the blocks say, and gives them back', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const doc = toDocument(all);
        doc.check();
        expect(toBlocks(doc)).toEqual(isUnbegun(all) ? [] : all);
      }),
      { numRuns: 300 },
    );
  });

  it('becomes any other text, whatever it was', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const { tr } = stateOf(before);
        const isChanged = applyBlocks(tr, after);
        tr.doc.check();
        expect(toBlocks(tr.doc)).toEqual(isUnbegun(after) ? [] : after);
        expect(isChanged).toBe(!stateOf(before).doc.eq(tr.doc));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every id, and gives new ones where one would be there twice', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (all, at, what) => {
        const state = stateOf(all);
        const copied = state.doc.child(what % state.doc.childCount);
        const position = Array.from({ length: at % (state.doc.childCount + 1) }, (_, index) =>
          state.doc.child(index),
        );
        const tr = state.tr.insert(
          position.reduce((sum, node) => sum + node.nodeSize, 0),
          copied,
        );
        const found = state.apply(tr).doc.children.map((node) => node.attrs.id as string);
        expect(new Set(found).size).toBe(all.length + 1);
        for (const { id } of all) expect(found).toContain(id);
      }),
      { numRuns: 100 },
    );
  });
});

const text = (id: string, words: string): Block => ({
  id,
  type: 'TEXT',
  spans: words ? [{ text: words }] : [],
});

describe('ids of blocks', () => {
  it('the first part of a split block keeps it', () => {
    const state = stateOf([text('a', 'blue pottery')]);
    const after = state.apply(state.tr.split(6));
    expect(after.doc.children.map((node) => node.attrs.id)).toEqual(['a', 'new-1']);
  });

  it('goes with the words when Enter was pressed before the first letter', () => {
    const state = stateOf([text('a', 'blue pottery')]);
    const after = state.apply(state.tr.split(1));
    expect(after.doc.children.map((node) => node.attrs.id)).toEqual(['new-1', 'a']);
  });

  it('stays while words become a heading, a list and words again', () => {
    let state = stateOf([text('a', 'one'), text('b', 'two'), text('c', 'three')]);
    for (const kind of ['heading', 'bulletList', 'quote', 'orderedList', 'paragraph'] as const) {
      const { tr } = caretIn(state, 'b', 2);
      expect(turnInto(kind)(tr)).toBe(true);
      expect(tr.selection.$from.parentOffset).toBe(2);
      state = state.apply(tr);
    }
    expect(toBlocks(state.doc)).toEqual([text('a', 'one'), text('b', 'two'), text('c', 'three')]);
  });
});

describe('what is done by keys', () => {
  it('an empty item ends its list, and what follows becomes a list of its own', () => {
    const items = [[{ text: 'clay' }], [], [{ text: 'glaze' }]];
    const state = stateOf([{ id: 'a', type: 'LIST', isOrdered: true, items }]);
    const { tr } = state;
    tr.setSelection(EditorState.create({ doc: state.doc }).selection);
    const empty = 1 + 6 + 1;
    typeAt(tr, empty, '');
    expect(leaveList(tr)).toBe(true);
    expect(toBlocks(state.apply(tr).doc)).toEqual([
      { id: 'a', type: 'LIST', isOrdered: true, items: [[{ text: 'clay' }]] },
      { id: 'new-1', type: 'TEXT', spans: [] },
      { id: 'new-2', type: 'LIST', isOrdered: true, items: [[{ text: 'glaze' }]] },
    ]);
  });

  it('a block moves past its neighbour, and the caret with it', () => {
    const { tr } = caretIn(stateOf([text('a', 'one'), text('b', 'two')]), 'b', 1);
    expect(moveBlocks('UP')(tr)).toBe(true);
    expect(textOf(tr.doc)).toEqual(['two', 'one']);
    expect(tr.selection.from).toBe(2);
    expect(moveBlocks('UP')(tr)).toBe(false);
    expect(moveBlocks('DOWN')(tr)).toBe(true);
    expect(textOf(tr.doc)).toEqual(['one', 'two']);
  });

  it('a card takes the place of an empty paragraph, and comes behind one with words', () => {
    const empty = caretIn(stateOf([text('a', '')]), 'a', 0);
    insertBlock('map', { placeIds: ['p'] })(empty.tr);
    expect(toBlocks(empty.tr.doc)).toEqual([{ id: 'a', type: 'MAP', placeIds: ['p'] }]);
    const full = caretIn(stateOf([text('a', 'one')]), 'a', 1);
    insertBlock('map')(full.tr);
    expect(full.tr.doc.children.map((node) => node.type.name)).toEqual(['paragraph', 'map']);
  });

  it('the first item of a list becomes words, the others stay a list', () => {
    const state = stateOf([
      { id: 'a', type: 'LIST', isOrdered: false, items: [[{ text: 'x' }], [{ text: 'y' }]] },
    ]);
    const { tr } = state;
    typeAt(tr, 2, '');
    expect(becomeOrdinary(tr)).toBe(true);
    expect(toBlocks(state.apply(tr).doc)).toEqual([
      text('a', 'x'),
      { id: 'new-1', type: 'LIST', isOrdered: false, items: [[{ text: 'y' }]] },
    ]);
  });
});

describe("somebody else's words", () => {
  it('appear before and behind the caret without moving it', () => {
    const { tr } = caretIn(stateOf([text('a', 'Rishton makes pottery.')]), 'a', 13);
    applyBlocks(tr, [text('n', 'First.'), text('a', 'Old Rishton makes blue pottery.')]);
    const { $from } = tr.selection;
    expect($from.parent.textBetween(0, $from.parentOffset)).toBe('Old Rishton makes');
  });

  it('leave the caret in a block that they moved', () => {
    const { tr } = caretIn(stateOf([text('a', 'one'), text('b', 'two'), text('c', 'three')]), 'a', 2);
    applyBlocks(tr, [text('b', 'two'), text('c', 'three'), text('a', 'one')]);
    expect(tr.selection.$from.parent.textContent).toBe('one');
    expect(tr.selection.$from.parentOffset).toBe(2);
  });

  it('leave a picture that is on its way where it is', () => {
    const state = stateOf([text('a', 'one'), text('b', 'two')]);
    const uploading = documentSchema.node('picture', { id: 'p', upload: 1 });
    const { tr } = state.apply(state.tr.insert(5, uploading));
    applyBlocks(tr, [text('a', 'one!'), text('b', 'two')]);
    expect(tr.doc.children.map((node) => node.attrs.id)).toEqual(['a', 'p', 'b']);
    expect(toBlocks(tr.doc)).toEqual([text('a', 'one!'), text('b', 'two')]);
  });
});

it('ids come from the given maker', () => {
  let count = 0;
  const state = EditorState.create({ doc: toDocument([]), plugins: [keepIds(() => `made-${++count}`)] });
  expect(state.apply(state.tr.insertText('x', 1)).doc.firstChild?.attrs.id).toBe('made-1');
});
