import { fallbackChain, type Language, toUzbekCyrillic } from '@aul/language';
import type { Problem, ProblemCode } from './publishing-problem.ts';

type Spoken = 'en' | 'ru' | 'uz-Latn';
type Sentence = Readonly<Record<Spoken, string>>;

/** `{field}` is filled in. Each says what is missing and what to do. */
const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  ALT_MISSING: {
    en: 'A picture says nothing to those who do not see it: describe it in this language.',
    ru: 'Картинка ничего не говорит тем, кто её не видит: опишите её на этом языке.',
    'uz-Latn': 'Rasm uni koʻrmaydiganlarga hech narsa aytmaydi: uni shu tilda tasvirlang.',
  },
  CONFLICT_OPEN: {
    en: 'Words of two people met at one place: look at both, and settle it.',
    ru: 'Слова двух людей встретились в одном месте: посмотрите на оба варианта и выберите.',
    'uz-Latn': 'Ikki kishining soʻzlari bir joyda uchrashdi: ikkalasini koʻrib, birini tanlang.',
  },
  CONSENT_MISSING: {
    en: 'There is no consent of the person who is shown or told of: record it, or leave this out.',
    ru: 'Нет согласия человека, которого показывают или о котором рассказывают: запишите согласие или уберите это.',
    'uz-Latn':
      'Koʻrsatilgan yoki hikoya qilingan kishining roziligi yoʻq: rozilikni yozib qoʻying yoki buni olib tashlang.',
  },
  FACT_SOURCE_MISSING: {
    en: 'A fact needs its source: who published it, and under which title.',
    ru: 'У факта должен быть источник: кто опубликовал и под каким заголовком.',
    'uz-Latn': 'Faktning manbasi kerak: kim va qanday sarlavha bilan eʼlon qilgan.',
  },
  FIELD_MISSING: {
    en: '{field}: nothing is written here yet.',
    ru: '{field}: здесь пока ничего не написано.',
    'uz-Latn': '{field}: bu yerga hali hech narsa yozilmagan.',
  },
  LINK_INVALID: {
    en: 'A link leads to no whole address: it begins with https://.',
    ru: 'Ссылка ведёт не на полный адрес: он начинается с https://.',
    'uz-Latn': 'Havola toʻliq manzilga olib bormaydi: u https:// bilan boshlanadi.',
  },
  LINK_NOT_PUBLIC: {
    en: 'A link leads to something that is not public: publish that first, or take the link away.',
    ru: 'Ссылка ведёт на то, что не опубликовано: сначала опубликуйте это или уберите ссылку.',
    'uz-Latn': 'Havola chop etilmagan narsaga olib boradi: avval uni chop eting yoki havolani olib tashlang.',
  },
  NOT_TOLD: {
    en: 'The story is told in no language yet: write at least one paragraph.',
    ru: 'История ещё не рассказана ни на одном языке: напишите хотя бы один абзац.',
    'uz-Latn': 'Hikoya hali hech bir tilda aytilmagan: kamida bitta xatboshi yozing.',
  },
  OPENING_PICTURE_MISSING: {
    en: 'The story has no picture to open with: choose one.',
    ru: 'У истории нет заглавной картинки: выберите её.',
    'uz-Latn': 'Hikoyaning bosh rasmi yoʻq: rasm tanlang.',
  },
  PICTURE_INCOMPLETE: {
    en: 'A picture lacks its description, credit or licence: add what is missing.',
    ru: 'У картинки нет описания, автора или лицензии: добавьте недостающее.',
    'uz-Latn': 'Rasmning tasviri, muallifi yoki litsenziyasi yoʻq: yetishmayotganini qoʻshing.',
  },
  PICTURE_UNKNOWN: {
    en: 'A picture is not there any more: choose another one.',
    ru: 'Картинки больше нет: выберите другую.',
    'uz-Latn': 'Rasm endi yoʻq: boshqasini tanlang.',
  },
  PLACE_MISSING: {
    en: 'The story is about no place: choose at least one.',
    ru: 'История не связана ни с одним местом: выберите хотя бы одно.',
    'uz-Latn': 'Hikoya hech bir joy haqida emas: kamida bitta joyni tanlang.',
  },
  RECORD_NOT_PUBLIC: {
    en: 'Something that is shown is not public: publish it first, or take it out.',
    ru: 'Показано то, что не опубликовано: сначала опубликуйте это или уберите.',
    'uz-Latn': 'Koʻrsatilgan narsa chop etilmagan: avval uni chop eting yoki olib tashlang.',
  },
  REVIEW_MISSING: {
    en: 'Somebody else than its writer has to approve the text as it is now.',
    ru: 'Текст в нынешнем виде должен одобрить кто-то другой, не автор.',
    'uz-Latn': 'Matnni hozirgi holida muallifdan boshqa kishi maʼqullashi kerak.',
  },
  SLUG_INVALID: {
    en: 'The address may have small letters a to z, numbers, and single hyphens between them.',
    ru: 'В адресе могут быть строчные буквы a–z, цифры и одиночные дефисы между ними.',
    'uz-Latn': 'Manzilda a–z kichik harflari, raqamlar va ular orasida bitta chiziqcha boʻlishi mumkin.',
  },
  SLUG_TAKEN: {
    en: 'Another story has this address: choose a different one.',
    ru: 'Этот адрес уже занят другой историей: выберите другой.',
    'uz-Latn': 'Bu manzil boshqa hikoyaniki: boshqasini tanlang.',
  },
  SOURCES_MISSING: {
    en: 'No source is given: say where the facts come from.',
    ru: 'Не указан ни один источник: напишите, откуда факты.',
    'uz-Latn': 'Manba koʻrsatilmagan: faktlar qayerdan ekanini yozing.',
  },
  SOURCE_INCOMPLETE: {
    en: 'A source needs who published it, its title, and a whole address if it has one.',
    ru: 'Источнику нужны издатель, заголовок и полный адрес, если он есть.',
    'uz-Latn': 'Manbaga kim eʼlon qilgani, sarlavhasi va bor boʻlsa, toʻliq manzili kerak.',
  },
};

const fieldNames: Readonly<Record<string, Sentence>> = {
  title: { en: 'Title', ru: 'Заголовок', 'uz-Latn': 'Sarlavha' },
  lead: { en: 'Opening paragraph', ru: 'Вводный абзац', 'uz-Latn': 'Kirish xatboshisi' },
  author: { en: 'Author', ru: 'Автор', 'uz-Latn': 'Muallif' },
  name: { en: 'Name', ru: 'Название', 'uz-Latn': 'Nomi' },
  promise: { en: 'Promise', ru: 'Обещание', 'uz-Latn': 'Vaʼda' },
  subtitle: { en: 'Subtitle', ru: 'Подзаголовок', 'uz-Latn': 'Quyi sarlavha' },
  description: { en: 'Description', ru: 'Описание', 'uz-Latn': 'Tavsif' },
  visitInfo: { en: 'Visiting', ru: 'Посещение', 'uz-Latn': 'Tashrif' },
};

/** What a problem is, in the language of whoever works at the desk, or the nearest that the desk speaks. */
export function sayProblem({ code, field }: Pick<Problem, 'code' | 'field'>, language: Language): string {
  if (language === 'uz-Cyrl') return toUzbekCyrillic(sayProblem({ code, field }, 'uz-Latn'));
  const spoken = [language, ...fallbackChain[language]].find(isSpoken) ?? 'en';
  const name = (field && fieldNames[field]?.[spoken]) ?? field ?? '';
  return sentences[code][spoken].replace('{field}', () => name);
}

function isSpoken(language: Language): language is Spoken {
  return language === 'en' || language === 'ru' || language === 'uz-Latn';
}
