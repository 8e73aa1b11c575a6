import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const idea: StoryRecord = {
  slug: 'one-village-one-product',
  type: 'PROGRAMME',
  title: {
    en: 'One village, one product: where the idea comes from',
    ru: 'Одно село — один продукт: откуда взялась эта мысль',
    'uz-Latn': 'Bir qishloq — bir mahsulot: bu gʻoya qayerdan kelgan',
  },
  lead: {
    en: 'It began with plums and chestnuts on a Japanese hillside. Today four countries of Central Asia say the sentence in their own languages.',
    ru: 'Началось со слив и каштанов на японском склоне. Сегодня эту фразу произносят на своих языках в четырёх странах Центральной Азии.',
    'uz-Latn':
      'Hammasi Yaponiyadagi bir yonbagʻirda olxoʻri va kashtandan boshlangan. Bugun bu gapni Markaziy Osiyoning toʻrt mamlakati oʻz tilida aytadi.',
  },
  blocks: [
    text({
      en: 'In 1961 the people of Ōyama, a poor mountain town in the Japanese prefecture of Ōita, did something that the agricultural office thought unwise. Rice grew badly on their slopes. They gave up trying and planted plums and chestnuts, which need less land and less bending. “Plant plums and chestnuts and let us go to Hawaii” was their slogan, and some years later the first of them flew.',
      ru: 'В 1961 году жители Оямы, бедного горного городка в японской префектуре Оита, сделали то, чего от них никто не ждал. Рис на их склонах рос плохо. Они отказались от него и посадили сливы и каштаны: им нужно меньше земли и меньше поклонов. «Посадим сливы и каштаны — поедем на Гавайи», — гласил их лозунг, и через несколько лет первые действительно полетели.',
      'uz-Latn':
        '1961-yilda Yaponiyaning Oita prefekturasidagi Oyama degan kambagʻal togʻ shaharchasi ahli hech kim kutmagan ish qildi. Yonbagʻirda sholi yaxshi bitmas edi. Ular undan voz kechib, olxoʻri va kashtan ekdi: bularga yer ham, bel bukish ham kamroq kerak. “Olxoʻri bilan kashtan ekib, Gavayiga boramiz” degan shiorlari bor edi, bir necha yildan keyin birinchilari chindan ham uchib ketdi.',
    }),
    text({
      en: 'In 1979 the whole prefecture took up the method and gave it a name: isson ippin, one village, one product. Three rules went with it. Make something local that the world can want. Do it yourselves; the office may help, but it does not choose. And bring up people, for a product without them is over in a season. Dried shiitake, the small green citrus called kabosu, barley spirit and a certain mackerel made Ōita known in shops that had never heard of it.',
      ru: 'В 1979 году этот способ переняла вся префектура и дала ему имя: иссон иппин, одно село — один продукт. С ним шли три правила. Делайте местное, но такое, чего может захотеть мир. Делайте сами: власть помогает, но не выбирает. И растите людей, потому что без них продукт кончится за один сезон. Сушёные грибы шиитаке, мелкий зелёный цитрус кабосу, ячменная водка и одна особая скумбрия прославили Оиту в лавках, где о ней прежде не слышали.',
      'uz-Latn':
        '1979-yilda bu usulni butun prefektura oldi va unga nom qoʻydi: isson ippin, bir qishloq — bir mahsulot. Uning uch qoidasi bor edi. Oʻzingizniki boʻlsin, lekin dunyo ham xohlasin. Oʻzingiz qiling: idora yordam beradi, tanlash sizdan. Va odam tarbiyalang, odamsiz mahsulot bir mavsumda tugaydi. Quritilgan shiitake qoʻziqorini, kabosu degan mayda yashil sitrus, arpa arogʻi va bir xil skumbriya Oitani ilgari nomini eshitmagan doʻkonlarda ham tanitdi.',
    }),
    heading({
      en: 'How it travelled',
      ru: 'Как она путешествовала',
      'uz-Latn': 'Gʻoya qanday tarqaldi',
    }),
    text({
      en: 'Thailand made a national programme of it in 2001, with stars for the best goods; Malawi began soon after; Viet Nam followed. Each country changed something. What stayed is the sentence, and the thought behind it, that a place becomes visible when it can be said in one breath together with a thing.',
      ru: 'В 2001 году Таиланд сделал из неё общенациональную программу, со звёздами для лучших товаров; вскоре начала Малави, потом Вьетнам. Каждая страна что-нибудь меняла. Оставалась сама фраза и мысль за ней: место становится видимым, когда его можно назвать на одном дыхании вместе с вещью.',
      'uz-Latn':
        '2001-yilda Tailand uni umummilliy dasturga aylantirdi, eng yaxshi mahsulotlarga yulduz berdi; koʻp oʻtmay Malavi, keyin Vyetnam boshladi. Har bir mamlakat nimanidir oʻzgartirdi. Oʻzgarmagani gapning oʻzi va ortidagi fikr: joyni bir narsa bilan bir nafasda aytish mumkin boʻlsa, u koʻzga koʻrinadi.',
    }),
    picture(
      {
        illustration: { kind: 'landscape-valley', palette: 'fergana', seed: 'story idea valley' },
        alt: {
          en: 'Drawing of a valley with several villages, orchards and fields between them.',
          ru: 'Рисунок долины с несколькими сёлами, между ними сады и поля.',
          'uz-Latn': 'Vodiy surati: bir necha qishloq, oralarida bogʻ va dalalar.',
        },
      },
      {
        en: 'From above all villages look alike. That is the difficulty.',
        ru: 'Сверху все сёла похожи. В этом и трудность.',
        'uz-Latn': 'Tepadan qaraganda hamma qishloq bir xil. Qiyinchilik ham shunda.',
      },
    ),
    heading({
      en: 'Four countries, four names',
      ru: 'Четыре страны, четыре имени',
      'uz-Latn': 'Toʻrt mamlakat, toʻrt nom',
    }),
    text({
      en: 'In Kazakhstan it is “Бір ауыл – бір өнім”. The chamber of entrepreneurs Atameken leads it in the Almaty region, as part of the instrument “Мен кәсіпкер”, I am an entrepreneur, with training, help with trade marks and certificates, and a grant for the best. In Kyrgyzstan, “Бир айыл — бир өнүм”, it was tried for years around Issyk-Kul and became a national project by decree in March 2023. In Tajikistan, “Як деҳа — як маҳсулот” works with the Japanese agency JICA; it has a road map of one hundred priority products and a production centre in Bokhtar. In Uzbekistan one hears “Bir qishloq — bir mahsulot”, and with the neighbourhood in place of the village, “Bir mahalla — bir mahsulot”; there the crafts were first, with national brands for Chust, Margʻilon, Rishton and karakul.',
      ru: 'В Казахстане это «Бір ауыл – бір өнім». В Алматинской области его ведёт палата предпринимателей «Атамекен», как часть инструмента «Мен кәсіпкер», «Я предприниматель»: обучение, помощь с товарными знаками и сертификатами, грант для лучших. В Кыргызстане, «Бир айыл — бир өнүм», его годами испытывали вокруг Иссык-Куля, а в марте 2023 года указ сделал его национальным проектом. В Таджикистане «Як деҳа — як маҳсулот» работает вместе с японским агентством JICA; у проекта есть дорожная карта на сто приоритетных продуктов и производственный центр в Бохтаре. В Узбекистане говорят «Bir qishloq — bir mahsulot», а с махаллёй вместо села — «Bir mahalla — bir mahsulot»; здесь первыми были ремёсла, с национальными марками Чуста, Маргилана, Риштана и каракуля.',
      'uz-Latn':
        'Qozogʻistonda u “Бір ауыл – бір өнім” deb ataladi. Almati viloyatida uni “Atameken” tadbirkorlar palatasi “Мен кәсіпкер” (Men tadbirkorman) vositasi doirasida olib boradi: oʻqitish, tovar belgisi va sertifikat olishda yordam, eng yaxshilarga grant. Qirgʻizistonda, “Бир айыл — бир өнүм” nomi bilan, yillar davomida Issiqkoʻl atrofida sinaldi, 2023-yil martda esa farmon bilan milliy loyihaga aylandi. Tojikistonda “Як деҳа — як маҳсулот” Yaponiyaning JICA agentligi bilan ishlaydi; yuz ustuvor mahsulotli yoʻl xaritasi va Boxtarda ishlab chiqarish markazi bor. Oʻzbekistonda “Bir qishloq — bir mahsulot” deyishadi, “Bir mahalla — bir mahsulot” degani ham bor; bu yerda oldin hunarmandchilik yoʻlga chiqdi: Chust, Margʻilon, Rishton va qorakoʻlning milliy brendlari bilan.',
    }),
    heading({
      en: 'What can go wrong',
      ru: 'Что может пойти не так',
      'uz-Latn': 'Nima notoʻgʻri ketishi mumkin',
    }),
    text({
      en: 'A village is told what it is, by somebody in a city. Ten villages choose honey. The product is lovely and the parcel never arrives. The loudest workshop becomes the face of a place where forty others work. None of this is rare. So a few rules follow for a shop like this: the specialisation of a place has a source and a date, and may change; every product says who made it and of what; what is not known is left empty. And where a village makes concrete rings, it says concrete rings.',
      ru: 'Селу объясняет, кто оно такое, кто-то из города. Десять сёл выбирают мёд. Продукт прекрасен, а посылка не приходит. Самая громкая мастерская становится лицом места, где работают сорок других. Всё это бывает нередко. Отсюда несколько правил для такого магазина: у специализации места есть источник и дата, и она может меняться; каждая вещь говорит, кто её сделал и из чего; чего не знаем, то оставляем пустым. А если село делает бетонные кольца, так и написано: бетонные кольца.',
      'uz-Latn':
        'Qishloqqa kimligini shahardagi kimdir aytib beradi. Oʻnta qishloq asal tanlaydi. Mahsulot ajoyib, posilka esa kelmaydi. Qirqta ustaxonasi bor joyning yuziga eng ovozi baland ustaxona aylanadi. Bularning hech biri kam uchraydigan narsa emas. Shundan bunday doʻkon uchun bir necha qoida chiqadi: joyning ixtisosi manba va sanaga ega, u oʻzgarishi mumkin; har bir buyum uni kim va nimadan qilganini aytadi; bilmaganimizni boʻsh qoldiramiz. Qishloq beton halqa yasasa, beton halqa deb yozamiz.',
    }),
    { type: 'PRODUCTS', placeKey: 'UZ-FA', count: 3 },
    { type: 'PRODUCTS', placeKey: 'KG-Y', count: 3 },
  ],
  placeKeys: ['UZ', 'KZ', 'KG', 'TJ'],
  brandSlugs: [],
  author: editors,
  sources: [sources.kyrgyzDecree, sources.almatyRegion, sources.tajikistan, sources.hunarmand],
  picture: {
    illustration: { kind: 'landscape-oasis', palette: 'samarkand', seed: 'story idea' },
    alt: {
      en: 'Drawing of an oasis village among poplars.',
      ru: 'Рисунок селения среди тополей в оазисе.',
      'uz-Latn': 'Teraklar orasidagi voha qishlogʻi surati.',
    },
  },
  publishedAt: '2026-05-07T06:00:00Z',
};
