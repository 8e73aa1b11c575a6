import type { Words } from '../../records.ts';

export const kyrgyzstan: Record<string, Words> = {
  KG: {
    en: 'Nine tenths of Kyrgyzstan lie above a thousand metres. People and animals still move with the year, down to the village in autumn and up to the jailoo in June, and the things they make fold, hang and pack: felt carpets, yurts, saddle bags. In 2023 a decree asked every village, town and district to find the one product it could be known for.',
    ru: 'Девять десятых Кыргызстана лежат выше тысячи метров. Люди и скот до сих пор движутся вместе с годом: осенью в село, в июне на джайлоо, — и вещи здесь складные, подвесные, вьючные: войлочные ковры, юрты, перемётные сумки. В 2023 году указ предложил каждому селу, городу и району найти продукт, по которому их будут знать.',
    ky: 'Кыргызстандын ондон тогуз бөлүгү миң метрден бийикте. Эл менен мал дагы эле жыл мезгили менен көчөт: күзүндө айылга, июнда жайлоого. Жасаган буюмдары да ошого ылайык: бүктөлөт, илинет, жүктөлөт — шырдак, боз үй, куржун. 2023-жылы жарлык менен ар бир айыл, шаар, район өзүн тааныта турган бир өнүмүн табууга чакырылды.',
  },
  'KG-B': {
    en: 'The far south-west, a band of villages between desert hills and snow. Apricots are its money and its sweetness: fresh for three weeks, dried for the rest of the year.',
    ru: 'Дальний юго-запад, полоса сёл между сухими холмами и снегом. Абрикос здесь и деньги, и сладость: три недели свежий, остальной год сушёный.',
    ky: 'Эң түштүк-батыш: какыраган адыр менен карлуу тоонун ортосундагы айылдар. Өрүк бул жерде акча да, таттуу да: үч жума жаш, калган убакта кургатылган.',
  },
  'KG-C': {
    en: 'The plain north of the mountains, with the broadest fields in the country. Grain, milk, beet and honey, and the old minaret of Burana among them.',
    ru: 'Равнина к северу от гор с самыми широкими полями страны. Зерно, молоко, свёкла, мёд — и среди них старый минарет Бурана.',
    ky: 'Тоолордун түндүгүндөгү түздүк, өлкөнүн эң кең талаалары. Дан, сүт, кызылча, бал, алардын ичинде байыркы Бурана мунарасы турат.',
  },
  'KG-GB': {
    en: 'The capital: leafy, low, and within sight of snow all year. Felt and clothes from the whole country are designed, sewn and sold here; its sewing workshops dress several neighbours.',
    ru: 'Столица, зелёная, невысокая, круглый год в виду снегов. Сюда сходится войлок и одежда со всей страны; швейные цеха Бишкека одевают и соседей.',
    ky: 'Борбор шаар: бак-дарактуу, жапыз, жыл бою карлуу тоо көрүнүп турат. Бүт өлкөнүн кийизи менен кийими ушул жерде тигилип, сатылат; тигүү цехтери кошуналарды да кийинтет.',
  },
  'KG-GO': {
    en: 'A very old market town at the gate of the Fergana valley, under a sacred hill. On its bazaar the mountains sell to the plain.',
    ru: 'Очень старый торговый город у ворот Ферганской долины, под священной горой. На его базаре горы торгуют с равниной.',
    ky: 'Фергана өрөөнүнүн кире беришиндеги байыркы соода шаары, ыйык тоонун этегинде. Базарында тоо менен түздүк соода кылат.',
  },
  'KG-J': {
    en: 'Walnut forests that grow wild above Arslanbob and Kyzyl-Ünkür, and warm lowland with cotton and melons below. In autumn whole villages move into the forest to gather nuts.',
    ru: 'Дикие ореховые леса над Арсланбобом и Кызыл-Ункюром, а ниже тёплая равнина с хлопком и дынями. Осенью целые сёла переселяются в лес за орехами.',
    ky: 'Арстанбап менен Кызыл-Үңкүрдүн үстүндө жапайы жаңгак токою, төмөн жагында пахта менен коон өскөн жылуу түздүк. Күзүндө айылдар токойго көчүп, жаңгак терет.',
  },
  'KG-N': {
    en: 'The high middle of the country: Song-Köl, the caravanserai of Tash-Rabat, long winters and much wool. Shyrdaks and ala-kiyiz from Kochkor and At-Bashy lie on floors far away.',
    ru: 'Высокая середина страны: Сон-Куль, караван-сарай Таш-Рабат, долгая зима и много шерсти. Шырдаки и ала-кийизы из Кочкора и Ат-Баши лежат на полах далеко отсюда.',
    ky: 'Өлкөнүн бийик ортосу: Соң-Көл, Таш-Рабат кербен сарайы, узун кыш, көп жүн. Кочкор менен Ат-Башынын шырдагы, ала кийизи алыскы үйлөргө төшөлөт.',
  },
  'KG-O': {
    en: 'Valleys that climb from the plain of Kara-Suu to the Alay, with the red rice of Uzgen and the pastures under the snow peaks. Yurts, saddlery and woven bands are made on the way up.',
    ru: 'Долины, поднимающиеся от равнины Кара-Суу к Алаю: красный узгенский рис внизу, пастбища под снежными пиками наверху. По дороге делают юрты, сбрую и тканую тесьму.',
    ky: 'Кара-Суунун түздүгүнөн Алайга көтөрүлгөн өрөөндөр: төмөндө Өзгөндүн кызыл күрүчү, жогоруда карлуу чокулардын жайлоосу. Жолдо боз үй, ээр-токум, таңгыч жасалат.',
  },
  'KG-T': {
    en: 'A long quiet valley towards Kazakhstan that grows beans, white and speckled, and sends them to many countries. The epic of Manas has its mausoleum here.',
    ru: 'Длинная тихая долина в сторону Казахстана, где растят фасоль, белую и пёструю, на вывоз во многие страны. Здесь же мавзолей, который эпос связывает с Манасом.',
    ky: 'Казакстанга карай созулган тынч өрөөн, ак жана чаар төө буурчак өстүрүп, көп өлкөлөргө сатат. «Манас» эпосундагы күмбөз да ушул жерде.',
  },
  'KG-Y': {
    en: 'The lake that does not freeze and the villages around it. Here the programme “one village, one product” was tried first: felt, honey, dried fruit, herbs and soap, sold as far as Japan.',
    ru: 'Озеро, которое не замерзает, и сёла вокруг него. Здесь впервые в стране испытали программу «одно село — один продукт»: войлок, мёд, сухофрукты, травы, мыло; товары отсюда доходили до Японии.',
    ky: 'Тоңбогон көл жана анын айланасындагы айылдар. «Бир айыл — бир өнүм» өлкөдө эң биринчи ушул жерде сыналган: кийиз, бал, кургатылган жемиш, чөп, самын. Буюмдары Японияга чейин жеткен.',
  },
  'KG-Y/karakol': {
    en: 'A town of wooden houses east of the lake, with apple trees, a Dungan mosque without a nail, so they say, and an animal market on Sundays.',
    ru: 'Город деревянных домов к востоку от озера: яблони, дунганская мечеть, собранная, как говорят, без гвоздей, и воскресный скотный базар.',
    ky: 'Көлдүн чыгышындагы жыгач үйлүү шаар: алма бактары, мыксыз курулган деген дуңган мечити, жекшембидеги мал базары.',
  },
  'KG-N/kochkor': {
    en: 'The first large village on the road to Naryn, and the best place to watch two felts become one shyrdak.',
    ru: 'Первое большое село на дороге в Нарын и хорошее место, чтобы увидеть, как два войлока становятся одним шырдаком.',
    ky: 'Нарын жолундагы биринчи чоң айыл. Эки кийиз кантип бир шырдак болорун көргүңүз келсе, ушул жерге келиңиз.',
  },
  'KG-Y/bokonbayevo': {
    en: 'A village on the southern shore of Issyk-Kul, with felt workshops, yurt makers and eagles’ handlers in the hills behind.',
    ru: 'Село на южном берегу Иссык-Куля: войлочные мастерские, юртовые мастера, а в холмах за ним охотники с беркутами.',
    ky: 'Ысык-Көлдүн тескейиндеги айыл: кийизчилер, боз үй усталары, артындагы адырларда мүнүшкөрлөр бар.',
  },
  'KG-N/at-bashy': {
    en: 'A wide cold valley on the way to Tash-Rabat. The name means horse’s head; horses, hay and felt fill its year.',
    ru: 'Широкая холодная долина на пути к Таш-Рабату. Имя значит «голова коня»; год здесь наполнен лошадьми, сеном и войлоком.',
    ky: 'Таш-Рабат жолундагы кең, суук өрөөн. Атына заты жарашкан: жылы бою жылкы, чөп, кийиз менен алек.',
  },
  'KG-N/naryn': {
    en: 'A long narrow town in a gorge of the river of the same name, the last with a large shop before the pass to China.',
    ru: 'Длинный узкий город в теснине одноимённой реки, последний большой перед перевалом в Китай.',
    ky: 'Ушул эле аттагы дарыянын капчыгайына созулган шаар, Кытай ашуусуна чейинки акыркы чоң калаа.',
  },
  'KG-J/arslanbob': {
    en: 'A village below a waterfall, at the lower edge of the largest wild walnut forest known.',
    ru: 'Село под водопадом, у нижнего края дикого орехового леса, одного из крупнейших на земле.',
    ky: 'Шаркыратманын алдындагы айыл, дүйнөдөгү эң чоң жапайы жаңгак токойлорунун биринин этегинде.',
  },
  'KG-O/uzgen': {
    en: 'A town with an eleventh-century minaret and a reddish rice, devzira, which cooks of the whole valley insist on for plov.',
    ru: 'Город с минаретом XI века и красноватым рисом девзира, без которого повара всей долины не признают плова.',
    ky: 'XI кылымдын мунарасы бар шаар. Кызгылт күрүчү, девзираны, өрөөндүн ашпозчулары палоонун башы дешет.',
  },
  'KG-GO/osh': {
    en: 'A bazaar along a river, a mountain in the middle of the town, and hats, knives and cradles for every household of the south.',
    ru: 'Базар вдоль реки, гора посреди города, а ещё колпаки, ножи и колыбели для всего юга.',
    ky: 'Суу бойлогон базар, шаар ортосунда тоо, бүт түштүккө калпак, бычак, бешик.',
  },
  'KG-B/batken': {
    en: 'The centre of the apricot country; in July the flat roofs turn orange.',
    ru: 'Центр абрикосового края: в июле плоские крыши становятся оранжевыми.',
    ky: 'Өрүк аймагынын борбору: июлда жалпак чатырлар сап-сары болот.',
  },
  'KG-T/talas': {
    en: 'A small town among bean fields, with the mountains on both sides.',
    ru: 'Небольшой город среди фасолевых полей, с горами по обе стороны.',
    ky: 'Төө буурчак талааларынын ичиндеги чакан шаар, эки жагы тоо.',
  },
};
