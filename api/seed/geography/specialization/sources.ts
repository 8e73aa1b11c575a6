import type { Words } from '../../records.ts';

/** Where it comes from that a place makes a thing: named in public, generally known, or invented for the show. */
const sources: Record<string, Words> = {
  hunarmand: {
    en: 'National brand named by the Hunarmand association in an interview with Daryo.',
    ru: 'Национальный бренд, названный ассоциацией «Хунарманд» в интервью изданию Daryo.',
    'uz-Latn': '“Hunarmand” uyushmasi “Daryo” nashriga bergan intervyuda nomi keltirilgan milliy brend.',
    'uz-Cyrl': '«Ҳунарманд» уюшмаси Daryo нашрига берган интервьюда номи келтирилган миллий бренд.',
    kk: '«Хунарманд» қауымдастығы Daryo басылымына берген сұхбатында атаған ұлттық бренд.',
    ky: '«Хунарманд» бирикмеси Daryo басылмасына берген маегинде атаган улуттук бренд.',
    tg: 'Бренди миллӣ, ки ассотсиатсияи «Ҳунарманд» дар мусоҳиба ба нашрияи Daryo ном бурдааст.',
    ja: 'フナルマンド協会がDaryoのインタビューで挙げた国のブランド。',
    'zh-Hans': '“胡纳尔曼德”协会在接受Daryo采访时提到的国家品牌。',
  },
  'cooperation-lab': {
    en: 'After the Cooperation LAB centre in Bektemir, named by prezident.uz; the choice itself is a demonstration.',
    ru: 'По центру «Cooperation LAB» в Бектемире, названному на prezident.uz; сам выбор — демонстрация.',
    'uz-Latn':
      'prezident.uz saytida nomi keltirilgan Bektemirdagi “Cooperation LAB” markazi asosida; tanlov — namoyish.',
    'uz-Cyrl':
      'prezident.uz сайтида номи келтирилган Бектемирдаги «Cooperation LAB» маркази асосида; танлов — намойиш.',
    kk: 'prezident.uz сайтында аталған Бектемірдегі «Cooperation LAB» орталығы бойынша; таңдаудың өзі — көрсетілім.',
    ky: 'prezident.uz сайтында аталган Бектемирдеги «Cooperation LAB» борбору боюнча; тандоонун өзү — көрсөтмө.',
    tg: 'Аз рӯи маркази «Cooperation LAB» дар Бектемир, ки дар prezident.uz ном бурда шудааст; худи интихоб намоишист.',
    ja: 'prezident.uzが伝えたベクテミルのCooperation LABセンターにちなむ。選択そのものはデモンストレーション。',
    'zh-Hans': '依据prezident.uz报道的别克捷米尔Cooperation LAB中心；选择本身仅为演示。',
  },
  'almaty-exhibitions': {
    en: 'Named in the report on the exhibitions of Almaty Region, 14 June 2024.',
    ru: 'Названо в репортаже о выставках Алматинской области, 14 июня 2024 года.',
    kk: 'Алматы облысының көрмелері туралы 2024 жылғы 14 маусымдағы хабарда аталған.',
    'uz-Latn': 'Olmaota viloyati koʻrgazmalari haqidagi 2024-yil 14-iyundagi xabarda nomi keltirilgan.',
    ky: 'Алматы облусунун көргөзмөлөрү тууралуу 2024-жылдын 14-июнундагы кабарда аталган.',
    tg: 'Дар хабар аз 14 июни 2024 дар бораи намоишгоҳҳои вилояти Алмаато ном бурда шудааст.',
    ja: '2024年6月14日、アルマトイ州の展示会の報道で名が挙がったもの。',
    'zh-Hans': '2024年6月14日关于阿拉木图州展览的报道中提到。',
  },
  tradition: {
    en: 'Widely known for it; entered from general knowledge and not yet confirmed by a committee.',
    ru: 'Широко известно; внесено по общим сведениям и ещё не подтверждено комиссией.',
    'uz-Latn': 'Keng maʼlum; umumiy maʼlumot asosida kiritilgan, komissiya hali tasdiqlamagan.',
    kk: 'Жалпыға белгілі; жалпы мәлімет бойынша енгізілген, комиссия әлі растаған жоқ.',
    ky: 'Кеңири белгилүү; жалпы маалымат боюнча киргизилген, комиссия азырынча ырастай элек.',
    tg: 'Ба ҳама маълум; аз рӯи маълумоти умумӣ ворид шуда, комиссия ҳанӯз тасдиқ накардааст.',
    ja: '広く知られているもの。一般的な知識により記載し、委員会の確認はまだ。',
    'zh-Hans': '广为人知；依一般知识录入，尚未经委员会确认。',
  },
  demonstration: {
    en: 'Demonstration: chosen for this programme by what the region is known for, not decided by anyone there.',
    ru: 'Демонстрация: выбрано для этой программы по тому, чем известен регион; там этого никто не решал.',
    'uz-Latn':
      'Namoyish: hudud nimasi bilan tanilganiga qarab tanlangan; u yerda bunday qaror qabul qilinmagan.',
    kk: 'Көрсетілім: өңірдің немен танымал екеніне қарап таңдалған; ол жақта мұндай шешім қабылданбаған.',
    ky: 'Көрсөтмө: аймак эмнеси менен белгилүү экенине карап тандалган; ал жакта мындай чечим кабыл алынган эмес.',
    tg: 'Намоишӣ: аз рӯи он ки минтақа бо чӣ машҳур аст, интихоб шудааст; дар он ҷо касе чунин қарор накардааст.',
    ja: 'デモンストレーション：地域の名物から本プログラム用に選んだもので、現地で決められたものではない。',
    'zh-Hans': '演示：依该地区的知名物产为本项目选定，并非当地所作决定。',
  },
  'rolled-up': {
    en: 'What most of its settlements make.',
    ru: 'То, что делает большинство его населённых пунктов.',
    'uz-Latn': 'Uning koʻpchilik aholi punktlari shuni tayyorlaydi.',
    kk: 'Елді мекендерінің көпшілігі жасайтын бұйым.',
    ky: 'Айылдарынын көпчүлүгү жасаган буюм.',
    tg: 'Он чи аксари деҳаҳояш месозанд.',
    ja: 'この土地の多くの集落が作るもの。',
    'zh-Hans': '当地多数村镇所制作的产品。',
  },
};

export function sourceWords(name: string): Words {
  const words = sources[name];
  if (!words) throw new Error(`There is no source "${name}".`);
  return words;
}
