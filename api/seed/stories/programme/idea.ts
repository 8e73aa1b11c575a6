import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const idea: StoryRecord = {
  slug: 'one-village-one-product',
  type: 'PROGRAMME',
  title: {
    en: 'One village, one product: where the idea comes from',
    ru: 'Одно село — один продукт: откуда взялась эта мысль',
    'uz-Latn': 'Bir qishloq — bir mahsulot: bu gʻoya qayerdan kelgan',
    kk: 'Бір ауыл – бір өнім: бұл ой қайдан шыққан',
    ky: 'Бир айыл — бир өнүм: бул ой кайдан чыккан',
    tg: 'Як деҳа — як маҳсулот: ин фикр аз куҷо омадааст',
  },
  lead: {
    en: 'It began with plums and chestnuts on a Japanese hillside. Today four countries of Central Asia say the sentence in their own languages.',
    ru: 'Началось со слив и каштанов на японском склоне. Сегодня эту фразу произносят на своих языках в четырёх странах Центральной Азии.',
    'uz-Latn':
      'Hammasi Yaponiyadagi bir yonbagʻirda olxoʻri va kashtandan boshlangan. Bugun bu gapni Markaziy Osiyoning toʻrt mamlakati oʻz tilida aytadi.',
    kk: 'Бәрі Жапонияның бір баурайындағы қара өрік пен талшыннан басталды. Бүгінде бұл сөзді Орталық Азияның төрт елі өз тілінде айтады.',
    ky: 'Баары Жапониянын бир боорундагы кара өрүк менен каштандан башталган. Бүгүн бул сөздү Борбор Азиянын төрт өлкөсү өз тилинде айтат.',
    tg: 'Ҳамааш аз олу ва шоҳбулути як доманакӯҳи Ҷопон сар шуд. Имрӯз ин ҷумларо чор кишвари Осиёи Марказӣ ба забони худ мегӯянд.',
  },
  blocks: [
    text({
      en: 'In 1961 the people of Ōyama, a poor mountain town in the Japanese prefecture of Ōita, did something that the agricultural office thought unwise. Rice grew badly on their slopes. They gave up trying and planted plums and chestnuts, which need less land and less bending. “Plant plums and chestnuts and let us go to Hawaii” was their slogan, and some years later the first of them flew.',
      ru: 'В 1961 году жители Оямы, бедного горного городка в японской префектуре Оита, сделали то, чего от них никто не ждал. Рис на их склонах рос плохо. Они отказались от него и посадили сливы и каштаны: им нужно меньше земли и меньше поклонов. «Посадим сливы и каштаны — поедем на Гавайи», — гласил их лозунг, и через несколько лет первые действительно полетели.',
      'uz-Latn':
        '1961-yilda Yaponiyaning Oita prefekturasidagi Oyama degan kambagʻal togʻ shaharchasi ahli hech kim kutmagan ish qildi. Yonbagʻirda sholi yaxshi bitmas edi. Ular undan voz kechib, olxoʻri va kashtan ekdi: bularga yer ham, bel bukish ham kamroq kerak. “Olxoʻri bilan kashtan ekib, Gavayiga boramiz” degan shiorlari bor edi, bir necha yildan keyin birinchilari chindan ham uchib ketdi.',
      kk: '1961 жылы Жапонияның Оита префектурасындағы Ояма деген кедей таулы қалашықтың тұрғындары ешкім күтпеген іс істеді. Баурайда күріш бітік шықпайтын. Олар одан бас тартып, қара өрік пен талшын отырғызды: бұларға жер де, бел бүгу де аз керек. «Қара өрік пен талшын егіп, Гавайға барайық» деген ұрандары болды, бірнеше жылдан соң алғашқылары шынымен ұшып кетті.',
      ky: '1961-жылы Жапониянын Оита префектурасындагы Ояма деген жакыр тоолуу шаарчанын эли эч ким күтпөгөн иш кылды. Капталда күрүч жакшы чыкчу эмес. Алар андан баш тартып, кара өрүк менен каштан тигишти: буларга жер да, эңкейүү да аз керек. «Кара өрүк менен каштан тигип, Гавайига барабыз» деген урааны бар эле, бир нече жылдан кийин биринчилери чын эле учуп кетти.',
      tg: 'Соли 1961 мардуми Ояма, шаҳраки камбағали кӯҳии префектураи Оитаи Ҷопон, коре кард, ки касе интизор набуд. Дар нишебиҳо шолӣ хуб намешуд. Онҳо аз он даст кашида, олу ва шоҳбулут шинонданд: ба ин дарахтон ҳам замин камтар лозим асту ҳам хамшавӣ. «Олу ва шоҳбулут мекорему ба Ҳавайӣ меравем» мегуфтанд ва пас аз чанд сол нахустини онҳо воқеан парвоз карданд.',
    }),
    text({
      en: 'In 1979 the whole prefecture took up the method and gave it a name: isson ippin, one village, one product. Three rules went with it. Make something local that the world can want. Do it yourselves; the office may help, but it does not choose. And bring up people, for a product without them is over in a season. Dried shiitake, the small green citrus called kabosu, barley spirit and a certain mackerel made Ōita known in shops that had never heard of it.',
      ru: 'В 1979 году этот способ переняла вся префектура и дала ему имя: иссон иппин, одно село — один продукт. С ним шли три правила. Делайте местное, но такое, чего может захотеть мир. Делайте сами: власть помогает, но не выбирает. И растите людей, потому что без них продукт кончится за один сезон. Сушёные грибы шиитаке, мелкий зелёный цитрус кабосу, ячменная водка и одна особая скумбрия прославили Оиту в лавках, где о ней прежде не слышали.',
      'uz-Latn':
        '1979-yilda bu usulni butun prefektura oldi va unga nom qoʻydi: isson ippin, bir qishloq — bir mahsulot. Uning uch qoidasi bor edi. Oʻzingizniki boʻlsin, lekin dunyo ham xohlasin. Oʻzingiz qiling: idora yordam beradi, tanlash sizdan. Va odam tarbiyalang, odamsiz mahsulot bir mavsumda tugaydi. Quritilgan shiitake qoʻziqorini, kabosu degan mayda yashil sitrus, arpa arogʻi va bir xil skumbriya Oitani ilgari nomini eshitmagan doʻkonlarda ham tanitdi.',
      kk: '1979 жылы бұл тәсілді бүкіл префектура қолға алып, оған ат қойды: иссон иппин, бір ауыл – бір өнім. Оның үш қағидасы болды. Өзіңдікі болсын, бірақ дүние де қаласын. Өзің істе: әкімдік көмектеседі, таңдайтын — өзің. Және адам тәрбиеле, адамсыз өнім бір маусымда бітеді. Кептірілген шиитаке саңырауқұлағы, кабосу деген ұсақ жасыл цитрус, арпа арағы және айрықша бір скумбрия Оитаны бұрын атын естімеген дүкендерге танытты.',
      ky: '1979-жылы бул ыкманы бүт префектура колго алып, ат койду: иссон иппин, бир айыл — бир өнүм. Анын үч эрежеси бар эле. Өзүңөрдүкү болсун, бирок дүйнө да каалагандай болсун. Өзүңөр жасагыла: өкмөт жардам берет, тандаган силер. Жана адам тарбиялагыла, адамсыз өнүм бир мезгилде эле бүтөт. Кургатылган шиитаке козу карыны, кабосу деген майда жашыл цитрус, арпа арагы жана бир түрдүү скумбрия Оитаны мурда атын укпаган дүкөндөргө тааныткан.',
      tg: 'Соли 1979 ин тарзи корро тамоми префектура пеш гирифт ва ба он ном дод: иссон иппин, як деҳа — як маҳсулот. Се қоида дошт. Чизи худиро созед, вале чизеро, ки ҷаҳон ҳам хоҳад. Худатон кунед: идора ёрӣ медиҳад, аммо интихоб намекунад. Ва одамонро тарбия кунед, ки маҳсули беодам дар як мавсим тамом мешавад. Занбӯруғи хушки шиитаке, ситруси майдаи сабзи кабосу, арақи ҷав ва як навъ скумбрия Оитаро дар дӯконҳое машҳур кард, ки пештар номашро нашунида буданд.',
    }),
    heading({
      en: 'How it travelled',
      ru: 'Как она путешествовала',
      'uz-Latn': 'Gʻoya qanday tarqaldi',
      kk: 'Ой қалай тарады',
      ky: 'Ой кантип тараган',
      tg: 'Фикр чӣ гуна паҳн шуд',
    }),
    text({
      en: 'Thailand made a national programme of it in 2001, with stars for the best goods; Malawi began soon after; Viet Nam followed. Each country changed something. What stayed is the sentence, and the thought behind it, that a place becomes visible when it can be said in one breath together with a thing.',
      ru: 'В 2001 году Таиланд сделал из неё общенациональную программу, со звёздами для лучших товаров; вскоре начала Малави, потом Вьетнам. Каждая страна что-нибудь меняла. Оставалась сама фраза и мысль за ней: место становится видимым, когда его можно назвать на одном дыхании вместе с вещью.',
      'uz-Latn':
        '2001-yilda Tailand uni umummilliy dasturga aylantirdi, eng yaxshi mahsulotlarga yulduz berdi; koʻp oʻtmay Malavi, keyin Vyetnam boshladi. Har bir mamlakat nimanidir oʻzgartirdi. Oʻzgarmagani gapning oʻzi va ortidagi fikr: joyni bir narsa bilan bir nafasda aytish mumkin boʻlsa, u koʻzga koʻrinadi.',
      kk: '2001 жылы Таиланд одан бүкілұлттық бағдарлама жасап, үздік тауарларға жұлдыз берді; көп ұзамай Малави, одан соң Вьетнам бастады. Әр ел бір нәрсесін өзгертті. Өзгермегені — сөздің өзі мен астарындағы ой: жердің аты бір затпен бірге бір демде айтылса, ол көзге көрінеді.',
      ky: '2001-жылы Таиланд аны жалпы улуттук программага айлантып, мыкты буюмдарга жылдыз берди; көп өтпөй Малави, андан кийин Вьетнам баштады. Ар бир өлкө бир нерсесин өзгөрттү. Өзгөрбөгөнү — сөздүн өзү жана анын артындагы ой: жердин аты бир буюм менен бир демде айтылса, ал көзгө көрүнөт.',
      tg: 'Соли 2001 Таиланд онро барномаи умумимиллӣ кард ва ба беҳтарин молҳо ситора дод; дере нагузашта Малави ва баъд Ветнам оғоз намуданд. Ҳар кишвар чизеро тағйир дод. Чизе, ки монд, худи ҷумла ва маънои он аст: ҷойе, ки номаш бо як чиз дар як нафас гуфта мешавад, ба чашм менамояд.',
    }),
    picture(
      {
        illustration: { kind: 'landscape-valley', palette: 'fergana', seed: 'story idea valley' },
        alt: {
          en: 'Drawing of a valley with several villages, orchards and fields between them.',
          ru: 'Рисунок долины с несколькими сёлами, между ними сады и поля.',
          'uz-Latn': 'Vodiy surati: bir necha qishloq, oralarida bogʻ va dalalar.',
          kk: 'Алқаптың суреті: бірнеше ауыл, араларында бақ пен егістік.',
          ky: 'Өрөөндүн сүрөтү: бир нече айыл, ортолорунда бак жана талаа.',
          tg: 'Сурати водӣ: чанд деҳа, дар байнашон боғу киштзор.',
        },
      },
      {
        en: 'From above all villages look alike. That is the difficulty.',
        ru: 'Сверху все сёла похожи. В этом и трудность.',
        'uz-Latn': 'Tepadan qaraganda hamma qishloq bir xil. Qiyinchilik ham shunda.',
        kk: 'Жоғарыдан қарағанда ауылдың бәрі бір-біріне ұқсайды. Қиыны да сол.',
        ky: 'Бийиктен караганда айылдардын баары окшош. Кыйыны да ушунда.',
        tg: 'Аз боло ҳамаи деҳаҳо ба ҳам монанданд. Душвориаш ҳам дар ҳамин.',
      },
    ),
    heading({
      en: 'Four countries, four names',
      ru: 'Четыре страны, четыре имени',
      'uz-Latn': 'Toʻrt mamlakat, toʻrt nom',
      kk: 'Төрт ел, төрт атау',
      ky: 'Төрт өлкө, төрт ат',
      tg: 'Чор кишвар, чор ном',
    }),
    text({
      en: 'In Kazakhstan it is “Бір ауыл – бір өнім”. The chamber of entrepreneurs Atameken leads it in the Almaty region, as part of the instrument “Мен кәсіпкер”, I am an entrepreneur, with training, help with trade marks and certificates, and a grant for the best. In Kyrgyzstan, “Бир айыл — бир өнүм”, it was tried for years around Issyk-Kul and became a national project by decree in March 2023. In Tajikistan, “Як деҳа — як маҳсулот” works with the Japanese agency JICA; it has a road map of one hundred priority products and a production centre in Bokhtar. In Uzbekistan one hears “Bir qishloq — bir mahsulot”, and with the neighbourhood in place of the village, “Bir mahalla — bir mahsulot”; there the crafts were first, with national brands for Chust, Margʻilon, Rishton and karakul.',
      ru: 'В Казахстане это «Бір ауыл – бір өнім». В Алматинской области его ведёт палата предпринимателей «Атамекен», как часть инструмента «Мен кәсіпкер», «Я предприниматель»: обучение, помощь с товарными знаками и сертификатами, грант для лучших. В Кыргызстане, «Бир айыл — бир өнүм», его годами испытывали вокруг Иссык-Куля, а в марте 2023 года указ сделал его национальным проектом. В Таджикистане «Як деҳа — як маҳсулот» работает вместе с японским агентством JICA; у проекта есть дорожная карта на сто приоритетных продуктов и производственный центр в Бохтаре. В Узбекистане говорят «Bir qishloq — bir mahsulot», а с махаллёй вместо села — «Bir mahalla — bir mahsulot»; здесь первыми были ремёсла, с национальными марками Чуста, Маргилана, Риштана и каракуля.',
      'uz-Latn':
        'Qozogʻistonda u “Бір ауыл – бір өнім” deb ataladi. Almati viloyatida uni “Atameken” tadbirkorlar palatasi “Мен кәсіпкер” (Men tadbirkorman) vositasi doirasida olib boradi: oʻqitish, tovar belgisi va sertifikat olishda yordam, eng yaxshilarga grant. Qirgʻizistonda, “Бир айыл — бир өнүм” nomi bilan, yillar davomida Issiqkoʻl atrofida sinaldi, 2023-yil martda esa farmon bilan milliy loyihaga aylandi. Tojikistonda “Як деҳа — як маҳсулот” Yaponiyaning JICA agentligi bilan ishlaydi; yuz ustuvor mahsulotli yoʻl xaritasi va Boxtarda ishlab chiqarish markazi bor. Oʻzbekistonda “Bir qishloq — bir mahsulot” deyishadi, “Bir mahalla — bir mahsulot” degani ham bor; bu yerda oldin hunarmandchilik yoʻlga chiqdi: Chust, Margʻilon, Rishton va qorakoʻlning milliy brendlari bilan.',
      kk: 'Қазақстанда ол «Бір ауыл – бір өнім» деп аталады. Алматы облысында оны «Атамекен» кәсіпкерлер палатасы «Мен кәсіпкер» құралы аясында жүргізеді: оқыту, тауар белгісі мен сертификатқа көмек, үздіктерге грант. Қырғызстанда, «Бир айыл — бир өнүм» деген атпен, жылдар бойы Ыстықкөл маңында сыналып, 2023 жылғы наурызда жарлықпен ұлттық жобаға айналды. Тәжікстанда «Як деҳа — як маҳсулот» Жапонияның JICA агенттігімен бірге жұмыс істейді; жүз басым өнімнің жол картасы мен Бохтарда өндіріс орталығы бар. Өзбекстанда «Bir qishloq — bir mahsulot» дейді, ауылдың орнына махалланы атап, «Bir mahalla — bir mahsulot» деу де бар; мұнда алдымен қолөнер шықты: Чуст, Марғилан, Риштан және қаракөлдің ұлттық брендтері.',
      ky: 'Казакстанда ал «Бір ауыл – бір өнім» деп аталат. Алматы облусунда аны «Атамекен» ишкерлер палатасы «Мен кәсіпкер» куралынын алкагында жүргүзөт: окутуу, товардык белги менен сертификатка жардам, мыктыларга грант. Кыргызстанда «Бир айыл — бир өнүм» жылдар бою Ысык-Көлдө сыналып, 2023-жылдын мартында жарлык менен улуттук долбоорго айланды. Тажикстанда «Як деҳа — як маҳсулот» Жапониянын JICA агенттиги менен иштейт; жүз артыкчылыктуу өнүмдүн жол картасы жана Бохтарда өндүрүш борбору бар. Өзбекстанда «Bir qishloq — bir mahsulot» дешет, айылдын ордуна маалени атап, «Bir mahalla — bir mahsulot» дегени да бар; ал жакта алгач кол өнөрчүлүк жолго чыккан: Чуст, Маргалаң, Риштан жана каракөл улуттук бренддери менен.',
      tg: 'Дар Қазоқистон он «Бір ауыл – бір өнім» ном дорад. Дар вилояти Алмато онро палатаи соҳибкорони «Атамекен» дар доираи «Мен кәсіпкер» мебарад: омӯзиш, ёрӣ дар гирифтани тамғаи молӣ ва сертификат, грант барои беҳтаринҳо. Дар Қирғизистон, бо номи «Бир айыл — бир өнүм», солҳо дар гирди Иссиқкӯл озмуда шуд ва моҳи марти 2023 бо фармон лоиҳаи миллӣ гардид. Дар Тоҷикистон «Як деҳа — як маҳсулот» бо агентии ҷопонии JICA кор мекунад; харитаи роҳи сад маҳсулоти афзалиятнок ва дар Бохтар маркази истеҳсолӣ дорад. Дар Ӯзбекистон «Bir qishloq — bir mahsulot» мегӯянд, ба ҷои деҳа маҳалларо номбар карда, «Bir mahalla — bir mahsulot» ҳам мегӯянд; он ҷо пеш аз ҳама ҳунармандӣ ба роҳ баромад: брендҳои миллии Чуст, Марғелон, Риштон ва қарокӯл.',
    }),
    heading({
      en: 'What can go wrong',
      ru: 'Что может пойти не так',
      'uz-Latn': 'Nima notoʻgʻri ketishi mumkin',
      kk: 'Не қате кетуі мүмкін',
      ky: 'Эмне туура эмес болуп кетиши мүмкүн',
      tg: 'Чӣ хато рафта метавонад',
    }),
    text({
      en: 'A village is told what it is, by somebody in a city. Ten villages choose honey. The product is lovely and the parcel never arrives. The loudest workshop becomes the face of a place where forty others work. None of this is rare. So a few rules follow for a shop like this: the specialisation of a place has a source and a date, and may change; every product says who made it and of what; what is not known is left empty. And where a village makes concrete rings, it says concrete rings.',
      ru: 'Селу объясняет, кто оно такое, кто-то из города. Десять сёл выбирают мёд. Продукт прекрасен, а посылка не приходит. Самая громкая мастерская становится лицом места, где работают сорок других. Всё это бывает нередко. Отсюда несколько правил для такого магазина: у специализации места есть источник и дата, и она может меняться; каждая вещь говорит, кто её сделал и из чего; чего не знаем, то оставляем пустым. А если село делает бетонные кольца, так и написано: бетонные кольца.',
      'uz-Latn':
        'Qishloqqa kimligini shahardagi kimdir aytib beradi. Oʻnta qishloq asal tanlaydi. Mahsulot ajoyib, posilka esa kelmaydi. Qirqta ustaxonasi bor joyning yuziga eng ovozi baland ustaxona aylanadi. Bularning hech biri kam uchraydigan narsa emas. Shundan bunday doʻkon uchun bir necha qoida chiqadi: joyning ixtisosi manba va sanaga ega, u oʻzgarishi mumkin; har bir buyum uni kim va nimadan qilganini aytadi; bilmaganimizni boʻsh qoldiramiz. Qishloq beton halqa yasasa, beton halqa deb yozamiz.',
      kk: 'Ауылға кім екенін қалада отырған біреу айтып береді. Он ауыл балды таңдайды. Өнім тамаша, ал сәлемдеме келмейді. Қырық шеберхана жұмыс істейтін жердің жүзі ең дауысы қатты біреуі болып кетеді. Мұның бәрі сирек емес. Осыдан мұндай дүкенге бірнеше ереже шығады: жердің мамандануының дереккөзі мен күні болады және ол өзгере алады; әр зат өзін кім, неден жасағанын айтады; білмегенімізді бос қалдырамыз. Ал ауыл бетон сақина құйса, бетон сақина деп жазамыз.',
      ky: 'Айылга анын ким экенин шаардагы бирөө айтып берет. Он айыл балды тандайт. Өнүм сонун, бирок посылка келбейт. Кырк устакана иштеген жердин жүзү үнү эң катуу бирөө болуп калат. Мунун баары эле болуп турат. Ошондон мындай дүкөн үчүн бир нече эреже чыгат: жердин багытынын булагы жана күнү болот, ал өзгөрө алат; ар бир буюм өзүн ким, эмнеден жасаганын айтат; билбегенибизди бош калтырабыз. Ал эми айыл бетон шакек куйса, бетон шакек деп жазабыз.',
      tg: 'Ба деҳа кӣ буданашро касе аз шаҳр мегӯяд. Даҳ деҳа асалро интихоб мекунад. Маҳсулот олӣ, вале баста намерасад. Чеҳраи ҷойе, ки дар он чил коргоҳ ҳаст, коргоҳи аз ҳама баландовоз мешавад. Ин ҳама кам нест. Аз ин ҷо барои чунин дӯкон чанд қоида бармеояд: ихтисоси ҷой манбаъ ва сана дорад ва тағйир ёфта метавонад; ҳар ашё мегӯяд, ки онро кӣ ва аз чӣ сохтааст; чизи номаълум холӣ мемонад. Ва агар деҳа ҳалқаи бетонӣ созад, навишта мешавад: ҳалқаи бетонӣ.',
    }),
    { type: 'PRODUCTS', placeKey: 'UZ-FA', count: 3 },
    { type: 'PRODUCTS', placeKey: 'KG-Y', count: 3 },
  ],
  placeKeys: ['UZ', 'KZ', 'KG', 'TJ'],
  brandSlugs: [],
  author: editors,
  sources: [sources.kyrgyzDecree, sources.almatyRegion, sources.tajikistan, sources.hunarmand],
  picture: {
    illustration: { kind: 'landscape-oasis', palette: 'samarkand', seed: 'story idea' },
    alt: {
      en: 'Drawing of an oasis village among poplars.',
      ru: 'Рисунок селения среди тополей в оазисе.',
      'uz-Latn': 'Teraklar orasidagi voha qishlogʻi surati.',
      kk: 'Терек арасындағы жазира ауылының суреті.',
      ky: 'Теректердин арасындагы айылдын сүрөтү.',
      tg: 'Сурати деҳаи воҳа дар миёни сафедорҳо.',
    },
  },
  publishedAt: '2026-05-07T06:00:00Z',
};
