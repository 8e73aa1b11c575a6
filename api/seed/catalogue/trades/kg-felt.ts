// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';

export const kochkorFelt: Trade = {
  slug: 'kyrgyz-felt',
  country: 'KG',
  workshop: 'felt',
  homes: { 'KG-N/kochkor': 3, 'KG-Y/bokonbayevo': 2, 'KG-Y/karakol': 1 },
  spread: 2,
  share: 35,
  type: 'shyrdak',
  motifs: ['ram-horn', 'bird', 'wave', 'amulet', 'moon', 'star', 'tulip'],
  tones: ['kochkor', 'naryn', 'issyk-kul', 'pamir', 'steppe'],
  techniques: [
    ['felted by hand with hot water', 'валяние вручную горячей водой', 'issiq suvda qoʻlda bosilgan', 'ыстық сумен қолмен басылған', 'ысык суу менен колго басылган', 'бо оби гарм дастӣ молида', '湯を使う手揉みフェルト', '热水手工擀毡'],
    ['dyed with plants and onion skins', 'окраска травами и луковой шелухой', 'oʻsimlik va piyoz poʻstida boʻyalgan', 'шөп пен пияз қабығымен боялған', 'чөп жана пияз кабыгы менен боёлгон', 'бо гиёҳу пӯсти пиёз рангшуда', '草木と玉葱の皮で染色', '植物与洋葱皮染色'],
  ],
  mixes: [{ wool: 100 }, { wool: 96, cotton: 4 }],
  care: 'felt',
  supply: { kind: 'IN_STOCK', uniqueShare: 0.35, orderShare: 0.25, leadDays: [30, 60] },
  certificates: ['HANDMADE_MARK', 'ORIGIN', 'FAIR_TRADE'],
  materialOrigin: [
    ['wool of mountain sheep of Naryn', 'шерсть нарынских горных овец', 'Norin togʻ qoʻylari juni', 'Нарынның тау қойларының жүні', 'Нарындын тоо койлорунун жүнү', 'пашми гӯсфандони кӯҳии Норин', 'ナルインの山の羊の毛', '纳伦山地绵羊毛'],
    ['spring and autumn wool of the village flocks', 'весенняя и осенняя шерсть сельских отар', 'qishloq suruvlarining bahorgi va kuzgi juni', 'ауыл отарының көктемгі және күзгі жүні', 'айыл короолорунун жазгы жана күзгү жүнү', 'пашми баҳорӣ ва тирамоҳии рамаҳои деҳа', '村の羊の春毛と秋毛', '村里羊群的春毛与秋毛'],
  ],
  forms: [
    {
      code: 'SHR',
      weight: 4,
      techniques: [['two felts cut as one and exchanged', 'два войлока режут вместе и меняют местами', 'ikki kigiz birga qirqilib almashtiriladi', 'екі киіз бірге ойылып, алмастырылады', 'эки кийиз бирге оюлуп, алмаштырылат', 'ду намад якҷоя бурида, иваз карда мешавад', '二枚のフェルトを重ね切りして入れ替え', '双毡同裁互换'], ['quilted with handspun thread', 'стёжка ручной пряжей', 'qoʻlda yigirilgan ip bilan qavilgan', 'қолмен иірілген жіппен сырылған', 'колго ийрилген жип менен шырылган', 'бо риштаи дастресида қавидашуда', '手紡ぎ糸の刺し縫い', '手纺线绗缝']],
      lore: [[
        ['The ornaments have names older than any pattern book: dog’s tail, raven’s claw, ram’s horn.', 'У узоров имена старше любых альбомов: собачий хвост, воронья лапа, бараний рог.', 'Оюулардын аты китептен да эски: ит куйрук, карга тырмак, кочкор мүйүз.'],
        ['Two colours meet along a twisted cord that hides the seam and keeps out the dust.', 'Два цвета сходятся по кручёному шнуру, который прячет шов и не пускает пыль.', 'Эки түстүн кошулган жерине чырмалган жип тигилип, тигиш көрүнбөйт, чаң кирбейт.'],
        ['It needs about four months from the shearing to the last stitch.', 'От стрижки до последнего стежка проходит около четырёх месяцев.', 'Кыркымдан акыркы тигишке чейин төрт айга жакын убакыт кетет.'],
      ]],
      name: ['shyrdak', 'шырдак', 'shirdoq', 'қырғыз сырмағы', 'шырдак', 'ширдоқ', 'シルダク', '希尔达克毡毯'],
      art: 'shyrdak',
      supply: { kind: 'ONE_OF_A_KIND' },
      about: [
        ['A felt carpet for a floor that gets cold: two layers, quilted through, good for thirty years.', 'Войлочный ковёр для холодного пола: два слоя, простёганных насквозь, служат лет тридцать.', 'Муздак полго төшөлүүчү шырдак: эки кабат, тыгыз шырылган, отуз жылга чыдайт.'],
        ['What is cut out of the dark felt is sewn into the light one: its sister hangs in another house.', 'То, что вырезано из тёмного войлока, вшито в светлый: его сестра лежит в другом доме.', 'Кара кийизден оюлганы акка тигилет: анын сыңары башка үйдө жатат.'],
      ],
      sizes: [
        { label: '1.5 × 1 m', mm: [1500, 1000, 14], grams: 4300, price: [14_000, 32_000] },
        { label: '2 × 1.5 m', mm: [2000, 1500, 14], grams: 8600, price: [25_000, 60_000] },
        { label: '3 × 2 m', mm: [3000, 2000, 14], grams: 17_000, price: [52_000, 120_000] },
      ],
    },
    {
      code: 'ALA',
      weight: 2,
      name: ['ala-kiyiz felt rug', 'ала-кийиз', 'ola kigiz', 'ала киіз', 'ала кийиз', 'намади олакиз', 'フェルト敷物アラ・キイズ', '阿拉基伊兹毡毯'],
      art: 'shyrdak',
      supply: { kind: 'ONE_OF_A_KIND' },
      type: 'felt',
      hs: '570490',
      about: [['The pattern is laid out in loose dyed wool and rolled until it holds; the edges stay soft like watercolour.', 'Узор выкладывают из цветной шерсти и катают, пока не схватится; края остаются мягкими, как акварель.', 'Оюу боёлгон жүндөн салынып, бышканча тоголонот; четтери акварелдей жумшак бойдон калат.']],
      sizes: [{ label: '2 × 1.4 m', mm: [2000, 1400, 10], grams: 5600, price: [16_000, 36_000] }],
    },
    {
      code: 'STL',
      techniques: [['two felts cut as one and exchanged', 'два войлока режут вместе и меняют местами', 'ikki kigiz birga qirqilib almashtiriladi', 'екі киіз бірге ойылып, алмастырылады', 'эки кийиз бирге оюлуп, алмаштырылат', 'ду намад якҷоя бурида, иваз карда мешавад', '二枚のフェルトを重ね切りして入れ替え', '双毡同裁互换'], ['quilted with handspun thread', 'стёжка ручной пряжей', 'qoʻlda yigirilgan ip bilan qavilgan', 'қолмен иірілген жіппен сырылған', 'колго ийрилген жип менен шырылган', 'бо риштаи дастресида қавидашуда', '手紡ぎ糸の刺し縫い', '手纺线绗缝']],
      lore: [[
        ['Cut from what a large shyrdak leaves over, and quilted as closely.', 'Выкроен из остатков большого шырдака и простёган так же часто.', 'Чоң шырдактан калган кийизден бычылып, ошондой эле тыгыз шырылган.'],
      ]],
      name: ['shyrdak seat pad', 'шырдак на стул', 'stul uchun shirdoq', 'орындыққа арналған сырмақ', 'отургучка шырдак', 'ширдоқи курсӣ', 'シルダクの座布団', '希尔达克坐垫'],
      art: 'shyrdak',
      sold: 'tone',
      about: [['A round of shyrdak for a chair, a bench or a stadium.', 'Маленький шырдак на стул, скамью или трибуну.', 'Отургучка, скамейкага же стадионго ылайык кичинекей шырдак.']],
      sizes: [{ label: '38 cm', mm: [380, 380, 12], grams: 260, price: [900, 1900] }],
    },
    {
      code: 'TPK',
      weight: 2,
      type: 'felt-slippers',
      name: ['felt slippers', 'войлочные тапочки', 'kigiz shippak', 'киіз шәркей', 'кийиз тапочка', 'шиппаки намадӣ', 'フェルトの室内履き', '毡拖鞋'],
      art: 'slippers',
      sold: 'size',
      about: [
        ['Felted in one piece over a last, with a leather sole; they take the shape of the foot in a week.', 'Свалены целиком на колодке, подошва кожаная; за неделю принимают форму ноги.', 'Калыпта бүтүн басылган, таманы булгаары; бир жумада бутка көнөт.'],
        ['Warm in January and, because wool breathes, bearable in June.', 'В январе тёплые, а в июне не жаркие: шерсть дышит.', 'Январда жылуу, июнда ысык эмес: жүн дем алат.'],
      ],
      mixes: [{ wool: 84, leather: 16 }],
      sizes: ['36', '37', '38', '39', '40', '41', '42', '43'].map((label) => ({ label, mm: [280, 200, 90], grams: 310, price: [1200, 2400] })),
    },
    {
      code: 'BSK',
      type: 'cushion',
      name: ['felt cushion', 'войлочная подушка', 'kigiz yostiq', 'киіз жастық', 'кийиз жаздык', 'болишти намадӣ', 'フェルトクッション', '毛毡靠垫'],
      art: 'cushion',
      about: [['A cushion cover of thin felt with an appliquéd ornament.', 'Наволочка из тонкого войлока с аппликацией.', 'Жука кийизден тигилип, оюу чапталган жаздык тыш.']],
      sizes: [{ label: '45 × 45 cm', mm: [450, 450, 12], grams: 320, price: [1500, 3200] }],
    },
    {
      code: 'OYN',
      type: 'felt',
      name: ['felt animal', 'войлочная фигурка', 'kigiz hayvoncha', 'киіз жануар', 'кийиз айбан', 'ҳайвончаи намадӣ', 'フェルトの動物', '毡制小动物'],
      art: 'felt-toy',
      hs: '950300',
      isPlain: true,
      about: [['A yak, a camel or a snow leopard the size of a palm, needle-felted around nothing but wool.', 'Як, верблюд или снежный барс с ладонь величиной, свалянный из одной только шерсти.', 'Алакандай топоз, төө же илбирс, жүндөн гана басылган.']],
      sizes: [{ label: '12 cm', mm: [120, 60, 90], grams: 45, price: [450, 950] }],
    },
  ],
  lore: [
    [
      ['Wool is beaten with willow rods, soaked, rolled in a reed mat and pulled by a horse or by the whole street.', 'Шерсть бьют ивовыми прутьями, заливают водой, катают в чие, и тянет её лошадь или вся улица.', 'Жүн чыбык менен сабалып, суу куюлуп, чийге оролуп, ат же бүт көчө болуп тартылат.'],
    ],
    [['Only water, soap and patience are added to the wool.', 'К шерсти добавляют только воду, мыло и терпение.', 'Жүнгө суу, самын жана сабыр гана кошулат.'], ['The work is shared, and so is the money.', 'Работу делят на всех, и деньги тоже.', 'Иш да, акча да тең бөлүнөт.']],
  ],
};

/** Things of felt, one of a kind only where they are large: small goods tell nothing of four months. */
export const kyrgyzHats: Trade = {
  slug: 'kyrgyz-kalpak',
  country: 'KG',
  workshop: 'felt',
  homes: {},
  spread: 2,
  share: 8,
  type: 'felt-hat',
  motifs: ['ram-horn', 'amulet', 'tulip'],
  tones: ['naryn', 'kochkor', 'chust'],
  hasUnnamedTones: true,
  techniques: [
    ['felted white wool', 'валяная белая шерсть', 'bosilgan oq jun', 'басылған ақ жүн', 'басылган ак жүн', 'пашми сафеди молида', '白い羊毛のフェルト', '白羊毛擀制'],
    ['hand-embroidered seams', 'швы вышиты вручную', 'choklari qoʻlda kashtalangan', 'тігістері қолмен кестеленген', 'кырлары колго саймаланган', 'дарзҳо дастӣ гулдӯзишуда', '縫い目に手刺繍', '缝边手绣'],
  ],
  mixes: [{ wool: 97, cotton: 3 }, { wool: 94, silk: 6 }],
  care: 'felt',
  supply: { kind: 'IN_STOCK', orderShare: 0.15, leadDays: [10, 20] },
  certificates: ['HANDMADE_MARK'],
  forms: [
    {
      code: 'KLP',
      weight: 2,
      name: ['ak-kalpak', 'ак-калпак', 'oq qalpoq', 'ақ қалпақ', 'ак калпак', 'қалпоқи сафеди қирғизӣ', '白いフェルト帽、アク・カルパク', '白毡帽（阿克卡尔帕克）'],
      art: 'felt-hat',
      sold: 'size',
      about: [
        ['The tall white hat of four wedges: mountains with snow on them, worn on the head.', 'Высокая белая шапка из четырёх клиньев: снежные горы на голове.', 'Төрт кыйыктан тигилген бийик ак калпак: баштагы карлуу тоо.'],
        ['It is never thrown, never given away worn, and taken off with both hands.', 'Его не бросают, ношеным не дарят и снимают двумя руками.', 'Аны ыргытпайт, кийилгенин бербейт, эки колдоп чечет.'],
      ],
      sizes: ['55', '56', '57', '58', '59', '60', '61'].map((label) => ({ label, mm: [320, 300, 60], grams: 160, price: [1500, 3800] })),
    },
    {
      code: 'BLK',
      name: ['children’s kalpak', 'детский калпак', 'bolalar qalpogʻi', 'балалар қалпағы', 'балдар калпагы', 'қалпоқи бачагона', '子ども用カルパク帽', '儿童毡帽'],
      art: 'felt-hat',
      sold: 'size',
      about: [['Small enough for a first festival, with room for the second.', 'Маленький, на первый праздник, с запасом на второй.', 'Биринчи майрамга ылайык, экинчисине да чак келет.']],
      sizes: ['50', '52', '54'].map((label) => ({ label, mm: [260, 240, 50], grams: 110, price: [900, 1900] })),
    },
  ],
  lore: [
    [
      ['Each of the four seams stands for a quarter of the world, the tassel for the smoke of the home fire.', 'Четыре шва — четыре стороны света, кисточка — дым родного очага.', 'Төрт кыр — дүйнөнүн төрт тарабы, чачысы — очоктун түтүнү.'],
      ['Black edging is for grown men, red for the young, beige for the old.', 'Чёрная кайма — для зрелых, красная — для молодых, песочная — для стариков.', 'Кара кыюу — орто жаштагыларга, кызыл — жаштарга, агыш — карыларга.'],
    ],
  ],
};
