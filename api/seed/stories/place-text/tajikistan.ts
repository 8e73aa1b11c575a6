import type { Words } from '../../records.ts';

export const tajikistan: Record<string, Words> = {
  TJ: {
    en: 'More than nine tenths of Tajikistan is mountain. Between the ranges lie valleys that hardly knew one another in winter, so each kept its own stitch, its own knife, its own apricot. A road map names one hundred priority products for its villages, and in Bokhtar a production centre has been set up.',
    ru: 'Более девяти десятых Таджикистана — горы. Между хребтами долины, которые зимой почти не знали друг о друге, и у каждой остался свой стежок, свой нож, свой абрикос. Дорожная карта называет сто приоритетных продуктов для сёл, в Бохтаре создан производственный центр.',
    tg: 'Зиёда аз навад дарсади хоки Тоҷикистон кӯҳ аст. Дар байни қаторкӯҳҳо водиҳое ҳастанд, ки зимистон аз якдигар кам хабар доштанд, аз ин рӯ ҳар кадом дӯхти худ, корди худ, зардолуи худро нигоҳ доштааст. Харитаи роҳ барои деҳаҳо сад маҳсулоти афзалиятнокро номбар мекунад, дар Бохтар маркази истеҳсолӣ таъсис ёфтааст.',
  },
  'TJ-DU': {
    en: 'The capital, grown from a village whose market was held on Mondays, which is what the name means. Jewellers, embroiderers and makers of musical instruments sell here.',
    ru: 'Столица, выросшая из села с базаром по понедельникам: это и значит её имя. Здесь продают ювелиры, вышивальщицы и мастера музыкальных инструментов.',
    tg: 'Пойтахт, ки аз деҳаи бозораш рӯзи душанбе калон шудааст. Заргарон, гулдӯзон ва созгарон маҳсули дасти худро ин ҷо мефурӯшанд.',
  },
  'TJ-GB': {
    en: 'The Pamirs: half the country’s land and few of its people, in stone houses with a skylight of four squares. Patterned stockings, woollen rugs and herbs come down the long road from here.',
    ru: 'Памир: почти половина страны и очень немного людей, в каменных домах с четырёхъярусным световым проёмом. По длинной дороге отсюда везут узорчатые чулки, шерстяные паласы и травы.',
    tg: 'Помир: қариб нисфи хоки кишвар ва мардуми кам, дар хонаҳои сангини чорхонадор. Аз ин ҷо ҷӯроби нақшин, палоси пашмин ва гиёҳҳо бо роҳи дур ба поён меоянд.',
  },
  'TJ-KT': {
    en: 'The warm south: cotton and lemons in the Vakhsh valley, and in Kulob the chakan, a dress with embroidered suns that UNESCO listed in 2018. Bokhtar has the production centre of the programme.',
    ru: 'Тёплый юг: хлопок и лимоны Вахшской долины, а в Кулябе чакан — платье с вышитыми солнцами, которое ЮНЕСКО внесла в список в 2018 году. В Бохтаре работает производственный центр программы.',
    tg: 'Ҷануби гарм: пахтаву лимуи водии Вахш ва чакани Кӯлоб, куртаи офтобҳояш гулдӯзишуда, ки ЮНЕСКО соли 2018 ба рӯйхат даровард. Дар Бохтар маркази истеҳсолии барнома ҷойгир аст.',
  },
  'TJ-RA': {
    en: 'The districts that belong to no province and are run from the capital: the Hisor valley with its fortress in the west, the Rasht valley with honey, apples and snow in the east.',
    ru: 'Районы, не входящие в области и подчинённые столице: на западе Гиссарская долина с крепостью, на востоке Раштская с мёдом, яблоками и снегом.',
    tg: 'Ноҳияҳое, ки ба вилоят дохил нестанд ва тобеи марказанд: дар ғарб водии Ҳисор бо қалъааш, дар шарқ водии Рашт бо асалу себу барфаш.',
  },
  'TJ-SU': {
    en: 'The north, on the Syr Darya and the upper Zarafshon: Khujand and its bazaar, the apricots of Isfara and Konibodom, the smiths and carvers of Istaravshan, and Panjakent, where painted walls of Sogdian houses were dug out.',
    ru: 'Север, на Сырдарье и верхнем Зарафшане: Худжанд с его базаром, абрикосы Исфары и Канибадама, кузнецы и резчики Истаравшана и Пенджикент, где раскопали расписанные стены согдийских домов.',
    tg: 'Шимол, дар соҳили Сирдарё ва болооби Зарафшон: Хуҷанд бо бозораш, зардолуи Исфараву Конибодом, оҳангару кандакорони Истаравшан ва Панҷакент, ки деворҳои мунаққаши хонаҳои суғдӣ ҳафриёт шудаанд.',
  },
  'TJ-KT/bokhtar': {
    en: 'The chief town of the Vakhsh valley, among cotton fields and lemon houses. The production centre of Tajikistan’s “one village, one product” project is here.',
    ru: 'Главный город Вахшской долины, среди хлопковых полей и лимонариев. Здесь создан производственный центр таджикского проекта «Одно село — один продукт».',
    tg: 'Шаҳри асосии водии Вахш дар миёни пахтазору лимузорҳо. Маркази истеҳсолии лоиҳаи «Як деҳа — як маҳсулот» дар ҳамин ҷост.',
  },
  'TJ-SU/istaravshan': {
    en: 'An old town of smiths, carvers and mosques between Khujand and the passes, known in the whole country for knives.',
    ru: 'Старый город кузнецов, резчиков и мечетей между Худжандом и перевалами; его ножи знает вся страна.',
    tg: 'Шаҳри қадимаи оҳангарон, кандакорон ва масҷидҳо миёни Хуҷанд ва ағбаҳо; кордашро тамоми кишвар мешиносад.',
  },
  'TJ-SU/isfara': {
    en: 'A town on a mountain stream where apricots come in dozens of kinds, each with a name, each for a use: to dry whole, to dry halved, for its kernel.',
    ru: 'Город на горной реке, где абрикосы насчитывают десятками сортов, и у каждого имя и дело: сушить целым, сушить половинками, ради ядрышка.',
    tg: 'Шаҳре дар лаби дарёи кӯҳӣ, ки зардолуаш даҳҳо навъ дорад ва ҳар навъ номаш дигару кораш дигар: барои ғӯлинг, барои қоқ, барои мағзак.',
  },
  'TJ-SU/konibodom': {
    en: 'The name means mine of almonds. Almonds, apricots and the trade in both have fed it for centuries.',
    ru: 'Имя значит «миндальный рудник». Миндаль, абрикос и торговля ими кормят город веками.',
    tg: 'Номаш аз «кони бодом» аст. Бодому зардолу ва савдои онҳо асрҳост, ки шаҳрро мехӯронад.',
  },
  'TJ-SU/panjakent': {
    en: 'A town below the ruins of its Sogdian ancestor, at the door of the Seven Lakes; herbs, embroidery and dried fruit from the upper valley are sold here.',
    ru: 'Город под развалинами своего согдийского предка, у дороги к Семи озёрам; здесь продают травы, вышивку и сухофрукты верхней долины.',
    tg: 'Шаҳре дар пойи харобаҳои шаҳри суғдӣ, дар сари роҳи Ҳафткӯл; гиёҳ, гулдӯзӣ ва меваи хушки болооб ин ҷо ба фурӯш меравад.',
  },
  'TJ-SU/khujand': {
    en: 'A city on both banks of the Syr Darya whose covered bazaar, Panjshanbe, sells everything that this page leaves out.',
    ru: 'Город на обоих берегах Сырдарьи; на его крытом базаре Панчшанбе есть всё, чего не хватило этой странице.',
    tg: 'Шаҳри ду соҳили Сирдарё; дар бозори сарпӯшидаи Панҷшанбеаш ҳар чизе ҳаст, ки дар ин саҳифа нагунҷид.',
  },
  'TJ-GB/khorugh': {
    en: 'A small town in a deep valley of poplars at 2,100 metres, where people of many Pamir languages meet and sell what they knit and weave.',
    ru: 'Небольшой город среди тополей в глубокой долине, на высоте 2100 метров; здесь встречаются люди многих памирских языков и продают то, что вяжут и ткут.',
    tg: 'Шаҳраки сафедорзор дар водии чуқур, дар баландии 2100 метр; мардуми забонҳои гуногуни Помир ин ҷо вомехӯранд ва бофтаи худро мефурӯшанд.',
  },
  'TJ-GB/murghob': {
    en: 'The highest district town of the country, at about 3,600 metres: yaks, wind, felt, and the best night sky for a long way.',
    ru: 'Самый высокий районный центр страны, около 3600 метров: яки, ветер, войлок и огромное ночное небо.',
    tg: 'Баландтарин маркази ноҳияи кишвар, тақрибан 3600 метр: қутос, шамол, намад ва осмони шабонаи беканор.',
  },
  'TJ-RA/hisor': {
    en: 'A fortress gate, two old madrasas, and a plain of orchards west of Dushanbe. The fat-tailed Hisor sheep has its name from here.',
    ru: 'Крепостные ворота, два старых медресе и садовая равнина к западу от Душанбе. Отсюда имя курдючной гиссарской овцы.',
    tg: 'Дарвозаи қалъа, ду мадрасаи кӯҳна ва ҳамвории сербоғ дар ғарби Душанбе. Гӯсфанди думбадори ҳисорӣ номашро аз ин ҷо гирифтааст.',
  },
  'TJ-KT/kulob': {
    en: 'An old southern town, the home of the chakan, a dress on which suns and tulips are embroidered in silk.',
    ru: 'Старый южный город, родина чакана — платья, на котором шёлком вышиты солнца и тюльпаны.',
    tg: 'Шаҳри қадимаи ҷануб, ватани чакан — куртае, ки дар он офтобу лола бо абрешим гулдӯзӣ шудааст.',
  },
};
