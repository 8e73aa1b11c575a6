import type { PaletteName } from '../illustration/palette.ts';
import type { Random } from '../illustration/random.ts';
import type { ProductRecord } from '../records.ts';
import { pickOf } from './chance.ts';
import { type Motif, type MotifKey, motifs } from './motif.ts';
import type { Form, Size, Supply, Trade } from './trade.ts';

/** What chance decided about a product before a word is written. */
export interface Design {
  form: Form;
  size: Size;
  motif: Motif | undefined;
  tone: PaletteName | undefined;
  /** False where colours only serve the picture. */
  isToneNamed: boolean;
  /** Which differences are variants of one product. */
  soldBy: { size: boolean; tone: boolean };
  /** All palettes that the form comes in. */
  palettes: readonly PaletteName[];
  supply: SupplyTerms;
}

export type SupplyTerms = Pick<ProductRecord, 'supplyKind' | 'leadDays' | 'seasonMonths'>;

export function chooseDesign(trade: Trade, random: Random): Design {
  const form = pickOf(
    random,
    trade.forms.flatMap((each) => Array.from({ length: each.weight ?? 1 }, () => each)),
  );
  const keys = form.isPlain ? [] : (form.motifs ?? trade.motifs);
  const palettes = form.tones ?? trade.tones;
  const supply = supplyTerms(form.supply ?? trade.supply ?? { kind: 'IN_STOCK' }, random);
  const sold = supply.supplyKind === 'ONE_OF_A_KIND' ? 'one' : (form.sold ?? 'one');
  return {
    form,
    size: pickOf(random, form.sizes),
    motif: keys.length > 0 ? motifOf(pickOf(random, keys)) : undefined,
    tone: palettes.length > 0 ? pickOf(random, palettes) : undefined,
    isToneNamed: !form.isPlain && !trade.hasUnnamedTones,
    soldBy: {
      size: sold.startsWith('size') && form.sizes.length > 1,
      tone: sold.endsWith('tone') && palettes.length > 1,
    },
    palettes,
    supply,
  };
}

function motifOf(key: MotifKey): Motif {
  return motifs[key];
}

function supplyTerms(supply: Supply, random: Random): SupplyTerms {
  switch (supply.kind) {
    case 'ONE_OF_A_KIND':
      return { supplyKind: 'ONE_OF_A_KIND' };
    case 'SEASONAL':
      return { supplyKind: 'SEASONAL', seasonMonths: supply.months };
    case 'MADE_TO_ORDER':
      return toOrder(supply.leadDays);
    case 'IN_STOCK':
      if (random.chance(supply.uniqueShare ?? 0)) return { supplyKind: 'ONE_OF_A_KIND' };
      if (random.chance(supply.orderShare ?? 0)) return toOrder(supply.leadDays ?? [10, 21]);
      return { supplyKind: 'IN_STOCK' };
  }
}

function toOrder([min, max]: readonly [number, number]): SupplyTerms {
  return { supplyKind: 'MADE_TO_ORDER', leadDays: { min, max } };
}
