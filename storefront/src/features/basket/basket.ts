import type { BasketPartsFragment } from '../../gql/graphql.ts';
import { fillIn } from '../../ui/filled.ts';
import { type Island, openIsland } from '../../ui/island.ts';
import { replaceAround } from '../../ui/replace-around.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { fill } from '../../words/fill.ts';
import type { basketDocuments } from './basket-documents.ts';
import type { BasketWords } from './basket-words.ts';
import { codeOf, isBasketGone, isUnanswered } from './error-code.ts';
import { type KeptBasket, keepBasket, keptBasket, piecesOf } from './kept-basket.ts';
import { rateText, readBasket } from './read-basket.ts';
import { showParts } from './show-parts.ts';
import { sumsOf } from './sums.ts';

interface Change {
  make(kept: KeptBasket): Promise<unknown>;
  /** What is said of it when it is done. */
  told: string;
}

/** The page of the basket: what is in it, where it goes, how it is sent, and what that costs at the door. */
const island = openIsland<BasketWords, typeof basketDocuments>('basket');
if (island) start(island);

function start({
  root,
  words,
  documents,
  language,
  client,
  part,
}: Island<BasketWords, typeof basketDocuments>): void {
  const own = words.basket;
  const country = part<HTMLSelectElement>('#country');
  const region = part<HTMLSelectElement>('#region');
  const homes: Record<string, string> = JSON.parse(root.dataset.homes ?? '{}');
  let shown: BasketPartsFragment | undefined;
  /** What was not answered yet, the oldest first. It says how it is to be, not by how much: it may be said again. */
  const waiting: Change[] = [];
  let news = '';
  let regionsOf: string | null = null;
  let working = Promise.resolve();

  root.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    const { value } = field;
    const { variant, producer } = field.dataset;
    const to = country.value;
    if (field.id === 'country') act((kept) => send(kept, to));
    else if (field.id === 'region') act((kept) => send(kept, to, value));
    else if (variant) {
      field.defaultValue = value;
      act((kept) => setLine(kept, variant, Number(value)));
    } else if (producer)
      act(async (kept) => keepBasket({ ...kept, ways: { ...kept.ways, [producer]: value } }));
  });
  root.addEventListener('click', ({ target }) => {
    const { name, dataset } = target as HTMLButtonElement;
    const { variant, title = '' } = dataset;
    if (name === 'again') {
      part('h1').focus();
      act();
    }
    if (name === 'out' && variant) act((kept) => setLine(kept, variant, 0), fill(own.takenOut, { title }));
  });
  // Another tab, and a page that the browser had kept aside.
  addEventListener('storage', ({ key }) => key === 'basket' && act());
  addEventListener('pageshow', ({ persisted }) => persisted && act());
  act();

  /** One thing after the other, so that the last one counts; then the basket is shown as it is. */
  function act(make?: Change['make'], told = ''): void {
    if (make) waiting.push({ make, told });
    working = working.then(async () => {
      root.ariaBusy = 'true';
      if (!shown) say(own.reading);
      try {
        for (let next = waiting[0]; next; next = waiting[0]) {
          await change(next);
          waiting.shift();
        }
        await read();
      } catch (error) {
        if (isBasketGone(error)) showEmpty();
        else fail();
      }
      root.ariaBusy = null;
    });
  }

  /** Of most that is refused the basket tells: whether the thing is gone from the shop, or the basket itself. */
  async function change({ make, told }: Change): Promise<void> {
    const kept = keptBasket();
    if (!kept) return;
    try {
      await make(kept);
      news ||= told;
    } catch (error) {
      if (isUnanswered(error)) throw error;
      if (codeOf(error) === 'BASKET_FULL') news = words.full;
    }
  }

  async function read(): Promise<void> {
    const basket = await readBasket(client, documents);
    const kept = keptBasket();
    if (!basket || !kept || basket.isOrdered) return showEmpty();
    const market = document.querySelector<HTMLSelectElement>('#market')?.value ?? '';
    // A market of one country says where to; whoever changes the language is told in the new one.
    const to = basket.country ?? (basket.market === market ? homes[market] : undefined);
    if (to && (to !== basket.country || basket.language !== language)) {
      await send(kept, to, basket.subdivision);
      return read();
    }
    keepBasket({ ...kept, pieces: piecesOf(basket) });
    if (basket.parts.length === 0) return showEmpty();
    await offerRegions(basket.country);
    // What was chosen meanwhile is told next, and all is shown then.
    if (!waiting[0]) showBasket(basket);
  }

  function setLine({ token }: KeptBasket, variantId: string, quantity: number) {
    const pieces = Math.min(Math.max(0, Math.floor(quantity) || 0), 999);
    return client.query(documents.SetBasketLine, { token, variantId, quantity: pieces });
  }

  async function send({ token }: KeptBasket, to: string, subdivision?: string | null): Promise<void> {
    const destination = { token, country: to, subdivision: subdivision || null, language };
    if (to) await client.query(documents.SetBasketDestination, destination);
  }

  /** Parts of a country are asked for where its addresses have them. */
  async function offerRegions(of: string | null): Promise<void> {
    if (!of || regionsOf === of) return;
    const { addressForm } = await client.query(documents.Regions, { country: of });
    const asked = addressForm?.fields.find(({ field }) => field === 'REGION');
    const options = asked?.options ?? [];
    region.replaceChildren(
      ...[{ name: own.choose, code: '' }, ...options].map(({ name, code }) => new Option(name, code)),
    );
    fillIn(root, { regionLabel: asked?.label });
    show('region', options.length > 0);
    regionsOf = of;
  }

  function showBasket(basket: BasketPartsFragment): void {
    const focused = document.activeElement?.id ?? '';
    const ids = linesOf(basket).map(({ variantId }) => variantId);
    const gone = linesOf(shown).filter(({ variantId }) => !ids.includes(variantId));
    const parts = showParts(basket, { words, language, product: root.dataset.product ?? '' });
    replaceAround(part('[data-part=parts]'), parts);
    country.value = basket.country ?? '';
    region.value = basket.subdivision ?? '';
    const [problem] = basket.problems;
    const sums = sumsOf(basket);
    fillIn(root, {
      ...sums,
      rate: rateText(basket, words),
      blocked: problem && (problem.variantId ? own.blocked : own.problem[problem.code]),
      promise: sums.total && own.promise,
    });
    for (const name of ['filled', 'sum', 'empty', 'again']) show(name, name === 'filled' || name === 'sum');
    show('go', !problem);
    const lost = gone.map(({ title }) => title).join(', ');
    say(
      [
        news || (lost && fill(own.notThere, { title: lost })),
        shown && sums.total && fill(own.totalNow, { total: sums.total }),
      ]
        .filter(Boolean)
        .join(' '),
    );
    if (document.activeElement === document.body)
      (news ? part('h1') : document.getElementById(focused))?.focus();
    news = '';
    shown = basket;
  }

  function showEmpty(): void {
    keepBasket(undefined);
    shown = undefined;
    waiting.length = 0;
    for (const name of ['filled', 'sum', 'empty', 'again']) show(name, name === 'empty');
    say(news);
    if (news) part('h1').focus();
    news = '';
  }

  /** What was chosen stays chosen, and is said again; what it costs so is not known until then. */
  function fail(): void {
    say(own.unreachable);
    show('again', true);
    show('sum', false);
    if (shown) showFailure(part('.saying'), part('[name=again]'));
  }

  function show(name: string, isShown: boolean): void {
    part(`[data-part=${name}]`).hidden = !isShown;
  }

  function say(text: string): void {
    part('.saying').textContent = text;
  }
}

const linesOf = (basket?: BasketPartsFragment) => basket?.parts.flatMap(({ lines }) => lines) ?? [];
