import { type Language, languages } from '@aul/language';

/**
 * What columns are called, in the order of the nine languages: en, ru, uz-Latn, uz-Cyrl, kk, ky, tg, ja, zh-Hans. The key
 * is understood too.
 */
const labels = {
  sku: 'SKU | Артикул | Artikul | Артикул | Артикул | Артикул | Артикул | 商品番号 | 货号',
  product: 'Product | Товар | Mahsulot | Маҳсулот | Тауар | Товар | Мол | 商品 | 商品',
  name: 'Name | Название | Nomi | Номи | Атауы | Аталышы | Ном | 名称 | 名称',
  subtitle:
    'Subtitle | Подзаголовок | Qoʻshimcha sarlavha | Қўшимча сарлавҳа | Қосымша тақырып | Кошумча аталыш | Зерсарлавҳа | 副題 | 副标题',
  description: 'Description | Описание | Tavsif | Тавсиф | Сипаттама | Сүрөттөмө | Тавсиф | 説明 | 描述',
  care: 'Care | Уход | Parvarish | Парвариш | Күтім | Кам көрүү | Нигоҳубин | お手入れ | 保养',
  motif: 'Motif | Узор | Naqsh | Нақш | Өрнек | Оюу | Нақш | 文様 | 纹样',
  'material origin':
    'Material origin | Происхождение материалов | Material kelib chiqishi | Материал келиб чиқиши | Материалдың шығу тегі | Материалдын келип чыгышы | Пайдоиши мавод | 原料の産地 | 原料产地',
  producer:
    'Producer | Производитель | Ishlab chiqaruvchi | Ишлаб чиқарувчи | Өндіруші | Өндүрүүчү | Истеҳсолкунанда | 生産者 | 生产者',
  place: 'Place | Место | Joy | Жой | Орын | Жер | Ҷой | 場所 | 地点',
  type: 'Type | Вид товара | Turi | Тури | Түрі | Түрү | Намуд | 種類 | 类型',
  materials:
    'Materials | Материалы | Materiallar | Материаллар | Материалдар | Материалдар | Маводҳо | 素材 | 材料',
  'hs code':
    'HS code | Код ТН ВЭД | TIF TN kodi | ТИФ ТН коди | СЭҚ ТН коды | ТЭИ ТН коду | Рамзи ТН ВЭД | HSコード | HS编码',
  'made year':
    'Year made | Год изготовления | Yasalgan yili | Ясалган йили | Жасалған жылы | Жасалган жылы | Соли сохт | 製作年 | 制作年份',
  supply: 'Supply | Наличие | Taʼminot | Таъминот | Қамту | Камсыздоо | Таъминот | 供給 | 供应方式',
  'days min':
    'Days from | Дней от | Kun, kamida | Кун, камида | Күн, кемінде | Күн, кеминде | Рӯз аз | 日数 最短 | 最少天数',
  'days max':
    'Days to | Дней до | Kun, koʻpi bilan | Кун, кўпи билан | Күн, көп дегенде | Күн, эң көп | Рӯз то | 日数 最長 | 最多天数',
  months: 'Months | Месяцы | Oylar | Ойлар | Айлар | Айлар | Моҳҳо | 月 | 月份',
  shipping: 'Shipping | Доставка | Yetkazish | Етказиш | Жеткізу | Жеткирүү | Расондан | 配送 | 配送',
  'option 1':
    'Option 1 | Параметр 1 | Parametr 1 | Параметр 1 | 1-параметр | 1-өзгөчөлүк | Хосият 1 | オプション1 | 选项1',
  'value 1': 'Value 1 | Значение 1 | Qiymat 1 | Қиймат 1 | 1-мән | 1-маани | Қимат 1 | 値1 | 值1',
  'option 2':
    'Option 2 | Параметр 2 | Parametr 2 | Параметр 2 | 2-параметр | 2-өзгөчөлүк | Хосият 2 | オプション2 | 选项2',
  'value 2': 'Value 2 | Значение 2 | Qiymat 2 | Қиймат 2 | 2-мән | 2-маани | Қимат 2 | 値2 | 值2',
  'option 3':
    'Option 3 | Параметр 3 | Parametr 3 | Параметр 3 | 3-параметр | 3-өзгөчөлүк | Хосият 3 | オプション3 | 选项3',
  'value 3': 'Value 3 | Значение 3 | Qiymat 3 | Қиймат 3 | 3-мән | 3-маани | Қимат 3 | 値3 | 值3',
  gtin: 'GTIN | Штрихкод | Shtrix-kod | Штрих-код | Штрих-код | Штрих-код | Штрих-код | JANコード | 条形码',
  'weight g':
    'Weight, g | Вес, г | Vazni, g | Вазни, г | Салмағы, г | Салмагы, г | Вазн, г | 重量 g | 重量 g',
  'package weight g':
    'Packed weight, g | Вес с упаковкой, г | Qadoq bilan vazni, g | Қадоқ билан вазни, г | Қаптамамен салмағы, г | Таңгагы менен салмагы, г | Вазн бо баста, г | 梱包重量 g | 毛重 g',
  'length mm':
    'Length, mm | Длина, мм | Uzunligi, mm | Узунлиги, мм | Ұзындығы, мм | Узундугу, мм | Дарозӣ, мм | 長さ mm | 长 mm',
  'width mm':
    'Width, mm | Ширина, мм | Kengligi, mm | Кенглиги, мм | Ені, мм | Туурасы, мм | Паҳноӣ, мм | 幅 mm | 宽 mm',
  'height mm':
    'Height, mm | Высота, мм | Balandligi, mm | Баландлиги, мм | Биіктігі, мм | Бийиктиги, мм | Баландӣ, мм | 高さ mm | 高 mm',
  price: 'Price | Цена | Narxi | Нархи | Бағасы | Баасы | Нарх | 価格 | 价格',
  currency: 'Currency | Валюта | Valyuta | Валюта | Валюта | Валюта | Асъор | 通貨 | 货币',
  stock: 'In stock | Остаток | Qoldiq | Қолдиқ | Қалдық | Калдык | Боқимонда | 在庫 | 库存',
  pictures: 'Pictures | Изображения | Rasmlar | Расмлар | Суреттер | Сүрөттөр | Расмҳо | 写真 | 图片',
  kind: 'Kind | Вид | Shakli | Шакли | Нысаны | Формасы | Шакл | 形態 | 形式',
  visits: 'Visits | Посещение | Tashrif | Ташриф | Бару | Барып көрүү | Боздид | 見学 | 参观',
  founded:
    'Founded | Год основания | Tashkil topgan | Ташкил топган | Құрылған жылы | Түзүлгөн жылы | Соли таъсис | 創業年 | 创办年份',
  people: 'People | Человек | Odamlar | Одамлар | Адам саны | Адам саны | Шумораи одамон | 人数 | 人数',
  women: 'Women | Женщин | Ayollar | Аёллар | Әйелдер | Аялдар | Занон | 女性 | 女性',
  youth: 'Youth | Молодёжь | Yoshlar | Ёшлар | Жастар | Жаштар | Ҷавонон | 若者 | 青年',
  crafts: 'Crafts | Ремёсла | Hunarlar | Ҳунарлар | Қолөнер | Кол өнөрчүлүк | Ҳунарҳо | 工芸 | 工艺',
  'as exported':
    'As exported | Как выгружено | Eksport holati | Экспорт ҳолати | Экспорт күйі | Экспорт абалы | Ҳолати содирот | 出力時の状態 | 导出时的状态',
} as const;

export type ColumnCode = keyof typeof labels;

/** The label of a column for a reader of a language. */
export function columnLabel(code: ColumnCode, language: Language): string {
  return labels[code].split(' | ')[languages.indexOf(language)] ?? code;
}

/** The columns that a label may mean, in whichever language. */
export function columnsCalled(label: string): ColumnCode[] {
  return byLabel.get(folded(label)) ?? [];
}

/** Case, apostrophes and spaces differ between those who type labels. */
function folded(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['ʻʼ‘’`´]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const byLabel = new Map<string, ColumnCode[]>();
for (const [key, words] of Object.entries(labels)) {
  // Keys of the table above are its codes; Object.entries forgets that.
  const code = key as ColumnCode;
  for (const label of new Set([code, ...words.split(' | ')].map(folded)))
    byLabel.set(label, [...(byLabel.get(label) ?? []), code]);
}
