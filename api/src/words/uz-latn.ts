import type { Words } from './words.ts';

export const uzLatn: Words = {
  isReviewed: false,
  paper: {
    confirmation: 'Buyurtma tasdigʻi',
    proForma: 'Proforma hisob',
    packingSlip: 'Qadoqlash varagʻi',
    order: 'Buyurtma',
    date: 'Sana',
    buyer: 'Xaridor',
    deliverTo: 'Yetkazish manzili',
    sender: 'Joʻnatuvchi',
    product: 'Mahsulot',
    quantity: 'Soni',
    unitPrice: 'Bittasining narxi',
    amount: 'Summa',
    weight: 'Sof vazni',
    goods: 'Tovarlar',
    delivery: 'Yetkazib berish',
    duties: 'Bojlar',
    taxes: 'Soliqlar',
    total: 'Jami',
    payment: 'Toʻlov',
    method: {
      CARD: 'karta bilan',
      BANK_TRANSFER: 'bank oʻtkazmasi bilan',
      TEST: 'oʻyin puli bilan (namoyish)',
    },
    paid: 'Toʻlangan',
    toBePaid: 'Toʻlash kerak',
    leavesBy: 'Ustaxonadan joʻnatishning oxirgi kuni: {day}',
    daysOnTheWay: 'Yoʻldagi kunlar: {from}–{to}',
    border: 'Chegaradagi boj va soliqlar',
    incoterm: {
      DAP: 'DAP: qabul qiluvchi mamlakatning boj va soliqlarini oluvchi toʻlaydi.',
      DDP: 'DDP: qabul qiluvchi mamlakatning boj va soliqlari jami summaga kiritilgan.',
    },
    nothingDue:
      'DAP: maʼlum boʻlishicha, qabul qiluvchi mamlakatda hech narsa toʻlanmaydi; bojxona biror toʻlov talab qilsa, uni oluvchi toʻlaydi.',
    rates: 'Qoʻllangan valyuta kurslari',
    reference: 'Toʻlov izohi',
    bankDetails: 'Bank rekvizitlari',
    proFormaNote:
      'Bu soliq hisob-fakturasi emas. Jami summani oʻtkazing va toʻlov izohida {reference} deb yozing. Pul kelgach, tovarlar joʻnatiladi.',
    demonstration: 'Namoyish: yetkazib berish narxlari oʻylab topilgan.',
    packedBy: 'Qadoqladi, sana',
    page: '{page}-sahifa, jami {pages}',
  },
  mail: {
    greeting: 'Salom, {name}!',
    kind: {
      ORDER_PLACED: {
        subject: 'Buyurtmangiz: {order}',
        text: 'Rahmat. {order} raqamli buyurtmangizni qabul qildik, tasdigʻi shu xatga ilova qilingan.',
      },
      PAYMENT_RECEIVED: {
        subject: 'Toʻlov qabul qilindi: {order}',
        text: '{order} raqamli buyurtma uchun {amount} toʻlovingizni oldik.',
      },
      SHIPPED: {
        subject: 'Buyurtma yoʻlda: {order}',
        text: '{order} raqamli buyurtmangizning joʻnatmasi ustaxonadan joʻnadi.',
      },
      DELIVERED: {
        subject: 'Buyurtma yetkazildi: {order}',
        text: '{order} raqamli buyurtmangizning joʻnatmasi yetkazildi. Ichidagi narsa sizga yoqadi, degan umiddamiz. Biror narsa notoʻgʻri boʻlsa, buyurtma sahifasida qaytarishni soʻrang.',
      },
      CANCELLED: {
        subject: 'Bekor qilindi: {order}',
        text: '{order} raqamli buyurtmangiz yoki uning bir qismi bekor qilindi.',
      },
      REFUNDED: {
        subject: 'Pul qaytarildi: {order}',
        text: '{order} raqamli buyurtma uchun sizga {amount} qaytardik. Bankda koʻrinishi uchun bir necha kun kerak boʻlishi mumkin.',
      },
      RETURN_REQUESTED: {
        subject: 'Qaytarish soʻraldi: {order}',
        text: '{order} raqamli buyurtmadan biror narsani qaytarish haqidagi soʻrovingizni oldik. Keyin nima qilish kerakligini yozamiz, ungacha hech narsa joʻnatmang.',
      },
      RETURN_DECLINED: {
        subject: 'Qaytarib boʻlmaydi: {order}',
        text: '{order} raqamli buyurtmadan biror narsani qaytarish haqidagi soʻrovingizni koʻrib chiqdik va uni qaytarib ololmaymiz: iltimos, hech narsa joʻnatmang. Savolingiz boʻlsa, buyurtma raqamini aytib, bizga yozing.',
      },
    },
    transfer:
      '{amount} oʻtkazing va toʻlov izohida {order} deb yozing. Pul kelmaguncha hech narsa joʻnatilmaydi.',
    tracking: 'Kuzatuv raqami: {number}',
    carrier: 'Tashuvchi: {carrier}',
    willBeReturned: '{amount} sizga qanday toʻlagan boʻlsangiz, shunday qaytariladi.',
    because: {
      PAYMENT_GIVEN_UP:
        'Toʻlov amalga oshmadi: bankingizning vaʼdasi pul yechilishidan oldin tugadi. Sizdan hech narsa yechilmadi. Yana buyurtma berishingiz mumkin.',
    },
    link: 'Buyurtmangiz, uning holati va hujjatlari:',
    closing: 'Bu xatni buyurtmangizda oʻzgarish boʻlganda dastur yozdi.',
  },
};
