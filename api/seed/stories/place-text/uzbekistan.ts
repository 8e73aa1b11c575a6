import type { Words } from '../../records.ts';

export const uzbekistan: Record<string, Words> = {
  UZ: {
    en: 'Most of Uzbekistan is desert and steppe; most of its people live in the oases between, along the Zarafshon, the Amudaryo and in the Fergana valley. For two thousand years these towns have made things to sell to those who pass through: silk, paper, glazed bowls, knives. Many of the old trades are still at home in the quarter that is named after them.',
    ru: 'Большая часть Узбекистана — пустыня и степь, а люди живут в оазисах между ними: вдоль Зарафшана, Амударьи и в Ферганской долине. Две тысячи лет здешние города делают вещи на продажу тем, кто идёт мимо: шёлк, бумагу, глазурованные чаши, ножи. Многие ремёсла и теперь живут в кварталах, названных их именем.',
    'uz-Latn':
      'Oʻzbekistonning katta qismi choʻl va dasht, odamlar esa vohalarda: Zarafshon, Amudaryo boʻylarida va Fargʻona vodiysida yashaydi. Bu shaharlar ikki ming yildan beri oʻtkinchi karvonga sotiladigan narsalar qiladi: ipak, qogʻoz, sirli kosa, pichoq. Koʻp eski hunar hali ham oʻz nomidagi mahallada turibdi.',
  },
  'UZ-AN': {
    en: 'The eastern end of the Fergana valley, where gardens and villages touch each other and hardly a field lies idle. Shahrixon has its knife-makers, and in the houses women sew skullcaps.',
    ru: 'Восточный край Ферганской долины, где сады и сёла сходятся вплотную и почти нет пустующей земли. В Шахрихане делают ножи, а по домам женщины шьют тюбетейки.',
    'uz-Latn':
      'Fargʻona vodiysining sharqiy qismi: bogʻ bilan qishloq tutash, boʻsh yotgan yer deyarli yoʻq. Shahrixonda pichoqchilar ishlaydi, xonadonlarda ayollar doʻppi tikadi.',
  },
  'UZ-BU': {
    en: 'An oasis at the end of a river: the Zarafshon spends itself here and the Qizilqum begins. The city of Bukhara embroiders in gold, Gʻijduvon makes brown and green pottery, and Qorakoʻl gave its name to a sheep.',
    ru: 'Оазис в конце реки: здесь Зарафшан иссякает и начинаются Кызылкумы. Бухара шьёт золотом, Гиждуван делает коричнево-зелёную керамику, а Каракуль дал имя породе овец.',
    'uz-Latn':
      'Daryo oxiridagi voha: Zarafshon shu yerda tugaydi, Qizilqum shu yerdan boshlanadi. Buxoroda zar tikishadi, Gʻijduvonda jigarrang va yashil sopol yasashadi, Qorakoʻl esa qoʻy zotiga nom bergan.',
  },
  'UZ-FA': {
    en: 'The south of the Fergana valley, under the Alay mountains, and perhaps the densest map of crafts in the country: pottery in Rishton, ikat in Margʻilon, carved doors in Kokand.',
    ru: 'Юг Ферганской долины у подножия Алая и, пожалуй, самая густая карта ремёсел в стране: керамика в Риштане, икат в Маргилане, резные двери в Коканде.',
    'uz-Latn':
      'Fargʻona vodiysining janubi, Oloy togʻlari etagi. Mamlakatda hunar eng zich joylashgan yer shu boʻlsa kerak: Rishtonda kulolchilik, Margʻilonda abr mato, Qoʻqonda oʻyma eshik.',
  },
  'UZ-JI': {
    en: 'Between the dry steppe of Mirzachoʻl and the juniper slopes of Zomin. Cotton and grain grow below; above are sheep, wool, and the air for which sanatoriums were built.',
    ru: 'Между сухой степью Мирзачуль и арчовыми склонами Заамина. Внизу хлопок и зерно, наверху овцы, шерсть и воздух, ради которого построены санатории.',
    'uz-Latn':
      'Mirzachoʻl dashti bilan Zominning archazor yonbagʻirlari orasida. Pastda paxta va gʻalla, tepada qoʻy, jun va havosi uchun sanatoriy qurilgan togʻlar.',
  },
  'UZ-NG': {
    en: 'The northern side of the Fergana valley, along the Syrdaryo and the foot of the Chatkal range. A song praises its apples; Chust is known for two things that men carry, the doʻppi and the knife.',
    ru: 'Северная сторона Ферганской долины, вдоль Сырдарьи, под Чаткальским хребтом. О здешних яблоках поют песню, а Чуст знают по двум вещам, которые мужчина носит с собой: тюбетейке и ножу.',
    'uz-Latn':
      'Fargʻona vodiysining shimoli, Sirdaryo boʻyi va Chotqol etaklari. Olmasi qoʻshiqqa tushgan. Chustni esa erkak kishi yonida olib yuradigan ikki narsasidan bilishadi: doʻppisi va pichogʻidan.',
  },
  'UZ-NW': {
    en: 'The widest and emptiest region, most of it Qizilqum. At its southern edge lies Nurota, with its embroideries, and Gʻozgʻon, whose marble faces buildings in many cities.',
    ru: 'Обширная и малолюдная область, большей частью Кызылкумы. На южном краю — Нурата с её вышивками и Газган, чьим мрамором облицованы здания многих городов.',
    'uz-Latn':
      'Keng va kam aholili viloyat, katta qismi Qizilqum. Janubiy chetida kashtasi bilan tanilgan Nurota va marmari koʻp shaharlardagi binolarni bezagan Gʻozgʻon bor.',
  },
  'UZ-QA': {
    en: 'A river valley between the Hisor mountains and the steppe. In Shahrisabz, caps and hangings are covered entirely with a fine counted stitch, iroqi, until no cloth is seen.',
    ru: 'Речная долина между Гиссарскими горами и степью. В Шахрисабзе тюбетейки и панно сплошь зашивают мелким счётным швом ироки, так что ткани не видно.',
    'uz-Latn':
      'Hisor togʻlari bilan dasht orasidagi daryo vodiysi. Shahrisabzda doʻppi va soʻzanani mayda iroqi chok bilan mato koʻrinmaydigan qilib tikishadi.',
  },
  'UZ-QR': {
    en: 'The delta of the Amudaryo and the floor of a sea that went away. The Karakalpaks build yurts, weave bands for them, and work felt, silver and red cloth; Nukus keeps a great museum in the middle of it.',
    ru: 'Дельта Амударьи и дно ушедшего моря. Каракалпаки ставят юрты, ткут для них тесьму, работают с войлоком, серебром и красной тканью; среди всего этого Нукус хранит большой музей.',
    'uz-Latn':
      'Amudaryo deltasi va chekingan dengiz tubi. Qoraqalpoqlar oʻtov tiklaydi, unga bogʻich toʻqiydi, kigiz bosadi, kumush va qizil mato bilan ishlaydi; oʻrtada esa Nukus katta muzeyni asrab turibdi.',
  },
  'UZ-SA': {
    en: 'The middle Zarafshon: a great city, its bread that keeps for weeks, and villages with a trade each. In Konigil paper is again made from mulberry bark, and Urgut sews suzanis.',
    ru: 'Среднее течение Зарафшана: большой город, его хлеб, который не черствеет неделями, и сёла, у каждого своё дело. В Конигиле снова делают бумагу из коры тутовника, в Ургуте шьют сюзане.',
    'uz-Latn':
      'Zarafshonning oʻrta oqimi: ulugʻ shahar, haftalab qotmaydigan noni va har biri oʻz kasbiga ega qishloqlar. Konigilda yana tut poʻstlogʻidan qogʻoz quyishadi, Urgutda soʻzana tikishadi.',
  },
  'UZ-SI': {
    en: 'Flat land along the Syrdaryo that was called the Hungry Steppe until canals reached it in the twentieth century. It grows cotton, grain and melons, and its towns are among the youngest in the country.',
    ru: 'Равнина вдоль Сырдарьи, которую звали Голодной степью, пока в XX веке сюда не пришли каналы. Хлопок, зерно, дыни, и города моложе, чем где-либо в стране.',
    'uz-Latn':
      'Sirdaryo boʻyidagi tekislik. Yigirmanchi asrda kanal kelguncha bu yerlar Mirzachoʻl, ruschasiga Och dasht edi. Paxta, gʻalla, qovun yetishtiriladi, shaharlari yosh.',
  },
  'UZ-SU': {
    en: 'The hot south on the Amudaryo, and above it the mountains of Boysun, where weaving, embroidery and songs have stayed close together. UNESCO named the culture of Boysun among the first of its masterpieces in 2001.',
    ru: 'Жаркий юг у Амударьи, а над ним горы Байсуна, где ткачество, вышивка и песни остались рядом. В 2001 году ЮНЕСКО назвала культуру Байсуна в числе первых своих шедевров.',
    'uz-Latn':
      'Amudaryo boʻyidagi issiq janub, tepasida esa toʻquvchilik, kashta va qoʻshiq bir-biridan ajralmagan Boysun togʻlari. 2001-yilda YUNESKO Boysun madaniyatini ilk durdonalari qatorida atagan.',
  },
  'UZ-TK': {
    en: 'The capital, to which everything made in the country comes sooner or later, to Chorsu bazaar or to a design studio. In its Bektemir district works Cooperation LAB, a centre that helps small firms make parts for the car industry.',
    ru: 'Столица, куда рано или поздно попадает всё, что делают в стране: на базар Чорсу или в студию дизайнера. В Бектемирском районе работает центр Cooperation LAB, который помогает небольшим предприятиям делать детали для автопрома.',
    'uz-Latn':
      'Poytaxt: mamlakatda qilingan narsa ertami-kechmi shu yerga, Chorsu bozoriga yoki dizayner ustaxonasiga keladi. Bektemir tumanida kichik korxonalarga avtosanoat uchun ehtiyot qism qilishda yordam beradigan Cooperation LAB markazi ishlaydi.',
  },
  'UZ-TO': {
    en: 'Orchards, factories and, an hour further, real mountains. Honey comes from Burchmulla and the Chatkal, grapes from Parkent.',
    ru: 'Сады, заводы, а ещё через час настоящие горы. Мёд везут из Бурчмуллы и с Чаткала, виноград из Паркента.',
    'uz-Latn':
      'Bogʻlar, zavodlar, yana bir soat yursangiz, haqiqiy togʻ. Asal Burchmulla va Chotqoldan, uzum Parkentdan keladi.',
  },
  'UZ-XO': {
    en: 'The old Khorezm on the lower Amudaryo, flat, watered and proud of its own dialect and dance. Khiva carves columns and doors of elm; autumn brings melons that can be hung up until spring.',
    ru: 'Древний Хорезм в низовьях Амударьи: равнинный, орошаемый, гордый своим говором и танцем. В Хиве режут колонны и двери из карагача, а осенью созревают дыни, которые висят до весны.',
    'uz-Latn':
      'Amudaryo quyisidagi qadimiy yurt: tekis, sersuv, shevasi va lazgisi bilan faxrlanadi. Xivada qayragʻochdan ustun va eshik oʻyishadi, kuzda esa bahorgacha osib qoʻyiladigan qovun pishadi.',
  },
  'UZ-FA/rishton': {
    en: 'A town of potters. Its clay lies under the fields, and its glaze, ishqor, is cooked from plant ash and quartz; with copper and cobalt it turns turquoise and blue.',
    ru: 'Город гончаров. Глина лежит под полями, а глазурь ишкор варят из растительной золы и кварца: медь и кобальт делают её бирюзовой и синей.',
    'uz-Latn':
      'Kulollar shahri. Loyi dala ostida, ishqor degan siri oʻt kuli bilan kvartsdan pishiriladi; mis va kobalt uni firuza va koʻk qiladi.',
  },
  'UZ-FA/margilon': {
    en: 'A silk town since before anybody wrote it down. Here the warp is tied and dyed for adras and atlas, the cloths whose patterns look like clouds.',
    ru: 'Шёлковый город с незапамятных времён. Здесь вяжут и красят основу для адраса и атласа — тканей с узором, похожим на облака.',
    'uz-Latn':
      'Qadimdan ipakchilar shahri. Bu yerda naqshi bulutga oʻxshaydigan adras va atlasning tandasi bogʻlanadi va boʻyaladi.',
  },
  'UZ-FA/qoqon': {
    en: 'Once the seat of a khanate, now a town of carvers, bakers and halva-makers, with a palace too large for its square.',
    ru: 'Бывшая столица ханства, теперь город резчиков, пекарей и халвичников, с дворцом, которому тесно на своей площади.',
    'uz-Latn':
      'Bir vaqtlar xonlik poytaxti, endi oʻymakorlar, nonvoylar va holvachilar shahri; oʻrdasi maydoniga sigʻmay turgandek.',
  },
  'UZ-FA/quva': {
    en: 'Old town in the east of the region, known in every bazaar of the valley for its pomegranates.',
    ru: 'Старинный город на востоке области, известный на всех базарах долины своими гранатами.',
    'uz-Latn': 'Viloyat sharqidagi koʻhna shahar, vodiyning hamma bozorida anori bilan taniladi.',
  },
  'UZ-NG/chust': {
    en: 'The home of the black-and-white doʻppi with four almonds, which half the country wears, and of a knife with a slightly raised tip.',
    ru: 'Родина чёрно-белой дуппи с четырьмя миндалями, которую носит полстраны, и ножа с чуть приподнятым кончиком.',
    'uz-Latn':
      'Butun mamlakat kiyadigan toʻrt bodomli oq-qora doʻppining va uchi bir oz qayrilgan pichoqning yurti.',
  },
  'UZ-NG/namangan': {
    en: 'The largest town on the northern side of the valley: gardens, flower festivals and the apple of the song.',
    ru: 'Крупнейший город северной стороны долины: сады, праздники цветов и то самое яблоко из песни.',
    'uz-Latn':
      'Vodiyning shimoliy tomonidagi eng katta shahar: bogʻlar, gul sayllari va qoʻshiqdagi oʻsha olma.',
  },
  'UZ-AN/shahrixon': {
    en: 'A town on the great canal, where families of smiths make knives for the kitchens of the whole valley.',
    ru: 'Город на большом канале, где семьи кузнецов делают ножи для кухонь всей долины.',
    'uz-Latn': 'Katta kanal boʻyidagi shahar, temirchi xonadonlar butun vodiy oshxonasiga pichoq yasaydi.',
  },
  'UZ-BU/qorakol': {
    en: 'The last town on the Zarafshon, at the edge of the desert. The karakul sheep carries its name.',
    ru: 'Последний город на Зарафшане, на краю пустыни. Его имя носит каракульская овца.',
    'uz-Latn': 'Zarafshondagi oxirgi shahar, choʻl chetida. Qorakoʻl qoʻyi uning nomini olib yuradi.',
  },
  'UZ-BU/gijduvon': {
    en: 'A market town north of Bukhara. Its potters work in brown, ochre and green, and its cooks are famous for fish.',
    ru: 'Торговый город к северу от Бухары. Здешние гончары пишут коричневым, охрой и зелёным, а повара славятся рыбой.',
    'uz-Latn':
      'Buxoro shimolidagi savdo shahri. Kulollari jigarrang, zargʻaldoq va yashil rangda ishlaydi, oshpazlari esa baligʻi bilan mashhur.',
  },
  'UZ-BU/buxoro': {
    en: 'A city of bazaars under domes, each dome once kept for one trade. Gold embroidery, zardoʻzlik, was made here for the court and is made today for brides.',
    ru: 'Город базаров под куполами: когда-то каждый купол принадлежал одному ремеслу. Золотое шитьё здесь делали для двора, теперь — для невест.',
    'uz-Latn':
      'Gumbazli bozorlar shahri: har gumbaz bir vaqtlar bitta kasbniki boʻlgan. Zardoʻzlik oldin saroy uchun, endi kelinlar uchun ishlaydi.',
  },
  'UZ-NW/nurota': {
    en: 'A spring with fish in it, a ruined fortress, and embroideries on which four branches lean towards a moon.',
    ru: 'Родник с рыбами, развалины крепости и вышивки, где четыре ветви тянутся к луне.',
    'uz-Latn': 'Baliqli chashma, qalʼa xarobasi va toʻrt novda oyga egilgan kashtalar.',
  },
  'UZ-SA/samarqand': {
    en: 'People know the squares; fewer know the workshops behind them. Paper, bread with a shining crust, silk carpets and painted papier-mâché are made here.',
    ru: 'Площади знают все, мастерские за ними — немногие. Здесь делают бумагу, хлеб с блестящей коркой, шёлковые ковры и расписное папье-маше.',
    'uz-Latn':
      'Maydonlarini hamma biladi, ortidagi ustaxonalarini kam kishi. Bu yerda qogʻoz, yuzi yaltiroq non, ipak gilam va naqshli papye-mashe qilinadi.',
  },
  'UZ-SA/urgut': {
    en: 'A mountain market town in whose bazaar old and new suzanis lie side by side.',
    ru: 'Горный торговый город; на его базаре старые и новые сюзане лежат рядом.',
    'uz-Latn': 'Togʻ etagidagi bozor shahri, uning bozorida eski va yangi soʻzana yonma-yon turadi.',
  },
  'UZ-QA/shahrisabz': {
    en: 'The name means green city. Its caps and bags are covered all over with iroqi, a fine counted stitch.',
    ru: 'Имя значит «зелёный город». Тюбетейки и сумки здесь сплошь зашивают мелким крестиком ироки.',
    'uz-Latn': 'Nomi yashil shahar degani. Doʻppi va sumkalari boshdan-oyoq mayda iroqi bilan tikiladi.',
  },
  'UZ-SU/boysun': {
    en: 'A mountain town of weavers, felt-makers and singers. Striped cloth, kilims and bridal hangings come from the villages around it.',
    ru: 'Горный город ткачих, валяльщиц и певцов. Из окрестных сёл привозят полосатую ткань, паласы и свадебные занавеси.',
    'uz-Latn':
      'Toʻquvchilar, kigizchilar va baxshilar shahri. Atrofdagi qishloqlardan olacha, gilam va chimildiqlar keladi.',
  },
  'UZ-SU/denov': {
    en: 'A warm town in the upper Surxon valley, with pomegranates, persimmons and a large bazaar.',
    ru: 'Тёплый город в верховьях Сурхана: гранаты, хурма и большой базар.',
    'uz-Latn': 'Surxon vodiysining yuqorisidagi iliq shahar: anor, xurmo va katta bozor.',
  },
  'UZ-XO/xiva': {
    en: 'A walled town of clay and blue tile. Woodcarvers still sit at the gates with a door across their knees.',
    ru: 'Обнесённый стеной город из глины и синих изразцов. Резчики и теперь сидят у ворот, положив на колени дверную доску.',
    'uz-Latn':
      'Loy va koʻk koshindan qurilgan devorli shahar. Oʻymakorlar hali ham darvoza yonida eshik taxtasini tizzasiga qoʻyib oʻtiradi.',
  },
  'UZ-QR/nukus': {
    en: 'The capital of Karakalpakstan, a young city beside an old river, with felt, woven bands and jewellery in its markets and its museum.',
    ru: 'Столица Каракалпакстана, молодой город у старой реки; войлок, тканую тесьму и украшения можно увидеть и на рынках, и в музее.',
    'uz-Latn':
      'Qoraqalpogʻiston poytaxti, koʻhna daryo boʻyidagi yosh shahar; kigiz, toʻqima bogʻich va taqinchoqni bozorida ham, muzeyida ham koʻrasiz.',
  },
  'UZ-QR/moynoq': {
    en: 'Once a fishing port. The ships are still there; the sea is far away. People live from livestock, from small workshops, and from telling what happened.',
    ru: 'Бывший рыбацкий порт. Корабли ещё стоят, море далеко. Люди живут скотом, небольшими мастерскими и рассказом о том, что случилось.',
    'uz-Latn':
      'Bir vaqtlar baliqchilar porti. Kemalar hali turibdi, dengiz uzoqda. Odamlar chorva, kichik ustaxona va boʻlib oʻtgan voqeani soʻzlab berish bilan kun koʻradi.',
  },
  'UZ-TO/parkent': {
    en: 'Vineyards on the foothills east of Tashkent; raisins dry on the roofs in September.',
    ru: 'Виноградники в предгорьях к востоку от Ташкента; в сентябре на крышах сушат изюм.',
    'uz-Latn': 'Toshkent sharqidagi adirlarda tokzorlar; sentabrda tomlarda mayiz quritiladi.',
  },
  'UZ-TO/burchmulla': {
    en: 'A village where two mountain rivers meet, known for honey, walnuts and a song.',
    ru: 'Село у слияния двух горных рек, известное мёдом, орехами и песней.',
    'uz-Latn': 'Ikki togʻ daryosi qoʻshiladigan qishloq: asali, yongʻogʻi va bir qoʻshiq bilan mashhur.',
  },
  'UZ-JI/zomin': {
    en: 'A foothill town below the juniper forests of the national park; mountain herbs, honey and wool come down with the road.',
    ru: 'Предгорный город под арчовниками национального парка; по дороге сверху везут травы, мёд и шерсть.',
    'uz-Latn': 'Milliy bogʻ archazorlari etagidagi shahar; togʻdan giyoh, asal va jun tushadi.',
  },
};
