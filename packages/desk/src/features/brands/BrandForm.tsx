import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  type BrandKind,
  type BrandPartsFragment,
  ChangeBrandDocument,
  EnterBrandDocument,
  FormChoicesDocument,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { address, go } from '../../router.ts';
import { Check, Select, TextField } from '../../ui/Field.tsx';
import { notify } from '../../ui/Notice.tsx';
import { countryName } from '../../words/country-name.ts';
import { language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { FormEnd } from '../keeping/FormEnd.tsx';
import { PicturesField } from '../keeping/PicturesField.tsx';
import { TextsField } from '../keeping/TextsField.tsx';
import { useDraft } from '../keeping/use-draft.ts';
import { words as keeping } from '../keeping/words.ts';
import { type BrandValues, emptyBrand, problemsOf, toChange, toEntry, valuesOf } from './brand-values.ts';
import { CriteriaField } from './CriteriaField.tsx';
import { HomesField } from './HomesField.tsx';
import { words } from './words.ts';

interface BrandFormProps {
  /** None for a new one. */
  brand: BrandPartsFragment | null;
  onDone: (brand: BrandPartsFragment) => void;
  onReload: () => void;
}

const draftOf = (brand: BrandPartsFragment) => ({
  key: `brand ${brand.id}`,
  asOf: brand.updatedAt,
  values: valuesOf(brand),
});

const countries = ['UZ', 'KZ', 'KG', 'TJ', 'TM'];

export function BrandForm({ brand, onDone, onReload }: BrandFormProps) {
  const draft = useDraft<BrandValues>(
    brand ? draftOf(brand) : { key: 'brand new', asOf: null, values: emptyBrand },
  );
  const { values, set } = draft;
  const [isTried, setTried] = useState(false);
  const problems = isTried ? problemsOf(values) : new Set<string>();
  const choices = useLoaded(async () => (await request(FormChoicesDocument)).formChoices, [language.value]);
  const saving = useAction(async () => {
    setTried(true);
    if (problemsOf(values).size > 0) return;
    const { kept } = brand
      ? await request(ChangeBrandDocument, {
          id: brand.id,
          asOf: draft.asOf ?? brand.updatedAt,
          change: toChange(draft.changed, values),
        })
      : await request(EnterBrandDocument, { id: draft.id, brand: toEntry(draft.changed, values) });
    draft.settle(values, draftOf(kept));
    setTried(false);
    notify(common.value.saved);
    onDone(kept);
    if (!brand) go(`/brands/${kept.id}`);
  });
  const wrong = (name: string, text = common.value.required) => (problems.has(name) ? text : undefined);
  const isLocked = Boolean(brand?.manuscriptId);

  return (
    <form
      class="keeping-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saving.run();
      }}
    >
      <section>
        <h2>{words.value.facts}</h2>
        <div class="fields">
          <TextField
            label={words.value.slug}
            hint={words.value.slugHint}
            error={wrong('slug', words.value.slugWrong)}
            disabled={Boolean(brand)}
            value={values.slug}
            onValue={(slug) => set({ slug })}
          />
          <Select
            label={words.value.kind}
            value={values.kind}
            options={Object.entries(words.value.kinds)}
            onValue={(kind) => set({ kind: kind as BrandKind })}
          />
          <Select
            label={words.value.country}
            disabled={Boolean(brand)}
            value={values.countryCode}
            options={[...new Set([...countries, values.countryCode])].map(
              (code) => [code, countryName(code)] as const,
            )}
            onValue={(countryCode) => set({ countryCode })}
          />
        </div>
      </section>
      <section>
        <h2>{words.value.texts}</h2>
        {isLocked && (
          <p class="quiet">
            {keeping.value.writtenElsewhere}{' '}
            <a href={address(`/write/${brand?.manuscriptId}/${language.value}`)}>{keeping.value.toEditor}</a>
          </p>
        )}
        <TextsField
          label={words.value.name}
          error={wrong('name')}
          isLocked={isLocked}
          value={values.name}
          onValue={(name) => set({ name })}
        />
        <TextsField
          label={words.value.promise}
          hint={words.value.promiseHint}
          error={wrong('promise')}
          isLocked={isLocked}
          value={values.promise}
          onValue={(promise) => set({ promise })}
        />
        <TextsField
          label={words.value.description}
          isLong
          isLocked={isLocked}
          value={values.description}
          onValue={(description) => set({ description })}
        />
      </section>
      <section>
        <HomesField value={values.homePlaces} onValue={(homePlaces) => set({ homePlaces })} />
      </section>
      <section>
        <fieldset class="checks">
          <legend>{words.value.crafts}</legend>
          <div class="check-grid">
            {choices.data?.directions.map(({ id, name }) => (
              <Check
                key={id}
                label={name}
                checked={values.directionIds.includes(id)}
                onValue={(isChecked) =>
                  set({
                    directionIds: isChecked
                      ? [...values.directionIds, id]
                      : values.directionIds.filter((each) => each !== id),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      </section>
      <section>
        <CriteriaField
          error={wrong('criteria', words.value.criteriaWrong)}
          value={values.criteria}
          onValue={(criteria) => set({ criteria })}
        />
      </section>
      <section>
        <div class="fields">
          <Select
            label={words.value.protection}
            value={values.protection}
            options={[['', words.value.noProtection], ...Object.entries(words.value.protections)]}
            onValue={(protection) => set({ protection })}
          />
          {values.protection && (
            <>
              <TextField
                label={words.value.office}
                error={wrong('protection', words.value.protectionWrong)}
                value={values.office}
                onValue={(office) => set({ office })}
              />
              <TextField
                label={words.value.number}
                value={values.number}
                onValue={(number) => set({ number })}
              />
            </>
          )}
        </div>
      </section>
      <section>
        <PicturesField
          label={words.value.picture}
          hint={words.value.pictureHint}
          most={1}
          value={values.picture ? [values.picture] : []}
          onValue={([picture]) => set({ picture: picture ?? null })}
        />
      </section>
      <FormEnd draft={draft} saving={saving} onReload={onReload} hasErrors={problems.size > 0} />
    </form>
  );
}
