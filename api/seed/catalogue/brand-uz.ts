import type { BrandRecord } from '../records.ts';
import { inAllLanguages, type Phrase } from './words.ts';

type Triple = readonly [en: string, ru: string, uz: string];
type Criterion = readonly [kind: BrandRecord['criteria'][number]['kind'], ...text: Phrase];

/** The four national brands of the Hunarmand Association. */
export const uzbekBrands: BrandRecord[] = [
  national('chust-doppi', {
    names: [
      'Chust Doʻppi',
      'Чустская тюбетейка',
      'Chust doʻppisi',
      'Шуст тақиясы',
      'Чуст топусу',
      'Тоқии Чуст',
      'チュスト・ドッピ',
      '丘斯特朵帕',
    ],
    home: 'UZ-NG/chust',
    directions: ['headwear'],
    promise: [
      'A four-sided black cap with a white almond, stitched by hand in and around Chust.',
      'Чёрная четырёхгранная тюбетейка с белым миндалём, вышитая вручную в Чусте и его окрестностях.',
      'Chust va uning atrofida qoʻlda tikilgan, oq bodomli toʻrt qirrali qora doʻppi.',
      'Шуст пен оның маңында қолмен тігілген, ақ бадамды төрт қырлы қара тақия.',
      'Чуст жана анын айланасында колго тигилген, ак бадамдуу төрт кырдуу кара топу.',
      'Тоқии сиёҳи чоргӯша бо бодоми сафед, ки дар Чуст ва атрофи он дастӣ дӯхта мешавад.',
      'チュストとその周辺で手縫いされる、白いアーモンド文様の四角い黒帽子。',
      '在丘斯特及周边手工缝制、饰白色巴旦木纹的四棱黑帽。',
    ],
    description: [
      'The cap from Chust is the one that men wear all over Uzbekistan. Four almonds guard its sides, a row of little arches runs around the band, and it folds flat into a pocket.',
      'Чустскую тюбетейку носят мужчины по всему Узбекистану. Четыре миндаля хранят её стороны, по околышу идёт ряд маленьких арок, а сама она складывается и помещается в карман.',
      'Chust doʻppisini butun Oʻzbekiston erkaklari kiyadi. Toʻrt bodom uning tomonlarini qoʻriqlaydi, kizagi boʻylab mehrobchalar qatori yuradi, oʻzi esa buklanib choʻntakka sigʻadi.',
    ],
    criteria: [
      [
        'ORIGIN',
        'Sewn in Chust or a village of its district.',
        'Сшита в Чусте или селе Чустского района.',
        'Chust shahrida yoki tuman qishlogʻida tikilgan.',
        'Шуст қаласында немесе аудан ауылында тігілген.',
        'Чуст шаарында же районунун айылында тигилген.',
        'Дар Чуст ё деҳаи ноҳияи он дӯхта шудааст.',
        'チュストまたは同地区の村で縫製。',
        '在丘斯特或其区内村庄缝制。',
      ],
      [
        'TECHNIQUE',
        'Embroidered by hand; the ground is quilted with paper cords (piltadoʻzi).',
        'Вышита вручную; основа простёгана бумажными жгутиками (пилтадузи).',
        'Qoʻlda tikilgan; asosi piltadoʻzi usulida qavilgan.',
        'Қолмен кестеленген; негізі қағаз білтемен сырылған (пілтедөзі).',
        'Колго саймаланган; негизи кагаз билик менен шырылган (пилтадөзү).',
        'Дастӣ гулдӯзӣ шудааст; замини он бо пилтаи коғазӣ қавида шудааст (пилтадӯзӣ).',
        '手刺繍。地は紙縒りで刺し縫い（ピルタドズィ）。',
        '手工刺绣；底布以纸捻绗缝（皮尔塔多齐）。',
      ],
      [
        'DESIGN',
        'Four almonds and an arched band.',
        'Четыре миндаля и околыш с арками.',
        'Toʻrt bodom va mehrobli kizak.',
        'Төрт бадам және күмбез өрнекті жиек.',
        'Төрт бадам жана мээрап оюулуу кырбуу.',
        'Чор бодом ва канораи меҳробдор.',
        '四つのアーモンド文様とアーチの縁。',
        '四枚巴旦木纹与拱形帽边。',
      ],
    ],
  }),
  national('adras-of-margilan', {
    names: [
      'Adras of Margilan',
      'Маргиланский адрас',
      'Margʻilon adrasi',
      'Марғылан адырасы',
      'Маргалаң адырасы',
      'Адраси Марғилон',
      'マルギランのアドラス',
      '马尔吉兰阿德拉斯绸',
    ],
    home: 'UZ-FA/margilon',
    directions: ['hand-weaving'],
    promise: [
      'Ikat with a silk warp and a cotton weft, tied, dyed and woven by hand in Margilan.',
      'Икат на шёлковой основе с хлопковым утком: перевязан, окрашен и соткан вручную в Маргилане.',
      'Tandasi ipak, arqogʻi paxta: Margʻilonda qoʻlda bogʻlangan, boʻyalgan va toʻqilgan abr.',
      'Негізі жібек, арқауы мақта: Марғыланда қолмен байланып, боялып, тоқылған абыр мата.',
      'Эриши жибек, аркагы кебез: Маргаланда колго байланып, боёлуп, токулган абыр кездеме.',
      'Абр бо тори абрешим ва пуди пахта, ки дар Марғилон дастӣ баста, ранг карда ва бофта мешавад.',
      '絹の経糸と綿の緯糸。マルギランで手で括り、染め、織った絣。',
      '蚕丝经、棉纬，在马尔吉兰手工扎结、染色、织造的伊卡特。',
    ],
    description: [
      'The pattern is in the thread before there is any cloth: bundles of warp are bound, dyed, unbound and bound again, and the edges of every figure stay as soft as a cloud. That is why the dyers call it abr.',
      'Узор появляется в нити раньше, чем сама ткань: пучки основы перевязывают, красят, развязывают и перевязывают снова, и края каждой фигуры остаются мягкими, как облако. Поэтому красильщики зовут его «абр».',
      'Naqsh matodan oldin ipda paydo boʻladi: tanda tutamlari bogʻlanadi, boʻyaladi, yechilib yana bogʻlanadi va har shaklning cheti bulutdek mayin qoladi. Shuning uchun boʻyoqchilar uni abr deydi.',
    ],
    criteria: [
      [
        'ORIGIN',
        'Tied, dyed and woven in Margilan or its surroundings.',
        'Перевязан, окрашен и соткан в Маргилане или его окрестностях.',
        'Margʻilon yoki uning atrofida bogʻlangan, boʻyalgan va toʻqilgan.',
        'Марғыланда немесе оның маңында байланып, боялып, тоқылған.',
        'Маргаланда же анын айланасында байланып, боёлуп, токулган.',
        'Дар Марғилон ё атрофи он баста, ранг карда ва бофта шудааст.',
        'マルギランまたはその周辺で括り、染め、織ったもの。',
        '在马尔吉兰或周边扎结、染色、织造。',
      ],
      [
        'MATERIAL',
        'Silk warp, cotton weft.',
        'Шёлковая основа, хлопковый уток.',
        'Tandasi ipak, arqogʻi paxta.',
        'Негізі жібек, арқауы мақта.',
        'Эриши жибек, аркагы кебез.',
        'Тори абрешим, пуди пахта.',
        '経糸は絹、緯糸は綿。',
        '丝经棉纬。',
      ],
      [
        'TECHNIQUE',
        'Woven on a hand or foot loom; no printed pattern.',
        'Соткан на ручном или ножном станке; печатный рисунок не допускается.',
        'Qoʻl yoki oyoq dastgohida toʻqilgan; bosma naqsh boʻlmaydi.',
        'Қол немесе аяқ станогында тоқылған; басылған өрнек болмайды.',
        'Кол же бут станогунда токулган; басма оюу болбойт.',
        'Дар дастгоҳи дастӣ ё пойӣ бофта шудааст; нақши чопӣ раво нест.',
        '手織機または足踏み織機で織る。プリント柄は不可。',
        '以手工或脚踏织机织造；不得印花。',
      ],
    ],
  }),
  national('karakul-fur', {
    names: [
      'Karakul Fur',
      'Каракуль',
      'Qorakoʻl moʻynasi',
      'Қаракөл елтірісі',
      'Каракөл териси',
      'Пӯсти қароқӯл',
      'カラクル毛皮',
      '卡拉库尔羔皮',
    ],
    home: 'UZ-BU/qorakol',
    directions: ['leather-and-fur'],
    promise: [
      'Pelts of karakul sheep from the dry pastures of Bukhara, sorted by curl, dressed and sewn there.',
      'Шкурки каракульских овец с сухих пастбищ Бухары, отобранные по завитку, выделанные и сшитые на месте.',
      'Buxoro choʻl yaylovlaridagi qorakoʻl qoʻylarining guliga qarab saralangan, oshlangan va shu yerda tikilgan terisi.',
      'Бұхараның құрғақ жайылымындағы қаракөл қойларының бұйрасына қарай іріктеліп, сол жерде иленіп, тігілген елтірісі.',
      'Бухаранын кургак жайыттарындагы каракөл койлорунун тармалына карап тандалып, ошол жерде ийленип, тигилген териси.',
      'Пӯсти гӯсфандони қароқӯлии чарогоҳҳои хушки Бухоро, ки аз рӯи гулаш ҷудо, ҳамон ҷо ошдода ва дӯхта мешавад.',
      'ブハラの乾いた牧地のカラクル羊の毛皮。巻き毛で選り分け、その地でなめし、縫う。',
      '布哈拉干旱草场的卡拉库尔羔皮，按花卷分选，在当地鞣制缝制。',
    ],
    description: [
      'The breed carries the name of the town of Qorakoʻl, and its curl is read like handwriting: pipe, bean, comb. Some countries restrict trade in fur; a market where it may not be sold does not offer it.',
      'Порода носит имя города Каракуль, а её завиток читают как почерк: вальковатый, боб, гривка. Некоторые страны ограничивают торговлю мехом; где она запрещена, там он и не предлагается.',
      'Zot Qorakoʻl shahri nomi bilan ataladi, guli esa dastxatdek oʻqiladi: qalamgul, loviyagul, yol. Ayrim davlatlar moʻyna savdosini cheklaydi; taqiqlangan bozorda u taklif etilmaydi.',
    ],
    criteria: [
      [
        'ORIGIN',
        'Raised and dressed in Uzbekistan; home is Qorakoʻl district.',
        'Выращен и выделан в Узбекистане; родина — Каракульский район.',
        'Oʻzbekistonda yetishtirilgan va oshlangan; vatani Qorakoʻl tumani.',
        'Өзбекстанда өсіріліп, иленген; отаны — Қаракөл ауданы.',
        'Өзбекстанда багылып, ийленген; мекени — Каракөл району.',
        'Дар Ӯзбекистон парвариш ва ошдода шудааст; ватанаш ноҳияи Қароқӯл аст.',
        'ウズベキスタンで育て、なめしたもの。故郷はカラクル地区。',
        '在乌兹别克斯坦饲养并鞣制；原乡为卡拉库尔区。',
      ],
      [
        'QUALITY',
        'Sorted by curl, lustre and colour before sewing.',
        'До шитья отобран по завитку, блеску и цвету.',
        'Tikishdan oldin guli, jilosi va rangiga qarab saralangan.',
        'Тігер алдында бұйрасына, жылтырына және түсіне қарай іріктелген.',
        'Тигер алдында тармалына, жалтырагына жана түсүнө карап тандалган.',
        'Пеш аз дӯхтан аз рӯи гул, ҷило ва ранг ҷудо карда шудааст.',
        '縫製前に巻き毛、艶、色で選別。',
        '缝制前按花卷、光泽和颜色分选。',
      ],
      [
        'ENVIRONMENT',
        'Veterinary papers for every lot.',
        'Ветеринарные документы на каждую партию.',
        'Har bir partiya uchun veterinariya hujjatlari bor.',
        'Әр партияға ветеринариялық құжат беріледі.',
        'Ар бир партияга ветеринардык документ берилет.',
        'Барои ҳар партия ҳуҷҷатҳои байторӣ ҳаст.',
        '全ロットに獣医書類。',
        '每批均有兽医文件。',
      ],
    ],
  }),
  national('rishtan-ceramics', {
    names: [
      'Rishtan Ceramics',
      'Риштанская керамика',
      'Rishton kulolchiligi',
      'Риштан қыш бұйымдары',
      'Риштан карапасы',
      'Кулолии Риштон',
      'リシタン陶器',
      '里什坦陶瓷',
    ],
    home: 'UZ-FA/rishton',
    directions: ['pottery'],
    promise: [
      'Red clay of Rishton under a blue alkaline glaze, thrown and painted by hand.',
      'Красная риштанская глина под синей щелочной глазурью, формованная и расписанная вручную.',
      'Rishton qizil loyi, moviy ishqor siri, qoʻlda yasalgan va naqshlangan.',
      'Көк сілтілі сыр астындағы Риштанның қызыл сазы, қолмен жасалып, өрнектелген.',
      'Көк щелочтуу сыр астындагы Риштандын кызыл чопосу, кол менен жасалып, кооздолгон.',
      'Гили сурхи Риштон зери сири кабуди ишқорӣ, дастӣ сохта ва нақшшуда.',
      'リシタンの赤土に青いアルカリ釉。ろくろも絵付けも手仕事。',
      '里什坦红黏土，施蓝色碱釉，手工拉坯彩绘。',
    ],
    description: [
      'The glaze called ishqor is made from the ash of plants that grow on salty ground, and nothing else gives this blue its depth. What is meant for the table is tested for lead and cadmium.',
      'Глазурь ишкор делают из золы растений солончаков, и ничто другое не даёт этому синему такой глубины. Столовую посуду проверяют на свинец и кадмий.',
      'Ishqor siri shoʻrxok oʻsimliklari kulidan tayyorlanadi, boshqa hech narsa bu moviy rangga bunday tiniqlik bermaydi. Oshxona idishlari qoʻrgʻoshin va kadmiyga tekshiriladi.',
    ],
    criteria: [
      [
        'ORIGIN',
        'Made in Rishton from its own clay.',
        'Сделано в Риштане из местной глины.',
        'Rishtonda, mahalliy loydan yasalgan.',
        'Риштанда, жергілікті саздан жасалған.',
        'Риштанда, жергиликтүү чоподон жасалган.',
        'Дар Риштон аз гили маҳаллӣ сохта шудааст.',
        'リシタンで地元の粘土から製作。',
        '用本地黏土在里什坦制作。',
      ],
      [
        'TECHNIQUE',
        'Thrown on the wheel and painted by hand; no transfers.',
        'Формовка на круге и роспись от руки; без деколей.',
        'Charxda yasalib, qoʻlda naqshlangan; tayyor yorliq ishlatilmaydi.',
        'Шарықта жасалып, қолмен өрнектелген; дайын жапсырма қолданылмайды.',
        'Чарыкта жасалып, колго кооздолгон; даяр чаптама колдонулбайт.',
        'Дар чарх сохта, дастӣ нақш шудааст; нақши тайёри часпон истифода намешавад.',
        'ろくろ成形、手描き。転写は不可。',
        '拉坯成型、手工彩绘；不用贴花。',
      ],
      [
        'QUALITY',
        'Tableware carries a test report for lead and cadmium.',
        'К столовой посуде приложен протокол испытаний на свинец и кадмий.',
        'Oshxona idishlari qoʻrgʻoshin va kadmiy sinovi bayonnomasiga ega.',
        'Ас ыдысында қорғасын мен кадмийге сынақ хаттамасы бар.',
        'Ашкана идишинде коргошун менен кадмийге сыноо протоколу бар.',
        'Зарфи хӯрокхӯрӣ протоколи озмоиши сурб ва кадмий дорад.',
        '食器には鉛・カドミウムの試験成績書付き。',
        '餐具附铅、镉检测报告。',
      ],
    ],
  }),
];

interface National {
  names: Phrase;
  home: string;
  directions: string[];
  promise: Phrase;
  description: Triple;
  criteria: Criterion[];
}

function national(
  slug: string,
  { names, home, directions, promise, description, criteria }: National,
): BrandRecord {
  return {
    slug,
    kind: 'NATIONAL',
    countryCode: 'UZ',
    ownerSlug: 'hunarmand',
    names: inAllLanguages(names),
    promise: inAllLanguages(promise),
    description: words(description),
    homePlaceKeys: [home],
    directionSlugs: directions,
    criteria: criteria.map(([kind, ...text]) => ({
      code: `${slug}-${kind.toLowerCase()}`,
      kind,
      text: inAllLanguages(text),
      isMandatory: kind !== 'DESIGN',
    })),
    isInvented: false,
  };
}

function words([en, ru, uz]: Triple) {
  return { en, ru, 'uz-Latn': uz };
}
