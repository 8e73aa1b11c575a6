import type { Language } from '@aul/language';
import type { Address } from '../address/address.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { written } from '../graphql/localized-text.ts';
import { Incoterm } from '../order/incoterm.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { PostalKind } from '../shipping/postal-kind.ts';
import type { FulfilmentPaper, LinePaper, OrderPaper } from './order-paper.ts';
import { lineMinor, sum } from './order-sums.rules.ts';

/** An order for tests: a plate and a scarf from Uzbekistan, a felt rug from Kyrgyzstan, with sums that are right. */
export function exampleOrder(more: Partial<OrderPaper> = {}): OrderPaper {
  const language = more.language ?? 'en';
  const fulfilments = more.fulfilments ?? [
    fulfilment(1, {
      lines: [
        line(0, {
          title: titles.plate[language],
          englishTitle: 'Blue plate, large',
          unitMinor: 24_50n,
          quantity: 2,
        }),
        line(1, {
          title: titles.scarf[language],
          englishTitle: 'Silk scarf, hand-dyed ikat',
          sku: 'MARG-2210',
          unitMinor: 58_00n,
          hsCode6: '621410',
          materials: '100% silk',
          weightGrams: 90,
          packageWeightGrams: 140,
        }),
      ],
    }),
    fulfilment(2, {
      senderName: 'Altyn Oymok felt workshop',
      senderPlace: 'Bokonbaev, Issyk-Kul',
      sender: null,
      shownSenderName: 'Altyn Oymok felt workshop',
      shownSenderPlace: 'Bokonbaev, Issyk-Kul',
      originCountry: 'KG',
      lines: [
        line(2, {
          title: titles.rug[language],
          englishTitle: 'Shyrdak rug, 60 × 90 cm',
          sku: 'OYM-0007',
          unitMinor: 189_00n,
          hsCode6: '570299',
          countryOfOrigin: 'KG',
          materials: '100% sheep wool felt',
          weightGrams: 1900,
          packageWeightGrams: 2300,
        }),
      ],
    }),
  ];
  const lines = fulfilments.flatMap((each) => each.lines);
  const itemsMinor = sum(lines.map(lineMinor));
  const shippingMinor = sum(fulfilments.map(({ shipping }) => BigInt(shipping.amountMinor)));
  const [dutyMinor, taxMinor] = [
    sum(lines.map((each) => each.dutyMinor)),
    sum(lines.map((each) => each.taxMinor)),
  ];
  return {
    id: '0199a7c4-0000-7000-8000-000000000001',
    number: '7K3M-X2QP',
    placedAt: new Date('2026-09-30T09:15:00Z'),
    currency: 'USD',
    itemsMinor,
    shippingMinor,
    dutyMinor,
    taxMinor,
    totalMinor: itemsMinor + shippingMinor + dutyMinor + taxMinor,
    incoterm: Incoterm.DAP,
    dutyNotes: [],
    rates: [{ from: 'UZS', to: 'USD', rate: '0.0000848', date: '2026-09-29' }],
    perSdr: '1.359866',
    email: 'yuki.tanaka@example.jp',
    phone: '+81312345678',
    address: tokyo,
    latinAddress: latinTokyo,
    method: PaymentMethod.CARD,
    payment: PaymentState.CAPTURED,
    ...more,
    language,
    fulfilments,
  };
}

export function fulfilment(position: number, more: Partial<FulfilmentPaper> = {}): FulfilmentPaper {
  return {
    id: `0199a7c4-0000-7000-8000-00000000001${position}`,
    position,
    state: FulfilmentState.PAID,
    senderName: 'Usmonov family pottery',
    senderPlace: 'Rishton, Fergana',
    sender: {
      street: '14 Kulollar street',
      postalCode: '150903',
      phone: '+998912345678',
      email: 'kulol@example.org',
    },
    shownSenderName: 'Usmonov family pottery',
    shownSenderPlace: 'Rishton, Fergana',
    originCountry: 'UZ',
    shipping: {
      code: 'post-tracked',
      name: written({
        en: 'Post, tracked',
        ru: 'Почта с отслеживанием',
        ja: '郵便（追跡あり）',
        'zh-Hans': '邮政（可追踪）',
      }),
      carrier: 'Uzbekiston Pochtasi',
      postalKind: PostalKind.LETTER_PACKET,
      isTracked: true,
      amountMinor: '1850',
      daysMin: 12,
      daysMax: 25,
      parcels: 1,
      chargedGrams: 1500,
      isDemonstration: true,
    },
    collection: DutyCollection.AT_BORDER,
    taxNumbers: null,
    leavesBy: '2026-10-05',
    lines: [line(0)],
    shipments: [],
    ...more,
  };
}

export function line(position: number, more: Partial<LinePaper> = {}): LinePaper {
  return {
    id: `0199a7c4-0000-7000-8000-0000000001${String(position).padStart(2, '0')}`,
    position,
    title: 'Blue plate',
    englishTitle: 'Blue plate',
    sku: 'RISH-1001',
    quantity: 1,
    cancelledQuantity: 0,
    unitMinor: 24_50n,
    dutyMinor: 0n,
    taxMinor: 0n,
    hsCode6: '691200',
    countryOfOrigin: 'UZ',
    materials: 'Red clay, ishkor glaze',
    weightGrams: 480,
    packageWeightGrams: 700,
    certificates: [],
    ...more,
  };
}

const tokyo: Address = {
  country: 'JP',
  name: '髙橋 由紀',
  street: ['葛飾区亀有3-12-5', '﨑山ハイツ 201号'],
  region: '13',
  postalCode: '125-0061',
};

const latinTokyo: Address = {
  country: 'JP',
  name: 'Yuki Takahashi',
  street: ['3-12-5 Kameari, Katsushika-ku', 'Sakiyama Heights 201'],
  region: '13',
  postalCode: '125-0061',
};

const titles: Record<'plate' | 'scarf' | 'rug', Record<Language, string>> = {
  plate: {
    en: 'Blue plate, large',
    ru: 'Синее блюдо, большое',
    'uz-Latn': 'Koʻk lagan, katta',
    'uz-Cyrl': 'Кўк лаган, катта',
    kk: 'Көк табақ, үлкен',
    ky: 'Көк табак, чоң',
    tg: 'Табақи кабуд, калон',
    ja: '青い大皿',
    'zh-Hans': '蓝色大盘',
  },
  scarf: {
    en: 'Silk scarf, hand-dyed ikat',
    ru: 'Шёлковый шарф, икат ручной окраски',
    'uz-Latn': 'Ipak sharf, qoʻlda boʻyalgan abr',
    'uz-Cyrl': 'Ипак шарф, қўлда бўялган абр',
    kk: 'Жібек шарф, қолмен боялған икат',
    ky: 'Жибек шарф, кол менен боёлгон икат',
    tg: 'Шарфи абрешимӣ, абри дастӣ',
    ja: '手染めイカットのシルクスカーフ',
    'zh-Hans': '手工扎染艾德莱斯丝巾',
  },
  rug: {
    en: 'Shyrdak rug, 60 × 90 cm',
    ru: 'Ковёр шырдак, 60 × 90 см',
    'uz-Latn': 'Shirdoq gilam, 60 × 90 sm',
    'uz-Cyrl': 'Ширдоқ гилам, 60 × 90 см',
    kk: 'Сырмақ кілем, 60 × 90 см',
    ky: 'Шырдак килем, 60 × 90 см',
    tg: 'Қолини ширдоқ, 60 × 90 см',
    ja: 'シルダック絨毯（60 × 90 cm）',
    'zh-Hans': '希尔达克毡毯，60 × 90 厘米',
  },
};
