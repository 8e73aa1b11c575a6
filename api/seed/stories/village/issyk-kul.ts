import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const issykKul: StoryRecord = {
  slug: 'issyk-kul-made-in-kyrgyzstan',
  type: 'VILLAGE',
  title: {
    en: 'Issyk-Kul, and what “Made in Kyrgyzstan” has to mean',
    ru: 'Иссык-Куль и что должно значить «Сделано в Кыргызстане»',
    ky: 'Ысык-Көл жана «Кыргызстанда жасалган» деген сөздүн баркы',
  },
  lead: {
    en: 'Around a lake that does not freeze, villages tried out the idea of one product each. In 2023 the whole country was told to follow.',
    ru: 'Вокруг озера, которое не замерзает, сёла испытали мысль об одном продукте на село. В 2023 году за ними велено было последовать всей стране.',
    ky: 'Тоңбогон көлдүн айланасындагы айылдар ар бири бир өнүм деген ойду сынап көрүштү. 2023-жылы ушул жолго бүт өлкө чакырылды.',
  },
  blocks: [
    text({
      en: 'Issyk-Kul means warm lake. It lies at 1,600 metres between two ranges with snow on them, and because it is deep and slightly salty it has no ice in winter. A road goes round it, some four hundred kilometres, and along the road sit the villages: apricots and tourists on the northern shore, sheep, wool and salt on the southern, honey and grain towards Karakol in the east.',
      ru: 'Иссык-Куль значит «горячее озеро». Оно лежит на высоте 1600 метров между двумя хребтами под снегом и зимой не покрывается льдом, потому что глубоко и чуть солоновато. Вокруг идёт дорога, около четырёхсот километров, а вдоль неё сёла: на северном берегу абрикосы и отдыхающие, на южном овцы, шерсть и соль, на востоке, к Караколу, мёд и зерно.',
      ky: 'Ысык-Көл деңиз деңгээлинен 1600 метр бийиктикте, карлуу эки тоонун ортосунда жатат. Терең жана бир аз туздуу болгондуктан кышында тоңбойт. Көлдү айланткан жолдун узундугу төрт жүз чакырымга жакын, айылдар ошону бойлой орношкон: күңгөйдө өрүк менен эс алуучулар, тескейде кой, жүн жана туз, чыгышта, Каракол тарапта, бал менен дан.',
    }),
    { type: 'PLACE', placeKey: 'KG-Y' },
    heading({
      en: 'A trial that lasted years',
      ru: 'Опыт длиной в годы',
      ky: 'Жылдарга созулган сыноо',
    }),
    text({
      en: 'The idea came from Japan, and it was not brought as a slogan. It came as work of a dull and necessary kind. How do you make the same felt slipper in size 38 twice? What does a label have to say? Who pays for the wool before the order is paid? Village groups learned to answer, one product at a time: felt, honey, jam, dried fruit, soap, herb tea. A brand committee looked at what was brought to it and said yes, no, or come back with a better lid.',
      ru: 'Мысль пришла из Японии, и пришла не лозунгом, а работой — скучной и нужной. Как сделать один и тот же войлочный тапок 38-го размера дважды? Что должно быть на этикетке? Кто платит за шерсть, пока не оплачен заказ? Сельские группы учились отвечать, продукт за продуктом: войлок, мёд, варенье, сухофрукты, мыло, травяной чай. Комитет марки смотрел, что ему принесли, и говорил «да», «нет» или «приходите с крышкой получше».',
      ky: 'Бул ой Жапониядан келди, бирок ураан болуп эмес, иш болуп келди, болгондо да кызыксыз, бирок керектүү иш. 38-размердеги кийиз тапичкени эки жолу бирдей кантип тигесиң? Энбелгиде эмне жазылышы керек? Заказдын акысы түшкүчө жүндүн акчасын ким төлөйт? Айылдык топтор ушуга жооп бергенди бир-бирден үйрөнүштү: кийиз, бал, кыям, кургатылган жемиш, самын, чөп чай. Бренд комитети алып келгенди карап, же «ооба», же «жок», же «капкагын оңдоп кайра келгиле» деп турду.',
    }),
    text({
      en: 'In March 2023 a decree made a national project of it. Announcing it, the press service of the head of state said that the years in Issyk-Kul had brought jobs, and income from goods sold to Japan, China, the United States and Kazakhstan. From then on every village, town, district and region of the country was to have a narrow specialisation of its own. The same decree charged the Cabinet with creating a national brand, “Made in Kyrgyzstan”.',
      ru: 'В марте 2023 года указ сделал из этого национальный проект. Объявляя о нём, пресс-служба главы государства говорила, что годы работы на Иссык-Куле дали рабочие места и доход от продажи товаров в Японию, Китай, США и Казахстан. Отныне своя узкая специализация должна быть у каждого села, города, района и области. Кабинету министров поручили создать и национальную марку — «Сделано в Кыргызстане».',
      ky: '2023-жылдын мартында жарлык чыгып, бул иш улуттук долбоорго айланды. Аны жарыялаганда мамлекет башчысынын басма сөз кызматы Ысык-Көлдөгү жылдар жумуш орундарын, Жапонияга, Кытайга, АКШга жана Казакстанга сатылган товардан киреше бергенин айтты. Эми ар бир айылдын, шаардын, райондун, облустун өзүнүн бир багыты болушу керек. Министрлер кабинетине «Кыргызстанда жасалган» деген улуттук брендди түзүү да тапшырылды.',
    }),
    picture(
      {
        illustration: { kind: 'landscape-lake', palette: 'issyk-kul', seed: 'story issyk-kul lake' },
        alt: {
          en: 'Drawing of a wide blue lake between two ranges of snow mountains.',
          ru: 'Рисунок широкого синего озера между двумя снежными хребтами.',
          ky: 'Карлуу эки тоонун ортосундагы кең көк көлдүн сүрөтү.',
        },
      },
      {
        en: 'The southern shore sees the northern range, and the other way round.',
        ru: 'С южного берега видно северный хребет, с северного — южный.',
        ky: 'Тескейден күңгөй тоо, күңгөйдөн тескей тоо көрүнөт.',
      },
    ),
    heading({ en: 'An umbrella and a name', ru: 'Зонт и имя', ky: 'Кол чатыр жана ат' }),
    text({
      en: 'A brand for a whole country is an umbrella. It is useful when it rains, that is, when a buyer in Osaka has never heard of Bokonbaev and wonders whether the parcel will come and the colour will hold. But an umbrella has no smell of wool. What the buyer remembers in the end is the village and the hand. So on a product of this programme the names stand one under the other, in a fixed order: the country’s, the region’s, the maker’s own. The first promises that rules were kept. The second says where. The third says who.',
      ru: 'Марка целой страны — это зонт. Он нужен в дождь, то есть когда покупатель в Осаке никогда не слышал слова «Боконбаево» и сомневается, придёт ли посылка и не полиняет ли цвет. Но зонт не пахнет шерстью. Запоминает покупатель в конце концов село и руку. Поэтому на изделиях этой программы имена стоят одно под другим, всегда в том же порядке: страны, области, мастерской. Первое обещает, что соблюдены правила. Второе говорит где. Третье говорит кто.',
      ky: 'Бүт өлкөнүн бренди кол чатырга окшойт. Ал жамгырда керек: Осакадагы сатып алуучу Бөкөнбаев деген айылды укпаган, посылка жетеби, түсү кетпейби деп турганда. Бирок кол чатырдан жүндүн жыты келбейт. Сатып алуучунун эсинде акыры айыл менен кол калат. Ошон үчүн бул программанын буюмдарында аттар биринин алдына бири, дайыма бир тартипте жазылат: өлкөнүн, облустун, устакананын аты. Биринчиси эреже сакталды дейт. Экинчиси кайдан экенин айтат. Үчүнчүсү ким жасаганын айтат.',
    }),
    { type: 'PRODUCTS', placeKey: 'KG-Y', count: 4 },
    text({
      en: 'An umbrella also has to be held by somebody. Every product that carries the country’s name and falls apart takes a little from all the others. This is the argument for a committee that can say no, and for certificates that end on a date. It is slow. The lake is in no hurry either.',
      ru: 'А ещё зонт кто-то должен держать. Каждая вещь, что носит имя страны и разваливается, отнимает понемногу у всех остальных. Вот довод в пользу комитета, который умеет говорить «нет», и свидетельств, у которых есть срок. Это медленно. Озеро тоже не торопится.',
      ky: 'Кол чатырды бирөө кармап турушу да керек. Өлкөнүн атын көтөрүп, бирок тез эле бузулган ар бир буюм калгандарынын баарынан бирден чымчып алат. «Жок» деп айта алган комитеттин да, мөөнөтү бар күбөлүктүн да жөнү ушунда. Бул тез бүтчү иш эмес. Көл да шашпайт.',
    }),
    { type: 'PRODUCER', brandSlug: 'made-in-kyrgyzstan' },
  ],
  placeKeys: ['KG-Y', 'KG-Y/karakol', 'KG'],
  brandSlugs: ['made-in-kyrgyzstan', 'issyk-kul'],
  author: editors,
  sources: [sources.kyrgyzDecree],
  picture: {
    illustration: { kind: 'landscape-lake', palette: 'issyk-kul', seed: 'story issyk-kul' },
    alt: {
      en: 'Drawing of Lake Issyk-Kul with mountains beyond.',
      ru: 'Рисунок озера Иссык-Куль, за ним горы.',
      ky: 'Ысык-Көлдүн сүрөтү, аркы өйүзүндө тоолор.',
    },
  },
  publishedAt: '2026-06-18T06:00:00Z',
};
