import { useState } from 'preact/hooks';
import { OrderDetailDocument, type OrderPartsFragment } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { formatMoment } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { type MoneyDeed, MoneyDialog } from './MoneyDialog.tsx';
import { refundable } from './money.ts';
import { OrderHistory } from './OrderHistory.tsx';
import { OrderPart } from './OrderPart.tsx';
import { Papers } from './Papers.tsx';
import { SentRefundDialog } from './SentRefundDialog.tsx';
import { State } from './State.tsx';
import { words } from './words.ts';
import './orders.css';

export default function OrderPage({ number }: { number: string }) {
  const loaded = useLoaded(
    async () => (await request(OrderDetailDocument, { number })).order ?? null,
    [number, language.value],
  );
  return (
    <Await loaded={loaded}>
      {(detail) =>
        detail ? (
          <Detail detail={detail} onDone={loaded.replace} />
        ) : (
          <Empty title={words.value.missing}>
            <a href="#/orders">{words.value.backToList}</a>
          </Empty>
        )
      }
    </Await>
  );
}

interface DetailProps {
  detail: OrderPartsFragment;
  onDone: (detail: OrderPartsFragment) => void;
}

function Detail({ detail, onDone }: DetailProps) {
  const { order } = detail;
  return (
    <>
      <p>
        <a href="#/orders">{words.value.backToList}</a>
      </p>
      <div class="page-top order-top">
        <h1 class="number">{order.number}</h1>
        <p>
          <State of={order.state} />{' '}
          <span class="quiet">
            {words.value.placed.toLowerCase()} {formatMoment(order.placedAt)}
          </span>
        </p>
      </div>
      <div class="order">
        <div class="order-parts">
          {order.fulfilments.map((part) => (
            <OrderPart key={part.position} detail={detail} part={part} onDone={onDone} />
          ))}
          <OrderHistory history={detail.history} hasParts={order.fulfilments.length > 1} />
        </div>
        <aside class="order-side">
          <OrderMoney detail={detail} onDone={onDone} />
          <section>
            <h2>{words.value.papers}</h2>
            <Papers papers={detail.papers} />
          </section>
          <OrderAddress detail={detail} />
        </aside>
      </div>
    </>
  );
}

function OrderMoney({ detail, onDone }: DetailProps) {
  const [deed, setDeed] = useState<MoneyDeed>();
  const [refund, setRefund] = useState<OrderPartsFragment['refunds'][number]>();
  const { order, refunds } = detail;
  const { payment } = order;
  const steps = detail.possibleSteps.flatMap((each) => each.steps);
  const isMoved = (sum: { amountMinor: string }) => sum.amountMinor !== '0';
  const sums = [
    [words.value.items, order.items],
    [words.value.shipping, order.shipping],
    ...(isMoved(order.duty) ? [[words.value.duty, order.duty] as const] : []),
    ...(isMoved(order.tax) ? [[words.value.tax, order.tax] as const] : []),
  ] as const;
  const moved = [
    [words.value.captured, payment.captured],
    [words.value.promised, payment.refundPromised],
    [words.value.refunded, payment.refunded],
  ] as const;
  const deeds: MoneyDeed[] = [
    ...(steps.includes('PAY') && payment.method === 'BANK_TRANSFER' ? (['PAY'] as const) : []),
    ...(refundable(order).minor > 0n ? (['REFUND'] as const) : []),
    ...(steps.includes('CANCEL') ? (['CANCEL_ORDER'] as const) : []),
  ];
  return (
    <section>
      <h2>{words.value.money}</h2>
      <dl class="sums">
        {sums.map(([name, sum]) => (
          <Sum key={name} name={name} sum={sum.formatted} />
        ))}
        <Sum name={words.value.total} sum={order.total.formatted} isTotal />
        {moved.map(([name, sum]) => isMoved(sum) && <Sum key={name} name={name} sum={sum.formatted} />)}
      </dl>
      <p class="quiet">
        {words.value.method[payment.method]}: {words.value.payment[payment.state]} · {order.incoterm}
      </p>
      {order.dutyNotes.map((note) => (
        <p key={note} class="quiet small" lang={detail.language}>
          {note}
        </p>
      ))}
      {refunds.length > 0 && (
        <>
          <h3>{words.value.refunds}</h3>
          <ul class="refunds">
            {refunds.map((each) => (
              <li key={each.id}>
                {each.amount.formatted} · {words.value.refundState[each.state] ?? each.state}{' '}
                <span class="quiet">{each.reason}</span>
                {each.state === 'WAITING' && payment.method === 'BANK_TRANSFER' && (
                  <>
                    {' '}
                    <Button isSmall onClick={() => setRefund(each)}>
                      {words.value.actions.REFUND_SENT}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {deeds.map((each) => (
          <Button
            key={each}
            isSmall
            look={each === 'PAY' ? 'primary' : 'plain'}
            onClick={() => setDeed(each)}
          >
            {words.value.actions[each]}
          </Button>
        ))}
      </div>
      {refund && (
        <SentRefundDialog
          order={order}
          refund={refund}
          onDone={onDone}
          onClose={() => setRefund(undefined)}
        />
      )}
      {deed && <MoneyDialog deed={deed} order={order} onDone={onDone} onClose={() => setDeed(undefined)} />}
    </section>
  );
}

function Sum({ name, sum, isTotal }: { name: string; sum: string; isTotal?: boolean }) {
  return (
    <div class={isTotal ? 'sum-total' : undefined}>
      <dt>{name}</dt>
      <dd>{sum}</dd>
    </div>
  );
}

function OrderAddress({ detail: { address, latinAddress, email, phone } }: { detail: OrderPartsFragment }) {
  return (
    <section>
      <h2>{words.value.address}</h2>
      <address>
        {address.lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      {latinAddress && (
        <>
          <h3>{words.value.inLatin}</h3>
          <address>
            {latinAddress.lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </address>
        </>
      )}
      <p>
        <a href={`mailto:${email}`}>{email}</a>
        <br />
        <a href={`tel:${phone}`}>{phone}</a>
      </p>
    </section>
  );
}
