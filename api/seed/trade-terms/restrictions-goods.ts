// biome-ignore-all format: tables are read by rows
import type { RestrictionFacts } from '../../src/restriction/restriction.rules.ts';
import { RestrictionEffect } from '../../src/restriction/restriction-effect.ts';
import { europeanUnion } from './regions.ts';
import { restriction } from './restriction.ts';

const europe = [...europeanUnion, 'GB'];

/** Cultural property, tableware, knives, toys and textiles. */
export function goodsRestrictions(): RestrictionFacts[] {
  return [...culturalRestrictions(), ...safetyRestrictions()];
}

/** Products of the demonstration have no permits: what is new and made by hand is a warning, and not barred. */
function culturalRestrictions(): RestrictionFacts[] {
  const uzbekistan = { fromCountries: ['UZ'], exceptPlaces: ['UZ'] };
  return [
    restriction(
      ['Antiques may not leave Uzbekistan.', 'Антиквариат нельзя вывозить из Узбекистана.', 'Antikvar buyumlarni Oʻzbekistondan olib chiqib boʻlmaydi.', 'Антиквариатты Өзбекстаннан әкетуге болмайды.', 'Антиквариатты Өзбекстандан алып чыгууга болбойт.', 'Ашёи қадимиро аз Ӯзбекистон берун бурдан мумкин нест.', '骨董品はウズベキスタンから持ち出せません。', '古董不得运出乌兹别克斯坦。'],
      { ...uzbekistan, code: 'antiques-uzbekistan', hsPrefixes: ['9705', '9706'], effect: RestrictionEffect.BLOCK, source: 'law of Uzbekistan 678-I of 1998 on the export and import of cultural property.' },
    ),
    restriction(
      ['Things made fifty years ago or earlier may not leave Uzbekistan.', 'Вещи, сделанные пятьдесят и более лет назад, нельзя вывозить из Узбекистана.', 'Ellik yil yoki undan oldin yasalgan buyumlarni Oʻzbekistondan olib chiqib boʻlmaydi.', 'Елу жыл немесе одан бұрын жасалған заттарды Өзбекстаннан әкетуге болмайды.', 'Элүү жыл же андан мурда жасалган буюмдарды Өзбекстандан алып чыгууга болбойт.', 'Ашёеро, ки панҷоҳ сол ё бештар пеш сохта шудаанд, аз Ӯзбекистон берун бурдан мумкин нест.', '製作から50年以上たった物は、ウズベキスタンから持ち出せません。', '制作满五十年的物品不得运出乌兹别克斯坦。'],
      { ...uzbekistan, code: 'fifty-years-uzbekistan', minAgeYears: 50, effect: RestrictionEffect.BLOCK, source: 'law of Uzbekistan 678-I of 1998 on the export and import of cultural property.' },
    ),
    restriction(
      ['A single piece made by hand leaves Uzbekistan with a certificate that it is not cultural property; the maker obtains it, which may take some days.', 'Единичная вещь ручной работы вывозится из Узбекистана с заключением, что она не культурная ценность; его получает мастер, на это может уйти несколько дней.', 'Qoʻlda yasalgan yagona buyum Oʻzbekistondan madaniy boylik emasligi haqidagi xulosa bilan chiqadi; uni usta oladi, bu bir necha kun olishi mumkin.', 'Қолдан жасалған жалғыз зат Өзбекстаннан мәдени құндылық емес деген қорытындымен шығады; оны шебер алады, бірнеше күн кетуі мүмкін.', 'Колго жасалган жалгыз буюм Өзбекстандан маданий баалуулук эмес деген корутунду менен чыгат; аны уста алат, бир нече күн кетиши мүмкүн.', 'Ашёи ягонаи дастӣ аз Ӯзбекистон бо хулосае мебарояд, ки арзиши фарҳангӣ нест; онро усто мегирад, ин чанд рӯз тӯл кашиданаш мумкин.', '手作りの一点物は、文化財ではないという証明書とともにウズベキスタンから発送されます。作り手が取得し、数日かかることがあります。', '手工单件须附非文物证明方可运出乌兹别克斯坦；证明由制作者办理，可能需要数日。'],
      { ...uzbekistan, code: 'single-pieces-uzbekistan', supplyKinds: ['ONE_OF_A_KIND'], source: 'law of Uzbekistan 678-I of 1998; an operator with permits on file makes it require one.' },
    ),
    restriction(
      ['Antiques enter the European Union only with a permit to export cultural property.', 'Антиквариат ввозится в Европейский союз только с разрешением на вывоз культурных ценностей.', 'Antikvar buyumlar Yevropa Ittifoqiga faqat madaniy boyliklarni olib chiqish ruxsatnomasi bilan kiritiladi.', 'Антиквариат Еуропалық одаққа тек мәдени құндылықты әкету рұқсатымен кіргізіледі.', 'Антиквариат Европа Биримдигине маданий баалуулукту чыгаруу уруксаты менен гана киргизилет.', 'Ашёи қадимӣ ба Иттиҳоди Аврупо танҳо бо иҷозатномаи содироти арзишҳои фарҳангӣ ворид мешавад.', '骨董品は、文化財の輸出許可書がある場合に限り欧州連合へ送れます。', '古董须持文物出口许可证方可进入欧盟。'],
      { code: 'antiques-europe', hsPrefixes: ['9705', '9706'], toPlaces: europeanUnion, documentType: 'CULTURAL_EXPORT_PERMIT', validFrom: '2025-06-28', source: 'Regulation (EU) 2019/880.' },
    ),
  ];
}

/** Tableware of the demonstration has its test reports; what nothing of it attests is a warning. */
function safetyRestrictions(): RestrictionFacts[] {
  return [
    restriction(
      ['Tableware goes to this destination only with a test report on lead and cadmium.', 'Посуда отправляется в эту страну только с протоколом испытаний на свинец и кадмий.', 'Idish-tovoq bu mamlakatga faqat qoʻrgʻoshin va kadmiy boʻyicha sinov bayonnomasi bilan joʻnatiladi.', 'Ыдыс-аяқ бұл елге қорғасын мен кадмийге жасалған сынақ хаттамасымен ғана жіберіледі.', 'Идиш-аяк бул өлкөгө коргошун менен кадмийге жүргүзүлгөн сыноо протоколу менен гана жөнөтүлөт.', 'Зарфҳо ба ин кишвар танҳо бо протоколи озмоиш барои сурб ва кадмий фиристода мешаванд.', '食器は、鉛とカドミウムの試験報告書がある場合に限りこの国へ送れます。', '餐具须附铅、镉检测报告方可寄往该国。'],
      { code: 'tableware-tests', hsPrefixes: ['6911', '6912'], toPlaces: [...europe, 'US'], documentType: 'TEST_REPORT', source: 'Directive 84/500/EEC, and the limits of the United States Food and Drug Administration and of California’s Proposition 65.' },
    ),
    restriction(
      ['In the United Kingdom a knife is handed over to persons of 18 years and older only: have a proof of age at hand.', 'В Великобритании нож вручают только лицам от 18 лет: приготовьте документ о возрасте.', 'Buyuk Britaniyada pichoq faqat 18 yoshga toʻlganlarga topshiriladi: yoshingizni tasdiqlovchi hujjat tayyor tursin.', 'Ұлыбританияда пышақ тек 18 жасқа толғандарға беріледі: жасыңызды растайтын құжат дайын болсын.', 'Улуу Британияда бычак 18 жашка толгондорго гана берилет: жашыңызды тастыктаган документ даяр болсун.', 'Дар Британияи Кабир корд танҳо ба шахсони аз 18-сола боло супурда мешавад: ҳуҷҷати синну солро тайёр доред.', 'イギリスではナイフは18歳以上の方にのみお渡しします。年齢を証明するものをご用意ください。', '在英国，刀具只交付年满18岁者：请备好年龄证明。'],
      { code: 'knives-britain', hsPrefixes: ['8211', '821490'], toPlaces: ['GB'], source: 'Offensive Weapons Act 2019.' },
    ),
    restriction(
      ['Unless it bears the European or British mark for toys, this is for collectors and not for children under 14.', 'Без европейского или британского знака для игрушек эта вещь — для коллекционеров, а не для детей до 14 лет.', 'Yevropa yoki Britaniya oʻyinchoq belgisi boʻlmasa, bu buyum kolleksionerlar uchun, 14 yoshgacha bolalar uchun emas.', 'Ойыншықтарға арналған еуропалық не британдық белгісі болмаса, бұл зат коллекционерлерге арналған, 14 жасқа дейінгі балаларға емес.', 'Оюнчуктардын европалык же британиялык белгиси болбосо, бул буюм 14 жашка чейинки балдар үчүн эмес, коллекционерлер үчүн.', 'Агар нишони аврупоӣ ё бритониёии бозича надошта бошад, ин ашё барои коллексионерон аст, на барои кӯдакони то 14-сола.', '玩具の欧州または英国の認証マークがないものは収集用です。14歳未満のお子様には与えないでください。', '未带欧盟或英国玩具标志的商品供收藏之用，不适合14岁以下儿童。'],
      { code: 'toys-europe', hsPrefixes: ['9503'], toPlaces: europe, source: 'Directive 2009/48/EC with the standards EN 71, and the British rules after them.' },
    ),
    restriction(
      ['Textiles sold here bear a label with their fibres; the same shares stand with the product.', 'Текстиль здесь продаётся с ярлыком о составе волокон; те же доли указаны у товара.', 'Bu yerda toʻqimachilik buyumlari tolalar tarkibi yorligʻi bilan sotiladi; shu ulushlar mahsulot yonida ham koʻrsatilgan.', 'Мұнда тоқыма бұйымдар талшық құрамы жазылған жапсырмамен сатылады; сол үлестер тауардың жанында да көрсетілген.', 'Бул жерде кездеме буюмдар була курамы жазылган энбелги менен сатылат; ошол эле үлүштөр товардын жанында көрсөтүлгөн.', 'Дар ин ҷо маҳсулоти бофандагӣ бо тамғаи таркиби нахҳо фурӯхта мешавад; ҳамон ҳиссаҳо дар назди мол низ навишта шудаанд.', 'ここでは繊維製品に混用率の表示が必要です。同じ割合を商品ページにも記載しています。', '当地销售的纺织品须附纤维成分标签；商品处亦标明相同比例。'],
      { code: 'textile-labels', hsPrefixes: ['57', '61', '62', '63'], toPlaces: [...europe, 'US'], source: 'Regulation (EU) 1007/2011 and the Textile Fiber Products Identification Act.' },
    ),
  ];
}
