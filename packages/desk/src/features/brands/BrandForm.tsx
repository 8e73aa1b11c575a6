import {
  type BrandKind,
  type BrandPartsFragment,
  ChangeBrandDocument,
  EnterBrandDocument,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { go } from '../../router.ts';
import { Select, TextField } from '../../ui/Field.tsx';
import { countryName } from '../../words/country-name.ts';
import { CraftsField } from '../keeping/CraftsField.tsx';
import { KeptForm } from '../keeping/KeptForm.tsx';
import { PictureField } from '../keeping/PictureField.tsx';
import { TextsField } from '../keeping/TextsField.tsx';
import { useDraft } from '../keeping/use-draft.ts';
import { WrittenElsewhere } from '../keeping/WrittenElsewhere.tsx';
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
  const isLocked = Boolean(brand?.manuscriptId);
  const send = () =>
    brand
      ? request(ChangeBrandDocument, {
          id: brand.id,
          asOf: draft.asOf ?? brand.updatedAt,
          change: toChange(draft.changed, values),
        })
      : request(EnterBrandDocument, { id: draft.id, brand: toEntry(draft.changed, values) });

  return (
    <KeptForm
      draft={draft}
      problems={problemsOf(values)}
      send={send}
      draftOf={draftOf}
      onDone={(kept) => {
        onDone(kept);
        if (!brand) go(`/brands/${kept.id}`);
      }}
      onReload={onReload}
    >
      {(wrong) => (
        <>
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
            <WrittenElsewhere manuscriptId={brand?.manuscriptId} />
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
            <CraftsField
              label={words.value.crafts}
              value={values.directionIds}
              onValue={(directionIds) => set({ directionIds })}
            />
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
            <PictureField
              label={words.value.picture}
              hint={words.value.pictureHint}
              value={values.picture}
              onValue={(picture) => set({ picture })}
            />
          </section>
        </>
      )}
    </KeptForm>
  );
}
