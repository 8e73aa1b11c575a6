// biome-ignore-all format: tables are read by rows
import type { Phrase, SixNames } from './words.ts';

export interface WorkshopLabel {
  /** The name of a workshop around `{name}`. */
  name: Phrase;
  about: SixNames[];
}

/** What workshops call themselves by what they do, and a sentence or two that any of them could say. */
export const workshopLabels = {
  pottery: {
    name: ['{name} Pottery', 'Гончарная мастерская «{name}»', '“{name}” kulolchilik ustaxonasi', '«{name}» қыш шеберханасы', '«{name}» карапа устаканасы', 'Коргоҳи кулолгарии «{name}»', '「{name}」陶房', '“{name}”陶艺坊'],
    about: [
      ['Clay is dug nearby, thrown on a kick wheel and painted freehand.', 'Глину копают неподалёку, формуют на ножном круге и расписывают от руки.', 'Loy yaqin atrofdan olinadi, oyoq charxida shakl beriladi va qoʻlda naqshlanadi.', 'Саз жақын жерден алынып, аяқпен айналдыратын шығырда пішінделеді, қолмен өрнектеледі.', 'Чопо жакын жерден алынып, бут менен айлантылган чарыкта калыпка келтирилип, кол менен кооздолот.', 'Гилро аз наздикӣ мегиранд, дар чархи пойӣ шакл медиҳанд ва дастӣ нақш мекашанд.'],
      ['Two kilns are fired a month, and apprentices learn to read the flame.', 'Печь обжигают дважды в месяц, и ученики учатся читать пламя.', 'Xumdon oyiga ikki marta yoqiladi, shogirdlar olovni “oʻqishni” oʻrganadi.', 'Пеш айына екі рет жағылады, шәкірттер отты тануды үйренеді.', 'Меш айына эки жолу жагылат, шакирттер отту таанууну үйрөнүшөт.', 'Хумдонро моҳе ду бор меафрӯзанд, шогирдон оташро шинохтан меомӯзанд.'],
      ['Plates dry on the roof, under reed mats, turned twice a day.', 'Блюда сохнут на крыше под камышовыми циновками, их переворачивают дважды в день.', 'Laganlar tomda, boʻyra ostida quriydi, kuniga ikki marta agʻdariladi.', 'Табақтар шатырда, қамыс астында кебеді, күніне екі рет аударылады.', 'Табактар чатырда, камыш астында кургайт, күнүнө эки жолу оодарылат.', 'Табақҳо дар бом, зери бӯрё хушк мешаванд, рӯзе ду бор мегардонанд.'],
      ['One shelf holds everything that failed, so that nobody forgets why.', 'На одной полке стоит всё, что не удалось, — чтобы помнить почему.', 'Bir tokchada oʻxshamagan hamma ish turadi: sababi unutilmasin deb.', 'Бір сөреде сәтсіз шыққанның бәрі тұр: себебі ұмытылмасын деп.', 'Бир текчеде оңунан чыкпагандын баары турат: себеби унутулбасын деп.', 'Дар як раф ҳама корҳои ноком меистанд, то сабабаш фаромӯш нашавад.'],
      ['Glaze is ground from ash that is bought by the cartload in autumn.', 'Глазурь мелют из золы, которую осенью покупают возами.', 'Sir kuzda aravalab olinadigan kuldan tortiladi.', 'Сыр күзде арбалап алынатын күлден тартылады.', 'Сыр күзүндө арабалап алынган күлдөн тартылат.', 'Сирро аз хокистаре, ки тирамоҳ аробаҳо мехаранд, месоянд.'],
    ],
  },
  weaving: {
    name: ['{name} Weavers', 'Ткацкая мастерская «{name}»', '“{name}” toʻquvchilik ustaxonasi', '«{name}» тоқыма шеберханасы', '«{name}» токуу устаканасы', 'Коргоҳи бофандагии «{name}»', '「{name}」織物工房', '“{name}”织造坊'],
    about: [
      ['Warps are tied and dyed in the courtyard and woven on wooden looms.', 'Основу перевязывают и красят во дворе, а ткут на деревянных станках.', 'Tanda hovlida bogʻlab boʻyaladi va yogʻoch dastgohda toʻqiladi.', 'Жіп аулада байланып боялады да, ағаш станокта тоқылады.', 'Жип короодо байланып боёлот да, жыгач станокто токулат.', 'Тораро дар ҳавлӣ баста ранг мекунанд ва дар дастгоҳи чӯбин мебофанд.'],
      ['The looms are heard from the street until the evening.', 'Стук станков слышен с улицы до самого вечера.', 'Dastgohlar ovozi kechgacha koʻchaga eshitilib turadi.', 'Станоктардың дыбысы кешке дейін көшеге естіліп тұрады.', 'Станоктордун үнү кечке чейин көчөгө угулуп турат.', 'Садои дастгоҳҳо то бегоҳ аз кӯча шунида мешавад.'],
      ['A notebook of a hundred and forty patterns is kept here and lent to nobody.', 'Здесь хранят тетрадь со ста сорока узорами и никому её не одалживают.', 'Bu yerda bir yuz qirq naqshli daftar saqlanadi, hech kimga berilmaydi.', 'Мұнда жүз қырық өрнек жазылған дәптер сақтаулы, ешкімге берілмейді.', 'Бул жерде жүз кырк оюу жазылган дептер сакталат, эч кимге берилбейт.', 'Ин ҷо дафтари саду чил нақш нигоҳ дошта мешавад ва ба касе намедиҳанд.'],
      ['Dye pots stand in a row: indigo at one end, madder at the other.', 'Красильные котлы стоят в ряд: с одного края индиго, с другого марена.', 'Boʻyoq qozonlari qator turadi: bir chetda nil, ikkinchisida roʻyan.', 'Бояу қазандары қатар тұр: бір шетінде индиго, екіншісінде рияң.', 'Боёк казандары катар турат: бир четинде индиго, экинчисинде марена.', 'Дегҳои ранг қатор меистанд: аз як сӯ нил, аз дигар сӯ рӯян.'],
      ['Silk is reeled from cocoons in the same yard every June.', 'Каждый июнь во дворе разматывают коконы на шёлк.', 'Har iyunda shu hovlining oʻzida pilladan ipak tortiladi.', 'Жыл сайын маусымда осы аулада піллә тарқатылады.', 'Ар бир июнда ушул короодо пилле тартылат.', 'Ҳар моҳи июн дар ҳамин ҳавлӣ аз пилла абрешим мекашанд.'],
    ],
  },
  needle: {
    name: ['{name} Embroidery', 'Мастерская вышивки «{name}»', '“{name}” kashtachilik ustaxonasi', '«{name}» кесте шеберханасы', '«{name}» кеште устаканасы', 'Коргоҳи гулдӯзии «{name}»', '「{name}」刺繍工房', '“{name}”刺绣坊'],
    about: [
      ['Most of the stitching is done at home and brought together once a week.', 'Вышивают в основном дома, а раз в неделю собираются вместе.', 'Ish asosan uyda tikiladi, haftada bir marta birga yigʻiladi.', 'Кестені көбіне үйде тігіп, аптасына бір рет бас қосады.', 'Кештени көбүнчө үйдө сайып, жумасына бир жолу чогулушат.', 'Бештар дар хона медӯзанд ва ҳафтае як бор ҷамъ меоянд.'],
      ['Older patterns are redrawn from chests of the neighbourhood.', 'Старые узоры срисовывают с вещей из соседских сундуков.', 'Eski naqshlar mahalladagi sandiqlardan koʻchirib olinadi.', 'Ескі өрнектер көршілердің сандығындағы бұйымдардан көшіріледі.', 'Эски оюулар коңшулардын сандыгындагы буюмдардан көчүрүлөт.', 'Нақшҳои кӯҳнаро аз сандуқҳои ҳамсоягон рӯбардор мекунанд.'],
      ['Twelve shades of red are kept apart in twelve jars.', 'Двенадцать оттенков красного хранятся в двенадцати банках.', 'Qizilning oʻn ikki tusi oʻn ikki bankada alohida saqlanadi.', 'Қызылдың он екі реңі он екі құтыда бөлек тұрады.', 'Кызылдын он эки түрү он эки банкада өзүнчө турат.', 'Дувоздаҳ тобиши сурх дар дувоздаҳ банка ҷудо нигоҳ дошта мешавад.'],
      ['The best needle is the thinnest one that does not bend.', 'Лучшая игла — самая тонкая из тех, что не гнутся.', 'Eng yaxshi igna — egilmaydiganlarining eng ingichkasi.', 'Ең жақсы ине — майыспайтындардың ең жіңішкесі.', 'Эң жакшы ийне — ийилбегендердин эң ичкеси.', 'Беҳтарин сӯзан бориктарини онҳоест, ки қат намешавад.'],
      ['Unfinished work never leaves the house; finished work never stays.', 'Неоконченная работа не покидает дома, оконченная в нём не остаётся.', 'Bitmagan ish uydan chiqmaydi, bitgani uyda qolmaydi.', 'Бітпеген жұмыс үйден шықпайды, біткені үйде қалмайды.', 'Бүтпөгөн иш үйдөн чыкпайт, бүткөнү үйдө калбайт.', 'Кори нотамом аз хона намебарояд, тамомшуда дар хона намемонад.'],
    ],
  },
  fur: {
    name: ['{name} Furs', 'Скорняжная мастерская «{name}»', '“{name}” moʻynachilik ustaxonasi', '«{name}» тері шеберханасы', '«{name}» тери устаканасы', 'Коргоҳи пӯстдӯзии «{name}»', '「{name}」毛皮工房', '“{name}”皮毛坊'],
    about: [
      ['Pelts are sorted by curl and colour before a single cut is made.', 'Шкурки подбирают по завитку и цвету прежде, чем взять нож.', 'Terilar bichishdan oldin guli va rangi boʻyicha saralanadi.', 'Терілер пішілмей тұрып бұйрасы мен түсіне қарай іріктеледі.', 'Терилер бычылганга чейин тармалына жана түсүнө карап тандалат.', 'Пӯстҳоро пеш аз буриш аз рӯи ҷингила ва ранг ҷудо мекунанд.'],
      ['Every lot comes with its veterinary paper, and the paper is filed by year.', 'Каждая партия приходит с ветеринарной справкой, и справки подшиты по годам.', 'Har bir partiya veterinariya hujjati bilan keladi, hujjatlar yil boʻyicha saqlanadi.', 'Әр партия ветеринарлық қағазымен келеді, қағаздары жыл бойынша тігіледі.', 'Ар бир партия ветеринардык кагазы менен келет, кагаздары жыл боюнча тигилет.', 'Ҳар як партия бо ҳуҷҷати байторӣ меояд, ҳуҷҷатҳо солона нигоҳ дошта мешаванд.'],
      ['Hats are blocked on wooden heads, one for each size.', 'Шапки натягивают на деревянные болванки, на каждый размер своя.', 'Telpaklar yogʻoch qoliplarga tortiladi, har oʻlchamga alohida.', 'Бөріктер ағаш қалыпқа керіледі, әр өлшемге бір қалып.', 'Тебетейлер жыгач калыпка керилет, ар өлчөмгө бирден.', 'Кулоҳҳоро ба қолабҳои чӯбин мекашанд, барои ҳар андоза якто.'],
      ['Offcuts become collars, trims and toys for the shop window.', 'Из обрезков выходят воротники, опушки и игрушки для витрины.', 'Qiyqimlardan yoqa, hoshiya va vitrina uchun oʻyinchoqlar chiqadi.', 'Қиындыдан жаға, жиек және сөреге ойыншық шығады.', 'Кыйкымдан жака, кыюу жана текчеге оюнчук чыгат.', 'Аз буридаҳо гиребон, ҳошия ва бозича барои витрина месозанд.'],
    ],
  },
  leather: {
    name: ['{name} Leatherworks', 'Кожевенная мастерская «{name}»', '“{name}” koʻnchilik ustaxonasi', '«{name}» былғары шеберханасы', '«{name}» булгаары устаканасы', 'Коргоҳи чармгарии «{name}»', '「{name}」皮革工房', '“{name}”皮革坊'],
    about: [
      ['Cut, stitched and finished by hand with waxed thread.', 'Кроят, шьют и отделывают вручную вощёной нитью.', 'Mumlangan ip bilan qoʻlda bichiladi, tikiladi va pardozlanadi.', 'Балауызды жіппен қолмен пішіліп, тігіліп, әрленеді.', 'Момдолгон жип менен колго бычылып, тигилип, жасалгаланат.', 'Бо риштаи мумдор дастӣ мебуранд, медӯзанд ва оро медиҳанд.'],
    ],
  },
  wood: {
    name: ['{name} Woodcarvers', 'Мастерская резьбы «{name}»', '“{name}” oʻymakorlik ustaxonasi', '«{name}» ағаш шеберханасы', '«{name}» жыгач устаканасы', 'Коргоҳи кандакории «{name}»', '「{name}」木彫工房', '“{name}”木雕坊'],
    about: [
      ['Boards season for three years under the roof before the chisel touches them.', 'Доски сохнут под крышей три года, прежде чем их коснётся резец.', 'Taxtalar iskana tegishidan oldin uch yil soyada quritiladi.', 'Тақтайлар қашау тимей тұрып үш жыл шатыр астында кебеді.', 'Тактайлар кескич тийгенге чейин үч жыл чатыр астында кургайт.', 'Тахтаҳо пеш аз расидани искана се сол дар соя хушк мешаванд.'],
    ],
  },
  felt: {
    name: ['{name} Felt', 'Войлочная мастерская «{name}»', '“{name}” kigiz ustaxonasi', '«{name}» киіз шеберханасы', '«{name}» кийиз устаканасы', 'Коргоҳи намадмолии «{name}»', '「{name}」フェルト工房', '“{name}”毛毡坊'],
    about: [
      ['Wool is beaten, rolled and cut together; neighbours come to help and stay for tea.', 'Шерсть взбивают, катают и кроят сообща: соседки приходят помочь и остаются на чай.', 'Jun birgalikda savalab, bosib, bichiladi; qoʻshnilar yordamga keladi va choyga qoladi.', 'Жүнді бірлесіп сабап, басып, ояды; көршілер көмекке келіп, шайға қалады.', 'Жүндү чогуу сабап, тебелеп, оюшат; коңшулар жардамга келип, чайга калышат.', 'Пашмро якҷоя мезананд, мемоланд ва мебуранд; ҳамсояҳо ба ёрӣ омада, ба чой мемонанд.'],
      ['The wool comes from flocks that summer on the high pastures above the village.', 'Шерсть дают отары, которые проводят лето на высоких пастбищах над селом.', 'Jun qishloq ustidagi baland yaylovda yozlaydigan suruvlardan olinadi.', 'Жүн ауыл үстіндегі жайлауда жаз жайлайтын отардан алынады.', 'Жүн айылдын үстүндөгү жайлоодо жай өткөргөн короодон алынат.', 'Пашмро рамаҳое медиҳанд, ки тобистон дар чарогоҳҳои баланд мегузаронанд.'],
    ],
  },
  metal: {
    name: ['{name} Forge', 'Кузница «{name}»', '“{name}” temirchilik ustaxonasi', '«{name}» ұстаханасы', '«{name}» темир устаканасы', 'Оҳангарии «{name}»', '「{name}」鍛冶工房', '“{name}”铁匠坊'],
    about: [
      ['One fire, one anvil, and every piece finished by the hand that began it.', 'Один горн, одна наковальня, и каждую вещь заканчивает тот, кто её начал.', 'Bir oʻchoq, bir sandon; har buyumni boshlagan usta tugatadi.', 'Бір көрік, бір төс; әр бұйымды бастаған адам аяқтайды.', 'Бир көөрүк, бир дөшү; ар бир буюмду баштаган уста бүтүрөт.', 'Як кӯра, як сандон; ҳар чизро ҳамон усто тамом мекунад, ки оғоз кардааст.'],
    ],
  },
  studio: {
    name: ['{name} Studio', 'Студия «{name}»', '“{name}” ijodiy ustaxonasi', '«{name}» шығармашылық шеберханасы', '«{name}» чыгармачыл устаканасы', 'Устохонаи «{name}»', '「{name}」アトリエ', '“{name}”工作室'],
    about: [
      ['A small room with a north window, where work is done slowly and shown gladly.', 'Небольшая комната с окном на север: работают не спеша и охотно показывают, как.', 'Shimolga qaragan derazali kichik xona: ish shoshilmay qilinadi va bajonidil koʻrsatiladi.', 'Терезесі солтүстікке қараған шағын бөлме: асықпай жасап, қуана көрсетеді.', 'Терезеси түндүккө караган кичинекей бөлмө: шашпай жасап, кубануу менен көрсөтүшөт.', 'Ҳуҷраи хурде бо тирезаи шимолӣ: кор оҳиста мешавад ва бо шавқ нишон медиҳанд.'],
    ],
  },
  sewing: {
    name: ['{name} Sewing House', 'Швейный дом «{name}»', '“{name}” tikuv uyi', '«{name}» тігін үйі', '«{name}» тигүү үйү', 'Хонаи дӯзандагии «{name}»', '「{name}」縫製工房', '“{name}”缝制坊'],
    about: [
      ['Clothes are cut to measure for every age, from a first birthday to a silver wedding.', 'Шьют по мерке для любого возраста, от первого дня рождения до серебряной свадьбы.', 'Bir yoshdan kumush toʻygacha har qanday yosh uchun oʻlchab tikiladi.', 'Тұсаукесерден күміс тойға дейін әр жасқа өлшеп тігіледі.', 'Тушоо кесүүдөн күмүш тойго чейин ар жашка ченеп тигилет.', 'Аз як солагӣ то тӯи нуқрагин барои ҳар синну сол аз рӯи андоза медӯзанд.'],
    ],
  },
  orchard: {
    name: ['{name} Orchard', 'Хозяйство «{name}»', '“{name}” bogʻdorchilik xoʻjaligi', '«{name}» бағбан шаруашылығы', '«{name}» багбан чарбасы', 'Хоҷагии боғдории «{name}»', '「{name}」果樹園', '“{name}”果园'],
    about: [
      ['Fruit is picked ripe and dried, pressed or boiled within the same day.', 'Плоды собирают спелыми и в тот же день сушат, давят или варят.', 'Meva pishganda teriladi va shu kunning oʻzida quritiladi, siqiladi yoki qaynatiladi.', 'Жеміс піскенде теріліп, сол күні-ақ кептіріледі, сығылады немесе қайнатылады.', 'Мөмө бышканда терилип, ошол эле күнү кургатылат, сыгылат же кайнатылат.', 'Меваро пухта мечинанд ва худи ҳамон рӯз хушк мекунанд, мефишоранд ё меҷӯшонанд.'],
    ],
  },
  apiary: {
    name: ['{name} Apiary', 'Пасека «{name}»', '“{name}” asalarichilik xoʻjaligi', '«{name}» омартасы', '«{name}» бал чарбасы', 'Занбӯрпарварии «{name}»', '「{name}」養蜂園', '“{name}”蜂场'],
    about: [
      ['The hives follow the bloom up the slopes from May to August.', 'С мая по август ульи кочуют вверх по склонам вслед за цветением.', 'Arilar maydan avgustgacha gullash ortidan yonbagʻir boʻylab yuqoriga koʻchiriladi.', 'Ұялар мамырдан тамызға дейін гүлдеуге ілесіп баурайға көшеді.', 'Уюктар майдан августка чейин гүлдөөнү ээрчип капталга көчөт.', 'Кандуҳоро аз май то август аз паси шукуфоӣ ба нишебиҳо мебаранд.'],
    ],
  },
  dairy: {
    name: ['{name} Dairy', 'Молочный двор «{name}»', '“{name}” sut xoʻjaligi', '«{name}» сүт шаруасы', '«{name}» сүт чарбасы', 'Хоҷагии шири «{name}»', '「{name}」酪農場', '“{name}”奶坊'],
    about: [
      ['Milk is collected before seven in the morning and is in the vat by eight.', 'Молоко собирают до семи утра, а к восьми оно уже в чане.', 'Sut ertalab yettigacha yigʻiladi va sakkizda qozonda boʻladi.', 'Сүт таңғы жетіге дейін жиналып, сегізде қазанға құйылады.', 'Сүт таңкы жетиге чейин чогулуп, сегизде казанга куюлат.', 'Ширро то соати ҳафти субҳ ҷамъ мекунанд ва соати ҳашт он дар дег аст.'],
    ],
  },
  bakery: {
    name: ['{name} Bakery', 'Пекарня «{name}»', '“{name}” novvoyxonasi', '«{name}» наубайханасы', '«{name}» наабайканасы', 'Нонвойхонаи «{name}»', '「{name}」パン工房', '“{name}”馕饼坊'],
    about: [
      ['The ovens are lit at three in the morning so that the village has bread by six.', 'Печи растапливают в три часа ночи, чтобы к шести в селе был хлеб.', 'Tandirlar soat uchda yoqiladi, oltida qishloqda issiq non boʻladi.', 'Пеш таңғы үште жағылып, алтыда ауылда ыстық нан болады.', 'Меш таңкы үчтө жагылып, алтыда айылда ысык нан болот.', 'Танӯрро соати се меафрӯзанд, то соати шаш деҳа нони гарм дошта бошад.'],
    ],
  },
  group: {
    name: ['{name} Village Group', 'Сельская группа «{name}»', '“{name}” qishloq guruhi', '«{name}» ауыл тобы', '«{name}» айыл тобу', 'Гурӯҳи деҳотии «{name}»', '「{name}」村のグループ', '“{name}”乡村小组'],
    about: [
      ['Eleven households share one kitchen, one scale and one cash box.', 'Одиннадцать дворов делят одну кухню, одни весы и одну кассу.', 'Oʻn bir xonadon bitta oshxona, bitta tarozi va bitta kassani baham koʻradi.', 'Он бір үй бір асхананы, бір таразыны, бір кассаны бөліседі.', 'Он бир үй бир ашкананы, бир таразаны, бир кассаны бөлүшөт.', 'Ёздаҳ хонавода як ошхона, як тарозу ва як кассаро муштарак истифода мебаранд.'],
      ['The group meets on Wednesdays; whoever comes is given an apron.', 'Группа собирается по средам; каждому, кто пришёл, выдают фартук.', 'Guruh chorshanba kunlari yigʻiladi; kelganga fartuk beriladi.', 'Топ сәрсенбі сайын жиналады; келген кісіге алжапқыш беріледі.', 'Топ шаршемби күндөрү чогулат; келген кишиге алжапкыч берилет.', 'Гурӯҳ чоршанбеҳо ҷамъ меояд; ба ҳар кӣ омад, пешдоман медиҳанд.'],
    ],
  },
  farm: {
    name: ['{name} Farm', 'Крестьянское хозяйство «{name}»', '“{name}” dehqon xoʻjaligi', '«{name}» шаруа қожалығы', '«{name}» дыйкан чарбасы', 'Хоҷагии деҳқонии «{name}»', '「{name}」農園', '“{name}”农场'],
    about: [
      ['The fields lie along one canal, and water is taken in turn, by the hour.', 'Поля лежат вдоль одного арыка, и воду берут по очереди, по часам.', 'Dalalar bitta ariq boʻyida, suv navbat bilan soatlab olinadi.', 'Егістік бір арық бойында, су кезекпен, сағаттап алынады.', 'Талаалар бир арыктын боюнда, суу кезек менен, саат боюнча алынат.', 'Киштзорҳо дар канори як ҷӯйанд, обро бо навбат, соатбайъ мегиранд.'],
      ['Seed is kept from the best plants, in paper bags with the year on them.', 'Семена оставляют от лучших растений, в бумажных пакетах с годом.', 'Urugʻ eng yaxshi oʻsimlikdan, yili yozilgan qogʻoz xaltada saqlanadi.', 'Тұқым ең жақсы өсімдіктен алынып, жылы жазылған қағаз қапта сақталады.', 'Үрөн эң жакшы өсүмдүктөн алынып, жылы жазылган кагаз баштыкта сакталат.', 'Тухмро аз беҳтарин растанӣ, дар халтаи коғазии солнавишт нигоҳ медоранд.'],
    ],
  },
  works: {
    name: ['{name} Works', 'Предприятие «{name}»', '“{name}” korxonasi', '«{name}» кәсіпорны', '«{name}» ишканасы', 'Корхонаи «{name}»', '「{name}」製作所', '“{name}”制造厂'],
    about: [
      ['A small yard that supplies builders and households of the district.', 'Небольшой двор, который снабжает строителей и хозяйства района.', 'Tuman quruvchilari va xonadonlarini taʼminlaydigan kichik korxona.', 'Аудан құрылысшылары мен үй шаруашылықтарын қамтамасыз ететін шағын кәсіпорын.', 'Райондун куруучуларын жана үй чарбаларын камсыз кылган чакан ишкана.', 'Корхонаи хурде, ки бинокорон ва хоҷагиҳои ноҳияро таъмин мекунад.'],
    ],
  },
} as const satisfies Record<string, WorkshopLabel>;

export type WorkshopLabelName = keyof typeof workshopLabels;
