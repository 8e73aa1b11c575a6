import { BrandListDocument, type BrandListQuery } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, query } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { chosenState, StateFilter } from '../keeping/StateFilter.tsx';
import { StateMark } from '../keeping/StateMark.tsx';
import { TextFilter } from '../keeping/TextFilter.tsx';
import { words as keeping } from '../keeping/words.ts';
import { words } from './words.ts';
import '../keeping/keeping.css';

type Row = BrandListQuery['keptBrands']['nodes'][number];

export default function BrandsPage() {
  const state = chosenState();
  const text = query.value.text || undefined;
  const list = useList<Row>(
    async (after) => (await request(BrandListDocument, { after, state, text })).keptBrands,
    [state, text, language.value],
  );
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
        {hasRole(['ADMINISTRATOR']) && (
          <a class="button primary" href="#/brands/new">
            {words.value.enter}
          </a>
        )}
      </div>
      <div class="filters">
        <TextFilter />
        <StateFilter />
      </div>
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

function columns(): Column<Row>[] {
  return [
    {
      key: 'name',
      title: words.value.name,
      isHead: true,
      cell: ({ id, shownName, slug }) => <a href={address(`/brands/${id}`)}>{shownName || slug}</a>,
    },
    { key: 'state', title: keeping.value.filterState, cell: ({ state }) => <StateMark state={state} /> },
    { key: 'kind', title: words.value.kind, isLesser: true, cell: ({ kind }) => words.value.kinds[kind] },
    {
      key: 'homes',
      title: words.value.homes,
      cell: ({ homePlaces }) => homePlaces.map(({ name }) => name).join(', ') || words.value.wholeCountry,
    },
    {
      key: 'members',
      title: words.value.members,
      isNumeric: true,
      cell: ({ memberCount }) => memberCount,
    },
  ];
}
