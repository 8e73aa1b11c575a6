import type { PaletteName } from '../illustration/palette.ts';
import type { Random } from '../illustration/random.ts';
import type { BrandRecord, PictureRecord, PlaceRecord, ProductRecord } from '../records.ts';
import { care } from './care.ts';
import { composeCertificates } from './certificate.ts';
import { dateBetween, pickOf } from './chance.ts';
import { type MaterialName, materials } from './material.ts';
import { type Motif, type MotifKey, motifs } from './motif.ts';
import { composeName, ornamented } from './name.ts';
import { pictureOf } from './picture.ts';
import { placeName, provenance } from './place-words.ts';
import type { Workshop } from './producer.ts';
import { productTypes } from './product-type.ts';
import { slugOf } from './slug.ts';
import { tones } from './tone.ts';
import type { Form, Supply, Trade } from './trade.ts';
import { composeVariants, sizeRow } from './variant.ts';
import { capitalized, mapRow, type Row, rowOfSix, rowWords, type SixNames } from './words.ts';

export interface ProductPlan {
  trade: Trade;
  producer: Workshop;
  place: PlaceRecord;
  index: number;
  /** How often each English name has been given so far; updated here. */
  timesNamed: Map<string, number>;
  giveSlug: (wanted: string) => string;
  brandsOf: BrandRecord[];
}

export function composeProduct(plan: ProductPlan, random: Random): ProductRecord {
  const { trade, producer, place, index } = plan;
  const { country } = trade;
  const words = (row: Row) => rowWords(row, country);
  const six = (names: SixNames) => rowOfSix(names, country);

  const form = pickOf(random, trade.forms);
  const size = pickOf(random, form.sizes);
  const motif = form.isPlain || trade.motifs.length === 0 ? undefined : motifOf(pickOf(random, trade.motifs));
  const tone = trade.tones.length === 0 ? undefined : pickOf(random, trade.tones);
  const supply = supplyOf(form.supply ?? trade.supply ?? { kind: 'IN_STOCK' }, random);
  const shippability = trade.shippability ?? 'INTERNATIONAL';
  const showsTone = tone !== undefined && !(form.sold ?? 'one').endsWith('tone') && !form.isPlain;

  const parts = {
    form: form.name,
    motif: motif && six(motif.name),
    tone: showsTone ? six(tones[tone]) : undefined,
    place: placeName(place, country),
    size: sizeRow(size, trade),
  };
  const names = freshName(plan, (attempt) => composeName(parts, country, random, attempt));
  const slug = plan.giveSlug(slugOf(names[0]));
  const careName = form.care ?? trade.care;
  const technique = pickOf(random, trade.techniques);
  const type = productTypes.find((known) => known.slug === (form.type ?? trade.type));
  if (!type) throw new Error(`Trade ${trade.slug} makes an unknown type ${form.type ?? trade.type}`);
  const variants = composeVariants(
    { trade, form, size, tone, index, shippability, supplyKind: supply.supplyKind },
    random,
  );

  return {
    slug,
    names: words(names),
    subtitle: words(subtitle(variants.options.length > 0 ? undefined : parts.size, technique)),
    description: words(description({ plan, form, motif }, random)),
    ...(careName ? { care: words(six(care[careName])) } : {}),
    productTypeSlug: type.slug,
    producerSlug: producer.slug,
    placeKey: place.key,
    materials: mixed(pickOf(random, form.mixes ?? trade.mixes), trade),
    techniques: trade.techniques.filter((known) => known === technique || random.chance(0.4)).map(words),
    ...(motif ? { motif: words(mapRow(six(motif.name), capitalized)) } : {}),
    ...(trade.materialOrigin ? { materialOrigin: words(pickOf(random, trade.materialOrigin)) } : {}),
    hsCode6: form.hs ?? type.hsCode6,
    countryOfOrigin: country,
    ...supply,
    shippability,
    ...variants,
    certificates: composeCertificates({ types: trade.certificates ?? [], country, serial: index }, random),
    brandSlugs: plan.brandsOf
      .filter((brand) => mayBear(brand, trade, type.directionSlug))
      .map((brand) => brand.slug),
    pictures: pictures({ trade, form, motif, tone, slug }, random),
    publishedAt: `${dateBetween(random, '2024-10-02', '2026-09-30')}T${String(random.integer(4, 14)).padStart(2, '0')}:${String(random.integer(0, 59)).padStart(2, '0')}:00.000Z`,
    state: random.chance(0.97) ? 'PUBLISHED' : pickOf(random, ['DRAFT', 'REVIEW', 'ARCHIVED'] as const),
  };
}

function motifOf(key: MotifKey): Motif {
  return motifs[key];
}

/** The first name that few things bear yet; when all are taken, the longest one. */
function freshName({ timesNamed }: ProductPlan, compose: (attempt: number) => Row): Row {
  let row = compose(0);
  for (let attempt = 0; attempt < 6; attempt++) {
    row = compose(attempt);
    if ((timesNamed.get(row[0]) ?? 0) < (attempt < 4 ? 1 : 2)) break;
  }
  timesNamed.set(row[0], (timesNamed.get(row[0]) ?? 0) + 1);
  return row;
}

function subtitle(size: Row | undefined, technique: Row): Row {
  return mapRow(technique, (text, column) => (size ? `${size[column]} · ${text}` : capitalized(text)));
}

interface Telling {
  plan: ProductPlan;
  form: Form;
  motif: Motif | undefined;
}

/** What it is; how it is made; what its ornament means; where it is from. Every sentence stands whole in the vocabulary. */
function description({ plan, form, motif }: Telling, random: Random): Row {
  const { trade, place } = plan;
  const lore = trade.lore
    .filter((_, index) => index === 0 || random.chance(0.7))
    .map((group) => pickOf(random, group));
  const sentences = [
    pickOf(random, form.about),
    ...lore,
    ...(motif ? [rowOfSix(motif.note, trade.country)] : []),
    provenance(place, trade.country, trade.provenance ?? 'made'),
  ];
  return mapRow(['', '', ''], (_, column) => sentences.map((row) => row[column]).join(' '));
}

function mixed(mix: Partial<Record<MaterialName, number>>, { country }: Trade): ProductRecord['materials'] {
  const list: ProductRecord['materials'] = [];
  for (const [slug, names] of Object.entries<SixNames>(materials)) {
    const percent = Object.entries(mix).find(([name]) => name === slug)?.[1];
    if (percent) list.push({ slug, names: rowWords(rowOfSix(names, country), country), percent });
  }
  return list.sort((a, b) => b.percent - a.percent);
}

function supplyOf(
  supply: Supply,
  random: Random,
): Pick<ProductRecord, 'supplyKind' | 'leadDays' | 'seasonMonths'> {
  switch (supply.kind) {
    case 'ONE_OF_A_KIND':
      return { supplyKind: 'ONE_OF_A_KIND' };
    case 'SEASONAL':
      return { supplyKind: 'SEASONAL', seasonMonths: supply.months };
    case 'MADE_TO_ORDER':
      return { supplyKind: 'MADE_TO_ORDER', leadDays: { min: supply.leadDays[0], max: supply.leadDays[1] } };
    case 'IN_STOCK': {
      const [min, max] = supply.leadDays ?? [10, 21];
      if (random.chance(supply.uniqueShare ?? 0)) return { supplyKind: 'ONE_OF_A_KIND' };
      if (random.chance(supply.orderShare ?? 0))
        return { supplyKind: 'MADE_TO_ORDER', leadDays: { min, max } };
      return { supplyKind: 'IN_STOCK' };
    }
  }
}

/** Umbrellas cover everything, local brands their own trade, all others what falls into their directions. */
function mayBear(brand: BrandRecord, trade: Trade, directionSlug: string | null): boolean {
  if (trade.brand === brand.slug) return true;
  if (brand.kind === 'NATIONAL_UMBRELLA') return true;
  if (brand.kind === 'LOCAL' || brand.kind === 'NATIONAL') return false;
  return (
    brand.directionSlugs.length === 0 ||
    (directionSlug !== null && brand.directionSlugs.includes(directionSlug))
  );
}

interface Sitting {
  trade: Trade;
  form: Form;
  motif: Motif | undefined;
  tone: PaletteName | undefined;
  slug: string;
}

function pictures({ trade, form, motif, tone, slug }: Sitting, random: Random): PictureRecord[] {
  const { country } = trade;
  const thing = ornamented({ form: form.name, motif: motif && rowOfSix(motif.name, country) }, country);
  const coloured =
    tone && !form.isPlain
      ? mapRow(thing, (text, column) => `${text}, ${rowOfSix(tones[tone], country)[column]}`)
      : thing;
  const look = { kind: form.art, palette: tone ?? 'walnut', ...(motif ? { motif: motif.art } : {}) };
  const picture = (seed: string, view: 'whole' | 'detail') =>
    pictureOf({ ...look, seed, view }, coloured, country);
  const list = [picture(slug, 'whole')];
  if (random.chance(0.55)) list.push(picture(slug, 'detail'));
  return list;
}
