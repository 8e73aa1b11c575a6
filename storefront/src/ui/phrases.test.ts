import { expect, it } from 'vitest';
import { phrases } from './phrases.ts';

it.each([
  ['ja', 'メイド・イン・キルギス', 'メイド・/イン・/キルギス'],
  ['ja', 'チューリップ文様のフェルトの室内履き', 'チューリップ文様の/フェルトの/室内履き'],
  [
    'ja',
    '近い展示会、遠い展示会：数字とともに、数字なしに',
    '近い/展示会、/遠い/展示会：/数字とともに、/数字なしに',
  ],
  [
    'ja',
    'イシク・クル、「メイド・イン・キルギス」が意味すべきこと',
    'イシク・/クル、/「メイド・/イン・/キルギス」が/意味すべきこと',
  ],
  ['ja', 'アーモンド文様のビーズ付きの子ども用ドッピ帽', 'アーモンド文様の/ビーズ付きの/子ども用ドッピ帽'],
  ['ja', '糸杉文様の八枚綜絖のアトラス絹', '糸杉文様の/八枚綜絖の/アトラス絹'],
  ['ja', 'カーネーション文様のスザニ', 'カーネーション/文様の/スザニ'],
  ['zh-Hans', '努拉塔与未绣完的叶子', '努/拉/塔/与/未/绣/完/的/叶子'],
  ['ja', 'その考えはどこから来たか', 'その/考えは/どこから来たか'],
  ['ja', 'お茶の木の器', 'お茶の/木の/器'],
  ['zh-Hans', '远近展会：有数字，也没有数字', '远近展会：/有数字，/也没有/数字'],
  ['zh-Hans', '巴旦木纹婚床帷布波林普什（Goliblar）', '巴/旦/木/纹/婚/床帷/布/波/林/普/什/（Goliblar）'],
  ['en', 'Tulip felt slippers', 'Tulip felt slippers'],
])('breaks %s between phrases: %s', (language, text, broken) => {
  expect(phrases(text, language).join('/')).toBe(broken);
  expect(phrases(text, language).join('')).toBe(text);
});

it('begins no line with a dash', () => {
  expect(phrases('Бир айыл — бир өнүм', 'ky')).toEqual(['Бир айыл\u00a0— бир өнүм']);
});

it.each([
  ['en', 'Jug ikat scarf, 180 × 50 cm', 'Jug ikat scarf, 180_×_50_cm'],
  ['ru', 'Шарф, 180 × 50 см', 'Шарф, 180_×_50_см'],
  ['zh-Hans', '柏树纹绸（1 m）', '柏树纹绸/（1_m）'],
  ['ja', '絣のスカーフ（180 × 50 cm）', '絣の/スカーフ/（180_×_50_cm）'],
  ['en', 'A hundred and 7 more things', 'A hundred and 7 more things'],
])('keeps sizes on one line in %s: %s', (language, text, kept) => {
  expect(phrases(text, language).join('/').replaceAll('\u00a0', '_')).toBe(kept);
});
