// biome-ignore-all format: tables are read by rows
import type { RestrictionFacts } from '../../src/restriction/restriction.rules.ts';
import { RestrictionEffect } from '../../src/restriction/restriction-effect.ts';
import { countries, type Phrase } from '../catalogue/words.ts';
import { freeSkinWords, furWords, hornAndCoralWords, protectedSpeciesWords, sheepskinWords } from './material-words.ts';
import { europeanUnion } from './regions.ts';
import { restriction } from './restriction.ts';

const europe = [...europeanUnion, 'GB'];
const furToIsrael: Phrase = ['Fur may not be sold to Israel.', 'Мех нельзя продавать в Израиль.', 'Moʻynani Isroilga sotib boʻlmaydi.', 'Аң терісін Израильге сатуға болмайды.', 'Мехти Израилге сатууга болбойт.', 'Мӯина ба Исроил фурӯхта намешавад.', '毛皮はイスラエルへは販売できません。', '毛皮不得销往以色列。'];

/** Fur, food and what comes from protected species. */
export function animalRestrictions(): RestrictionFacts[] {
  return [...furRestrictions(), ...foodRestrictions(), ...speciesRestrictions()];
}

function furRestrictions(): RestrictionFacts[] {
  return [
    restriction(
      ['New goods of karakul and other fur may not be sold to California.', 'Новые изделия из каракуля и другого меха нельзя продавать в Калифорнию.', 'Qorakoʻl va boshqa moʻynadan yangi buyumlarni Kaliforniyaga sotib boʻlmaydi.', 'Қаракөлден және басқа аң терісінен жасалған жаңа бұйымдарды Калифорнияға сатуға болмайды.', 'Каракөлдөн жана башка мехтен жасалган жаңы буюмдарды Калифорнияга сатууга болбойт.', 'Молҳои нави аз пӯсти қароқӯл ва дигар мӯина ба Калифорния фурӯхта намешаванд.', 'カラクルなどの毛皮の新品は、カリフォルニア州へは販売できません。', '卡拉库尔羔皮及其他毛皮的新品不得销往加利福尼亚州。'],
      { code: 'fur-california', materials: furWords, toPlaces: ['US-CA'], effect: RestrictionEffect.BLOCK, validFrom: '2023-01-01',
        source: 'California Fish and Game Code, section 2023 (Assembly Bill 44); whether its exemption of sheepskin covers karakul lamb is a legal question.' },
    ),
    // Fur whose animal nobody names. What is named is met by the rule above.
    restriction(
      ['Fur goods may not be sold to California, except sheepskin, goatskin, deerskin and cowhide.', 'Изделия из меха нельзя продавать в Калифорнию, кроме изделий из овчины и шкур козы, оленя и коровы.', 'Moʻyna buyumlarni Kaliforniyaga sotib boʻlmaydi; qoʻy, echki, bugʻu va sigir terisi bundan mustasno.', 'Аң терісінен жасалған бұйымдарды Калифорнияға сатуға болмайды; қой, ешкі, бұғы және сиыр терісі бұған кірмейді.', 'Мехтен жасалган буюмдарды Калифорнияга сатууга болбойт; кой, эчки, бугу жана уй териси буга кирбейт.', 'Молҳои мӯинагӣ ба Калифорния фурӯхта намешаванд, ба ғайр аз пӯсти гӯсфанд, буз, гавазн ва гов.', '毛皮製品は、羊・山羊・鹿・牛の毛付き皮を除き、カリフォルニア州へは販売できません。', '毛皮制品不得销往加利福尼亚州，带毛的绵羊皮、山羊皮、鹿皮和牛皮除外。'],
      { code: 'unnamed-fur-california', hsPrefixes: ['4301', '4302', '4303'], exceptMaterials: [...freeSkinWords, ...furWords], toPlaces: ['US-CA'], effect: RestrictionEffect.BLOCK, validFrom: '2023-01-01',
        source: 'California Fish and Game Code, section 2023 (Assembly Bill 44), which leaves free cowhide, deerskin, sheepskin and goatskin with their hair.' },
    ),
    restriction(
      ['California bans new fur but not sheepskin with its wool; whoever receives it may be asked what it is made of.', 'В Калифорнии запрещён новый мех, но не овчина с шерстью; получателя могут спросить, из чего сделана вещь.', 'Kaliforniyada yangi moʻyna taqiqlangan, junli qoʻy terisi esa taqiqlanmagan; oluvchidan buyum nimadan qilingani soʻralishi mumkin.', 'Калифорнияда жаңа аң терісіне тыйым салынған, ал жүнді қой терісіне салынбаған; алушыдан заттың неден жасалғанын сұрауы мүмкін.', 'Калифорнияда жаңы мехке тыюу салынган, жүндүү кой терисине салынган эмес; алуучудан буюм эмнеден жасалганын сурашы мүмкүн.', 'Дар Калифорния мӯинаи нав манъ аст, пӯсти гӯсфанди пашмдор не; аз гиранда пурсиданаш мумкин аст, ки мол аз чӣ сохта шудааст.', 'カリフォルニア州では毛皮の新品が禁止されていますが、毛付きの羊皮は対象外です。受け取り時に素材を尋ねられることがあります。', '加利福尼亚州禁售毛皮新品，但带毛羊皮除外；收件人可能会被问及材质。'],
      { code: 'sheepskin-california', hsPrefixes: ['4302', '4303'], materials: sheepskinWords, toPlaces: ['US-CA'], validFrom: '2023-01-01', source: 'California Fish and Game Code, section 2023 (Assembly Bill 44), exemption of sheepskin.' },
    ),
    restriction(
      furToIsrael,
      { code: 'fur-israel', hsPrefixes: ['4301', '4302', '4303'], toPlaces: ['IL'], effect: RestrictionEffect.BLOCK, validFrom: '2021-12-09', source: 'Israel’s regulations on trade in fur of 2021.' },
    ),
    restriction(
      furToIsrael,
      // Hats, shoes, gloves and bags of fur are filed by what they are: chapter 43 excludes most of them.
      { code: 'fur-goods-israel', hsPrefixes: ['42', '61', '62', '64', '65'], materials: furWords, toPlaces: ['IL'], effect: RestrictionEffect.BLOCK, validFrom: '2021-12-09', source: 'Israel’s regulations on trade in fur of 2021.' },
    ),
  ];
}

function foodRestrictions(): RestrictionFacts[] {
  return [
    restriction(
      ['Honey, dairy and meat enter Europe only with a veterinary certificate, and only from countries and makers that are listed.', 'Мёд, молочные и мясные продукты ввозятся в Европу только с ветеринарным сертификатом, из стран и от производителей, внесённых в списки.', 'Asal, sut va goʻsht mahsulotlari Yevropaga faqat veterinariya sertifikati bilan, roʻyxatdagi mamlakat va ishlab chiqaruvchilardan kiritiladi.', 'Бал, сүт және ет өнімдері Еуропаға тек ветеринарлық сертификатпен, тізімдегі елдер мен өндірушілерден ғана кіргізіледі.', 'Бал, сүт жана эт азыктары Европага ветеринардык күбөлүк менен гана, тизмедеги өлкөлөрдөн жана өндүрүүчүлөрдөн киргизилет.', 'Асал, маҳсулоти ширӣ ва гӯштӣ ба Аврупо танҳо бо шаҳодатномаи байторӣ, аз кишвару истеҳсолкунандагони рӯйхатшуда ворид мешаванд.', '蜂蜜・乳製品・肉は、獣医証明書があり、登録された国と生産者のものに限りヨーロッパへ送れます。', '蜂蜜、乳制品和肉类须附兽医证书，且产自名单所列国家和生产者，方可进入欧洲。'],
      { code: 'animal-food-europe', hsPrefixes: ['02', '04', '1601', '1602'], toPlaces: europe, documentType: 'VETERINARY', source: 'Regulations (EU) 2017/625 and 2022/2292 on food of animal origin, and the British rules after them.' },
    ),
    restriction(
      ['Dairy and meat enter the United States only with a veterinary certificate.', 'Молочные и мясные продукты ввозятся в США только с ветеринарным сертификатом.', 'Sut va goʻsht mahsulotlari AQSHga faqat veterinariya sertifikati bilan kiritiladi.', 'Сүт және ет өнімдері АҚШ-қа тек ветеринарлық сертификатпен кіргізіледі.', 'Сүт жана эт азыктары АКШга ветеринардык күбөлүк менен гана киргизилет.', 'Маҳсулоти ширӣ ва гӯштӣ ба ИМА танҳо бо шаҳодатномаи байторӣ ворид мешаванд.', '乳製品と肉は、獣医証明書がある場合に限りアメリカへ送れます。', '乳制品和肉类须附兽医证书方可进入美国。'],
      { code: 'dairy-meat-america', hsPrefixes: ['02', '0401', '0402', '0403', '0404', '0405', '0406', '1601', '1602'], toPlaces: ['US'], documentType: 'VETERINARY', source: 'rules of the United States Department of Agriculture on animal products.' },
    ),
    restriction(
      ['Meat enters Japan only with a certificate of the veterinary service of its country.', 'Мясо ввозится в Японию только с сертификатом ветеринарной службы страны.', 'Goʻsht Yaponiyaga faqat mamlakat veterinariya xizmati sertifikati bilan kiritiladi.', 'Ет Жапонияға тек елдің ветеринарлық қызметінің сертификатымен кіргізіледі.', 'Эт Жапонияга өлкөнүн ветеринардык кызматынын күбөлүгү менен гана киргизилет.', 'Гӯшт ба Ҷопон танҳо бо шаҳодатномаи хадамоти байтории кишвар ворид мешавад.', '肉は、生産国の獣医当局の証明書がある場合に限り日本へ送れます。', '肉类须附原产国兽医部门的证书方可进入日本。'],
      { code: 'meat-japan', hsPrefixes: ['02', '1601', '1602'], toPlaces: ['JP'], documentType: 'VETERINARY', source: 'Japan’s act on the prevention of infectious diseases of domestic animals.' },
    ),
    restriction(
      ['Fresh fruit enters this country only with a phytosanitary certificate.', 'Свежие фрукты ввозятся в эту страну только с фитосанитарным сертификатом.', 'Yangi meva bu mamlakatga faqat fitosanitariya sertifikati bilan kiritiladi.', 'Жас жеміс бұл елге тек фитосанитарлық сертификатпен кіргізіледі.', 'Жаңы жемиш бул өлкөгө фитосанитардык күбөлүк менен гана киргизилет.', 'Меваи тару тоза ба ин кишвар танҳо бо шаҳодатномаи фитосанитарӣ ворид мешавад.', '生の果物は、植物検疫証明書がある場合に限りこの国へ送れます。', '新鲜水果须附植物检疫证书方可进入该国。'],
      { code: 'fresh-fruit', hsPrefixes: ['0807', '0808', '0809'], toPlaces: [...europe, 'US', 'CA', 'JP', 'CN', 'KR'], documentType: 'PHYTO', source: 'plant health rules of the destinations, after the International Plant Protection Convention.' },
    ),
    restriction(
      ['Food for the United States is announced to its food authority before it arrives; the sender does this.', 'О продуктах для США ведомство по продовольствию извещают до их прибытия; это делает отправитель.', 'AQSHga oziq-ovqat kelishidan oldin oziq-ovqat idorasiga xabar beriladi; buni joʻnatuvchi qiladi.', 'АҚШ-қа жіберілетін азық-түлік туралы азық-түлік мекемесіне алдын ала хабарланады; мұны жіберуші жасайды.', 'АКШга жөнөтүлгөн азык-түлүк тууралуу мекемеге алдын ала кабарланат; муну жөнөтүүчү кылат.', 'Дар бораи хӯроквории ба ИМА фиристодашаванда пеш аз расидан ба идораи озуқа хабар дода мешавад; инро фиристанда мекунад.', 'アメリカ向けの食品は到着前に当局への届け出が必要です。届け出は発送者が行います。', '寄往美国的食品须在到货前向食品主管部门申报，由寄件人办理。'],
      { code: 'food-america', hsPrefixes: ['02', '03', '04', '07', '08', '09', '10', '11', '12', '15', '16', '17', '18', '19', '20', '21', '22'], toPlaces: ['US'], source: 'prior notice of the United States Food and Drug Administration.' },
    ),
  ];
}

/** At every border, and so by country: none is crossed at home. */
function speciesRestrictions(): RestrictionFacts[] {
  return countries.flatMap((from) => {
    const way = { fromCountries: [from], exceptPlaces: [from] };
    return [
      restriction(
        ['Ivory, tortoiseshell, saiga horn and rosewood cross borders only with a permit for protected species.', 'Слоновая кость, панцирь черепахи, рог сайгака и палисандр пересекают границу только с разрешением на охраняемые виды.', 'Fil suyagi, toshbaqa kosasi, saygʻoq shoxi va palisandr chegaradan faqat muhofaza qilinadigan turlar ruxsatnomasi bilan oʻtadi.', 'Піл сүйегі, тасбақа сауыты, киік мүйізі және палисандр шекарадан тек қорғалатын түрлерге арналған рұқсатпен өтеді.', 'Пил сөөгү, ташбака чопкуту, бөкөн мүйүзү жана палисандр чек арадан корголгон түрлөргө уруксат менен гана өтөт.', 'Устухони фил, косаи сангпушт, шохи сайғоқ ва палисандр аз сарҳад танҳо бо иҷозатномаи намудҳои ҳифзшаванда мегузаранд.', '象牙・べっ甲・サイガの角・紫檀は、保護種の許可書がある場合に限り国境を越えられます。', '象牙、玳瑁、赛加羚羊角和紫檀须持保护物种许可证方可出入境。'],
        { ...way, code: `protected-species-${from.toLowerCase()}`, materials: protectedSpeciesWords, documentType: 'CITES', source: 'Convention on International Trade in Endangered Species.' },
      ),
      restriction(
        ['Horn and coral of some animals need a permit for protected species: customs may ask which animal it is from.', 'На рог и коралл некоторых видов нужно разрешение: таможня может спросить, от какого они животного.', 'Baʼzi hayvonlarning shoxi va marjoniga ruxsatnoma kerak: bojxona qaysi hayvondan ekanini soʻrashi mumkin.', 'Кейбір жануарлардың мүйізі мен маржанына рұқсат керек: кеден қай жануардан екенін сұрауы мүмкін.', 'Айрым жаныбарлардын мүйүзүнө жана маржанына уруксат керек: бажыкана кайсы жаныбардан экенин сурашы мүмкүн.', 'Барои шох ва марҷони баъзе ҳайвонот иҷозатнома лозим аст: гумрук метавонад пурсад, ки аз кадом ҳайвон аст.', '角や珊瑚は種類によって保護種の許可が必要です。税関から動物の種類を尋ねられることがあります。', '某些动物的角和珊瑚需要保护物种许可证：海关可能询问取自何种动物。'],
        { ...way, code: `horn-coral-${from.toLowerCase()}`, materials: hornAndCoralWords, source: 'Convention on International Trade in Endangered Species.' },
      ),
    ];
  });
}
