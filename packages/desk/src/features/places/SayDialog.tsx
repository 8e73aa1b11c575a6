import { useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { FormChoicesDocument, type SpecializationRank, SpecializePlaceDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { formatDay } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { TextsField } from '../keeping/TextsField.tsx';
import { hasText, textsOf, type Words } from '../keeping/texts.ts';
import { endOfPresent } from './end-of-present.ts';
import { Raced } from './Raced.tsx';
import type { SpecializationsProps } from './Specializations.tsx';
import { words } from './words.ts';

interface Typed {
  productType: string;
  rank: SpecializationRank;
  title: Words;
  source: Words;
  validFrom: string;
}

/** Says what a place makes. A new main product ends the present one, and the dialog tells when. */
export function SayDialog({
  place,
  onDone,
  onReload,
  onClose,
}: SpecializationsProps & { onClose: () => void }) {
  const id = useRef(crypto.randomUUID());
  const main = place.specializations.find(({ rank, validTo }) => rank === 'PRIMARY' && !validTo);
  const [typed, setTyped] = useState<Typed>({
    productType: '',
    rank: main ? 'SECONDARY' : 'PRIMARY',
    title: {},
    source: {},
    validFrom: new Date().toISOString().slice(0, 10),
  });
  const [isTried, setTried] = useState(false);
  const choices = useLoaded(async () => (await request(FormChoicesDocument)).formChoices, [language.value]);
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const { productType, rank, title, source, validFrom } = typed;
  const present = rank === 'PRIMARY' ? main : undefined;
  const endCurrentOn = present && endOfPresent(present, validFrom);
  const isEarly = Boolean(present && validFrom && !endCurrentOn);
  const saying = useAction(async () => {
    setTried(true);
    if (!productType || !hasText(title) || !hasText(source) || !validFrom || isEarly) return;
    const { kept } = await request(SpecializePlaceDocument, {
      place: place.id,
      asOf: place.updatedAt,
      id: id.current,
      productType,
      rank,
      title: textsOf(title),
      source: textsOf(source),
      validFrom,
      endCurrentOn: endCurrentOn ?? null,
    });
    onDone(kept);
    notify(common.value.saved);
    onClose();
  });
  const missing = (isThere: boolean) => (isTried && !isThere ? common.value.required : undefined);
  return (
    <Dialog title={words.value.say} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saying.run();
        }}
      >
        <Select
          label={words.value.productType}
          error={missing(productType !== '')}
          value={productType}
          options={[
            ['', '—'],
            ...(choices.data?.productTypes.map((each) => [each.id, each.name] as const) ?? []),
          ]}
          onValue={(chosen) => set({ productType: chosen })}
        />
        <Problem error={choices.error} />
        <TextsField
          label={words.value.calledHere}
          hint={words.value.calledHereHint}
          error={missing(hasText(title))}
          value={title}
          onValue={(text) => set({ title: text })}
        />
        <Select
          label={words.value.rank}
          value={rank}
          options={Object.entries(words.value.ranks)}
          onValue={(chosen) => set({ rank: chosen as SpecializationRank })}
        />
        <TextField
          label={words.value.validFrom}
          type="date"
          error={
            present && isEarly ? words.value.beganOn(formatDay(present.validFrom)) : missing(validFrom !== '')
          }
          value={validFrom}
          onValue={(day) => set({ validFrom: day })}
        />
        {present && endCurrentOn && (
          <p role="status">{words.value.endsPresent(present.shownTitle, formatDay(endCurrentOn))}</p>
        )}
        <TextsField
          label={words.value.source}
          hint={words.value.sourceHint}
          error={missing(hasText(source))}
          value={source}
          onValue={(text) => set({ source: text })}
        />
        <Raced error={saying.error} onReload={onReload} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={saying.isBusy}>
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
