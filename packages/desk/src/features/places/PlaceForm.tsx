import { ChangePlaceDocument, type KeptPlacePartsFragment } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { words as common } from '../../words/words.ts';
import { KeptForm } from '../keeping/KeptForm.tsx';
import { PictureField } from '../keeping/PictureField.tsx';
import { TextsField } from '../keeping/TextsField.tsx';
import type { DraftForm } from '../keeping/use-draft.ts';
import { draftOf, type PlaceValues, problemsOf, toChange } from './place-values.ts';
import { words } from './words.ts';

interface PlaceFormProps {
  place: KeptPlacePartsFragment;
  draft: DraftForm<PlaceValues>;
  onDone: (place: KeptPlacePartsFragment) => void;
  onReload: () => void;
}

export function PlaceForm({ place, draft, onDone, onReload }: PlaceFormProps) {
  const { values, set } = draft;
  const send = () =>
    request(ChangePlaceDocument, {
      id: place.id,
      asOf: draft.asOf ?? place.updatedAt,
      change: toChange(draft.changed, values),
    });

  return (
    <KeptForm
      draft={draft}
      problems={problemsOf(values, new Date().getUTCFullYear())}
      send={send}
      draftOf={draftOf}
      onDone={onDone}
      onReload={onReload}
    >
      {(wrong) => (
        <>
          <section>
            <h2>{words.value.called}</h2>
            <p class="quiet small">{words.value.atOnce}</p>
            <TextsField
              label={words.value.name}
              hint={words.value.nameHint}
              error={wrong('name', common.value.required)}
              value={values.name}
              onValue={(name) => set({ name })}
            />
            <TextArea
              label={words.value.otherNames}
              hint={words.value.otherNamesHint}
              value={values.otherNames}
              onValue={(otherNames) => set({ otherNames })}
            />
          </section>
          <section>
            <h2>{words.value.where}</h2>
            <div class="fields">
              <TextField
                label={words.value.latitude}
                hint={words.value.pointHint}
                inputMode="decimal"
                error={wrong('point', words.value.pointWrong)}
                value={values.latitude}
                onValue={(latitude) => set({ latitude })}
              />
              <TextField
                label={words.value.longitude}
                inputMode="decimal"
                value={values.longitude}
                onValue={(longitude) => set({ longitude })}
              />
              <TextField
                label={words.value.postalCodes}
                hint={words.value.postalCodesHint}
                error={wrong('postalCodes', words.value.postalCodesWrong)}
                value={values.postalCodes}
                onValue={(postalCodes) => set({ postalCodes })}
              />
            </div>
          </section>
          <section>
            <h2>{words.value.people}</h2>
            <div class="fields">
              <TextField
                label={words.value.population}
                inputMode="numeric"
                error={wrong('population', words.value.populationWrong)}
                value={values.population}
                onValue={(population) => set({ population })}
              />
              <TextField
                label={words.value.populationYear}
                inputMode="numeric"
                error={wrong('populationYear', words.value.yearWrong)}
                value={values.populationYear}
                onValue={(populationYear) => set({ populationYear })}
              />
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
