import type { Words } from '../../records.ts';

export const kazakhstan: Record<string, Words> = {
  KZ: {
    en: 'A country so wide that a train needs days to cross it: desert and Caspian shore in the west, black earth in the north, the snow mountains of the Alatau and Altai along the south and east. Its villages live from animals, grain and orchards. What they make is felt and leather, butter and kumys, bread, honey, and also windows and concrete, because a village needs those as well.',
    ru: 'Страна такая широкая, что поезд пересекает её несколько дней: пустыня и берег Каспия на западе, чернозём на севере, снежные Алатау и Алтай по югу и востоку. Сёла живут скотом, зерном и садами. Делают войлок и кожу, масло и кумыс, хлеб, мёд, а ещё окна и бетон, потому что селу нужны и они.',
    kk: 'Поезбен өтуге бірнеше күн кететін кең ел: батысында шөл мен Каспий жағасы, солтүстігінде қара топырақ, оңтүстігі мен шығысында қарлы Алатау мен Алтай. Ауылдары мал, егін, бақпен күнелтеді. Киіз басып, тері илейді, май шайқап, қымыз ашытады, нан пісіріп, бал айырады; терезе мен бетон да құяды, өйткені ауылға ол да керек.',
  },
  'KZ-10': {
    en: 'Dry hills and wide pasture around Semey on the Irtysh. Horses and sheep are kept here, and harness, felt and winter clothing come from the same hands.',
    ru: 'Сухие холмы и широкие пастбища вокруг Семея на Иртыше. Здесь держат лошадей и овец, и те же руки делают сбрую, войлок и зимнюю одежду.',
    kk: 'Ертіс бойындағы Семейдің айналасы — құрғақ қырат, кең жайылым. Жылқы мен қой бағып, ер-тұрман, киіз, қысқы киім жасайды.',
  },
  'KZ-11': {
    en: 'Wheat fields around the capital, and in the north the granite and pine lakes of Burabay. Flour, honey and dairy are what the villages sell.',
    ru: 'Пшеничные поля вокруг столицы, а на севере гранит, сосны и озёра Бурабая. Сёла продают муку, мёд и молочное.',
    kk: 'Елорданы қоршаған бидай алқабы, солтүстігінде Бурабайдың жартасы, қарағайы, көлдері. Ауылдар ұн, бал, сүт тағамын сатады.',
  },
  'KZ-15': {
    en: 'From the southern Urals down to the sands near the Aral: chrome ore and grain in the north, camels and salt flats in the south.',
    ru: 'От южных отрогов Урала до песков у Арала: на севере хром и зерно, на юге верблюды и солончаки.',
    kk: 'Оралдың оңтүстік сілемінен Арал құмдарына дейін: солтүстігінде хром мен астық, оңтүстігінде түйе мен сор.',
  },
  'KZ-19': {
    en: 'The foothills of the Trans-Ili Alatau, from which apples are said to come, and the high valleys towards China and Kyrgyzstan. In 2024 eight of its districts held fairs under the title “One village, one product”; Kegen came with butter, Shonzhy with bread and concrete.',
    ru: 'Предгорья Заилийского Алатау, откуда, считают, родом яблоня, и высокие долины у границ Китая и Кыргызстана. К июню 2024 года выставки «Одно село — один продукт» прошли в восьми районах: Кеген показал масло, Шонжы — хлеб и бетон.',
    kk: 'Алманың отаны саналатын Іле Алатауының баурайы және Қытай мен Қырғызстанға қарай биік алқаптар. 2024 жылғы маусымға дейін сегіз ауданда «Бір ауыл – бір өнім» көрмесі өтті: Кеген майын, Шонжы наны мен бетонын көрсетті.',
  },
  'KZ-23': {
    en: 'The mouth of the Ural river on the Caspian, below sea level and flat to the horizon. Fish was here before oil and is still smoked, dried and salted.',
    ru: 'Устье Урала у Каспия, ниже уровня моря и ровное до горизонта. Рыба была здесь раньше нефти, и её по-прежнему коптят, вялят и солят.',
    kk: 'Жайықтың Каспийге құяр жері, теңіз деңгейінен төмен, көз жеткенше тегіс. Балық мұнда мұнайдан бұрын болған; әлі де ыстап, кептіріп, тұздайды.',
  },
  'KZ-27': {
    en: 'The one region of the country that lies mostly in Europe, between the Ural river and the Volga steppe. Melons, grain, and small towns of wooden houses.',
    ru: 'Область, которая лежит большей частью в Европе, между Уралом и волжской степью. Бахчи, зерно и городки с деревянными домами.',
    kk: 'Негізінен Еуропада жатқан облыс, Жайық пен Еділ даласының арасы. Қауын-қарбыз, астық, ағаш үйлі шағын қалалар.',
  },
  'KZ-31': {
    en: 'Old caravan country along the Talas and the Chu. Taraz was a town when the silk trade was young; today onions, beet, wool and sheep cross its bazaars.',
    ru: 'Старый караванный край вдоль Таласа и Чу. Тараз был городом, когда торговля шёлком только начиналась; теперь через его базары идут лук, свёкла, шерсть и овцы.',
    kk: 'Талас пен Шу бойындағы ежелгі керуен жолы. Тараз — жібек саудасы жаңа басталғанда-ақ қала болған жер; бүгінде базарынан пияз, қызылша, жүн мен қой үзілмейді.',
  },
  'KZ-33': {
    en: 'Zhetysu means seven rivers; they run from the Dzungarian Alatau to Lake Balkhash. A region of its own since 2022, with orchards at Zharkent and a mosque there built in wood.',
    ru: 'Слово «Жетісу» значит «семь рек»: они бегут с Джунгарского Алатау к Балхашу. Отдельная область с 2022 года; в Жаркенте сады и деревянная мечеть.',
    kk: 'Жетісудың жеті өзені Жоңғар Алатауынан Балқашқа ағады. 2022 жылдан бері жеке облыс; Жаркентте бау-бақша мен ағаштан салынған мешіт бар.',
  },
  'KZ-35': {
    en: 'Coal and steel towns on the open steppe, the pine mountains of Karkaraly, and the northern shore of Balkhash. Around them herders make kumys as they did before the mines.',
    ru: 'Города угля и стали посреди степи, сосновые горы Каркаралы и северный берег Балхаша. Вокруг, как и до шахт, пастухи делают кумыс.',
    kk: 'Ашық даладағы көмір мен болат қалалары, Қарқаралының қарағайлы тауы, Балқаштың солтүстік жағасы. Айналасындағы малшылар шахтаға дейінгідей қымыз ашытады.',
  },
  'KZ-39': {
    en: 'Black earth in the north, feather grass in the south: flour mills, bakeries, and the great spring stop of migrating birds.',
    ru: 'Чернозём на севере, ковыль на юге: мельницы, пекарни и большой весенний привал перелётных птиц.',
    kk: 'Солтүстігі қара топырақ, оңтүстігі селеу: диірмен, наубайхана және жыл құстарының көктемгі үлкен аялдамасы.',
  },
  'KZ-43': {
    en: 'The lower Syr Darya, where rice grows beside the desert and a northern piece of the Aral Sea has begun to fill again. Fish has come back, and reed mats and felt never left.',
    ru: 'Низовья Сырдарьи, где рис растёт рядом с пустыней, а северная часть Арала снова наполняется. Вернулась рыба, а камышовые циновки и войлок никуда не уходили.',
    kk: 'Сырдарияның төменгі ағысы: шөлдің жанында күріш өседі, Кіші Арал қайта толып келеді. Балық оралды, ал шым ши мен киіз ешқайда кеткен емес.',
  },
  'KZ-47': {
    en: 'White cliffs, salt, and the Caspian. Camels give wool and shubat; in the chalk, people carved tombs and whole mosques, and the patterns went from stone into rugs.',
    ru: 'Белые обрывы, соль и Каспий. Верблюды дают шерсть и шубат; в известняке люди вырезали надгробия и целые мечети, и те же узоры можно узнать на коврах.',
    kk: 'Ақ жарлар, тұз және Каспий. Түйе жүн мен шұбат береді; әктасқа құлпытас пен тұтас мешіт қашалған, сол ою-өрнек кілемде де бар.',
  },
  'KZ-55': {
    en: 'The Irtysh runs through it from end to end, with water meadows on both sides; in the south the rocks and lakes of Bayanaul.',
    ru: 'Через всю область течёт Иртыш с заливными лугами по обоим берегам; на юге скалы и озёра Баянаула.',
    kk: 'Облысты өн бойына Ертіс жарып өтеді, екі жағы көкорай шалғын; оңтүстігінде Баянауылдың жартасы мен көлдері.',
  },
  'KZ-59': {
    en: 'Birch groves, small lakes and deep soil: the dairy and grain country of the north, with the coldest winters.',
    ru: 'Берёзовые колки, озёра и глубокая почва: молочный и хлебный север с долгими морозами.',
    kk: 'Қайың шоқтары, шағын көлдер, құнарлы топырақ: аязы ұзақ, сүті мен астығы мол солтүстік.',
  },
  'KZ-61': {
    en: 'The warm south on the Syr Darya, with cotton at Zhetysay, melons, and villages as old as the caravan road. In Turkistan stands the great blue dome to which pilgrims come.',
    ru: 'Тёплый юг на Сырдарье: хлопок Жетысая, дыни и сёла старше караванной дороги. В Туркестане стоит большой голубой купол, к которому идут паломники.',
    kk: 'Сыр бойындағы жылы оңтүстік: Жетісайдың мақтасы, қауыны, керуен жолымен түйдей құрдас ауылдары. Түркістанда зиярат етушілер келетін үлкен көк күмбез тұр.',
  },
  'KZ-62': {
    en: 'The middle of the country, a low mountain range seen from far across the steppe, where the tribes used to gather. Copper at Zhezqazghan, horses everywhere else. A region since 2022.',
    ru: 'Середина страны: невысокие горы, видные издалека, где прежде собирались роды. В Жезказгане медь, вокруг лошади. Область с 2022 года.',
    kk: 'Елдің қақ ортасы: алыстан көрінетін аласа таулар, ру басылары бас қосқан жер. Жезқазғанда мыс, қалған жерде жылқы. 2022 жылдан бері облыс.',
  },
  'KZ-63': {
    en: 'The Altai: wet meadows, cedar forest, and honey that beekeepers name after the valley. Oskemen refines metals; the villages keep deer, bees and cows.',
    ru: 'Алтай: сырые луга, кедровый лес и мёд, который пасечники называют по имени долины. В Усть-Каменогорске плавят металл, в сёлах держат маралов, пчёл и коров.',
    kk: 'Алтай: ылғалды шалғын, самырсын орманы, омарташылар алқаптың атымен атайтын бал. Өскеменде металл қорытады, ауылдарда марал, ара, сиыр ұстайды.',
  },
  'KZ-71': {
    en: 'The capital since 1997, a young city on an old steppe ford of the Ishim. Makers from every region meet buyers here.',
    ru: 'Столица с 1997 года, молодой город у старого степного брода через Ишим. Здесь мастера всех областей встречают покупателей.',
    kk: '1997 жылдан бергі елорда, Есілдің ескі өткелінде тұрған жас қала. Әр облыстың шебері сатып алушысын осында табады.',
  },
  'KZ-75': {
    en: 'The largest city, on the slope under the Alatau, with apple orchards at its edge and design studios in its centre.',
    ru: 'Самый большой город, на склоне под Алатау: по краям яблоневые сады, в центре мастерские дизайнеров.',
    kk: 'Алатау бөктеріндегі ең үлкен қала: шетінде алма бағы, ортасында дизайн шеберханалары.',
  },
  'KZ-79': {
    en: 'A southern city of bazaars, teahouses and sewing workshops, with a region’s standing since 2018.',
    ru: 'Южный город базаров, чайхан и швейных цехов, с 2018 года город республиканского значения.',
    kk: 'Базары, шайханалары, тігін цехтары көп оңтүстік қала, 2018 жылдан республикалық маңызы бар.',
  },
  'KZ-19/kegen': {
    en: 'The centre of a high valley at 1,800 metres near the Kyrgyz border. Cattle go up to the jailau in early summer; the butter is yellowest then.',
    ru: 'Центр высокой долины, около 1800 метров, у кыргызской границы. В начале лета скот уходит на джайляу, и масло тогда желтее всего.',
    kk: 'Қырғыз шекарасына жақын, шамамен 1800 метр биіктегі алқаптың орталығы. Жаз басында мал жайлауға шығады, майдың ең сары кезі сол.',
  },
  'KZ-19/kolbastau': {
    en: 'A village of the upper valleys whose name people know from its butter, “Көлбастаудың майы”.',
    ru: 'Село верхних долин, имя которого знают по маслу: «Көлбастаудың майы».',
    kk: 'Аты «Көлбастаудың майы» арқылы танылған биік алқаптағы ауыл.',
  },
  'KZ-19/shonzhy': {
    en: 'The centre of Uygur district: hot springs, apricots, bread from the tandyr, and at the district’s fair a concrete ring one metre across.',
    ru: 'Центр Уйгурского района: горячие источники, абрикосы, хлеб из тандыра, а на районной выставке — бетонное кольцо метрового диаметра.',
    kk: 'Ұйғыр ауданының орталығы: ыстық су, өрік, тандыр нан, ал ауданның көрмесінде — диаметрі бір метр бетон сақина.',
  },
  'KZ-19/narynkol': {
    en: 'The easternmost village under Khan Tengri, where the road ends and the pastures do not.',
    ru: 'Село на самом востоке, под Хан-Тенгри: дорога здесь кончается, пастбища — нет.',
    kk: 'Хан Тәңірінің етегіндегі ең шығыс ауыл: жол осында бітеді, жайлау бітпейді.',
  },
  'KZ-19/talgar': {
    en: 'Orchards and sewing workshops east of Almaty. At the 2024 fair Talgar showed national dress for every age.',
    ru: 'Сады и швейные мастерские к востоку от Алматы. На выставке 2024 года Талгар показал национальную одежду для всех возрастов.',
    kk: 'Алматының шығысындағы бақ пен тігін шеберханалары. 2024 жылғы көрмеде Талғар әр жасқа арналған ұлттық киім көрсетті.',
  },
  'KZ-19/esik': {
    en: 'A town of vineyards and apple trees below a mountain lake. The Golden Man of the Saka was found in a burial mound here in 1969.',
    ru: 'Город виноградников и яблонь под горным озером. В 1969 году в здешнем кургане нашли сакского Золотого человека.',
    kk: 'Тау көлінің етегіндегі жүзім мен алма қаласы. 1969 жылы осындағы обадан сақтың Алтын адамы табылды.',
  },
  'KZ-33/zharkent': {
    en: 'A border town on the road to China, with irrigated gardens and a mosque built of spruce without metal nails.',
    ru: 'Пограничный город на дороге в Китай: поливные сады и мечеть из тяньшаньской ели, сложенная, как говорят, без гвоздей.',
    kk: 'Қытайға барар жолдағы шекара қаласы: суармалы бау-бақша және шегесіз қиюластырылған дейтін шырша мешіт.',
  },
  'KZ-31/taraz': {
    en: 'One of the oldest towns of the steppe road, where excavated bathhouses lie beside the present bazaar.',
    ru: 'Один из древнейших городов степного пути; раскопанные бани лежат рядом с нынешним базаром.',
    kk: 'Дала жолындағы ең көне қалалардың бірі; қазылған моншалары бүгінгі базардың іргесінде жатыр.',
  },
  'KZ-61/turkistan': {
    en: 'A city of pilgrims around a blue dome. Embroidery, silver and dried fruit are sold along the way to it.',
    ru: 'Город паломников вокруг голубого купола. По дороге к нему продают вышивку, серебро и сухофрукты.',
    kk: 'Көк күмбез айналасындағы зиярат қаласы. Жолында кесте, күміс бұйым, кептірілген жеміс сатылады.',
  },
  'KZ-43/aral': {
    en: 'A harbour town from which the sea withdrew. Since a dam holds the northern part, boats and fish are nearer again.',
    ru: 'Портовый город, от которого ушло море. С тех пор как плотина держит северную часть, лодки и рыба снова ближе.',
    kk: 'Теңізі шегінген порт қаласы. Бөгет Кіші Аралды ұстағалы қайық пен балық қайта жақындады.',
  },
  'KZ-47/fort-shevchenko': {
    en: 'A small Caspian town of pale stone; the shell limestone around it has been sawn and carved for centuries.',
    ru: 'Небольшой каспийский город из светлого камня; ракушечник вокруг него пилят и режут веками.',
    kk: 'Ақшыл тастан салынған шағын Каспий қаласы; айналасындағы ұлутас ғасырлар бойы кесіліп, қашалып келеді.',
  },
  'KZ-10/semey': {
    en: 'An old trading town on the Irtysh, with a pine forest at its edge and leather, wool and sausages in its market.',
    ru: 'Старый торговый город на Иртыше: по краю сосновый бор, на рынке кожа, шерсть и колбасы.',
    kk: 'Ертіс бойындағы ескі сауда қаласы: шетінде қарағайлы орман, базарында тері, жүн, шұжық.',
  },
};
