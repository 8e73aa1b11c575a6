import type { Random } from '../illustration/random.ts';
import type { BrandRecord, PlaceRecord, ProductRecord } from '../records.ts';
import { bearableBrands } from './brand-use.ts';
import { care } from './care.ts';
import { composeCertificates, composeTestReport } from './certificate.ts';
import { dateBetween, pickOf } from './chance.ts';
import { composeDescription } from './description.ts';
import { chooseDesign, type Design } from './design.ts';
import { type MaterialName, materials } from './material.ts';
import { chooseTail, composeName, englishName, type NameParts, ornamented } from './name.ts';
import { placePhrase } from './place-words.ts';
import type { Workshop } from './producer.ts';
import { composePictures } from './product-pictures.ts';
import { hsCodeOf, productTypes } from './product-type.ts';
import { slugOf } from './slug.ts';
import { tones } from './tone.ts';
import type { Mix, Trade } from './trade.ts';
import { composeVariants, sizePhrase } from './variant.ts';
import { capitalized, capitalizedPhrase, inAllLanguages, type Phrase, phraseOf, rowWords } from './words.ts';

export interface ProductPlan {
  trade: Trade;
  producer: Workshop;
  place: PlaceRecord;
  index: number;
  /** How often each English name has been given, and each workshop has made a thing; updated here. */
  timesNamed: Map<string, number>;
  giveSlug: (wanted: string) => string;
  /** Brands that the producer has applied to, in the order in which products show them. */
  brandsOf: BrandRecord[];
}

export function composeProduct(plan: ProductPlan, random: Random): ProductRecord {
  const { trade, producer, place, index } = plan;
  const { country } = trade;
  const design = freshDesign(plan, random);
  const { form, motif, supply } = design;
  const variants = composeVariants({ trade, design, index }, random);
  const parts = namePartsOf(design, plan);
  const names = freshName(plan, parts, random);
  const slug = plan.giveSlug(slugOf(names[0]));
  const careName = form.care ?? trade.care;
  const techniques = form.techniques ?? trade.techniques;
  const technique = pickOf(random, techniques);
  const type = productTypes.find((known) => known.slug === (form.type ?? trade.type));
  if (!type) throw new Error(`Trade ${trade.slug} makes an unknown type ${form.type ?? trade.type}`);
  const description = rowWords(composeDescription({ trade, place, form, motif }, random), country);
  const made = mixed(pickOf(random, form.mixes ?? trade.mixes));
  const hsCode6 = hsCodeOf({ form, type: type.slug, main: made[0]?.slug });
  const shippability = trade.shippability ?? 'INTERNATIONAL';
  const isTestedTableware = shippability === 'INTERNATIONAL' && /^691[12]/.test(hsCode6);

  return {
    slug,
    names: inAllLanguages(names),
    subtitle: inAllLanguages(subtitle(names, parts.size, technique)),
    description,
    ...(careName ? { care: inAllLanguages(care[careName]) } : {}),
    productTypeSlug: type.slug,
    producerSlug: producer.slug,
    placeKey: place.key,
    materials: made,
    techniques: techniques.filter((known) => known === technique || random.chance(0.4)).map(inAllLanguages),
    ...(motif ? { motif: inAllLanguages(capitalizedPhrase(motif.name)) } : {}),
    ...(trade.materialOrigin ? { materialOrigin: inAllLanguages(pickOf(random, trade.materialOrigin)) } : {}),
    hsCode6,
    countryOfOrigin: country,
    ...supply,
    shippability,
    ...variants,
    certificates: [
      ...composeCertificates({ types: trade.certificates ?? [], country, serial: index }, random),
      ...(isTestedTableware ? [composeTestReport({ country, serial: index })] : []),
    ],
    brandSlugs: bearableBrands(plan.brandsOf, trade, type.directionSlug),
    pictures: composePictures({ trade, design, slug }, random),
    publishedAt: momentWithinTwoYears(random),
    state: random.chance(0.97) ? 'PUBLISHED' : pickOf(random, ['DRAFT', 'REVIEW', 'ARCHIVED'] as const),
  };
}

function namePartsOf(
  { form, motif, tone, size, soldBy, isToneNamed }: Design,
  { place }: ProductPlan,
): NameParts {
  return {
    form: form.name,
    motif: motif?.name,
    tone: tone && isToneNamed && !soldBy.tone ? tones[tone] : undefined,
    place: placePhrase(place),
    size: soldBy.size ? undefined : sizePhrase(size),
  };
}

/** Something that the workshop has not offered yet, unless it takes too long to find. */
function freshDesign({ trade, producer, timesNamed }: ProductPlan, random: Random): Design {
  for (let attempt = 0; ; attempt++) {
    const design = chooseDesign(trade, random);
    const key = [producer.slug, design.form.code, design.motif?.art, design.tone].join(' ');
    const times = timesNamed.get(key) ?? 0;
    if (times > 0 && attempt < 8) continue;
    timesNamed.set(key, times + 1);
    return design;
  }
}

/** The first name that nothing bears yet; when all are taken, the first that few things bear. */
function freshName({ timesNamed }: ProductPlan, parts: NameParts, random: Random): Phrase {
  const thing = ornamented(parts);
  const times = (tail: readonly Phrase[]) => timesNamed.get(englishName(thing, tail)) ?? 0;
  let tail = chooseTail(parts, random, 0);
  for (let attempt = 1; attempt < 12 && times(tail) > Math.floor(attempt / 6); attempt++)
    tail = chooseTail(parts, random, attempt);
  timesNamed.set(englishName(thing, tail), times(tail) + 1);
  return composeName(thing, tail);
}

function subtitle(names: Phrase, size: Phrase | undefined, technique: Phrase): Phrase {
  const isSizeTold = size === undefined || names[0].includes(size[0]);
  return phraseOf((column) =>
    isSizeTold ? capitalized(technique[column]) : `${size[column]} · ${technique[column]}`,
  );
}

/** Materials with the largest share first. */
function mixed(mix: Mix) {
  return Object.entries(mix)
    .map(([key, percent]) => {
      // Object.entries forgets that the keys of a Mix are names of materials.
      const slug = key as MaterialName;
      return { slug, names: inAllLanguages(materials[slug]), percent };
    })
    .sort((a, b) => b.percent - a.percent);
}

function momentWithinTwoYears(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dateBetween(random, '2024-10-02', '2026-09-30')}T${two(random.integer(4, 14))}:${two(random.integer(0, 59))}:00.000Z`;
}
