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
      tg: 'Маҳсулоти корхонаҳои хурди Хатлон, ки дар маркази истеҳсолии Бохтар сохта ё бастабандӣ шудаанд.',
      'uz-Latn':
        'Xatlon kichik korxonalarining Boxtar ishlab chiqarish markazida tayyorlangan yoki qadoqlangan mahsulotlari.',
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
          tg: 'Дар вилояти Хатлон истеҳсол шудааст.',
        },
        isMandatory: true,
      },
      {
        code: 'bokhtar-packaging',
        kind: 'PACKAGING',
        text: {
          en: 'Label names the village.',
          ru: 'На этикетке указано село.',
          tg: 'Дар тамға деҳа нишон дода шудааст.',
        },
        isMandatory: false,
      },
    ],
    isInvented: true,
  },
];
