import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  type BrandPartsFragment,
  GrantBrandUseDocument,
  type MemberProductPartsFragment,
  MemberProductsDocument,
  type MembershipPartsFragment,
  WithdrawBrandUseDocument,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Check } from '../../ui/Field.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { Await } from '../../ui/Waiting.tsx';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { StateMark } from '../keeping/StateMark.tsx';
import { words } from './words.ts';

interface MemberProductsDialogProps {
  brand: BrandPartsFragment;
  member: MembershipPartsFragment;
  onDone: () => void;
  onClose: () => void;
}

/** What a member makes, and what of it carries the brand. */
export function MemberProductsDialog({ brand, member, onDone, onClose }: MemberProductsDialogProps) {
  const { id: membership, producer } = member;
  const [judged, setJudged] = useState<MemberProductPartsFragment>();
  const loaded = useLoaded(
    async () => (await request(MemberProductsDocument, { membership })).memberProducts,
    [membership, language.value],
  );
  const withdrawing = useAction(async (product: string) => {
    await request(WithdrawBrandUseDocument, { membership, product });
    await loaded.reload();
    onDone();
  });
  const granting = useAction(async ({ product, met }: { product: string; met: string[] }) => {
    await request(GrantBrandUseDocument, { membership, product, met });
    await loaded.reload();
    setJudged(undefined);
    onDone();
  });
  if (judged)
    return (
      <Judging
        key={judged.id}
        criteria={brand.criteria}
        name={judged.name || judged.slug}
        isBusy={granting.isBusy}
        error={granting.error}
        onMet={(met) => void granting.run({ product: judged.id, met })}
        onClose={() => setJudged(undefined)}
      />
    );
  return (
    <Dialog title={words.value.productsTitle(producer.name)} onClose={onClose} isWide>
      <p class="quiet">{words.value.productsHint}</p>
      <Problem error={withdrawing.error} />
      <Await loaded={loaded}>
        {(products) => (
          <ul class="plain-list member-products">
            {products.length === 0 && <li class="quiet">{words.value.noProducts}</li>}
            {products.map((product) => (
              <li key={product.id}>
                <span>
                  <strong>{product.name || product.slug}</strong> <StateMark state={product.state} />
                </span>
                <span class="row">
                  {product.isGranted && <Mark tone="done">{words.value.carries}</Mark>}
                  {brand.isRegisterMine && (
                    <Button
                      isSmall
                      look="quiet"
                      isBusy={withdrawing.isBusy}
                      onClick={() =>
                        product.isGranted ? void withdrawing.run(product.id) : setJudged(product)
                      }
                    >
                      {product.isGranted ? words.value.withdraw : words.value.grant}
                      <span class="unseen">: {product.name}</span>
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Await>
      <DialogEnd>
        <Button onClick={onClose}>{common.value.close}</Button>
      </DialogEnd>
    </Dialog>
  );
}

interface JudgingProps {
  criteria: BrandPartsFragment['criteria'];
  name: string;
  isBusy: boolean;
  error: unknown;
  onMet: (codes: string[]) => void;
  onClose: () => void;
}

/** The committee looks at a thing, criterion by criterion. */
function Judging({ criteria, name, isBusy, error, onMet, onClose }: JudgingProps) {
  const [met, setMet] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const isWhole = criteria.every(({ code, isMandatory }) => !isMandatory || met.includes(code));
  return (
    <Dialog title={words.value.met(name)} onClose={onClose} isWide>
      <form
        noValidate
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isWhole) onMet([...met]);
        }}
      >
        {criteria.length === 0 && <p class="quiet">{words.value.noCriteria}</p>}
        <fieldset class="checks">
          <legend class="unseen">{words.value.criteria}</legend>
          {criteria.map(({ code, kind, shownText, isMandatory }) => (
            <Check
              key={code}
              label={
                <>
                  {shownText}{' '}
                  <span class="quiet small">
                    {words.value.aspects[kind]}
                    {isMandatory && ` · ${words.value.mandatory}`}
                  </span>
                </>
              }
              checked={met.includes(code)}
              onValue={(isChecked) =>
                setMet(isChecked ? [...met, code] : met.filter((each) => each !== code))
              }
            />
          ))}
        </fieldset>
        {isTried && !isWhole && (
          <p class="field-error" role="alert">
            {words.value.notSeen}
          </p>
        )}
        <Problem error={error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={isBusy}>
            {words.value.seen}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
