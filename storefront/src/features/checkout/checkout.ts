import type { BasketPartsFragment, PaymentMethod } from '../../gql/graphql.ts';
import { copyOf, fillIn } from '../../ui/filled.ts';
import { type Island, openIsland } from '../../ui/island.ts';
import { keep, kept } from '../../ui/kept.ts';
import { fill } from '../../words/fill.ts';
import { isBasketGone } from '../basket/error-code.ts';
import { keptBasket } from '../basket/kept-basket.ts';
import { rateText, readBasket, shippingOf } from '../basket/read-basket.ts';
import { sumsOf } from '../basket/sums.ts';
import {
  type AddressForm,
  addressFields,
  addressIn,
  entryId,
  entryOf,
  needsLatin,
  typedIn,
} from './address-fields.ts';
import type { checkoutDocuments } from './checkout-documents.ts';
import type { CheckoutWords } from './checkout-words.ts';
import { failureText } from './failure-text.ts';
import { keptAttempt, type Outcome, placeOrder, resume } from './place-order.ts';
import { type Fault, forgetFault, showFaults } from './show-faults.ts';

/** The checkout: an address by country, how to reach the buyer, how they pay, and one button that orders once. */
const island = openIsland<CheckoutWords, typeof checkoutDocuments>('checkout');
if (island) start(island);

function start({
  root,
  words,
  documents,
  language,
  client,
  part,
}: Island<CheckoutWords, typeof checkoutDocuments>): void {
  const own = words.checkout;
  const form = part<HTMLFormElement>('form');
  const latin = part('[data-part=latin]');
  const asking = { client, documents, tell: (seconds: number) => say(fill(own.again, { seconds })) };
  const region = entryId('REGION');
  let basket: BasketPartsFragment | undefined;
  let address: AddressForm | undefined;
  let working = Promise.resolve();
  let isOrdering = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // A second press does nothing.
    if (isOrdering) return;
    isOrdering = true;
    const seenMinor = Number(basket?.total?.amountMinor ?? 0);
    work(() =>
      order(seenMinor).finally(() => {
        isOrdering = false;
      }),
    );
  });
  form.addEventListener('input', ({ target }) => {
    const entries = [...form.querySelectorAll<HTMLInputElement>('[id]')].filter(
      ({ type, value }) => value && type !== 'radio',
    );
    const draft = {
      ...Object.fromEntries(entries.map(({ id, value }) => [id, value])),
      method: chosenMethod(),
    };
    keep('draft', draft, 'sessionStorage');
    if (forgetFault(form, target as HTMLElement)) say('');
    askLatin();
    // Whoever orders tells it first.
    if (target === entryOf(region) && !isOrdering) work(changeRegion);
  });
  part('[name=again]').addEventListener('click', () => {
    part('[name=again]').hidden = true;
    work(open);
  });
  // Who comes back by the button of the browser sees the page as it was kept: it is asked for anew.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  work(open);

  /** One thing after the other: whoever orders while a region is told orders for that region. */
  function work(task: () => Promise<void>): void {
    working = working.then(async () => {
      root.ariaBusy = 'true';
      try {
        await task();
      } catch (error) {
        const isGone = isBasketGone(error);
        fail(isGone ? 'BASKET_GONE' : 'UNKNOWN');
        part('[name=again]').hidden = isGone;
      }
      root.ariaBusy = null;
    });
  }

  async function open(): Promise<void> {
    say(words.basket.reading);
    const attempt = keptAttempt();
    if (attempt) {
      const { order, redirectUrl } = await resume(asking, attempt);
      if (order) return leave({ order });
      if (redirectUrl) {
        part<HTMLAnchorElement>('[data-part=go-on] a').href = redirectUrl;
        part('[data-part=go-on]').hidden = false;
      }
    }
    await read();
    if (!basket?.country) return location.replace(root.dataset.basket ?? '');
    const { addressForm, paymentMethods } = await client.query(documents.CheckoutForm, {
      country: basket.country,
    });
    const isOrderable = basket.problems.length === 0 && addressForm !== null;
    // What is missing may be what their own payment holds.
    const isBegun = !part('[data-part=go-on]').hidden;
    part('.total').hidden = isBegun && !isOrderable;
    if (!isOrderable) return isBegun ? say('') : fail('NOT_ORDERABLE');
    address = addressForm;
    showForm(addressForm, paymentMethods);
    say('');
  }

  async function read(): Promise<void> {
    basket = await readBasket(client, documents);
    if (!basket) return;
    const sums = sumsOf(basket);
    // What each sender's parcels may cost at the border is said of each.
    const sent = basket.parts.filter(({ options }) => options.length > 0);
    const notes = sent.flatMap(({ producer, dutyCollection, dueAtBorder, dutyNote }) => [
      dutyNote?.text ?? words.basket.duty[dutyCollection],
      dutyCollection === 'AT_BORDER' &&
        dueAtBorder &&
        [producer?.name?.text, fill(words.basket.dueAtBorder, { amount: dueAtBorder.formatted })]
          .filter(Boolean)
          .join(': '),
    ]);
    for (const promise of root.querySelectorAll<HTMLElement>('[data-part=promise]'))
      promise.hidden = !sums.total;
    fillIn(root, {
      ...sums,
      rate: rateText(basket, words),
      notes: [...new Set(notes)].filter(Boolean).join(' '),
      submit: !basket.problems[0] && sums.total && fill(own.submit, { total: sums.total }),
    });
  }

  function showForm(asked: AddressForm, methods: readonly PaymentMethod[]): void {
    const fieldWords = { choose: words.basket.choose, example: own.example };
    part('[data-part=local]').replaceChildren(...addressFields(asked, fieldWords, false));
    part('[data-part=latin-fields]').replaceChildren(...addressFields(asked, fieldWords, true));
    const { method: before, ...entered } = kept<Record<string, string>>('draft', 'sessionStorage') ?? {};
    const chosen = methods.find((method) => method === before) ?? methods[0];
    part('[data-part=methods]').replaceChildren(
      ...methods.map((method) => {
        const choice = copyOf('method', { name: own.method[method], how: own.methodHint[method] });
        const checked = method === chosen;
        Object.assign(choice.querySelector('input') ?? {}, { id: method, value: method, checked });
        return choice;
      }),
    );
    const example = asked.callingExample;
    fillIn(root, { to: asked.countryName, phoneHint: example && fill(own.phoneHint, { example }) });
    const draft = { [region]: basket?.subdivision ?? '', ...entered };
    for (const [id, value] of Object.entries(draft)) Object.assign(entryOf(id) ?? {}, { value });
    askLatin();
    form.hidden = false;
  }

  /** Labels are read in Latin letters: asked for as soon as there are others. */
  function askLatin(): void {
    latin.hidden = !address || !needsLatin(address);
  }

  /** Some rules are of a part of a country. */
  async function changeRegion(): Promise<void> {
    const subdivision = typedIn(region);
    const token = keptBasket()?.token;
    if (
      !token ||
      !basket?.country ||
      !/^[A-Z\d]{1,3}$/.test(subdivision) ||
      subdivision === basket.subdivision
    )
      return;
    const { country } = basket;
    await client.query(documents.SetBasketDestination, { token, country, subdivision, language });
    await read();
    if (basket.problems[0]) fail('NOT_ORDERABLE');
    else say('');
  }

  /** Never for more than stood on the button when it was pressed. */
  async function order(seenMinor: number): Promise<void> {
    await changeRegion();
    const basketKept = keptBasket();
    if (!basketKept || !address || !basket?.country || !basket.total || basket.problems[0])
      return fail('NOT_ORDERABLE');
    if (Number(basket.total.amountMinor) > seenMinor) return fail('TOTAL_CHANGED');
    const missing = [...form.querySelectorAll<HTMLInputElement>(':required')].filter(
      (entry) => !entry.value.trim() && !entry.closest('[hidden]'),
    );
    correct(missing.map(({ id }) => ({ id, code: 'MISSING' })));
    if (missing[0]) return;
    say(own.placing);
    const { country, total } = basket;
    await leave(
      await placeOrder(asking, {
        token: basketKept.token,
        email: typedIn('EMAIL'),
        phone: typedIn('PHONE'),
        address: addressIn(address, country, false),
        latinAddress: latin.hidden ? null : addressIn(address, country, true),
        shipping: shippingOf(basketKept),
        method: chosenMethod(),
        expectedTotalMinor: total.amountMinor,
        returnUrl: new URL(root.dataset.return ?? '', location.href).href,
      }),
    );
  }

  function chosenMethod(): PaymentMethod {
    // One of them is always chosen.
    return new FormData(form).get('method') as PaymentMethod;
  }

  async function leave({ order: placed, redirectUrl, problems = [], failed }: Outcome): Promise<void> {
    if (placed) return location.assign(`${root.dataset.order}#${placed.number}.${placed.token}`);
    if (redirectUrl) return location.assign(redirectUrl);
    if (problems[0])
      return correct(
        problems.map(({ input, field, ...problem }) => ({
          ...problem,
          id: /ADDRESS/.test(input) ? entryId(field, /LATIN/.test(input)) : input,
        })),
      );
    if (failed === undefined) return say(own.undecided);
    // What it costs now, and what stands in the way, is to be seen before it is spoken of.
    await read().catch(() => undefined);
    fail(failed);
  }

  function correct(faults: Fault[]): void {
    if (faults.some(({ id }) => id.startsWith('latin'))) latin.hidden = false;
    say(faults[0] ? own.faults : '');
    showFaults(form, faults, own);
  }

  function fail(code: string): void {
    say(failureText(own.failure, code, basket?.total?.formatted));
    part('[data-part=to-basket]').hidden = !/STOCK|ORDERABLE|DESTINATION|FOUND|BASKET/.test(code);
  }

  function say(text: string): void {
    part('.saying').textContent = text;
    part('[data-part=to-basket]').hidden = true;
  }
}
