// biome-ignore-all format: tables are read by rows
import type { CraftDirectionRecord } from '../records.ts';
import { inNine, type NineNames } from './words.ts';

/** The twelve craft directions of the programme; the first six are those that the association reports exports for. */
export const directions: CraftDirectionRecord[] = [
  direction(
    'pottery',
    ['Pottery', 'Керамика', 'Kulolchilik', 'Кулолчилик', 'Қыш өнері', 'Карапачылык', 'Кулолгарӣ', '陶芸', '陶艺'],
    ['Dishes, jugs and tiles thrown on the wheel, painted by hand and fired under a glaze.', 'Посуда, кувшины и изразцы, сформованные на гончарном круге, расписанные вручную и обожжённые под глазурью.', 'Charxda yasalib, qoʻlda naqshlangan va sir ostida pishirilgan idish, koʻza va koshinlar.'],
  ),
  direction(
    'embroidery',
    ['Embroidery', 'Вышивка', 'Kashtachilik', 'Каштачилик', 'Кесте тігу', 'Кештечилик', 'Гулдӯзӣ', '刺繍', '刺绣'],
    ['Suzani hangings, cushions and clothes worked in chain stitch and couching with silk and cotton thread.', 'Сюзане, подушки и одежда, вышитые тамбурным швом и вприкреп шёлковыми и хлопковыми нитями.', 'Ipak va paxta iplar bilan yoʻrma va bosma choklarda tikilgan soʻzana, yostiq va kiyimlar.'],
  ),
  direction(
    'gold-embroidery',
    ['Gold embroidery', 'Золотое шитьё', 'Zardoʻzlik', 'Зардўзлик', 'Зер кесте', 'Зер сайма', 'Зардӯзӣ', '金糸刺繍', '金线刺绣'],
    ['Metal thread laid over cut card on velvet: robes, caps, slippers and panels.', 'Металлическая нить, уложенная по вырезанному картону на бархат: халаты, тюбетейки, туфли и панно.', 'Baxmal ustiga qirqma qolip boʻylab zar ip bilan tikilgan toʻn, doʻppi, kavush va pannolar.'],
  ),
  direction(
    'wood-carving',
    ['Wood carving', 'Резьба по дереву', 'Yogʻoch oʻymakorligi', 'Ёғоч ўймакорлиги', 'Ағаш ою', 'Жыгач оюу', 'Кандакории чӯб', '木彫', '木雕'],
    ['Columns, doors, boxes, book rests and furniture cut from walnut, elm, plane and mulberry.', 'Колонны, двери, шкатулки, подставки для книг и мебель из ореха, карагача, чинары и шелковицы.', 'Yongʻoq, qayragʻoch, chinor va tutdan oʻyilgan ustun, eshik, quticha, lavh va mebellar.'],
  ),
  direction(
    'carpet-weaving',
    ['Carpets and felt', 'Ковры и войлок', 'Gilamchilik', 'Гиламчилик', 'Кілем тоқу', 'Килем токуу', 'Қолинбофӣ', '絨毯・フェルト', '地毯与毛毡'],
    ['Knotted pile rugs, flat weaves and felt carpets from the wool of mountain and steppe sheep.', 'Ворсовые и безворсовые ковры и войлок из шерсти горных и степных овец.', 'Togʻ va dasht qoʻylari junidan toʻqilgan patli va patsiz gilamlar hamda kigizlar.'],
  ),
  direction(
    'hand-weaving',
    ['Hand-woven fabric', 'Ручное ткачество', 'Qoʻlda gazlama toʻqish', 'Қўлда газлама тўқиш', 'Қолмен мата тоқу', 'Кол менен кездеме токуу', 'Бофандагии дастӣ', '手織物', '手工织物'],
    ['Ikat adras and atlas, their warps tied and dyed before the first thread is woven, and what is sewn from them.', 'Абровые ткани адрас и атлас, основа которых перевязана и окрашена до ткачества, и изделия из них.', 'Tanda iplari toʻqishdan oldin bogʻlab boʻyaladigan adras va atlas hamda ulardan tikilgan buyumlar.'],
  ),
  direction(
    'headwear',
    ['Skullcaps and headwear', 'Тюбетейки и головные уборы', 'Doʻppichilik', 'Дўппичилик', 'Бас киім тігу', 'Баш кийим тигүү', 'Тоқидӯзӣ', '帽子', '帽饰'],
    ['Embroidered doʻppi, felt kalpaks and fur hats, each telling the town it comes from.', 'Вышитые тюбетейки, войлочные колпаки и меховые шапки, по которым узнают родной город хозяина.', 'Egasining yurtidan darak beradigan kashtali doʻppi, kigiz qalpoq va moʻynali telpaklar.'],
  ),
  direction(
    'leather-and-fur',
    ['Karakul, leather and footwear', 'Каракуль, кожа и обувь', 'Koʻnchilik va qorakoʻlchilik', 'Кўнчилик ва қоракўлчилик', 'Тері өңдеу және аяқкиім', 'Тери иштетүү жана бут кийим', 'Чармгарӣ ва қароқӯл', '毛皮・革・履物', '羔皮、皮革与鞋履'],
    ['Karakul pelts, tooled leather, riding gear and shoes sewn by hand.', 'Каракуль, тиснёная кожа, конская упряжь и обувь ручного шитья.', 'Qorakoʻl terilari, bosma naqshli charm, ot anjomlari va qoʻlda tikilgan poyabzal.'],
  ),
  direction(
    'metalwork',
    ['Metal chasing and knives', 'Чеканка и ножи', 'Misgarlik va pichoqchilik', 'Мисгарлик ва пичоқчилик', 'Металл өңдеу және пышақ соғу', 'Темир чеберчилиги жана бычакчылык', 'Мисгарӣ ва кордгарӣ', '金工・刃物', '錾刻与刀具'],
    ['Copper and brass chased with a small hammer, and knives forged one at a time.', 'Медь и латунь, украшенные чеканкой, и ножи, выкованные по одному.', 'Kichik bolgʻacha bilan naqshlangan mis va jez buyumlar hamda bittalab yasalgan pichoqlar.'],
  ),
  direction(
    'jewellery',
    ['Jewellery', 'Ювелирное дело', 'Zargarlik', 'Заргарлик', 'Зергерлік', 'Зергерчилик', 'Заргарӣ', '装身具', '珠宝首饰'],
    ['Silver with coral, turquoise and carnelian: earrings, bracelets and pectorals.', 'Серебро с кораллом, бирюзой и сердоликом: серьги, браслеты и нагрудные украшения.', 'Marjon, feruza va aqiq qadalgan kumush: zirak, bilaguzuk va koʻkrak taqinchoqlari.'],
  ),
  direction(
    'miniature-and-paper',
    ['Miniature, lacquer and paper', 'Миниатюра, лак и бумага', 'Naqqoshlik va miniatyura', 'Наққошлик ва миниатюра', 'Миниатюра, лак және қағаз', 'Миниатюра, лак жана кагаз', 'Наққошӣ ва миниётура', '細密画・漆・紙', '细密画、漆器与纸'],
    ['Painting with a squirrel-hair brush on mulberry paper, lacquered boxes and bookbindings.', 'Роспись тончайшей кистью по шелковичной бумаге, лаковые шкатулки и переплёты.', 'Tut qogʻoziga ingichka moʻyqalamda chizilgan suratlar, lokli qutichalar va muqovalar.'],
  ),
  direction(
    'instruments-and-toys',
    ['Musical instruments and dolls', 'Музыкальные инструменты и куклы', 'Cholgʻu va qoʻgʻirchoq', 'Чолғу ва қўғирчоқ', 'Музыкалық аспап пен қуыршақ', 'Музыкалык аспап жана куурчак', 'Асбобҳои мусиқӣ ва лӯхтак', '楽器・人形', '乐器与玩偶'],
    ['Lutes, frame drums, clay whistles, puppets and dolls in regional dress.', 'Струнные инструменты, дойры, глиняные свистульки, марионетки и куклы в местных костюмах.', 'Torli cholgʻular, doyralar, loy hushtaklar va mahalliy libosdagi qoʻgʻirchoqlar.'],
  ),
].map((record, index) => ({ ...record, position: index + 1 }));

function direction(slug: string, names: NineNames, [en, ru, uz]: readonly [string, string, string]) {
  return { slug, names: inNine(names), description: { en, ru, 'uz-Latn': uz } };
}
