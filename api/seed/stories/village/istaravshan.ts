import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, proverb, text } from '../block.ts';

export const istaravshan: StoryRecord = {
  slug: 'istaravshan-knives',
  type: 'VILLAGE',
  title: {
    en: 'Istaravshan, a knife for every day',
    ru: 'Истаравшан, нож на каждый день',
    tg: 'Истаравшан: корд барои ҳар рӯз',
  },
  lead: {
    en: 'In an old town between Khujand and the passes, the smiths still work a few steps from the people who need a blade.',
    ru: 'В старом городе между Худжандом и перевалами кузнецы и теперь работают в двух шагах от тех, кому нужен клинок.',
    tg: 'Дар шаҳри қадимаи миёни Хуҷанд ва ағбаҳо оҳангарон то ҳол дар ду қадамии касоне кор мекунанд, ки ба онҳо корд лозим аст.',
  },
  blocks: [
    text({
      en: 'The road from Khujand to Dushanbe passes Istaravshan before it begins to climb. Until the year 2000 the town was called Ura-Tyube, and older people use both names in one sentence. There is a hill with a rebuilt gate on it, a quarter of mosques and mud walls below, and a bazaar on which the villages of a wide plain depend: for seed, for cloth, for gossip, and for iron.',
      ru: 'Дорога из Худжанда в Душанбе проходит через Истаравшан, прежде чем начать подъём. До 2000 года город назывался Ура-Тюбе, и старики вставляют оба имени в одну фразу. Есть холм с отстроенными заново воротами, под ним квартал мечетей и глиняных стен и базар, от которого зависят сёла широкой равнины: за семенами, тканью, новостями и железом едут сюда.',
      tg: 'Роҳи Хуҷанд — Душанбе пеш аз он ки ба кӯҳ барояд, аз Истаравшан мегузарад. То соли 2000 номи шаҳр Ӯротеппа буд ва калонсолон ҳоло ҳам ҳар ду номро дар як ҷумла мегӯянд. Теппае ҳаст бо дарвозаи азнавсохта, дар поёнаш маҳаллаи масҷидҳову деворҳои гилин ва бозоре, ки деҳаҳои атроф аз он вобастаанд: барои тухмӣ, матоъ, хабар ва оҳан ба ҳамин ҷо меоянд.',
    }),
    { type: 'PLACE', placeKey: 'TJ-SU/istaravshan' },
    heading({
      en: 'What the knife is for',
      ru: 'Для чего этот нож',
      tg: 'Ин корд барои чист',
    }),
    text({
      en: 'A kord is not a weapon and not a souvenir. It cuts carrots for osh, melons, rope, leather; it slaughters the sheep for a feast. The blade is straight or slightly raised, a hand long, with one edge, and the handle is thick enough for a whole fist. A man of the older kind carries it at the belt in a leather sheath. Where there is no whetstone, it is touched up on the unglazed foot of a tea bowl.',
      ru: 'Корд — не оружие и не сувенир. Им режут морковь для плова, дыню, верёвку, кожу; им же забивают барана к празднику. Клинок прямой или чуть приподнятый, длиной в ладонь, заточен с одной стороны, рукоять ложится в весь кулак. Человек старого склада носит его на поясе в кожаных ножнах. А правят его, за неимением точила, о неглазурованное донце пиалы.',
      tg: 'Корд на силоҳ асту на тӯҳфаи сайёҳ. Бо он барои ош сабзӣ реза мекунанд, харбуза, ресмон ва чарм мебуранд; гӯсфанди тӯйро ҳам бо ҳамон мекушанд. Теғаш рост ё каме болорафта, дарозиаш як каф, як тарафаш тез; дастааш ба мушт пурра мешинад. Мардони солхӯрда онро дар ғилофи чармин ба миён мебанданд. Агар чархи кордтезкунӣ набошад, онро ба таги бесири пиёла меоранд.',
    }),
    heading({
      en: 'Fire, water, and a sound',
      ru: 'Огонь, вода и звук',
      tg: 'Оташ, об ва садо',
    }),
    text({
      en: 'Much of the steel has had a life before. Springs of lorries and worn files are good carbon steel, and a smith knows them by the spark. A strip is heated to the orange of a ripe apricot, drawn out under the hammer, ground, and then hardened: heated once more, watched in half-darkness because the colour has to be exact, and put into oil or water. If it rings, it is whole. A dull sound means a crack, and an hour’s work goes back into the heap.',
      ru: 'Сталь часто уже прожила одну жизнь. Рессоры грузовиков и стёртые напильники — хорошая углеродистая сталь, кузнец узнаёт её по искре. Полосу греют до цвета спелого абрикоса, вытягивают под молотом, обтачивают, потом калят: греют ещё раз, в полутьме, потому что цвет должен быть точным, и опускают в масло или воду. Звенит — значит, цел. Глухой звук означает трещину, и час работы возвращается в кучу.',
      tg: 'Пӯлод бисёр вақт як умрро аз сар гузаронидааст. Рессори мошини боркаш ва суҳонҳои кӯҳна пӯлоди хуби карбонӣ мебошанд, оҳангар онро аз шарорааш мешиносад. Тасмаро то ранги зардолуи пухта сурх мекунанд, бо путк дароз мекашанд, ба чарх мегиранд ва баъд об медиҳанд: боз як бор дар нимторикӣ гарм мекунанд, зеро ранг бояд дақиқ бошад, сипас ба равған ё об меандозанд. Агар ҷаранг занад, бутун аст. Садои паст нишони тарқиш аст ва меҳнати яксоата ба тӯда бармегардад.',
    }),
    picture(
      {
        illustration: { kind: 'knife', palette: 'walnut', seed: 'story istaravshan knife' },
        alt: {
          en: 'Drawing of a knife with a straight blade and a handle with inlaid dots, beside its sheath.',
          ru: 'Рисунок ножа с прямым клинком и рукоятью, украшенной точками, рядом ножны.',
          tg: 'Сурати корди теғааш рост бо дастаи холкорӣ, дар паҳлуяш ғилоф.',
        },
      },
      {
        en: 'The rings and dots on a handle are drilled, one by one.',
        ru: 'Кружки и точки на рукояти высверлены по одному.',
        tg: 'Доираву холҳои дастаро як-як парма мекунанд.',
      },
    ),
    text({
      en: 'The handle is made of apricot or walnut wood, of cow horn, or of bright plastic, which lasts and which buyers in the bazaar like more than visitors do. Between blade and handle sits a collar of brass or tin, often engraved. Here the knife gets its face: a line of small circles, a vine, the mark of the workshop.',
      ru: 'Рукоять делают из абрикосового или орехового дерева, из коровьего рога или из яркого пластика: он прочный, и на базаре его любят больше, чем любят приезжие. Между клинком и рукоятью сидит втулка из латуни или олова, часто с гравировкой. Здесь у ножа появляется лицо: ряд кружков, лоза, клеймо мастерской.',
      tg: 'Дастаро аз чӯби зардолу ё чормағз, аз шохи гов ё аз пластики рангоранг месозанд: пластик тобовар аст ва харидори бозор онро аз сайёҳ дида бештар дӯст медорад. Дар байни теғаву даста гулбанди биринҷӣ ё қалъагӣ меистад, аксар вақт кандакорӣ дорад. Чеҳраи корд ҳамин ҷо пайдо мешавад: қатори доирачаҳо, навдаи ток, тамғаи коргоҳ.',
    }),
    proverb({
      en: 'From you the effort, from God the blessing.',
      ru: 'От тебя — старание, от Бога — благодать.',
      tg: 'Аз ту ҳаракат, аз Худо баракат.',
    }),
    { type: 'PRODUCTS', placeKey: 'TJ-SU/istaravshan', count: 4 },
    heading({
      en: 'Before you order one',
      ru: 'Прежде чем заказать',
      tg: 'Пеш аз фармоиш',
    }),
    text({
      en: 'Carbon steel darkens and will rust if it is left wet. Wipe it, oil it, and the grey that comes with the years will protect it. As for the post: some countries sell knives only to adults, some forbid certain shapes, many carriers refuse blades, and horn may need a paper that names the animal. A plain fixed kitchen blade is the least troublesome. Nobody gives a knife for nothing, by the way. The one who receives it hands back a coin, so that it cuts no friendship.',
      ru: 'Углеродистая сталь темнеет, а мокрой её оставлять нельзя: заржавеет. Вытирайте, смазывайте, и серый налёт, который придёт с годами, её защитит. Теперь о почте: одни страны продают ножи только взрослым, другие запрещают некоторые формы, многие перевозчики не берут клинков, а для рога может понадобиться бумага с названием животного. Меньше всего хлопот с простым кухонным ножом. И ещё: нож не дарят даром. Тот, кто получает, даёт взамен монету, чтобы нож не перерезал дружбу.',
      tg: 'Пӯлоди карбонӣ сиёҳтоб мешавад ва агар тар монад, занг мезанад. Пок кунед, равған молед, он гоҳ губори хокистарранги солҳо худаш нигаҳбонаш мешавад. Акнун дар бораи почта: дар баъзе кишварҳо кордро танҳо ба калонсолон мефурӯшанд, дар баъзеи дигар шаклҳои муайян манъ аст, бисёр ширкатҳои боркаш теғаро қабул намекунанд ва барои шох ҳуҷҷати номи ҳайвон лозим шуданаш мумкин. Корди оддии ошхона аз ҳама камташвиш аст. Боз як гап: кордро муфт ҳадя намекунанд. Гиранда як танга медиҳад, то корд риштаи дӯстиро набурад.',
    }),
    { type: 'PRODUCER', placeKey: 'TJ-SU/istaravshan' },
  ],
  placeKeys: ['TJ-SU/istaravshan', 'TJ-SU', 'TJ'],
  brandSlugs: [],
  author: editors,
  sources: [],
  picture: {
    illustration: { kind: 'knife', palette: 'walnut', seed: 'story istaravshan' },
    alt: {
      en: 'Drawing of an Istaravshan knife in its sheath.',
      ru: 'Рисунок истаравшанского ножа в ножнах.',
      tg: 'Сурати корди истаравшанӣ дар ғилоф.',
    },
  },
  publishedAt: '2026-05-21T06:00:00Z',
};
