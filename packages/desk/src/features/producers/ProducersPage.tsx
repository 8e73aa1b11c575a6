import { ProducerListDocument, type ProducerListQuery } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, query } from '../../router.ts';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { PlaceFilter } from '../home/PlaceFilter.tsx';
import { entryWords } from '../keeping/EntryNote.tsx';
import { chosenState, StateFilter } from '../keeping/StateFilter.tsx';
import { StateMark } from '../keeping/StateMark.tsx';
import { TextFilter } from '../keeping/TextFilter.tsx';
import { words as keeping } from '../keeping/words.ts';
import { words } from './words.ts';
import '../keeping/keeping.css';

type Row = ProducerListQuery['deskProducers']['nodes'][number];

export default function ProducersPage() {
  const state = chosenState();
  const text = query.value.text || undefined;
  const place = query.value.place || undefined;
  const list = useList<Row>(
    async (after) => (await request(ProducerListDocument, { after, state, text, place })).deskProducers,
    [state, text, place, language.value],
  );
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
        <a class="button primary" href="#/producers/new">
          {words.value.enter}
        </a>
      </div>
      <KeptFilters />
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
                keyOf={({ id }) => id}
              />
              <ListEnd list={list} />
            </>
          )
        }
      </Await>
    </>
  );
}

/** What narrows a list of producers or products; it stands in the address. */
export function KeptFilters() {
  return (
    <div class="filters">
      <TextFilter />
      <StateFilter />
      <PlaceFilter place={query.value.place || undefined} />
    </div>
  );
}

function columns(): Column<Row>[] {
  return [
    {
      key: 'name',
      title: words.value.name,
      isHead: true,
      cell: ({ id, shownName, slug }) => <a href={address(`/producers/${id}`)}>{shownName || slug}</a>,
    },
    { key: 'state', title: keeping.value.filterState, cell: ({ state }) => <StateMark state={state} /> },
    { key: 'kind', title: words.value.kind, isLesser: true, cell: ({ kind }) => words.value.kinds[kind] },
    {
      key: 'place',
      title: words.value.place,
      cell: ({ place }) => <span title={place.path}>{place.name}</span>,
    },
    {
      key: 'consents',
      title: words.value.consents,
      cell: ({ consents }) =>
        consents
          .filter(({ withdrawnAt }) => !withdrawnAt)
          .map(({ scope }) => words.value.scopes[scope])
          .join(', ') || '—',
    },
    {
      key: 'products',
      title: words.value.products,
      isNumeric: true,
      cell: ({ productCount }) => productCount,
    },
    { key: 'entry', title: words.value.entry, isLesser: true, cell: ({ entry }) => entryWords(entry) || '—' },
  ];
}
