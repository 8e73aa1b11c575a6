import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { ConfirmEntryDocument, type EntryFragment, type EntryKind } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { formatDay } from '../../words/formats.ts';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

/** Who entered it and who confirmed it, in a few words. */
export function entryWords(entry: EntryFragment | null | undefined): string {
  if (!entry) return '';
  if (entry.confirmedBy && entry.confirmedAt)
    return words.value.confirmedBy(entry.confirmedBy, formatDay(entry.confirmedAt));
  return words.value.enteredBy(entry.enteredBy ?? '—', formatDay(entry.enteredAt));
}

interface EntryNoteProps {
  kind: EntryKind;
  id: string;
  entry: EntryFragment | null | undefined;
  onDone: () => void;
}

/** The same with the way to confirm it with the producer. */
export function EntryNote({ kind, id, entry, onDone }: EntryNoteProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="entry-note">
      {entry && (
        <p class="quiet">
          {entryWords(entry)}
          {entry.note && <> · “{entry.note}”</>}
        </p>
      )}
      <Button isSmall onClick={() => setOpen(true)}>
        {words.value.confirm}
      </Button>
      {isOpen && <ConfirmDialog kind={kind} id={id} onDone={onDone} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ConfirmDialog({
  kind,
  id,
  onDone,
  onClose,
}: Omit<EntryNoteProps, 'entry'> & { onClose: () => void }) {
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const confirming = useAction(async () => {
    setTried(true);
    if (!note.trim()) return;
    await request(ConfirmEntryDocument, { kind, id, note: note.trim() });
    notify(words.value.confirmed);
    onDone();
    onClose();
  });
  return (
    <Dialog title={words.value.confirm} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirming.run();
        }}
      >
        <TextArea
          label={words.value.howAgreed}
          hint={words.value.howAgreedHint}
          error={isTried && !note.trim() ? common.value.required : undefined}
          maxLength={1000}
          autoFocus
          value={note}
          onValue={setNote}
        />
        <Problem error={confirming.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={confirming.isBusy}>
            {words.value.confirm}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
