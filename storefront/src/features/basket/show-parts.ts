import type { Language } from '@aul/language';
import type { BasketPartsFragment } from '../../gql/graphql.ts';
import { copyOf } from '../../ui/filled.ts';
import { pictureSources, positionOf } from '../../ui/picture.ts';
import { count, fill, fillDay } from '../../words/fill.ts';
import type { BasketWords } from './basket-words.ts';
import { showRules } from './show-rules.ts';

type Part = BasketPartsFragment['parts'][number];
type Line = Part['lines'][number];
type Way = Part['options'][number];

interface Telling {
  words: BasketWords;
  language: Language;
  /** Address of a product, with `*` where its slug stands. */
  product: string;
}

/** What is in a basket, by who sends it. Its fields carry in `data-` what they are about. */
export function showParts(basket: BasketPartsFragment, { words, language, product }: Telling): HTMLElement[] {
  const own = words.basket;
  return basket.parts.map((part) => {
    const { producer, lines, options, dueAtBorder, dutyCollection } = part;
    const isSent = options.length > 0;
    const section = copyOf('part', {
      from:
        producer &&
        (producer.name ??
          fill(words.unnamed, { kind: words.makers[producer.kind], place: producer.place.name.text })),
      place: producer?.name && producer.place.name,
      leaves: isSent && fill(own.leavesBy, { date: fillDay(words.days, part.leavesBy) }),
      due:
        dutyCollection === 'AT_BORDER' &&
        dueAtBorder &&
        fill(own.dueAtBorder, { amount: dueAtBorder.formatted }),
      note: isSent && (part.dutyNote ?? own.duty[dutyCollection]),
    });
    section.querySelector('.lines')?.append(...lines.map(showLine));
    const ways = section.querySelector('fieldset');
    if (ways) {
      ways.hidden = !isSent;
      ways.append(...options.map((way) => showWay(way, part)));
    }
    return section;
  });

  function showLine({ variantId, title, quantity, product: thing, ...line }: Line): HTMLElement {
    const isOnly = thing?.supplyKind === 'ONE_OF_A_KIND';
    const problem = basket.problems.find((one) => one.variantId === variantId);
    const left = problem?.free ? count(words.left, problem.free, language) : own.takeItOut;
    const item = copyOf('line', {
      title,
      each: quantity > 1 && fill(own.each, { price: line.unitPrice.formatted }),
      sum: line.total.formatted,
      note: isOnly ? words.onlyOne : line.fromStock < quantity && !problem && words.madeToOrder,
      problem: problem && `${own.problem[problem.code]} ${left}`,
    });
    if (thing) item.querySelector('a')?.setAttribute('href', product.replace('*', thing.slug));
    for (const field of item.querySelectorAll<HTMLInputElement | HTMLButtonElement>('[name]')) {
      field.id = field.name + variantId;
      field.setAttribute('aria-describedby', `wrong${variantId}`);
      Object.assign(field.dataset, { variant: variantId, title });
      if (field.name === 'out') field.ariaLabel = `${own.takeOut}: ${title}`;
      else {
        field.value = String(quantity);
        if (problem) field.ariaInvalid = 'true';
        // Of what is not sold any more there is no other number.
        if (isOnly || problem?.code === 'WITHDRAWN') field.closest('p')?.remove();
      }
    }
    item.querySelector('.problem')?.setAttribute('id', `wrong${variantId}`);
    const image = item.querySelector('img');
    if (image && thing?.picture) {
      const { width, height } = thing.picture;
      Object.assign(image, { width, height, hidden: false, ...pictureSources(thing.picture).fallback });
      image.style.objectPosition = positionOf(thing.picture);
    }
    const rules = basket.restrictions.filter((rule) => rule.variantId === variantId);
    item.querySelector('.rules')?.append(...showRules(rules, words));
    return item;
  }

  function showWay(way: Way, { producer, chosen }: Part): HTMLElement {
    const { code, name, price, parcels } = way;
    const how = [
      way.carrier,
      fill(own.days, { min: way.daysMin, max: way.daysMax }),
      way.isTracked ? own.tracked : own.untracked,
      parcels > 1 && count(own.parcels, parcels, language),
      way.isDemonstration && own.inventedTariff,
    ];
    const label = copyOf('way', { name, how: how.filter(Boolean).join(' · '), price: price.formatted });
    const choice = label.querySelector('input');
    const of = producer?.id ?? '';
    if (choice) {
      Object.assign(choice, { id: code + of, name: `way${of}`, value: code, checked: code === chosen });
      choice.dataset.producer = of;
    }
    return label;
  }
}
