import type { Random } from '../illustration/random.ts';
import type { PlaceRecord } from '../records.ts';
import { pickOf } from './chance.ts';
import type { Motif } from './motif.ts';
import { provenance } from './place-words.ts';
import type { Form, Trade } from './trade.ts';
import { mapRow, type Row, rowOfSix } from './words.ts';

export interface Telling {
  trade: Trade;
  place: PlaceRecord;
  form: Form;
  motif: Motif | undefined;
}

/**
 * What it is, how it is made, what its ornament means, where it is from: three to five sentences, each of which
 * stands whole in the vocabulary.
 */
export function composeDescription({ trade, place, form, motif }: Telling, random: Random): Row {
  const lore = (form.lore ?? trade.lore)
    .filter((_, index) => index === 0 || random.chance(0.7))
    .map((group) => pickOf(random, group));
  const note = motif ? [rowOfSix(motif.note, trade.country)] : [];
  const middle = random.chance(0.35) ? [...note, ...lore] : [...lore, ...note];
  const sentences = [
    pickOf(random, form.about),
    ...middle,
    provenance(place, trade.country, trade.provenance ?? 'made'),
  ];
  return mapRow(['', '', ''], (_, column) => sentences.map((row) => row[column]).join(' '));
}
