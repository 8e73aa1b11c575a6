import { language } from '../../words/language.ts';

/** `publishTexts` as people say it; where nobody wrote a word for it, the name itself, taken apart. */
export function nameOfAction(action: string): string {
  const known = names[action];
  const at = { en: 0, ru: 1, 'uz-Latn': 2 }[language.value];
  const apart = action.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return known?.[at] ?? apart.charAt(0).toUpperCase() + apart.slice(1);
}

/** In English, Russian and Uzbek. */
const names: Readonly<Record<string, readonly [string, string, string]>> = {
  signIn: ['Signed in', 'Вход', 'Kirdi'],
  signOut: ['Signed out', 'Выход', 'Chiqdi'],
  inviteStaff: ['Invited', 'Пригласили', 'Taklif qildi'],
  changeStaff: ['Changed what they may do', 'Изменили права', 'Huquqlarini oʻzgartirdi'],
  disableStaff: ['Let in no more', 'Больше не впускать', 'Boshqa kiritmaslik'],
  enableStaff: ['Let in again', 'Впустили снова', 'Yana kiritdi'],
  makeLink: ['Made a link to sign in', 'Создана ссылка для входа', 'Kirish havolasi yaratildi'],
  openSession: ['Opened a session', 'Открыт вход', 'Kirish ochildi'],
  addPasskey: ['Made a passkey', 'Создан ключ доступа', 'Kirish kaliti yaratildi'],
  removePasskey: ['Removed a passkey', 'Убран ключ доступа', 'Kirish kaliti olib tashlandi'],
  endSession: ['Ended a session', 'Завершён вход', 'Kirish tugatildi'],
  startStory: ['Started a story', 'Начали историю', 'Hikoya boshladi'],
  publishTexts: ['Published', 'Опубликовали', 'Eʼlon qildi'],
  unpublishTexts: ['Unpublished', 'Сняли с публикации', 'Eʼlondan oldi'],
  scheduleTexts: ['Scheduled', 'Назначили публикацию', 'Eʼlonni belgiladi'],
  unscheduleTexts: ['Took back a schedule', 'Отменили назначенное', 'Belgilanganini bekor qildi'],
  submitText: ['Sent to review', 'Отправили на проверку', 'Tekshiruvga yubordi'],
  approveText: ['Approved', 'Одобрили', 'Maʼqulladi'],
  returnText: ['Sent back', 'Вернули на доработку', 'Qaytardi'],
  restoreVersion: ['Restored a version', 'Вернули версию', 'Versiyani tikladi'],
  trashManuscript: ['Threw away', 'Выбросили', 'Tashladi'],
  untrashManuscript: ['Took out of the trash', 'Достали из корзины', 'Savatdan oldi'],
  describePicture: ['Described a picture', 'Описали изображение', 'Rasmni tavsifladi'],
  enterBrand: ['Entered a brand', 'Внесли марку', 'Brend kiritdi'],
  changeBrand: ['Changed a brand', 'Изменили марку', 'Brendni oʻzgartirdi'],
  publishBrand: ['Published a brand', 'Опубликовали марку', 'Brendni eʼlon qildi'],
  archiveBrand: ['Took a brand from the public', 'Убрали марку с сайта', 'Brendni saytdan oldi'],
  enterMembership: ['Entered into a register', 'Внесли в реестр', 'Reyestrga kiritdi'],
  changeMembership: ['Changed a register', 'Изменили реестр', 'Reyestrni oʻzgartirdi'],
  grantBrandUse: ['Let it carry a brand', 'Разрешили марку', 'Brendga ruxsat berdi'],
  withdrawBrandUse: ['Took a brand off it', 'Сняли марку', 'Brendni oldi'],
  changePlace: ['Changed a place', 'Изменили место', 'Joyni oʻzgartirdi'],
  specializePlace: [
    'Said what a place makes',
    'Записали, что делают в месте',
    'Joyda nima tayyorlanishini yozdi',
  ],
  endSpecialization: ['Ended what a place makes', 'Завершили продукт места', 'Joy mahsulotini tugatdi'],
  adjustStock: ['Counted stock', 'Пересчитали наличие', 'Mavjudini sanadi'],
  confirmFulfilment: ['Confirmed', 'Подтвердили', 'Tasdiqladi'],
  shipFulfilment: ['Sent a parcel', 'Отправили посылку', 'Joʻnatma yubordi'],
  cancelOrder: ['Cancelled', 'Отменили', 'Bekor qildi'],
  refundOrder: ['Gave money back', 'Вернули деньги', 'Pulni qaytardi'],
};
