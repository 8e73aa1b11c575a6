import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const kegen: StoryRecord = {
  slug: 'kegen-kolbastau-butter',
  type: 'PRODUCT',
  title: {
    en: 'Kegen and the butter of Kolbastau',
    ru: 'Кеген и масло Кольбастау',
    kk: 'Кеген мен Көлбастаудың майы',
  },
  lead: {
    en: 'A fair is soon over. From the one in Kegen, a name stayed behind, and it belonged to butter.',
    ru: 'Выставка кончается быстро. От кегенской осталось имя, и принадлежит оно маслу.',
    kk: 'Көрме тез бітеді. Кегендегі көрмеден бір атау қалды, ол — майдың аты.',
  },
  blocks: [
    text({
      en: 'Drive east from Almaty, past the Charyn canyon, and the road climbs onto a plain that feels like a table set between mountains. This is Kegen. The floor of the valley lies at about 1,800 metres, the border with Kyrgyzstan is close, and the river that cuts the famous canyon further down is here still a meadow stream, with another name. Winters are long. Summers are short, and green to the last day.',
      ru: 'Если ехать из Алматы на восток, мимо Чарынского каньона, дорога поднимается на равнину, похожую на стол, накрытый между горами. Это Кеген. Дно долины лежит на высоте около 1800 метров, рядом граница с Кыргызстаном, а река, которая ниже прорезает знаменитый каньон, здесь ещё луговой поток с другим именем. Зима долгая. Лето короткое и зелёное до последнего дня.',
      kk: 'Алматыдан шығысқа қарай, Шарын шатқалынан өте бергенде жол тау арасындағы дастархандай жазыққа көтеріледі. Бұл — Кеген. Жазықтың өзі теңіз деңгейінен шамамен 1800 метр биікте, Қырғызстан шекарасы таяқ тастам жерде. Төменде атақты шатқалды қашап өтетін өзен мұнда әлі шалғын ішінде басқа атпен ағып жатыр. Қысы ұзақ. Жазы қысқа, бірақ соңғы күніне дейін көгеріп тұрады.',
    }),
    { type: 'PLACE', placeKey: 'KZ-19/kegen' },
    heading({
      en: 'What a high pasture does to milk',
      ru: 'Что делает с молоком высокое пастбище',
      kk: 'Биік жайлау сүтке не береді',
    }),
    text({
      en: 'Cows, mares and sheep go up in early summer and come down when the first snow tells them to. On the jailau they eat what grows there, dozens of herbs together, in bloom for a few weeks. Butter keeps a trace of it. From fresh grass comes carotene, and from carotene the yellow colour; butter of the winter months, made on hay, is paler. So the colour of honest butter changes through the year, and a butter that is always the same yellow has had help.',
      ru: 'Коровы, кобылы и овцы уходят наверх в начале лета и спускаются с первым снегом. На джайляу они едят то, что там растёт: десятки трав сразу, цветущих всего несколько недель. Масло хранит этот след. Из свежей травы берётся каротин, из каротина — жёлтый цвет; зимнее масло, на сене, бледнее. Поэтому цвет честного масла в течение года меняется, а если масло всегда одинаково жёлтое, ему помогли.',
      kk: 'Сиыр, бие, қой жаз басында жайлауға көтеріліп, алғашқы қармен бірге етекке түседі. Жайлауда не өссе, соны жейді: бірнеше апта ғана гүлдейтін ондаған шөп бірге шығады. Сары майда соның ізі қалады. Көк шөпте каротин бар, майды сарғайтатын да сол; қыста, пішенмен баққан малдың майы бозаң болады. Сондықтан таза майдың түсі жыл бойы құбылып отырады, ал үнемі бірдей сары май болса, оған бірдеңе қосылған.',
    }),
    text({
      en: 'The work itself has few steps. The milk stands, the cream rises or is spun off, rests in the cold and ripens. It is churned until the grains come together with a slap that every child in a dairy village knows. The buttermilk is poured off and drunk. The grains are washed, kneaded, sometimes salted. In older times the butter was packed into a cleaned sheep’s stomach, where it kept through the winter; today it is a tub or a paper, and a refrigerator.',
      ru: 'Сама работа состоит из нескольких шагов. Молоко стоит, сливки поднимаются или их отделяет сепаратор, потом они отдыхают на холоде и созревают. Их сбивают, пока зёрна не сойдутся с тем шлепком, который знает каждый ребёнок в молочном селе. Пахту сливают и пьют. Зёрна промывают, вымешивают, иногда солят. В старину масло набивали в вычищенный бараний желудок, где оно хранилось всю зиму; сегодня это баночка или бумага и холодильник.',
      kk: 'Жұмыстың өзі бірнеше қадамнан тұрады. Сүт тұнады, қаймағы бетіне шығады не сепаратормен айрылады, суықта тынығып, жетіледі. Содан соң дән байлап, шалп еткенше піседі: бұл дыбысты сүтті ауылдың әр баласы біледі. Іркітін құйып алып, ішеді. Дәнін жуып, илейді, кейде тұздайды. Бұрын майды тазаланған қарынға салған, сонда қыс бойы сақталған; бүгінде құтыға салады не қағазға орап, тоңазытқышқа қояды.',
    }),
    picture(
      {
        illustration: { kind: 'butter', palette: 'almaty', seed: 'story kegen butter' },
        alt: {
          en: 'Drawing of a block of yellow butter on a wooden board.',
          ru: 'Рисунок куска жёлтого масла на деревянной доске.',
          kk: 'Ағаш тақтай үстіндегі бір кесек сары майдың суреті.',
        },
      },
      {
        en: 'Summer butter is the yellower one.',
        ru: 'Летнее масло желтее зимнего.',
        kk: 'Жазғы май қысқы майдан сарырақ.',
      },
    ),
    heading({ en: 'How the name got about', ru: 'Как разошлось имя', kk: 'Атау қалай тарады' }),
    text({
      en: 'By June 2024 the districts of the Almaty region had held their exhibitions under the title “One village, one product”. The report on them lists much, and says of Kegen that its entrepreneurs had become known by the name “Көлбастаудың майы”. Kolbastau is a village; the word means roughly where the lake begins. Май can mean butter, oil or fat, and the report does not explain. This programme reads it as butter, which is what a cattle valley would send to a fair.',
      ru: 'К июню 2024 года районы Алматинской области провели свои выставки «Одно село — один продукт». В отчёте о них перечислено многое, а о Кегене сказано, что его предприниматели стали известны под именем «Көлбастаудың майы». Кольбастау — село, слово значит примерно «начало озера». Май по-казахски — и сливочное масло, и растительное, и жир; отчёт этого не уточняет. Программа понимает его как сливочное: именно его повезла бы на выставку скотоводческая долина.',
      kk: '2024 жылғы маусымға дейін Алматы облысының аудандарында «Бір ауыл – бір өнім» көрмелері өтіп болды. Ол туралы жазбада көп нәрсе аталады, ал Кеген туралы кәсіпкерлері «Көлбастаудың майы» деген атпен танылғаны айтылған. Көлбастау — ауыл аты. «Май» деген сөздің мағынасы кең, қай май екені жазбада ашып айтылмаған. Біз оны сары май деп түсіндік: мал өсірген өңірдің көрмеге апарары да сол шығар.',
    }),
    text({
      en: 'What matters is the form of the name. Nobody at the fair said “butter, 82 per cent”. They said the butter of Kolbastau, as one says the cheese of a certain valley or the wine of a certain hill. A place had become a reason to ask for something. The whole idea of one village and one product is in that genitive.',
      ru: 'Важно, как устроено это имя. Не «масло, 82 процента», а масло Кольбастау — так говорят о сыре такой-то долины или вине такого-то холма. Место стало причиной спросить именно это. Вся мысль об одном селе и одном продукте помещается в этом родительном падеже.',
      kk: 'Мәселе — атаудың жасалуында. Жұрт «майлылығы 82 пайыз» демейді, «Көлбастаудың майы» дейді. Басқа елдерде пәлен алқаптың ірімшігі, түген төбенің шарабы дегендей. Жердің аты тауарды іздеуге себеп болған. «Бір ауыл – бір өнім» деген ойдың бәрі осы ілік септігіне сыйып тұр.',
    }),
    { type: 'PRODUCTS', brandSlug: 'kolbastau-butter', count: 3 },
    text({
      en: 'Butter does not travel like a bowl. It needs cold, it has a date, and most countries let dairy goods in only from producers they have listed. So it is sold near where it is made. If you live far away, take it as one more reason to visit: it is best with bread from the next district, and tea with milk.',
      ru: 'Масло не путешествует, как пиала. Ему нужен холод, у него есть срок, и большинство стран пускает молочные продукты только от производителей из своего списка. Поэтому его продают недалеко от места, где его сбили. Если вы живёте далеко, пусть это будет ещё одним поводом приехать: лучше всего оно с хлебом из соседнего района и чаем с молоком.',
      kk: 'Май кесе емес, алысқа бара бермейді. Оған суық керек, мерзімі бар, көп ел сүт тағамын өз тізіміндегі өндірушіден ғана алады. Сондықтан ол өз маңында сатылады. Алыста тұрсаңыз, бұл да келіп қайтуға бір себеп: көрші ауданның нанымен, сүт қатқан шаймен жесеңіз, дәмі содан артық болмайды.',
    }),
    { type: 'PRODUCER', brandSlug: 'kolbastau-butter' },
  ],
  placeKeys: ['KZ-19/kegen', 'KZ-19/kolbastau', 'KZ-19', 'KZ'],
  brandSlugs: ['kolbastau-butter'],
  author: editors,
  sources: [sources.almatyRegion],
  picture: {
    illustration: { kind: 'landscape-mountain', palette: 'almaty', seed: 'story kegen' },
    alt: {
      en: 'Drawing of a green high valley with snow mountains behind it.',
      ru: 'Рисунок зелёной высокогорной долины, за ней снежные горы.',
      kk: 'Артында қарлы таулар көрінген биік жасыл алқаптың суреті.',
    },
  },
  publishedAt: '2026-07-30T06:00:00Z',
};
