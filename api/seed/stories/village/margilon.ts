import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, proverb, text } from '../block.ts';
import { sources } from '../sources.ts';

export const margilon: StoryRecord = {
  slug: 'margilan-clouds',
  type: 'VILLAGE',
  title: {
    en: 'Margʻilon ties clouds',
    ru: 'Маргилан завязывает облака',
    'uz-Latn': 'Margʻilonda bulut bogʻlashadi',
  },
  lead: {
    en: 'In adras the pattern is finished before the cloth exists. It is tied into the silk thread by thread, and only then is anything woven.',
    ru: 'У адраса узор готов раньше ткани. Его завязывают в шёлковые нити пучок за пучком и только потом начинают ткать.',
    'uz-Latn':
      'Adrasda naqsh matodan oldin tayyor boʻladi. Uni ipak tanda ipiga tutam-tutam qilib bogʻlashadi, toʻqish undan keyin boshlanadi.',
  },
  blocks: [
    text({
      en: 'The craft is called abrbandi, which is Persian for tying clouds. Abr is the cloud; band is the knot. The name describes what one sees: patterns without hard borders, one colour drifting into the next by a finger’s width. In the rest of the world the same way of working goes by a Malay word, ikat.',
      ru: 'Ремесло называется абрбанди: по-персидски это «завязывание облаков». Абр — облако, банд — узел. Название описывает то, что видит глаз: узор без жёстких границ, один цвет заходит в другой на ширину пальца. В остальном мире тот же способ известен под малайским словом «икат».',
      'uz-Latn':
        'Bu hunarning nomi abrbandlik. Forschada abr bulut, band esa bogʻlam degani, yaʼni bulut bogʻlash. Nom koʻz koʻrganini aytadi: naqshning keskin chegarasi yoʻq, bir rang ikkinchisiga barmoq eni qadar oʻtib turadi. Dunyoning boshqa joylarida shu usulni malaycha soʻz bilan ikat deyishadi.',
    }),
    { type: 'PLACE', placeKey: 'UZ-FA/margilon' },
    heading({
      en: 'First the knots, then the dye',
      ru: 'Сначала узлы, потом краска',
      'uz-Latn': 'Oldin tugun, keyin boʻyoq',
    }),
    text({
      en: 'It begins with the warp, the threads that will run the length of the cloth. They are drawn out on a frame in bundles, and someone marks the design across them with charcoal, quickly and without a ruler. Then the binder goes along the bundles and wraps every part that is to stay light. The wrapped threads go into the vat, usually the lightest colour first. They come out, dry, and return to the binder, who unties some places, wraps others, and sends them back to the next colour. A design with four colours makes that journey three or four times.',
      ru: 'Начинают с основы — нитей, которые пойдут по длине ткани. Их пучками натягивают на раму, и рисовальщик быстро, без линейки, размечает узор углём. Затем вязальщик проходит по пучкам и обматывает всё, что должно остаться светлым. Обмотанные нити опускают в чан, обычно сначала в самый светлый цвет. Их вынимают, сушат и возвращают вязальщику: он развязывает одни места, заматывает другие и отправляет нити в следующую краску. Узор в четыре цвета проходит этот путь три-четыре раза.',
      'uz-Latn':
        'Ish tandadan, yaʼni matoning boʻyiga tushadigan ipdan boshlanadi. Ip tutam-tutam qilib chorchoʻpga tortiladi, chizmakash uning ustiga koʻmir bilan naqsh tushiradi: tez, chizgʻichsiz. Keyin abrband tutamlarni birma-bir koʻrib, och qoladigan joylarini oʻrab chiqadi. Oʻralgan ip boʻyoq qozoniga tushadi, odatda avval eng och rangga. Chiqariladi, quritiladi va yana abrbandga qaytadi: u bir joyini yechadi, boshqasini oʻraydi va keyingi rangga joʻnatadi. Toʻrt rangli naqsh bu yoʻlni uch-toʻrt marta bosib oʻtadi.',
    }),
    picture(
      {
        illustration: {
          kind: 'ikat',
          palette: 'margilan',
          motif: 'pomegranate',
          seed: 'story margilon ikat',
        },
        alt: {
          en: 'Drawing of ikat cloth: tall red and gold figures with blurred edges on a light ground.',
          ru: 'Рисунок икатной ткани: высокие красные и золотистые фигуры с размытыми краями на светлом фоне.',
          'uz-Latn': 'Abr matosi surati: och zaminda cheti yoyilgan baland qizil va tilla rang shakllar.',
        },
      },
      {
        en: 'The soft edge is where dye crept a little under the binding.',
        ru: 'Мягкий край появляется там, где краска немного зашла под обмотку.',
        'uz-Latn': 'Chetning mayinligi boʻyoq oʻram ostiga bir oz sizib kirganidan.',
      },
    ),
    text({
      en: 'Only now is the warp put on the loom. What the weaver adds is nearly always one colour, the weft, and in adras the weft is cotton. This is the whole difference between the two names a visitor hears all day in the bazaar. Atlas is silk both ways, smooth and shining. Adras has a silk warp and a cotton weft: it is firmer, has a fine rib across it, and keeps its shape in a coat.',
      ru: 'Лишь теперь основу ставят на станок. Ткач добавляет почти всегда один цвет — уток, и в адрасе он хлопковый. В этом и состоит разница между двумя словами, которые приезжий целый день слышит на базаре. Атлас — шёлк в обе стороны, гладкий и блестящий. У адраса шёлковая основа и хлопковый уток: он плотнее, с тонким поперечным рубчиком и хорошо держит форму в халате.',
      'uz-Latn':
        'Tanda dastgohga ana endi qoʻyiladi. Toʻquvchi qoʻshadigan arqoq deyarli har doim bir rangda boʻladi, adrasda u paxtadan. Bozorda kun boʻyi quloqqa chalinadigan ikki soʻzning farqi ham shunda. Atlasning tandasi ham, arqogʻi ham ipak, oʻzi silliq va yaltiroq. Adrasning tandasi ipak, arqogʻi paxta: u zichroq, eniga mayin yoʻl-yoʻl, toʻn qilib tikilsa shaklini yoʻqotmaydi.',
    }),
    proverb({
      en: 'One craft grows out of another.',
      ru: 'Ремесло растёт из ремесла.',
      'uz-Latn': 'Hunar — hunardan unar.',
    }),
    heading({ en: 'Many hands, one cloth', ru: 'Одна ткань, много рук', 'uz-Latn': 'Bir mato, koʻp qoʻl' }),
    text({
      en: 'The proverb could have been made here. The one who draws, the one who ties, the one who dyes and the one who weaves used to be different people with different words for their trade, and in many workshops they still are. Behind them stand those who feed silkworms with mulberry leaves each spring. When one link is missing, the rest can do nothing. In 2017 UNESCO entered the work of Margʻilon’s craft centre for atlas and adras in its register of good safeguarding practices; what the centre had done was, above all, to teach the whole chain again.',
      ru: 'Эта пословица могла бы родиться здесь. Тот, кто рисует, тот, кто вяжет, тот, кто красит, и тот, кто ткёт, раньше были разными людьми, каждый со своими словами для дела; во многих мастерских так и теперь. За ними стоят те, кто каждую весну кормит шелкопряда листьями тутовника. Выпадет одно звено — остальным нечего делать. В 2017 году ЮНЕСКО внесла работу маргиланского центра ремёсел с атласом и адрасом в реестр лучших практик охраны наследия; главное, что сделал центр, — снова научил людей всей цепочке.',
      'uz-Latn':
        'Bu maqol shu yerda aytilgandek. Chizadigan, bogʻlaydigan, boʻyaydigan va toʻqiydigan odam avvallari boshqa-boshqa edi, har kasbning oʻz tili boʻlgan; koʻp ustaxonalarda hozir ham shunday. Ularning ortida har bahor tut bargi bilan ipak qurti boqadiganlar turadi. Bir halqa tushib qolsa, boshqalarning ishi toʻxtaydi. 2017-yilda YUNESKO Margʻilon hunarmandchilik markazining atlas va adras boʻyicha ishini merosni asrashning namunali tajribalari roʻyxatiga kiritdi. Markazning asosiy ishi shu butun zanjirni qaytadan oʻrgatish boʻlgan.',
    }),
    { type: 'PRODUCTS', brandSlug: 'adras-of-margilan', count: 4 },
    heading({
      en: 'How to look at adras',
      ru: 'Как смотреть на адрас',
      'uz-Latn': 'Adrasga qanday qarash kerak',
    }),
    text({
      en: 'Turn the cloth over. A tied pattern is the same on both sides, because the colour is in the thread; a printed one is pale on the back. Old hand looms give a narrow cloth, about as wide as a forearm is long, so a wide piece without a seam comes from a newer loom, which is no shame but should be said. Two lengths of the same design never agree to the millimetre. Wash cool and separately, and keep it out of strong sun.',
      ru: 'Переверните ткань. Завязанный узор одинаков с обеих сторон, потому что цвет сидит в самой нити; у набивного изнанка бледная. Старые ручные станки дают узкое полотно, шириной примерно с предплечье, так что широкий кусок без шва соткан на станке поновее. В этом нет ничего дурного, но об этом надо сказать. Два отреза одного рисунка никогда не совпадут до миллиметра. Стирайте в прохладной воде отдельно и берегите от яркого солнца.',
      'uz-Latn':
        'Matoni agʻdarib koʻring. Bogʻlab boʻyalgan naqsh ikki tomonda ham bir xil, chunki rang ipning oʻzida; bosma naqshning teskarisi oqish boʻladi. Eski qoʻl dastgohining matosi ensiz, bir bilakcha keladi, demak, choksiz enli boʻlak yangiroq dastgohda toʻqilgan. Buning aybi yoʻq, faqat aytish kerak. Bir naqshdagi ikki boʻlak hech qachon millimetrigacha bir xil chiqmaydi. Salqin suvda alohida yuving, kuchli oftobdan asrang.',
    }),
    text({
      en: 'Adras of Margilan is one of the four national craft brands that the association Hunarmand names. The brand vouches for place and method; the maker’s name stays on the cloth beside it.',
      ru: 'Adras of Margilan — одна из четырёх национальных ремесленных марок, которые называет ассоциация «Хунарманд». Марка ручается за место и способ работы, а имя мастерской остаётся рядом с ней.',
      'uz-Latn':
        'Adras of Margilan “Hunarmand” uyushmasi sanab oʻtgan toʻrt milliy hunarmandchilik brendidan biri. Brend joy va usulga kafil boʻladi, ustaxonaning oʻz nomi esa uning yonida qoladi.',
    }),
    { type: 'PRODUCER', brandSlug: 'adras-of-margilan' },
  ],
  placeKeys: ['UZ-FA/margilon', 'UZ-FA', 'UZ'],
  brandSlugs: ['adras-of-margilan'],
  author: editors,
  sources: [sources.hunarmand],
  picture: {
    illustration: { kind: 'ikat', palette: 'margilan-indigo', motif: 'almond', seed: 'story margilon' },
    alt: {
      en: 'Drawing of a length of adras with blue and white cloud patterns.',
      ru: 'Рисунок отреза адраса с сине-белым облачным узором.',
      'uz-Latn': 'Koʻk va oq abr naqshli adras boʻlagi surati.',
    },
  },
  publishedAt: '2026-09-17T06:00:00Z',
};
