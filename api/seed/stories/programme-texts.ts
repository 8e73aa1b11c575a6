import type { Language } from '@aul/language';
import type { Words } from '../records.ts';

/** What the programme says of itself; complete in every language of the site. */
export interface ProgrammeTexts {
  name: Record<Language, string>;
  /** One sentence: what the programme is for. */
  purpose: Record<Language, string>;
  /** What of all this is real and what is invented; belongs on every page. */
  notice: Record<Language, string>;
}

export const programmeTexts: ProgrammeTexts = {
  name: {
    en: 'One Village, One Product',
    ru: 'Одно село — один продукт',
    'uz-Latn': 'Bir qishloq — bir mahsulot',
    'uz-Cyrl': 'Бир қишлоқ — бир маҳсулот',
    kk: 'Бір ауыл – бір өнім',
    ky: 'Бир айыл — бир өнүм',
    tg: 'Як деҳа — як маҳсулот',
    ja: '一村一品',
    'zh-Hans': '一村一品',
  },
  purpose: {
    en: 'Villages of Central Asia show what each of them makes best, who makes it, and how it reaches you.',
    ru: 'Сёла Центральной Азии показывают, что каждое умеет лучше всего, кто это делает и как оно попадёт к вам.',
    'uz-Latn':
      'Markaziy Osiyo qishloqlari eng yaxshi qiladigan narsasini, uni kim yasashini va sizga qanday yetib borishini koʻrsatadi.',
    'uz-Cyrl':
      'Марказий Осиё қишлоқлари энг яхши қиладиган нарсасини, уни ким ясашини ва сизга қандай етиб боришини кўрсатади.',
    kk: 'Орталық Азия ауылдары қолынан не жақсы келетінін, оны кім жасайтынын және сізге қалай жететінін көрсетеді.',
    ky: 'Борбор Азиянын айылдары эмнени жакшы жасарын, аны ким жасарын жана сизге кантип жетерин көрсөтөт.',
    tg: 'Деҳаҳои Осиёи Марказӣ нишон медиҳанд, ки ҳар кадом чиро беҳтар месозад, онро кӣ месозад ва он чӣ гуна ба шумо мерасад.',
    ja: '中央アジアの村々が、それぞれ一番得意なもの、その作り手、そして皆さまに届くまでの道のりを紹介します。',
    'zh-Hans': '中亚的村庄在这里展示各自最拿手的产品、制作它的人，以及它如何送到您手中。',
  },
  notice: {
    en: 'This is a demonstration: the places are real, the producers, products, prices and pictures are invented.',
    ru: 'Это демонстрация: места настоящие, производители, товары, цены и изображения вымышлены.',
    'uz-Latn':
      'Bu namoyish: joylar haqiqiy, ishlab chiqaruvchilar, mahsulotlar, narxlar va suratlar toʻqima.',
    'uz-Cyrl': 'Бу намойиш: жойлар ҳақиқий, ишлаб чиқарувчилар, маҳсулотлар, нархлар ва суратлар тўқима.',
    kk: 'Бұл — демонстрациялық нұсқа: жер-су аттары шынайы, ал өндірушілер, тауарлар, бағалар мен суреттер ойдан алынған.',
    ky: 'Бул — демонстрациялык версия: жерлер чыныгы, ал эми өндүрүүчүлөр, буюмдар, баалар жана сүрөттөр ойдон чыгарылган.',
    tg: 'Ин намоиш аст: ҷойҳо воқеӣ, истеҳсолкунандагон, маҳсулот, нархҳо ва расмҳо сохта мебошанд.',
    ja: 'これはデモンストレーションです。地名は実在しますが、生産者・商品・価格・画像は架空のものです。',
    'zh-Hans': '这是一个演示：地点是真实的，生产者、产品、价格和图片均为虚构。',
  },
};

/** The about page, paragraph by paragraph. */
export const aboutText: Words[] = [
  {
    en: 'A village is easier to remember when it can be said together with a thing. Rishton makes blue pottery; Kegen makes butter; Kochkor makes shyrdaks. This site begins every page about a place with that one sentence, and then tries to deserve it: who the makers are, what the thing is made of, how it is made, what it costs at your door.',
    ru: 'Село легче запомнить, когда его называют вместе с вещью. Риштан делает синюю керамику, Кеген — масло, Кочкор — шырдаки. Каждую страницу о месте этот сайт начинает с одной такой фразы, а потом старается её оправдать: кто эти мастера, из чего вещь, как её делают и сколько она стоит у вашей двери.',
    'uz-Latn':
      'Qishloq biror narsa bilan birga aytilsa, esda qoladi. Rishton koʻk sopol yasaydi, Kegen sariyogʻ, Qoʻchqor shirdak. Bu sayt joy haqidagi har bir sahifani shunday bitta gapdan boshlaydi, keyin uni oqlashga harakat qiladi: ustasi kim, nimadan qilingan, qanday yasaladi, eshigingizgacha qancha turadi.',
    kk: 'Ауыл бір затпен бірге аталса, есте оңай қалады. Риштан көк керамика жасайды, Кеген — май, Қошқор — сырмақ. Бұл сайт жер туралы әр бетті осындай бір сөйлеммен бастап, сосын оны ақтауға тырысады: шебері кім, неден және қалай жасалған, есігіңізге дейін қанша тұрады.',
    ky: 'Айыл бир буюм менен кошо аталса, эсте оңой калат. Риштан көк карапа жасайт, Кеген — май, Кочкор — шырдак. Бул сайт жер жөнүндөгү ар бир баракты ушундай бир сүйлөм менен баштап, анан аны актоого аракет кылат: чебери ким, эмнеден жана кантип жасалган, эшигиңизге чейин канча турат.',
    tg: 'Деҳаро вақте бо чизе якҷоя ном мебаранд, он осонтар дар ёд мемонад. Риштон сафоли кабуд месозад, Кеген — равған, Кочкор — ширдоқ. Ин сомона ҳар саҳифаи дар бораи ҷойро бо чунин як ҷумла оғоз мекунад ва баъд мекӯшад онро сазовор бошад: устояш кист, аз чӣ ва чӣ гуна сохта шудааст, то дари шумо чанд аст.',
    ja: '村は、一つの品と一緒に呼ばれると覚えやすい。リシタンは青い陶器、ケゲンはバター、コチコルはシルダク。このサイトは土地のページをどれもこの一文から始め、それにふさわしくあろうとします。作り手は誰か、何からどう作られるか、お手元に届くといくらになるか。',
    'zh-Hans':
      '一个村庄若能和一件东西一起说出来，就更容易记住。里什坦出蓝釉陶器，克根出黄油，科奇科尔出希尔达克毡毯。本站每个地方页面都从这样一句话开始，然后努力配得上它：谁做的，用什么做，怎么做，送到您家门口要多少钱。',
  },
  {
    en: 'The idea is called One Village, One Product. It comes from the Japanese prefecture of Ōita and lives today in Uzbekistan, Kazakhstan, Kyrgyzstan and Tajikistan under four names. A product here need not be pretty. Bread counts, and so do concrete rings.',
    ru: 'Мысль называется «Одно село — один продукт». Она родом из японской префектуры Оита и сегодня живёт под четырьмя именами в Узбекистане, Казахстане, Кыргызстане и Таджикистане. Продукт не обязан быть красивым. Хлеб считается, бетонные кольца тоже.',
    'uz-Latn':
      'Bu gʻoya “Bir qishloq — bir mahsulot” deb ataladi. U Yaponiyaning Oita prefekturasidan chiqqan, bugun Oʻzbekiston, Qozogʻiston, Qirgʻiziston va Tojikistonda toʻrt nom bilan yashaydi. Mahsulot chiroyli boʻlishi shart emas. Non ham, beton halqa ham hisob.',
    kk: 'Бұл ой «Бір ауыл – бір өнім» деп аталады. Ол Жапонияның Оита префектурасынан шыққан, бүгінде Өзбекстанда, Қазақстанда, Қырғызстанда және Тәжікстанда төрт атпен өмір сүреді. Өнімнің әдемі болуы шарт емес. Нан да, бетон сақина да есепке кіреді.',
    ky: 'Бул ой «Бир айыл — бир өнүм» деп аталат. Ал Япониянын Оита префектурасынан чыккан, бүгүн Өзбекстанда, Казакстанда, Кыргызстанда жана Тажикстанда төрт ат менен жашайт. Өнүм кооз болушу шарт эмес. Нан да, бетон шакек да эсепке кирет.',
    tg: 'Ин андеша «Як деҳа — як маҳсулот» ном дорад. Он аз префектураи Оитаи Ҷопон баромадааст ва имрӯз дар Ӯзбекистон, Қазоқистон, Қирғизистон ва Тоҷикистон бо чор ном зиндагӣ мекунад. Маҳсулот набояд ҳатман зебо бошад. Нон ҳам, ҳалқаи бетонӣ ҳам ба ҳисоб меравад.',
    ja: 'この考えは一村一品と呼ばれます。日本の大分県で生まれ、今ではウズベキスタン、カザフスタン、キルギス、タジキスタンで四つの名のもとに生きています。品は美しくなくてもよい。パンも、コンクリート管も、立派な一品です。',
    'zh-Hans':
      '这个想法叫一村一品。它来自日本大分县，如今以四个名字生活在乌兹别克斯坦、哈萨克斯坦、吉尔吉斯斯坦和塔吉克斯坦。产品不必漂亮，馕算，混凝土圈也算。',
  },
  {
    en: 'What you see now is a demonstration. The countries, regions, towns and villages are real, with their coordinates. What the stories report of the programmes comes from published articles, and each story names its own; what they tell of the crafts is common knowledge. The workshops, their products, prices and stock are invented, and so are the pictures: they are drawings, made for this site, and no photograph was used. No living person is named.',
    ru: 'То, что вы видите, — демонстрация. Страны, области, города и сёла настоящие, с их координатами. Сведения о программах взяты из опубликованных статей, и каждый рассказ называет свои; сведения о ремёслах общеизвестны. Мастерские, их изделия, цены и остатки придуманы, как и изображения: это рисунки, сделанные для сайта, фотографий здесь нет. Ни один живой человек не назван.',
    'uz-Latn':
      'Hozir koʻrayotganingiz namoyish. Mamlakat, viloyat, shahar va qishloqlar haqiqiy, koordinatalari bilan. Dasturlar haqidagi maʼlumotlar eʼlon qilingan maqolalardan olingan, har bir hikoya oʻz manbasini aytadi; hunarlar haqidagisi hammaga maʼlum. Ustaxonalar, ularning mahsulotlari, narx va qoldiqlar toʻqima, suratlar ham: ular shu sayt uchun chizilgan, fotosurat ishlatilmagan. Birorta tirik odamning nomi keltirilmagan.',
    kk: 'Қазір көріп тұрғаныңыз — көрсетілім. Елдер, облыстар, қалалар мен ауылдар шынайы, координаттарымен. Бағдарламалар туралы мәлімет жарияланған мақалалардан алынған, әр хикая өз дереккөзін айтады; қолөнер туралы айтылғаны жалпыға белгілі. Шеберханалар, олардың бұйымдары, бағасы мен қоры ойдан алынған, суреттер де: олар осы сайт үшін салынған, фотосурет қолданылмаған. Тірі адамның аты аталмайды.',
    ky: 'Азыр көрүп турганыңыз — көрсөтмө. Өлкөлөр, облустар, шаарлар жана айылдар чыныгы, координаттары менен. Программалар жөнүндөгү маалымат жарыяланган макалалардан алынган, ар бир баян өз булагын айтат; кол өнөрчүлүк жөнүндө айтылганы баарына белгилүү. Устаканалар, алардын буюмдары, баасы жана калдыгы ойдон чыгарылган, сүрөттөр да: алар ушул сайт үчүн тартылган, фотосүрөт колдонулган эмес. Тирүү адамдын аты аталбайт.',
    tg: 'Он чи мебинед, намоиш аст. Кишварҳо, вилоятҳо, шаҳрҳо ва деҳаҳо воқеӣ мебошанд, бо координатаҳояшон. Маълумот дар бораи барномаҳо аз мақолаҳои чопшуда гирифта шудааст ва ҳар ҳикоя сарчашмаи худро мегӯяд; он чи дар бораи ҳунарҳо гуфта мешавад, ба ҳама маълум аст. Коргоҳҳо, молу нарх ва захираи онҳо сохтаанд, расмҳо низ: онҳоро барои ҳамин сомона кашидаанд, акс истифода нашудааст. Номи ягон шахси зинда бурда намешавад.',
    ja: '今ご覧のものはデモンストレーションです。国、州、町、村は座標も含めて実在します。各国の取り組みについての記述は公開された記事によるもので、読みものごとに出典を記しています。工芸についての記述は広く知られたことです。工房、商品、価格、在庫は架空で、画像もこのサイトのために描いたものです。写真は使っていません。存命の人の名は出していません。',
    'zh-Hans':
      '您现在看到的是演示。国家、州、城镇和村庄都是真实的，坐标也是。关于各国项目的内容来自已发表的文章，每篇故事都注明出处；关于手工艺的内容属于常识。作坊及其产品、价格和库存都是虚构的，图片也一样：它们是为本站绘制的，没有使用照片。不提任何在世者的姓名。',
  },
  {
    en: 'Where we know a thing we say it and give the source. Where we do not, the field is empty. If you find a mistake, in a fact or in one of the nine languages, it is a mistake of ours, and we should like to hear of it.',
    ru: 'Что знаем, о том говорим и даём источник. Чего не знаем, то оставляем пустым. Если вы нашли ошибку в факте или в одном из девяти языков, это наша ошибка, и мы хотели бы о ней узнать.',
    'uz-Latn':
      'Bilganimizni aytamiz va manbasini koʻrsatamiz. Bilmaganimizni boʻsh qoldiramiz. Dalilda yoki toʻqqiz tildan birida xato topsangiz, u bizning xatoyimiz, xabar bersangiz, xursand boʻlamiz.',
    kk: 'Білгенімізді айтып, дереккөзін көрсетеміз. Білмегеніміз бос қалады. Деректен немесе тоғыз тілдің бірінен қате тапсаңыз, ол біздің қатеміз, бізге хабарласаңыз, қуанамыз.',
    ky: 'Билгенибизди айтып, булагын көрсөтөбүз. Билбегенибиз бош калат. Фактыдан же тогуз тилдин биринен ката тапсаңыз, ал биздин катабыз, кабарласаңыз, кубанабыз.',
    tg: 'Он чиро медонем, мегӯем ва сарчашмаашро нишон медиҳем. Он чиро намедонем, холӣ мемонем. Агар дар далел ё дар яке аз нӯҳ забон хато ёбед, он хатои мост ва хушҳол мешавем, ки моро огоҳ кунед.',
    ja: '知っていることは出典とともに述べ、知らないことは空欄のままにします。事実の誤りでも、九つの言語のどれかの誤りでも、見つけたらそれは私たちの誤りです。お知らせください。',
    'zh-Hans':
      '我们知道的就说出来并注明来源，不知道的就留空。如果您发现事实或九种语言中的任何错误，那是我们的错误，希望您告诉我们。',
  },
];
