import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { EndSpecializationDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { notify } from '../../ui/Notice.tsx';
import { formatDay } from '../../words/formats.ts';
import { words as common } from '../../words/words.ts';
import { Raced } from './Raced.tsx';
import type { Specialization, SpecializationsProps } from './Specializations.tsx';
import { words } from './words.ts';

interface EndDialogProps extends SpecializationsProps {
  made: Specialization;
  onClose: () => void;
}

export function EndDialog({ place, made, onDone, onReload, onClose }: EndDialogProps) {
  const [validTo, setValidTo] = useState(new Date().toISOString().slice(0, 10));
  const [isTried, setTried] = useState(false);
  const isEarly = validTo < made.validFrom;
  const ending = useAction(async () => {
    setTried(true);
    if (!validTo || isEarly) return;
    const { id, updatedAt: asOf } = place;
    onDone((await request(EndSpecializationDocument, { id, asOf, specialization: made.id, validTo })).kept);
    notify(common.value.saved);
    onClose();
  });
  const error = validTo ? words.value.notBefore(formatDay(made.validFrom)) : common.value.required;
  return (
    <Dialog title={`${words.value.end}: ${made.shownTitle}`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ending.run();
        }}
      >
        <p>{words.value.endMore}</p>
        <TextField
          label={words.value.lastDay}
          type="date"
          error={isTried && isEarly ? error : undefined}
          value={validTo}
          onValue={setValidTo}
        />
        <Raced error={ending.error} onReload={onReload} />
        <DialogEnd>
          <Button type="submit" look="danger" isBusy={ending.isBusy}>
            {words.value.end}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
