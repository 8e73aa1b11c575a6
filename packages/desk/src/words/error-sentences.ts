/**
 * What people at the desk read of an error, by its code in docs/errors.md: what happened, and what to do. The API says it in
 * English; where `{said}` stands, its words are shown as they are, for they tell which value it is about.
 */
export const errorSentences = {
  ru: {
    OFFLINE: 'Сейчас нет связи. Всё, что вы ввели, осталось на месте; попробуйте через минуту.',
    BAD_REQUEST: 'Запрос не дошёл целиком. Обновите страницу и попробуйте ещё раз.',
    CREDENTIALS_NEEDED: 'Вход закончился. Войдите ещё раз.',
    SIGN_IN_FAILED: 'Войти не получилось. Проверьте код или попросите новый.',
    TOO_MANY_REQUESTS: 'Слишком много попыток. Подождите немного и попробуйте снова.',
    ROLE_NOT_ENOUGH: 'Ваша роль этого не позволяет. Попросите того, кому можно, или администратора.',
    PLACE_NOT_YOURS: 'Это место не входит в ваши. Попросите администратора добавить его.',
    LANGUAGE_NOT_YOURS: 'На этом языке вы не пишете. Попросите администратора добавить его.',
    ORIGIN_FOREIGN: 'Запрос пришёл с чужой страницы. Откройте кабинет заново по его собственному адресу.',
    BODY_TOO_LARGE: 'Это слишком много для одного раза. Отправьте файл поменьше или сократите текст.',
    MEDIA_TYPE_UNSUPPORTED: 'Такие файлы здесь не принимаются. Отправьте файл другого вида.',
    BUSY: 'Сейчас слишком много запросов сразу. Попробуйте через минуту.',
    DISK_FULL: 'На сервере кончилось место, ничего не сохранено. Скажите тому, кто за него отвечает.',
    DATABASE_AWAY: 'База данных сейчас не отвечает. Попробуйте ещё раз через несколько секунд.',
    TIMEOUT: 'Ответа пришлось ждать слишком долго. Попробуйте ещё раз чуть позже.',
    INTERNAL: 'Что-то сломалось у нас. Попробуйте ещё раз; если не поможет, скажите администратору.',
    GRAPHQL_VALIDATION_FAILED: 'Кабинет с тех пор обновился. Сохраните, что пишете, и обновите страницу.',
    BAD_USER_INPUT: 'Что-то заполнено неверно. Исправьте и сохраните ещё раз. {said}',
    NOT_FOUND: 'Этого больше нет. Вернитесь к списку и обновите его.',
    CURSOR_INVALID: 'Список тем временем изменился. Откройте его сначала.',
    PAGE_TOO_LARGE: 'Столько сразу не показать. Сузьте список.',
    SKIP_OUT_OF_RANGE: 'Так далеко список не пролистать. Сузьте его.',
    LANGUAGE_UNKNOWN: 'Такого языка здесь нет. Выберите язык из списка.',
    MARKET_UNKNOWN: 'Такого рынка здесь нет. Выберите рынок из списка.',
    LAST_ADMINISTRATOR: 'Тогда не останется ни одного администратора. Сначала назначьте другого.',
    LETTER_NOT_SENT:
      'Человек добавлен, но письмо со ссылкой отправить не удалось. Пригласите его ещё раз, когда письма будут уходить.',
    PASSKEY_REFUSED:
      'Ключ доступа не принят: он от другого сайта, или прошло слишком много времени. Начните сначала.',
    SLUG_TAKEN: 'Этот адрес уже занят. Выберите другой.',
    STOCK_TOO_LOW: 'Столько нет в наличии. Укажите меньше.',
    PLACE_PARENT_INVALID: 'Это место не может лежать в выбранном. Выберите место уровнем выше.',
    PRIMARY_SPECIALIZATION_TAKEN: 'У этого места уже есть главное ремесло. Сначала завершите его.',
    MEMBERSHIP_EXISTS: 'Этот производитель уже есть в реестре марки. Измените запись о нём.',
    CRITERIA_NOT_MET:
      'Изделие отвечает не всем обязательным условиям марки. Посмотрите его ещё раз или откажите.',
    GTIN_INVALID: 'Штрихкод неверен: не та длина или контрольная цифра. Перепишите его с этикетки.',
    PICTURE_CREDIT_MISSING: 'У картинки нет описания, автора или лицензии. Добавьте недостающее.',
    PREVIEW_OVER: 'Время предпросмотра вышло. Откройте его ещё раз.',
    PICTURE_UNREADABLE:
      'Картинку не удалось прочитать. Отправьте неподвижный JPEG, PNG, WebP, AVIF или HEIC, не больше 60 мегапикселей.',
    CONSENT_MISSING: 'Нет согласия человека, о котором речь. Сначала запишите его согласие.',
    RECORD_CHANGED:
      'Кто-то тем временем это изменил, ваше не сохранено. Обновите страницу и внесите правку заново.',
    CONTENT_TOO_LARGE: 'Текст слишком длинный. Сократите его или сделайте из него две истории.',
    FACTS_CHANGED:
      'Кто-то тем временем изменил сведения об истории, ваше не сохранено. Обновите страницу и внесите правку заново.',
    MANUSCRIPT_PUBLIC: 'Это опубликовано. Сначала снимите с публикации на всех языках.',
    MANUSCRIPT_TRASHED: 'Это лежит в корзине. Сначала достаньте его оттуда.',
    PUBLISHING_PROBLEMS: 'Ничего не опубликовано: кое-что мешает. Откройте список помех и устраните их все.',
    TEXT_STATE_WRONG: 'Сейчас с этим текстом так нельзя: его состояние изменилось. Обновите страницу.',
    TEXT_CHANGED:
      'Это уже не тот текст, который вы прочитали; ничего не одобрено. Прочитайте, каким он стал.',
    TEXT_NEEDED: 'Тогда этого поля не останется ни на одном языке. Сначала опубликуйте его на другом.',
    FOUR_EYES: 'Кто писал текст, тот его не одобряет. Попросите коллегу прочитать.',
    TEXTS_IN_MANUSCRIPT: 'Эти тексты уже пишутся в разделе текстов. Исправьте их там и опубликуйте.',
    SHEET_UNREADABLE: 'Файл не удалось прочитать как таблицу. Отправьте XLSX без макросов или CSV в UTF-8.',
    RATE_MISSING:
      'Нет курса валют на этот день. Попросите администратора загрузить курсы или задайте цену для рынка.',
    STEP_NOT_POSSIBLE: 'Сейчас этот шаг невозможен: состояние изменилось. Обновите страницу.',
    QUANTITY_TOO_HIGH:
      'Столько взять нельзя: в этой части заказа осталось меньше. Обновите страницу и укажите меньше.',
    RETURN_TOO_LATE: 'Срок возврата прошёл. Договоритесь с покупателем напрямую.',
    PAYMENT_UNSETTLED: 'Оплата этого заказа ещё проходит. Попробуйте через несколько минут.',
    TRACKING_NUMBER_INVALID: 'Номер отправления неверен. Проверьте его по квитанции.',
    REFUND_TOO_HIGH: 'Столько вернуть нельзя: от оплаты осталось меньше. Укажите сумму поменьше.',
    IDEMPOTENCY_KEY_REUSED: 'Это уже было отправлено с другими данными. Обновите страницу и начните заново.',
  },
  'uz-Latn': {
    OFFLINE: 'Hozir aloqa yoʻq. Yozganlaringiz joyida; bir daqiqadan soʻng urinib koʻring.',
    BAD_REQUEST: 'Soʻrov toʻliq yetib kelmadi. Sahifani yangilab, qayta urinib koʻring.',
    CREDENTIALS_NEEDED: 'Kirish muddati tugadi. Qaytadan kiring.',
    SIGN_IN_FAILED: 'Kirib boʻlmadi. Kodni tekshiring yoki yangisini soʻrang.',
    TOO_MANY_REQUESTS: 'Urinishlar juda koʻp. Biroz kutib, qayta urinib koʻring.',
    ROLE_NOT_ENOUGH: 'Vazifangiz bunga ruxsat bermaydi. Ruxsati bor kishidan yoki administratordan soʻrang.',
    PLACE_NOT_YOURS: 'Bu joy sizniki emas. Administratordan qoʻshishni soʻrang.',
    LANGUAGE_NOT_YOURS: 'Siz bu tilda yozmaysiz. Administratordan qoʻshishni soʻrang.',
    ORIGIN_FOREIGN: 'Soʻrov begona sahifadan keldi. Ish stolini oʻz manzili boʻyicha qayta oching.',
    BODY_TOO_LARGE: 'Bu bir martaga juda koʻp. Kichikroq fayl yuboring yoki matnni qisqartiring.',
    MEDIA_TYPE_UNSUPPORTED: 'Bunday fayllar bu yerda qabul qilinmaydi. Boshqa turdagi fayl yuboring.',
    BUSY: 'Hozir soʻrovlar juda koʻp. Bir daqiqadan soʻng urinib koʻring.',
    DISK_FULL: 'Serverda joy qolmadi, hech narsa saqlanmadi. Unga javobgar kishiga ayting.',
    DATABASE_AWAY:
      'Maʼlumotlar bazasi hozir javob bermayapti. Bir necha soniyadan soʻng qayta urinib koʻring.',
    TIMEOUT: 'Javob juda uzoq kutildi. Birozdan soʻng qayta urinib koʻring.',
    INTERNAL: 'Bizda nosozlik yuz berdi. Qayta urinib koʻring; yordam bermasa, administratorga ayting.',
    GRAPHQL_VALIDATION_FAILED:
      'Ish stoli shu orada yangilandi. Yozayotganingizni saqlab, sahifani yangilang.',
    BAD_USER_INPUT: 'Nimadir notoʻgʻri toʻldirilgan. Tuzatib, qayta saqlang. {said}',
    NOT_FOUND: 'Bu endi yoʻq. Roʻyxatga qaytib, uni yangilang.',
    CURSOR_INVALID: 'Roʻyxat shu orada oʻzgardi. Uni boshidan oching.',
    PAGE_TOO_LARGE: 'Birdaniga bunchasini koʻrsatib boʻlmaydi. Roʻyxatni toraytiring.',
    SKIP_OUT_OF_RANGE: 'Roʻyxatni bunchalik uzoqqa varaqlab boʻlmaydi. Uni toraytiring.',
    LANGUAGE_UNKNOWN: 'Bu yerda bunday til yoʻq. Tilni roʻyxatdan tanlang.',
    MARKET_UNKNOWN: 'Bu yerda bunday bozor yoʻq. Bozorni roʻyxatdan tanlang.',
    LAST_ADMINISTRATOR: 'Unda birorta ham administrator qolmaydi. Avval boshqasini tayinlang.',
    LETTER_NOT_SENT:
      'Kishi qoʻshildi, lekin havolali xatni yuborib boʻlmadi. Xatlar keta boshlagach, uni qayta taklif qiling.',
    PASSKEY_REFUSED:
      'Kirish kaliti qabul qilinmadi: u boshqa saytniki yoki juda koʻp vaqt oʻtdi. Boshidan boshlang.',
    SLUG_TAKEN: 'Bu manzil band. Boshqasini tanlang.',
    STOCK_TOO_LOW: 'Bunchasi mavjud emas. Kamroq koʻrsating.',
    PLACE_PARENT_INVALID: 'Bu joy tanlangan joyda boʻla olmaydi. Bir daraja yuqoridagi joyni tanlang.',
    PRIMARY_SPECIALIZATION_TAKEN: 'Bu joyning asosiy hunari bor. Avval uni yakunlang.',
    MEMBERSHIP_EXISTS:
      'Bu ishlab chiqaruvchi brend reyestrida allaqachon bor. U haqidagi yozuvni oʻzgartiring.',
    CRITERIA_NOT_MET:
      'Mahsulot brendning barcha majburiy shartlariga javob bermaydi. Uni yana koʻring yoki rad eting.',
    GTIN_INVALID:
      'Shtrix-kod notoʻgʻri: uzunligi yoki nazorat raqami mos emas. Uni yorliqdan qayta koʻchiring.',
    PICTURE_CREDIT_MISSING: 'Rasmning tasviri, muallifi yoki litsenziyasi yoʻq. Yetishmayotganini qoʻshing.',
    PREVIEW_OVER: 'Oldindan koʻrish vaqti tugadi. Uni qayta oching.',
    PICTURE_UNREADABLE:
      'Rasmni oʻqib boʻlmadi. Harakatsiz JPEG, PNG, WebP, AVIF yoki HEIC yuboring, 60 megapikseldan oshmasin.',
    CONSENT_MISSING: 'Gap borayotgan kishining roziligi yoʻq. Avval uning roziligini yozib qoʻying.',
    RECORD_CHANGED:
      'Kimdir buni shu orada oʻzgartirdi, sizniki saqlanmadi. Sahifani yangilab, tuzatishni qayta kiriting.',
    CONTENT_TOO_LARGE: 'Matn juda uzun. Uni qisqartiring yoki undan ikki hikoya qiling.',
    FACTS_CHANGED:
      'Kimdir hikoya maʼlumotlarini shu orada oʻzgartirdi, sizniki saqlanmadi. Sahifani yangilab, tuzatishni qayta kiriting.',
    MANUSCRIPT_PUBLIC: 'Bu chop etilgan. Avval uni barcha tillarda chopdan oling.',
    MANUSCRIPT_TRASHED: 'Bu savatda turibdi. Avval uni savatdan chiqaring.',
    PUBLISHING_PROBLEMS:
      'Hech narsa chop etilmadi: nimadir toʻsqinlik qilmoqda. Toʻsiqlar roʻyxatini ochib, hammasini tuzating.',
    TEXT_STATE_WRONG:
      'Hozir bu matn bilan bunday qilib boʻlmaydi: uning holati oʻzgargan. Sahifani yangilang.',
    TEXT_CHANGED: 'Bu endi siz oʻqigan matn emas; hech narsa maʼqullanmadi. Hozirgi holatini oʻqib chiqing.',
    TEXT_NEEDED: 'Unda bu maydon hech bir tilda qolmaydi. Avval uni boshqa tilda chop eting.',
    FOUR_EYES: 'Matnni yozgan kishi uni maʼqullamaydi. Hamkasbingizdan oʻqib chiqishni soʻrang.',
    TEXTS_IN_MANUSCRIPT:
      'Bu matnlar endi matnlar boʻlimida yoziladi. Ularni oʻsha yerda tuzatib, chop eting.',
    SHEET_UNREADABLE: 'Faylni jadval sifatida oʻqib boʻlmadi. Makrossiz XLSX yoki UTF-8 dagi CSV yuboring.',
    RATE_MISSING:
      'Bu kun uchun valyuta kursi yoʻq. Administratordan kurslarni yuklashni soʻrang yoki bozor uchun narx belgilang.',
    STEP_NOT_POSSIBLE: 'Hozir bu qadam mumkin emas: holat oʻzgargan. Sahifani yangilang.',
    QUANTITY_TOO_HIGH:
      'Bunchasini olib boʻlmaydi: buyurtmaning bu qismida kamroq qolgan. Sahifani yangilab, kamroq koʻrsating.',
    RETURN_TOO_LATE: 'Qaytarish muddati oʻtgan. Xaridor bilan bevosita kelishing.',
    PAYMENT_UNSETTLED: 'Bu buyurtma toʻlovi hali oʻtmoqda. Bir necha daqiqadan soʻng urinib koʻring.',
    TRACKING_NUMBER_INVALID: 'Joʻnatma raqami notoʻgʻri. Kvitansiya boʻyicha tekshiring.',
    REFUND_TOO_HIGH: 'Bunchasini qaytarib boʻlmaydi: toʻlovdan kamroq qolgan. Kamroq summa koʻrsating.',
    IDEMPOTENCY_KEY_REUSED:
      'Bu boshqa maʼlumotlar bilan yuborilgan edi. Sahifani yangilab, boshidan boshlang.',
  },
} as const;
