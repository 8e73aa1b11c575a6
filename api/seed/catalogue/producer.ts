import type { ConsentScope, PlaceRecord, ProducerRecord, SpecializationRecord } from '../records.ts';
import { createRandom, pickOf, type Random } from './chance.ts';
import { type Opening, openingsOf, typesOf } from './opening.ts';
import { pictureOf } from './picture.ts';
import { placeName } from './place-words.ts';
import { workshopNames } from './producer-name.ts';
import { productTypes } from './product-type.ts';
import { slugOf, slugRegister } from './slug.ts';
import type { Trade } from './trade.ts';
import { type Country, mapRow, type Row, rowOfSix, rowWords, type SixNames } from './words.ts';
import { type WorkshopLabelName, workshopLabels } from './workshop-label.ts';

/** A producer with the one trade whose vocabulary its products are composed from. */
export interface Workshop extends ProducerRecord {
  tradeSlug: string;
}

/**
 * All invented workshops, each in a settlement that the trade names as its home or that specialises in what the
 * trade makes. The same places and specialisations give the same workshops.
 */
export function producers(
  places: readonly PlaceRecord[],
  specializations: readonly SpecializationRecord[],
): Workshop[] {
  const giveName = workshopNames(createRandom('workshop names'));
  const giveSlug = slugRegister();
  return openingsOf(places, specializations).map(({ trade, place }, index) => {
    const name = giveName(trade.country);
    const label = rowOfSix(workshopLabels[trade.workshop].name, trade.country);
    const names = mapRow(label, (text, column) => text.replace('{name}', name[column]));
    return workshop(
      { trade, place, names, slug: giveSlug(slugOf(names[0])) },
      createRandom(`workshop ${index}`),
    );
  });
}

interface Founding extends Opening {
  names: Row;
  slug: string;
}

function workshop({ trade, place, names, slug }: Founding, random: Random): Workshop {
  const { country } = trade;
  const kind = pickOf(random, kinds[trade.workshop] ?? craftKinds);
  const foundedYear = random.integer(kind === 'FAMILY_WORKSHOP' ? 1956 : 1994, 2023);
  const about = rowOfSix(
    pickOf(random, workshopLabels[trade.workshop].about as readonly SixNames[]),
    country,
  );
  const consents = consentsOf(random);
  return {
    slug,
    kind,
    names: rowWords(names, country),
    description: rowWords(story({ place, about, country, foundedYear }, random), country),
    placeKey: place.key,
    directionSlugs: directionsOf(trade),
    foundedYear,
    headcount: headcountOf(kind, random),
    consents,
    ...(consents.includes('VISITS')
      ? { visitInfo: rowWords(rowOfSix(pickOf(random, visits), country), country) }
      : {}),
    organizationSlugs: organizationsOf(trade, place),
    ...(random.chance(0.3) && trade.forms[0]
      ? {
          picture: pictureOf(
            {
              kind: trade.forms[0].art,
              palette: pickOf(random, trade.tones.length > 0 ? trade.tones : ['walnut']),
              seed: slug,
              view: 'whole',
            },
            names,
            country,
          ),
        }
      : {}),
    tradeSlug: trade.slug,
  };
}

type Kind = ProducerRecord['kind'];
const craftKinds: readonly Kind[] = [
  'ARTISAN',
  'FAMILY_WORKSHOP',
  'FAMILY_WORKSHOP',
  'ARTISAN',
  'COOPERATIVE',
];
const kinds: Partial<Record<WorkshopLabelName, readonly Kind[]>> = {
  felt: ['COOPERATIVE', 'COOPERATIVE', 'FAMILY_WORKSHOP', 'ARTISAN'],
  sewing: ['SME'],
  orchard: ['COOPERATIVE', 'SME', 'FAMILY_WORKSHOP'],
  apiary: ['FAMILY_WORKSHOP', 'COOPERATIVE', 'SME'],
  dairy: ['SME', 'COOPERATIVE'],
  bakery: ['SME', 'FAMILY_WORKSHOP'],
  works: ['SME', 'SME', 'INDUSTRIAL'],
};

function headcountOf(kind: Kind, random: Random): { total: number; women: number; youth: number } {
  const [low, high] = {
    ARTISAN: [1, 2],
    FAMILY_WORKSHOP: [3, 8],
    COOPERATIVE: [8, 32],
    SME: [6, 24],
    INDUSTRIAL: [40, 140],
  }[kind] as [number, number];
  const total = random.integer(low, high);
  return { total, women: random.integer(0, total), youth: random.integer(0, Math.ceil(total / 2)) };
}

/** About one in thirty has agreed to nothing at all: the public sees neither name nor story. */
function consentsOf(random: Random): ConsentScope[] {
  if (random.chance(0.03)) return [];
  const more = (['PORTRAIT', 'CONTACT', 'VISITS'] as const).filter(() => random.chance(0.35));
  return ['NAME', ...(random.chance(0.96) ? (['BIOGRAPHY'] as const) : []), ...more];
}

function directionsOf(trade: Trade): string[] {
  const slugs = typesOf(trade).map((slug) => productTypes.find((type) => type.slug === slug)?.directionSlug);
  return [...new Set(slugs.filter((slug) => slug !== null && slug !== undefined))];
}

function organizationsOf(trade: Trade, place: PlaceRecord): string[] {
  if (trade.country === 'UZ' && directionsOf(trade).length > 0) return ['hunarmand'];
  if (place.key.startsWith('KZ-19/')) return ['atameken-almaty-region'];
  return [];
}

interface Story {
  place: PlaceRecord;
  about: Row;
  country: Country;
  foundedYear: number;
}

function story({ place, about, country, foundedYear }: Story, random: Random): Row {
  const name = placeName(place, country);
  const opening = mapRow(rowOfSix(pickOf(random, openings), country), (text, column) =>
    text.replace('{place}', name[column]).replace('{year}', String(foundedYear)),
  );
  const closing = rowOfSix(pickOf(random, closings), country);
  return mapRow(opening, (text, column) => `${text} ${about[column]} ${closing[column]}`);
}

const openings: SixNames[] = [
  [
    'At work in {place} since {year}.',
    'Работает с {year} года ({place}).',
    '{year}-yildan beri faoliyat yuritadi ({place}).',
    '{year} жылдан бері жұмыс істейді ({place}).',
    '{year}-жылдан бери иштейт ({place}).',
    'Аз соли {year} фаъолият мекунад ({place}).',
  ],
  [
    'Founded in {year}; the address is still the same street in {place}.',
    'Год основания — {year}; адрес с тех пор не менялся ({place}).',
    '{year}-yilda tashkil etilgan; manzili oʻshandan beri oʻzgarmagan ({place}).',
    '{year} жылы құрылған; мекенжайы содан бері өзгерген жоқ ({place}).',
    '{year}-жылы түзүлгөн; дареги ошондон бери өзгөргөн эмес ({place}).',
    'Соли {year} таъсис ёфтааст; суроғааш аз он вақт тағйир наёфтааст ({place}).',
  ],
  [
    '{place}, {year}: a rented room and one order. The room has grown since.',
    '{place}, {year} год: съёмная комната и один заказ. С тех пор стало просторнее.',
    '{place}, {year}-yil: ijaraga olingan xona va bitta buyurtma. Shundan beri ish kengaydi.',
    '{place}, {year} жыл: жалға алынған бөлме мен бір тапсырыс. Содан бері іс кеңейді.',
    '{place}, {year}-жыл: ижарага алынган бөлмө жана бир заказ. Ошондон бери иш чоңойду.',
    '{place}, соли {year}: як ҳуҷраи иҷора ва як фармоиш. Аз он вақт кор вусъат ёфт.',
  ],
];

const closings: SixNames[] = [
  [
    'Orders from abroad are packed here and leave on Thursdays.',
    'Заказы за рубеж упаковывают здесь же и отправляют по четвергам.',
    'Xorijiy buyurtmalar shu yerda oʻraladi va payshanba kunlari joʻnatiladi.',
    'Шетелдік тапсырыстар осы жерде оралып, бейсенбі күндері жөнелтіледі.',
    'Чет элдик заказдар ушул жерде таңгакталып, бейшемби күндөрү жөнөтүлөт.',
    'Фармоишҳои хориҷиро ҳамин ҷо мебанданд ва рӯзҳои панҷшанбе мефиристанд.',
  ],
  [
    'Young people from the neighbourhood learn here for two years without paying.',
    'Молодые соседи учатся здесь два года бесплатно.',
    'Mahalla yoshlari bu yerda ikki yil bepul oʻrganadi.',
    'Көршілес жастар мұнда екі жыл тегін үйренеді.',
    'Коңшу жаштар бул жерде эки жыл акысыз үйрөнүшөт.',
    'Ҷавонони маҳалла ин ҷо ду сол ройгон меомӯзанд.',
  ],
  [
    'Nothing is thrown away: what is left over becomes something smaller.',
    'Здесь ничего не выбрасывают: из остатков выходит что-нибудь поменьше.',
    'Hech narsa tashlanmaydi: ortgan-qutganidan kichikroq buyum chiqadi.',
    'Ештеңе тасталмайды: қалдықтан кішірек бұйым шығады.',
    'Эч нерсе ыргытылбайт: калганынан кичирээк буюм чыгат.',
    'Ҳеҷ чиз партофта намешавад: аз боқимонда чизи хурдтаре месозанд.',
  ],
];

const visits: SixNames[] = [
  [
    'Open to visitors on weekdays from 10 to 16; tea is on the table.',
    'Гостей ждут по будням с 10 до 16; чай на столе.',
    'Ish kunlari soat 10 dan 16 gacha mehmonlarga ochiq; choy dasturxonda.',
    'Жұмыс күндері сағат 10-нан 16-ға дейін қонақтарға ашық; шай дастарқанда.',
    'Иш күндөрү саат 10дон 16га чейин конокторго ачык; чай дасторкондо.',
    'Рӯзҳои корӣ аз соати 10 то 16 барои меҳмонон боз аст; чой дар дастархон.',
  ],
  [
    'Visits by arrangement; an hour is enough to try your hand.',
    'Посещение по договорённости; за час можно попробовать самому.',
    'Tashrif kelishuv boʻyicha; bir soatda oʻzingiz sinab koʻrishingiz mumkin.',
    'Келісім бойынша қабылдайды; бір сағатта өз қолыңызбен жасап көре аласыз.',
    'Алдын ала макулдашуу менен; бир саатта өзүңүз жасап көрө аласыз.',
    'Ташриф бо мувофиқа; дар як соат худатон санҷида метавонед.',
  ],
];
