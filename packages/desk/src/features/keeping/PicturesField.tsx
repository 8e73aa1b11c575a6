import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { DescribeSentPictureDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { type SentPicture, sendPicture, thumbnailOf } from './send-picture.ts';
import { words } from './words.ts';

export interface ShownPicture {
  id: string;
  thumbnailUrl: string;
  alt: string;
}

interface PicturesFieldProps {
  label: string;
  hint?: string;
  value: readonly ShownPicture[];
  /** At most so many. */
  most: number;
  onValue: (pictures: ShownPicture[]) => void;
}

/** Pictures in the order in which they are shown: sent from here, described, moved, taken out. */
export function PicturesField({ label, hint, value, most, onValue }: PicturesFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<SentPicture>();
  const sending = useAction(async (file: File) => setSent(await sendPicture(file)));
  const move = (at: number, by: number) => {
    const next = [...value];
    const [picture] = next.splice(at, 1);
    if (picture) next.splice(at + by, 0, picture);
    onValue(next);
  };
  return (
    <fieldset class="pictures wide">
      <legend>{label}</legend>
      {hint && <p class="quiet small">{hint}</p>}
      <ol class="picture-row">
        {value.map((picture, at) => (
          <li key={picture.id}>
            <img src={picture.thumbnailUrl} alt={picture.alt} width={120} height={120} loading="lazy" />
            <div class="row">
              {at > 0 && (
                <Button
                  isSmall
                  aria-label={`${words.value.earlier}: ${picture.alt}`}
                  onClick={() => move(at, -1)}
                >
                  ←
                </Button>
              )}
              <Button
                isSmall
                look="quiet"
                aria-label={`${words.value.remove}: ${picture.alt}`}
                onClick={() => onValue(value.filter(({ id }) => id !== picture.id))}
              >
                {words.value.remove}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Problem error={sending.error} />
      {value.length < most && (
        <>
          <input
            ref={input}
            type="file"
            class="unseen"
            accept="image/jpeg,image/png,image/webp,image/avif"
            aria-label={words.value.addPicture}
            tabIndex={-1}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void sending.run(file);
            }}
          />
          <Button isBusy={sending.isBusy} onClick={() => input.current?.click()}>
            {words.value.addPicture}
          </Button>
        </>
      )}
      {sent && (
        <DescribeDialog
          picture={sent}
          onClose={() => setSent(undefined)}
          onDone={(alt) => {
            setSent(undefined);
            const shown = { id: sent.id, thumbnailUrl: thumbnailOf(sent), alt };
            onValue([...value.filter(({ id }) => id !== sent.id), shown].slice(-most));
          }}
        />
      )}
    </fieldset>
  );
}

interface DescribeDialogProps {
  picture: SentPicture;
  onDone: (alt: string) => void;
  onClose: () => void;
}

function DescribeDialog({ picture, onDone, onClose }: DescribeDialogProps) {
  const [typed, setTyped] = useState({ alt: '', credit: '', licence: 'CC-BY-4.0' });
  const [isTried, setTried] = useState(false);
  const saving = useAction(async () => {
    setTried(true);
    if (!typed.alt.trim() || !typed.credit.trim() || !typed.licence.trim()) return;
    await request(DescribeSentPictureDocument, {
      id: picture.id,
      alt: { [language.value]: typed.alt.trim() },
      credit: typed.credit.trim(),
      licence: typed.licence.trim(),
    });
    onDone(typed.alt.trim());
  });
  const missing = (text: string) => (isTried && !text.trim() ? common.value.required : undefined);
  return (
    <Dialog title={words.value.describe} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saving.run();
        }}
      >
        <img class="sent-picture" src={thumbnailOf(picture)} alt="" />
        <TextArea
          label={words.value.alt}
          hint={words.value.altHint}
          error={missing(typed.alt)}
          maxLength={1000}
          autoFocus
          value={typed.alt}
          onValue={(alt) => setTyped({ ...typed, alt })}
        />
        <TextField
          label={words.value.credit}
          hint={words.value.creditHint}
          error={missing(typed.credit)}
          value={typed.credit}
          onValue={(credit) => setTyped({ ...typed, credit })}
        />
        <TextField
          label={words.value.licence}
          error={missing(typed.licence)}
          value={typed.licence}
          onValue={(licence) => setTyped({ ...typed, licence })}
        />
        <Problem error={saving.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={saving.isBusy}>
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
