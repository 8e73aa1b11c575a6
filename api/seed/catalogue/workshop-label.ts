// biome-ignore-all format: tables are read by rows
import type { SixNames } from './words.ts';

export interface WorkshopLabel {
  /** The name of a workshop around `{name}`. */
  name: SixNames;
  about: SixNames[];
}

/** What workshops call themselves by what they do, and a sentence or two that any of them could say. */
export const workshopLabels = {
  pottery: {
    name: ['{name} Pottery', 'Гончарная мастерская «{name}»', '“{name}” kulolchilik ustaxonasi', '«{name}» қыш шеберханасы', '«{name}» карапа устаканасы', 'Коргоҳи кулолгарии «{name}»'],
    about: [
      ['Clay is dug nearby, thrown on a kick wheel and painted freehand.', 'Глину копают неподалёку, формуют на ножном круге и расписывают от руки.', 'Loy yaqin atrofdan olinadi, oyoq charxida shakl beriladi va qoʻlda naqshlanadi.', 'Саз жақын жерден алынып, аяқпен айналдыратын шығырда пішінделеді, қолмен өрнектеледі.', 'Чопо жакын жерден алынып, бут менен айлантылган чарыкта калыпка келтирилип, кол менен кооздолот.', 'Гилро аз наздикӣ мегиранд, дар чархи пойӣ шакл медиҳанд ва дастӣ нақш мекашанд.'],
      ['Two kilns are fired a month, and apprentices learn to read the flame.', 'Печь обжигают дважды в месяц, и ученики учатся читать пламя.', 'Xumdon oyiga ikki marta yoqiladi, shogirdlar olovni “oʻqishni” oʻrganadi.', 'Пеш айына екі рет жағылады, шәкірттер отты тануды үйренеді.', 'Меш айына эки жолу жагылат, шакирттер отту таанууну үйрөнүшөт.', 'Хумдонро моҳе ду бор меафрӯзанд, шогирдон оташро шинохтан меомӯзанд.'],
    ],
  },
  weaving: {
    name: ['{name} Weavers', 'Ткацкая мастерская «{name}»', '“{name}” toʻquvchilik ustaxonasi', '«{name}» тоқыма шеберханасы', '«{name}» токуу устаканасы', 'Коргоҳи бофандагии «{name}»'],
    about: [
      ['Warps are tied and dyed in the courtyard and woven on wooden looms.', 'Основу перевязывают и красят во дворе, а ткут на деревянных станках.', 'Tanda hovlida bogʻlab boʻyaladi va yogʻoch dastgohda toʻqiladi.', 'Жіп аулада байланып боялады да, ағаш станокта тоқылады.', 'Жип короодо байланып боёлот да, жыгач станокто токулат.', 'Тораро дар ҳавлӣ баста ранг мекунанд ва дар дастгоҳи чӯбин мебофанд.'],
      ['The looms are heard from the street until the evening.', 'Стук станков слышен с улицы до самого вечера.', 'Dastgohlar ovozi kechgacha koʻchaga eshitilib turadi.', 'Станоктардың дыбысы кешке дейін көшеге естіліп тұрады.', 'Станоктордун үнү кечке чейин көчөгө угулуп турат.', 'Садои дастгоҳҳо то бегоҳ аз кӯча шунида мешавад.'],
    ],
  },
  needle: {
    name: ['{name} Embroidery', 'Мастерская вышивки «{name}»', '“{name}” kashtachilik ustaxonasi', '«{name}» кесте шеберханасы', '«{name}» кеште устаканасы', 'Коргоҳи гулдӯзии «{name}»'],
    about: [
      ['Most of the stitching is done at home and brought together once a week.', 'Вышивают в основном дома, а раз в неделю собираются вместе.', 'Ish asosan uyda tikiladi, haftada bir marta birga yigʻiladi.', 'Кестені көбіне үйде тігіп, аптасына бір рет бас қосады.', 'Кештени көбүнчө үйдө сайып, жумасына бир жолу чогулушат.', 'Бештар дар хона медӯзанд ва ҳафтае як бор ҷамъ меоянд.'],
      ['Older patterns are redrawn from chests of the neighbourhood.', 'Старые узоры срисовывают с вещей из соседских сундуков.', 'Eski naqshlar mahalladagi sandiqlardan koʻchirib olinadi.', 'Ескі өрнектер көршілердің сандығындағы бұйымдардан көшіріледі.', 'Эски оюулар коңшулардын сандыгындагы буюмдардан көчүрүлөт.', 'Нақшҳои кӯҳнаро аз сандуқҳои ҳамсоягон рӯбардор мекунанд.'],
    ],
  },
  fur: {
    name: ['{name} Furs', 'Скорняжная мастерская «{name}»', '“{name}” moʻynachilik ustaxonasi', '«{name}» тері шеберханасы', '«{name}» тери устаканасы', 'Коргоҳи пӯстдӯзии «{name}»'],
    about: [
      ['Pelts are sorted by curl and colour before a single cut is made.', 'Шкурки подбирают по завитку и цвету прежде, чем взять нож.', 'Terilar bichishdan oldin guli va rangi boʻyicha saralanadi.', 'Терілер пішілмей тұрып бұйрасы мен түсіне қарай іріктеледі.', 'Терилер бычылганга чейин тармалына жана түсүнө карап тандалат.', 'Пӯстҳоро пеш аз буриш аз рӯи ҷингила ва ранг ҷудо мекунанд.'],
    ],
  },
  leather: {
    name: ['{name} Leatherworks', 'Кожевенная мастерская «{name}»', '“{name}” koʻnchilik ustaxonasi', '«{name}» былғары шеберханасы', '«{name}» булгаары устаканасы', 'Коргоҳи чармгарии «{name}»'],
    about: [
      ['Cut, stitched and finished by hand with waxed thread.', 'Кроят, шьют и отделывают вручную вощёной нитью.', 'Mumlangan ip bilan qoʻlda bichiladi, tikiladi va pardozlanadi.', 'Балауызды жіппен қолмен пішіліп, тігіліп, әрленеді.', 'Момдолгон жип менен колго бычылып, тигилип, жасалгаланат.', 'Бо риштаи мумдор дастӣ мебуранд, медӯзанд ва оро медиҳанд.'],
    ],
  },
  wood: {
    name: ['{name} Woodcarvers', 'Мастерская резьбы «{name}»', '“{name}” oʻymakorlik ustaxonasi', '«{name}» ағаш шеберханасы', '«{name}» жыгач устаканасы', 'Коргоҳи кандакории «{name}»'],
    about: [
      ['Boards season for three years under the roof before the chisel touches them.', 'Доски сохнут под крышей три года, прежде чем их коснётся резец.', 'Taxtalar iskana tegishidan oldin uch yil soyada quritiladi.', 'Тақтайлар қашау тимей тұрып үш жыл шатыр астында кебеді.', 'Тактайлар кескич тийгенге чейин үч жыл чатыр астында кургайт.', 'Тахтаҳо пеш аз расидани искана се сол дар соя хушк мешаванд.'],
    ],
  },
  felt: {
    name: ['{name} Felt', 'Войлочная мастерская «{name}»', '“{name}” kigiz ustaxonasi', '«{name}» киіз шеберханасы', '«{name}» кийиз устаканасы', 'Коргоҳи намадмолии «{name}»'],
    about: [
      ['Wool is beaten, rolled and cut together; neighbours come to help and stay for tea.', 'Шерсть взбивают, катают и кроят сообща: соседки приходят помочь и остаются на чай.', 'Jun birgalikda savalab, bosib, bichiladi; qoʻshnilar yordamga keladi va choyga qoladi.', 'Жүнді бірлесіп сабап, басып, ояды; көршілер көмекке келіп, шайға қалады.', 'Жүндү чогуу сабап, тебелеп, оюшат; коңшулар жардамга келип, чайга калышат.', 'Пашмро якҷоя мезананд, мемоланд ва мебуранд; ҳамсояҳо ба ёрӣ омада, ба чой мемонанд.'],
      ['The wool comes from flocks that summer on the high pastures above the village.', 'Шерсть дают отары, которые проводят лето на высоких пастбищах над селом.', 'Jun qishloq ustidagi baland yaylovda yozlaydigan suruvlardan olinadi.', 'Жүн ауыл үстіндегі жайлауда жаз жайлайтын отардан алынады.', 'Жүн айылдын үстүндөгү жайлоодо жай өткөргөн короодон алынат.', 'Пашмро рамаҳое медиҳанд, ки тобистон дар чарогоҳҳои баланд мегузаронанд.'],
    ],
  },
  metal: {
    name: ['{name} Forge', 'Кузница «{name}»', '“{name}” temirchilik ustaxonasi', '«{name}» ұстаханасы', '«{name}» темир устаканасы', 'Оҳангарии «{name}»'],
    about: [
      ['One fire, one anvil, and every piece finished by the hand that began it.', 'Один горн, одна наковальня, и каждую вещь заканчивает тот, кто её начал.', 'Bir oʻchoq, bir sandon; har buyumni boshlagan usta tugatadi.', 'Бір көрік, бір төс; әр бұйымды бастаған адам аяқтайды.', 'Бир көөрүк, бир дөшү; ар бир буюмду баштаган уста бүтүрөт.', 'Як кӯра, як сандон; ҳар чизро ҳамон усто тамом мекунад, ки оғоз кардааст.'],
    ],
  },
  studio: {
    name: ['{name} Studio', 'Студия «{name}»', '“{name}” ijodiy ustaxonasi', '«{name}» шығармашылық шеберханасы', '«{name}» чыгармачыл устаканасы', 'Устохонаи «{name}»'],
    about: [
      ['A small room with a north window, where work is done slowly and shown gladly.', 'Небольшая комната с окном на север: работают не спеша и охотно показывают, как.', 'Shimolga qaragan derazali kichik xona: ish shoshilmay qilinadi va bajonidil koʻrsatiladi.', 'Терезесі солтүстікке қараған шағын бөлме: асықпай жасап, қуана көрсетеді.', 'Терезеси түндүккө караган кичинекей бөлмө: шашпай жасап, кубануу менен көрсөтүшөт.', 'Ҳуҷраи хурде бо тирезаи шимолӣ: кор оҳиста мешавад ва бо шавқ нишон медиҳанд.'],
    ],
  },
  sewing: {
    name: ['{name} Sewing House', 'Швейный дом «{name}»', '“{name}” tikuv uyi', '«{name}» тігін үйі', '«{name}» тигүү үйү', 'Хонаи дӯзандагии «{name}»'],
    about: [
      ['Clothes are cut to measure for every age, from a first birthday to a silver wedding.', 'Шьют по мерке для любого возраста, от первого дня рождения до серебряной свадьбы.', 'Bir yoshdan kumush toʻygacha har qanday yosh uchun oʻlchab tikiladi.', 'Тұсаукесерден күміс тойға дейін әр жасқа өлшеп тігіледі.', 'Тушоо кесүүдөн күмүш тойго чейин ар жашка ченеп тигилет.', 'Аз як солагӣ то тӯи нуқрагин барои ҳар синну сол аз рӯи андоза медӯзанд.'],
    ],
  },
  orchard: {
    name: ['{name} Orchard', 'Хозяйство «{name}»', '“{name}” bogʻdorchilik xoʻjaligi', '«{name}» бағбан шаруашылығы', '«{name}» багбан чарбасы', 'Хоҷагии боғдории «{name}»'],
    about: [
      ['Fruit is picked ripe and dried, pressed or boiled within the same day.', 'Плоды собирают спелыми и в тот же день сушат, давят или варят.', 'Meva pishganda teriladi va shu kunning oʻzida quritiladi, siqiladi yoki qaynatiladi.', 'Жеміс піскенде теріліп, сол күні-ақ кептіріледі, сығылады немесе қайнатылады.', 'Мөмө бышканда терилип, ошол эле күнү кургатылат, сыгылат же кайнатылат.', 'Меваро пухта мечинанд ва худи ҳамон рӯз хушк мекунанд, мефишоранд ё меҷӯшонанд.'],
    ],
  },
  apiary: {
    name: ['{name} Apiary', 'Пасека «{name}»', '“{name}” asalarichilik xoʻjaligi', '«{name}» омартасы', '«{name}» бал чарбасы', 'Занбӯрпарварии «{name}»'],
    about: [
      ['The hives follow the bloom up the slopes from May to August.', 'С мая по август ульи кочуют вверх по склонам вслед за цветением.', 'Arilar maydan avgustgacha gullash ortidan yonbagʻir boʻylab yuqoriga koʻchiriladi.', 'Ұялар мамырдан тамызға дейін гүлдеуге ілесіп баурайға көшеді.', 'Уюктар майдан августка чейин гүлдөөнү ээрчип капталга көчөт.', 'Кандуҳоро аз май то август аз паси шукуфоӣ ба нишебиҳо мебаранд.'],
    ],
  },
  dairy: {
    name: ['{name} Dairy', 'Молочный двор «{name}»', '“{name}” sut xoʻjaligi', '«{name}» сүт шаруасы', '«{name}» сүт чарбасы', 'Хоҷагии шири «{name}»'],
    about: [
      ['Milk is collected before seven in the morning and is in the vat by eight.', 'Молоко собирают до семи утра, а к восьми оно уже в чане.', 'Sut ertalab yettigacha yigʻiladi va sakkizda qozonda boʻladi.', 'Сүт таңғы жетіге дейін жиналып, сегізде қазанға құйылады.', 'Сүт таңкы жетиге чейин чогулуп, сегизде казанга куюлат.', 'Ширро то соати ҳафти субҳ ҷамъ мекунанд ва соати ҳашт он дар дег аст.'],
    ],
  },
  bakery: {
    name: ['{name} Bakery', 'Пекарня «{name}»', '“{name}” novvoyxonasi', '«{name}» наубайханасы', '«{name}» наабайканасы', 'Нонвойхонаи «{name}»'],
    about: [
      ['The ovens are lit at three in the morning so that the village has bread by six.', 'Печи растапливают в три часа ночи, чтобы к шести в селе был хлеб.', 'Tandirlar soat uchda yoqiladi, oltida qishloqda issiq non boʻladi.', 'Пеш таңғы үште жағылып, алтыда ауылда ыстық нан болады.', 'Меш таңкы үчтө жагылып, алтыда айылда ысык нан болот.', 'Танӯрро соати се меафрӯзанд, то соати шаш деҳа нони гарм дошта бошад.'],
    ],
  },
  works: {
    name: ['{name} Works', 'Предприятие «{name}»', '“{name}” korxonasi', '«{name}» кәсіпорны', '«{name}» ишканасы', 'Корхонаи «{name}»'],
    about: [
      ['A small yard that supplies builders and households of the district.', 'Небольшой двор, который снабжает строителей и хозяйства района.', 'Tuman quruvchilari va xonadonlarini taʼminlaydigan kichik korxona.', 'Аудан құрылысшылары мен үй шаруашылықтарын қамтамасыз ететін шағын кәсіпорын.', 'Райондун куруучуларын жана үй чарбаларын камсыз кылган чакан ишкана.', 'Корхонаи хурде, ки бинокорон ва хоҷагиҳои ноҳияро таъмин мекунад.'],
    ],
  },
} as const satisfies Record<string, WorkshopLabel>;

export type WorkshopLabelName = keyof typeof workshopLabels;
