import type { BrandRecord } from '../records.ts';
import { inAllLanguages } from './words.ts';

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
      ky: 'Бардык айылдарга бир белги: Кыргызстанда, ушул жерде өскөн жана жайылгандан жасалган.',
      'uz-Latn':
        'Barcha qishloqlar uchun bitta belgi: Qirgʻizistonda, shu yerda oʻsgan va boqilgandan yasalgan.',
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
        'Кыргызстанда өндүрүлгөн.',
      ]),
      criterion('made-in-kyrgyzstan-material', 'MATERIAL', [
        'Mainly of local raw material.',
        'В основном из местного сырья.',
        'Негизинен жергиликтүү чийки заттан.',
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
      ky: 'Көл айланасындагы айылдардын комитет текшерип, жактырган өнүмдөрү.',
      'uz-Latn': 'Koʻl atrofidagi qishloqlarning qoʻmita sinab, maʼqullagan mahsulotlari.',
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
        'Ысык-Көл облусунда өндүрүлгөн.',
      ]),
      criterion('issyk-kul-quality', 'QUALITY', [
        'Accepted by the brand committee.',
        'Принято комитетом бренда.',
        'Бренд комитети кабыл алган.',
      ]),
      criterion('issyk-kul-packaging', 'PACKAGING', [
        'Label says the village and the makers’ group.',
        'На этикетке указаны село и группа производителей.',
        'Этикеткада айыл жана өндүрүүчүлөр тобу көрсөтүлгөн.',
      ]),
    ],
    isInvented: false,
  },
];

type Kind = BrandRecord['criteria'][number]['kind'];

function criterion(
  code: string,
  kind: Kind,
  [en, ru, ky]: readonly [string, string, string],
): BrandRecord['criteria'][number] {
  return { code, kind, text: { en, ru, ky }, isMandatory: kind !== 'PACKAGING' };
}
