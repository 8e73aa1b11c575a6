import type { Language } from '@aul/language';
import { StaffRole } from '../viewer/staff-role.ts';

/** What the letters of the desk say. `{…}` is filled in. */
export interface LetterWords {
  greeting: string;
  code: { subject: string; text: string; warning: string };
  invitation: { subject: string; text: string; link: string; after: string };
  publishingFailed: { subject: string; text: string; reasons: string; other: string; link: string };
  closing: string;
  role: Record<StaffRole, string>;
}

export type DeskLanguage = 'en' | 'ru' | 'uz-Latn';

/** The language of the desk that somebody reads who asked for one of ours. */
export function deskLanguage(language: Language): DeskLanguage {
  if (language === 'uz-Latn' || language === 'uz-Cyrl') return 'uz-Latn';
  return ['ru', 'kk', 'ky', 'tg'].includes(language) ? 'ru' : 'en';
}

export const letterWords: Readonly<Record<DeskLanguage, LetterWords>> = {
  en: {
    greeting: 'Dear {name},',
    code: {
      subject: '{code} is your code',
      text: 'Your code for the desk is {code}. It works once, within ten minutes.',
      warning:
        'If you did not ask for it, somebody typed your address, and nothing happens without the code. Never tell it to anybody.',
    },
    invitation: {
      subject: 'You are invited to the desk',
      text: 'You are invited to the desk, where stories are written and orders looked after. Your role: {role}.',
      link: 'This link signs you in. It works once, within seven days:',
      after:
        'Afterwards you sign in by a code that is sent to this address, or by a passkey: add one on your own page.',
    },
    publishingFailed: {
      subject: 'Not published at its hour: {title}',
      text: '“{title}” ({languages}) was to be published on {time}. Something stood in the way, so nothing of it was, and it waits no more.',
      reasons: 'What stood in the way:',
      other:
        'Something has changed since it was scheduled ({code}). Try to publish it: the desk says what it is.',
      link: 'Mend it here, then publish it or choose another hour:',
    },
    closing: 'This letter was written by a program. Nobody reads answers to it.',
    role: {
      [StaffRole.EDITOR]: 'editor',
      [StaffRole.OFFICER]: 'officer',
      [StaffRole.COMMITTEE]: 'member of the committee',
      [StaffRole.ADMINISTRATOR]: 'administrator',
    },
  },
  ru: {
    greeting: 'Здравствуйте, {name}!',
    code: {
      subject: '{code} — ваш код',
      text: 'Ваш код для входа в рабочий кабинет: {code}. Он действует один раз, в течение десяти минут.',
      warning:
        'Если вы не запрашивали код, кто-то ввёл ваш адрес; без кода ничего не произойдёт. Никому его не сообщайте.',
    },
    invitation: {
      subject: 'Приглашение в рабочий кабинет',
      text: 'Вас приглашают в рабочий кабинет, где пишут рассказы и ведут заказы. Ваша роль: {role}.',
      link: 'По этой ссылке вы войдёте. Она действует один раз, в течение семи дней:',
      after:
        'Потом вы входите по коду, который приходит на этот адрес, или по ключу доступа: добавьте его на своей странице.',
    },
    publishingFailed: {
      subject: 'Не опубликовано в срок: {title}',
      text: '«{title}» ({languages}): публикация была назначена на {time}. Этому что-то помешало, поэтому ничего не опубликовано, и больше текст не ждёт.',
      reasons: 'Что помешало:',
      other:
        'С тех пор, как время было назначено, что-то изменилось ({code}). Попробуйте опубликовать: кабинет скажет, в чём дело.',
      link: 'Исправьте здесь, а затем опубликуйте или выберите другое время:',
    },
    closing: 'Это письмо написала программа. Ответы на него никто не читает.',
    role: {
      [StaffRole.EDITOR]: 'редактор',
      [StaffRole.OFFICER]: 'специалист',
      [StaffRole.COMMITTEE]: 'член комиссии',
      [StaffRole.ADMINISTRATOR]: 'администратор',
    },
  },
  'uz-Latn': {
    greeting: 'Assalomu alaykum, {name}!',
    code: {
      subject: '{code} — kodingiz',
      text: 'Ish stoliga kirish kodingiz: {code}. U bir marta, oʻn daqiqa ichida ishlaydi.',
      warning:
        'Agar kodni siz soʻramagan boʻlsangiz, kimdir manzilingizni kiritgan; kodsiz hech narsa boʻlmaydi. Uni hech kimga aytmang.',
    },
    invitation: {
      subject: 'Ish stoliga taklif',
      text: 'Sizni hikoyalar yoziladigan va buyurtmalar yuritiladigan ish stoliga taklif qilishdi. Vazifangiz: {role}.',
      link: 'Bu havola orqali kirasiz. U bir marta, yetti kun ichida ishlaydi:',
      after:
        'Keyin shu manzilga keladigan kod yoki kirish kaliti bilan kirasiz: uni oʻz sahifangizda qoʻshing.',
    },
    publishingFailed: {
      subject: 'Oʻz vaqtida chop etilmadi: {title}',
      text: '“{title}” ({languages}) {time} da chop etilishi kerak edi. Bunga nimadir toʻsqinlik qildi, shuning uchun hech narsa chop etilmadi va matn endi kutmayapti.',
      reasons: 'Nima toʻsqinlik qildi:',
      other:
        'Vaqt belgilanganidan beri nimadir oʻzgargan ({code}). Chop etib koʻring: ish stoli sababini aytadi.',
      link: 'Shu yerda tuzating, soʻng chop eting yoki boshqa vaqt tanlang:',
    },
    closing: 'Bu xatni dastur yozgan. Unga yozilgan javobni hech kim oʻqimaydi.',
    role: {
      [StaffRole.EDITOR]: 'muharrir',
      [StaffRole.OFFICER]: 'mutaxassis',
      [StaffRole.COMMITTEE]: 'komissiya aʼzosi',
      [StaffRole.ADMINISTRATOR]: 'administrator',
    },
  },
};
