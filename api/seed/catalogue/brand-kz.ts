import type { BrandRecord } from '../records.ts';
import { inAllLanguages } from './words.ts';

export const kazakhBrands: BrandRecord[] = [
  {
    slug: 'kolbastau-butter',
    kind: 'LOCAL',
    countryCode: 'KZ',
    names: inAllLanguages([
      'Kolbastau Butter',
      'Колбастауское масло',
      'Koʻlbastov sariyogʻi',
      'Көлбастаудың майы',
      'Көлбастоонун майы',
      'Равғани Кӯлбастав',
      'コルバスタウのバター',
      '科尔巴斯套黄油',
    ]),
    promise: {
      en: 'Butter from the high pastures of Kegen, churned from cream alone.',
      ru: 'Масло с высоких пастбищ Кегена, сбитое из одних сливок.',
      kk: 'Кегеннің жайлауларынан, тек қаймақтан шайқалған сары май.',
      'uz-Latn': 'Kegen yaylovlaridan, faqat qaymoqdan kuvlangan sariyogʻ.',
    },
    description: {
      en: 'In the Kegen district people ask for butter by the name of one village, and at the district exhibition of 2024 it was the thing to taste.',
      ru: 'В Кегенском районе масло спрашивают по имени одного села; на районной выставке 2024 года именно его просили попробовать.',
      kk: 'Кеген ауданында майды бір ауылдың атымен сұрайды; 2024 жылғы аудандық көрмеде де көпшілікті таңғалдырған осы май болды.',
      'uz-Latn':
        'Kegen tumanida sariyogʻni bitta qishloq nomi bilan soʻrashadi; 2024-yilgi tuman koʻrgazmasida ham hamma shuni tatib koʻrgan.',
    },
    homePlaceKeys: ['KZ-19/kolbastau'],
    directionSlugs: [],
    criteria: [
      {
        code: 'kolbastau-butter-origin',
        kind: 'ORIGIN',
        text: {
          en: 'Milk and butter from Kegen district.',
          ru: 'Молоко и масло из Кегенского района.',
          kk: 'Сүті мен майы Кеген ауданынан.',
        },
        isMandatory: true,
      },
      {
        code: 'kolbastau-butter-material',
        kind: 'MATERIAL',
        text: {
          en: 'Cream and, if salted, salt; nothing else.',
          ru: 'Только сливки и, если масло солёное, соль.',
          kk: 'Тек қаймақ, тұздалса — тұз; басқа ештеңе жоқ.',
        },
        isMandatory: true,
      },
    ],
    isInvented: false,
  },
  {
    slug: 'shonzhy-bread',
    kind: 'LOCAL',
    countryCode: 'KZ',
    names: inAllLanguages([
      'Shonzhy Bread',
      'Шонжинский хлеб',
      'Shonji noni',
      'Шонжы наны',
      'Шонжу наны',
      'Нони Шонҷӣ',
      'ションジのパン',
      '春贾馕',
    ]),
    promise: {
      en: 'Bread from the ovens of Shonzhy, on the counter the hour it is baked.',
      ru: 'Хлеб из печей Шонжы, на прилавке в тот же час.',
      kk: 'Шонжы пештерінен шыққан, сол сағатта сөреге қойылатын нан.',
      'uz-Latn': 'Shonji tandirlaridan chiqib, shu soatning oʻzidayoq peshtaxtaga qoʻyiladigan non.',
    },
    description: {
      en: 'Bakers of the village brought bread and pastries to the exhibition of the Uygur district in June 2024. It is eaten where it is baked: ask for it on the spot.',
      ru: 'Пекари села привезли хлеб и сладкую выпечку на выставку Уйгурского района в июне 2024 года. Едят его там, где пекут: спрашивайте на месте.',
      kk: 'Ауыл наубайлары 2024 жылғы маусымда Ұйғыр ауданының көрмесіне нан мен тәтті тоқаш әкелді. Оны піскен жерінде жейді: сол жерден сұраңыз.',
      'uz-Latn':
        'Qishloq novvoylari 2024-yil iyunida Uygʻur tumani koʻrgazmasiga non va shirin pishiriqlar olib kelishdi. U pishirilgan joyida yeyiladi.',
    },
    homePlaceKeys: ['KZ-19/shonzhy'],
    directionSlugs: [],
    criteria: [
      {
        code: 'shonzhy-bread-origin',
        kind: 'ORIGIN',
        text: { en: 'Baked in Shonzhy.', ru: 'Выпечено в Шонжы.', kk: 'Шонжыда пісірілген.' },
        isMandatory: true,
      },
      {
        code: 'shonzhy-bread-quality',
        kind: 'QUALITY',
        text: {
          en: 'Sold on the day of baking.',
          ru: 'Продаётся в день выпечки.',
          kk: 'Пісірілген күні сатылады.',
        },
        isMandatory: true,
      },
    ],
    isInvented: false,
  },
];
