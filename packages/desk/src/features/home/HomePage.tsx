import { useState } from 'preact/hooks';
import { WorkListDocument } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, query } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { Filters } from './Filters.tsx';
import { readFilters } from './filters.ts';
import { Progress } from './Progress.tsx';
import { StartStoryDialog } from './StartStoryDialog.tsx';
import { words } from './words.ts';
import { type Work, workColumns } from './work-columns.tsx';
import './home.css';

/** What there is to work at, and how far it is. */
export default function HomePage() {
  const [isStarting, setStarting] = useState(false);
  const filters = readFilters();
  const list = useList<Work>(
    async (after) => (await request(WorkListDocument, { after, ...filters })).manuscripts,
    [...Object.values(filters), language.value],
  );
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
        {hasRole(['EDITOR', 'OFFICER', 'ADMINISTRATOR']) && (
          <Button look="primary" onClick={() => setStarting(true)}>
            {words.value.start}
          </Button>
        )}
      </div>
      <div class="home">
        <div class="home-list">
          <Filters filters={filters} />
          <Await loaded={list}>
            {({ rows, total }) =>
              rows.length === 0 ? (
                <Empty title={words.value.none}>{words.value.noneMore}</Empty>
              ) : (
                <>
                  <Table
                    caption={words.value.count(total)}
                    columns={workColumns(filters.language)}
                    rows={rows}
                    keyOf={({ id }) => id}
                  />
                  <ListEnd list={list} />
                </>
              )
            }
          </Await>
          <p class="home-trash small">
            <a href={address('/', { ...query.value, trash: filters.isTrashed ? null : '1' })}>
              {filters.isTrashed ? words.value.notTrash : words.value.trash}
            </a>
          </p>
        </div>
        <Progress filters={filters} />
      </div>
      {isStarting && <StartStoryDialog onClose={() => setStarting(false)} />}
    </>
  );
}
