// biome-ignore-all format: tables are read by rows
import { inItsCountries } from './village-goods.ts';

export const honey = inItsCountries({
  slug: 'honey',
  workshop: 'apiary',
  homes: { KG: { 'KG-Y/tyup': 1 }, KZ: { 'KZ-63/ridder': 1 }, TJ: {}, UZ: {} },
  spread: 2,
  share: 1.4,
  type: 'honey',
  care: 'dry',
  provenance: 'grown',
  isPackaged: true,
  mixes: [{ honey: 100 }],
  certificates: ['VETERINARY', 'ORGANIC', 'CONFORMITY', 'HALAL'],
  supply: { kind: 'SEASONAL', months: [7, 8, 9, 10, 11, 12] },
  techniques: [
    ['spun cold', 'холодная откачка', 'sovuq usulda olingan', 'суық күйінде айналдырып алынған', 'муздак тартылган', 'бе гармӣ кашида'],
    ['never heated above 40 °C', 'не нагревался выше 40 °C', '40 °C dan ortiq qizdirilmagan', '40 °C-тан артық қыздырылмаған', '40 °Cдан ашык ысытылган эмес', 'аз 40 °C зиёд гарм нашуда'],
  ],
  forms: [
    {
      code: 'ESP',
      name: ['sainfoin honey', 'эспарцетовый мёд', 'esparset asali', 'эспарцет балы', 'эспарцет балы', 'асали эспарсет'],
      art: 'honey',
      sold: 'size',
      about: [['Pale, thick as cream by October, with a taste of hay and rose.', 'Светлый, к октябрю густой, как сливки, с вкусом сена и розы.', 'Och rangli, oktabrga kelib qaymoqdek quyuladi, pichan va atirgul taʼmi bor.', 'Ақшыл, қазанда қаймақтай қоюланады, шөп пен раушан дәмі бар.', 'Агыш, октябрда каймактай коюуланат, чөп менен роза даамы бар.', 'Равшан, то октябр чун қаймоқ ғафс мешавад, таъми алаф ва гул дорад.']],
      packs: [['250 g', 250, 2.8, 4], ['500 g', 500, 4.8, 7], ['1 kg', 1000, 9, 13]],
    },
    {
      code: 'MTN',
      name: ['mountain meadow honey', 'горный цветочный мёд', 'togʻ gullari asali', 'тау гүлдерінің балы', 'тоо гүлдөрүнүн балы', 'асали гулҳои кӯҳӣ'],
      art: 'honey',
      sold: 'size',
      about: [['Thyme, oregano, clover: what the slope had in July.', 'Чабрец, душица, клевер — всё, что цвело на склоне в июле.', 'Jambil, togʻrayhon, sebarga: iyulda yonbagʻirda nima gullagan boʻlsa, hammasi bor.', 'Жебір, жұпаргүл, беде: шілдеде баурайда не гүлдесе, бәрі бар.', 'Кийик от, көкөмерен, беде: июлда капталда эмне гүлдөсө, баары бар.', 'Кокутӣ, сӯсанбар, себарга: ҳар чӣ моҳи июл дар нишебӣ гул дошт.']],
      packs: [['250 g', 250, 2.6, 3.8], ['500 g', 500, 4.6, 6.6], ['1 kg', 1000, 8.6, 12]],
    },
    {
      code: 'CMB',
      name: ['honey in the comb', 'мёд в сотах', 'mumli asal', 'ұялы бал', 'мом бал', 'асали мумдор'],
      art: 'honey',
      about: [['A cut of comb, sealed by the bees and by nobody else.', 'Кусок сот, запечатанный пчёлами и больше никем.', 'Arilarning oʻzi muhrlagan mumli asal boʻlagi.', 'Аралардың өздері бекіткен ұялы бал кесегі.', 'Аарылардын өздөрү бекиткен мом бал кесими.', 'Порае аз шона, ки онро танҳо занбӯрҳо муҳр кардаанд.']],
      packs: [['400 g', 400, 6, 9]],
    },
    {
      code: 'NUT',
      name: ['walnuts in honey', 'грецкие орехи в мёде', 'asalli yongʻoq', 'балға салынған жаңғақ', 'балга салынган жаңгак', 'чормағз бо асал'],
      art: 'honey',
      mixes: [{ honey: 62, walnuts: 38 }],
      about: [['Shelled walnuts covered with honey: a spoonful is a breakfast.', 'Очищенные орехи, залитые мёдом: ложка заменяет завтрак.', 'Ustiga asal quyilgan tozalangan yongʻoq: bir qoshigʻi nonushtaga teng.', 'Үстіне бал құйылған жаңғақ: бір қасығы таңғы асқа татиды.', 'Үстүнө бал куюлган жаңгак: бир кашыгы эртең мененки тамакка тете.', 'Мағзи чормағз дар асал: як қошуқаш ба наҳорӣ баробар аст.']],
      packs: [['300 g', 300, 4.5, 6.5]],
    },
  ],
  lore: [
    [
      ['One harvest a year, three in a good one.', 'Один взяток в год, в хороший год — три.', 'Yilda bir marta olinadi, yaxshi yili uch marta.', 'Жылына бір рет, жақсы жылы үш рет алынады.', 'Жылына бир жолу, жакшы жылы үч жолу алынат.', 'Соле як бор, дар соли хуб се бор мегиранд.'],
      ['It will set with time: warm the jar in your hands, not on the stove.', 'Со временем он сядет: грейте банку в ладонях, а не на плите.', 'Vaqt oʻtib quyuladi: idishni plitada emas, kaftingizda isiting.', 'Уақыт өте қоюланады: құтыны плитада емес, алақанда жылытыңыз.', 'Убакыт өтүп коюуланат: банканы плитада эмес, алаканда жылытыңыз.', 'Бо мурури вақт ғафс мешавад: зарфро дар кафи даст гарм кунед, на дар оташ.'],
    ],
  ],
});

export const kolbastauButter = inItsCountries({
  slug: 'butter',
  workshop: 'dairy',
  homes: { KZ: { 'KZ-19/kolbastau': 2, 'KZ-19/kegen': 1 } },
  brands: { KZ: 'kolbastau-butter' },
  share: 1.3,
  type: 'butter',
  care: 'cold',
  isPackaged: true,
  shippability: 'DOMESTIC',
  mixes: [{ cream: 100 }],
  certificates: ['VETERINARY', 'CONFORMITY', 'HALAL'],
  techniques: [
    ['churned in small batches', 'сбивается малыми партиями', 'oz-ozdan kuvlangan', 'аздап шайқалған', 'аз-аздан чайкалган', 'кам-кам зада'],
    ['ripened cream', 'созревшие сливки', 'yetilgan qaymoq', 'ашыған қаймақ', 'ачыган каймак', 'қаймоқи расида'],
  ],
  forms: [
    {
      code: 'MAI',
      name: ['mountain butter', 'горное сливочное масло', 'togʻ sariyogʻi', 'таулы жайлаудың сары майы', 'тоо сары майы', 'равғани кӯҳӣ'],
      art: 'dairy',
      sold: 'size',
      about: [['Yellow in June without any help, paler towards winter.', 'В июне жёлтое само по себе, к зиме светлее.', 'Iyunda oʻzidan-oʻzi sap-sariq, qishga yaqin oqaradi.', 'Маусымда өздігінен сап-сары, қысқа қарай ақшылданады.', 'Июнда өзүнөн өзү сапсары, кышка карай агарат.', 'Моҳи июн худ аз худ зард, то зимистон равшантар.']],
      packs: [['200 g', 200, 2.2, 2.8], ['500 g', 500, 5.2, 6.6], ['1 kg', 1000, 10, 12.5]],
    },
    {
      code: 'KRN',
      name: ['butter in a sheep’s stomach', 'масло в бараньем желудке', 'qoringa solingan sariyogʻ', 'қарын май', 'карын май', 'равғани қарин'],
      art: 'dairy',
      mixes: [{ cream: 97, salt: 3 }],
      about: [['Salted and sealed as it was before there were jars; opened in winter.', 'Посолено и закрыто, как делали до банок; открывают зимой.', 'Bankalar boʻlmagan zamondagidek tuzlab yopilgan; qishda ochiladi.', 'Құты жоқ заманғыдай тұздалып, қарынға салынған; қыста ашылады.', 'Банка жок кездегидей туздалып, карынга салынган; кышында ачылат.', 'Чун дар замони бе шиша намак зада баста шудааст; зимистон мекушоянд.']],
      packs: [['1.5 kg', 1500, 16, 21]],
    },
    {
      code: 'TOR',
      name: ['melted butter', 'топлёное масло', 'eritilgan sariyogʻ', 'тортасынан айырған май', 'тоң эритилген май', 'равғани обшуда'],
      art: 'dairy',
      sold: 'size',
      about: [['Cleared over a slow fire; it keeps a year and fries anything.', 'Вытоплено на слабом огне; хранится год и годится для любой жарки.', 'Past olovda eritilgan; bir yil saqlanadi, qovurishga bemalol yaraydi.', 'Баяу отта айырылған; бір жыл сақталады, қуыруға жарайды.', 'Акырын отто эритилген; бир жыл сакталат, кууруганга жарайт.', 'Дар оташи паст соф шудааст; як сол меистад.']],
      packs: [['450 g', 450, 5.5, 7], ['900 g', 900, 10.5, 13]],
    },
  ],
  lore: [
    [
      ['The cows graze at two thousand metres until the first snow.', 'Коровы пасутся на двух тысячах метров до первого снега.', 'Sigirlar birinchi qorgacha ikki ming metr balandlikda oʻtlaydi.', 'Сиырлар алғашқы қарға дейін екі мың метр биікте жайылады.', 'Уйлар биринчи карга чейин эки миң метр бийикте оттойт.', 'Говҳо то барфи аввал дар баландии ду ҳазор метр мечаранд.'],
      ['Only cream goes in; the buttermilk is drunk the same day.', 'В нём только сливки; пахту выпивают в тот же день.', 'Ichida faqat qaymoq bor; ayroni shu kuniyoq ichiladi.', 'Ішінде тек қаймақ; іркіті сол күні-ақ ішіледі.', 'Ичинде каймак гана; айраны ошол эле күнү ичилет.', 'Танҳо аз қаймоқ; дӯғашро худи ҳамон рӯз менӯшанд.'],
    ],
  ],
});

export const kurutAndCheese = inItsCountries({
  slug: 'kurut-and-cheese',
  workshop: 'dairy',
  homes: { KG: {}, KZ: { 'KZ-19/kegen': 1 }, TJ: {}, UZ: {} },
  spread: 1,
  share: 1.1,
  type: 'kurut',
  care: 'dry',
  isPackaged: true,
  shippability: 'DOMESTIC',
  mixes: [{ milk: 97, salt: 3 }],
  certificates: ['VETERINARY', 'CONFORMITY', 'HALAL'],
  techniques: [
    ['dried in the sun', 'вялится на солнце', 'oftobda quritilgan', 'күнге кептірілген', 'күнгө кургатылган', 'дар офтоб хушкшуда'],
    ['strained through cloth', 'отцежено через ткань', 'matoda suzilgan', 'матадан сүзілген', 'кездемеден сүзүлгөн', 'аз дока гузаронида'],
  ],
  forms: [
    {
      code: 'KRT',
      name: ['salted kurut balls', 'солёный курут', 'shoʻr qurt', 'тұздалған құрт', 'туздуу курут', 'қурути намакин'],
      art: 'dairy',
      sold: 'size',
      about: [['Hard white balls of drained yoghurt, sour and salty: food for the road since there have been roads.', 'Твёрдые белые шарики из отжатого кислого молока: дорожная еда с тех пор, как есть дороги.', 'Suzmadan qilingan qattiq oq qurt: yoʻl bor ekan, yoʻl taomi shu.', 'Сүзбеден жасалған қатты ақ құрт: жол азығы.', 'Сүзмөдөн жасалган катуу ак курут: жолдун азыгы.', 'Қурутҳои сахти сафеди туршу намакин: тӯшаи роҳ аз қадим.']],
      packs: [['200 g', 200, 1.6, 2.4], ['500 g', 500, 3.6, 5.2]],
    },
    {
      code: 'KRS',
      name: ['smoked kurut', 'копчёный курут', 'dudlangan qurt', 'ысталған құрт', 'ышталган курут', 'қурути дудӣ'],
      art: 'dairy',
      about: [['Dried above a juniper fire; goes with broth and with beer.', 'Подсушен над арчовым дымом; хорош и к бульону, и к пиву.', 'Archa tutunida quritilgan; shoʻrvaga ham, gazakka ham yaraydi.', 'Арша түтініне кептірілген; сорпаға да жарасады.', 'Арчанын түтүнүнө кургатылган; сорпого да жарашат.', 'Дар дуди арча хушк шудааст; ба шӯрбо мувофиқ аст.']],
      packs: [['200 g', 200, 2, 3]],
    },
    {
      code: 'CHZ',
      type: 'cheese',
      name: ['mountain cheese', 'горный сыр', 'togʻ pishlogʻi', 'тау ірімшігі', 'тоо сыры', 'панири кӯҳӣ'],
      art: 'dairy',
      care: 'cold',
      sold: 'size',
      mixes: [{ milk: 98, salt: 2 }, { milk: 70, 'sheep-milk': 28, salt: 2 }],
      about: [['A firm cheese aged sixty days on spruce boards.', 'Твёрдый сыр, шестьдесят дней зревший на еловых досках.', 'Archa taxtada oltmish kun yetilgan qattiq pishloq.', 'Шырша тақтайда алпыс күн жетілген қатты ірімшік.', 'Карагай тактайда алтымыш күн жетилген катуу сыр.', 'Панири сахт, ки шаст рӯз дар тахта расидааст.']],
      packs: [['300 g', 300, 3.6, 5], ['1 kg', 1000, 11, 15]],
    },
  ],
  lore: [
    [
      ['Made between May and September, when there is more milk than anyone can drink.', 'Делают с мая по сентябрь, когда молока больше, чем можно выпить.', 'Maydan sentabrgacha, sut ichib tugatib boʻlmas darajada koʻp paytda tayyorlanadi.', 'Мамырдан қыркүйекке дейін, сүт ішсе таусылмайтын кезде жасалады.', 'Майдан сентябрга чейин, сүт ичип түгөнгүс мезгилде жасалат.', 'Аз май то сентябр, вақте ки шир фаровон аст, тайёр мекунанд.'],
      ['No starch, no colour, no hurry.', 'Ни крахмала, ни красителей, ни спешки.', 'Kraxmal ham, boʻyoq ham qoʻshilmaydi, shoshilinmaydi ham.', 'Крахмал да, бояу да қосылмайды, асығыс та жоқ.', 'Крахмал да, боёк да кошулбайт, шашуу да жок.', 'Бе крахмал, бе ранг, бе шитоб.'],
    ],
  ],
});

export const soap = inItsCountries({
  slug: 'soap',
  workshop: 'orchard',
  homes: { KG: {}, KZ: {}, TJ: { 'TJ-KT/bokhtar': 1 } },
  spread: 1,
  share: 1,
  type: 'soap',
  care: 'dry',
  isPackaged: true,
  mixes: [{ oil: 94, herbs: 6 }, { oil: 90, honey: 6, herbs: 4 }],
  certificates: ['CONFORMITY', 'ORGANIC'],
  techniques: [['cold process', 'холодный способ', 'sovuq usul', 'суық әдіс', 'муздак ыкма', 'усули хунук'], ['cured for six weeks', 'выдержано шесть недель', 'olti hafta yetiltirilgan', 'алты апта сақталған', 'алты жума бышырылган', 'шаш ҳафта расида']],
  forms: [
    {
      code: 'SHN',
      name: ['soap with honey and milk', 'мыло с мёдом и молоком', 'asal va sutli sovun', 'бал мен сүт қосылған сабын', 'бал жана сүт кошулган самын', 'собун бо асалу шир'],
      art: 'soap',
      about: [['A mild bar for faces and children.', 'Мягкое мыло для лица и для детей.', 'Yuz va bolalar uchun yumshoq sovun.', 'Бет пен балаларға арналған жұмсақ сабын.', 'Бетке жана балдарга жумшак самын.', 'Собуни нарм барои рӯй ва кӯдакон.']],
      packs: [['90 g', 90, 1.8, 2.8]],
    },
    {
      code: 'SFL',
      name: ['felted soap', 'мыло в войлоке', 'kigizga oʻralgan sovun', 'киізге оралған сабын', 'кийизге оролгон самын', 'собун дар намад'],
      art: 'soap',
      mixes: [{ oil: 84, wool: 16 }],
      about: [['Soap in a coat of felt: it lathers, scrubs and shrinks with the bar.', 'Мыло в войлочной шубке: пенится, трёт и садится вместе с куском.', 'Kigiz gʻilofli sovun: koʻpiradi, ishqalaydi va birga kichrayadi.', 'Киіз қапты сабын: көпіреді, ысады, бірге кішірейеді.', 'Кийиз каптуу самын: көбүрөт, сүртөт, чогуу кичирейет.', 'Собун дар ғилофи намад: кафк мекунад, мемолад ва бо ҳам хурд мешавад.']],
      packs: [['110 g', 110, 2.8, 4.2]],
    },
    {
      code: 'SHB',
      name: ['soap with mountain herbs', 'мыло с горными травами', 'togʻ giyohli sovun', 'тау шөптері қосылған сабын', 'тоо чөптөрү кошулган самын', 'собун бо гиёҳҳои кӯҳӣ'],
      art: 'soap',
      sold: 'size',
      about: [['Thyme, wormwood and yarrow gathered above the village.', 'Чабрец, полынь и тысячелистник, собранные над селом.', 'Qishloq tepasidan terilgan jambil, shuvoq va boʻymodaron.', 'Ауыл үстінен терілген жебір, жусан және мыңжапырақ.', 'Айылдын үстүнөн терилген кийик от, эрмен жана каз таман.', 'Кокутӣ, явшон ва бӯймодарон, ки болои деҳа чидаанд.']],
      packs: [['90 g', 90, 1.6, 2.6], ['270 g', 270, 4.4, 6.6]],
    },
  ],
  lore: [[
    ['A village group that met to sew now also makes soap.', 'Сельская группа, которая собиралась шить, теперь варит и мыло.', 'Tikuvga yigʻilgan qishloq ayollari endi sovun ham tayyorlaydi.', 'Тігінге жиналған ауыл тобы енді сабын да жасайды.', 'Тигүүгө чогулган айыл тобу эми самын да жасайт.', 'Гурӯҳи деҳот, ки барои дӯзандагӣ ҷамъ меомад, акнун собун ҳам месозад.'],
    ['The label says what is inside, all of it.', 'На этикетке указано всё, что внутри.', 'Yorligʻida tarkibi toʻliq yozilgan.', 'Заттаңбасында құрамы түгел жазылған.', 'Этикеткасында курамы толук жазылган.', 'Дар тамға таркибаш пурра навишта шудааст.'],
  ]],
});
