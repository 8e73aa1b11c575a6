import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { AdjustStockDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

/** Somebody counted: how many there are, and why that is another number than before. */
export function StockDialog({ sku, onClose }: { sku: string; onClose: () => void }) {
  const [onHand, setOnHand] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ onHand?: string; reason?: string }>({});
  const counting = useAction(async () => {
    const found = {
      ...(!/^\d{1,6}$/.test(onHand) && { onHand: words.value.problem.onHand }),
      ...(!reason.trim() && { reason: words.value.problem.reason }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const { adjustStock } = await request(AdjustStockDocument, {
      sku,
      onHand: Number(onHand),
      reason: reason.trim(),
    });
    notify(`${sku}: ${words.value.stockNow(adjustStock.onHand, adjustStock.reserved)}`);
    onClose();
  });
  return (
    <Dialog title={words.value.stockTitle(sku)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void counting.run();
        }}
      >
        <TextField
          label={words.value.onHand}
          type="number"
          inputMode="numeric"
          min={0}
          autoFocus
          hint={words.value.onHandHint}
          error={problems.onHand}
          value={onHand}
          onValue={setOnHand}
        />
        <TextArea
          label={words.value.reason}
          error={problems.reason}
          maxLength={1000}
          value={reason}
          onValue={setReason}
        />
        <Problem error={counting.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={counting.isBusy}>
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
