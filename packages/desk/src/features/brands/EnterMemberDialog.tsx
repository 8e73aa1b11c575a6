import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  type BrandMembershipState,
  type BrandPartsFragment,
  EnterMembershipDocument,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { ProducerField } from '../products/ProducerField.tsx';
import { words } from './words.ts';

interface EnterMemberDialogProps {
  brand: BrandPartsFragment;
  onDone: () => void;
  onClose: () => void;
}

/** What a producer may enter the register as. */
const beginnings: readonly BrandMembershipState[] = ['ACTIVE', 'APPLIED', 'UNDER_REVIEW'];

/** Officers apply; whoever keeps the register may enter a member as they stand. */
export function EnterMemberDialog({ brand, onDone, onClose }: EnterMemberDialogProps) {
  const id = useRef(crypto.randomUUID());
  const [producer, setProducer] = useState<{ id: string; name: string } | null>(null);
  const [state, setState] = useState<BrandMembershipState>(brand.isRegisterMine ? 'ACTIVE' : 'APPLIED');
  const [certificateNumber, setNumber] = useState('');
  const [validFrom, setFrom] = useState('');
  const [isTried, setTried] = useState(false);
  const entering = useAction(async () => {
    setTried(true);
    if (!producer) return;
    await request(EnterMembershipDocument, {
      id: id.current,
      brand: brand.id,
      producer: producer.id,
      state,
      certificateNumber: certificateNumber.trim() || null,
      validFrom: validFrom || null,
    });
    notify(`${producer.name}: ${words.value.states[state]}`);
    onDone();
    onClose();
  });
  return (
    <Dialog title={brand.isRegisterMine ? words.value.admit : words.value.apply} onClose={onClose}>
      <form
        noValidate
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void entering.run();
        }}
      >
        <ProducerField
          error={isTried && !producer ? common.value.required : undefined}
          value={producer}
          onValue={setProducer}
        />
        {brand.isRegisterMine && (
          <>
            <Select
              label={words.value.state}
              value={state}
              options={beginnings.map((each) => [each, words.value.states[each]] as const)}
              onValue={(chosen) => setState(chosen as BrandMembershipState)}
            />
            <TextField
              label={words.value.certificate}
              maxLength={100}
              value={certificateNumber}
              onValue={setNumber}
            />
            <TextField label={words.value.validFrom} type="date" value={validFrom} onValue={setFrom} />
          </>
        )}
        <Problem error={entering.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={entering.isBusy}>
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
