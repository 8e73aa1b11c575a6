import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, proverb, text } from '../block.ts';
import { sources } from '../sources.ts';

export const shonzhy: StoryRecord = {
  slug: 'shonzhy-bread-and-concrete',
  type: 'VILLAGE',
  title: {
    en: 'Shonzhy: bread, and concrete rings too',
    ru: 'Шонжы: хлеб, а ещё бетонные кольца',
    kk: 'Шонжы: наны да бар, бетон сақинасы да бар',
  },
  lead: {
    en: 'Why the one product of a village need not be pretty.',
    ru: 'Почему единственный продукт села не обязан быть красивым.',
    kk: 'Ауылдың бір өнімі әдемі болуға міндетті ме?',
  },
  blocks: [
    text({
      en: 'Shonzhy is the centre of the Uygur district, in the warm lowland east of the Charyn. People come from Almaty for its hot springs and go home smelling faintly of sulphur. Maize stands along the roads, apricots behind the walls, and in many yards there is a tandyr, the clay oven, whose mouth is black from years of bread.',
      ru: 'Шонжы — центр Уйгурского района, в тёплой низине к востоку от Чарына. Сюда едут из Алматы на горячие источники и возвращаются с лёгким запахом серы. Вдоль дорог кукуруза, за стенами абрикосы, и во многих дворах тандыр, глиняная печь, с устьем, чёрным от многолетнего хлеба.',
      kk: 'Шонжы — Ұйғыр ауданының орталығы, Шарынның шығысындағы жылы ойпатта. Алматыдан жұрт мұнда ыстық су қуып келеді де, күкірттің болар-болмас исімен қайтады. Жол бойы жүгері, дуал ішінде өрік, көп үйдің ауласында тандыр тұр: аузы талай жылғы наннан қарайып қалған.',
    }),
    { type: 'PLACE', placeKey: 'KZ-19/shonzhy' },
    heading({ en: 'Bread first', ru: 'Сначала хлеб', kk: 'Әуелі нан' }),
    text({
      en: 'The dough is flour, water, salt, yeast or a piece of yesterday’s dough. It is shaped into a disc with a thick rim, the middle is pricked with a stamp so that it stays flat, and onion, sesame or nigella goes on top. The baker wets the underside, leans into the heat and slaps the bread against the wall of the oven. A few minutes, a hook, and it is out. Whoever has eaten it warm, torn by hand, knows why nobody here cuts bread with a knife.',
      ru: 'Тесто — это мука, вода, соль, дрожжи или кусок вчерашнего теста. Его раскатывают в круг с толстым краем, середину накалывают чекичем, чтобы не вздулась, сверху лук, кунжут или чернушка. Пекарь смачивает испод, наклоняется в жар и шлёпает лепёшку о стенку печи. Несколько минут, крючок — и хлеб снаружи. Кто ел его тёплым, ломая руками, знает, почему здесь хлеб не режут ножом.',
      kk: 'Қамырға ұн, су, тұз, ашытқы не кешегі қамырдан қалған бір түйір салынады. Оны жиегін қалың қылып дөңгелетіп, ортасын көтерілмесін деп шекішпен түйрейді, бетіне пияз, күнжіт не седана себеді. Наубай нанның астын сулап, ыстыққа еңкейіп, тандырдың қабырғасына шап еткізеді. Бірнеше минуттан соң ілмекпен суырып алады. Жылы күйінде қолмен бөліп жеген кісі мұнда нанды неге пышақпен кеспейтінін түсінеді.',
    }),
    proverb({
      en: 'Bread is the father of all food.',
      ru: 'Хлеб — отец всякой еды.',
      kk: 'Ас атасы — нан.',
    }),
    picture(
      {
        illustration: { kind: 'bread', palette: 'almaty', seed: 'story shonzhy bread' },
        alt: {
          en: 'Drawing of a round flat loaf with a stamped pattern in the middle.',
          ru: 'Рисунок круглой лепёшки с наколотым узором в середине.',
          kk: 'Ортасы шекішпен өрнектелген дөңгелек тандыр нанның суреті.',
        },
      },
      {
        en: 'The stamp is not decoration: it keeps the middle thin.',
        ru: 'Накол — не украшение: он не даёт середине подняться.',
        kk: 'Шекіш ізі сән үшін емес, ортасы көтерілмес үшін.',
      },
    ),
    heading({ en: 'Then the fair', ru: 'Потом выставка', kk: 'Сосын көрме' }),
    text({
      en: 'In June 2024, 29 entrepreneurs took part in the district’s “One village, one product” exhibition. Those from Shonzhy brought bread, ready-to-cook food, sweets and dairy products. They also brought plastic windows and doors, hand-sewn shoes, iron things for the household, and concrete.',
      ru: 'В июне 2024 года в районной выставке «Одно село — один продукт» участвовали 29 предпринимателей. Шонжинские привезли хлеб, полуфабрикаты, сладости и молочные продукты. А ещё пластиковые окна и двери, обувь ручного пошива, железные вещи для дома — и бетон.',
      kk: '2024 жылғы маусымда ауданның «Бір ауыл – бір өнім» көрмесіне 29 кәсіпкер қатысты. Шонжылықтар нан, жартылай дайын тағам, тәтті-дәмді, сүт өнімдерін алып келді. Сонымен бірге пластик терезе мен есік, қолмен тігілген аяқ киім, үйге керек темір бұйымдар, тіпті бетон да болды.',
    }),
    text({
      en: 'The concrete was a ring, one metre across, of the kind that is stacked in the ground for a well or a septic tank. Its maker had moved here from Almaty in 2020, for family reasons. It was the year of quarantine; there were checkpoints on the roads, and trade had stopped. He bought a vibrating mould and began. Four years on he was employing people from the village, using raw material from nearby, and hoping to buy a mould for rings of a metre and a half and a crane arm to set them down. The programme had a grant of up to five million tenge to give. When the report was written the best ten goods had not been chosen yet, so we cannot tell you how it went.',
      ru: 'Бетон был кольцом, метр в поперечнике, — из тех, что ставят друг на друга в земле для колодца или септика. Тот, кто его делает, переехал сюда из Алматы в 2020 году по семейным обстоятельствам. Это был год карантина: на дорогах посты, торговля стояла. Он купил вибромашину и начал. Через четыре года у него работали люди из села, в дело шло местное сырьё, а сам он надеялся купить машину для колец в полтора метра и манипулятор, чтобы их опускать. У программы был грант до пяти миллионов тенге. Когда писался отчёт, десять лучших товаров ещё не выбрали, так что чем кончилось, мы сказать не можем.',
      kk: 'Ол бетон — көлденеңі бір метр сақина: құдыққа не септикке жерге бірінің үстіне бірін қоятын дөңгелек. Оны құйып жүрген кісі 2020 жылы отбасы жағдайымен Алматыдан көшіп келген. Карантин кезі, жолда бекеттер тұр, сауда тоқтап қалған шақ. Ол діріл қалып сатып алып, жұмысын бастап кеткен. Төрт жылдан кейін ауыл адамдарына жұмыс беріп, шикізатты осы жерден алып, енді бір жарым метрлік сақинаның қалыбы мен оны түсіретін манипулятор алсам деп отыр екен. Бағдарламаның бес миллион теңгеге дейінгі гранты бар еді. Жазба шыққанда үздік он тауар әлі таңдалмаған, сондықтан немен біткенін айта алмаймыз.',
    }),
    picture(
      {
        illustration: { kind: 'concrete-ring', palette: 'almaty', seed: 'story shonzhy ring' },
        alt: {
          en: 'Drawing of a grey concrete ring standing on sand.',
          ru: 'Рисунок серого бетонного кольца на песке.',
          kk: 'Құм үстінде тұрған сұр бетон сақинаның суреті.',
        },
      },
      {
        en: 'One metre across. It is not shipped abroad.',
        ru: 'Диаметр — один метр. За границу не отправляем.',
        kk: 'Диаметрі бір метр. Шетелге жіберілмейді.',
      },
    ),
    heading({
      en: 'Beautiful, useful, near',
      ru: 'Красивое, нужное, близкое',
      kk: 'Әдемі, керек, жақын',
    }),
    text({
      en: 'A shop for foreigners would leave the ring out, and we thought about it too. But look at it from the other side. Concrete is heavy, and every kilometre makes it dearer; when it is cast in the village, the cost of the road stays at home, and some work with it. A village that makes one useful thing well, and is asked for it by the next village, is doing what this programme is about. So the ring has a page here like the bowls of Rishton: with its measures, its maker, and the words “collect from the yard”.',
      ru: 'Магазин для иностранцев кольцо бы выбросил, думали об этом и мы. Но посмотрите с другой стороны. Бетон тяжёл, и чем дальше его везти, тем он дороже; если его льют в селе, деньги за дорогу остаются дома, а с ними и работа. Село, которое хорошо делает одну нужную вещь и к которому за ней едут соседи, делает именно то, ради чего существует программа. Поэтому у кольца здесь есть своя страница, как у риштанских чаш: с размерами, с именем мастерской и словами «забрать со двора».',
      kk: 'Шетелдікке арналған дүкен сақинаны қоспас еді, біз де ойландық. Бірақ екінші жағынан қараңызшы. Бетон ауыр, алыстан тасыған сайын қымбаттайды; ауылда құйылса, жолға кететін ақша үйде қалады, жұмыс та қалады. Бір керек нәрсені жақсы жасап, көрші ауыл соны іздеп келетін болса, бұл бағдарламаның көздегені де сол емес пе. Сондықтан сақинаның да Риштан кеселері сияқты өз беті бар: өлшемі, шеберханасы және «ауладан алып кету» деген сөзімен.',
    }),
    { type: 'PRODUCTS', placeKey: 'KZ-19/shonzhy', count: 4 },
  ],
  placeKeys: ['KZ-19/shonzhy', 'KZ-19', 'KZ'],
  brandSlugs: ['shonzhy-bread'],
  author: editors,
  sources: [sources.almatyRegion],
  picture: {
    illustration: { kind: 'bread', palette: 'steppe', seed: 'story shonzhy' },
    alt: {
      en: 'Drawing of a loaf from the tandyr.',
      ru: 'Рисунок лепёшки из тандыра.',
      kk: 'Тандыр нанының суреті.',
    },
  },
  publishedAt: '2026-07-16T06:00:00Z',
};
