import { languageName } from '@aul/language';
import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  DisableStaffDocument,
  EnableStaffDocument,
  InviteStaffDocument,
  StaffListDocument,
  type StaffPartsFragment,
} from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { address } from '../../router.ts';
import { me } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Await } from '../../ui/Waiting.tsx';
import { formatDay } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { PublishingRules } from './PublishingRules.tsx';
import { StaffDialog } from './StaffDialog.tsx';
import { words } from './words.ts';
import './staff.css';

type Open = { what: 'INVITE' } | { what: 'CHANGE' | 'DISABLE'; staff: StaffPartsFragment };

export default function StaffPage() {
  const [open, setOpen] = useState<Open>();
  const list = useList<StaffPartsFragment>(
    async (after) => (await request(StaffListDocument, { after })).staff,
    [language.value],
  );
  const enabling = useAction(async ({ id }: StaffPartsFragment) => {
    await request(EnableStaffDocument, { id });
    await list.reload();
  });
  const inviting = useAction(async ({ email, name, role, places, languages }: StaffPartsFragment) => {
    const access = { role, places: places?.map(({ path }) => path) ?? null, languages };
    await request(InviteStaffDocument, { email, name, ...access });
    notify(words.value.invited(email));
  });
  const close = () => setOpen(undefined);
  const reload = () => void list.reload();
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
        <Button look="primary" onClick={() => setOpen({ what: 'INVITE' })}>
          {words.value.invite}
        </Button>
      </div>
      <Problem error={enabling.error ?? inviting.error} />
      <Await loaded={list}>
        {({ rows, total }) => (
          <>
            <Table
              caption={words.value.count(total)}
              columns={columns({
                onOpen: setOpen,
                onEnable: (staff) => void enabling.run(staff),
                onInvite: (staff) => void inviting.run(staff),
              })}
              rows={rows}
              keyOf={({ id }) => id}
            />
            <ListEnd list={list} />
          </>
        )}
      </Await>
      <PublishingRules />
      {open?.what === 'INVITE' && <StaffDialog onDone={reload} onClose={close} />}
      {open?.what === 'CHANGE' && <StaffDialog staff={open.staff} onDone={reload} onClose={close} />}
      {open?.what === 'DISABLE' && <DisableDialog staff={open.staff} onDone={reload} onClose={close} />}
    </>
  );
}

interface Deeds {
  onOpen: (open: Open) => void;
  onEnable: (staff: StaffPartsFragment) => void;
  /** A link again, for whoever has lost the first. */
  onInvite: (staff: StaffPartsFragment) => void;
}

function columns({ onOpen, onEnable, onInvite }: Deeds): Column<StaffPartsFragment>[] {
  return [
    {
      key: 'name',
      title: words.value.name,
      isHead: true,
      cell: ({ id, name, email, isDisabled }) => (
        <>
          {name} {id === me.value?.id && <span class="quiet">({words.value.you})</span>}{' '}
          {isDisabled && <Mark tone="over">{words.value.disabled}</Mark>}
          <div class="quiet small staff-email">{email}</div>
        </>
      ),
    },
    { key: 'role', title: words.value.role, cell: ({ role }) => common.value.roles[role] },
    {
      key: 'places',
      title: words.value.places,
      cell: ({ places }) => places?.map(({ name }) => name).join(', ') ?? common.value.everywhere,
    },
    {
      key: 'languages',
      title: words.value.languages,
      cell: ({ languages }) => languages?.map(languageName).join(', ') ?? common.value.allLanguages,
    },
    {
      key: 'since',
      title: words.value.since,
      isLesser: true,
      cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDay(createdAt)}</time>,
    },
    {
      key: 'deeds',
      title: words.value.change,
      isTitleUnseen: true,
      isNumeric: true,
      cell: (staff) => (
        <span class="staff-deeds">
          <a class="button quiet small-button" href={address('/audit', { staff: staff.id })}>
            {words.value.history}
          </a>
          <Button look="quiet" isSmall onClick={() => onOpen({ what: 'CHANGE', staff })}>
            {words.value.change}
            <span class="unseen"> {staff.name}</span>
          </Button>
          {staff.isDisabled ? (
            <Button look="quiet" isSmall onClick={() => onEnable(staff)}>
              {words.value.enable}
              <span class="unseen"> {staff.name}</span>
            </Button>
          ) : (
            staff.id !== me.value?.id && (
              <>
                <Button look="quiet" isSmall onClick={() => onInvite(staff)}>
                  {words.value.inviteAgain}
                  <span class="unseen"> {staff.name}</span>
                </Button>
                <Button look="quiet" isSmall onClick={() => onOpen({ what: 'DISABLE', staff })}>
                  {words.value.disable}
                  <span class="unseen"> {staff.name}</span>
                </Button>
              </>
            )
          )}
        </span>
      ),
    },
  ];
}

interface DisableDialogProps {
  staff: StaffPartsFragment;
  onDone: () => void;
  onClose: () => void;
}

function DisableDialog({ staff: { id, name }, onDone, onClose }: DisableDialogProps) {
  const disabling = useAction(async () => {
    await request(DisableStaffDocument, { id });
    notify(`${name}: ${words.value.disabled}`);
    onDone();
    onClose();
  });
  return (
    <Dialog title={words.value.disableTitle(name)} onClose={onClose}>
      <div class="stack">
        <p>{words.value.disableLead}</p>
        <Problem error={disabling.error} />
        <DialogEnd>
          <Button look="danger" isBusy={disabling.isBusy} onClick={() => void disabling.run()}>
            {words.value.disable}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </div>
    </Dialog>
  );
}
