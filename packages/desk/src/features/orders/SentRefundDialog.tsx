import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { type OrderPartsFragment, RecordRefundDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { minorOf } from './DeedDialog.tsx';
import { words } from './words.ts';

interface SentRefundDialogProps {
  order: OrderPartsFragment['order'];
  refund: OrderPartsFragment['refunds'][number];
  onDone: (order: OrderPartsFragment) => void;
  onClose: () => void;
}

/** A promised refund of a bank transfer was sent from the account: how much, when, and what the bank calls it. */
export function SentRefundDialog({ order, refund, onDone, onClose }: SentRefundDialogProps) {
  const { currency, amount: promised } = refund.amount;
  const [amount, setAmount] = useState(promised);
  const [sentOn, setSentOn] = useState(new Date().toISOString().slice(0, 10));
  const [reference, setReference] = useState('');
  const [problems, setProblems] = useState<{ amount?: string; sentOn?: string; reference?: string }>({});

  const doing = useAction(async () => {
    const amountMinor = minorOf(amount, currency);
    const found = {
      ...(amountMinor === undefined && { amount: words.value.amountWrong }),
      ...(!sentOn && { sentOn: words.value.problem.day }),
      ...(!reference.trim() && { reference: words.value.problem.reference }),
    };
    setProblems(found);
    if (amountMinor === undefined || Object.keys(found).length > 0) return;
    const sent = { order: order.number, refund: refund.id, amountMinor, currency, sentOn, reference };
    onDone((await request(RecordRefundDocument, sent)).step);
    notify(words.value.done(words.value.actions.REFUND_SENT));
    onClose();
  });

  return (
    <Dialog title={words.value.actions.REFUND_SENT} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void doing.run();
        }}
      >
        <TextField
          label={words.value.amount(currency)}
          inputMode="decimal"
          autoFocus
          hint={words.value.amountPromised(refund.amount.formatted)}
          error={problems.amount}
          value={amount}
          onValue={setAmount}
        />
        <TextField
          label={words.value.sentOnDay}
          type="date"
          error={problems.sentOn}
          value={sentOn}
          onValue={setSentOn}
        />
        <TextField
          label={words.value.bankReference}
          hint={words.value.bankReferenceHint}
          maxLength={100}
          error={problems.reference}
          value={reference}
          onValue={setReference}
        />
        <Problem error={doing.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={doing.isBusy}>
            {words.value.actions.REFUND_SENT}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
