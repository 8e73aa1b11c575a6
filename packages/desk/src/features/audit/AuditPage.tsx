import { AuditEntriesDocument, type AuditEntriesQuery, StaffListDocument } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { address, narrow, query } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { Select } from '../../ui/Field.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { formatMoment } from '../../words/formats.ts';
import { Difference } from './Difference.tsx';
import { nameOfAction } from './name-of-action.ts';
import { words } from './words.ts';
import './audit.css';

type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

/** What staff did: all of it for administrators, their own for others. */
export default function AuditPage() {
  const { staff, action, subject } = query.value;
  const list = useList<Entry>(
    async (after) =>
      (await request(AuditEntriesDocument, { after, staff, action, subjectId: subject })).auditEntries,
    [staff, action, subject],
  );
  const known = new Set([action, ...(list.data?.rows.map((entry) => entry.action) ?? [])]);
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
      </div>
      <search class="filters">
        {hasRole(['ADMINISTRATOR']) && <WhoFilter staff={staff} />}
        <Select
          label={words.value.what}
          value={action ?? ''}
          options={[
            ['', words.value.anything],
            ...[...known]
              .filter((each) => each !== undefined)
              .map((each) => [each, nameOfAction(each)] as const),
          ]}
          onValue={(value) => narrow({ action: value })}
        />
        {subject && (
          <p>
            {words.value.oneThing} <a href={address('/audit', { staff, action })}>{words.value.showAll}</a>
          </p>
        )}
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

function WhoFilter({ staff }: { staff: string | undefined }) {
  const { data } = useLoaded(async () => (await request(StaffListDocument, {})).staff.nodes, []);
  return (
    <Select
      label={words.value.who}
      value={staff ?? ''}
      options={[['', words.value.anybody], ...(data ?? []).map(({ id, name }) => [id, name] as const)]}
      onValue={(value) => narrow({ staff: value })}
    />
  );
}

function columns(): Column<Entry>[] {
  return [
    {
      key: 'when',
      title: words.value.when,
      cell: ({ at }) => (
        <time dateTime={at} class="quiet">
          {formatMoment(at)}
        </time>
      ),
    },
    { key: 'who', title: words.value.who, cell: ({ staff }) => staff?.name ?? words.value.system },
    { key: 'what', title: words.value.what, isHead: true, cell: ({ action }) => nameOfAction(action) },
    {
      key: 'subject',
      title: words.value.toWhat,
      cell: ({ subjectId, subjectName, subjectType }) => (
        <>
          <a href={address('/audit', { subject: subjectId })} title={words.value.onlyThis}>
            {subjectName || subjectType}
          </a>{' '}
          <span class="quiet small">{subjectType}</span>
        </>
      ),
    },
    {
      key: 'difference',
      title: words.value.difference,
      cell: ({ difference }) => <Difference of={difference} />,
    },
    {
      key: 'from',
      title: words.value.from,
      cell: ({ askedFrom }) => <span class="quiet number">{askedFrom}</span>,
    },
  ];
}
