import type { StoryRecord } from '../../records.ts';
import { editors, heading, list, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const rishton: StoryRecord = {
  slug: 'rishton-blue',
  type: 'VILLAGE',
  title: {
    en: 'Rishton, where blue comes out of ash',
    ru: 'Риштан, где синий цвет рождается из золы',
    'uz-Latn': 'Rishton: kuldan chiqqan koʻk rang',
  },
  lead: {
    en: 'A town in the Fergana valley cooks its glaze from quartz and a plant of the dry steppe. What comes out of the kiln is blue.',
    ru: 'В этом городке Ферганской долины глазурь варят из кварца и степного растения. Из печи она выходит синей.',
    'uz-Latn':
      'Fargʻona vodiysidagi bu shaharda sirni kvarts va choʻl oʻtining kulidan tayyorlashadi. Xumdondan esa koʻk rang chiqadi.',
  },
  blocks: [
    text({
      en: 'Rishton stands in the south of the Fergana valley, on the road from Kokand to Fergana, near enough to the mountains to be given both water and clay. The clay lies shallow under the fields. It is fine and reddish, and so clean that little has to be added before it goes on the wheel. A potter here has never had to look far for what he works with.',
      ru: 'Риштан лежит на юге Ферганской долины, по дороге из Коканда в Фергану. Горы здесь достаточно близко, чтобы давать и воду, и глину. Глина залегает неглубоко, прямо под полями: мелкая, красноватая и такая чистая, что перед работой на круге в неё почти ничего не добавляют. Здешнему гончару никогда не приходилось далеко ходить за материалом.',
      'uz-Latn':
        'Rishton Fargʻona vodiysining janubida, Qoʻqondan Fargʻonaga boradigan yoʻl ustida joylashgan. Togʻ yaqin: suvni ham, tuproqni ham shu togʻ beradi. Kulolchilik tuprogʻi dalalar ostida, uncha chuqur boʻlmagan joyda yotadi. U mayin, qizgʻish va shu qadar tozaki, charxga qoʻyishdan oldin unga deyarli hech narsa qoʻshilmaydi. Rishtonlik kulol loy izlab uzoqqa bormagan.',
    }),
    { type: 'PLACE', placeKey: 'UZ-FA/rishton' },
    heading({
      en: 'A glaze called ishqor',
      ru: 'Глазурь по имени ишкор',
      'uz-Latn': 'Ishqor degan sir',
    }),
    text({
      en: 'The blue asks for more work than the clay. Bushes that grow on salty ground are cut when summer is over, dried, and burned slowly in a pit, until the ash melts together into grey lumps. The lumps are ground with quartz, melted, ground again and stirred into water. That is ishqor, the glaze. A little copper turns it turquoise, cobalt turns it dark blue. In the lead glazes of other towns the same copper comes out green, which is why two plates from two schools are so easily told apart.',
      ru: 'Синева требует больше труда, чем глина. Кустарник, растущий на солончаках, срезают в конце лета, сушат и медленно жгут в яме, пока зола не сплавится в серые комья. Комья растирают с кварцем, плавят, снова мелют и разводят водой. Это и есть ишкор. Капля меди делает его бирюзовым, кобальт — тёмно-синим. В свинцовых глазурях других городов та же медь даёт зелёный цвет, поэтому блюда двух школ так легко отличить друг от друга.',
      'uz-Latn':
        'Koʻk rangning mehnati loynikidan koʻp. Shoʻrxok yerda oʻsadigan butalar yoz oxirida oʻriladi, quritiladi va chuqurda sekin yoqiladi: kul erib, kulrang boʻlaklarga aylanguncha. Boʻlaklar kvarts bilan birga tuyiladi, eritiladi, yana tuyiladi va suvga qoriladi. Ishqor deganlari shu. Bir chimdim mis uni firuza rangga, kobalt esa toʻq koʻkka aylantiradi. Boshqa shaharlarning qoʻrgʻoshinli sirida xuddi shu mis yashil tus beradi. Ikki maktab laganini bir qarashda ajratish mumkinligi shundan.',
    }),
    text({
      en: 'In the twentieth century much of the town’s pottery was made in a factory, with glazes that came ready in sacks, and for some decades only a few people could still cook ishqor. It returned because those few had kept the recipe, and had kept apprentices.',
      ru: 'В XX веке значительную часть здешней посуды делали на заводе, с готовыми глазурями из мешков, и несколько десятилетий варить ишкор умели лишь единицы. Он вернулся потому, что эти люди сохранили рецепт и не переставали брать учеников.',
      'uz-Latn':
        'Yigirmanchi asrda shahar kulolchiligining katta qismi zavodga oʻtdi, sir qoplarda tayyor holda keladigan boʻldi. Bir necha oʻn yil davomida ishqor pishirishni sanoqli odamlargina bilar edi. U qaytib keldi, chunki oʻsha odamlar usulni ham, shogird tutish odatini ham saqlab qolgan edi.',
    }),
    picture(
      {
        illustration: {
          kind: 'plate',
          palette: 'rishtan',
          motif: 'pomegranate',
          seed: 'story rishton plate',
        },
        alt: {
          en: 'Drawing of a round dish with turquoise and dark blue painting: a rosette in the middle, pomegranates around it.',
          ru: 'Рисунок круглого блюда с бирюзовой и тёмно-синей росписью: в центре розетка, вокруг неё гранаты.',
          'uz-Latn': 'Firuza va toʻq koʻk naqshli dumaloq lagan surati: oʻrtada gul, uning atrofida anorlar.',
        },
      },
      {
        en: 'A lagan, the wide dish from which plov is eaten. Drawn for this page.',
        ru: 'Ляган — широкое блюдо, с которого едят плов. Рисунок сделан для этой страницы.',
        'uz-Latn': 'Lagan: osh shu idishda tortiladi. Surat shu sahifa uchun chizilgan.',
      },
    ),
    heading({ en: 'The making of a dish', ru: 'Как делают блюдо', 'uz-Latn': 'Lagan qanday yasaladi' }),
    text({
      en: 'Hands are on a lagan for a few hours; waiting takes the rest of the month. It is thrown, left until it no longer gives under the thumb, trimmed, and coated with white slip, because colour needs white to speak. The painter puts it on a turntable, divides the circle by eye and begins from the middle. Then come the glaze and the fire. Ishqor likes to run a little, so edges soften. Somebody who looks for a ruled line in this blue is looking for the wrong thing.',
      ru: 'Руки занимаются ляганом несколько часов, всё остальное — ожидание. Его вытягивают на круге, оставляют, пока он не перестанет поддаваться пальцу, обтачивают и покрывают белым ангобом: цвету нужен белый, чтобы заговорить. Художник ставит блюдо на вертушку, делит круг на глаз и начинает с середины. Потом глазурь и огонь. Ишкор немного течёт, и края рисунка смягчаются. Кто ищет в этой синеве линию как по линейке, ищет не то.',
      'uz-Latn':
        'Laganga qoʻl bir necha soat tegadi, qolgani kutish. Avval charxda koʻtariladi, barmoq botmaydigan boʻlguncha shamollatiladi, tagi yoʻniladi va oq angobga botiriladi, chunki rang oqda ochiladi. Naqqosh uni aylanma taxtaga qoʻyib, doirani koʻz bilan boʻladi va oʻrtasidan boshlaydi. Keyin sir, keyin olov. Ishqor bir oz oqadi, naqshning cheti yumshaydi. Bu koʻkdan chizgʻichda tortilgan chiziq izlagan odam boshqa narsa izlayotgan boʻladi.',
    }),
    text({
      en: 'These are the meanings that painters give to their figures today.',
      ru: 'Вот как объясняют узоры сегодня.',
      'uz-Latn': 'Naqqoshlar bugun naqshlarni shunday tushuntiradi.',
    }),
    list(
      {
        en: 'Pomegranates are painted for a full house.',
        ru: 'Гранаты пишут, чтобы дом был полон.',
        'uz-Latn': 'Anor toʻlin xonadon uchun chiziladi.',
      },
      {
        en: 'Peppers and knives keep harm away.',
        ru: 'Перец и нож — чтобы отвести беду.',
        'uz-Latn': 'Qalampir bilan pichoq — yomonlikni qaytarish uchun.',
      },
      {
        en: 'The water jug stands for welcome.',
        ru: 'Кувшин — ради гостеприимства.',
        'uz-Latn': 'Oftoba — mehmonga hurmat.',
      },
      {
        en: 'The fish stands for water itself.',
        ru: 'Рыбу — ради самой воды.',
        'uz-Latn': 'Baliq — suvning oʻzi uchun.',
      },
    ),
    text({
      en: 'What their great-grandfathers meant, nobody wrote down.',
      ru: 'Что имели в виду прадеды, никто не записал.',
      'uz-Latn': 'Bobokalonlari nimani nazarda tutganini hech kim yozib qoldirmagan.',
    }),
    { type: 'PRODUCTS', brandSlug: 'rishtan-ceramics', count: 4 },
    heading({
      en: 'Before you eat from it',
      ru: 'Прежде чем положить на него еду',
      'uz-Latn': 'Undan ovqat yeyishdan oldin',
    }),
    text({
      en: 'Ishqor made in the old way contains no lead. Not everything sold as Rishton ware is made in the old way, though, and countries differ in what they allow on a table. If a dish is to hold food, ask for its test report; if there is none, hang it on the wall. Fine cracks in the glaze are part of the technique. Wash by hand, and keep it out of the microwave.',
      ru: 'В ишкоре, сваренном по-старому, свинца нет. Но не всё, что продают под именем Риштана, делают по-старому, и правила для столовой посуды в разных странах разные. Если блюдо нужно для еды, попросите протокол испытаний; если его нет, повесьте блюдо на стену. Тонкая сетка трещин в глазури — часть техники. Мойте руками и не ставьте в микроволновую печь.',
      'uz-Latn':
        'Eski usulda pishirilgan ishqorda qoʻrgʻoshin boʻlmaydi. Ammo Rishton nomi bilan sotilayotgan hamma idish ham eski usulda qilinmaydi, dasturxon idishiga qoʻyiladigan talab ham har mamlakatda har xil. Laganda ovqat tortmoqchi boʻlsangiz, sinov bayonnomasini soʻrang; boʻlmasa, devorga iling. Sirdagi mayda darz bu usulga xos. Qoʻlda yuving, mikrotoʻlqinli pechga qoʻymang.',
    }),
    text({
      en: 'Abroad the ware is known by the Russian spelling of the town, and so is the brand: Rishtan Ceramics, one of four national craft brands named by the association Hunarmand. More than 250 artisans sell under the four of them.',
      ru: 'За границей здешнюю керамику знают по русскому написанию города, так называется и марка: Rishtan Ceramics. Это одна из четырёх национальных ремесленных марок, о которых говорит ассоциация «Хунарманд». Под всеми четырьмя продают свои работы более 250 мастеров.',
      'uz-Latn':
        'Chet elda bu kulolchilikni shaharning ruscha yozilishi bilan bilishadi, brend nomi ham shunday: Rishtan Ceramics. U “Hunarmand” uyushmasi tilga olgan toʻrt milliy hunarmandchilik brendidan biri. Toʻrttalasi ostida 250 nafardan ortiq hunarmand mahsulot sotadi.',
    }),
    { type: 'PRODUCER', brandSlug: 'rishtan-ceramics' },
  ],
  placeKeys: ['UZ-FA/rishton', 'UZ-FA', 'UZ'],
  brandSlugs: ['rishtan-ceramics'],
  author: editors,
  sources: [sources.hunarmand],
  picture: {
    illustration: { kind: 'plate', palette: 'rishtan-lapis', motif: 'sun', seed: 'story rishton' },
    alt: {
      en: 'Drawing of a Rishton dish seen from above, blue on white.',
      ru: 'Рисунок риштанского блюда, вид сверху: синее на белом.',
      'uz-Latn': 'Rishton lagani surati, tepadan koʻrinishi: oq ustida koʻk naqsh.',
    },
  },
  publishedAt: '2026-09-24T06:00:00Z',
};
