import { bread, driedFruit } from './food.ts';
import { doppi, feltHat } from './headwear.ts';
import { ikat } from './ikat.ts';
import { lake, mountain, oasis, steppe, valley } from './landscape.ts';
import { butter, honey, jam, preserves } from './larder.ts';
import { plate } from './plate.ts';
import { bowl, teapot, vase } from './vessel.ts';
import { tile } from './tile.ts';
import { carvedBox, carvedPanel } from './wood.ts';
import type { Draw } from './sheet.ts';
import { kilim, pileRug, shyrdak } from './rug.ts';
import { bag, cushion, robe, scarf, tablecloth } from './soft-goods.ts';
import { suzani } from './suzani.ts';

/** Every kind of thing that can be drawn, and who draws it. */
export const drawings = {
  'plate': plate,
  'bowl': bowl,
  'vase': vase,
  'teapot': teapot,
  'tile': tile,
  'ikat': ikat,
  'scarf': scarf,
  'robe': robe,
  'suzani': suzani,
  'cushion': cushion,
  'tablecloth': tablecloth,
  'goldwork': plate,
  'doppi': doppi,
  'felt-hat': feltHat,
  'karakul': plate,
  'shyrdak': shyrdak,
  'pile-rug': pileRug,
  'kilim': kilim,
  'felt-slippers': plate,
  'carved-box': carvedBox,
  'carved-panel': carvedPanel,
  'knife': plate,
  'tray': plate,
  'jewellery': plate,
  'bag': bag,
  'boots': plate,
  'miniature': plate,
  'lute': plate,
  'doll': plate,
  'honey': honey,
  'butter': butter,
  'bread': bread,
  'dried-fruit': driedFruit,
  'jam': jam,
  'preserves': preserves,
  'concrete-ring': plate,
  'furniture': plate,
  'landscape-valley': valley,
  'landscape-steppe': steppe,
  'landscape-mountain': mountain,
  'landscape-lake': lake,
  'landscape-oasis': oasis,
} as const satisfies Record<string, Draw>;
