import { defineWords } from '../../words/define-words.ts';

interface Counts {
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
}

export const words = defineWords({
  en: {
    title: 'Import and export',
    send: 'From a spreadsheet',
    sendHint: 'All of a file is imported, or nothing. The same file twice changes nothing.',
    kind: 'What is in it',
    kinds: { products: 'Products', producers: 'Producers' },
    file: 'File',
    fileHint: 'XLSX or CSV, at most 10 MB and 5000 rows. Headers in any of our languages.',
    try: 'Try it',
    import: (count: number) => `Import ${count}`,
    imported: 'It is imported.',
    tried: 'This is what it would do',
    refused: 'Nothing was imported',
    counts: ({ rows, created, changed, unchanged }: Counts) =>
      `${rows} rows: ${created} new, ${changed} changed, ${unchanged} as before.`,
    problems: 'What is wrong with the file',
    row: 'Row',
    column: 'Column',
    problem: 'What is wrong',
    fetch: 'Into a spreadsheet',
    fetchHint: 'With exactly the columns that an import understands: change them there and send them back.',
    codes: {} as Record<string, string>,
  },
  ru: {
    title: 'Импорт и экспорт',
    send: 'Из таблицы',
    sendHint: 'Файл вносится целиком или никак. Тот же файл второй раз ничего не меняет.',
    kind: 'Что в нём',
    kinds: { products: 'Товары', producers: 'Производители' },
    file: 'Файл',
    fileHint: 'XLSX или CSV, до 10 МБ и 5000 строк. Заголовки на любом из наших языков.',
    try: 'Проверить',
    import: (count: number) => `Внести: ${count}`,
    imported: 'Внесено.',
    tried: 'Вот что будет сделано',
    refused: 'Ничего не внесено',
    counts: ({ rows, created, changed, unchanged }: Counts) =>
      `Строк: ${rows}; новых ${created}, изменённых ${changed}, прежних ${unchanged}.`,
    problems: 'Что не так с файлом',
    row: 'Строка',
    column: 'Столбец',
    problem: 'Что не так',
    fetch: 'В таблицу',
    fetchHint: 'Ровно те столбцы, которые понимает импорт: измените там и пришлите обратно.',
    codes: {
      COLUMN_UNKNOWN:
        'Такого столбца нет. Возьмите заголовок из экспорта; у текста указан язык: «Название [ru]».',
      COLUMN_TWICE: 'Другой столбец значит то же самое. Уберите один.',
      CELL_FORMULA: 'Ячейка начинается как формула. Если это текст, поставьте перед ней апостроф.',
      CELL_UNKNOWN: 'Такого ключа нет. Возьмите его из экспорта.',
      CELL_INVALID: 'Это значение нельзя прочитать.',
      CELL_MISSING: 'Здесь должно быть значение.',
      CELL_DIFFERS: 'В другой строке о том же товаре сказано иное.',
      ROW_TWICE: 'Другая строка о том же самом.',
      MATERIALS_NOT_100: 'Доли материалов вместе не составляют 100 процентов.',
      GTIN_INVALID: 'У штрихкода не та длина или контрольная цифра.',
      PLACE_NOT_YOURS: 'Это место не входит в ваши.',
      LANGUAGE_NOT_YOURS: 'На этом языке вы не пишете.',
      RECORD_CHANGED:
        'Это изменили после выгрузки. Выгрузите заново и внесите своё там, или очистите ячейку «Как выгружено».',
      TEXTS_IN_MANUSCRIPT: 'Тексты этой записи пишутся в редакторе.',
      STOCK_TOO_LOW: 'Обещано больше, чем вы указали.',
    },
  },
  'uz-Latn': {
    title: 'Import va eksport',
    send: 'Jadvaldan',
    sendHint:
      'Fayl toʻliq kiritiladi yoki hech narsa. Oʻsha fayl ikkinchi marta hech narsani oʻzgartirmaydi.',
    kind: 'Unda nima bor',
    kinds: { products: 'Mahsulotlar', producers: 'Ishlab chiqaruvchilar' },
    file: 'Fayl',
    fileHint: 'XLSX yoki CSV, 10 MB va 5000 satrgacha. Sarlavhalar istalgan tilimizda.',
    try: 'Tekshirish',
    import: (count: number) => `Kiritish: ${count}`,
    imported: 'Kiritildi.',
    tried: 'Shular qilinadi',
    refused: 'Hech narsa kiritilmadi',
    counts: ({ rows, created, changed, unchanged }: Counts) =>
      `${rows} satr: ${created} yangi, ${changed} oʻzgargan, ${unchanged} avvalgidek.`,
    problems: 'Faylda nima notoʻgʻri',
    row: 'Satr',
    column: 'Ustun',
    problem: 'Nima notoʻgʻri',
    fetch: 'Jadvalga',
    fetchHint: 'Import tushunadigan ustunlarning oʻzi: u yerda oʻzgartirib, qaytarib yuboring.',
    codes: {
      COLUMN_UNKNOWN: 'Bunday ustun yoʻq. Sarlavhani eksportdan oling; matnda til koʻrsatiladi: “Nomi [uz]”.',
      COLUMN_TWICE: 'Boshqa ustun ham shuni bildiradi. Bittasini olib tashlang.',
      CELL_FORMULA: 'Katak formula kabi boshlanadi. Matn boʻlsa, oldiga apostrof qoʻying.',
      CELL_UNKNOWN: 'Bunday kalit yoʻq. Uni eksportdan oling.',
      CELL_INVALID: 'Bu qiymatni oʻqib boʻlmaydi.',
      CELL_MISSING: 'Bu yerda qiymat boʻlishi kerak.',
      CELL_DIFFERS: 'Shu mahsulot haqida boshqa satrda boshqacha aytilgan.',
      ROW_TWICE: 'Boshqa satr ham shu haqda.',
      MATERIALS_NOT_100: 'Materiallar ulushi jami 100 foiz emas.',
      GTIN_INVALID: 'Shtrix-kod uzunligi yoki nazorat raqami notoʻgʻri.',
      PLACE_NOT_YOURS: 'Bu joy sizniki emas.',
      LANGUAGE_NOT_YOURS: 'Siz bu tilda yozmaysiz.',
      RECORD_CHANGED:
        'Bu eksportdan keyin oʻzgartirilgan. Qaytadan eksport qilib, oʻsha yerda oʻzgartiring yoki «Eksport holati» katagini boʻshating.',
      TEXTS_IN_MANUSCRIPT: 'Bu yozuv matnlari muharrirda yoziladi.',
      STOCK_TOO_LOW: 'Siz yozgandan koʻprogʻi vaʼda qilingan.',
    },
  },
});
