import type { Block, Content } from '@aul/manuscript';
import { pictureId, targets } from './stand-in-desk.ts';

// A story of some length in English, and the first half of it in Uzbek.

const idOf = (index: number) => targets[index]?.id ?? '';

const blocks = (
  words: readonly string[],
  more: { quote: string; by: string; fact: string; items: string[] },
): Block[] => [
  {
    id: 'a1',
    type: 'TEXT',
    spans: [{ text: words[0] ?? '' }, { text: ' ishkor', isEmphasis: true }, { text: words[1] ?? '' }],
  },
  { id: 'a2', type: 'PICTURE', pictureId, caption: words[2] },
  { id: 'a3', type: 'HEADING', text: words[3] ?? '' },
  {
    id: 'a4',
    type: 'TEXT',
    spans: [
      { text: words[4] ?? '' },
      { text: 'Rishton', link: { kind: 'PLACE', id: idOf(3) } },
      { text: words[5] ?? '' },
    ],
  },
  { id: 'a5', type: 'QUOTE', spans: [{ text: more.quote }], attribution: more.by },
  { id: 'a6', type: 'LIST', isOrdered: false, items: more.items.map((text) => [{ text }]) },
  { id: 'a7', type: 'PRODUCTS', productIds: [idOf(0), idOf(1)] },
  {
    id: 'a8',
    type: 'FACT',
    text: more.fact,
    source: {
      publisher: 'Silk Road Notes',
      title: 'Twelve generations of blue',
      url: 'https://example.org/blue',
    },
  },
  { id: 'a9', type: 'TEXT', spans: [{ text: words[6] ?? '' }] },
];

export const english: Content = {
  fields: {
    title: 'The blue that a village keeps to itself',
    lead: 'In Rishton the glaze is made of ash, and the ash of a plant that grows where nothing else does. Four workshops still burn it.',
    author: 'Dilnoza Karimova',
  },
  blocks: blocks(
    [
      'Before the first frost the men of the village drive out to the edge of the desert and cut a grey bush that sheep refuse. They burn it slowly, in pits, for a day and a night. What is left is',
      ', a blue-white crust, and it is the reason why a plate of Rishton looks wet when it is dry. No factory has found a way around that day and that night.',
      'A plate after the second firing: the blue comes only as it cools.',
      'Clay that needs nothing',
      'The clay of ',
      ' needs no sand and no grog: it is dug from a layer a metre and a half down, red as brick, and goes from the bank to the wheel within a week. Potters elsewhere in the valley buy it by the sack, and say so.',
      'Forty years ago there was one factory and it made one plate. Today some three hundred families live of the kiln again, and their children paint pomegranates before they can write. What is sold abroad leaves with the name of whoever threw it scratched into the foot.',
    ],
    {
      quote:
        'My grandfather could tell by the sound of the fire whether the blue would come. I have a thermometer, and I still listen.',
      by: 'Alisher Yusupov, potter in the sixth generation',
      fact: 'Some three hundred families in Rishton make their living from pottery.',
      items: [
        'Two firings, the second of eleven hours',
        'Ash of one bush, cut once a year',
        'No lead in the glaze since 2004',
      ],
    },
  ),
};

export const uzbek: Content = {
  fields: {
    title: 'Qishloq oʻzi uchun saqlagan moviy rang',
    lead: 'Rishtonda sir kuldan olinadi, kul esa boshqa hech narsa oʻsmaydigan joyda oʻsadigan butadan.',
    author: 'Dilnoza Karimova',
  },
  blocks: blocks(
    [
      'Birinchi sovuqdan oldin qishloq erkaklari choʻl chetiga chiqib, qoʻy ham yemaydigan kulrang butani oʻradilar. Uni chuqurda bir kecha-kunduz sekin yoqadilar. Qolgani –',
      ', oqish-moviy qotishma; Rishton lagani quruq boʻlsa ham hoʻl koʻrinishining sababi shu.',
      'Ikkinchi kuydirishdan keyin: moviy rang faqat sovigandan soʻng chiqadi.',
      'Hech narsa qoʻshilmaydigan loy',
      'Rishton loyiga qum ham, maydalangan sopol ham kerak emas: ',
      ' loyi bir yarim metr chuqurlikdan, gʻishtdek qizil qatlamdan qaziladi va bir hafta ichida charxga tushadi.',
      'Qirq yil oldin bitta zavod bor edi va u bitta lagan ishlab chiqarardi. Bugun uch yuzga yaqin oila yana xumdon bilan yashaydi.',
    ],
    {
      quote:
        'Bobom moviy rang chiqish-chiqmasligini olov ovozidan bilardi. Menda termometr bor, lekin baribir quloq solaman.',
      by: 'Alisher Yusupov, oltinchi avlod kulol',
      fact: 'Rishtonda uch yuzga yaqin oila kulolchilik bilan kun koʻradi.',
      items: [
        'Ikki marta kuydiriladi, ikkinchisi oʻn bir soat',
        'Bir butaning kuli, yilda bir marta oʻriladi',
        '2004-yildan beri sirda qoʻrgʻoshin yoʻq',
      ],
    },
  ),
};
