import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Block, Content } from './content.ts';
import { contentSchema } from './content-schema.ts';
import { content, edited, edits, wordsIn, wordsOfBlock } from './contents.fixture.ts';
import { type MergedContent, mergeContent } from './merge-content.ts';

const runs = { numRuns: 1000 };

const text = (id: string, words: string): Block => ({ id, type: 'TEXT', spans: [{ text: words }] });
const said = (title: string, ...blocks: Block[]): Content => ({ fields: { title }, blocks });

function wordsOf({ content: merged, conflicts }: MergedContent): Set<string> {
  const aside = conflicts.flatMap((conflict) =>
    conflict.at === 'FIELD' ? [conflict.mine] : wordsOfBlock(conflict.mine),
  );
  return wordsIn(merged).union(new Set(aside.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []));
}

describe('for all texts', () => {
  test('a side that changed nothing leaves the other exactly as it is', () => {
    fc.assert(
      fc.property(content, edits(), (base, list) => {
        const changed = edited(base, list, 'm');
        expect(mergeContent(base, changed, base)).toEqual({ content: changed, conflicts: [] });
        expect(mergeContent(base, base, changed)).toEqual({ content: changed, conflicts: [] });
        expect(mergeContent(base, changed, changed)).toEqual({ content: changed, conflicts: [] });
      }),
      runs,
    );
  });

  test('every word that either added is there, and every word that neither took out', () => {
    fc.assert(
      fc.property(content, edits(), edits(), (base, myEdits, theirEdits) => {
        const [mine, theirs] = [edited(base, myEdits, 'm'), edited(base, theirEdits, 't')];
        const [before, ofMine, ofTheirs] = [base, mine, theirs].map(wordsIn);
        if (!before || !ofMine || !ofTheirs) throw new Error('There are three.');
        const merged = mergeContent(base, mine, theirs);
        const expected = ofMine
          .difference(before)
          .union(ofTheirs.difference(before))
          .union(before.intersection(ofMine).intersection(ofTheirs));
        expect(expected.difference(wordsOf(merged))).toEqual(new Set());
        // Theirs are in the text itself: nobody is overruled by whoever comes later.
        expect(ofTheirs.difference(before).difference(wordsIn(merged.content))).toEqual(new Set());
        // Nothing is there that nobody wrote.
        expect(wordsOf(merged).difference(before.union(ofMine).union(ofTheirs))).toEqual(new Set());
      }),
      { numRuns: 3000 },
    );
  });

  test('a third writer loses nothing either, in whatever order they come', () => {
    fc.assert(
      fc.property(content, edits(4), edits(4), edits(4), (base, one, two, three) => {
        const sides = [edited(base, one, 'x'), edited(base, two, 'y'), edited(base, three, 'z')];
        const before = wordsIn(base);
        const added = sides.map((side) => wordsIn(side).difference(before));
        for (const order of [
          [0, 1, 2],
          [2, 0, 1],
          [1, 2, 0],
        ]) {
          const kept = new Set<string>();
          let current = base;
          for (const index of order) {
            const merged = mergeContent(base, sides[index] ?? base, current);
            for (const word of wordsOf(merged)) kept.add(word);
            // Words of earlier ones stay in the text.
            current = merged.content;
          }
          for (const words of added) expect(words.difference(kept)).toEqual(new Set());
        }
      }),
      runs,
    );
  });

  test('it is a text again, its ids are unique, and it comes out the same each time', () => {
    fc.assert(
      fc.property(content, edits(), edits(), (base, myEdits, theirEdits) => {
        const [mine, theirs] = [edited(base, myEdits, 'm'), edited(base, theirEdits, 't')];
        const merged = mergeContent(base, mine, theirs);
        expect(safeParse(contentSchema, merged.content).issues).toBeUndefined();
        expect(mergeContent(base, mine, theirs)).toEqual(merged);
        const ids = merged.content.blocks.map((block) => block.id);
        const known = new Set(base.blocks.map((block) => block.id));
        // What I put in stands right behind what it stood behind.
        mine.blocks.forEach(({ id }, index) => {
          const before = mine.blocks[index - 1]?.id;
          if (!known.has(id) && before && ids.includes(before)) expect(ids[ids.indexOf(before) + 1]).toBe(id);
        });
      }),
      runs,
    );
  });
});

describe('two writers', () => {
  test('change other words of one paragraph: both are in it', () => {
    const merged = mergeContent(
      said('', text('a', 'Clay is dug in spring.')),
      said('', text('a', 'Clay is dug in spring and in autumn.')),
      said('', text('a', 'Red clay is dug in spring.')),
    );
    expect(merged).toEqual({
      content: said('', text('a', 'Red clay is dug in spring and in autumn.')),
      conflicts: [],
    });
  });

  test('change the same words: theirs stand, mine are a conflict', () => {
    const [base, mine] = [text('a', 'dug in spring'), text('a', 'dug in winter')];
    const merged = mergeContent(
      said('A plate', base),
      said('A bowl', mine),
      said('A cup', text('a', 'dug in autumn')),
    );
    expect(merged.content).toEqual(said('A cup', text('a', 'dug in autumn')));
    expect(merged.conflicts).toEqual([
      { at: 'FIELD', name: 'title', mine: 'A bowl', base: 'A plate' },
      { at: 'BLOCK', blockId: 'a', mine, base },
    ]);
  });

  test('write on at one place: both stand there, and no two words become one', () => {
    const at = (words: string) => said('', text('a', words));
    expect(mergeContent(at('Blue'), at('Blue glaze'), at('Blue plate')).content).toEqual(
      at('Blue plate glaze'),
    );
    expect(mergeContent(at('Blue plate'), at('Blue'), at('Blue plate glaze')).content).toEqual(
      at('Blue glaze'),
    );
    expect(mergeContent(at('青い'), at('青い皿'), at('青い鉢')).content).toEqual(at('青い鉢皿'));
  });

  test('mark and write: marks and links stay with their words', () => {
    const link = { url: 'https://aul.example' };
    const merged = mergeContent(
      said('', text('a', 'Clay of Rishton is red')),
      said('', {
        id: 'a',
        type: 'TEXT',
        spans: [{ text: 'Clay of ' }, { text: 'Rishton', link }, { text: ' is red' }],
      }),
      said('', text('a', 'The clay of Rishton is red and fat')),
    );
    expect(merged).toEqual({
      content: said('', {
        id: 'a',
        type: 'TEXT',
        spans: [{ text: 'The clay of ' }, { text: 'Rishton', link }, { text: ' is red and fat' }],
      }),
      conflicts: [],
    });
  });

  test('take out and change: what was changed stays', () => {
    const base = said('', text('a', 'One'), text('b', 'Two'));
    const without = said('', text('b', 'Two'));
    const changed = said('', text('a', 'One more'), text('b', 'Two'));
    expect(mergeContent(base, without, changed).content).toEqual(changed);
    expect(mergeContent(base, changed, without).content).toEqual(changed);
  });

  test('put in and move: each block stands behind what it stood behind', () => {
    const [a, b, c, mine, theirs] = ['a', 'b', 'c', 'm', 't'].map((id) => text(id, id));
    if (!a || !b || !c || !mine || !theirs) throw new Error('There are five.');
    const merged = mergeContent(said('', a, b, c), said('', a, mine, b, c), said('', b, a, c, theirs));
    expect(merged.content.blocks.map(({ id }) => id)).toEqual(['b', 'a', 'm', 'c', 't']);
  });

  test('make a heading and change its words: both', () => {
    const merged = mergeContent(
      said('', text('a', 'The clay')),
      said('', { id: 'a', type: 'HEADING', text: 'The clay' }),
      said('', text('a', 'The red clay')),
    );
    expect(merged).toEqual({
      content: said('', { id: 'a', type: 'HEADING', text: 'The red clay' }),
      conflicts: [],
    });
  });

  test('choose other pictures: theirs stands, mine is a conflict; lists of them have those of both', () => {
    const [one, two, three] = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
    if (!one || !two || !three) throw new Error('There are three.');
    const picture = (pictureId: string): Block => ({ id: 'p', type: 'PICTURE', pictureId });
    const chosen = mergeContent(said('', picture(one)), said('', picture(two)), said('', picture(three)));
    expect(chosen.content).toEqual(said('', picture(three)));
    expect(chosen.conflicts).toHaveLength(1);
    const gallery = (...pictureIds: string[]): Block => ({ id: 'g', type: 'GALLERY', pictureIds });
    const both = mergeContent(
      said('', gallery(one)),
      said('', gallery(one, two)),
      said('', gallery(three, one)),
    );
    expect(both).toEqual({ content: said('', gallery(three, one, two)), conflicts: [] });
  });
});
