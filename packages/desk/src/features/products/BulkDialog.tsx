import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  ChangeProductsDocument,
  type ChangeProductsMutation,
  type ManyChangeInput,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { words as keeping } from '../keeping/words.ts';
import type { ProductRow } from './ProductsPage.tsx';
import { words } from './words.ts';

type What = 'PUBLISH' | 'ARCHIVE' | 'PRICE' | 'STOCK';

interface BulkDialogProps {
  products: readonly ProductRow[];
  onDone: () => void;
  onClose: () => void;
}

/** One change to many products: all of them, or none and why not. */
export function BulkDialog({ products, onDone, onClose }: BulkDialogProps) {
  const [what, setWhat] = useState<What>('PUBLISH');
  const [typed, setTyped] = useState({ percent: '', step: '1000', onHand: '', reason: '' });
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<ChangeProductsMutation['changeProducts']['problems']>([]);
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const isPercent = /^[-−]?\d{1,3}$/.test(typed.percent) && Number(typed.percent.replace('−', '-')) >= -90;
  const isStep = /^[1-9]\d{0,8}$/.test(typed.step);
  const isCount = /^\d{1,6}$/.test(typed.onHand);

  const changing = useAction(async () => {
    setTried(true);
    const change = changeOf();
    if (!change) return;
    const { changeProducts } = await request(ChangeProductsDocument, {
      products: products.map(({ id, updatedAt }) => ({ id, asOf: updatedAt })),
      change,
    });
    setRefused(changeProducts.problems);
    if (changeProducts.problems.length > 0) return;
    notify(words.value.changedMany(products.length));
    onDone();
  });

  function changeOf(): ManyChangeInput | undefined {
    if (what === 'PUBLISH') return { state: 'PUBLISHED' };
    if (what === 'ARCHIVE') return { state: 'ARCHIVED' };
    if (what === 'PRICE')
      return isPercent && isStep
        ? {
            pricePercent: Number(typed.percent.replace('−', '-')),
            priceStepMinor: `${BigInt(typed.step) * 100n}`,
          }
        : undefined;
    return isCount && typed.reason.trim()
      ? { stock: { onHand: Number(typed.onHand), reason: typed.reason.trim() } }
      : undefined;
  }

  return (
    <Dialog title={words.value.changeMany(products.length)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void changing.run();
        }}
      >
        <Select
          label={words.value.what}
          value={what}
          options={Object.entries(words.value.whats)}
          onValue={(value) => setWhat(value as What)}
        />
        {what === 'PRICE' && (
          <div class="fields">
            <TextField
              label={words.value.percent}
              hint={words.value.percentHint}
              error={isTried && !isPercent ? keeping.value.whole : undefined}
              value={typed.percent}
              onValue={set('percent')}
            />
            <TextField
              label={words.value.step}
              hint={words.value.stepHint}
              inputMode="numeric"
              error={isTried && !isStep ? keeping.value.whole : undefined}
              value={typed.step}
              onValue={set('step')}
            />
          </div>
        )}
        {what === 'STOCK' && (
          <div class="fields">
            <TextField
              label={words.value.onHand}
              inputMode="numeric"
              error={isTried && !isCount ? keeping.value.whole : undefined}
              value={typed.onHand}
              onValue={set('onHand')}
            />
            <TextField
              label={words.value.reason}
              error={isTried && !typed.reason.trim() ? common.value.required : undefined}
              value={typed.reason}
              onValue={set('reason')}
            />
          </div>
        )}
        {refused.length > 0 && (
          <div class="problem" role="alert">
            <p>{words.value.nothingChanged}</p>
            <ul>
              {refused.map(({ id, message }) => (
                <li key={id}>
                  <strong>{products.find((each) => each.id === id)?.shownName}</strong>: {message}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Problem error={changing.error} />
        <DialogEnd>
          <Button type="submit" look={what === 'ARCHIVE' ? 'danger' : 'primary'} isBusy={changing.isBusy}>
            {words.value.whats[what]}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
