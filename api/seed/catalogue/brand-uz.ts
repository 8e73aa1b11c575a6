import type { BrandRecord } from '../records.ts';
import { inAllLanguages, type Phrase } from './words.ts';

type Triple = readonly [en: string, ru: string, uz: string];
type Criterion = readonly [kind: BrandRecord['criteria'][number]['kind'], ...text: Triple];

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
      ],
      [
        'TECHNIQUE',
        'Embroidered by hand; the ground is quilted with paper cords (piltadoʻzi).',
        'Вышита вручную; основа простёгана бумажными жгутиками (пилтадузи).',
        'Qoʻlda tikilgan; asosi piltadoʻzi usulida qavilgan.',
      ],
      [
        'DESIGN',
        'Four almonds and an arched band.',
        'Четыре миндаля и околыш с арками.',
        'Toʻrt bodom va mehrobli kizak.',
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
      ],
      [
        'MATERIAL',
        'Silk warp, cotton weft.',
        'Шёлковая основа, хлопковый уток.',
        'Tandasi ipak, arqogʻi paxta.',
      ],
      [
        'TECHNIQUE',
        'Woven on a hand or foot loom; no printed pattern.',
        'Соткан на ручном или ножном станке; печатный рисунок не допускается.',
        'Qoʻl yoki oyoq dastgohida toʻqilgan; bosma naqsh boʻlmaydi.',
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
      ],
      [
        'QUALITY',
        'Sorted by curl, lustre and colour before sewing.',
        'До шитья отобран по завитку, блеску и цвету.',
        'Tikishdan oldin guli, jilosi va rangiga qarab saralangan.',
      ],
      [
        'ENVIRONMENT',
        'Veterinary papers for every lot.',
        'Ветеринарные документы на каждую партию.',
        'Har bir partiya uchun veterinariya hujjatlari bor.',
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
      ],
      [
        'TECHNIQUE',
        'Thrown on the wheel and painted by hand; no transfers.',
        'Формовка на круге и роспись от руки; без деколей.',
        'Charxda yasalib, qoʻlda naqshlangan; tayyor yorliq ishlatilmaydi.',
      ],
      [
        'QUALITY',
        'Tableware carries a test report for lead and cadmium.',
        'К столовой посуде приложен протокол испытаний на свинец и кадмий.',
        'Oshxona idishlari qoʻrgʻoshin va kadmiy sinovi bayonnomasiga ega.',
      ],
    ],
  }),
];

interface National {
  names: Phrase;
  home: string;
  directions: string[];
  promise: Triple;
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
    promise: words(promise),
    description: words(description),
    homePlaceKeys: [home],
    directionSlugs: directions,
    criteria: criteria.map(([kind, ...text]) => ({
      code: `${slug}-${kind.toLowerCase()}`,
      kind,
      text: words(text),
      isMandatory: kind !== 'DESIGN',
    })),
    isInvented: false,
  };
}

function words([en, ru, uz]: Triple) {
  return { en, ru, 'uz-Latn': uz };
}
