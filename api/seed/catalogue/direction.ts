// biome-ignore-all format: tables are read by rows
import type { CraftDirectionRecord } from '../records.ts';
import { inAllLanguages, type Phrase } from './words.ts';

/** The twelve craft directions of the programme; the first six are those that the association reports exports for. */
export const directions: CraftDirectionRecord[] = [
  direction(
    'pottery',
    ['Pottery', 'Керамика', 'Kulolchilik', 'Қыш өнері', 'Карапачылык', 'Кулолгарӣ', '陶芸', '陶艺'],
    ['Dishes, jugs and tiles thrown on the wheel, painted by hand and fired under a glaze.', 'Посуда, кувшины и изразцы, сформованные на гончарном круге, расписанные вручную и обожжённые под глазурью.', 'Charxda yasalib, qoʻlda naqshlangan va sir ostida pishirilgan idish, koʻza va koshinlar.', 'Шарықта жасалып, қолмен өрнектелген, сыр астында күйдірілген ыдыс, құмыра мен кыш.', 'Чарыкта жасалып, кол менен кооздолгон, сыр астында бышырылган идиш, кумура жана кыштар.', 'Зарфу кӯза ва кошинҳое, ки дар чарх сохта, дастӣ нақш карда ва зери сир пухта шудаанд.', 'ろくろで成形し、手で絵付けし、釉薬をかけて焼いた皿、水差し、タイル。', '在转盘上拉坯、手工彩绘并施釉烧制的餐具、水壶和瓷砖。'],
  ),
  direction(
    'embroidery',
    ['Embroidery', 'Вышивка', 'Kashtachilik', 'Кесте тігу', 'Кештечилик', 'Гулдӯзӣ', '刺繍', '刺绣'],
    ['Suzani hangings, cushions and clothes worked in chain stitch and couching with silk and cotton thread.', 'Сюзане, подушки и одежда, вышитые тамбурным швом и вприкреп шёлковыми и хлопковыми нитями.', 'Ipak va paxta iplar bilan yoʻrma va bosma choklarda tikilgan soʻzana, yostiq va kiyimlar.', 'Жібек пен мақта жіптен тізбек және басма тігіспен тігілген сюзане, жастық пен киім.', 'Жибек жана кебез жип менен илме жана басма көктөөдө саймаланган сюзане, жаздык жана кийим.', 'Сӯзанӣ, болишт ва либосҳое, ки бо риштаи абрешиму пахта ба дӯхти юрма ва басма гулдӯзӣ шудаанд.', '絹糸と綿糸の鎖縫いや伏せ縫いで刺したスザニの掛け布、クッション、衣服。', '用丝线和棉线以锁绣、钉线绣绣成的苏扎尼挂毯、靠垫和服装。'],
  ),
  direction(
    'gold-embroidery',
    ['Gold embroidery', 'Золотое шитьё', 'Zardoʻzlik', 'Зер кесте', 'Зер сайма', 'Зардӯзӣ', '金糸刺繍', '金线刺绣'],
    ['Metal thread laid over cut card on velvet: robes, caps, slippers and panels.', 'Металлическая нить, уложенная по вырезанному картону на бархат: халаты, тюбетейки, туфли и панно.', 'Baxmal ustiga qirqma qolip boʻylab zar ip bilan tikilgan toʻn, doʻppi, kavush va pannolar.', 'Барқытқа қима қалып бойымен зер жіп төселіп тігілген шапан, тақия, кебіс пен панно.', 'Баркытка кесилген калып боюнча зер жип менен тигилген чапан, топу, кепич жана панно.', 'Ҷома, тоқӣ, кафш ва паннои бахмалие, ки риштаи зарро аз болои қолаби бурида дӯхтаанд.', 'ビロードに切り型を置き、金属糸を伏せて刺した長衣、帽子、上履き、飾り布。', '在丝绒上依剪纸花样铺金属线绣成的长袍、小帽、便鞋和挂饰。'],
  ),
  direction(
    'wood-carving',
    ['Wood carving', 'Резьба по дереву', 'Yogʻoch oʻymakorligi', 'Ағаш ою', 'Жыгач оюу', 'Кандакории чӯб', '木彫', '木雕'],
    ['Columns, doors, boxes, book rests and furniture cut from walnut, elm, plane and mulberry.', 'Колонны, двери, шкатулки, подставки для книг и мебель из ореха, карагача, чинары и шелковицы.', 'Yongʻoq, qayragʻoch, chinor va tutdan oʻyilgan ustun, eshik, quticha, lavh va mebellar.', 'Жаңғақ, қарағаш, шынар мен тұттан ойылған бағана, есік, қобдиша, кітап тіреуіш пен жиһаз.', 'Жаңгак, карагач, чынар жана тыттан оюлган мамы, эшик, кутуча, китеп тирегич жана эмерек.', 'Сутун, дар, қуттӣ, лавҳ ва мебели аз чормағз, сада, чинор ва тут кандакоришуда.', '胡桃、楡、プラタナス、桑から彫り出した柱、扉、箱、書見台、家具。', '用核桃木、榆木、悬铃木和桑木雕成的柱子、门、木盒、书架和家具。'],
  ),
  direction(
    'carpet-weaving',
    ['Carpets and felt', 'Ковры и войлок', 'Gilamchilik', 'Кілем тоқу', 'Килем токуу', 'Қолинбофӣ', '絨毯・フェルト', '地毯与毛毡'],
    ['Knotted pile rugs, flat weaves and felt carpets from the wool of mountain and steppe sheep.', 'Ворсовые и безворсовые ковры и войлок из шерсти горных и степных овец.', 'Togʻ va dasht qoʻylari junidan toʻqilgan patli va patsiz gilamlar hamda kigizlar.', 'Тау мен дала қойларының жүнінен тоқылған түкті және тақыр кілемдер мен киіз төсеніштер.', 'Тоо жана талаа койлорунун жүнүнөн токулган түктүү жана таар килемдер, кийиз төшөктөр.', 'Қолинҳои патдор, гилемҳо ва намадҳо аз пашми гӯсфандони кӯҳу дашт.', '山と草原の羊の毛で織る結び絨毯、平織、フェルト敷物。', '用山地和草原羊毛制成的栽绒毯、平织毯和毡毯。'],
  ),
  direction(
    'hand-weaving',
    ['Hand-woven fabric', 'Ручное ткачество', 'Qoʻlda gazlama toʻqish', 'Қолмен мата тоқу', 'Кол менен кездеме токуу', 'Бофандагии дастӣ', '手織物', '手工织物'],
    ['Ikat adras and atlas, their warps tied and dyed before the first thread is woven, and what is sewn from them.', 'Абровые ткани адрас и атлас, основа которых перевязана и окрашена до ткачества, и изделия из них.', 'Tanda iplari toʻqishdan oldin bogʻlab boʻyaladigan adras va atlas hamda ulardan tikilgan buyumlar.', 'Жібі тоқылмай тұрып байланып боялатын адырас пен атлас маталары және олардан тігілген бұйымдар.', 'Жиби токулганга чейин байланып боёлгон адырас жана атлас кездемелери, алардан тигилген буюмдар.', 'Адрасу атласе, ки торашро пеш аз бофтан баста ранг мекунанд, ва он чи аз онҳо медӯзанд.', '織る前に経糸を括って染める絣織アドラスとアトラス、そしてその仕立物。', '织前先扎染经线的伊卡特织物阿德拉斯与艾特莱斯，以及用它们缝制的物品。'],
  ),
  direction(
    'headwear',
    ['Skullcaps and headwear', 'Тюбетейки и головные уборы', 'Doʻppichilik', 'Бас киім тігу', 'Баш кийим тигүү', 'Тоқидӯзӣ', '帽子', '帽饰'],
    ['Embroidered doʻppi, felt kalpaks and fur hats, each telling the town it comes from.', 'Вышитые тюбетейки, войлочные колпаки и меховые шапки, по которым узнают родной город хозяина.', 'Egasining yurtidan darak beradigan kashtali doʻppi, kigiz qalpoq va moʻynali telpaklar.', 'Иесінің туған жерін танытатын кестелі тақиялар, киіз қалпақтар мен тері бөріктер.', 'Ээсинин жерин тааныткан саймалуу топулар, кийиз калпактар жана тери тебетейлер.', 'Тоқиҳои гулдӯзӣ, кулоҳҳои намадӣ ва телпакҳои пӯстин, ки аз диёри соҳибашон дарак медиҳанд.', 'どの町のものかが一目で分かる刺繍帽ドッピ、フェルト帽、毛皮帽。', '绣花朵帕帽、毡帽和皮帽，每一顶都说得出它来自哪座城镇。'],
  ),
  direction(
    'leather-and-fur',
    ['Karakul, leather and footwear', 'Каракуль, кожа и обувь', 'Koʻnchilik va qorakoʻlchilik', 'Тері өңдеу және аяқкиім', 'Тери иштетүү жана бут кийим', 'Чармгарӣ ва қароқӯл', '毛皮・革・履物', '羔皮、皮革与鞋履'],
    ['Karakul pelts, tooled leather, riding gear and shoes sewn by hand.', 'Каракуль, тиснёная кожа, конская упряжь и обувь ручного шитья.', 'Qorakoʻl terilari, bosma naqshli charm, ot anjomlari va qoʻlda tikilgan poyabzal.', 'Қаракөл, басып өрнектелген былғары, ат әбзелдері мен қолдан тігілген аяқкиім.', 'Каракөл, оюу басылган булгаары, ат жабдыктары жана колго тигилген бут кийим.', 'Қароқӯл, чарми муҳрзада, лавозимоти асп ва пойафзоли дастдӯз.', 'カラクル毛皮、型押し革、馬具、手縫いの靴。', '卡拉库尔羔皮、压花皮革、马具和手工缝制的鞋靴。'],
  ),
  direction(
    'metalwork',
    ['Metal chasing and knives', 'Чеканка и ножи', 'Misgarlik va pichoqchilik', 'Металл өңдеу және пышақ соғу', 'Темир чеберчилиги жана бычакчылык', 'Мисгарӣ ва кордгарӣ', '金工・刃物', '錾刻与刀具'],
    ['Copper and brass chased with a small hammer, and knives forged one at a time.', 'Медь и латунь, украшенные чеканкой, и ножи, выкованные по одному.', 'Kichik bolgʻacha bilan naqshlangan mis va jez buyumlar hamda bittalab yasalgan pichoqlar.', 'Шағын балғамен өрнектелген мыс пен жез және бір-бірлеп соғылған пышақтар.', 'Кичи балка менен чегилген жез буюмдар жана бирден согулган бычактар.', 'Мису биринҷи бо болғачаи хурд нақшшуда ва кордҳои якто-якто кӯфташуда.', '小槌で打ち出した銅と真鍮、一本ずつ鍛えた刃物。', '用小锤錾花的铜器与黄铜器，以及一把一把锻打的刀具。'],
  ),
  direction(
    'jewellery',
    ['Jewellery', 'Ювелирное дело', 'Zargarlik', 'Зергерлік', 'Зергерчилик', 'Заргарӣ', '装身具', '珠宝首饰'],
    ['Silver with coral, turquoise and carnelian: earrings, bracelets and pectorals.', 'Серебро с кораллом, бирюзой и сердоликом: серьги, браслеты и нагрудные украшения.', 'Marjon, feruza va aqiq qadalgan kumush: zirak, bilaguzuk va koʻkrak taqinchoqlari.', 'Маржан, көгілдір тас пен ақық орнатылған күміс: сырға, білезік, өңіржиек.', 'Маржан, бирюза жана акак кондурулган күмүш: сөйкө, билерик, көкүрөк жасалга.', 'Нуқра бо марҷон, фирӯза ва ақиқ: гӯшвора, дастпона ва зевари сина.', '珊瑚、トルコ石、紅玉髄をあしらった銀：耳飾り、腕輪、胸飾り。', '镶珊瑚、绿松石和红玉髓的银饰：耳环、手镯和胸饰。'],
  ),
  direction(
    'miniature-and-paper',
    ['Miniature, lacquer and paper', 'Миниатюра, лак и бумага', 'Naqqoshlik va miniatyura', 'Миниатюра, лак және қағаз', 'Миниатюра, лак жана кагаз', 'Наққошӣ ва миниётура', '細密画・漆・紙', '细密画、漆器与纸'],
    ['Painting with a squirrel-hair brush on mulberry paper, lacquered boxes and bookbindings.', 'Роспись тончайшей кистью по шелковичной бумаге, лаковые шкатулки и переплёты.', 'Tut qogʻoziga ingichka moʻyqalamda chizilgan suratlar, lokli qutichalar va muqovalar.', 'Тұт қағазына тиін қылымен салынған сурет, лакталған қобдиша мен кітап мұқабасы.', 'Тыт кагазына тыйын чачтуу калем менен тартылган сүрөт, лактуу кутуча жана мукабалар.', 'Нақшҳои бо мӯйқалами борик дар коғази тутӣ кашида, қуттиҳои локӣ ва муқоваҳо.', '栗鼠毛の筆で桑紙に描く絵、漆箱、製本。', '用松鼠毛笔画在桑皮纸上的画、漆盒和书籍装帧。'],
  ),
  direction(
    'instruments-and-toys',
    ['Musical instruments and dolls', 'Музыкальные инструменты и куклы', 'Cholgʻu va qoʻgʻirchoq', 'Музыкалық аспап пен қуыршақ', 'Музыкалык аспап жана куурчак', 'Асбобҳои мусиқӣ ва лӯхтак', '楽器・人形', '乐器与玩偶'],
    ['Lutes, frame drums, clay whistles, puppets and dolls in regional dress.', 'Струнные инструменты, дойры, глиняные свистульки, марионетки и куклы в местных костюмах.', 'Torli cholgʻular, doyralar, loy hushtaklar va mahalliy libosdagi qoʻgʻirchoqlar.', 'Ішекті аспап, дойра, саз ысқырық және жергілікті киімді қуыршақтар.', 'Кылдуу аспап, дойра, чопо ышкырык жана жергиликтүү кийимчен куурчактар.', 'Созҳои торӣ, доира, ҳуштаки гилин ва лӯхтакҳо бо либоси маҳаллӣ.', '弦楽器、枠太鼓、土笛、操り人形、郷土衣装の人形。', '弹拨乐器、手鼓、泥哨、木偶和身着地方服饰的玩偶。'],
  ),
].map((record, index) => ({ ...record, position: index + 1 }));

function direction(slug: string, names: Phrase, description: Phrase) {
  return { slug, names: inAllLanguages(names), description: inAllLanguages(description) };
}
