import { languageName } from '@aul/language';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../../ui/Dialog.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { formatMoment } from '../../../words/formats.ts';
import { words as common } from '../../../words/words.ts';
import type { WrittenText } from '../page.ts';
import { writeWords } from '../words.ts';
import type { Publishing } from './publish-deeds.ts';
import { fromZone } from './zoned.ts';

interface Asking {
  deeds: Publishing;
  onClose: () => void;
}

export function UnpublishDialog({ deeds, texts, onClose }: Asking & { texts: readonly WrittenText[] }) {
  const words = writeWords.value.publish;
  const names = texts.map(({ language }) => languageName(language)).join(', ');
  return (
    <Dialog title={words.unpublishAsk(names)} onClose={onClose}>
      <p>{words.unpublishMeans}</p>
      <Problem error={deeds.error} />
      <DialogEnd>
        <Button look="danger" isBusy={deeds.isBusy} onClick={() => void deeds.unpublish()}>
          {words.unpublish}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.value.cancel}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}

export function ReturnDialog({ deeds, onClose }: Asking) {
  const [note, setNote] = useState('');
  const words = writeWords.value.publish;
  return (
    <Dialog title={words.giveBack} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void deeds.giveBack(note);
        }}
      >
        <TextArea label={words.whatToChange} value={note} onValue={setNote} required autoFocus />
        <Problem error={deeds.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={deeds.isBusy} disabled={note.trim() === ''}>
            {words.giveBack}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

export function ScheduleDialog({ deeds, zone, onClose }: Asking & { zone: string }) {
  const [typed, setTyped] = useState('');
  const words = writeWords.value.publish;
  const moment = typed === '' ? null : fromZone(zone, typed);
  return (
    <Dialog title={words.schedule} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (moment) void deeds.schedule(moment);
        }}
      >
        <TextField
          type="datetime-local"
          label={words.when}
          hint={words.inZone(zone)}
          value={typed}
          onValue={setTyped}
          required
        />
        {moment && <p class="quiet small">{words.forYou(formatMoment(moment))}</p>}
        <Problem error={deeds.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={deeds.isBusy} disabled={!moment}>
            {words.schedule}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
