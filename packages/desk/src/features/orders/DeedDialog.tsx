import { parseAmount } from '@aul/money';
import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import type { FulfilmentPartsFragment, OrderPartsFragment } from '../../gql/graphql.ts';
import { DeskError } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextArea, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { describeError } from '../../words/describe-error.ts';
import { words as common } from '../../words/words.ts';
import { deedForms } from './deed-form.ts';
import { PiecesFields, piecesOf, piecesUnlessAll } from './PiecesFields.tsx';
import { sendDeed } from './send-deed.ts';
import type { Deed } from './step-actions.ts';
import { isTrackingNumberRight } from './tracking-number.ts';
import { words } from './words.ts';

interface DeedDialogProps {
  deed: Deed;
  order: OrderPartsFragment['order'];
  part: FulfilmentPartsFragment;
  onDone: (order: OrderPartsFragment) => void;
  onClose: () => void;
}

/** One deed, with what it wants to know. It closes when it is done, and stays with what was typed when it is not. */
export function DeedDialog({ deed, order, part, onDone, onClose }: DeedDialogProps) {
  const form = deedForms[deed];
  const key = useRef(crypto.randomUUID());
  const [typed, setTyped] = useState({ text: '', carrier: '', number: '', arrivedAt: '', amount: '' });
  const [counts, setCounts] = useState(() => form.counts?.(part) ?? {});
  const [back, setBack] = useState<Record<number, string>>({});
  const [problems, setProblems] = useState<
    Partial<Record<'reason' | 'number' | 'pieces' | 'amount', string>>
  >({});
  const most = (line: FulfilmentPartsFragment['lines'][number]) => form.pieces?.(line, part) ?? 0;
  const isCounted = Boolean(form.counts) && part.lines.some((line) => most(line) > 0);
  const contents = form.pieces && (isCounted ? piecesOf : piecesUnlessAll)(part.lines, most, counts);
  const { currency } = order.total;

  const doing = useAction(async () => {
    const found: typeof problems = {
      ...(form.asks === 'REASON' && !typed.text.trim() && { reason: words.value.problem.reason }),
      ...(contents?.length === 0 && { pieces: words.value.noPieces }),
      ...(deed === 'SHIP' &&
        part.isTracked &&
        !typed.number.trim() && { number: words.value.trackingNeeded }),
      ...(typed.amount &&
        minorOf(typed.amount, currency) === undefined && { amount: words.value.amountWrong }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const at = { order: order.number, fulfilment: part.position };
    const backToStock = piecesOf(part.lines, most, { ...nothing(part), ...back });
    onDone(
      await sendDeed(deed, at, {
        key: key.current,
        reason: typed.text.trim(),
        note: typed.text.trim() || undefined,
        contents,
        backToStock: backToStock.length > 0 ? backToStock : undefined,
        carrier: typed.carrier.trim(),
        trackingNumber: typed.number.trim() || undefined,
        deliveredAt: typed.arrivedAt ? new Date(typed.arrivedAt).toISOString() : undefined,
        amountMinor: typed.amount ? minorOf(typed.amount, currency) : undefined,
      }),
    );
    notify(words.value.done(words.value.actions[deed]));
    onClose();
  });
  const isAboutNumber = doing.error instanceof DeskError && doing.error.code === 'TRACKING_NUMBER_INVALID';
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const number = deed === 'SHIP' ? isTrackingNumberRight(typed.number, typed.carrier) : undefined;

  return (
    <Dialog title={words.value.actions[deed]} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void doing.run();
        }}
      >
        {deed === 'SHIP' && (
          <>
            <TextField
              label={words.value.carrier}
              list="carriers"
              required
              autoFocus
              value={typed.carrier}
              onValue={set('carrier')}
            />
            <datalist id="carriers">
              {carriers.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <TextField
              label={words.value.trackingNumber}
              autoCapitalize="characters"
              autoComplete="off"
              spellcheck={false}
              value={typed.number}
              hint={number === true ? words.value.trackingRight : words.value.trackingHint}
              error={
                problems.number ??
                (isAboutNumber ? describeError(doing.error) : undefined) ??
                (number === false ? words.value.trackingWrong : undefined)
              }
              onValue={(value) => {
                set('number')(value);
                setProblems({ ...problems, number: undefined });
                doing.forget();
              }}
            />
          </>
        )}
        {deed === 'DELIVER' && (
          <>
            <Select
              label={words.value.whichParcel}
              value={typed.number}
              options={[['', words.value.allParcels], ...parcelsUnderway(part)]}
              onValue={set('number')}
            />
            <TextField
              label={words.value.arrivedAt}
              type="datetime-local"
              hint={words.value.arrivedAtHint}
              value={typed.arrivedAt}
              onValue={set('arrivedAt')}
            />
          </>
        )}
        <PiecesFields
          legend={words.value.whichPieces}
          lines={part.lines}
          most={most}
          counts={counts}
          onCounts={setCounts}
          error={problems.pieces}
        />
        {deed === 'RECEIVE_RETURN' && (
          <>
            <PiecesFields
              legend={words.value.backToStock}
              lines={part.lines}
              most={most}
              counts={{ ...nothing(part), ...back }}
              onCounts={setBack}
            />
            <TextField
              label={words.value.amount(currency)}
              inputMode="decimal"
              hint={words.value.amountLess}
              error={problems.amount}
              value={typed.amount}
              onValue={set('amount')}
            />
          </>
        )}
        <TextArea
          label={form.asks === 'REASON' ? words.value.reason : words.value.note}
          hint={form.asks === 'REASON' ? words.value.reasonHint : words.value.noteHint}
          error={problems.reason}
          maxLength={1000}
          value={typed.text}
          onValue={set('text')}
        />
        <Problem error={isAboutNumber ? undefined : doing.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={doing.isBusy}>
            {words.value.actions[deed]}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

/** Posts of the four countries and those who carry much from there; others are typed. */
const carriers = [
  'Uzbekiston Pochtasi',
  'Kazpost',
  'Kyrgyz Pochtasy',
  'Tojik Post',
  'EMS',
  'DHL Express',
  'FedEx',
  'UPS',
];

/** Minor units of what somebody typed, with a comma or a point; undefined for what is no amount. */
export function minorOf(
  text: string,
  currency: OrderPartsFragment['order']['total']['currency'],
): string | undefined {
  try {
    return `${parseAmount(text.replace(/\s/g, '').replace(',', '.'), currency).amountMinor}`;
  } catch {
    return undefined;
  }
}

function nothing({ lines }: FulfilmentPartsFragment): Record<number, string> {
  return Object.fromEntries(lines.map(({ position }) => [position, '0']));
}

function parcelsUnderway({ parcels }: FulfilmentPartsFragment): [string, string][] {
  return parcels
    .filter(({ deliveredAt, trackingNumber }) => !deliveredAt && trackingNumber)
    .map(({ trackingNumber, carrier }) => [`${trackingNumber}`, `${trackingNumber} · ${carrier}`]);
}
