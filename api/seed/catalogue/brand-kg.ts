import type { BrandRecord } from '../records.ts';
import { inAllLanguages, type Phrase } from './words.ts';

export const kyrgyzBrands: BrandRecord[] = [
  {
    slug: 'made-in-kyrgyzstan',
    kind: 'NATIONAL_UMBRELLA',
    countryCode: 'KG',
    ownerSlug: 'cabinet-of-ministers-kyrgyzstan',
    names: inAllLanguages([
      'Made in Kyrgyzstan',
      'Сделано в Кыргызстане',
      'Qirgʻizistonda ishlab chiqarilgan',
      'Қырғызстанда жасалған',
      'Кыргызстанда жасалган',
      'Сохти Қирғизистон',
      'メイド・イン・キルギス',
      '吉尔吉斯斯坦制造',
    ]),
    promise: {
      en: 'One mark over all villages: made in Kyrgyzstan, from what grows and grazes there.',
      ru: 'Один знак для всех сёл: сделано в Кыргызстане из того, что здесь растёт и пасётся.',
      'uz-Latn':
        'Barcha qishloqlar uchun bitta belgi: Qirgʻizistonda, shu yerda oʻsgan va boqilgandan yasalgan.',
      kk: 'Барлық ауылға бір белгі: Қырғызстанда, сол жерде өскен мен жайылғаннан жасалған.',
      ky: 'Бардык айылдарга бир белги: Кыргызстанда, ушул жерде өскөн жана жайылгандан жасалган.',
      tg: 'Як нишон барои ҳамаи деҳаҳо: дар Қирғизистон, аз он чи ҳамон ҷо мерӯяд ва мечарад, сохта шудааст.',
      ja: 'すべての村に一つの印：キルギスで、そこに育ち草を食むものから作られた品。',
      'zh-Hans': '所有村庄共用一个标志：吉尔吉斯斯坦制造，取材于当地的出产与牧养。',
    },
    description: {
      en: 'A decree of March 2023 gave every village of the country one product to be known for, and the government the task of creating one national brand above them.',
      ru: 'Указ, подписанный в марте 2023 года, закрепил за каждым селом страны свой продукт, а правительству поручил создать над ними единый национальный бренд.',
      ky: '2023-жылдын март айындагы жарлык өлкөнүн ар бир айылына өз өнүмүн бекитип, өкмөткө алардын үстүнөн бирдиктүү улуттук бренд түзүүнү тапшырды.',
      'uz-Latn':
        '2023-yil martdagi farmon mamlakatning har bir qishlogʻiga oʻz mahsulotini belgilab, hukumatga ular uchun yagona milliy brend yaratishni topshirdi.',
    },
    homePlaceKeys: ['KG'],
    directionSlugs: [],
    criteria: [
      criterion('made-in-kyrgyzstan-origin', 'ORIGIN', [
        'Made in Kyrgyzstan.',
        'Произведено в Кыргызстане.',
        'Qirgʻizistonda ishlab chiqarilgan.',
        'Қырғызстанда өндірілген.',
        'Кыргызстанда өндүрүлгөн.',
        'Дар Қирғизистон истеҳсол шудааст.',
        'キルギスで製造。',
        '在吉尔吉斯斯坦制造。',
      ]),
      criterion('made-in-kyrgyzstan-material', 'MATERIAL', [
        'Mainly of local raw material.',
        'В основном из местного сырья.',
        'Asosan mahalliy xomashyodan.',
        'Негізінен жергілікті шикізаттан.',
        'Негизинен жергиликтүү чийки заттан.',
        'Асосан аз ашёи хоми маҳаллӣ.',
        '主に地元の原料を使用。',
        '主要使用本地原料。',
      ]),
    ],
    isInvented: false,
  },
  {
    slug: 'issyk-kul',
    kind: 'REGIONAL_COLLECTIVE',
    countryCode: 'KG',
    parentSlug: 'made-in-kyrgyzstan',
    ownerSlug: 'issyk-kul-brand-committee',
    names: inAllLanguages([
      'Issyk-Kul',
      'Иссык-Куль',
      'Issiqkoʻl',
      'Ыстықкөл',
      'Ысык-Көл',
      'Иссиқкӯл',
      'イシク・クル',
      '伊塞克湖',
    ]),
    promise: {
      en: 'Goods of the villages around the lake that a committee has tried and found good.',
      ru: 'Товары сёл вокруг озера, которые комитет проверил и одобрил.',
      'uz-Latn': 'Koʻl atrofidagi qishloqlarning qoʻmita sinab, maʼqullagan mahsulotlari.',
      kk: 'Көл маңындағы ауылдардың комитет сынап, мақұлдаған тауарлары.',
      ky: 'Көл айланасындагы айылдардын комитет текшерип, жактырган өнүмдөрү.',
      tg: 'Моли деҳаҳои атрофи кӯл, ки комитет санҷида, писандидааст.',
      ja: '湖を囲む村々の品を、委員会が試して認めたもの。',
      'zh-Hans': '环湖村庄的产品，经委员会品鉴认可。',
    },
    description: {
      en: 'Felt, honey, jam, herbs and soap from the shores where One Village One Product began in Kyrgyzstan. The committee tastes, measures and advises before a product may carry the name.',
      ru: 'Войлок, мёд, варенье, травы и мыло с берегов, где в Кыргызстане началось движение «Одно село — один продукт». Прежде чем продукт получит имя, комитет пробует, измеряет и советует.',
      ky: 'Кыргызстанда «Бир айыл — бир өнүм» кыймылы башталган жээктердин кийизи, балы, кыямы, чөптөрү жана самыны. Өнүм бул атты алганга чейин комитет даамын татып, өлчөп, кеңеш берет.',
      'uz-Latn':
        'Qirgʻizistonda “Bir qishloq — bir mahsulot” harakati boshlangan sohillarning kigizi, asali, murabbosi, giyohlari va sovuni.',
    },
    homePlaceKeys: ['KG-Y'],
    directionSlugs: [],
    criteria: [
      criterion('issyk-kul-origin', 'ORIGIN', [
        'Made in Issyk-Kul region.',
        'Произведено в Иссык-Кульской области.',
        'Issiqkoʻl viloyatida ishlab chiqarilgan.',
        'Ыстықкөл облысында өндірілген.',
        'Ысык-Көл облусунда өндүрүлгөн.',
        'Дар вилояти Иссиқкӯл истеҳсол шудааст.',
        'イシク・クル州で製造。',
        '在伊塞克湖州制造。',
      ]),
      criterion('issyk-kul-quality', 'QUALITY', [
        'Accepted by the brand committee.',
        'Принято комитетом бренда.',
        'Brend qoʻmitasi tomonidan qabul qilingan.',
        'Бренд комитеті қабылдаған.',
        'Бренд комитети кабыл алган.',
        'Комитети бренд қабул кардааст.',
        'ブランド委員会が承認。',
        '经品牌委员会认可。',
      ]),
      criterion('issyk-kul-packaging', 'PACKAGING', [
        'Label says the village and the makers’ group.',
        'На этикетке указаны село и группа производителей.',
        'Yorliqda qishloq va ishlab chiqaruvchilar guruhi koʻrsatilgan.',
        'Заттаңбада ауыл мен өндірушілер тобы көрсетілген.',
        'Этикеткада айыл жана өндүрүүчүлөр тобу көрсөтүлгөн.',
        'Дар тамға деҳа ва гурӯҳи истеҳсолкунандагон нишон дода шудааст.',
        'ラベルに村と作り手のグループを明記。',
        '标签注明村庄和生产者小组。',
      ]),
    ],
    isInvented: false,
  },
];

type Kind = BrandRecord['criteria'][number]['kind'];

function criterion(code: string, kind: Kind, text: Phrase): BrandRecord['criteria'][number] {
  return { code, kind, text: inAllLanguages(text), isMandatory: kind !== 'PACKAGING' };
}
