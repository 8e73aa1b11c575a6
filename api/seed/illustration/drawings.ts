import { ikat } from './ikat.ts';
import { plate } from './plate.ts';
import { bowl, teapot, vase } from './vessel.ts';
import type { Draw } from './sheet.ts';
import { kilim, pileRug, shyrdak } from './rug.ts';
import { suzani } from './suzani.ts';

/** Every kind of thing that can be drawn, and who draws it. */
export const drawings = {
  'plate': plate,
  'bowl': bowl,
  'vase': vase,
  'teapot': teapot,
  'tile': plate,
  'ikat': ikat,
  'scarf': ikat,
  'robe': ikat,
  'suzani': suzani,
  'cushion': suzani,
  'tablecloth': suzani,
  'goldwork': plate,
  'doppi': plate,
  'felt-hat': plate,
  'karakul': plate,
  'shyrdak': shyrdak,
  'pile-rug': pileRug,
  'kilim': kilim,
  'felt-slippers': plate,
  'carved-box': plate,
  'carved-panel': plate,
  'knife': plate,
  'tray': plate,
  'jewellery': plate,
  'bag': plate,
  'boots': plate,
  'miniature': plate,
  'lute': plate,
  'doll': plate,
  'honey': plate,
  'butter': plate,
  'bread': plate,
  'dried-fruit': plate,
  'jam': plate,
  'preserves': plate,
  'concrete-ring': plate,
  'furniture': plate,
  'landscape-valley': plate,
  'landscape-steppe': plate,
  'landscape-mountain': plate,
  'landscape-lake': plate,
  'landscape-oasis': plate,
} as const satisfies Record<string, Draw>;
