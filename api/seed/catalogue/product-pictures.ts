import type { PaletteName } from '../illustration/palette.ts';
import type { Random } from '../illustration/random.ts';
import type { PictureRecord } from '../records.ts';
import { pickOf } from './chance.ts';
import type { Design } from './design.ts';
import { ornamented } from './name.ts';
import { hasDetail, pictureOf } from './picture.ts';
import { tones } from './tone.ts';
import type { Trade } from './trade.ts';
import { comma, type Phrase, phraseOf } from './words.ts';

export interface Sitting {
  trade: Trade;
  design: Design;
  /** Tells this piece from its like. */
  slug: string;
}

/** For things that have no colours of their own: light kitchens, orchards, yards. */
const plainPalettes: readonly PaletteName[] = [
  'steppe',
  'almaty',
  'fergana',
  'gijduvan',
  'nurata',
  'issyk-kul',
];

/** The whole piece; often a close view; for things sold in several colours, one of the others. */
export function composePictures({ trade, design, slug }: Sitting, random: Random): PictureRecord[] {
  const { country } = trade;
  const { form, motif, tone, palettes, soldBy } = design;
  const thing = ornamented({ form: form.name, motif: motif?.name });
  const coloured = (palette: PaletteName | undefined): Phrase =>
    palette && design.isToneNamed
      ? phraseOf((column, language) => `${thing[column]}${comma(language)}${tones[palette][column]}`)
      : thing;
  const first = tone ?? pickOf(random, plainPalettes);
  const picture = (palette: PaletteName, view: 'whole' | 'detail') =>
    pictureOf(
      { kind: form.art, palette, seed: slug, view, ...(motif ? { motif: motif.art } : {}) },
      coloured(tone && palette),
      country,
    );
  const others = soldBy.tone ? palettes.filter((palette) => palette !== tone) : [];
  return [
    picture(first, 'whole'),
    ...(random.chance(0.55) && hasDetail(form.art) ? [picture(first, 'detail')] : []),
    ...(others.length > 0 ? [picture(pickOf(random, others), 'whole')] : []),
  ];
}
