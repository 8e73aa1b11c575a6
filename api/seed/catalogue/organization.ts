import type { FacilityRecord, OrganizationRecord } from '../records.ts';

/** Real organisations that the programme's sources name; no persons. */
export const organizations: OrganizationRecord[] = [
  {
    slug: 'hunarmand',
    type: 'ASSOCIATION',
    countryCode: 'UZ',
    names: {
      en: 'Hunarmand Association',
      ru: 'Ассоциация «Хунарманд»',
      'uz-Latn': '“Hunarmand” uyushmasi',
      'uz-Cyrl': '«Ҳунарманд» уюшмаси',
      ja: 'フナルマンド協会',
      'zh-Hans': '工匠协会“胡纳尔曼德”',
    },
    placeKey: 'UZ-TK',
    description: {
      en: 'The association of craftspeople of Uzbekistan. It stands behind four national brands and takes their goods to fairs and online marketplaces.',
      ru: 'Объединение ремесленников Узбекистана. Стоит за четырьмя национальными брендами и выводит их изделия на выставки и онлайн-площадки.',
      'uz-Latn':
        'Oʻzbekiston hunarmandlari uyushmasi. Toʻrtta milliy brendni yuritadi, mahsulotlarini koʻrgazma va onlayn savdo maydonlariga olib chiqadi.',
    },
  },
  {
    slug: 'uzavtosanoat',
    type: 'FACILITY_OPERATOR',
    countryCode: 'UZ',
    names: {
      en: 'Uzavtosanoat JSC',
      ru: 'АО «Узавтосаноат»',
      'uz-Latn': '“Oʻzavtosanoat” AJ',
      'uz-Cyrl': '«Ўзавтосаноат» АЖ',
    },
    placeKey: 'UZ-TK',
    description: {
      en: 'The joint-stock company of the car industry of Uzbekistan; founder of the Cooperation LAB centre in Bektemir.',
      ru: 'Акционерная компания автомобильной промышленности Узбекистана, основатель центра Cooperation LAB в Бектемире.',
      'uz-Latn':
        'Oʻzbekiston avtomobil sanoati aksiyadorlik kompaniyasi, Bektemirdagi Cooperation LAB markazi taʼsischisi.',
    },
  },
  buyer('uzauto-motors', { en: 'UzAuto Motors', ru: 'UzAuto Motors', 'uz-Latn': 'UzAuto Motors' }),
  buyer('samavto', { en: 'SamAvto', ru: '«СамАвто»', 'uz-Latn': '“SamAvto”' }),
  buyer('man-auto-uzbekistan', {
    en: 'JV MAN Auto – Uzbekistan',
    ru: 'СП «MAN Auto – Uzbekistan»',
    'uz-Latn': '“MAN Auto – Uzbekistan” QK',
  }),
  buyer('gm-powertrain-uzbekistan', {
    en: 'General Motors Powertrain Uzbekistan',
    ru: 'General Motors Powertrain Uzbekistan',
    'uz-Latn': 'General Motors Powertrain Uzbekistan',
  }),
  site('uzcrafts', 'https://uzcrafts.uz', 'UzCrafts'),
  site('suzanishop', 'https://suzanishop.uz', 'SuzaniShop'),
  site('ikatmarketing', 'https://ikatmarketing.com', 'Ikat Marketing'),
  {
    slug: 'atameken-almaty-region',
    type: 'CHAMBER',
    countryCode: 'KZ',
    placeKey: 'KZ-19',
    names: {
      en: 'Atameken Chamber of Entrepreneurs, Almaty region',
      ru: 'Палата предпринимателей «Атамекен» Алматинской области',
      kk: 'Алматы облысының «Атамекен» кәсіпкерлер палатасы',
    },
    description: {
      en: 'The regional chamber that leads the One Village One Product project: training, trade marks and quality standards, certification of local goods, and exhibitions in every district.',
      ru: 'Региональная палата, которая ведёт проект «Одно село — один продукт»: обучение, товарные знаки и стандарты качества, сертификация местной продукции и выставки во всех районах.',
      kk: '«Бір ауыл – бір өнім» жобасын жүргізетін өңірлік палата: оқыту, тауар белгілері мен сапа стандарттары, жергілікті өнімді сертификаттау және барлық аудандағы көрмелер.',
    },
  },
  {
    slug: 'business-women-council-almaty-region',
    type: 'ASSOCIATION',
    countryCode: 'KZ',
    placeKey: 'KZ-19',
    names: {
      en: 'Council of Business Women, Almaty region',
      ru: 'Совет деловых женщин Алматинской области',
      kk: 'Алматы облысының іскер әйелдер кеңесі',
    },
  },
  {
    slug: 'ministry-of-economy-tajikistan',
    type: 'MINISTRY',
    countryCode: 'TJ',
    names: {
      en: 'Ministry of Economic Development and Trade of Tajikistan',
      ru: 'Министерство экономического развития и торговли Республики Таджикистан',
      tg: 'Вазорати рушди иқтисод ва савдои Ҷумҳурии Тоҷикистон',
    },
    description: {
      en: 'Leads the One Village One Product initiative in Tajikistan together with JICA and other ministries.',
      ru: 'Ведёт инициативу «Одно село — один продукт» в Таджикистане вместе с JICA и другими ведомствами.',
      tg: 'Ташаббуси «Як деҳа – як маҳсулот»-ро дар Тоҷикистон якҷоя бо JICA ва вазоратҳои дигар пеш мебарад.',
    },
  },
  {
    slug: 'jica',
    type: 'DONOR',
    countryCode: 'JP',
    url: 'https://www.jica.go.jp',
    names: {
      en: 'Japan International Cooperation Agency (JICA)',
      ru: 'Японское агентство международного сотрудничества (JICA)',
      'uz-Latn': 'Yaponiya xalqaro hamkorlik agentligi (JICA)',
      kk: 'Жапония халықаралық ынтымақтастық агенттігі (JICA)',
      ky: 'Жапониянын эл аралык кызматташтык агенттиги (JICA)',
      tg: 'Агентии ҳамкориҳои байналмилалии Ҷопон (JICA)',
      ja: '国際協力機構（JICA）',
    },
    description: {
      en: 'Supports One Village One Product, which began in Japan, in Kyrgyzstan and Tajikistan.',
      ru: 'Поддерживает в Кыргызстане и Таджикистане движение «Одно село — один продукт», начавшееся в Японии.',
      tg: 'Ҷунбиши «Як деҳа – як маҳсулот»-ро, ки дар Ҷопон оғоз ёфтааст, дар Қирғизистон ва Тоҷикистон дастгирӣ мекунад.',
    },
  },
  {
    slug: 'cabinet-of-ministers-kyrgyzstan',
    type: 'MINISTRY',
    countryCode: 'KG',
    names: {
      en: 'Cabinet of Ministers of the Kyrgyz Republic',
      ru: 'Кабинет Министров Кыргызской Республики',
      ky: 'Кыргыз Республикасынын Министрлер Кабинети',
    },
    description: {
      en: 'Charged by decree of March 2023 with creating the national brand Made in Kyrgyzstan.',
      ru: 'Указом от марта 2023 года ему поручено создать национальный бренд «Сделано в Кыргызстане».',
      ky: '2023-жылдын мартындагы жарлык менен «Кыргызстанда жасалган» улуттук брендин түзүү тапшырылган.',
    },
  },
  {
    slug: 'issyk-kul-brand-committee',
    type: 'ASSOCIATION',
    countryCode: 'KG',
    placeKey: 'KG-Y',
    names: {
      en: 'Issyk-Kul Brand Committee',
      ru: 'Комитет бренда «Иссык-Куль»',
      ky: '«Ысык-Көл» бренд комитети',
    },
    description: {
      en: 'Assesses promising products of the region, helps to improve their quality and assists with marketing.',
      ru: 'Оценивает перспективные продукты региона, помогает повысить их качество и выйти на рынок.',
      ky: 'Аймактын келечектүү өнүмдөрүн баалайт, сапатын жакшыртууга жана сатууга көмөктөшөт.',
    },
  },
];

/** Centres with the figures that were reported of them. */
export const facilities: FacilityRecord[] = [
  {
    slug: 'cooperation-lab',
    type: 'COOPERATION_CENTRE',
    placeKey: 'UZ-TK/bektemir',
    operatorSlug: 'uzavtosanoat',
    names: {
      en: 'Cooperation LAB',
      ru: 'Cooperation LAB',
      'uz-Latn': 'Cooperation LAB',
      'uz-Cyrl': 'Cooperation LAB',
    },
    investment: { amountMinor: '200000000', currency: 'USD' },
    jobs: 50,
    description: {
      en: 'A centre for cooperation between industries in Bektemir district, Tashkent: from an idea to the shop counter, with engineering, technical solutions and help in finding a market.',
      ru: 'Центр межотраслевой кооперации в Бектемирском районе Ташкента: от идеи до прилавка, с инжинирингом, техническими решениями и помощью в поиске рынка.',
      'uz-Latn':
        'Toshkentning Bektemir tumanidagi tarmoqlararo kooperatsiya markazi: gʻoyadan rastagacha, injiniring, texnik yechimlar va bozor topishga koʻmak bilan.',
      'uz-Cyrl':
        'Тошкентнинг Бектемир туманидаги тармоқлараро кооперация маркази: ғоядан растагача, инжиниринг, техник ечимлар ва бозор топишга кўмак билан.',
    },
    source: {
      en: 'President of Uzbekistan, prezident.uz',
      ru: 'Президент Узбекистана, prezident.uz',
      'uz-Latn': 'Oʻzbekiston Prezidenti, prezident.uz',
    },
  },
  {
    slug: 'bokhtar-production-centre',
    type: 'PRODUCTION_CENTRE',
    placeKey: 'TJ-KT/bokhtar',
    operatorSlug: 'ministry-of-economy-tajikistan',
    names: {
      en: 'Bokhtar Production Centre',
      ru: 'Производственный центр в Бохтаре',
      tg: 'Маркази истеҳсолии Бохтар',
    },
    description: {
      en: 'Set up under One Village One Product so that small firms of the region can make and pack goods with shared equipment.',
      ru: 'Создан по программе «Одно село — один продукт», чтобы малые предприятия региона могли выпускать и упаковывать товары на общем оборудовании.',
      tg: 'Дар доираи барномаи «Як деҳа – як маҳсулот» таъсис ёфтааст, то корхонаҳои хурди минтақа бо таҷҳизоти муштарак маҳсулот истеҳсол ва бастабандӣ кунанд.',
    },
    source: {
      en: 'Karavan Info, 18 February 2026',
      ru: 'Karavan Info, 18 февраля 2026 года',
      tg: 'Karavan Info, 18 феврали соли 2026',
    },
  },
];

type BuyerNames = OrganizationRecord['names'];

function buyer(slug: string, names: BuyerNames): OrganizationRecord {
  return {
    slug,
    type: 'INDUSTRIAL_BUYER',
    countryCode: 'UZ',
    names,
    description: {
      en: 'A maker of vehicles or engines that looks for parts made at home.',
      ru: 'Производитель автомобилей или двигателей, который ищет комплектующие местного производства.',
      'uz-Latn': 'Mahalliy butlovchi qismlarni izlayotgan avtomobil yoki dvigatel ishlab chiqaruvchisi.',
    },
  };
}

function site(slug: string, url: string, name: string): OrganizationRecord {
  return {
    slug,
    type: 'PARTNER_SITE',
    countryCode: 'UZ',
    url,
    names: { en: name, ru: name, 'uz-Latn': name },
    description: {
      en: 'One of the shops that sell national crafts of Uzbekistan online.',
      ru: 'Один из интернет-магазинов национальных ремёсел Узбекистана.',
      'uz-Latn': 'Oʻzbekiston milliy hunarmandchilik mahsulotlarini sotadigan internet doʻkonlardan biri.',
    },
  };
}
