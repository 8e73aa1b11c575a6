// biome-ignore-all format: tables are read by rows
import type { MotifName } from '../illustration/motif.ts';
import type { Phrase, SixNames } from './words.ts';

export interface Motif {
  art: MotifName;
  name: Phrase;
  /** A whole sentence on what it means. */
  note: SixNames;
}

/** Ornaments of the four countries: what makers call them and why they use them. */
export const motifs = {
  almond: {
    art: 'almond',
    name: ['almond', 'миндаль', 'bodom', 'бадам', 'бадам', 'бодом', 'アーモンド', '巴旦木'],
    note: ['The curved almond is a wish for health and a good beginning.', 'Изогнутый миндаль — пожелание здоровья и доброго начала.', 'Egik bodom guli sogʻlik va xayrli ish tilagini bildiradi.', 'Иілген бадам өрнегі денсаулық пен игі бастау тілегін білдіреді.', 'Ийилген бадам оюусу ден соолук жана жакшы башталыш каалоосун билдирет.', 'Нақши хамидаи бодом орзуи саломатӣ ва оғози некро мефаҳмонад.'],
  },
  pepper: {
    art: 'pepper',
    name: ['pepper pod', 'стручок перца', 'qalampir', 'бұрыш', 'калемпир', 'қаламфур', '唐辛子', '辣椒'],
    note: ['The sharp pepper pod is there to keep envy at a distance.', 'Острый стручок перца призван отгонять зависть.', 'Achchiq qalampir yomon koʻzni yaqinlashtirmaydi, deyishadi.', 'Ащы бұрыш тіл-көзден қорғайды деп есептеледі.', 'Ачуу калемпир көз тийүүдөн сактайт деп эсептелет.', 'Мегӯянд, ки қаламфури тез чашми бадро дур мекунад.'],
  },
  pomegranate: {
    art: 'pomegranate',
    name: ['pomegranate', 'гранат', 'anor', 'анар', 'анар', 'анор', 'ザクロ', '石榴'],
    note: ['A pomegranate full of seeds stands for a full house and many children.', 'Гранат, полный зёрен, обещает полный дом и много детей.', 'Donaga toʻla anor toʻkin xonadon va serfarzandlik ramzi.', 'Дәнге толы анар берекелі шаңырақ пен көп баланы білдіреді.', 'Данга толгон анар берекелүү үй-бүлөнү жана көп баланы билдирет.', 'Анори пурдона рамзи хонадони обод ва фарзандони зиёд аст.'],
  },
  sun: {
    art: 'sun',
    name: ['sun', 'солнце', 'quyosh', 'күн', 'күн', 'офтоб', '太陽', '太阳'],
    note: ['The sun is set in the middle, and everything else turns around it.', 'Солнце помещают в середину, и весь узор вращается вокруг него.', 'Quyosh oʻrtaga chiziladi, qolgan naqshlar uning atrofida aylanadi.', 'Күн ортаға салынады, қалған өрнек соны айнала орналасады.', 'Күн ортого түшүрүлөт, калган оюулар аны айланып жайгашат.', 'Офтобро дар миёна мекашанд ва нақшҳои дигар гирди он мегарданд.'],
  },
  moon: {
    art: 'moon',
    name: ['moon', 'луна', 'oy', 'ай', 'ай', 'моҳ', '月', '月亮'],
    note: ['Moon rosettes in rings recall the night sky over a summer courtyard.', 'Лунные розетки в кольцах напоминают ночное небо над летним двором.', 'Halqa ichidagi oy gullari yozgi hovli ustidagi tungi osmonni eslatadi.', 'Шеңбер ішіндегі ай өрнектері жазғы түнгі аспанды еске салады.', 'Тегерек ичиндеги ай оюулары жайкы түнкү асманды эске салат.', 'Гулҳои моҳ дар ҳалқа осмони шабонаи тобистонро ба ёд меоранд.'],
  },
  tulip: {
    art: 'tulip',
    name: ['tulip', 'тюльпан', 'lola', 'қызғалдақ', 'жоогазын', 'лола', 'チューリップ', '郁金香'],
    note: ['Wild tulips cover the foothills for three weeks in April; here they stay.', 'Дикие тюльпаны цветут в предгорьях три недели в апреле, а здесь остаются навсегда.', 'Adirlarda lola aprelda uch haftagina ochiladi, bu yerda esa doim gullab turadi.', 'Тау бөктерінде қызғалдақ сәуірде үш апта ғана гүлдейді, ал мұнда ол әрдайым гүлдеп тұр.', 'Тоо этегинде жоогазын апрелде үч эле жума гүлдөйт, бул жерде ал дайыма гүлдөп турат.', 'Лола дар доманакӯҳ моҳи апрел ҳамагӣ се ҳафта мешукуфад, ин ҷо ҳамеша дар гул аст.'],
  },
  'ram-horn': {
    art: 'ram-horn',
    name: ['ram’s horn', 'бараний рог', 'qoʻchqor shoxi', 'қошқар мүйіз', 'кочкор мүйүз', 'шохи қӯчқор', '羊角', '羊角'],
    note: ['The ram’s horn is the oldest sign of herding people: strength, and enough for the winter.', 'Бараний рог — древнейший знак скотоводов: сила и достаток на зиму.', 'Qoʻchqor shoxi chorvadorlarning eng qadimiy belgisi: kuch va qut-baraka.', 'Қошқар мүйіз — малшы қауымның ең көне белгісі: күш пен береке.', 'Кочкор мүйүз — малчы элдин эң байыркы белгиси: күч жана береке.', 'Шохи қӯчқор қадимтарин нишони чорводорон аст: қувват ва баракат.'],
  },
  comb: {
    art: 'comb',
    name: ['comb', 'гребень', 'taroq', 'тарақ', 'тарак', 'шона', '櫛', '梳子'],
    note: ['The comb stands for an orderly home and is woven for brides.', 'Гребень — знак порядка в доме, его ткут для невест.', 'Taroq saranjom-sarishtalik belgisi boʻlib, kelinlar uchun toʻqiladi.', 'Тарақ — тазалық пен тәртіптің белгісі, оны қыз жасауына салады.', 'Тарак — тазалыктын жана тартиптин белгиси, аны кыз себине түшүрүшөт.', 'Шона нишони тартиби хона аст ва онро барои арӯсон мебофанд.'],
  },
  amulet: {
    art: 'amulet',
    name: ['amulet', 'оберег', 'tumor', 'тұмар', 'тумар', 'тумор', '護符', '护身符'],
    note: ['The triangle is an amulet: it is said to guard whoever keeps it close.', 'Треугольник — это оберег: говорят, он хранит того, кто держит его рядом.', 'Uchburchak tumor egasini balo-qazodan asraydi, deb ishonishadi.', 'Үшбұрыш тұмар иесін пәле-жаладан сақтайды деп сенеді.', 'Үч бурч тумар ээсин балээден сактайт деп ишенишет.', 'Тумори секунҷа, чунон ки мегӯянд, соҳибашро нигоҳ медорад.'],
  },
  scorpion: {
    art: 'scorpion',
    name: ['scorpion', 'скорпион', 'chayon', 'шаян', 'чаян', 'каждум', '蠍', '蝎子'],
    note: ['A scorpion is woven so that the real one stays out of the house.', 'Скорпиона ткут для того, чтобы настоящий не заполз в дом.', 'Chayon naqshi haqiqiy chayonni uyga yoʻlatmaslik uchun solinadi.', 'Шаян өрнегі нағыз шаян үйге кірмесін деп салынады.', 'Чаян оюусу чыныгы чаян үйгө кирбесин деп түшүрүлөт.', 'Нақши каждумро мезананд, то каждуми ҳақиқӣ ба хона надарояд.'],
  },
  peacock: {
    art: 'peacock',
    name: ['peacock', 'павлин', 'tovus', 'тауыс', 'тоос', 'товус', '孔雀', '孔雀'],
    note: ['The peacock’s fan brings the garden of paradise into the room.', 'Павлиний хвост приносит в комнату райский сад.', 'Tovus dumi xonaga jannat bogʻini olib kiradi.', 'Тауыстың желпуіші үйге жұмақ бағын әкелгендей.', 'Тоостун куйругу үйгө бейиш багын алып келгендей.', 'Думи товус гӯё ба хона боғи биҳиштро меорад.'],
  },
  cypress: {
    art: 'cypress',
    name: ['cypress', 'кипарис', 'sarv', 'сарв', 'сарв', 'сарв', '糸杉', '柏树'],
    note: ['The cypress, green all year, wishes a long life.', 'Вечнозелёный кипарис желает долгой жизни.', 'Doim yashil sarv uzoq umr tilagini bildiradi.', 'Мәңгі жасыл сарв ағашы ұзақ ғұмыр тілейді.', 'Дайыма жашыл сарв дарагы узак өмүр каалайт.', 'Сарви ҳамешасабз умри дароз орзу мекунад.'],
  },
  wave: {
    art: 'wave',
    name: ['running water', 'текущая вода', 'oqar suv', 'ағын су', 'агын суу', 'оби равон', '流水', '流水'],
    note: ['A running line of water goes round the edge, as a canal goes round a garden.', 'Бегущая линия воды идёт по краю, как арык вокруг сада.', 'Oqar suv chizigʻi bogʻni aylangan ariqdek chetidan yuradi.', 'Ағын су сызығы бақты айналған арықтай шетімен жүреді.', 'Агын суу сызыгы бакты айланган арыктай четинен жүрөт.', 'Хати оби равон чун ҷӯйи гирди боғ аз канора мегузарад.'],
  },
  spider: {
    art: 'spider',
    name: ['spider', 'паук', 'oʻrgimchak', 'өрмекші', 'жөргөмүш', 'тортанак', '蜘蛛', '蜘蛛'],
    note: ['The spider is the first weaver, and weavers greet it with a pattern.', 'Паук — первый ткач, и ткачи приветствуют его узором.', 'Oʻrgimchak birinchi toʻquvchi, ustalar uni naqsh bilan eʼzozlaydi.', 'Өрмекші — алғашқы тоқымашы, шеберлер оны өрнекпен құрметтейді.', 'Жөргөмүш — алгачкы токуучу, чеберлер аны оюу менен урматташат.', 'Тортанак нахустин бофанда аст ва бофандагон онро бо нақш қадр мекунанд.'],
  },
  star: {
    art: 'star',
    name: ['eight-pointed star', 'восьмиконечная звезда', 'sakkiz qirrali yulduz', 'сегіз бұрышты жұлдыз', 'сегиз бурчтуу жылдыз', 'ситораи ҳаштгӯша', '八芒星', '八角星'],
    note: ['The eight-pointed star closes on itself and is taken for a sign of order.', 'Восьмиконечная звезда замыкается сама на себя; её считают знаком лада.', 'Sakkiz qirrali yulduz tartib va uygʻunlik belgisi sanaladi.', 'Сегіз бұрышты жұлдыз реттілік пен үйлесімнің белгісі саналады.', 'Сегиз бурчтуу жылдыз тартиптин жана шайкештиктин белгиси саналат.', 'Ситораи ҳаштгӯша рамзи тартибу ҳамоҳангӣ дониста мешавад.'],
  },
  knife: {
    art: 'knife',
    name: ['little knife', 'ножичек', 'pichoqcha', 'пышақша', 'бычакча', 'кордча', '小刀', '小刀'],
    note: ['The little knife cuts bad luck before it comes in.', 'Ножичек отрезает беду на пороге.', 'Pichoq gul yomonlikni ostonadayoq kesadi.', 'Пышақ өрнек жамандықты табалдырықтан қайтарады.', 'Бычак оюу жамандыкты босогодон кайтарат.', 'Нақши корд бадиро дар остона мебурад.'],
  },
  'star-trail': {
    art: 'star-trail',
    name: ['Milky Way', 'Млечный Путь', 'Somon yoʻli', 'Құс жолы', 'Саманчынын жолу', 'Роҳи Каҳкашон', '天の川', '银河'],
    note: ['Small stars in a row are the road that caravans followed at night.', 'Цепочка звёздочек — путь, по которому ночью шли караваны.', 'Qator yulduzchalar karvonlar tunda yurgan yoʻlni bildiradi.', 'Тізілген жұлдызшалар керуендер түнде жүрген жолды білдіреді.', 'Тизилген жылдызчалар кербендер түндө жүргөн жолду билдирет.', 'Қатори ситорачаҳо роҳест, ки корвонҳо шабона мегузаштанд.'],
  },
  bird: {
    art: 'bird',
    name: ['nightingale', 'соловей', 'bulbul', 'бұлбұл', 'булбул', 'булбул', 'ナイチンゲール', '夜莺'],
    note: ['A nightingale in the house stands for good news.', 'Соловей в доме — к добрым вестям.', 'Bulbul naqshi xushxabar ramzi hisoblanadi.', 'Бұлбұл өрнегі жақсы хабардың белгісі саналады.', 'Булбул оюусу жакшы кабардын белгиси саналат.', 'Нақши булбул нишони хабари хуш аст.'],
  },
  fish: {
    art: 'fish',
    name: ['fish', 'рыба', 'baliq', 'балық', 'балык', 'моҳӣ', '魚', '鱼'],
    note: ['Fish swim where there is clean water, and clean water is wealth.', 'Рыба плавает там, где вода чиста, а чистая вода — богатство.', 'Baliq suv toza joyda suzadi, toza suv esa boylikdir.', 'Балық таза суда жүзеді, ал таза су — байлық.', 'Балык таза сууда сүзөт, таза суу болсо — байлык.', 'Моҳӣ дар оби тоза шино мекунад ва оби тоза сарват аст.'],
  },
  jug: {
    art: 'jug',
    name: ['jug', 'кувшин', 'oftoba', 'құман', 'кумган', 'офтоба', '水差し', '水壶'],
    note: ['A jug of water by the door is the first courtesy to a guest.', 'Кувшин воды у двери — первая любезность гостю.', 'Eshik oldidagi bir oftoba suv mehmonga birinchi hurmatdir.', 'Есік алдындағы бір құман су — қонаққа көрсетілген алғашқы құрмет.', 'Эшик алдындагы бир кумган суу — конокко көрсөтүлгөн биринчи урмат.', 'Як офтоба об назди дар эҳтироми нахустин ба меҳмон аст.'],
  },
  carnation: {
    art: 'carnation',
    name: ['carnation', 'гвоздика', 'chinnigul', 'қалампыргүл', 'чеге гүл', 'гули мехак', 'カーネーション', '石竹'],
    note: ['Carnations fill the corners, as they fill the borders of a courtyard garden.', 'Гвоздики заполняют углы, как заполняют края цветника во дворе.', 'Chinnigullar hovlidagi gulzor chetlarini toʻldirganidek burchaklarni toʻldiradi.', 'Қалампыргүлдер гүлзардың шетін толтырғандай бұрыштарды толтырады.', 'Чеге гүлдөр гүлзардын четин толтургандай бурчтарды толтурат.', 'Гулҳои мехак кунҷҳоро чун канори гулзор пур мекунанд.'],
  },
  vine: {
    art: 'vine',
    name: ['vine', 'виноградная лоза', 'tok', 'жүзім сабағы', 'жүзүм сабагы', 'токи ангур', '葡萄の蔓', '葡萄藤'],
    note: ['The vine climbs without an end and wishes the family the same.', 'Лоза вьётся без конца и желает того же роду.', 'Tok novdasi uzilmay oʻrmalaydi va oilaga ham shuni tilaydi.', 'Жүзім сабағы үзілмей өрмелейді, әулетке де соны тілейді.', 'Жүзүм сабагы үзүлбөй өрмөлөйт, үй-бүлөгө да ошону каалайт.', 'Навдаи ток беохир мепечад ва ба авлод низ ҳаминро мехоҳад.'],
  },
} as const satisfies Record<string, Motif>;

export type MotifKey = keyof typeof motifs;
