// biome-ignore-all format: tables are read by rows

// Words by which rules know materials, as they are inflected in names: English, Russian, Uzbek, Kazakh, Kyrgyz, Tajik,
// Japanese, Chinese. Uzbek Cyrillic is read from Latin. No single words that mean another thing in another of the languages.

/** Furs of animals that the law of California names none of as free. */
export const furWords = [
  'karakul', 'astrakhan', 'fox', 'marten', 'mink', 'rabbit', 'wolf',
  'каракуль', 'каракуля', 'каракульча', 'каракульчи', 'смушка', 'смушки', 'лиса', 'лисы', 'лисица', 'лисицы', 'лисий', 'лисья', 'куница', 'куницы', 'куний', 'кунья', 'норка', 'норки', 'норковый', 'кролик', 'кролика', 'кроличий', 'кроличья', 'волк', 'волка', 'волчий', 'волчья',
  'qorakoʻl', 'tulki', 'suvsar', 'norka', 'quyon', 'boʻri',
  'қаракөл', 'түлкі', 'сусар', 'қоян', 'қасқыр',
  'каракөл', 'түлкү', 'суусар', 'коён', 'карышкыр',
  'қароқӯл', 'рӯбоҳ', 'савсор', 'харгӯш', 'гург',
  'カラクル', 'アストラカン', 'キツネ', '狐', 'ミンク', 'テン', '貂', 'ウサギ', '兎', 'ラビット', 'オオカミ', '狼',
  '卡拉库尔', '狐狸', '狐皮', '水貂', '貂皮', '兔皮', '狼皮',
];

export const sheepskinWords = [
  'sheepskin', 'shearling', 'овчина', 'овчины', 'овечья шкура', 'qoʻy terisi', 'қой терісі', 'кой териси', 'пӯсти гӯсфанд',
  'ムートン', '羊毛皮', '绵羊皮', '羊皮',
];

/** Skins that the law leaves free with their hair: of sheep, goat, deer and cow. */
export const freeSkinWords = [
  ...sheepskinWords,
  'goatskin', 'deerskin', 'cowhide',
  'козлина', 'козья шкура', 'козья кожа', 'оленья шкура', 'оленья кожа', 'коровья шкура', 'воловья шкура',
  'echki terisi', 'bugʻu terisi', 'sigir terisi', 'mol terisi',
  'ешкі терісі', 'бұғы терісі', 'сиыр терісі',
  'эчки териси', 'бугу териси', 'уй териси',
  'пӯсти буз', 'пӯсти гавазн', 'пӯсти гов',
  '山羊皮', '鹿皮', '牛皮',
];

/** What only comes from protected species. */
export const protectedSpeciesWords = [
  'ivory', 'tortoiseshell', 'tortoise shell', 'saiga', 'rosewood', 'dalbergia',
  'слоновая кость', 'слоновой кости', 'бивень', 'панцирь черепахи', 'черепаховый панцирь', 'черепаха', 'черепахи', 'сайга', 'сайги', 'сайгак', 'сайгака', 'палисандр', 'палисандра', 'розовое дерево',
  'fil suyagi', 'toshbaqa', 'saygʻoq', 'sayqoq', 'palisandr',
  'піл сүйегі', 'тасбақа', 'киік', 'ақбөкен',
  'пил сөөгү', 'ташбака', 'бөкөн',
  'устухони фил', 'сангпушт', 'сайғоқ',
  '象牙', 'べっ甲', '鼈甲', 'サイガ', '紫檀', 'ローズウッド',
  '玳瑁', '赛加羚羊', '黄檀',
];

/** What may come from protected species. */
export const hornAndCoralWords = [
  'horn', 'coral',
  'рог', 'рога', 'коралл', 'коралла', 'кораллы',
  'shox', 'shoxi', 'marjon',
  'мүйіз', 'мүйізі', 'маржан',
  'мүйүз', 'мүйүзү',
  'шох', 'шохи', 'марҷон',
  '角', '水牛角', '牛角', '羊角', '鹿角', '珊瑚',
];
