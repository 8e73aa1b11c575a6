import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const qorakol: StoryRecord = {
  slug: 'qorakol-and-its-curl',
  type: 'VILLAGE',
  title: {
    en: 'Qorakoʻl and its curl',
    ru: 'Каракуль и его завиток',
    'uz-Latn': 'Qorakoʻl va uning guli',
  },
  lead: {
    en: 'A breed of sheep carries the name of a small town below Bukhara. What its fur is, where it comes from, and what to know before you buy it.',
    ru: 'Порода овец носит имя небольшого города ниже Бухары. Что это за мех, откуда он берётся и что надо знать до покупки.',
    'uz-Latn':
      'Bir qoʻy zoti Buxoro etagidagi kichik shahar nomini olib yuradi. Bu qanday teri, qayerdan keladi va sotib olishdan oldin nimani bilish kerak.',
  },
  blocks: [
    text({
      en: 'Below Bukhara the Zarafshon gives its last water to the fields and ends before it reaches the Amudaryo. Beyond the fields begins the Qizilqum. Qorakoʻl lies on this edge, and its sheep are made for it: they put fat into the tail when there is grass, live on thorn and wormwood when there is none, and walk far between wells.',
      ru: 'Ниже Бухары Зарафшан отдаёт полям последнюю воду и кончается, не дойдя до Амударьи. За полями начинаются Кызылкумы. На этой кромке лежит город Каракуль, и здешние овцы словно созданы для неё: пока есть трава, откладывают жир в хвост, когда травы нет — живут на колючке и полыни и далеко ходят от колодца к колодцу.',
      'uz-Latn':
        'Buxorodan quyida Zarafshon oxirgi suvini dalalarga beradi va Amudaryoga yetmay tugaydi. Dalalar ortida Qizilqum boshlanadi. Qorakoʻl shu ikkisining chegarasida. Uning qoʻyi ham shu yerga mos: oʻt bor paytda dumbasiga yogʻ yigʻadi, yoʻq paytda yantoq va shuvoq yeb kun koʻradi, quduqdan quduqqa uzoq yoʻl bosadi.',
    }),
    { type: 'PLACE', placeKey: 'UZ-BU/qorakol' },
    heading({ en: 'What the fur is', ru: 'Что это за мех', 'uz-Latn': 'Bu qanday teri' }),
    text({
      en: 'It must be said plainly. Karakul is the pelt of a lamb, taken within its first days, before the curl opens into ordinary wool. A shepherd keeps the ewes for breeding and milk and some of the lambs for the flock; the others, mostly males, are slaughtered for the pelt, and the pasture decides how many animals can be fed through the summer. There are also pelts of lambs that were never born, known in the trade as broadtail. Many people reject that kind even where they accept the other.',
      ru: 'Скажем прямо. Каракуль — это шкурка ягнёнка, снятая в первые дни его жизни, пока завиток не раскрылся в обычную шерсть. Маток пастух оставляет для приплода и молока, часть ягнят — для стада; остальных, чаще всего баранчиков, забивают ради шкурки, а сколько животных прокормится летом, решает пастбище. Бывают и шкурки неродившихся ягнят, в торговле их называют каракульчой. Её не принимают многие и из тех, кто принимает каракуль.',
      'uz-Latn':
        'Ochigʻini aytish kerak. Qorakoʻl teri tugʻilganiga bir-ikki kun boʻlgan qoʻzidan olinadi, chunki keyin gul yoyilib, oddiy junga aylanadi. Choʻpon sovliqni nasl va sut uchun, qoʻzilarning bir qismini suruv uchun saqlaydi; qolgani, koʻpincha erkagi, teri uchun soʻyiladi, yozda qancha mol boqilishini esa yaylov hal qiladi. Tugʻilmagan qoʻzining terisi ham boʻladi, uni qorakoʻlcha deyishadi. Qorakoʻlga rozi boʻlganlarning ham koʻpi bunisini qabul qilmaydi.',
    }),
    text({
      en: 'A reader may decide that he wants none of this. That is a decision to respect, and in this programme nothing is lost by it: the same flocks give milk, meat and felt, and the region makes much else.',
      ru: 'Читатель вправе решить, что ничего этого не хочет. Такое решение заслуживает уважения, и программа от него ничего не теряет: те же стада дают молоко, мясо и войлок, а в области делают и многое другое.',
      'uz-Latn':
        'Oʻquvchi “menga bu kerak emas” deyishi mumkin. Bu qaror hurmatga loyiq, dastur ham bundan hech narsa yoʻqotmaydi: oʻsha suruvlar sut, goʻsht va kigizlik jun beradi, viloyatda boshqa hunarlar ham koʻp.',
    }),
    heading({ en: 'Reading the curl', ru: 'Как читать завиток', 'uz-Latn': 'Gulni oʻqish' }),
    text({
      en: 'Those who sort pelts work by daylight and by touch. They speak of the pipe, a long firm roll; of the bean, which is short; of the rib, which is flat and lies in lines. They look at how the pattern runs from neck to tail, at the shine, and at colour: black is commonest; then grey, where white and black hairs grow together; then sur, where every hair is dark at the root and light at the tip, so that the pelt seems lit from inside.',
      ru: 'Сортировщики работают при дневном свете и на ощупь. Они различают валёк — длинный упругий завиток, боб — короткий, ребро — плоский, лежащий рядами. Смотрят, как идёт рисунок от шеи к хвосту, как блестит и какого он цвета. Чаще всего чёрный; затем серый, где белый волос растёт вперемешку с чёрным; затем сур, у которого каждый волос тёмный у корня и светлый на конце, отчего шкурка будто светится изнутри.',
      'uz-Latn':
        'Terini saralaydiganlar kunduzgi yorugʻda, koʻz va qoʻl bilan ishlaydi. Ular uzun, tarang qalamgulni, kalta loviyagulni, yassi, qator-qator yotadigan qovurgʻagulni ajratadi. Gulning boʻyindan dumga qanday yoyilganiga, jilosiga va rangiga qarashadi. Eng koʻpi qora; keyin koʻk, bunda oq va qora tola aralash oʻsadi; keyin sur, uning har bir tolasi tubida toʻq, uchida och boʻladi, teri goʻyo ichidan yorishib turadi.',
    }),
    picture(
      {
        illustration: { kind: 'karakul', palette: 'walnut', seed: 'story qorakol curl' },
        alt: {
          en: 'Drawing of rows of tight dark curls with a soft shine.',
          ru: 'Рисунок рядов плотных тёмных завитков с мягким блеском.',
          'uz-Latn': 'Mayin jilo berib turgan zich, toʻq rangli gullar qatori surati.',
        },
      },
      {
        en: 'The curl as a pattern. No animal was needed for this picture.',
        ru: 'Завиток как узор. Для этой картинки животное не понадобилось.',
        'uz-Latn': 'Gul naqsh sifatida. Bu surat uchun hech bir jonivor kerak boʻlmadi.',
      },
    ),
    { type: 'PRODUCTS', brandSlug: 'karakul-fur', count: 4 },
    heading({
      en: 'Where it may be sold',
      ru: 'Где его можно продавать',
      'uz-Latn': 'Qayerda sotish mumkin',
    }),
    text({
      en: 'Rules differ from country to country, and they change. Some countries and states restrict the sale of fur or of certain kinds of it; several large marketplaces and fashion houses refuse it altogether; others allow it with papers about species, origin and health. Whether a law about fur covers a lamb’s pelt is at times disputed. So read what the product page says about your country, and if you mean to carry a hat home in your suitcase, ask your customs office first.',
      ru: 'Правила в разных странах разные, и они меняются. Одни страны и штаты ограничивают продажу меха или отдельных его видов; некоторые крупные площадки и модные дома не берут его вовсе; другие разрешают при наличии документов о виде, происхождении и здоровье животного. Распространяется ли закон о мехе на шкурку ягнёнка, иногда спорно. Поэтому прочитайте, что сказано на странице товара о вашей стране, а если хотите увезти шапку в чемодане, сначала спросите свою таможню.',
      'uz-Latn':
        'Qoidalar har mamlakatda har xil va oʻzgarib turadi. Baʼzi davlat va shtatlar moʻyna savdosini yoki uning ayrim turlarini cheklaydi; bir qancha yirik savdo maydonlari va moda uylari uni umuman olmaydi; boshqalar hayvon turi, kelib chiqishi va sogʻligʻi haqidagi hujjat bilan ruxsat beradi. Moʻyna haqidagi qonun qoʻzi terisiga tegishlimi, bu ham baʼzan bahsli. Shuning uchun mahsulot sahifasida sizning mamlakatingiz haqida nima deyilganini oʻqing, telpakni chamadonda olib ketmoqchi boʻlsangiz, avval bojxonangizdan soʻrang.',
    }),
    text({
      en: 'Karakul Fur is among the four national craft brands named by the association Hunarmand. A brand can vouch for the place, the sorting and the dressing of a pelt. It cannot make the decision for you.',
      ru: 'Karakul Fur входит в четвёрку национальных ремесленных марок, названных ассоциацией «Хунарманд». Марка может поручиться за место, сортировку и выделку. Решить за вас она не может.',
      'uz-Latn':
        'Karakul Fur “Hunarmand” uyushmasi nomini aytgan toʻrt milliy hunarmandchilik brendi qatorida. Brend joyga, saralashga va oshlashga kafil boʻla oladi. Sizning oʻrningizga qaror qila olmaydi.',
    }),
  ],
  placeKeys: ['UZ-BU/qorakol', 'UZ-BU', 'UZ'],
  brandSlugs: ['karakul-fur'],
  author: editors,
  sources: [sources.hunarmand],
  picture: {
    illustration: { kind: 'landscape-steppe', palette: 'bukhara', seed: 'story qorakol' },
    alt: {
      en: 'Drawing of dry pasture at the edge of the desert.',
      ru: 'Рисунок сухого пастбища на краю пустыни.',
      'uz-Latn': 'Choʻl chetidagi quruq yaylov surati.',
    },
  },
  publishedAt: '2026-08-27T06:00:00Z',
};
