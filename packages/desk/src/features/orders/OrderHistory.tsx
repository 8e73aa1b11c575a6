import type { OrderPartsFragment } from '../../gql/graphql.ts';
import { formatMoment } from '../../words/formats.ts';
import { words } from './words.ts';

interface OrderHistoryProps {
  history: OrderPartsFragment['history'];
  hasParts: boolean;
}

/** All that happened, the last first: who looks wants to know how it came to this. */
export function OrderHistory({ history, hasParts }: OrderHistoryProps) {
  return (
    <section>
      <h2>{words.value.history}</h2>
      <ol class="history">
        {history.toReversed().map(({ at, actor, staffName, step, fulfilment, note }, index) => (
          <li key={`${at}-${history.length - index}`}>
            <time dateTime={at} class="quiet">
              {formatMoment(at)}
            </time>
            <div>
              <strong>{words.value.events[step] ?? step}</strong>
              <span class="quiet">
                {hasParts && fulfilment ? ` · ${words.value.part(fulfilment)}` : ''} ·{' '}
                {staffName ?? words.value.actor[actor]}
              </span>
              {note && <p>{note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
