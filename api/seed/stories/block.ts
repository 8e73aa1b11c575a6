import type { PictureRecord, StoryBlockRecord, Words } from '../records.ts';

export const text = (words: Words): StoryBlockRecord => ({ type: 'TEXT', text: words });
export const heading = (words: Words): StoryBlockRecord => ({ type: 'HEADING', text: words });
export const list = (...items: Words[]): StoryBlockRecord => ({ type: 'LIST', items });
export const picture = (drawn: PictureRecord, caption: Words): StoryBlockRecord => ({
  type: 'PICTURE',
  picture: drawn,
  caption,
});
export const proverb = (words: Words): StoryBlockRecord => ({
  type: 'QUOTE',
  text: words,
  attribution: {
    en: 'proverb',
    ru: 'пословица',
    'uz-Latn': 'maqol',
    kk: 'мақал',
    ky: 'макал',
    tg: 'зарбулмасал',
    ja: 'ことわざ',
    'zh-Hans': '谚语',
  },
});

/** Who signs the stories: the programme's editors, never a person. */
export const editors: Words = {
  en: 'The editors of the programme',
  ru: 'Редакция программы',
  'uz-Latn': 'Dastur tahririyati',
  kk: 'Бағдарлама редакциясы',
  ky: 'Программанын редакциясы',
  tg: 'Ҳайати таҳрири барнома',
  ja: 'プログラム編集部',
  'zh-Hans': '项目编辑部',
};
