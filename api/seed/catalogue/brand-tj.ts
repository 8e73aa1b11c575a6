import type { BrandRecord } from '../records.ts';
import { inAllLanguages } from './words.ts';

export const tajikBrands: BrandRecord[] = [
  {
    slug: 'bokhtar',
    kind: 'REGIONAL_COLLECTIVE',
    countryCode: 'TJ',
    names: inAllLanguages([
      'Bokhtar',
      'Бохтар',
      'Boxtar',
      'Бохтар',
      'Бохтар',
      'Бохтар',
      'ボフタル',
      '博赫塔尔',
    ]),
    promise: {
      en: 'Goods of small firms of Khatlon, made or packed at the production centre in Bokhtar.',
      ru: 'Товары малых предприятий Хатлона, сделанные или упакованные в производственном центре Бохтара.',
      'uz-Latn':
        'Xatlon kichik korxonalarining Boxtar ishlab chiqarish markazida tayyorlangan yoki qadoqlangan mahsulotlari.',
      kk: 'Хатлонның шағын кәсіпорындарының Бохтардағы өндіріс орталығында жасалған не қапталған тауарлары.',
      ky: 'Хатлондун чакан ишканаларынын Бохтардагы өндүрүш борборунда жасалган же таңгакталган буюмдары.',
      tg: 'Маҳсулоти корхонаҳои хурди Хатлон, ки дар маркази истеҳсолии Бохтар сохта ё бастабандӣ шудаанд.',
      ja: 'ハトロンの小さな会社の品を、ボフタルの生産センターで作り、包んだもの。',
      'zh-Hans': '哈特隆小企业的产品，在博赫塔尔生产中心制作或包装。',
    },
    description: {
      en: 'The centre is real and so is the programme; this common mark for its goods is ours, made up for the demonstration.',
      ru: 'Центр существует, и программа тоже; а этот общий знак для её товаров придуман нами для демонстрации.',
      tg: 'Марказ ва барнома воқеӣ мебошанд; аммо ин нишони умумӣ барои молҳо аз ҷониби мо танҳо барои намоиш фикр карда шудааст.',
      'uz-Latn':
        'Markaz ham, dastur ham haqiqiy; mahsulotlar uchun bu umumiy belgi esa namoyish uchun oʻylab topilgan.',
    },
    homePlaceKeys: ['TJ-KT/bokhtar'],
    directionSlugs: [],
    criteria: [
      {
        code: 'bokhtar-origin',
        kind: 'ORIGIN',
        text: {
          en: 'Made in Khatlon region.',
          ru: 'Произведено в Хатлонской области.',
          'uz-Latn': 'Xatlon viloyatida ishlab chiqarilgan.',
          kk: 'Хатлон облысында өндірілген.',
          ky: 'Хатлон облусунда өндүрүлгөн.',
          tg: 'Дар вилояти Хатлон истеҳсол шудааст.',
          ja: 'ハトロン州で製造。',
          'zh-Hans': '在哈特隆州制造。',
        },
        isMandatory: true,
      },
      {
        code: 'bokhtar-packaging',
        kind: 'PACKAGING',
        text: {
          en: 'Label names the village.',
          ru: 'На этикетке указано село.',
          'uz-Latn': 'Yorliqda qishloq nomi koʻrsatilgan.',
          kk: 'Заттаңбада ауыл аты жазылған.',
          ky: 'Этикеткада айылдын аты жазылган.',
          tg: 'Дар тамға деҳа нишон дода шудааст.',
          ja: 'ラベルに村名を明記。',
          'zh-Hans': '标签注明村名。',
        },
        isMandatory: false,
      },
    ],
    isInvented: true,
  },
];
