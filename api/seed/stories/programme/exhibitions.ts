import type { StoryRecord } from '../../records.ts';
import { editors, heading, picture, text } from '../block.ts';
import { sources } from '../sources.ts';

export const exhibitions: StoryRecord = {
  slug: 'tables-near-and-far',
  type: 'EVENT',
  title: {
    en: 'Exhibitions near and far, in numbers and without',
    ru: 'Выставки близкие и дальние, в числах и без них',
    'uz-Latn': 'Yaqin va uzoq koʻrgazmalar: raqam bilan ham, raqamsiz ham',
    kk: 'Алыс пен жақын көрмелер: санмен де, сансыз да',
  },
  lead: {
    en: 'One association plans 28 exhibitions abroad for 320 artisans. One region put tables up in eight of its districts. Both are the same work.',
    ru: 'Одна ассоциация планирует 28 выставок за рубежом для 320 мастеров. Одна область накрыла столы в восьми своих районах. Это одна и та же работа.',
    'uz-Latn':
      'Bir uyushma 320 nafar hunarmand uchun chet elda 28 ta koʻrgazma rejalashtirmoqda. Bir viloyat esa sakkiz tumanida stol qoʻydi. Ikkalasi ham bir xil mehnat.',
    kk: 'Бір қауымдастық 320 шеберге шетелде 28 көрме жоспарлап отыр. Бір облыс сегіз ауданында үстел жайды. Екеуі де бір еңбек.',
  },
  blocks: [
    heading({ en: 'Far', ru: 'Далеко', 'uz-Latn': 'Uzoqda', kk: 'Алыста' }),
    text({
      en: 'The association Hunarmand told the newspaper Daryo what it means to do in the year to come: take part in 28 craft exhibitions in foreign countries, with 320 artisans. It hopes for sales of 1.5 million dollars in this way and, more than that, for contracts made directly between maker and buyer. These are a plan’s numbers. Which cities, and when, the interview does not say, and we add nothing to it.',
      ru: 'Ассоциация «Хунарманд» рассказала изданию Daryo, что собирается делать в следующем году: участвовать в 28 ремесленных выставках за рубежом, с 320 мастерами. Так она надеется продать товаров на 1,5 миллиона долларов, а ещё больше — заключить договоры прямо между мастером и покупателем. Это числа плана. Какие города и когда, в интервью не сказано, и мы ничего не добавляем.',
      'uz-Latn':
        '“Hunarmand” uyushmasi “Daryo”ga kelgusi yilga moʻljallangan ishini aytib berdi: xorijdagi 28 ta hunarmandchilik koʻrgazmasida 320 nafar hunarmand bilan qatnashish. Shu yoʻl bilan 1,5 million dollarlik savdo qilish, undan ham muhimi, usta bilan xaridor oʻrtasida toʻgʻridan-toʻgʻri shartnoma tuzish niyati bor. Bular reja raqamlari. Qaysi shaharlarda va qachon, suhbatda aytilmagan, biz ham oʻzimizdan qoʻshmaymiz.',
      kk: '«Hunarmand» қауымдастығы Daryo басылымына келер жылы не істемек екенін айтты: шетелдегі 28 қолөнер көрмесіне 320 шебермен қатысу. Осылай 1,5 миллион долларға сауда жасап, одан да маңыздысы, шебер мен сатып алушының арасында тікелей келісімшарт жасалса дейді. Бұл — жоспардың сандары. Қай қалада, қашан болатыны сұхбатта айтылмаған, біз де ештеңе қоспаймыз.',
    }),
    text({
      en: 'What an exhibition asks of one artisan is easier to picture. A table of two metres. Four suitcases, each weighed twice. A list for the customs with the number of pieces, material, value and country of origin of every kind. Prices in a currency one does not think in. Small change. A sentence about the work in a language one learned in a month, repeated two hundred times a day. And in the evening, the arithmetic: sold, promised, broken, left.',
      ru: 'Что выставка требует от одного мастера, представить легче. Стол в два метра. Несколько чемоданов, каждый взвешен дважды. Список для таможни: сколько штук, из чего, на какую сумму, из какой страны. Цены в деньгах, в которых не думаешь. Мелочь на сдачу. Одна фраза о своей работе на чужом языке, повторённая сотню раз за день. А вечером подсчёт: продано, обещано, разбито, осталось.',
      'uz-Latn':
        'Koʻrgazma bitta hunarmanddan nima talab qilishini tasavvur qilish osonroq. Ikki metrlik stol. Ikki martadan tortilgan bir necha chamadon. Bojxona uchun roʻyxat: har turidan nechta, nimadan, qancha turadi, qayerda qilingan. Oʻzi oʻylamaydigan puldagi narxlar. Qaytim uchun mayda pul. Oʻz ishi haqida begona tilda kuniga yuz marta takrorlanadigan bitta gap. Kechqurun esa hisob: sotildi, vaʼda qilindi, sindi, qoldi.',
      kk: 'Көрме бір шеберден не талап ететінін көзге елестету оңайырақ. Екі метр үстел. Екі қайтара өлшенген бірнеше шабадан. Кеденге тізім: әр түрінен қанша, неден жасалған, құны қанша, қай елдікі. Өзі ойша санамайтын ақшадағы баға. Қайтарымға ұсақ ақша. Өз ісі туралы бөтен тілде күніне жүз рет айтылатын бір сөйлем. Кешке есеп: сатылды, уәде етілді, сынды, қалды.',
    }),
    picture(
      {
        illustration: { kind: 'ikat', palette: 'margilan-emerald', seed: 'story exhibitions cloth' },
        alt: {
          en: 'Drawing of ikat cloth, the kind that covers an exhibition table.',
          ru: 'Рисунок икатной ткани, какой накрывают выставочный стол.',
          'uz-Latn': 'Koʻrgazma stoliga yopiladigan abr matosi surati.',
          kk: 'Көрме үстеліне жабылатын абыр матаның суреті.',
        },
      },
      {
        en: 'The table is always two metres long, wherever it stands.',
        ru: 'Стол всегда два метра, где бы он ни стоял.',
        'uz-Latn': 'Stol qayerda tursa ham ikki metr.',
        kk: 'Үстел қайда тұрса да екі метр.',
      },
    ),
    heading({ en: 'Near', ru: 'Близко', 'uz-Latn': 'Yaqinda', kk: 'Жақында' }),
    text({
      en: 'In the Almaty region of Kazakhstan the tables stood at home. By June 2024 the exhibition “One village, one product” had been held in the districts of Raiymbek, Kegen, Enbekshikazakh, Balkhash, Karasai, Zhambyl, Talgar and Uygur, eight altogether. The chamber of entrepreneurs Atameken led it. At the last one, in Uygur district, 29 entrepreneurs showed their goods.',
      ru: 'В Алматинской области Казахстана столы стояли дома. К июню 2024 года выставка «Одно село — один продукт» прошла в Райымбекском, Кегенском, Енбекшиказахском, Балхашском, Карасайском, Жамбылском, Талгарском и Уйгурском районах, всего в восьми. Вела её палата предпринимателей «Атамекен». На последней, в Уйгурском районе, свои товары показали 29 предпринимателей.',
      'uz-Latn':
        'Qozogʻistonning Almati viloyatida stollar uyda turdi. 2024-yil iyuniga kelib “Bir ovul — bir mahsulot” koʻrgazmasi Rayimbek, Kegen, Yenbekshiqazoq, Balxash, Qarasay, Jambil, Talgʻar va Uygʻur tumanlarida oʻtdi, hammasi sakkizta. Uni “Atameken” tadbirkorlar palatasi boshqardi. Oxirgisida, Uygʻur tumanida, 29 nafar tadbirkor mahsulotini koʻrsatdi.',
      kk: 'Қазақстанның Алматы облысында үстелдер үйде тұрды. 2024 жылғы маусымға дейін «Бір ауыл – бір өнім» көрмесі Райымбек, Кеген, Еңбекшіқазақ, Балқаш, Қарасай, Жамбыл, Талғар және Ұйғыр аудандарында, барлығы сегіз ауданда өтті. Оны «Атамекен» кәсіпкерлер палатасы жүргізді. Соңғысында, Ұйғыр ауданында, 29 кәсіпкер тауарын көрсетті.',
    }),
    text({
      en: 'A district fair has no visa and no interpreter, and the visitor already knows the maker’s uncle. It does something the far ones cannot. Here a producer sees for the first time what the neighbouring village makes, and that someone else too has put nuts into honey. In Karasai a man with a disability showed a cart with a motor that he had built himself. From Talgar came national dress for every age, from Kegen the butter that got its own name.',
      ru: 'Для районной выставки не нужны виза и переводчик, а посетитель знаком с дядей мастера. Зато она умеет то, чего не умеют дальние. Здесь производитель впервые видит, что делают в соседнем селе, и что не он один положил орехи в мёд. В Карасае человек с инвалидностью показал мотоколяску собственной работы. Из Талгара были национальные костюмы для всех возрастов, из Кегена — масло, получившее своё имя.',
      'uz-Latn':
        'Tuman koʻrgazmasiga viza ham, tarjimon ham kerak emas, tomoshabin ustaning amakisini taniydi. Lekin u uzoqdagisi qila olmaydigan ishni qiladi. Bu yerda ishlab chiqaruvchi qoʻshni qishloq nima qilishini, asalga yongʻoq solish boshqaning ham xayoliga kelganini birinchi marta koʻradi. Qarasayda nogironligi boʻlgan bir kishi oʻzi yasagan motorli aravani namoyish etdi. Talgʻardan har yoshga milliy kiyim, Kegendan oʻz nomini olgan sariyogʻ keldi.',
      kk: 'Аудан көрмесіне виза да, тілмаш та керек емес, келуші шебердің ағасын таниды. Есесіне алыстағы көрменің қолынан келмейтінін істейді. Өндіруші көрші ауылдың не жасайтынын, балға жаңғақ салу өзгенің де ойына келгенін алғаш рет осында көреді. Қарасайда мүмкіндігі шектеулі бір кісі өзі жасаған мопед-арбасын көрсетті. Талғардан әр жасқа арналған ұлттық киім, Кегеннен өз атын алған май келді.',
    }),
    heading({
      en: 'What both are for',
      ru: 'Для чего и те, и другие',
      'uz-Latn': 'Ikkalasi nima uchun',
      kk: 'Екеуі не үшін керек',
    }),
    text({
      en: 'An exhibition is not chiefly a place to sell. It is where a stranger picks a thing up, turns it over, and asks. The maker hears which question comes again and again: will the dye run, may it go into the dishwasher, have you a smaller one? A good exhibition comes home as changes in the workshop. This site tries to be its quiet continuation: when the table has been folded, the page is still there, with the answers on it.',
      ru: 'Выставка нужна не только для торговли. Здесь чужой человек берёт вещь, переворачивает и спрашивает. Мастер слышит, какой вопрос повторяется: не полиняет ли, можно ли в посудомойку, нет ли поменьше? Хорошая выставка возвращается домой переменами в мастерской. Этот сайт хочет быть её тихим продолжением: стол сложили, а страница осталась, и ответы на ней.',
      'uz-Latn':
        'Koʻrgazma faqat sotish uchun emas. U yerda begona odam buyumni qoʻliga oladi, agʻdaradi va soʻraydi. Usta qaysi savol qayta-qayta berilishini eshitadi: rangi ketmaydimi, idish yuvish mashinasiga solsa boʻladimi, kichikrogʻi bormi? Yaxshi koʻrgazma uyga ustaxonadagi oʻzgarishlar boʻlib qaytadi. Bu sayt uning sokin davomi boʻlmoqchi: stol yigʻib olingan, sahifa esa joyida, javoblari bilan.',
      kk: 'Көрме тек сату үшін емес. Бөтен адам затты қолына алып, аударып көріп, сұрайды. Шебер қай сұрақтың қайта-қайта қойылатынын естиді: бояуы кетпей ме, ыдыс жуғышқа салуға бола ма, кішірегі бар ма? Жақсы көрме үйге шеберханадағы өзгеріс болып оралады. Бұл сайт соның тыныш жалғасы болғысы келеді: үстел жиналды, ал бет орнында, жауаптары да сонда.',
    }),
    { type: 'PRODUCTS', placeKey: 'KZ-19', count: 3 },
    { type: 'PRODUCTS', placeKey: 'UZ', count: 3 },
  ],
  placeKeys: ['UZ', 'KZ-19', 'KZ-19/kegen', 'KZ-19/shonzhy'],
  brandSlugs: ['chust-doppi', 'adras-of-margilan', 'karakul-fur', 'rishtan-ceramics', 'kolbastau-butter'],
  author: editors,
  sources: [sources.hunarmand, sources.almatyRegion],
  picture: {
    illustration: { kind: 'landscape-steppe', palette: 'almaty', seed: 'story exhibitions' },
    alt: {
      en: 'Drawing of the steppe under the mountains of the Almaty region.',
      ru: 'Рисунок степи у гор Алматинской области.',
      'uz-Latn': 'Almati viloyati togʻlari etagidagi dasht surati.',
      kk: 'Алматы облысының тау бөктеріндегі даланың суреті.',
    },
  },
  publishedAt: '2026-04-23T06:00:00Z',
};
