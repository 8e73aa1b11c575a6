// biome-ignore-all format: tables are read by rows
import { inItsCountries } from './village-goods.ts';

export const sheepskins = inItsCountries({
  slug: 'sheepskin',
  workshop: 'fur',
  homes: { KG: {}, KZ: {}, UZ: {} },
  spread: 1,
  share: 1.5,
  type: 'sheepskin',
  care: 'fur',
  mixes: [{ sheepskin: 100 }],
  tones: ['naryn', 'walnut', 'chust'],
  certificates: ['VETERINARY', 'CONFORMITY'],
  supply: { kind: 'IN_STOCK', orderShare: 0.2, leadDays: [10, 25] },
  techniques: [
    ['dressed with salt and barley', 'выделка солью и ячменём', 'tuz va arpa bilan oshlangan', 'тұз бен арпамен иленген', 'туз жана арпа менен ийленген', 'бо намаку ҷав ош дода', '塩と大麦のなめし', '盐与大麦鞣制'],
    ['sewn by hand', 'ручное шитьё', 'qoʻlda tikilgan', 'қолдан тігілген', 'колго тигилген', 'дастдӯз', '手縫い', '手工缝制'],
  ],
  forms: [
    {
      code: 'SKN',
      name: ['sheepskin for a chair or bed', 'овчина на кресло или кровать', 'kreslo yoki karavot uchun qoʻy terisi', 'орындық не төсекке арналған қой терісі', 'отургуч же төшөк үчүн кой териси', 'пӯсти гӯсфанд барои курсӣ ё кат', '椅子・寝台用羊毛皮', '椅床用羊皮'],
      art: 'sheepskin',
      hs: '430219',
      about: [['A whole skin with long wool: it warms without heating.', 'Целая шкура с длинной шерстью: греет без всякого отопления.', 'Juni uzun butun teri: isitgichsiz isitadi.', 'Жүні ұзын бүтін тері: оттықсыз жылытады.', 'Жүнү узун бүтүн тери: отсуз жылытат.', 'Пӯсти бутуни пашмдароз: бе оташ гарм мекунад.']],
      packs: [['110 × 70 cm', 2100, 35, 70]],
    },
    {
      code: 'VST',
      name: ['sheepskin waistcoat', 'жилет из овчины', 'qoʻy terisidan nimcha', 'қой терісінен тігілген жилет', 'кой терисинен тигилген кемсел', 'камзӯли пӯстин', '羊毛皮のベスト', '羊皮马甲'],
      art: 'sheepskin-waistcoat',
      sold: 'size',
      mixes: [{ sheepskin: 92, lining: 8 }],
      about: [['Wool inside, skin outside, for work in the yard at minus twenty.', 'Шерсть внутрь, кожа наружу: для работы во дворе в двадцатиградусный мороз.', 'Juni ichida, terisi tashqarida: yigirma daraja sovuqda hovlida ishlash uchun.', 'Жүні ішінде, терісі сыртында: жиырма градус аязда ауладағы жұмысқа.', 'Жүнү ичинде, териси тышында: жыйырма градус суукта короодо иштөөгө.', 'Пашм дар дарун, чарм берун: барои кор дар ҳавлӣ дар хунукии бистдараҷа.']],
      packs: [['M', 1500, 60, 110], ['L', 1650, 63, 115], ['XL', 1800, 66, 120]],
    },
    {
      code: 'MIT',
      name: ['sheepskin mittens', 'рукавицы из овчины', 'qoʻy terisidan qoʻlqop', 'қой терісінен қолғап', 'кой терисинен мээлей', 'дастпӯшаки пӯстин', '羊毛皮のミトン', '羊皮连指手套'],
      art: 'mittens',
      about: [['Cut in one piece with the thumb, so there is no seam where the wind is.', 'Выкроены вместе с большим пальцем, чтобы не было шва там, где ветер.', 'Bosh barmogʻi bilan birga bichilgan, shamol tegadigan joyda chok yoʻq.', 'Бас бармағымен бірге пішілген, жел тиетін жерде тігіс жоқ.', 'Баш бармагы менен бирге бычылган, шамал тийген жерде тигиш жок.', 'Якҷоя бо ангушти калон бурида, ҷои шамолгир дӯхт надорад.']],
      packs: [['L', 260, 14, 26]],
    },
  ],
  lore: [[
    ['The skins are what the kitchen leaves; no animal is raised for them alone.', 'Шкуры остаются от кухни: ради них одних скот не держат.', 'Teri oshxonadan ortgani: mol faqat teri uchun boqilmaydi.', 'Тері ас үйден қалады: мал тек тері үшін өсірілмейді.', 'Тери ашканадан калат: мал тери үчүн эле багылбайт.', 'Пӯст аз ошхона мемонад: чорворо танҳо барои пӯст парвариш намекунанд.'],
  ]],
});

export const flatWeaves = inItsCountries({
  slug: 'flat-weave',
  workshop: 'weaving',
  homes: { KG: {}, KZ: {} },
  spread: 2,
  share: 2.5,
  type: 'kilim',
  care: 'carpet',
  mixes: [{ wool: 100 }, { wool: 88, 'camel-wool': 12 }],
  tones: ['kochkor', 'steppe', 'pamir', 'naryn'],
  certificates: ['HANDMADE_MARK'],
  supply: { kind: 'IN_STOCK', uniqueShare: 0.55, orderShare: 0.2, leadDays: [30, 60] },
  techniques: [
    ['woven on a ground loom', 'ткачество на наземном станке', 'yer dastgohida toʻqilgan', 'жерге құрылған өрмекте тоқылған', 'жерге курулган өрмөктө токулган', 'дар дастгоҳи заминӣ бофта', '地機織り', '地织机织造'],
    ['handspun wool', 'шерсть ручного прядения', 'qoʻlda yigirilgan jun', 'қолмен иірілген жүн', 'колго ийрилген жүн', 'пашми дастресида', '手紡ぎの羊毛', '手纺羊毛'],
  ],
  forms: [
    {
      code: 'FLW',
      name: ['striped flat-woven rug', 'полосатый безворсовый ковёр', 'yoʻl-yoʻl palos', 'алаша', 'тилме таар килем', 'гилеми рахдор', '縞の平織絨毯', '条纹平织毯'],
      art: 'kilim',
      about: [['Narrow bands sewn side by side; the number of stripes depends on how much wool there was.', 'Узкие тканые полосы, сшитые вместе; сколько их — зависит от того, сколько было шерсти.', 'Yonma-yon tikilgan ensiz tasmalar; soni jun miqdoriga bogʻliq.', 'Қатар тігілген жіңішке жолақтар; саны жүннің мөлшеріне байланысты.', 'Катар тигилген ичке тилмелер; саны жүндүн өлчөмүнө жараша.', 'Тасмаҳои борики паҳлуи ҳам дӯхта; шумораашон аз пашм вобаста аст.']],
      packs: [['2 × 1.2 m', 3600, 90, 190], ['3 × 1.8 m', 7800, 180, 360]],
    },
    {
      code: 'BND',
      name: ['woven yurt band', 'тканая тесьма для юрты', 'oʻtov boʻyi', 'басқұр', 'терме боо', 'банди бофта', '天幕の織り帯', '毡房织带'],
      art: 'kilim',
      hs: '580639',
      about: [['A patterned band that holds the poles of a yurt, or runs along the wall of a flat.', 'Узорная тесьма, которая стягивает жерди юрты — или идёт по стене квартиры.', 'Oʻtov uvuqlarini tortib turadigan naqshli boʻy; kvartira devoriga ham yarashadi.', 'Киіз үйдің уықтарын ұстап тұратын өрнекті басқұр; пәтер қабырғасына да жарасады.', 'Боз үйдүн ууктарын кармап турган оюулуу боо; батирдин дубалына да жарашат.', 'Банди нақшин, ки чӯбҳои хиргоҳро нигоҳ медорад; ба девори хона ҳам мезебад.']],
      packs: [['3 × 0.15 m', 620, 35, 80]],
    },
    {
      code: 'KRJ',
      name: ['saddlebag', 'перемётная сума', 'xurjun', 'қоржын', 'куржун', 'хурҷин', '鞍袋', '马褡裢'],
      art: 'kilim',
      hs: '420100',
      about: [['Two pockets across a saddle, a shoulder or the arm of a sofa.', 'Два кармана через седло, плечо или подлокотник дивана.', 'Egar, yelka yoki divan tirsagʻiga tashlanadigan qoʻsh xalta.', 'Ерге, иыққа не диван шетіне асатын қос қапшық.', 'Ээрге, ийинге же дивандын четине асыла турган кош баштык.', 'Ду халта барои зин, китф ё дастаки диван.']],
      packs: [['100 × 45 cm', 1400, 40, 85]],
    },
  ],
  lore: [[
    ['The loom stands in the grass, and the weaver moves forward as the cloth grows.', 'Станок стоит прямо на траве, и мастерица продвигается вместе с тканью.', 'Dastgoh oʻt ustida turadi, toʻquvchi mato bilan birga oldinga siljiydi.', 'Өрмек көк шөпте құрылады, тоқымашы өрмегімен бірге ілгері жылжиды.', 'Өрмөк көк чөптө курулат, токуучу кездеме менен кошо алга жылат.', 'Дастгоҳ дар алаф меистад ва бофанда бо матоъ пеш меравад.'],
    ['The colours are onion skin, madder and what the sheep wore.', 'Цвета дали луковая шелуха, марена и сама овца.', 'Ranglari piyoz poʻsti, roʻyan va qoʻyning oʻzidan.', 'Түсі пияз қабығынан, рияңнан және қойдың өз жүнінен.', 'Түсү пияздын кабыгынан, маренадан жана койдун өз жүнүнөн.', 'Рангҳо аз пӯсти пиёз, рӯян ва худи гӯсфанданд.'],
  ]],
});

export const baskets = inItsCountries({
  slug: 'baskets',
  workshop: 'studio',
  homes: { KG: {}, KZ: {}, UZ: {} },
  spread: 1,
  share: 1,
  type: 'basket',
  care: 'wood',
  mixes: [{ willow: 100 }],
  certificates: ['HANDMADE_MARK'],
  supply: { kind: 'IN_STOCK', orderShare: 0.2, leadDays: [7, 14] },
  techniques: [
    ['woven from peeled willow', 'плетение из очищенной лозы', 'archilgan toldan toʻqilgan', 'аршылған талдан өрілген', 'аарчылган талдан токулган', 'аз беди пӯсткандашуда бофта', '皮むき柳の編み', '去皮柳条编制'],
    ['steamed before weaving', 'лоза распарена перед плетением', 'toʻqishdan oldin bugʻlangan', 'өрілер алдында буланған', 'токуунун алдында бууланган', 'пеш аз бофтан буғ дода', '編む前に蒸す', '编前蒸软'],
  ],
  forms: [
    {
      code: 'RND',
      name: ['round willow basket', 'круглая корзина из лозы', 'dumaloq tol savat', 'дөңгелек тал себет', 'тегерек тал себет', 'сабади мудаввари бед', '丸い柳籠', '圆形柳编篮'],
      art: 'basket',
      sold: 'size',
      about: [['For apples, for wool, for firewood: it creaks when it is new and is silent ever after.', 'Для яблок, для шерсти, для дров: новая поскрипывает, потом молчит всю жизнь.', 'Olmaga, junga, oʻtinga: yangiligida gʻijirlaydi, keyin umrbod jim.', 'Алмаға, жүнге, отынға: жаңасында сықырлап, кейін үні шықпайды.', 'Алмага, жүнгө, отунга: жаңысында кычырап, кийин үнү чыкпайт.', 'Барои себ, пашм, ҳезум: навакак ғиҷиррос мезанад, баъд хомӯш.']],
      packs: [['30 cm', 620, 7, 13], ['45 cm', 1150, 11, 20]],
    },
    {
      code: 'BRD',
      name: ['bread basket', 'хлебница из лозы', 'non savat', 'нан салатын себет', 'нан себет', 'сабади нон', '柳のパン籠', '柳编面包篮'],
      art: 'bread-basket',
      about: [['Flat and wide, as wide as a flatbread, with a low rim.', 'Плоская и широкая, как раз под лепёшку, с низким бортом.', 'Yassi va keng, bitta nonga mos, cheti past.', 'Жайпақ әрі кең, бір нанға шақталған, ернеуі аласа.', 'Жалпак, кенен, бир нанга ылайык, кырлары жапыз.', 'Паҳну ҳамвор, ба андозаи як нон, канораш паст.']],
      packs: [['35 cm', 420, 6, 11]],
    },
    {
      code: 'LID',
      name: ['willow chest with lid', 'плетёный короб с крышкой', 'qopqoqli tol quti', 'қақпақты тал сандық', 'капкактуу тал куту', 'сандуқчаи беди сарпӯшдор', '蓋付き柳行李', '带盖柳编箱'],
      art: 'willow-chest',
      about: [['A lidded chest for toys or for linen, light enough for one hand.', 'Короб с крышкой для игрушек или белья; поднять можно одной рукой.', 'Oʻyinchoq yoki choyshablar uchun qopqoqli quti, bir qoʻlda koʻtariladi.', 'Ойыншық не төсек-орынға арналған, бір қолмен көтерілетін қақпақты сандық.', 'Оюнчук же шейшеп үчүн, бир кол менен көтөрүлүүчү капкактуу куту.', 'Сандуқчаи сабук барои бозича ё ҷомаҷо.']],
      packs: [['50 × 35 cm', 2200, 22, 40]],
    },
  ],
  lore: [[
    ['The rods are cut after the leaves fall and stand in the stream until spring.', 'Прутья режут после листопада и держат в ручье до весны.', 'Novdalar xazondan keyin kesiladi va bahorgacha soyda turadi.', 'Шыбықтар жапырақ түскен соң кесіліп, көктемге дейін бұлақта тұрады.', 'Чыбыктар жалбырак түшкөндөн кийин кесилип, жазга чейин сууда турат.', 'Навдаҳоро пас аз хазон мебуранд ва то баҳор дар об мегузоранд.'],
  ]],
});

export const flatbread = inItsCountries({
  slug: 'flatbread',
  workshop: 'bakery',
  homes: { UZ: { 'UZ-SA/samarqand': 1 }, TJ: { 'TJ-RA/vahdat': 1 }, KG: {} },
  spread: 1,
  share: 1,
  type: 'bread',
  care: 'bread',
  shippability: 'DOMESTIC',
  mixes: [{ flour: 67, water: 31, salt: 2 }],
  certificates: ['CONFORMITY', 'HALAL'],
  techniques: [
    ['baked on the wall of a tandoor', 'печётся на стенке тандыра', 'tandir devorida yopilgan', 'тандыр қабырғасына жабылған', 'тандырга жабылган', 'дар девори танӯр пухта', 'タンドール窯の壁で焼く', '贴馕坑壁烤制'],
    ['stamped with a bread stamp (chekich)', 'наколота чекичем', 'chekich bilan chekilgan', 'шекішпен өрнектелген', 'чекич менен чекилген', 'бо чакич нақшшуда', 'パン印チェキチで押す', '馕戳切基奇压花'],
  ],
  forms: [
    {
      code: 'NON',
      name: ['tandoor flatbread', 'тандырная лепёшка', 'tandir noni', 'тандыр наны', 'тандыр нан', 'нони танӯрӣ', 'タンドール窯の平パン', '馕坑烤馕'],
      art: 'bread',
      about: [['Thick at the rim, thin in the middle, with sesame and a stamp that tells the baker.', 'Пышный край, тонкая середина, кунжут и узор, по которому узнают пекаря.', 'Cheti qalin, oʻrtasi yupqa, kunjutli, chekichidan novvoyi bilinadi.', 'Шеті қалың, ортасы жұқа, күнжіт себілген, өрнегінен наубайы танылады.', 'Чети калың, ортосу жука, күнжүт себилген, оюусунан наабайы таанылат.', 'Канораш ғафс, миёнааш тунук, кунҷиддор, аз нақшаш нонвой маълум.']],
      packs: [['400 g', 400, 0.4, 0.8]],
    },
    {
      code: 'PTR',
      name: ['layered patyr bread', 'слоёная лепёшка патыр', 'qatlama patir', 'қатпарлы патыр', 'каттама патыр', 'фатири варақӣ', '層パンのパティル', '帕特尔酥皮馕'],
      art: 'bread',
      mixes: [{ flour: 62, cream: 22, water: 14, salt: 2 }],
      about: [['Butter between the layers: it keeps a week and travels as a present.', 'Между слоями масло: хранится неделю и годится в подарок.', 'Qatlari orasida yogʻ: bir hafta turadi, sovgʻaga ham boradi.', 'Қабаттары арасында май: бір апта сақталады, сәлемдемеге жарайды.', 'Кабаттарынын арасында май: бир жума сакталат, белекке жарайт.', 'Миёни қабатҳо равған: як ҳафта меистад ва ба тӯҳфа мешояд.']],
      packs: [['600 g', 600, 1, 1.9]],
    },
  ],
  lore: [[
    ['Bread is never laid face down, and crumbs are never left on the floor.', 'Лепёшку не кладут лицом вниз, а крошек не оставляют на полу.', 'Non hech qachon teskari qoʻyilmaydi, uvogʻi yerda qoldirilmaydi.', 'Нанды теріс қаратып қоймайды, қоқымын жерге тастамайды.', 'Нанды терс каратып койбойт, күкүмүн жерге таштабайт.', 'Нонро ҳеҷ гоҳ чаппа намегузоранд ва резаашро дар замин намемонанд.'],
    ['Baked three times a day; ask for the evening batch.', 'Пекут трижды в день; спрашивайте вечернюю.', 'Kuniga uch marta yopiladi; kechkisini soʻrang.', 'Күніне үш рет жабылады; кешкісін сұраңыз.', 'Күнүнө үч жолу жабылат; кечкисин сураңыз.', 'Рӯзе се бор мепазанд; нони бегоҳиро пурсед.'],
  ]],
});
