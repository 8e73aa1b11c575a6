import { doll, lute, miniature } from './figure.ts';
import { bread, driedFruit } from './food.ts';
import { doppi, feltHat } from './headwear.ts';
import { ikat } from './ikat.ts';
import { lake, mountain, oasis, steppe, valley } from './landscape.ts';
import { butter, honey, jam, preserves } from './larder.ts';
import { boots, feltSlippers, goldwork, karakul } from './leather.ts';
import { jewellery, knife, tray } from './metal.ts';
import { plate } from './plate.ts';
import { kilim, pileRug, shyrdak } from './rug.ts';
import type { Draw } from './sheet.ts';
import { bag, cushion, robe, scarf, tablecloth } from './soft-goods.ts';
import { suzani } from './suzani.ts';
import { tile } from './tile.ts';
import { bowl, teapot, vase } from './vessel.ts';
import { carvedBox, carvedPanel } from './wood.ts';
import { concreteRing, furniture } from './yard.ts';

/** Every kind of thing that can be drawn, and who draws it. */
export const drawings = {
  plate: plate,
  bowl: bowl,
  vase: vase,
  teapot: teapot,
  tile: tile,
  ikat: ikat,
  scarf: scarf,
  robe: robe,
  suzani: suzani,
  cushion: cushion,
  tablecloth: tablecloth,
  goldwork: goldwork,
  doppi: doppi,
  'felt-hat': feltHat,
  karakul: karakul,
  shyrdak: shyrdak,
  'pile-rug': pileRug,
  kilim: kilim,
  'felt-slippers': feltSlippers,
  'carved-box': carvedBox,
  'carved-panel': carvedPanel,
  knife: knife,
  tray: tray,
  jewellery: jewellery,
  bag: bag,
  boots: boots,
  miniature: miniature,
  lute: lute,
  doll: doll,
  honey: honey,
  butter: butter,
  bread: bread,
  'dried-fruit': driedFruit,
  jam: jam,
  preserves: preserves,
  'concrete-ring': concreteRing,
  furniture: furniture,
  'landscape-valley': valley,
  'landscape-steppe': steppe,
  'landscape-mountain': mountain,
  'landscape-lake': lake,
  'landscape-oasis': oasis,
} as const satisfies Record<string, Draw>;
