import { openIsland } from '../../ui/island.ts';
import { fill } from '../../words/fill.ts';
import type { returnDocuments } from './checkout-documents.ts';
import { failureText } from './failure-text.ts';
import { keptAttempt, resume } from './place-order.ts';
import type { ReturnWords } from './return-words.ts';

/** Where a payment provider leads buyers back to: asks what became of the payment, and goes on from there. */
const island = openIsland<ReturnWords, typeof returnDocuments>('return');
if (island) {
  const { root, words, client, documents, part } = island;
  const say = (text: string) => {
    part('.saying').textContent = text;
  };
  const attempt = keptAttempt();
  const tell = (seconds: number) => say(fill(words.again, { seconds }));
  if (!attempt) say(words.back.nothing);
  else
    resume({ client, documents, tell }, attempt).then(({ order, redirectUrl, failed }) => {
      if (order) return location.replace(`${root.dataset.order}#${order.number}.${order.token}`);
      const back = part('[data-part=checkout]');
      back.hidden = false;
      // What is to be done next stands out.
      back.classList.toggle('go', !redirectUrl);
      const link = part<HTMLAnchorElement>('[data-part=go-on]');
      if (redirectUrl) link.href = redirectUrl;
      link.hidden = !redirectUrl;
      say(
        failed ? failureText(words.failure, failed) : redirectUrl ? words.back.unfinished : words.undecided,
      );
    });
}
