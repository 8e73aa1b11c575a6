/** Districts and towns of Uzbekistan as they are officially written, Latin and Cyrillic. */
export const uzbekPlaces: readonly (readonly [latin: string, cyrillic: string])[] = `
Toshkent Тошкент, Samarqand Самарқанд, Buxoro Бухоро, Xiva Хива, Andijon Андижон, Namangan Наманган,
Fargʻona Фарғона, Qoʻqon Қўқон, Margʻilon Марғилон, Rishton Риштон, Chust Чуст, Shahrisabz Шаҳрисабз,
Kitob Китоб, Qarshi Қарши, Termiz Термиз, Denov Денов, Boysun Бойсун, Nurota Нурота, Navoiy Навоий,
Zarafshon Зарафшон, Uchquduq Учқудуқ, Guliston Гулистон, Sirdaryo Сирдарё, Jizzax Жиззах, Zomin Зомин,
Gʻallaorol Ғаллаорол, Doʻstlik Дўстлик, Urganch Урганч, Xorazm Хоразм, Hazorasp Ҳазорасп, Xonqa Хонқа,
Bogʻot Боғот, Gurlan Гурлан, Qoʻshkoʻpir Қўшкўпир, Shovot Шовот, Yangiariq Янгиариқ, Yangibozor Янгибозор,
Nukus Нукус, Moʻynoq Мўйноқ, Toʻrtkoʻl Тўрткўл, Beruniy Беруний, Ellikqalʼa Элликқалъа,
Qoʻngʻirot Қўнғирот, Xoʻjayli Хўжайли, Taxiatosh Тахиатош, Chimboy Чимбой, Kegeyli Кегейли,
Qonlikoʻl Қонликўл, Amudaryo Амударё, Shumanay Шуманай, Angren Ангрен, Olmaliq Олмалиқ, Bekobod Бекобод,
Chirchiq Чирчиқ, Yangiyoʻl Янгийўл, Parkent Паркент, Piskent Пискент, Boʻka Бўка, Zangiota Зангиота,
Qibray Қибрай, Boʻstonliq Бўстонлиқ, Ohangaron Оҳангарон, Oqqoʻrgʻon Оққўрғон, Chinoz Чиноз,
Quyichirchiq Қуйичирчиқ, Yuqorichirchiq Юқоричирчиқ, Oʻrtachirchiq Ўртачирчиқ, Asaka Асака,
Xonobod Хонобод, Shahrixon Шаҳрихон, Paxtaobod Пахтаобод, Marhamat Марҳамат, Baliqchi Балиқчи,
Buloqboshi Булоқбоши, Izboskan Избоскан, Jalaquduq Жалақудуқ, Oltinkoʻl Олтинкўл, Ulugʻnor Улуғнор,
Xoʻjaobod Хўжаобод, Qoʻrgʻontepa Қўрғонтепа, Kosonsoy Косонсой, Mingbuloq Мингбулоқ, Norin Норин, Pop Поп,
Toʻraqoʻrgʻon Тўрақўрғон, Uchqoʻrgʻon Учқўрғон, Uychi Уйчи, Chortoq Чортоқ, Yangiqoʻrgʻon Янгиқўрғон,
Oltiariq Олтиариқ, Beshariq Бешариқ, Bagʻdod Бағдод, Buvayda Бувайда, Dangʻara Данғара, Furqat Фурқат,
Quva Қува, Quvasoy Қувасой, Soʻx Сўх, Toshloq Тошлоқ, Uchkoʻprik Учкўприк, Yozyovon Ёзёвон,
Oʻzbekiston Ўзбекистон, Gʻijduvon Ғиждувон, Kogon Когон, Olot Олот, Peshku Пешку, Qorakoʻl Қоракўл,
Qorovulbozor Қоровулбозор, Romitan Ромитан, Shofirkon Шофиркон, Vobkent Вобкент, Jondor Жондор,
Karmana Кармана, Konimex Конимех, Qiziltepa Қизилтепа, Tomdi Томди, Xatirchi Хатирчи, Urgut Ургут,
Kattaqoʻrgʻon Каттақўрғон, Ishtixon Иштихон, Jomboy Жомбой, Bulungʻur Булунғур, Narpay Нарпай,
Nurobod Нуробод, Oqdaryo Оқдарё, Payariq Пайариқ, Pastdargʻom Пастдарғом, Paxtachi Пахтачи,
Qoʻshrabot Қўшработ, Toyloq Тойлоқ, Chiroqchi Чироқчи, Dehqonobod Деҳқонобод, Gʻuzor Ғузор, Kasbi Касби,
Koson Косон, Koʻkdala Кўкдала, Mirishkor Миришкор, Muborak Муборак, Nishon Нишон, Qamashi Қамаши,
Yakkabogʻ Яккабоғ, Angor Ангор, Bandixon Бандихон, Jarqoʻrgʻon Жарқўрғон, Muzrabot Музработ,
Oltinsoy Олтинсой, Qiziriq Қизириқ, Qumqoʻrgʻon Қумқўрғон, Sariosiyo Сариосиё, Sherobod Шеробод,
Shoʻrchi Шўрчи, Uzun Узун, Arnasoy Арнасой, Baxmal Бахмал, Forish Фориш, Mirzachoʻl Мирзачўл,
Paxtakor Пахтакор, Yangiobod Янгиобод, Zafarobod Зафаробод, Zarbdor Зарбдор, Boyovut Боёвут,
Mirzaobod Мирзаобод, Oqoltin Оқолтин, Sardoba Сардоба, Sayxunobod Сайхунобод, Xovos Ховос
`
  .split(',')
  .map((pair) => {
    const [latin = '', cyrillic = ''] = pair.trim().split(' ');
    return [latin, cyrillic] as const;
  });
