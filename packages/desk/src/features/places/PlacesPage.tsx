import { type PlaceLevel, PlaceListDocument, type PlaceListQuery } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, narrow, query } from '../../router.ts';
import { Select } from '../../ui/Field.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { formatNumber } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { PlaceFilter } from '../home/PlaceFilter.tsx';
import { TextFilter } from '../keeping/TextFilter.tsx';
import { words } from './words.ts';
import '../keeping/keeping.css';

type Row = PlaceListQuery['keptPlaces']['nodes'][number];

const levelOf = (name: string | undefined) =>
  Object.keys(words.value.levels).find((each): each is PlaceLevel => each === name);

export default function PlacesPage() {
  const level = levelOf(query.value.level);
  const text = query.value.text || undefined;
  const within = query.value.place || undefined;
  const list = useList<Row>(
    async (after) => (await request(PlaceListDocument, { after, level, text, within })).keptPlaces,
    [level, text, within, language.value],
  );
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
      </div>
      <search class="filters">
        <TextFilter />
        <Select
          label={words.value.level}
          value={level ?? ''}
          options={[['', common.value.all], ...Object.entries(words.value.levels)]}
          onValue={(chosen) => narrow({ level: chosen })}
        />
        <PlaceFilter place={within} />
      </search>
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
      cell: ({ id, shownName, slug }) => <a href={address(`/places/${id}`)}>{shownName || slug}</a>,
    },
    { key: 'level', title: words.value.level, cell: ({ level }) => words.value.levels[level] },
    { key: 'makes', title: words.value.makes, cell: ({ specializations }) => mainOf(specializations) },
    {
      key: 'population',
      title: words.value.population,
      isNumeric: true,
      isLesser: true,
      cell: ({ population }) => (typeof population === 'number' ? formatNumber(population) : ''),
    },
    {
      key: 'address',
      title: words.value.address,
      cell: ({ path }) => <span class="quiet small">{path}</span>,
    },
  ];
}

/** The one product of a place. */
function mainOf(specializations: Row['specializations']): string {
  return specializations.find(({ rank, validTo }) => rank === 'PRIMARY' && !validTo)?.shownTitle ?? '';
}
