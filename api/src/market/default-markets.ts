import type { Language } from '@aul/language';
import { written } from '../graphql/localized-text.ts';
import type { MarketDefinition } from './define-markets.ts';

type Names = Record<Language, string>;

/** The markets that a new installation starts with; an operator's own list replaces them. */
export const defaultMarkets: readonly MarketDefinition[] = [
  market('us', 'USD', ['US'], 'en', {
    en: 'United States',
    ru: 'США',
    'uz-Latn': 'AQSH',
    'uz-Cyrl': 'АҚШ',
    kk: 'АҚШ',
    ky: 'АКШ',
    tg: 'ИМА',
    ja: 'アメリカ合衆国',
    'zh-Hans': '美国',
  }),
  market('eu', 'EUR', europeanUnion(), 'en', {
    en: 'European Union',
    ru: 'Европейский союз',
    'uz-Latn': 'Yevropa Ittifoqi',
    'uz-Cyrl': 'Европа Иттифоқи',
    kk: 'Еуропалық одақ',
    ky: 'Европа Биримдиги',
    tg: 'Иттиҳоди Аврупо',
    ja: '欧州連合',
    'zh-Hans': '欧盟',
  }),
  market('gb', 'GBP', ['GB'], 'en', {
    en: 'United Kingdom',
    ru: 'Великобритания',
    'uz-Latn': 'Buyuk Britaniya',
    'uz-Cyrl': 'Буюк Британия',
    kk: 'Ұлыбритания',
    ky: 'Улуу Британия',
    tg: 'Британияи Кабир',
    ja: 'イギリス',
    'zh-Hans': '英国',
  }),
  market('jp', 'JPY', ['JP'], 'ja', {
    en: 'Japan',
    ru: 'Япония',
    'uz-Latn': 'Yaponiya',
    'uz-Cyrl': 'Япония',
    kk: 'Жапония',
    ky: 'Япония',
    tg: 'Ҷопон',
    ja: '日本',
    'zh-Hans': '日本',
  }),
  market('cn', 'CNY', ['CN'], 'zh-Hans', {
    en: 'China',
    ru: 'Китай',
    'uz-Latn': 'Xitoy',
    'uz-Cyrl': 'Хитой',
    kk: 'Қытай',
    ky: 'Кытай',
    tg: 'Чин',
    ja: '中国',
    'zh-Hans': '中国',
  }),
  market('kz', 'KZT', ['KZ'], 'kk', {
    en: 'Kazakhstan',
    ru: 'Казахстан',
    'uz-Latn': 'Qozogʻiston',
    'uz-Cyrl': 'Қозоғистон',
    kk: 'Қазақстан',
    ky: 'Казакстан',
    tg: 'Қазоқистон',
    ja: 'カザフスタン',
    'zh-Hans': '哈萨克斯坦',
  }),
  market('uz', 'UZS', ['UZ'], 'uz-Latn', {
    en: 'Uzbekistan',
    ru: 'Узбекистан',
    'uz-Latn': 'Oʻzbekiston',
    'uz-Cyrl': 'Ўзбекистон',
    kk: 'Өзбекстан',
    ky: 'Өзбекстан',
    tg: 'Ӯзбекистон',
    ja: 'ウズベキスタン',
    'zh-Hans': '乌兹别克斯坦',
  }),
  market('kg', 'KGS', ['KG'], 'ky', {
    en: 'Kyrgyzstan',
    ru: 'Кыргызстан',
    'uz-Latn': 'Qirgʻiziston',
    'uz-Cyrl': 'Қирғизистон',
    kk: 'Қырғызстан',
    ky: 'Кыргызстан',
    tg: 'Қирғизистон',
    ja: 'キルギス',
    'zh-Hans': '吉尔吉斯斯坦',
  }),
  market('tj', 'TJS', ['TJ'], 'tg', {
    en: 'Tajikistan',
    ru: 'Таджикистан',
    'uz-Latn': 'Tojikiston',
    'uz-Cyrl': 'Тожикистон',
    kk: 'Тәжікстан',
    ky: 'Тажикстан',
    tg: 'Тоҷикистон',
    ja: 'タジキスタン',
    'zh-Hans': '塔吉克斯坦',
  }),
  market('ru', 'RUB', ['RU'], 'ru', {
    en: 'Russia',
    ru: 'Россия',
    'uz-Latn': 'Rossiya',
    'uz-Cyrl': 'Россия',
    kk: 'Ресей',
    ky: 'Россия',
    tg: 'Русия',
    ja: 'ロシア',
    'zh-Hans': '俄罗斯',
  }),
  market('world', 'USD', [], 'en', {
    en: 'Rest of the world',
    ru: 'Остальной мир',
    'uz-Latn': 'Dunyoning qolgan qismi',
    'uz-Cyrl': 'Дунёнинг қолган қисми',
    kk: 'Әлемнің қалған елдері',
    ky: 'Дүйнөнүн калган өлкөлөрү',
    tg: 'Дигар кишварҳои ҷаҳон',
    ja: 'その他の国と地域',
    'zh-Hans': '世界其他地区',
  }),
];

function market(
  code: string,
  currency: MarketDefinition['currency'],
  countries: string[],
  defaultLanguage: Language,
  names: Names,
): MarketDefinition {
  return { code, currency, countries, defaultLanguage, name: written(names) };
}

function europeanUnion(): string[] {
  return 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
}
