import { bag } from './bag.ts';
import { basket, breadBasket, willowChest } from './basket.ts';
import { boots } from './boots.ts';
import { bowl } from './bowl.ts';
import { bread } from './bread.ts';
import { butter } from './butter.ts';
import { concreteRing } from './concrete-ring.ts';
import { cushion } from './cushion.ts';
import { cheese, kurut, smokedKurut } from './dairy.ts';
import { doll } from './doll.ts';
import { doppi } from './doppi.ts';
import { apricotKernels, driedApricots, driedFruit, raisins, walnutHalves, walnuts } from './dried-fruit.ts';
import { drum } from './drum.ts';
import { feltHat } from './felt-hat.ts';
import { feltSlippers } from './felt-slippers.ts';
import { feltToy } from './felt-toy.ts';
import { chest, cradle, furniture, lowTable } from './furniture.ts';
import { goldwork } from './goldwork.ts';
import { barberries, cumin, herbTea, redRice, whiteRice } from './heap.ts';
import { honey } from './honey.ts';
import { ikat } from './ikat.ts';
import { kazan, samovar } from './iron.ts';
import { jam } from './jam.ts';
import { jewellery } from './jewellery.ts';
import { plasticDoor, plasticWindow } from './joinery.ts';
import { appleJuice, pomegranateJuice } from './juice.ts';
import { karakul, karakulHat, karakulPelt } from './karakul.ts';
import { knife } from './knife.ts';
import { lake, mountain, oasis, steppe, valley } from './landscape.ts';
import { lute } from './lute.ts';
import { miniature } from './miniature.ts';
import { apples, melon, winterMelon } from './orchard.ts';
import { barkPaper, notebook } from './paper.ts';
import { plate } from './plate.ts';
import { preserves } from './preserves.ts';
import { saddle, whip } from './riding.ts';
import { robe } from './robe.ts';
import { kilim, pileRug, shyrdak } from './rug.ts';
import { scarf } from './scarf.ts';
import { mittens, sheepskin, sheepskinWaistcoat } from './sheepskin.ts';
import type { Draw } from './sheet.ts';
import { feltedSoap, soap } from './soap.ts';
import { socks } from './socks.ts';
import { suzani } from './suzani.ts';
import { tablecloth } from './tablecloth.ts';
import { teapot } from './teapot.ts';
import { tile } from './tile.ts';
import { tray } from './tray.ts';
import { vase } from './vase.ts';
import { whistle } from './whistle.ts';
import { carvedBox, carvedPanel } from './wood.ts';

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
  'karakul-pelt': karakulPelt,
  'karakul-hat': karakulHat,
  socks: socks,
  basket: basket,
  'bread-basket': breadBasket,
  'willow-chest': willowChest,
  'white-rice': whiteRice,
  'red-rice': redRice,
  cumin: cumin,
  barberries: barberries,
  'herb-tea': herbTea,
  apples: apples,
  melon: melon,
  'winter-melon': winterMelon,
  'apple-juice': appleJuice,
  'pomegranate-juice': pomegranateJuice,
  kurut: kurut,
  'smoked-kurut': smokedKurut,
  cheese: cheese,
  soap: soap,
  'felted-soap': feltedSoap,
  whistle: whistle,
  'felt-toy': feltToy,
  drum: drum,
  cradle: cradle,
  chest: chest,
  'low-table': lowTable,
  saddle: saddle,
  whip: whip,
  notebook: notebook,
  'bark-paper': barkPaper,
  kazan: kazan,
  samovar: samovar,
  window: plasticWindow,
  door: plasticDoor,
  sheepskin: sheepskin,
  mittens: mittens,
  'sheepskin-waistcoat': sheepskinWaistcoat,
  'dried-apricots': driedApricots,
  walnuts: walnuts,
  'walnut-halves': walnutHalves,
  raisins: raisins,
  'apricot-kernels': apricotKernels,
} as const satisfies Record<string, Draw>;
