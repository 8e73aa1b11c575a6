import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';

export const nurota: StoryRecord = {
  slug: 'nurota-unfinished-leaf',
  type: 'VILLAGE',
  title: {
    en: 'Nurota and the leaf left unfinished',
    ru: 'Нурата и недошитый лист',
    'uz-Latn': 'Nurota va chala qolgan barg',
  },
  lead: {
    en: 'A suzani is drawn by one hand, taken apart, sewn by several, and put together again. In Nurota they leave a little of it open on purpose.',
    ru: 'Сюзане рисует одна рука, потом его распарывают, шьют несколько человек и собирают снова. В Нурате немного намеренно оставляют недошитым.',
    'uz-Latn':
      'Soʻzanani bir qoʻl chizadi, keyin boʻlaklarga ajratishadi, bir necha kishi tikadi va yana ulashadi. Nurotada uning bir chetini ataylab chala qoldirishadi.',
  },
  blocks: [
    text({
      en: 'Nurota sits where the Nurota hills come down to the Qizilqum. There is a spring in the middle of the town, with fish in it that nobody catches, and above it the clay stump of a fortress. Water in such a place is not scenery. From it come the gardens, and from the gardens the flowers, which in Nurota are sewn on white cotton with so much cloth left empty around them that they seem to have room to grow.',
      ru: 'Нурата стоит там, где Нуратинские горы спускаются к Кызылкумам. Посреди города бьёт родник, в нём рыба, которую никто не ловит, а над ним глиняный остов крепости. Вода в таких местах — не украшение пейзажа. От неё сады, от садов цветы, а цветы в Нурате вышивают на белом хлопке, оставляя вокруг столько пустого места, будто им ещё расти.',
      'uz-Latn':
        'Nurota shu nomdagi togʻlar Qizilqumga tutashgan joyda turadi. Shahar oʻrtasida chashma, uning baligʻini hech kim ovlamaydi, tepasida qalʼaning loy xarobasi. Bunday yerda suv manzara uchun emas. Bogʻ suvdan, gul bogʻdan. Nurotada bu gullarni oq boʻzga tikishadi va atrofida shuncha boʻsh joy qoldirishadiki, goʻyo ular hali oʻsishi kerak.',
    }),
    { type: 'PLACE', placeKey: 'UZ-NW/nurota' },
    heading({
      en: 'Four branches and a moon',
      ru: 'Четыре ветви и луна',
      'uz-Latn': 'Toʻrt shox-u bir moh',
    }),
    text({
      en: 'The best-known composition has a name in Tajik, the other language of the town: chor shokhu yak moh, four branches and one moon. A star or rosette lies in the middle. From each corner a bouquet leans towards it, carnations and irises and leaves that one does not find in a botany book. A border runs round the whole. It was a dowry piece, made to hang in a new home or to cover the bed on the first night, and by custom it was begun while the daughter was still small.',
      ru: 'Самая известная композиция носит имя на таджикском, втором языке города: чор шоху як мох, четыре ветви и одна луна. В середине звезда или розетка. Из каждого угла к ней тянется букет: гвоздики, ирисы и листья, каких не найти в ботанике. Вокруг идёт кайма. Это часть приданого: такое сюзане вешали в новом доме или покрывали им брачную постель, а начинали его, как водилось, когда дочь была ещё мала.',
      'uz-Latn':
        'Eng mashhur nusxaning nomi shaharning ikkinchi tili boʻlgan tojikchada: chor shox-u yak moh, yaʼni toʻrt shox-u bir oy. Oʻrtada yulduz yoki gul. Har burchakdan unga bittadan guldasta egiladi: chinnigul, gulsapsar va hech bir kitobda uchramaydigan barglar. Atrofini hoshiya oʻraydi. Bu kelin sepi: yangi uyga osishgan, chimildiq toʻshagiga yopishgan, tikishni esa qiz hali kichikligida boshlashgan.',
    }),
    picture(
      {
        illustration: { kind: 'suzani', palette: 'nurata', motif: 'carnation', seed: 'story nurota suzani' },
        alt: {
          en: 'Drawing of a white cloth with a round rosette in the middle and a spray of flowers in each corner.',
          ru: 'Рисунок белого полотна: в середине круглая розетка, в каждом углу по букету.',
          'uz-Latn': 'Oq mato surati: oʻrtasida dumaloq gul, har burchagida bittadan guldasta.',
        },
      },
      {
        en: 'Four branches and a moon, drawn for this page.',
        ru: 'Четыре ветви и луна. Рисунок сделан для этой страницы.',
        'uz-Latn': 'Toʻrt shox-u bir oy. Surat shu sahifa uchun chizilgan.',
      },
    ),
    heading({
      en: 'Drawn whole, sewn in strips',
      ru: 'Рисуют целым, шьют полосами',
      'uz-Latn': 'Butun chiziladi, boʻlak-boʻlak tikiladi',
    }),
    text({
      en: 'The old cloth was woven narrow, so several strips were tacked side by side to make the width. On this surface the woman who drew, the chizmakash, set out the design with a reed pen. Then the tacking was pulled out. Each strip went to another lap: a sister, an aunt, the neighbour. Months later the strips came home and were joined for good.',
      ru: 'Старое полотно ткали узким, поэтому несколько полос смётывали рядом, чтобы набрать ширину. На этой поверхности рисовальщица, чизмакаш, тростниковым пером намечала узор. Потом намётку выдёргивали. Каждая полоса ложилась на чьи-то колени: сестры, тёти, соседки. Через несколько месяцев полосы возвращались, и их сшивали уже навсегда.',
      'uz-Latn':
        'Eski mato ensiz toʻqilgan, shuning uchun kenglik chiqarish uchun bir necha boʻlak yonma-yon koʻklab olingan. Shu yuzaga chizmakash qamish qalam bilan gul tushirgan. Keyin koʻklangan ip soʻkilgan. Har boʻlak bir kishining tizzasiga borgan: opa-singil, xola, qoʻshni. Bir necha oydan soʻng boʻlaklar uyga qaytib, endi butunlay ulangan.',
    }),
    text({
      en: 'That is why, in an honest suzani, a leaf crossing a seam does not quite meet itself. The reds differ by a shade, for they came from different pots; one woman pulled her silk tighter than the other. Collectors look for this. It shows that people were here.',
      ru: 'Вот почему в настоящем сюзане лист, переходящий через шов, не вполне совпадает сам с собой. Красные чуть расходятся, потому что вышли из разных котлов; одна мастерица тянула шёлк туже, чем другая. Собиратели как раз это и ищут: видно, что здесь были люди.',
      'uz-Latn':
        'Shu bois qoʻlda tikilgan soʻzanada chokdan oʻtgan barg oʻziga toʻla mos tushmaydi. Qizil bilan qizil orasida bir oz farq bor, chunki ular boshqa-boshqa qozondan chiqqan; bir chevar ipakni ikkinchisidan taranglab tortgan. Bilganlar aynan shuni izlaydi: bu yerda odamlar boʻlgan.',
    }),
    text({
      en: 'The stitch that fills the petals is called basma: a thread laid across, then caught down by small slanting stitches. The line is chain stitch, yurma, done with a needle or a hook. And somewhere at the edge there is a tendril that stops, or a leaf of which only the outline is sewn. Some say that only God finishes things. Others, that as long as something is left to sew, there will be another wedding in the house. It is left in either case.',
      ru: 'Шов, которым заполняют лепестки, зовётся басма: нить кладут поперёк и прихватывают мелкими косыми стежками. Контур ведут тамбуром, юрмой, иглой или крючком. А где-то с краю есть усик, который обрывается, или лист, у которого вышит только контур. Одни говорят: доводить до конца дано лишь Богу. Другие — что, пока есть что дошивать, в доме будет ещё одна свадьба. Лист оставляют в любом случае.',
      'uz-Latn':
        'Gulbarglar ichini toʻldiradigan chokni bosma deyishadi: ip koʻndalang tashlanadi, ustidan mayda qiya qatim bilan bostiriladi. Chiziq yoʻrma bilan, igna yoki ilmoqda tortiladi. Chetning bir joyida esa uzilib qolgan novda yoki faqat chizigʻi tikilgan barg boʻladi. Kimdir tugatish Allohga xos deydi. Kimdir tikiladigan joyi qolgan boʻlsa, bu uyda yana toʻy boʻladi deydi. Nima boʻlganda ham, oʻsha barg chala qoladi.',
    }),
    { type: 'PRODUCTS', placeKey: 'UZ-NW', count: 4 },
    heading({ en: 'Old ones and new ones', ru: 'Старые и новые', 'uz-Latn': 'Eskisi va yangisi' }),
    text({
      en: 'The suzanis offered here are new. Old pieces are cultural property: objects more than fifty years old may not be taken out of Uzbekistan, and for some new handmade pieces a certificate is asked at the border. A new one needs another kind of care. Keep it from direct sun, dust it with a soft brush, and if it must be cleaned, find somebody who has cleaned silk before.',
      ru: 'Сюзане, которые предлагаются здесь, новые. Старые вещи — культурные ценности: предметы старше пятидесяти лет вывозить из Узбекистана нельзя, а на некоторые новые вещи ручной работы на границе спрашивают заключение. Новому нужна другая забота. Держите его подальше от прямого солнца, обметайте мягкой щёткой, а если понадобится чистка, найдите того, кто уже чистил шёлк.',
      'uz-Latn':
        'Bu yerda taklif qilinadigan soʻzanalar yangi. Eskilari madaniy boylik: ellik yildan oshgan buyumni Oʻzbekistondan olib chiqib boʻlmaydi, ayrim yangi qoʻl ishlari uchun esa chegarada xulosa soʻrashadi. Yangisiga boshqa eʼtibor lozim. Tik oftobdan asrang, changini yumshoq choʻtka bilan oling, tozalash kerak boʻlsa, ipak tozalagan odamni toping.',
    }),
    { type: 'PRODUCER', placeKey: 'UZ-NW' },
  ],
  placeKeys: ['UZ-NW/nurota', 'UZ-NW', 'UZ'],
  brandSlugs: [],
  author: editors,
  sources: [],
  picture: {
    illustration: { kind: 'suzani', palette: 'nurata', motif: 'moon', seed: 'story nurota' },
    alt: {
      en: 'Drawing of a Nurota suzani with red and blue flowers on white.',
      ru: 'Рисунок нуратинского сюзане: красные и синие цветы на белом.',
      'uz-Latn': 'Nurota soʻzanasi surati: oq matoda qizil va koʻk gullar.',
    },
  },
  publishedAt: '2026-08-13T06:00:00Z',
};
