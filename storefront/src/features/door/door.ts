import type { AtDoorFragment } from '../../gql/graphql.ts';
import { type Filling, fillIn } from '../../ui/filled.ts';
import type { Island } from '../../ui/island.ts';
import { keep, kept } from '../../ui/kept.ts';
import { fill } from '../../words/fill.ts';
import type { Words } from '../../words/words.ts';
import type { BasketWords } from '../basket/basket-words.ts';
import type { putDocuments } from '../basket/put-documents.ts';
import { rateText } from '../basket/read-basket.ts';
import { showRules } from '../basket/show-rules.ts';
import { sumsOf } from '../basket/sums.ts';

type BuyIsland = Island<Words['buying']['put'], typeof putDocuments>;

/**
 * What a thing costs at the door of a country, told on its page before there is a basket; asked for anew when what is
 * chosen changes. The page of the basket lends the countries and the words: a shopper needs it next anyway.
 */
export function openDoor({ root, words, documents, client }: BuyIsland, door: HTMLDetailsElement): void {
  const form = root as HTMLFormElement;
  const part = <Part extends HTMLElement>(selector: string) => door.querySelector(selector) as Part;
  const country = part<HTMLSelectElement>('select');
  const again = part('button');
  let lent: BasketWords | undefined;
  let turn = 0;

  country.addEventListener('change', () => keep('country', country.value));
  for (const changed of [door, form]) changed.addEventListener('change', tell);
  door.addEventListener('toggle', tell);
  again.addEventListener('click', tell);
  tell();

  async function tell(): Promise<void> {
    if (!door.open) return;
    const own = ++turn;
    door.ariaBusy = 'true';
    show({ said: words.pending });
    let told: Record<string, Filling>;
    let rules: HTMLElement[] = [];
    try {
      lent ??= await borrow();
      if (country.value) {
        const quoted = await quote();
        told = atDoor(quoted, lent);
        rules = showRules(quoted.restrictions, lent);
      } else told = { said: lent.basket.problem.NO_DESTINATION };
    } catch {
      told = { said: words.doorAway };
    }
    // The last one that was chosen counts.
    if (own !== turn) return;
    show(told, rules);
    door.ariaBusy = null;
  }

  function show(told: Record<string, Filling>, rules: HTMLElement[] = []): void {
    for (const one of door.querySelectorAll<HTMLElement>('[data-is]')) one.hidden = true;
    fillIn(door, told);
    part('.rules').replaceChildren(...rules);
    again.hidden = told.said !== words.doorAway;
  }

  /** Throws where the page is not to be had. */
  async function borrow(): Promise<BasketWords> {
    const text = await (await fetch(form.action)).text();
    // Its styles would be looked at by the policy of this page.
    const plain = text.replace(/<style.*?<\/style>/gs, '');
    const page = new DOMParser().parseFromString(plain, 'text/html');
    const homes = JSON.parse(page.getElementById('basket')?.dataset.homes ?? '');
    door.append(page.getElementById('rule') ?? '');
    country.replaceChildren(...page.querySelectorAll('#country option'));
    const market = document.querySelector<HTMLSelectElement>('#market')?.value ?? '';
    country.value = kept('country') ?? homes[market] ?? '';
    return JSON.parse(page.getElementById('island')?.textContent ?? '').words;
  }

  async function quote(): Promise<AtDoorFragment> {
    // What is not sold in the market of the page is disabled, and may be sold in that of the country.
    const entry = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;
    const quantity = Math.floor(Number(entry('quantity')?.value ?? 1));
    const asked = {
      variantId: entry('variant')?.value ?? '',
      quantity: Math.min(Math.max(1, quantity), 999),
      country: country.value,
    };
    return (await client.query(documents.Quote, asked)).quote;
  }
}

function atDoor(quote: AtDoorFragment, lent: BasketWords): Record<string, Filling> {
  const own = lent.basket;
  const [part] = quote.parts;
  const [problem] = quote.problems;
  // What is not sold to a country is left out of its quote.
  if (!part) return { said: own.problem.NOT_DELIVERED };
  if (problem) return { said: own.problem[problem.code] };
  const { options, chosen, dutyCollection, dueAtBorder, dutyNote } = part;
  const way = options.find(({ code }) => code === chosen);
  return {
    ...sumsOf(quote),
    way: way?.name,
    how:
      way &&
      [fill(own.days, { min: way.daysMin, max: way.daysMax }), way.isDemonstration && own.inventedTariff]
        .filter(Boolean)
        .join(' · '),
    due:
      dutyCollection === 'AT_BORDER' &&
      dueAtBorder &&
      fill(own.dueAtBorder, { amount: dueAtBorder.formatted }),
    note: dutyNote ?? own.duty[dutyCollection],
    rate: rateText(quote, lent),
    promise: own.promise,
  };
}
