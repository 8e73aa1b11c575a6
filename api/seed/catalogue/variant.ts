import type { Random } from '../illustration/random.ts';
import type { ProductRecord, VariantRecord } from '../records.ts';
import { pickOf, shuffled } from './chance.ts';
import { currencyOf, priceIn, roundedPrice } from './currency.ts';
import type { Design } from './design.ts';
import { demonstrationGtin } from './gtin.ts';
import { localMeasure } from './measure.ts';
import { tones } from './tone.ts';
import type { Size, Trade } from './trade.ts';
import { capitalizedPhrase, inAllLanguages, type Phrase, phraseOf } from './words.ts';

export interface VariantPlan {
  trade: Trade;
  design: Design;
  /** Number of the product in the run: goes into SKUs and GTINs. */
  index: number;
}

const sizeOption: Phrase = ['Size', 'Размер', 'Oʻlchami', 'Өлшемі', 'Өлчөмү', 'Андоза', 'サイズ', '尺寸'];
const colourOption: Phrase = ['Colour', 'Цвет', 'Rangi', 'Түсі', 'Түсү', 'Ранг', '色', '颜色'];

/** Options and at most twelve variants; one variant where the product comes in one size and colour. */
export function composeVariants(
  plan: VariantPlan,
  random: Random,
): Pick<ProductRecord, 'options' | 'variants'> {
  const { design } = plan;
  const { form, soldBy } = design;
  const sizes = soldBy.size ? form.sizes : [design.size];
  const colours = soldBy.tone
    ? shuffled(random, design.palettes).slice(0, soldBy.size ? 2 : 5)
    : [design.tone];
  const position = random.next();
  const variants = colours.flatMap((tone) =>
    sizes.map((size) => {
      const values: Phrase[] = [];
      if (soldBy.size) values.push(sizePhrase(size));
      if (soldBy.tone && tone) values.push(capitalizedPhrase(tones[tone]));
      return variant({ plan, size, values, position }, random);
    }),
  );
  const options: Phrase[] = [...(soldBy.size ? [sizeOption] : []), ...(soldBy.tone ? [colourOption] : [])];
  return {
    options: options.map(inAllLanguages),
    variants: variants.slice(0, 12),
  };
}

export function sizePhrase({ label }: Size): Phrase {
  const known = sizePhrases.get(label) ?? phraseOf((_, language) => localMeasure(label, language));
  sizePhrases.set(label, known);
  return known;
}

/** Every size of the vocabulary, once it was asked for: a few dozen. */
const sizePhrases = new Map<string, Phrase>();

interface VariantParts {
  plan: VariantPlan;
  size: Size;
  values: Phrase[];
  /** Where between low and high this maker's price lies: the same for all variants. */
  position: number;
}

function variant({ plan, size, values, position }: VariantParts, random: Random): VariantRecord {
  const { country, isPackaged } = plan.trade;
  const [low, high] = size.price;
  const amount = roundedPrice(low + (high - low) * position, country);
  const weightGrams = Math.max(1, Math.round(size.grams * random.between(0.95, 1.05)));
  const [length, width, height] = size.mm;
  const tail = values.map(([english]) => skuPart(english)).join('-');
  return {
    sku: [country, plan.design.form.code, plan.index.toString(36).toUpperCase().padStart(4, '0'), tail]
      .filter(Boolean)
      .join('-'),
    ...(isPackaged && plan.index % 4 === 0
      ? { gtin: demonstrationGtin(plan.index * 12 + plan.design.form.sizes.indexOf(size)) }
      : {}),
    optionValues: values.map(inAllLanguages),
    basePrice: priceIn(country, amount),
    ...((plan.trade.shippability ?? 'INTERNATIONAL') === 'INTERNATIONAL' && plan.index % 17 === 0
      ? { marketPrices: abroad(amount, plan) }
      : {}),
    weightGrams,
    packageWeightGrams: Math.round(weightGrams * 1.12) + 120,
    dimensionsMm: { length, width, height },
    onHand: stock(plan, amount, random),
  };
}

/** Prices set by hand for two markets: what it costs at home and a fifth more, in whole dollars and tens of yen. */
function abroad(
  amount: number,
  { trade }: VariantPlan,
): Record<string, { amountMinor: string; currency: string }> {
  const dollars = Math.max(3, Math.round((amount / currencyOf[trade.country].perDollar) * 1.2));
  return {
    us: { amountMinor: String(dollars * 100), currency: 'USD' },
    jp: { amountMinor: String(dollars * 160), currency: 'JPY' },
  };
}

function stock({ design, trade }: VariantPlan, amount: number, random: Random): number {
  const { supplyKind } = design.supply;
  if (supplyKind === 'MADE_TO_ORDER') return 0;
  if (supplyKind === 'ONE_OF_A_KIND') return random.chance(0.9) ? 1 : 0;
  if (random.chance(0.08)) return 0;
  const dollars = amount / currencyOf[trade.country].perDollar;
  const most = dollars > 300 ? 3 : dollars > 60 ? 12 : dollars > 10 ? 40 : 180;
  return pickOf(random, [1, 0.5, 0.25]) === 1
    ? random.integer(1, most)
    : random.integer(1, Math.ceil(most / 2));
}

function skuPart(text: string): string {
  return text
    .toUpperCase()
    .replace(/×/g, 'X')
    .replace(/[^A-Z0-9]+/g, '')
    .slice(0, 12);
}
