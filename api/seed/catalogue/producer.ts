import type {
  ConsentScope,
  PictureRecord,
  PlaceRecord,
  ProducerRecord,
  SpecializationRecord,
} from '../records.ts';
import { createRandom, pickOf, type Random } from './chance.ts';
import { type Opening, openingsOf, typesOf } from './opening.ts';
import { pictureOf } from './picture.ts';
import { workshopNames } from './producer-name.ts';
import { productTypes } from './product-type.ts';
import { slugOf, slugRegister } from './slug.ts';
import type { Form, Trade } from './trade.ts';
import {
  type Country,
  inAllLanguages,
  type Phrase,
  phraseOf,
  rowOfSix,
  rowWords,
  type SixNames,
} from './words.ts';
import { type WorkshopLabelName, workshopLabels } from './workshop-label.ts';
import { visitNote, workshopStory } from './workshop-story.ts';

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
    const name = giveName();
    const label = workshopLabels[trade.workshop].name;
    const names = phraseOf((column) => label[column].replace('{name}', name[column]));
    return workshop(
      { trade, place, names, slug: giveSlug(slugOf(names[0])) },
      createRandom(`workshop ${index}`),
    );
  });
}

interface Founding extends Opening {
  names: Phrase;
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
  const directionSlugs = directionsOf(trade);
  const form = trade.forms[0];
  return {
    slug,
    kind,
    names: inAllLanguages(names),
    description: rowWords(
      workshopStory({ place, about, country, foundedYear, isCraft: directionSlugs.length > 0 }, random),
      country,
    ),
    placeKey: place.key,
    directionSlugs,
    foundedYear,
    headcount: headcountOf(kind, random),
    sender: { street: '1 Invented Street', postalCode: null, phone: nobodysPhones[country], email: null },
    consents,
    ...(consents.includes('VISITS') ? { visitInfo: rowWords(visitNote(country, random), country) } : {}),
    organizationSlugs: organizationsOf(trade, place),
    ...(form && random.chance(0.3) ? { picture: sample(trade, form, slug) } : {}),
    tradeSlug: trade.slug,
  };
}

/** As libphonenumber gives them as examples. */
const nobodysPhones: Record<Country, string> = {
  UZ: '+998912345678',
  KZ: '+77710009998',
  KG: '+996700123456',
  TJ: '+992917123456',
};

/** A workshop is shown by a piece of what it makes. */
function sample(trade: Trade, form: Form, slug: string): PictureRecord {
  const palette = form.tones?.[0] ?? trade.tones[0] ?? 'steppe';
  return pictureOf({ kind: form.art, palette, seed: slug, view: 'whole' }, form.name, trade.country);
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
  group: ['COOPERATIVE'],
  farm: ['FAMILY_WORKSHOP', 'COOPERATIVE'],
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
