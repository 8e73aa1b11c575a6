import type { Words } from '../../records.ts';

/** Where it comes from that a place makes a thing: named in public, generally known, or invented for the show. */
const sources: Record<string, Words> = {
  hunarmand: {
    en: 'National brand named by the Hunarmand association in an interview with Daryo.',
    ru: 'Национальный бренд, названный ассоциацией «Хунарманд» в интервью изданию Daryo.',
    'uz-Latn': '“Hunarmand” uyushmasi “Daryo” nashriga bergan intervyuda nomi keltirilgan milliy brend.',
  },
  'cooperation-lab': {
    en: 'After the Cooperation LAB centre in Bektemir, named by prezident.uz; the choice itself is a demonstration.',
    ru: 'По центру «Cooperation LAB» в Бектемире, названному на prezident.uz; сам выбор — демонстрация.',
    'uz-Latn':
      'prezident.uz saytida nomi keltirilgan Bektemirdagi “Cooperation LAB” markazi asosida; tanlov — namoyish.',
  },
  'almaty-exhibitions': {
    en: 'Named in the report on the exhibitions of Almaty Region, 14 June 2024.',
    ru: 'Названо в репортаже о выставках Алматинской области, 14 июня 2024 года.',
    kk: 'Алматы облысының көрмелері туралы 2024 жылғы 14 маусымдағы хабарда аталған.',
  },
  tradition: {
    en: 'Widely known for it; entered from general knowledge and not yet confirmed by a committee.',
    ru: 'Широко известно; внесено по общим сведениям и ещё не подтверждено комиссией.',
    'uz-Latn': 'Keng maʼlum; umumiy maʼlumot asosida kiritilgan, komissiya hali tasdiqlamagan.',
    kk: 'Жалпыға белгілі; жалпы мәлімет бойынша енгізілген, комиссия әлі растаған жоқ.',
    ky: 'Кеңири белгилүү; жалпы маалымат боюнча киргизилген, комиссия азырынча ырастай элек.',
    tg: 'Ба ҳама маълум; аз рӯи маълумоти умумӣ ворид шуда, комиссия ҳанӯз тасдиқ накардааст.',
  },
  demonstration: {
    en: 'Demonstration: chosen for this programme by what the region is known for, not decided by anyone there.',
    ru: 'Демонстрация: выбрано для этой программы по тому, чем известен регион; там этого никто не решал.',
    'uz-Latn':
      'Namoyish: hudud nimasi bilan tanilganiga qarab tanlangan; u yerda bunday qaror qabul qilinmagan.',
    kk: 'Көрсетілім: өңірдің немен танымал екеніне қарап таңдалған; ол жақта мұндай шешім қабылданбаған.',
    ky: 'Көрсөтмө: аймак эмнеси менен белгилүү экенине карап тандалган; ал жакта мындай чечим кабыл алынган эмес.',
    tg: 'Намоишӣ: аз рӯи он ки минтақа бо чӣ машҳур аст, интихоб шудааст; дар он ҷо касе чунин қарор накардааст.',
  },
  'rolled-up': {
    en: 'What most of its settlements make.',
    ru: 'То, что делает большинство его населённых пунктов.',
    'uz-Latn': 'Uning koʻpchilik aholi punktlari shuni tayyorlaydi.',
    kk: 'Елді мекендерінің көпшілігі жасайтын бұйым.',
    ky: 'Айылдарынын көпчүлүгү жасаган буюм.',
    tg: 'Он чи аксари деҳаҳояш месозанд.',
  },
};

export function sourceWords(name: string): Words {
  const words = sources[name];
  if (!words) throw new Error(`There is no source "${name}".`);
  return words;
}
