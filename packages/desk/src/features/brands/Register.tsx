import { useState } from 'preact/hooks';
import {
  type BrandMembershipState,
  type BrandPartsFragment,
  type MembershipPartsFragment,
  RegisterDocument,
} from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address, narrow, query } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Field.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { Mark, type Tone } from '../../ui/Mark.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { formatDay } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { ChangeMemberDialog } from './ChangeMemberDialog.tsx';
import { EnterMemberDialog } from './EnterMemberDialog.tsx';
import { MemberProductsDialog } from './MemberProductsDialog.tsx';
import { words } from './words.ts';

type Member = MembershipPartsFragment;
type Open = { what: 'ENTER' } | { what: 'CHANGE' | 'PRODUCTS'; member: Member };

const stateOf = (name: string | undefined) =>
  Object.keys(words.value.states).find((each): each is BrandMembershipState => each === name);

/** Who is in the register of a brand, and what may be done there. */
export function Register({ brand }: { brand: BrandPartsFragment }) {
  const [open, setOpen] = useState<Open>();
  const state = stateOf(query.value.member);
  const list = useList<Member>(
    async (after) => (await request(RegisterDocument, { brand: brand.id, after, state })).brandMembers,
    [brand.id, state, language.value],
  );
  const close = () => setOpen(undefined);
  const onDone = () => void list.reload();
  return (
    <section class="register">
      <div class="page-top">
        <h2>{words.value.register}</h2>
        {hasRole(['OFFICER', 'ADMINISTRATOR']) && (
          <Button onClick={() => setOpen({ what: 'ENTER' })}>
            {brand.isRegisterMine ? words.value.admit : words.value.apply}
          </Button>
        )}
      </div>
      <p class="quiet">{words.value.registerHint}</p>
      <div class="filters">
        <Select
          label={words.value.state}
          value={state ?? ''}
          options={[['', common.value.all], ...Object.entries(words.value.states)]}
          onValue={(member) => narrow({ member })}
        />
      </div>
      <Await loaded={list}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Empty title={words.value.noMembers} />
          ) : (
            <>
              <Table
                caption={words.value.memberCount(total)}
                columns={columns(brand, setOpen)}
                rows={rows}
                keyOf={({ id }) => id}
              />
              <ListEnd list={list} />
            </>
          )
        }
      </Await>
      {open?.what === 'ENTER' && <EnterMemberDialog brand={brand} onDone={onDone} onClose={close} />}
      {open?.what === 'CHANGE' && <ChangeMemberDialog member={open.member} onDone={onDone} onClose={close} />}
      {open?.what === 'PRODUCTS' && (
        <MemberProductsDialog brand={brand} member={open.member} onDone={onDone} onClose={close} />
      )}
    </section>
  );
}

const tones: Record<BrandMembershipState, Tone> = {
  APPLIED: 'waiting',
  UNDER_REVIEW: 'moving',
  ACTIVE: 'done',
  SUSPENDED: 'trouble',
  EXPIRED: 'over',
  REVOKED: 'over',
  REJECTED: 'over',
};

function columns({ isRegisterMine }: BrandPartsFragment, onOpen: (open: Open) => void): Column<Member>[] {
  return [
    {
      key: 'producer',
      title: words.value.producer,
      isHead: true,
      cell: ({ producer: { id, name, slug } }) =>
        hasRole(['OFFICER', 'ADMINISTRATOR']) ? (
          <a href={address(`/producers/${id}`)}>{name || slug}</a>
        ) : (
          name || slug
        ),
    },
    { key: 'place', title: words.value.place, isLesser: true, cell: ({ place }) => place.name },
    {
      key: 'state',
      title: words.value.state,
      cell: ({ state }) => <Mark tone={tones[state]}>{words.value.states[state]}</Mark>,
    },
    {
      key: 'since',
      title: words.value.since,
      cell: ({ validFrom, validTo }) => (
        <>
          {formatDay(validFrom)}
          {validTo && <span class="quiet"> {words.value.to(formatDay(validTo))}</span>}
        </>
      ),
    },
    {
      key: 'certificate',
      title: words.value.certificate,
      isLesser: true,
      cell: ({ certificateNumber }) => certificateNumber || '—',
    },
    {
      key: 'products',
      title: words.value.carry,
      cell: (member) => (
        <Button look="quiet" isSmall onClick={() => onOpen({ what: 'PRODUCTS', member })}>
          {words.value.carryCount(member.grantedCount, member.productCount)}
          <span class="unseen">: {member.producer.name}</span>
        </Button>
      ),
    },
    {
      key: 'deeds',
      title: words.value.change,
      isTitleUnseen: true,
      isNumeric: true,
      cell: (member) =>
        isRegisterMine && (
          <Button look="quiet" isSmall onClick={() => onOpen({ what: 'CHANGE', member })}>
            {words.value.change}
            <span class="unseen"> {member.producer.name}</span>
          </Button>
        ),
    },
  ];
}
