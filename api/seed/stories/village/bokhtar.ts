import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, proverb, text } from '../block.ts';
import { sources } from '../sources.ts';

export const bokhtar: StoryRecord = {
  slug: 'bokhtar-hundred-products',
  type: 'VILLAGE',
  title: {
    en: 'Bokhtar and the hundred products',
    ru: 'Бохтар и сто продуктов',
    tg: 'Бохтар ва сад маҳсулот',
  },
  lead: {
    en: 'Tajikistan wrote a list of one hundred things that its villages could be known for, and built a place to make them in.',
    ru: 'В Таджикистане составили список из ста вещей, которыми могли бы прославиться его сёла, и создали место, где их делают.',
    tg: 'Дар Тоҷикистон рӯйхати сад чизеро тартиб доданд, ки деҳаҳо бо онҳо ном бароварда метавонанд, ва барои истеҳсоли онҳо ҷой сохтанд.',
  },
  blocks: [
    text({
      en: 'Bokhtar lies in the Vakhsh valley, in the warm south. The river comes from the Pamirs, turns the turbines of Norak, and spreads over the plain in canals. Cotton made the town big, but people live from lemons, pomegranates, grapes and early vegetables as well. Winter is short, and the first greens are in the bazaar while the north of the country still lies under snow.',
      ru: 'Бохтар лежит в Вахшской долине, на тёплом юге. Река приходит с Памира, вращает турбины Нурека и расходится по равнине каналами. Большим город сделал хлопок, а живут здесь ещё лимонами, гранатами, виноградом и ранними овощами. Зима короткая, и первую зелень на базар привозят, когда на севере страны ещё лежит снег.',
      tg: 'Бохтар дар водии Вахш, дар ҷануби гарми кишвар ҷойгир аст. Дарё аз Помир меояд, чархҳои Норакро мегардонад ва бо ҷӯйбору каналҳо дар ҳамворӣ паҳн мешавад. Шаҳрро пахта калон кард, вале мардум бо лимону анор, ангуру сабзавоти барвақтӣ низ рӯз мегузаронад. Зимистонаш кӯтоҳ аст: вақте дар шимол ҳанӯз барф мехобад, дар бозори ин ҷо кабудӣ мефурӯшанд.',
    }),
    { type: 'PLACE', placeKey: 'TJ-KT/bokhtar' },
    heading({ en: 'Why a list', ru: 'Зачем нужен список', tg: 'Рӯйхат барои чӣ' }),
    text({
      en: 'A village does not lack things to make. It lacks a reason to choose. Should the women’s group sew, dry apricots or press oil? Each of these asks for another machine, another course, another customer. In Tajikistan the project “One village, one product” answered with a road map that names one hundred priority products. Not a hundred orders, rather a hundred places at a table: here is a thing that is asked for, that our raw material allows, that a small workshop can manage. Who sits down?',
      ru: 'Селу хватает того, что оно могло бы делать. Не хватает повода выбрать. Шить, сушить абрикосы или жать масло? Каждое дело просит другого станка, другой учёбы, другого покупателя. В Таджикистане проект «Одно село — один продукт» ответил дорожной картой, где названы сто приоритетных продуктов. Это не сто приказов, скорее сто мест за столом: вот вещь, на которую есть спрос, на которую хватит своего сырья, с которой справится небольшая мастерская. Кто сядет?',
      tg: 'Деҳа аз кор камӣ надорад, аз интихоб камӣ дорад. Дӯзандагӣ кунем, зардолу хушконем ё равған кашем? Ҳар яке дастгоҳи дигар, омӯзиши дигар ва харидори дигар мехоҳад. Дар Тоҷикистон лоиҳаи «Як деҳа — як маҳсулот» ба ин савол бо харитаи роҳ ҷавоб дод: дар он сад маҳсулоти афзалиятнок номбар шудааст. Ин сад фармон нест, балки сад ҷой дар сари дастархон аст: ана чизе, ки харидор дорад, ашёи хомаш аз худамон мебарояд ва як коргоҳи хурд аз ӯҳдааш мебарояд. Кӣ менишинад?',
    }),
    proverb({
      en: 'Drop by drop a river comes.',
      ru: 'Капля за каплей — и река.',
      tg: 'Қатра-қатра дарё мешавад.',
    }),
    heading({
      en: 'What has been reported so far',
      ru: 'О чём уже сообщали',
      tg: 'То имрӯз чӣ гуфта шуд',
    }),
    text({
      en: 'In February 2026 the ministry of economic development and trade met with the Japanese agency for international cooperation, JICA, and other partners to look at the results. According to the report of that meeting there is a production centre in Bokhtar; more than twenty small firms in eleven towns take part and employ more than a hundred people; over a hundred kinds of product are made, and 22 of them are new, developed and launched with the help of experts from abroad. Events that show the goods are held regularly.',
      ru: 'В феврале 2026 года министерство экономического развития и торговли вместе с Японским агентством международного сотрудничества (JICA) и другими партнёрами смотрело, что получилось. Как сообщалось по итогам встречи, в Бохтаре создан производственный центр; участвуют более двадцати малых предприятий в одиннадцати городах, занято более ста человек; выпускается свыше ста видов продукции, из них 22 новых, разработанных и запущенных с помощью зарубежных специалистов. Регулярно проходят мероприятия, где эти товары показывают.',
      tg: 'Моҳи феврали соли 2026 Вазорати рушди иқтисод ва савдо бо Агентии ҳамкории байналмилалии Ҷопон (JICA) ва дигар шарикон натиҷаи корро баррасӣ кард. Аз хабари ин вохӯрӣ бармеояд, ки дар Бохтар маркази истеҳсолӣ таъсис ёфтааст; дар лоиҳа зиёда аз бист корхонаи хурд дар ёздаҳ шаҳр иштирок мекунад ва беш аз сад кас бо кор таъмин шудааст; зиёда аз сад намуди маҳсулот бароварда мешавад, ки 22-тоаш нав буда, бо кӯмаки коршиносони хориҷӣ таҳия ва ба истеҳсол роҳандозӣ шудааст. Чорабиниҳои намоиши маҳсулот мунтазам мегузаранд.',
    }),
    text({
      en: 'The same meeting was frank about what is missing: capital, trained hands, modern equipment, marketing. These four words could probably be found in the report of any such programme. It is good to see them written down next to the successes, and not instead of them.',
      ru: 'На той же встрече честно назвали, чего не хватает: денег, обученных рук, современного оборудования, умения продавать. Эти четыре слова найдутся, наверное, в отчёте любой подобной программы. Хорошо, когда они стоят рядом с успехами, а не вместо них.',
      tg: 'Дар ҳамин вохӯрӣ камбудиҳоро низ пинҳон надоштанд: маблағ, дасти кордон, таҷҳизоти замонавӣ ва маҳорати фурӯш намерасад. Ин чор сухан шояд дар гузориши ҳар барномаи ба ин монанд бошад. Хуб аст, ки онҳо дар паҳлуи дастовардҳо навишта шудаанд, на ба ҷои онҳо.',
    }),
    picture(
      {
        illustration: { kind: 'landscape-valley', palette: 'pamir', seed: 'story bokhtar valley' },
        alt: {
          en: 'Drawing of a green valley with fields and canals, bare hills behind.',
          ru: 'Рисунок зелёной долины с полями и каналами, позади голые холмы.',
          tg: 'Сурати водии сабз бо киштзору каналҳо, дар пушташ теппаҳои луч.',
        },
      },
      {
        en: 'The Vakhsh valley, drawn from imagination.',
        ru: 'Вахшская долина. Рисунок по воображению.',
        tg: 'Водии Вахш. Сурати хаёлӣ.',
      },
    ),
    heading({
      en: 'What a shared workshop changes',
      ru: 'Что меняет общая мастерская',
      tg: 'Коргоҳи муштарак чиро тағйир медиҳад',
    }),
    text({
      en: 'A family can dry apricots on the roof. It cannot, on the roof, measure how much water is left in them, seal them in a bag that survives a journey, and print a date. A production centre is a roof for these later steps. Fruit arrives loose and leaves in cartons. What changes in the village is less visible than a new machine: a harvest that used to be sold in a hurry can wait for a price.',
      ru: 'Сушить абрикосы семья может на крыше. Но на крыше не измерить, сколько в них осталось воды, не запаять их в пакет, который переживёт дорогу, и не поставить дату. Производственный центр нужен для этих последних шагов. Фрукты привозят россыпью, увозят коробками. В селе при этом меняется то, что не так заметно, как новый станок: урожай, который прежде продавали в спешке, может подождать своей цены.',
      tg: 'Зардолуро оила дар бом хушк карда метавонад. Вале дар бом чен карда намешавад, ки чӣ қадар намӣ мондааст, халтаи ба роҳ тобовар маҳкам карда намешавад ва санаи истеҳсол зада намешавад. Маркази истеҳсолӣ барои ҳамин қадамҳои охирин лозим аст. Меваро бо сабад меоранд, бо қуттӣ мебаранд. Он чи дар деҳа дигар мешавад, мисли дастгоҳи нав ба чашм намоён нест: ҳосиле, ки пештар шитобон фурӯхта мешуд, акнун нархи худро интизор шуда метавонад.',
    }),
    { type: 'PRODUCTS', placeKey: 'TJ-KT', count: 4 },
    text({
      en: 'Which hundred products are on the list, the report does not say. The goods that are shown here were made up by us, for the demonstration.',
      ru: 'Какие именно сто продуктов вошли в список, в сообщении не сказано. Изделия, показанные здесь, для демонстрации придумали мы.',
      tg: 'Дар хабар навишта нашудааст, ки маҳз кадом сад маҳсулот ба рӯйхат дохил шудааст. Маҳсулоте, ки ин ҷо мебинед, барои намоиш аз ҷониби мо тартиб дода шудааст.',
    }),
    { type: 'PRODUCER', placeKey: 'TJ-KT' },
  ],
  placeKeys: ['TJ-KT/bokhtar', 'TJ-KT', 'TJ'],
  brandSlugs: ['bokhtar'],
  author: editors,
  sources: [sources.tajikistan],
  picture: {
    illustration: { kind: 'landscape-valley', palette: 'pomegranate', seed: 'story bokhtar' },
    alt: {
      en: 'Drawing of orchards in a wide river valley.',
      ru: 'Рисунок садов в широкой речной долине.',
      tg: 'Сурати боғҳо дар водии васеи дарё.',
    },
  },
  publishedAt: '2026-06-04T06:00:00Z',
};
