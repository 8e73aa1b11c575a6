import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  CancelOrderDocument,
  type OrderPartsFragment,
  RecordPaymentDocument,
  RefundOrderDocument,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { minorOf } from './DeedDialog.tsx';
import { refundable } from './money.ts';
import { words } from './words.ts';

export type MoneyDeed = 'PAY' | 'REFUND' | 'CANCEL_ORDER';

interface MoneyDialogProps {
  deed: MoneyDeed;
  order: OrderPartsFragment['order'];
  onDone: (order: OrderPartsFragment) => void;
  onClose: () => void;
}

/** What is done to an order as a whole. */
export function MoneyDialog({ deed, order, onDone, onClose }: MoneyDialogProps) {
  const key = useRef(crypto.randomUUID());
  const left = refundable(order);
  const [amount, setAmount] = useState(deed === 'PAY' ? order.total.amount : left.decimal);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<{ amount?: string; text?: string }>({});
  const { currency } = order.total;

  const doing = useAction(async () => {
    const amountMinor = minorOf(amount, currency);
    const isReasonMissing = deed !== 'PAY' && !text.trim();
    const found = {
      ...(deed !== 'CANCEL_ORDER' && amountMinor === undefined && { amount: words.value.amountWrong }),
      ...(isReasonMissing && { text: words.value.problem.reason }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    onDone(await send(amountMinor ?? ''));
    notify(words.value.done(words.value.actions[deed]));
    onClose();
  });

  async function send(amountMinor: string): Promise<OrderPartsFragment> {
    const at = { order: order.number };
    if (deed === 'PAY') {
      return (
        await request(RecordPaymentDocument, { ...at, amountMinor, currency, note: text.trim() || undefined })
      ).step;
    }
    if (deed === 'REFUND') {
      const { step } = await request(RefundOrderDocument, {
        ...at,
        amountMinor,
        key: key.current,
        reason: text.trim(),
      });
      return step;
    }
    return (await request(CancelOrderDocument, { ...at, reason: text.trim() })).step;
  }

  return (
    <Dialog title={words.value.actions[deed]} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void doing.run();
        }}
      >
        {deed !== 'CANCEL_ORDER' && (
          <TextField
            label={words.value.amount(currency)}
            inputMode="decimal"
            autoFocus
            hint={deed === 'REFUND' ? words.value.amountAll(left.shown) : undefined}
            error={problems.amount}
            value={amount}
            onValue={setAmount}
          />
        )}
        <TextArea
          label={deed === 'PAY' ? words.value.note : words.value.reason}
          hint={deed === 'PAY' ? words.value.noteHint : words.value.reasonHint}
          error={problems.text}
          maxLength={1000}
          value={text}
          onValue={setText}
        />
        <Problem error={doing.error} />
        <DialogEnd>
          <Button type="submit" look={deed === 'CANCEL_ORDER' ? 'danger' : 'primary'} isBusy={doing.isBusy}>
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
