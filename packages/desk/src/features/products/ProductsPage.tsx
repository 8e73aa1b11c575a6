import { useState } from 'preact/hooks';
import { ProductListDocument, type ProductListQuery } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, query } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { entryWords } from '../keeping/EntryNote.tsx';
import { chosenState } from '../keeping/StateFilter.tsx';
import { StateMark } from '../keeping/StateMark.tsx';
import { words as keeping } from '../keeping/words.ts';
import { KeptFilters } from '../producers/ProducersPage.tsx';
import { BulkDialog } from './BulkDialog.tsx';
import { words } from './words.ts';
import '../keeping/keeping.css';

export type ProductRow = ProductListQuery['deskProducts']['nodes'][number];

export default function ProductsPage() {
  const { text, place, producer } = query.value;
  const state = chosenState();
  const list = useList<ProductRow>(
    async (after) =>
      (
        await request(ProductListDocument, {
          after,
          state,
          text: text || undefined,
          place: place || undefined,
          producer: producer || undefined,
        })
      ).deskProducts,
    [state, text, place, producer, language.value],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setOpen] = useState(false);
  const rows = list.data?.rows ?? [];
  const chosenRows = rows.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) isChosen ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
        <div class="row">
          <a class="button" href="#/import">
            {words.value.spreadsheet}
          </a>
          <a class="button primary" href="#/products/new">
            {words.value.enter}
          </a>
        </div>
      </div>
      <KeptFilters />
      <Await loaded={list}>
        {({ total }) =>
          rows.length === 0 ? (
            <Empty title={words.value.none}>{words.value.noneMore}</Empty>
          ) : (
            <>
              <div class="row">
                <Button
                  isSmall
                  look="quiet"
                  onClick={() =>
                    choose(
                      rows.map(({ id }) => id),
                      chosenRows.length < rows.length,
                    )
                  }
                >
                  {chosenRows.length < rows.length ? words.value.chooseAll : words.value.chooseNone}
                </Button>
                <Button isSmall disabled={chosenRows.length === 0} onClick={() => setOpen(true)}>
                  {words.value.changeMany(chosenRows.length)}
                </Button>
              </div>
              <Table
                caption={words.value.count(total)}
                columns={columns(chosen, choose)}
                rows={rows}
                keyOf={({ id }) => id}
              />
              <ListEnd list={list} />
            </>
          )
        }
      </Await>
      {isOpen && (
        <BulkDialog
          products={chosenRows}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setChosen(new Set());
            void list.reload();
          }}
        />
      )}
    </>
  );
}

function columns(
  chosen: ReadonlySet<string>,
  choose: (ids: readonly string[], isChosen: boolean) => void,
): Column<ProductRow>[] {
  return [
    {
      key: 'chosen',
      title: words.value.chosen,
      cell: ({ id, shownName }) => (
        <input
          type="checkbox"
          aria-label={`${words.value.chosen}: ${shownName}`}
          checked={chosen.has(id)}
          onChange={(event) => choose([id], event.currentTarget.checked)}
        />
      ),
    },
    {
      key: 'name',
      title: words.value.name,
      isHead: true,
      cell: ({ id, shownName, slug }) => <a href={address(`/products/${id}`)}>{shownName || slug}</a>,
    },
    { key: 'state', title: keeping.value.filterState, cell: ({ state }) => <StateMark state={state} /> },
    {
      key: 'producer',
      title: words.value.producer,
      isLesser: true,
      cell: ({ producer }) => <a href={address(`/producers/${producer.id}`)}>{producer.name}</a>,
    },
    {
      key: 'price',
      title: words.value.price,
      isNumeric: true,
      cell: ({ variants: [first] }) => first?.basePrice?.formatted ?? '—',
    },
    {
      key: 'stock',
      title: words.value.onHand,
      isNumeric: true,
      cell: ({ variants }) => variants.reduce((sum, { onHand }) => sum + onHand, 0),
    },
    { key: 'entry', title: words.value.entry, isLesser: true, cell: ({ entry }) => entryWords(entry) || '—' },
  ];
}
