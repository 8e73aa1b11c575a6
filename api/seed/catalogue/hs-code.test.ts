import { describe, expect, it } from 'vitest';
import type { MaterialName } from './material.ts';
import { hsCodeOf } from './product-type.ts';
import type { Mix } from './trade.ts';
import { trades } from './trades.ts';

/** Each form with each of its mixes. */
const made = trades.flatMap((trade) =>
  trade.forms.flatMap((form) =>
    (form.mixes ?? trade.mixes).map((mix) => {
      const main = mainOf(mix);
      return { name: form.name[0], main, hs: hsCodeOf({ form, type: form.type ?? trade.type, main }) };
    }),
  ),
);

describe('HS codes of the demonstration', () => {
  it.each<[string, MaterialName, string]>([
    ['black karakul hat', 'karakul', '650699'],
    ['karakul collar', 'karakul', '430310'],
    ['adras robe', 'cotton', '621142'],
    ['adras waistcoat', 'cotton', '621142'],
    ['gold-embroidered robe', 'velvet', '621149'],
    ['men’s shapan robe', 'velvet', '621139'],
    ['beldemchi skirt', 'velvet', '620459'],
    ['chakan dress', 'cotton', '620442'],
    ['goat-down shawl', 'goat-hair', '611710'],
    ['suzani wall hanging', 'cotton', '630492'],
    ['suzani wall hanging', 'silk', '630499'],
    ['embroidered table runner', 'silk', '630259'],
    ['ikat cushion cover', 'silk', '630499'],
    ['felt cushion', 'wool', '630499'],
    ['kurak patchwork quilt', 'cotton', '940440'],
    ['lacquered box', 'papier-mache', '482370'],
    ['notebook of mulberry paper', 'mulberry-bark', '482010'],
    ['sheets of mulberry paper', 'mulberry-bark', '480210'],
    ['painted tile', 'clay', '690723'],
    ['felt slippers', 'wool', '640420'],
    ['leather boots', 'leather', '640351'],
    ['khurjun saddlebag', 'wool', '420100'],
    ['felt animal', 'wool', '950300'],
    ['kitchen cleaver', 'steel', '821490'],
    ['cast-iron kazan with stand', 'cast-iron', '732391'],
    ['melted butter', 'cream', '040590'],
    ['pressed apple juice', 'apples', '200971'],
    ['dried barberries', 'spice', '081340'],
  ])('file %s, mostly of %s, under %s', (name, main, hs) => {
    const codes = made.filter((each) => each.name === name && each.main === main).map((each) => each.hs);
    expect([...new Set(codes)]).toEqual([hs]);
  });

  it('never call cotton, silk or wool a fibre that it is not', () => {
    const ofCotton = /^(6204[1-6]2|6211[34]2|630251|630492)$/;
    const ofSilk = /^(5007..|621410)$/;
    for (const { name, main, hs } of made) {
      if (ofCotton.test(hs)) expect(['cotton', 'velvet', 'satin'], `${name} ${hs}`).toContain(main);
      if (ofSilk.test(hs)) expect(main, `${name} ${hs}`).toBe('silk');
    }
  });

  it('never count hats among furs', () => {
    for (const { name, hs } of made.filter((each) => /(?<! and) (hat|cap|kalpak)$/.test(each.name)))
      expect(hs, name).toMatch(/^65/);
  });
});

function mainOf(mix: Mix): MaterialName | undefined {
  const [name] = Object.entries(mix).toSorted(([, one], [, other]) => other - one)[0] ?? [];
  // The keys of a Mix are names of materials.
  return name as MaterialName | undefined;
}
