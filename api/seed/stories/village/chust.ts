import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const chust: StoryRecord = {
  slug: 'chust-four-almonds',
  type: 'VILLAGE',
  title: {
    en: 'Chust and the four almonds',
    ru: 'Чуст и четыре миндаля',
    'uz-Latn': 'Chust va toʻrt bodom',
  },
  lead: {
    en: 'A black cap, white thread, four almonds and sixteen small arches: the doʻppi of Chust says a good deal with very little.',
    ru: 'Чёрная шапка, белая нить, четыре миндаля и шестнадцать арочек: чустская дуппи говорит многое очень малым.',
    'uz-Latn':
      'Qora mato, oq ip, toʻrt bodom va oʻn olti mehrob: Chust doʻppisi oz narsa bilan koʻp gap aytadi.',
  },
  blocks: [
    text({
      en: 'Every town of the Fergana valley once had its own cap, and people who understood such things could tell from across the street where a man came from. Most of those local caps are now seen at weddings and on stages. The one from Chust, a town in the Namangan region under the first hills of the Chatkal range, went the other way: it became the cap that a stranger thinks of when he thinks of an Uzbek.',
      ru: 'Когда-то у каждого города Ферганской долины была своя тюбетейка, и знающий человек через улицу видел, кто откуда родом. Большинство местных шапочек теперь надевают на свадьбу или на сцену. С чустской вышло иначе. Чуст — город в Наманганской области, у первых холмов Чаткальского хребта, и его дуппи стала той самой, которую представляет себе приезжий при слове «узбек».',
      'uz-Latn':
        'Bir vaqtlar Fargʻona vodiysida har shaharning oʻz doʻppisi boʻlgan, bilgan odam koʻchaning narigi betidan turib kim qayerlik ekanini aytib bergan. Ularning koʻpi endi toʻyda yoki sahnada kiyiladi. Chustnikining taqdiri boshqacha boʻldi. Chust Namangan viloyatida, Chotqol tizmasining ilk adirlari etagida. Begona odam oʻzbek deganda koʻz oldiga keltiradigan doʻppi aynan shu yerniki.',
    }),
    { type: 'PLACE', placeKey: 'UZ-NG/chust' },
    heading({ en: 'Black and white', ru: 'Чёрное и белое', 'uz-Latn': 'Qora va oq' }),
    text({
      en: 'The cloth is black, sometimes very dark green or blue; the embroidery is white silk. There is no third colour to hide behind, so an uneven stitch is seen at once. On each of the four faces of the crown sits an almond, bodom, with a bent tip. Around the band runs a row of small arches, usually sixteen, four to a side.',
      ru: 'Ткань чёрная, иногда очень тёмно-зелёная или синяя, вышивка белым шёлком. Третьего цвета, за которым можно спрятаться, нет, и неровный стежок виден сразу. На каждой из четырёх граней тульи — миндалина, бодом, с загнутым кончиком. По околышу идёт ряд маленьких арок, обычно шестнадцать, по четыре на сторону.',
      'uz-Latn':
        'Matosi qora, baʼzan toʻq yashil yoki toʻq koʻk boʻladi, kashtasi oq ipakdan. Orqasiga yashirinadigan uchinchi rang yoʻq, notekis qatim darrov koʻzga tashlanadi. Tepaning toʻrt tomonida uchi qayrilgan bittadan bodom. Kizakda kichik mehroblar tizilgan, odatda oʻn oltita, har tomonda toʻrttadan.',
    }),
    text({
      en: 'What does it mean? Ask three embroiderers and you may hear three answers. The almond is life, because the tree flowers before all others; or it is a pepper, which keeps the evil eye away; or a wing. The arches are gates that are closed to misfortune on all four sides. The answers differ, but they point the same way: the cap is there to look after the head beneath it.',
      ru: 'Что это значит? Спросите трёх вышивальщиц и, возможно, услышите три ответа. Миндаль — это жизнь, ведь он зацветает раньше других деревьев; или это перец, который отводит сглаз; или крыло. Арки — ворота, закрытые для беды со всех четырёх сторон. Ответы разные, но ведут к одному: шапка бережёт голову, на которой сидит.',
      'uz-Latn':
        'Buning maʼnosi nima? Uch chevardan soʻrasangiz, uch xil javob eshitishingiz mumkin. Bodom hayot deyishadi, chunki u hammadan oldin gullaydi; boshqasi qalampir, koʻzdan asraydi deydi; yana biri qanot deydi. Mehroblar esa toʻrt tomondan balo-qazoga yopilgan eshik. Javoblar har xil, yoʻli bir: doʻppi ostidagi boshni asrash uchun kiyiladi.',
    }),
    picture(
      {
        illustration: { kind: 'doppi', palette: 'chust', motif: 'almond', seed: 'story chust doppi' },
        alt: {
          en: 'Drawing of a square black skullcap with four white almonds on the crown and a row of white arches on the band.',
          ru: 'Рисунок чёрной четырёхгранной тюбетейки: четыре белых миндаля на тулье и ряд белых арок по околышу.',
          'uz-Latn':
            'Toʻrt burchakli qora doʻppi surati: tepasida toʻrtta oq bodom, kizagida oq mehroblar qatori.',
        },
      },
      {
        en: 'Four almonds, sixteen arches. The drawing counts along with you.',
        ru: 'Четыре миндаля, шестнадцать арок. Можно пересчитать.',
        'uz-Latn': 'Toʻrt bodom, oʻn olti mehrob. Sanab koʻrsangiz boʻladi.',
      },
    ),
    heading({
      en: 'Paper inside the seams',
      ru: 'Бумага внутри швов',
      'uz-Latn': 'Qaviq ichidagi qogʻoz',
    }),
    text({
      en: 'A doʻppi is stiff, yet it folds flat and goes into a pocket. The secret is in the quilting. Cloth and lining are stitched together in many close parallel channels, and a thin roll of paper or cotton is pushed into each one with a needle. This is piltadoʻzi, and it is slow. After it come the pressing over a block, the narrow woven edging called jiyak, and the four folds that turn a round thing into a square one.',
      ru: 'Дуппи жёсткая и всё же складывается плоско и помещается в карман. Секрет в стёжке. Верх и подкладку прошивают множеством частых параллельных дорожек, и в каждую иглой проталкивают тонкий жгутик из бумаги или ваты. Это называется пильтадузи, и работа эта медленная. Потом шапку правят на болванке, обшивают узкой тесьмой — джияком — и закладывают четыре складки, которые делают круглое квадратным.',
      'uz-Latn':
        'Doʻppi qattiq, shunday boʻlsa ham taxlanib, choʻntakka sigʻadi. Siri qaviqda. Avra bilan astar bir-biriga zich qator-qator qilib qaviladi va har bir qatorga igna bilan ingichka pilta, qogʻoz yoki paxta tiqiladi. Buni piltadoʻzi deyishadi, shoshilib boʻlmaydigan ish. Keyin qolipga kiydirib dazmollanadi, chetiga jiyak tutiladi, toʻrt buklov esa yumaloq narsani toʻrtburchak qiladi.',
    }),
    text({
      en: 'The work moves from house to house. One woman embroiders, another quilts, a third sews on the band, each at her own table and between other duties. A cap may have been in four homes before it reaches a head. When a product page names the workshop, it speaks for all of these hands.',
      ru: 'Работа переходит из дома в дом. Одна женщина вышивает, другая стегает, третья пришивает околыш, каждая у своего стола и между другими делами. Прежде чем попасть на голову, шапка может побывать в четырёх домах. Когда на странице товара стоит имя мастерской, за ним стоят все эти руки.',
      'uz-Latn':
        'Ish xonadondan xonadonga oʻtadi. Bir ayol gulini tikadi, ikkinchisi qaviydi, uchinchisi kizagini ulaydi; har kim oʻz uyida, roʻzgʻor ishidan ortganda. Doʻppi boshga qoʻnguncha toʻrt uyni koʻrgan boʻlishi mumkin. Mahsulot sahifasida ustaxona nomi yozilgan boʻlsa, u shu qoʻllarning hammasi nomidan gapiradi.',
    }),
    { type: 'PRODUCTS', brandSlug: 'chust-doppi', count: 4 },
    heading({ en: 'Choosing one', ru: 'Как выбрать', 'uz-Latn': 'Qanday tanlash kerak' }),
    text({
      en: 'Measure around the head above the ears, in centimetres. The cap should sit on the crown, not be pulled down. Look inside: in hand quilting the channels wander a little, and the thread ends are hidden. Machine embroidery is quicker and cheaper, and there is nothing wrong with it as long as the seller says so. Do not wash a doʻppi; brush it dry, and let it rest folded along its own four lines.',
      ru: 'Измерьте голову над ушами, в сантиметрах. Шапка сидит на макушке, её не натягивают. Загляните внутрь: при ручной стёжке дорожки чуть гуляют, а концы нитей спрятаны. Машинная вышивка быстрее и дешевле, и ничего плохого в ней нет, если продавец о ней говорит. Дуппи не стирают: её чистят сухой щёткой и хранят сложенной по её же четырём линиям.',
      'uz-Latn':
        'Boshni quloqdan yuqorida, santimetrda oʻlchang. Doʻppi boshning tepasida turadi, bostirib kiyilmaydi. Ichiga qarang: qoʻl qavigʻida qatorlar bir oz egri-bugri, ip uchlari esa yashirilgan boʻladi. Mashina kashtasi tezroq va arzonroq, sotuvchi buni aytsa, yomon joyi yoʻq. Doʻppi yuvilmaydi: quruq choʻtka bilan tozalanadi, oʻzining toʻrt chizigʻi boʻyicha taxlab qoʻyiladi.',
    }),
    { type: 'PRODUCER', brandSlug: 'chust-doppi' },
  ],
  placeKeys: ['UZ-NG/chust', 'UZ-NG', 'UZ'],
  brandSlugs: ['chust-doppi'],
  author: editors,
  sources: [sources.hunarmand],
  picture: {
    illustration: { kind: 'doppi', palette: 'chust', motif: 'almond', seed: 'story chust' },
    alt: {
      en: 'Drawing of a Chust skullcap, black with white embroidery.',
      ru: 'Рисунок чустской тюбетейки: чёрная, с белой вышивкой.',
      'uz-Latn': 'Chust doʻppisi surati: qora matoga oq kashta tikilgan.',
    },
  },
  publishedAt: '2026-09-10T06:00:00Z',
};
