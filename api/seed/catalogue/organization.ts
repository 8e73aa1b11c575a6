import type { OrganizationRecord, Words } from '../records.ts';
import { inAllLanguages } from './words.ts';

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
      kk: '«Хунарманд» қауымдастығы',
      ky: '«Хунарманд» бирикмеси',
      tg: 'Ассотсиатсияи «Ҳунарманд»',
    },
    placeKey: 'UZ-TK',
    description: {
      en: 'The association of craftspeople of Uzbekistan. It stands behind four national brands and takes their goods to fairs and online marketplaces.',
      ru: 'Объединение ремесленников Узбекистана. Стоит за четырьмя национальными брендами и выводит их изделия на выставки и онлайн-площадки.',
      'uz-Latn':
        'Oʻzbekiston hunarmandlari uyushmasi. Toʻrtta milliy brendni yuritadi, mahsulotlarini koʻrgazma va onlayn savdo maydonlariga olib chiqadi.',
      kk: 'Өзбекстан қолөнершілерінің қауымдастығы. Төрт ұлттық брендті жүргізіп, бұйымдарын көрмелер мен онлайн алаңдарға шығарады.',
      ky: 'Өзбекстандын кол өнөрчүлөрүнүн бирикмеси. Төрт улуттук брендди жүргүзүп, буюмдарын көргөзмөлөргө жана онлайн аянттарга чыгарат.',
      tg: 'Ассотсиатсияи ҳунармандони Ӯзбекистон. Чор бренди миллиро пеш мебарад ва молашонро ба намоишгоҳҳо ва майдончаҳои онлайн мебарорад.',
      ja: 'ウズベキスタンの職人の協会。四つの国のブランドを運営し、作品を展示会やオンライン市場へ送り出す。',
      'zh-Hans': '乌兹别克斯坦手工艺人协会，运营四个国家品牌，把产品带到展会和线上市场。',
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
      kk: '«Узавтосаноат» АҚ',
      ky: '«Узавтосаноат» АК',
      tg: 'ҶС «Ӯзавтосаноат»',
      ja: 'ウズアフトサノアト株式会社',
      'zh-Hans': '乌兹汽车工业股份公司',
    },
    placeKey: 'UZ-TK',
    description: {
      en: 'The joint-stock company of the car industry of Uzbekistan; founder of the Cooperation LAB centre in Bektemir.',
      ru: 'Акционерная компания автомобильной промышленности Узбекистана, основатель центра Cooperation LAB в Бектемире.',
      'uz-Latn':
        'Oʻzbekiston avtomobil sanoati aksiyadorlik kompaniyasi, Bektemirdagi Cooperation LAB markazi taʼsischisi.',
      'uz-Cyrl':
        'Ўзбекистон автомобиль саноати акциядорлик компанияси, Бектемирдаги Cooperation LAB маркази таъсисчиси.',
      kk: 'Өзбекстан автомобиль өнеркәсібінің акционерлік қоғамы, Бектемірдегі Cooperation LAB орталығының құрылтайшысы.',
      ky: 'Өзбекстандын автомобиль өнөр жайынын акционердик коому, Бектемирдеги Cooperation LAB борборунун негиздөөчүсү.',
      tg: 'Ҷамъияти саҳҳомии саноати автомобилии Ӯзбекистон, муассиси маркази Cooperation LAB дар Бектемир.',
      ja: 'ウズベキスタンの自動車産業の株式会社。ベクテミルのCooperation LABセンターの設立者。',
      'zh-Hans': '乌兹别克斯坦汽车工业股份公司，别克捷米尔Cooperation LAB中心的创办者。',
    },
  },
  buyer('uzauto-motors', unchanged('UzAuto Motors')),
  buyer('samavto', {
    en: 'SamAvto',
    ru: '«СамАвто»',
    'uz-Latn': '“SamAvto”',
    kk: '«СамАвто»',
    ky: '«СамАвто»',
    tg: '«СамАвто»',
    ja: 'サムアフト',
    'zh-Hans': '萨姆汽车',
  }),
  buyer('man-auto-uzbekistan', {
    en: 'JV MAN Auto – Uzbekistan',
    ru: 'СП «MAN Auto – Uzbekistan»',
    'uz-Latn': '“MAN Auto – Uzbekistan” QK',
    'uz-Cyrl': '«MAN Auto – Uzbekistan» ҚК',
    kk: '«MAN Auto – Uzbekistan» БК',
    ky: '«MAN Auto – Uzbekistan» БИ',
    tg: 'КМ «MAN Auto – Uzbekistan»',
    ja: 'MAN Auto – Uzbekistan合弁会社',
    'zh-Hans': 'MAN Auto – Uzbekistan合资公司',
  }),
  buyer('gm-powertrain-uzbekistan', unchanged('General Motors Powertrain Uzbekistan')),
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
      'uz-Latn': 'Olmaota viloyati “Atameken” tadbirkorlar palatasi',
      ky: 'Алматы облусунун «Атамекен» ишкерлер палатасы',
      tg: 'Палатаи соҳибкорони «Атамекен»-и вилояти Алмаато',
      ja: 'アルマトイ州起業家会議所「アタメケン」',
      'zh-Hans': '阿拉木图州“阿塔梅肯”企业家商会',
    },
    description: {
      en: 'The regional chamber that leads the One Village One Product project: training, trade marks and quality standards, certification of local goods, and exhibitions in every district.',
      ru: 'Региональная палата, которая ведёт проект «Одно село — один продукт»: обучение, товарные знаки и стандарты качества, сертификация местной продукции и выставки во всех районах.',
      kk: '«Бір ауыл – бір өнім» жобасын жүргізетін өңірлік палата: оқыту, тауар белгілері мен сапа стандарттары, жергілікті өнімді сертификаттау және барлық аудандағы көрмелер.',
      'uz-Latn':
        '“Bir ovul — bir mahsulot” loyihasini yurituvchi hududiy palata: oʻqitish, tovar belgilari va sifat standartlari, mahalliy mahsulotni sertifikatlash, barcha tumanlarda koʻrgazmalar.',
      ky: '«Бир айыл — бир өнүм» долбоорун жүргүзгөн аймактык палата: окутуу, товар белгилери жана сапат стандарттары, жергиликтүү өнүмдү тастыктоо, бардык райондордо көргөзмөлөр.',
      tg: 'Палатаи минтақавӣ, ки лоиҳаи «Як деҳа — як маҳсулот»-ро мебарад: омӯзиш, тамғаҳои молӣ ва меъёрҳои сифат, сертификатсияи моли маҳаллӣ ва намоишгоҳҳо дар ҳамаи ноҳияҳо.',
      ja: '一村一品プロジェクトを進める州の会議所。研修、商標と品質基準、地元産品の認証、全地区での展示会を担う。',
      'zh-Hans': '主导一村一品项目的州级商会：培训、商标与质量标准、本地产品认证，并在各区举办展览。',
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
      'uz-Latn': 'Olmaota viloyati ishbilarmon ayollar kengashi',
      ky: 'Алматы облусунун ишкер аялдар кеңеши',
      tg: 'Шӯрои занони соҳибкори вилояти Алмаато',
      ja: 'アルマトイ州女性経営者評議会',
      'zh-Hans': '阿拉木图州商界女性理事会',
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
      'uz-Latn': 'Tojikiston Respublikasi Iqtisodiy rivojlanish va savdo vazirligi',
      kk: 'Тәжікстан Экономикалық даму және сауда министрлігі',
      ky: 'Тажикстандын Экономикалык өнүктүрүү жана соода министрлиги',
      ja: 'タジキスタン経済発展貿易省',
      'zh-Hans': '塔吉克斯坦经济发展与贸易部',
    },
    description: {
      en: 'Leads the One Village One Product initiative in Tajikistan together with JICA and other ministries.',
      ru: 'Ведёт инициативу «Одно село — один продукт» в Таджикистане вместе с JICA и другими ведомствами.',
      tg: 'Ташаббуси «Як деҳа – як маҳсулот»-ро дар Тоҷикистон якҷоя бо JICA ва вазоратҳои дигар пеш мебарад.',
      'uz-Latn':
        'Tojikistonda “Bir qishloq — bir mahsulot” tashabbusini JICA va boshqa vazirliklar bilan birga yuritadi.',
      kk: 'Тәжікстанда «Бір ауыл – бір өнім» бастамасын JICA және басқа министрліктермен бірге жүргізеді.',
      ky: 'Тажикстанда «Бир айыл — бир өнүм» демилгесин JICA жана башка министрликтер менен бирге жүргүзөт.',
      ja: 'JICAや他省庁とともに、タジキスタンの一村一品運動を進める。',
      'zh-Hans': '与JICA及其他部委共同推进塔吉克斯坦的一村一品倡议。',
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
      'zh-Hans': '日本国际协力机构（JICA）',
    },
    description: {
      en: 'Supports One Village One Product, which began in Japan, in Kyrgyzstan and Tajikistan.',
      ru: 'Поддерживает в Кыргызстане и Таджикистане движение «Одно село — один продукт», начавшееся в Японии.',
      tg: 'Ҷунбиши «Як деҳа – як маҳсулот»-ро, ки дар Ҷопон оғоз ёфтааст, дар Қирғизистон ва Тоҷикистон дастгирӣ мекунад.',
      'uz-Latn':
        'Yaponiyada boshlangan “Bir qishloq — bir mahsulot” harakatini Qirgʻiziston va Tojikistonda qoʻllab-quvvatlaydi.',
      kk: 'Жапонияда басталған «Бір ауыл – бір өнім» қозғалысын Қырғызстан мен Тәжікстанда қолдайды.',
      ky: 'Жапонияда башталган «Бир айыл — бир өнүм» кыймылын Кыргызстанда жана Тажикстанда колдойт.',
      ja: '日本で始まった一村一品運動を、キルギスとタジキスタンで支援している。',
      'zh-Hans': '在吉尔吉斯斯坦和塔吉克斯坦支持发源于日本的一村一品运动。',
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
      'uz-Latn': 'Qirgʻiz Respublikasi Vazirlar Mahkamasi',
      kk: 'Қырғыз Республикасының Министрлер Кабинеті',
      tg: 'Девони вазирони Ҷумҳурии Қирғизистон',
      ja: 'キルギス共和国内閣',
      'zh-Hans': '吉尔吉斯共和国部长内阁',
    },
    description: {
      en: 'Charged by decree of March 2023 with creating the national brand Made in Kyrgyzstan.',
      ru: 'Указом от марта 2023 года ему поручено создать национальный бренд «Сделано в Кыргызстане».',
      ky: '2023-жылдын мартындагы жарлык менен «Кыргызстанда жасалган» улуттук брендин түзүү тапшырылган.',
      'uz-Latn':
        '2023-yil martdagi farmon bilan unga “Qirgʻizistonda ishlab chiqarilgan” milliy brendini yaratish topshirilgan.',
      kk: '2023 жылғы наурыздағы жарлықпен оған «Қырғызстанда жасалған» ұлттық брендін құру тапсырылған.',
      tg: 'Бо фармони моҳи марти 2023 ба он таъсиси бренди миллии «Сохти Қирғизистон» супурда шудааст.',
      ja: '2023年3月の大統領令により、国のブランド「メイド・イン・キルギス」の創設を任された。',
      'zh-Hans': '2023年3月的法令责成其创建国家品牌“吉尔吉斯斯坦制造”。',
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
      'uz-Latn': '“Issiqkoʻl” brendi qoʻmitasi',
      kk: '«Ыстықкөл» бренді комитеті',
      tg: 'Комитети бренди «Иссиқкӯл»',
      ja: 'イシク・クル・ブランド委員会',
      'zh-Hans': '伊塞克湖品牌委员会',
    },
    description: {
      en: 'Assesses promising products of the region, helps to improve their quality and assists with marketing.',
      ru: 'Оценивает перспективные продукты региона, помогает повысить их качество и выйти на рынок.',
      ky: 'Аймактын келечектүү өнүмдөрүн баалайт, сапатын жакшыртууга жана сатууга көмөктөшөт.',
      'uz-Latn':
        'Hududning istiqbolli mahsulotlarini baholaydi, sifatini oshirish va sotishga yordam beradi.',
      kk: 'Өңірдің болашағы бар өнімдерін бағалап, сапасын арттыруға және сатуға көмектеседі.',
      tg: 'Маҳсулоти умедбахши минтақаро баҳо медиҳад, дар беҳтар кардани сифат ва фурӯш кӯмак мекунад.',
      ja: '地域の有望な品を審査し、品質の向上と販売を助ける。',
      'zh-Hans': '评估本地区有潜力的产品，帮助提升质量并开拓市场。',
    },
  },
];

/** A firm or a site that is called the same everywhere. */
function unchanged(name: string): Words {
  return { ...inAllLanguages([name, name, name, name, name, name, name, name]), 'uz-Cyrl': name };
}

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
      kk: 'Жергілікті құрамдас бөлшек іздейтін автомобиль не қозғалтқыш өндірушісі.',
      ky: 'Жергиликтүү тетиктерди издеген автомобиль же кыймылдаткыч өндүрүүчүсү.',
      tg: 'Истеҳсолкунандаи автомобил ё муҳаррик, ки қисмҳои ватаниро меҷӯяд.',
      ja: '国産部品を求める車両またはエンジンの製造会社。',
      'zh-Hans': '寻求本国零部件的汽车或发动机制造商。',
    },
  };
}

function site(slug: string, url: string, name: string): OrganizationRecord {
  return {
    slug,
    type: 'PARTNER_SITE',
    countryCode: 'UZ',
    url,
    names: unchanged(name),
    description: {
      en: 'One of the shops that sell national crafts of Uzbekistan online.',
      ru: 'Один из интернет-магазинов национальных ремёсел Узбекистана.',
      'uz-Latn': 'Oʻzbekiston milliy hunarmandchilik mahsulotlarini sotadigan internet doʻkonlardan biri.',
      kk: 'Өзбекстанның ұлттық қолөнерін онлайн сататын дүкендердің бірі.',
      ky: 'Өзбекстандын улуттук кол өнөрчүлүгүн онлайн саткан дүкөндөрдүн бири.',
      tg: 'Яке аз мағозаҳое, ки ҳунарҳои миллии Ӯзбекистонро онлайн мефурӯшанд.',
      ja: 'ウズベキスタンの伝統工芸をオンラインで売る店のひとつ。',
      'zh-Hans': '在线销售乌兹别克斯坦民族手工艺品的商店之一。',
    },
  };
}
