import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  type BrandMembershipState,
  ChangeMembershipDocument,
  type MembershipPartsFragment,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

interface ChangeMemberDialogProps {
  member: MembershipPartsFragment;
  onDone: () => void;
  onClose: () => void;
}

/** What the register says of a member from now on. */
export function ChangeMemberDialog({ member, onDone, onClose }: ChangeMemberDialogProps) {
  const { id, updatedAt: asOf, producer, mayBecome } = member;
  const [state, setState] = useState('');
  const [on, setOn] = useState('');
  const [number, setNumber] = useState(member.certificateNumber ?? '');
  const changing = useAction(async () => {
    await request(ChangeMembershipDocument, {
      id,
      asOf,
      state: (state as BrandMembershipState) || null,
      on: on || null,
      certificateNumber: number.trim() === (member.certificateNumber ?? '') ? null : number.trim(),
    });
    notify(common.value.saved);
    onDone();
    onClose();
  });
  const stays = `${words.value.stays}: ${words.value.states[member.state]}`;
  return (
    <Dialog title={words.value.changeTitle(producer.name)} onClose={onClose}>
      <form
        noValidate
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void changing.run();
        }}
      >
        <Select
          label={words.value.becomes}
          value={state}
          options={[['', stays], ...mayBecome.map((each) => [each, words.value.states[each]] as const)]}
          onValue={setState}
        />
        {state && (
          <TextField
            label={words.value.on}
            hint={words.value.onHint}
            type="date"
            value={on}
            onValue={setOn}
          />
        )}
        <TextField label={words.value.certificate} maxLength={100} value={number} onValue={setNumber} />
        <Problem error={changing.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={changing.isBusy}>
            {common.value.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
