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
  },
  {
    en: 'The idea is called One Village, One Product. It comes from the Japanese prefecture of Ōita and lives today in Uzbekistan, Kazakhstan, Kyrgyzstan and Tajikistan under four names. A product here need not be pretty. Bread counts, and so do concrete rings.',
    ru: 'Мысль называется «Одно село — один продукт». Она родом из японской префектуры Оита и сегодня живёт под четырьмя именами в Узбекистане, Казахстане, Кыргызстане и Таджикистане. Продукт не обязан быть красивым. Хлеб считается, бетонные кольца тоже.',
    'uz-Latn':
      'Bu gʻoya “Bir qishloq — bir mahsulot” deb ataladi. U Yaponiyaning Oita prefekturasidan chiqqan, bugun Oʻzbekiston, Qozogʻiston, Qirgʻiziston va Tojikistonda toʻrt nom bilan yashaydi. Mahsulot chiroyli boʻlishi shart emas. Non ham, beton halqa ham hisob.',
  },
  {
    en: 'What you see now is a demonstration. The countries, regions, towns and villages are real, with their coordinates. What the stories report of the programmes comes from published articles, and each story names its own; what they tell of the crafts is common knowledge. The workshops, their products, prices and stock are invented, and so are the pictures: they are drawings, made for this site, and no photograph was used. No living person is named.',
    ru: 'То, что вы видите, — демонстрация. Страны, области, города и сёла настоящие, с их координатами. Сведения о программах взяты из опубликованных статей, и каждый рассказ называет свои; сведения о ремёслах общеизвестны. Мастерские, их изделия, цены и остатки придуманы, как и изображения: это рисунки, сделанные для сайта, фотографий здесь нет. Ни один живой человек не назван.',
    'uz-Latn':
      'Hozir koʻrayotganingiz namoyish. Mamlakat, viloyat, shahar va qishloqlar haqiqiy, koordinatalari bilan. Dasturlar haqidagi maʼlumotlar eʼlon qilingan maqolalardan olingan, har bir hikoya oʻz manbasini aytadi; hunarlar haqidagisi hammaga maʼlum. Ustaxonalar, ularning mahsulotlari, narx va qoldiqlar toʻqima, suratlar ham: ular shu sayt uchun chizilgan, fotosurat ishlatilmagan. Birorta tirik odamning nomi keltirilmagan.',
  },
  {
    en: 'Where we know a thing we say it and give the source. Where we do not, the field is empty. If you find a mistake, in a fact or in one of the nine languages, it is a mistake of ours, and we should like to hear of it.',
    ru: 'Что знаем, о том говорим и даём источник. Чего не знаем, то оставляем пустым. Если вы нашли ошибку в факте или в одном из девяти языков, это наша ошибка, и мы хотели бы о ней узнать.',
    'uz-Latn':
      'Bilganimizni aytamiz va manbasini koʻrsatamiz. Bilmaganimizni boʻsh qoldiramiz. Dalilda yoki toʻqqiz tildan birida xato topsangiz, u bizning xatoyimiz, xabar bersangiz, xursand boʻlamiz.',
  },
];
