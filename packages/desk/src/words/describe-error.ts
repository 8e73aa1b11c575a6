import { DeskError } from '../request.ts';
import { language } from './language.ts';

/** What a person reads of something that went wrong: in their language where we have it, else as the API says it. */
export function describeError(error: unknown): string {
  if (!(error instanceof DeskError)) return error instanceof Error ? error.message : String(error);
  return sentences[language.value][error.code] ?? error.message;
}

/** By code of docs/errors.md, for those that people at the desk meet. The API says them in English. */
const sentences: Record<typeof language.value, Readonly<Record<string, string>>> = {
  en: { OFFLINE: 'The desk cannot be reached now. What you typed is still here; try again in a moment.' },
  ru: {
    OFFLINE: 'Сейчас нет связи. Всё, что вы ввели, осталось на месте; попробуйте через минуту.',
    CREDENTIALS_NEEDED: 'Вход закончился. Войдите ещё раз.',
    SIGN_IN_FAILED: 'Войти не получилось. Проверьте код или попросите новый.',
    TOO_MANY_REQUESTS: 'Слишком много попыток. Подождите немного и попробуйте снова.',
    ROLE_NOT_ENOUGH: 'Ваша роль этого не позволяет. Попросите того, кому можно, или администратора.',
    PLACE_NOT_YOURS: 'Это место не входит в ваши. Попросите администратора добавить его.',
    LANGUAGE_NOT_YOURS: 'На этом языке вы не пишете. Попросите администратора добавить его.',
    NOT_FOUND: 'Этого больше нет.',
    STEP_NOT_POSSIBLE: 'Сейчас этот шаг невозможен: состояние изменилось. Обновите страницу.',
    TRACKING_NUMBER_INVALID: 'Номер отправления неверен. Проверьте его по квитанции.',
    STOCK_TOO_LOW: 'Столько нет в наличии.',
    REFUND_TOO_LARGE: 'Столько вернуть нельзя: возможная сумма меньше.',
    PAYMENT_WRONG: 'Сумма не сходится с суммой заказа.',
    INTERNAL: 'Что-то сломалось у нас. Попробуйте ещё раз; если не поможет, скажите администратору.',
  },
  'uz-Latn': {
    OFFLINE: 'Hozir aloqa yoʻq. Yozganlaringiz joyida; bir daqiqadan soʻng urinib koʻring.',
    CREDENTIALS_NEEDED: 'Kirish muddati tugadi. Qaytadan kiring.',
    SIGN_IN_FAILED: 'Kirib boʻlmadi. Kodni tekshiring yoki yangisini soʻrang.',
    TOO_MANY_REQUESTS: 'Urinishlar juda koʻp. Biroz kutib, qayta urinib koʻring.',
    ROLE_NOT_ENOUGH: 'Vazifangiz bunga ruxsat bermaydi. Ruxsati bor kishidan yoki administratordan soʻrang.',
    PLACE_NOT_YOURS: 'Bu joy sizniki emas. Administratordan qoʻshishni soʻrang.',
    LANGUAGE_NOT_YOURS: 'Siz bu tilda yozmaysiz. Administratordan qoʻshishni soʻrang.',
    NOT_FOUND: 'Bu endi yoʻq.',
    STEP_NOT_POSSIBLE: 'Hozir bu qadam mumkin emas: holat oʻzgargan. Sahifani yangilang.',
    TRACKING_NUMBER_INVALID: 'Joʻnatma raqami notoʻgʻri. Kvitansiya boʻyicha tekshiring.',
    STOCK_TOO_LOW: 'Bunchasi mavjud emas.',
    REFUND_TOO_LARGE: 'Buncha qaytarib boʻlmaydi: mumkin boʻlgan summa kamroq.',
    PAYMENT_WRONG: 'Summa buyurtma summasiga mos emas.',
    INTERNAL: 'Bizda nosozlik yuz berdi. Qayta urinib koʻring; yordam bermasa, administratorga ayting.',
  },
};
