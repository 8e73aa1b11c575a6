import type { OrderPartsFragment } from '../../gql/graphql.ts';
import { fillIn } from '../../ui/filled.ts';
import { openIsland } from '../../ui/island.ts';
import { kept } from '../../ui/kept.ts';
import { showFailure } from '../../ui/show-failure.ts';
import { fill, fillDay } from '../../words/fill.ts';
import { codeOf } from '../basket/error-code.ts';
import { some, sumsOf } from '../basket/sums.ts';
import type { orderDocuments } from './order-documents.ts';
import type { OrderWords } from './order-words.ts';
import { showOrderParts } from './show-order-parts.ts';

/** The page of an order: what opens it stands behind the `#`. */
const island = openIsland<OrderWords, typeof orderDocuments>('order');

if (island) {
  const { root, words, client, documents, part } = island;
  const own = words.order;
  const [number = '', token = ''] = location.hash.slice(1).split('.');
  const key = { number, token };
  const again = part('[name=again]');

  addEventListener('hashchange', () => location.reload());
  let asked: () => Promise<void>;
  let shownAt = 0;
  // Whoever comes back after an hour sees how it stands by then, with links to papers that open; words that wait here stay.
  addEventListener('visibilitychange', () => {
    const isWritten = [...root.querySelectorAll('textarea')].some(({ value }) => value);
    if (!document.hidden && shownAt && Date.now() - shownAt > 3_600_000 && !isWritten && !root.ariaBusy)
      order().then(show, () => undefined);
  });
  again.addEventListener('click', () => {
    say(own.reading);
    ask(asked);
  });
  root.addEventListener('input', ({ target }) => tellFault(target as HTMLElement, ''));
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { position } = form.dataset;
    const reason = form.querySelector('textarea')?.value.trim() ?? '';
    const contents = [...new FormData(form)]
      .map(([line, quantity]) => ({ line: Number(line), quantity: Number(quantity) }))
      .filter(({ quantity }) => quantity > 0);
    const count = form.querySelector('input');
    if (count && !contents[0]) {
      tellFault(count, own.giveBackNone);
      return count.focus();
    }
    if (!reason) return form.querySelector('textarea')?.focus();
    ask(async () => {
      if (position)
        await client.query(documents.RequestReturn, {
          ...key,
          reason,
          contents,
          fulfilment: Number(position),
        });
      else await client.query(documents.CancelOrder, { ...key, reason });
      show(await order());
      say(position ? own.giveBackDone : own.cancelDone);
      part('h1').focus();
    });
  });
  say(own.reading);
  ask(async () => {
    show(await order());
    say('');
  });

  /** Beside the numbers of pieces that an entry stands among. */
  function tellFault(entry: HTMLElement, fault: string): void {
    const numbers = entry.closest<HTMLElement>('.backs');
    if (!numbers) return;
    fillIn(numbers, { fault });
    for (const field of numbers.querySelectorAll('input')) field.ariaInvalid = fault ? 'true' : null;
  }

  async function order() {
    return (await client.query(documents.Order, key)).order;
  }

  /**
   * What is not possible any more is told, and the order is shown as it is now. What got no answer can be asked again:
   * nothing is done twice.
   */
  async function ask(work: () => Promise<void>): Promise<void> {
    if (root.ariaBusy) return;
    asked = work;
    root.ariaBusy = 'true';
    again.hidden = true;
    try {
      await work();
    } catch (error) {
      const code = codeOf(error);
      const isWrong = code === 'NOT_FOUND';
      const isRefused = /^(STEP_|RETURN_|QUANTITY_|PAYMENT_)/.test(code);
      if (isRefused) await order().then(show, () => undefined);
      if (isWrong) part('[data-part=found]').hidden = true;
      say(isWrong ? `${own.wrong} ${own.wrongAdvice}` : isRefused ? own.refused : own.unreachable);
      again.hidden = isWrong || isRefused;
      if (!part('[data-part=found]').hidden) showFailure(part('.saying'), isRefused ? part('h1') : again);
    }
    root.ariaBusy = null;
  }

  function show(shown: OrderPartsFragment): void {
    shownAt = Date.now();
    const { payment, papers, papersToken, isCancellable } = shown;
    const isThanked =
      kept('thanks', 'sessionStorage') === shown.number &&
      shown.fulfilments.some(({ state }) => state !== 'CANCELLED');
    const isTransfer = payment.method === 'BANK_TRANSFER';
    const { total, ...sums } = sumsOf(shown);
    const [refunded, promised] = [some(payment.refunded), some(payment.refundPromised)];
    fillIn(root, {
      ...sums,
      total,
      title: isThanked ? own.thanks : own.title,
      thanks: isThanked && own.thanksAdvice,
      number: fill(own.number, { number: shown.number }),
      placed: fill(own.placed, { date: fillDay(words.days, shown.placedAt) }),
      transfer:
        isTransfer &&
        payment.state === 'WAITING' &&
        isCancellable &&
        fill(own.transfer, { total: total ?? '', number: shown.number }),
      refunded: refunded && fill(own.refunded, { amount: refunded }),
      refundPromised: promised && fill(own.refundPromised, { amount: promised }),
      notes: shown.dutyNotes.join(' '),
    });
    part('[data-part=parts]').replaceChildren(...showOrderParts(shown, words));
    part('[data-part=cancel]').hidden = !isCancellable;
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-paper]')) {
      link.href = new URL(
        `/orders/${number}/${link.dataset.paper}.pdf?token=${papersToken}`,
        root.dataset.api,
      ).href;
      link.hidden = !papers.includes(link.dataset.paper ?? '');
    }
    part('[data-part=found]').hidden = false;
  }

  function say(text: string): void {
    part('.saying').textContent = text;
  }
}
