import {
  ChangeProductDocument,
  EnterProductDocument,
  FormChoicesDocument,
  type KeptProductFragment,
  type Shippability,
  type SupplyKind,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { go } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { monthName } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { ChecksField } from '../keeping/ChecksField.tsx';
import { KeptForm } from '../keeping/KeptForm.tsx';
import { PicturesField } from '../keeping/PicturesField.tsx';
import { PlaceField } from '../keeping/PlaceField.tsx';
import { TextsField } from '../keeping/TextsField.tsx';
import { useDraft } from '../keeping/use-draft.ts';
import { WrittenElsewhere } from '../keeping/WrittenElsewhere.tsx';
import { MaterialsField } from './MaterialsField.tsx';
import { ProducerField } from './ProducerField.tsx';
import {
  emptyProduct,
  emptyVariant,
  type Markets,
  type ProductValues,
  problemsOf,
  proseFields,
  toChange,
  toEntry,
  type VariantValues,
  valuesOf,
} from './product-values.ts';
import { VariantFields } from './VariantFields.tsx';
import { words } from './words.ts';

interface ProductFormProps {
  /** None for a new one. */
  product: KeptProductFragment | null;
  onDone: (product: KeptProductFragment) => void;
  onReload: () => void;
}

const draftOf = (product: KeptProductFragment) => ({
  key: `product ${product.id}`,
  asOf: product.updatedAt,
  values: valuesOf(product),
});

const months = Array.from({ length: 12 }, (_, index) => index + 1);

export function ProductForm({ product, onDone, onReload }: ProductFormProps) {
  const draft = useDraft<ProductValues>(
    product ? draftOf(product) : { key: 'product new', asOf: null, values: emptyProduct },
  );
  const { values, base, set } = draft;
  const choices = useLoaded(async () => (await request(FormChoicesDocument)).formChoices, [language.value]);
  const markets: Markets = new Map(choices.data?.markets.map(({ code, currency }) => [code, currency]));
  const isLocked = Boolean(product?.manuscriptId);
  const sent = { base, values, markets };
  const send = () =>
    product
      ? request(ChangeProductDocument, {
          id: product.id,
          asOf: draft.asOf ?? product.updatedAt,
          change: toChange(draft.changed, sent),
        })
      : request(EnterProductDocument, { id: draft.id, product: toEntry(draft.changed, sent) });
  const setVariant = (variant: VariantValues) =>
    set({ variants: values.variants.map((each) => (each.id === variant.id ? variant : each)) });
  const option = values.options[0]?.[language.value] ?? '';

  return (
    <KeptForm
      draft={draft}
      problems={problemsOf(values, { base, markets })}
      send={send}
      draftOf={draftOf}
      onDone={(kept) => {
        onDone(kept);
        if (!product) go(`/products/${kept.id}`);
      }}
      onReload={onReload}
    >
      {(wrong) => (
        <>
          <Problem error={choices.error}>
            <Button isSmall onClick={() => void choices.reload()}>
              {common.value.tryAgain}
            </Button>
          </Problem>
          <section>
            <h2>{words.value.texts}</h2>
            <WrittenElsewhere manuscriptId={product?.manuscriptId} />
            {proseFields.map((field) => (
              <TextsField
                key={field}
                label={words.value.prose[field]}
                isLong={field === 'description' || field === 'care'}
                isLocked={isLocked}
                error={field === 'name' ? wrong('name') : undefined}
                value={values[field]}
                onValue={(text) => set({ [field]: text })}
              />
            ))}
          </section>
          <section>
            <h2>{words.value.origin}</h2>
            <div class="fields">
              <ProducerField
                error={wrong('producer')}
                value={values.producer}
                onValue={({ place, ...producer }) => set({ producer, place: values.place ?? place })}
              />
              <PlaceField
                label={words.value.place}
                hint={words.value.placeHint}
                error={wrong('place')}
                value={values.place}
                onValue={(place) => set({ place })}
              />
              <Select
                label={words.value.type}
                error={wrong('productType')}
                value={values.productTypeId}
                options={[
                  ['', '—'],
                  ...(choices.data?.productTypes.map(({ id, name }) => [id, name] as const) ?? []),
                ]}
                onValue={(productTypeId) => {
                  const type = choices.data?.productTypes.find(({ id }) => id === productTypeId);
                  set({ productTypeId, hsCode6: values.hsCode6 || (type?.hsCode6 ?? '') });
                }}
              />
              <TextField
                label={words.value.hsCode}
                inputMode="numeric"
                hint={words.value.hsCodeHint}
                error={wrong('hsCode6', words.value.hsCodeWrong)}
                value={values.hsCode6}
                onValue={(hsCode6) => set({ hsCode6 })}
              />
              <TextField
                label={words.value.madeYear}
                inputMode="numeric"
                hint={words.value.madeYearHint}
                error={wrong('madeYear', words.value.madeYearWrong)}
                value={values.madeYear}
                onValue={(madeYear) => set({ madeYear })}
              />
            </div>
            <MaterialsField
              known={choices.data?.materials ?? []}
              error={wrong('materials', words.value.materialsWrong)}
              value={values.materials}
              onValue={(materials) => set({ materials })}
            />
          </section>
          <section>
            <h2>{words.value.supply}</h2>
            <div class="fields">
              <Select
                label={words.value.supplyKind}
                value={values.supplyKind}
                options={Object.entries(words.value.supplyKinds)}
                onValue={(kind) => set({ supplyKind: kind as SupplyKind })}
              />
              <Select
                label={words.value.shipping}
                value={values.shippability}
                options={Object.entries(words.value.shippings)}
                onValue={(shippability) => set({ shippability: shippability as Shippability })}
              />
              {values.supplyKind === 'MADE_TO_ORDER' &&
                (['leadDaysMin', 'leadDaysMax'] as const).map((name) => (
                  <TextField
                    key={name}
                    label={words.value[name]}
                    inputMode="numeric"
                    error={wrong('leadDays', words.value.daysWrong)}
                    value={values[name]}
                    onValue={(days) => set({ [name]: days })}
                  />
                ))}
            </div>
            {values.supplyKind === 'SEASONAL' && (
              <ChecksField
                label={words.value.months}
                error={wrong('seasonMonths')}
                options={months.map((month) => [month, monthName(month)])}
                value={values.seasonMonths}
                onValue={(chosen) => set({ seasonMonths: chosen.toSorted((a, b) => a - b) })}
              />
            )}
          </section>
          <section>
            <PicturesField
              label={words.value.pictures}
              most={20}
              value={values.pictures}
              onValue={(pictures) => set({ pictures })}
            />
          </section>
          <section>
            <h2>{words.value.variants}</h2>
            <TextField
              label={words.value.option}
              hint={words.value.optionHint}
              value={option}
              onValue={(text) => {
                const rest = values.options.slice(1);
                const first = { ...values.options[0], [language.value]: text };
                const isGone = Object.values(first).every((each) => each === '');
                set({ options: isGone ? rest : [first, ...rest] });
              }}
            />
            {wrong('variants') && <p class="field-error">{words.value.variantNeeded}</p>}
            {values.variants.map((variant) => (
              <VariantFields
                key={variant.id}
                variant={variant}
                before={product?.variants.find(({ id }) => id === variant.id)}
                options={values.options}
                markets={choices.data?.markets ?? []}
                wrong={(name, text) => wrong(`variant.${variant.id}.${name}`, text)}
                onValue={setVariant}
                onRemove={
                  product?.publishedAt && base.variants.some(({ id }) => id === variant.id)
                    ? undefined
                    : () => set({ variants: values.variants.filter(({ id }) => id !== variant.id) })
                }
              />
            ))}
            <div>
              <Button
                onClick={() =>
                  set({
                    variants: [
                      ...values.variants,
                      { ...emptyVariant(), optionValues: values.options.map(() => ({})) },
                    ],
                  })
                }
              >
                {words.value.addVariant}
              </Button>
            </div>
          </section>
        </>
      )}
    </KeptForm>
  );
}
