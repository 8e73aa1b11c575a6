// biome-ignore-all format: tables are read by rows
import type { PlaceRecord } from '../records.ts';
import { pickOf, type Random } from './chance.ts';
import { placeName } from './place-words.ts';
import { type Country, mapRow, type Row, rowOfSix, type SixNames } from './words.ts';

export interface WorkshopStory {
  place: PlaceRecord;
  /** What any workshop of this kind could say of itself. */
  about: Row;
  country: Country;
  foundedYear: number;
  isCraft: boolean;
}

/** Three sentences: since when and where, how it works, and something that stays in mind. */
export function workshopStory({ place, about, country, foundedYear, isCraft }: WorkshopStory, random: Random): Row {
  const name = placeName(place, country);
  const known = openings.filter(({ from }) => foundedYear >= from).map(({ text }) => text);
  const opening = mapRow(rowOfSix(pickOf(random, known), country), (text, column) =>
    text.replace('{place}', name[column]).replace('{year}', String(foundedYear)),
  );
  const closing = rowOfSix(pickOf(random, isCraft ? [...closings, ...craftClosings] : closings), country);
  return mapRow(opening, (text, column) => `${text} ${about[column]} ${closing[column]}`);
}

export function visitNote(country: Country, random: Random): Row {
  return rowOfSix(pickOf(random, visits), country);
}

/** `from`: the first year of founding that the sentence can be true of. */
const openings: { from: number; text: SixNames }[] = [
  { from: 1900, text: ['At work in {place} since {year}.', 'Работает с {year} года ({place}).', '{year}-yildan beri faoliyat yuritadi ({place}).', '{year} жылдан бері жұмыс істейді ({place}).', '{year}-жылдан бери иштейт ({place}).', 'Аз соли {year} фаъолият мекунад ({place}).'] },
  { from: 1900, text: ['Founded in {year}; the address is still the same street in {place}.', 'Год основания — {year}; адрес с тех пор не менялся ({place}).', '{year}-yilda tashkil etilgan; manzili oʻshandan beri oʻzgarmagan ({place}).', '{year} жылы құрылған; мекенжайы содан бері өзгерген жоқ ({place}).', '{year}-жылы түзүлгөн; дареги ошондон бери өзгөргөн эмес ({place}).', 'Соли {year} таъсис ёфтааст; суроғааш аз он вақт тағйир наёфтааст ({place}).'] },
  { from: 1992, text: ['{place}, {year}: a rented room and one order. The room has grown since.', '{place}, {year} год: съёмная комната и один заказ. С тех пор стало просторнее.', '{place}, {year}-yil: ijaraga olingan xona va bitta buyurtma. Shundan beri ish kengaydi.', '{place}, {year} жыл: жалға алынған бөлме мен бір тапсырыс. Содан бері іс кеңейді.', '{place}, {year}-жыл: ижарага алынган бөлмө жана бир заказ. Ошондон бери иш чоңойду.', '{place}, соли {year}: як ҳуҷраи иҷора ва як фармоиш. Аз он вақт кор вусъат ёфт.'] },
  { from: 1900, text: ['In {place} everybody knows the gate; the sign was only put up years after {year}, when it all began.', 'В этих местах ворота знает каждый ({place}); вывеску повесили много позже {year} года, с которого всё началось.', 'Darvozani bu yerda hamma biladi ({place}); ish {year}-yilda boshlangan, peshlavha esa ancha keyin osilgan.', 'Қақпасын мұнда бәрі біледі ({place}); іс {year} жылы басталған, ал маңдайша көп кейін ілінген.', 'Дарбазасын бул жерде баары билет ({place}); иш {year}-жылы башталган, жарнама тактасы кийин илинген.', 'Дарвозаашро ин ҷо ҳама медонанд ({place}); кор соли {year} оғоз ёфт, лавҳаро хеле баъд овехтанд.'] },
  { from: 2005, text: ['It began in {year} with a stall at the bazaar of {place} and a borrowed table.', 'Начиналось в {year} году с прилавка на базаре и взятого взаймы стола ({place}).', '{year}-yilda bozordagi rasta va omonat stoldan boshlangan ({place}).', '{year} жылы базардағы сөре мен біреуден алған үстелден басталған ({place}).', '{year}-жылы базардагы текчеден жана карызга алынган үстөлдөн башталган ({place}).', 'Соли {year} бо раста дар бозор ва мизи омонатӣ оғоз шуд ({place}).'] },
  { from: 1900, text: ['{place}, since {year}. Three winters were hard; the work did not stop.', '{place}, с {year} года. Три зимы были трудными, но работа не прерывалась.', '{place}, {year}-yildan beri. Uch qish ogʻir keldi, ammo ish toʻxtamadi.', '{place}, {year} жылдан бері. Үш қыс қиын болды, бірақ жұмыс тоқтаған жоқ.', '{place}, {year}-жылдан бери. Үч кыш оор болду, бирок иш токтогон жок.', '{place}, аз соли {year}. Се зимистон сахт омад, аммо кор қатъ нашуд.'] },
];

const closings: SixNames[] = [
  ['Young people from the neighbourhood learn here for two years without paying.', 'Молодые соседи учатся здесь два года бесплатно.', 'Mahalla yoshlari bu yerda ikki yil bepul oʻrganadi.', 'Көршілес жастар мұнда екі жыл тегін үйренеді.', 'Коңшу жаштар бул жерде эки жыл акысыз үйрөнүшөт.', 'Ҷавонони маҳалла ин ҷо ду сол ройгон меомӯзанд.'],
  ['A good order book hangs by the door, and a kettle beside it.', 'У двери висит книга заказов, рядом стоит чайник.', 'Eshik yonida buyurtma daftari osigʻliq, yonida choynak turadi.', 'Есік жанында тапсырыс дәптері ілулі, қасында шәйнек тұр.', 'Эшиктин жанында заказ дептери илинип, жанында чайнек турат.', 'Дар назди дар дафтари фармоиш овезон аст ва паҳлуяш чойник.'],
  ['Half of what is made is sold at home, half goes out by post.', 'Половина сделанного остаётся дома, половина уходит почтой.', 'Tayyorlanganning yarmi shu yerda sotiladi, yarmi pochta bilan ketadi.', 'Жасалғанның жартысы осы жерде сатылады, жартысы поштамен кетеді.', 'Жасалгандын жарымы ушул жерде сатылат, жарымы почта менен кетет.', 'Нисфи маҳсулот ҳамин ҷо фурӯхта мешавад, нисфи дигар бо почта меравад.'],
  ['Prices are the same for neighbours and for strangers.', 'Цены для соседей и для приезжих одинаковы.', 'Narxlar qoʻshniga ham, begonaga ham bir xil.', 'Баға көршіге де, жатқа да бірдей.', 'Баа коңшуга да, бөтөнгө да бирдей.', 'Нарх барои ҳамсояву бегона якхела аст.'],
];

/** Only crafts could say these. */
const craftClosings: SixNames[] = [
  ['Orders from abroad are packed here and leave on Thursdays.', 'Заказы за рубеж упаковывают здесь же и отправляют по четвергам.', 'Xorijiy buyurtmalar shu yerda oʻraladi va payshanba kunlari joʻnatiladi.', 'Шетелдік тапсырыстар осы жерде оралып, бейсенбі күндері жөнелтіледі.', 'Чет элдик заказдар ушул жерде таңгакталып, бейшемби күндөрү жөнөтүлөт.', 'Фармоишҳои хориҷиро ҳамин ҷо мебанданд ва рӯзҳои панҷшанбе мефиристанд.'],
  ['Nothing is thrown away: what is left over becomes something smaller.', 'Здесь ничего не выбрасывают: из остатков выходит что-нибудь поменьше.', 'Hech narsa tashlanmaydi: ortgan-qutganidan kichikroq buyum chiqadi.', 'Ештеңе тасталмайды: қалдықтан кішірек бұйым шығады.', 'Эч нерсе ыргытылбайт: калганынан кичирээк буюм чыгат.', 'Ҳеҷ чиз партофта намешавад: аз боқимонда чизи хурдтаре месозанд.'],
  ['Custom sizes are welcome; custom hurry is not.', 'Своему размеру здесь рады, а спешке — нет.', 'Oʻz oʻlchamingiz boʻlsa, marhamat; faqat shoshiltirmang.', 'Өз өлшеміңізге қуанамыз, тек асықтырмаңыз.', 'Өз өлчөмүңүзгө кубанабыз, шаштырбасаңыз болду.', 'Андозаи худатонро хуш қабул мекунем, танҳо шитоб накунонед.'],
  ['The oldest tool here is older than the house.', 'Самый старый инструмент здесь старше дома.', 'Bu yerdagi eng qadimgi asbob uydan ham keksa.', 'Мұндағы ең көне құрал үйдің өзінен де ескі.', 'Бул жердеги эң эски шайман үйдүн өзүнөн да улуу.', 'Кӯҳнатарин асбоби ин ҷо аз худи хона ҳам кӯҳнатар аст.'],
];

const visits: SixNames[] = [
  ['Open to visitors on weekdays from 10 to 16; tea is on the table.', 'Гостей ждут по будням с 10 до 16; чай на столе.', 'Ish kunlari soat 10 dan 16 gacha mehmonlarga ochiq; choy dasturxonda.', 'Жұмыс күндері сағат 10-нан 16-ға дейін қонақтарға ашық; шай дастарқанда.', 'Иш күндөрү саат 10дон 16га чейин конокторго ачык; чай дасторкондо.', 'Рӯзҳои корӣ аз соати 10 то 16 барои меҳмонон боз аст; чой дар дастархон.'],
  ['Visits by arrangement; an hour is enough to try your hand.', 'Посещение по договорённости; за час можно попробовать самому.', 'Tashrif kelishuv boʻyicha; bir soatda oʻzingiz sinab koʻrishingiz mumkin.', 'Келісім бойынша қабылдайды; бір сағатта өз қолыңызбен жасап көре аласыз.', 'Алдын ала макулдашуу менен; бир саатта өзүңүз жасап көрө аласыз.', 'Ташриф бо мувофиқа; дар як соат худатон санҷида метавонед.'],
];
