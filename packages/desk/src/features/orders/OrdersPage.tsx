import { useEffect, useState } from 'preact/hooks';
import { type FulfilmentState, OrderListDocument, type OrderListQuery } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, narrow, query } from '../../router.ts';
import { Select, TextField } from '../../ui/Field.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { countryName } from '../../words/country-name.ts';
import { formatDay } from '../../words/formats.ts';
import { isLate } from './late.ts';
import { State } from './State.tsx';
import { words } from './words.ts';
import './orders.css';

type Row = OrderListQuery['orders']['nodes'][number];

/** A word that the address may hold in the place of a state is none. */
const stateOf = (name: string | undefined) =>
  Object.keys(words.value.states).find((each): each is FulfilmentState => each === name);

export default function OrdersPage() {
  const state = stateOf(query.value.state);
  const text = query.value.text || undefined;
  const list = useList<Row>(
    async (after) => (await request(OrderListDocument, { after, state, text })).orders,
    [state, text],
  );
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
      </div>
      <Filters />
      <Await loaded={list}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Empty title={words.value.none}>{words.value.noneMore}</Empty>
          ) : (
            <>
              <Table
                caption={words.value.count(total)}
                columns={columns()}
                rows={rows}
                keyOf={({ order }) => order.number}
              />
              <ListEnd list={list} />
            </>
          )
        }
      </Await>
    </>
  );
}

function Filters() {
  const [text, setText] = useState(query.value.text ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (query.value.text ?? '')) narrow({ text: text.trim() });
    }, 300);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <search class="filters">
      <TextField label={words.value.find} type="search" value={text} onValue={setText} />
      <Select
        label={words.value.state}
        value={query.value.state ?? ''}
        options={[['', words.value.anyState], ...Object.entries(words.value.states)]}
        onValue={(state) => narrow({ state })}
      />
    </search>
  );
}

function columns(): Column<Row>[] {
  return [
    {
      key: 'number',
      title: words.value.number,
      isHead: true,
      cell: ({ order }) => (
        <a class="number" href={address(`/orders/${order.number}`)}>
          {order.number}
        </a>
      ),
    },
    { key: 'state', title: words.value.state, cell: ({ order }) => <State of={order.state} /> },
    {
      key: 'buyer',
      title: words.value.buyer,
      cell: ({ address: { name, country } }) => (
        <>
          {name} <span class="quiet">· {countryName(country)}</span>
        </>
      ),
    },
    {
      key: 'from',
      title: words.value.from,
      isLesser: true,
      cell: ({ order }) => (
        <ul>
          {order.fulfilments.map(({ position, senderName }) => (
            <li key={position}>{senderName}</li>
          ))}
        </ul>
      ),
    },
    { key: 'leaves', title: words.value.leavesBy, cell: ({ order }) => <LeavesBy order={order} /> },
    {
      key: 'placed',
      title: words.value.placed,
      isLesser: true,
      cell: ({ order }) => <time dateTime={order.placedAt}>{formatDay(order.placedAt)}</time>,
    },
    { key: 'total', title: words.value.total, isNumeric: true, cell: ({ order }) => order.total.formatted },
  ];
}

/** The first day by which something of it has to leave that has not left. */
function LeavesBy({ order }: Pick<Row, 'order'>) {
  const [next] = order.fulfilments
    .filter(({ state }) => notSent.includes(state))
    .map(({ leavesBy }) => leavesBy)
    .toSorted();
  if (!next) return null;
  return (
    <time dateTime={next} class={isLate(next) ? 'late' : undefined}>
      {formatDay(`${next}T12:00`)}
      {isLate(next) && ` · ${words.value.late}`}
    </time>
  );
}

const notSent: readonly FulfilmentState[] = [
  'PAID',
  'CONFIRMED',
  'IN_PRODUCTION',
  'READY',
  'PARTIALLY_SHIPPED',
];
