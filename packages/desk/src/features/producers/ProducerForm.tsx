import {
  ChangeProducerDocument,
  EnterProducerDocument,
  type KeptProducerFragment,
  type ProducerKind,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { go } from '../../router.ts';
import { Select, TextField } from '../../ui/Field.tsx';
import { CraftsField } from '../keeping/CraftsField.tsx';
import { KeptForm } from '../keeping/KeptForm.tsx';
import { PictureField } from '../keeping/PictureField.tsx';
import { PlaceField } from '../keeping/PlaceField.tsx';
import { TextsField } from '../keeping/TextsField.tsx';
import { useDraft } from '../keeping/use-draft.ts';
import { WrittenElsewhere } from '../keeping/WrittenElsewhere.tsx';
import {
  emptyProducer,
  type ProducerValues,
  problemsOf,
  toChange,
  toEntry,
  valuesOf,
} from './producer-values.ts';
import { words } from './words.ts';

interface ProducerFormProps {
  /** None for a new one. */
  producer: KeptProducerFragment | null;
  onDone: (producer: KeptProducerFragment) => void;
  onReload: () => void;
}

const draftOf = (producer: KeptProducerFragment) => ({
  key: `producer ${producer.id}`,
  asOf: producer.updatedAt,
  values: valuesOf(producer),
});

export function ProducerForm({ producer, onDone, onReload }: ProducerFormProps) {
  const draft = useDraft<ProducerValues>(
    producer ? draftOf(producer) : { key: 'producer new', asOf: null, values: emptyProducer },
  );
  const { values, set } = draft;
  const isLocked = Boolean(producer?.manuscriptId);
  const send = () =>
    producer
      ? request(ChangeProducerDocument, {
          id: producer.id,
          asOf: draft.asOf ?? producer.updatedAt,
          change: toChange(draft.changed, values),
        })
      : request(EnterProducerDocument, { id: draft.id, producer: toEntry(draft.changed, values) });

  return (
    <KeptForm
      draft={draft}
      problems={problemsOf(values)}
      send={send}
      draftOf={draftOf}
      onDone={(kept) => {
        onDone(kept);
        if (!producer) go(`/producers/${kept.id}`);
      }}
      onReload={onReload}
    >
      {(wrong) => (
        <>
          <section>
            <h2>{words.value.who}</h2>
            <div class="fields">
              <TextsField
                label={words.value.name}
                hint={words.value.nameHint}
                error={wrong('name')}
                value={values.name}
                onValue={(name) => set({ name })}
              />
              <Select
                label={words.value.kind}
                value={values.kind}
                options={Object.entries(words.value.kinds)}
                onValue={(kind) => set({ kind: kind as ProducerKind })}
              />
              <PlaceField
                label={words.value.place}
                hint={words.value.placeHint}
                error={wrong('place')}
                value={values.place}
                onValue={(place) => set({ place })}
              />
              <TextField
                label={words.value.founded}
                inputMode="numeric"
                error={wrong('foundedYear', words.value.yearWrong)}
                value={values.foundedYear}
                onValue={(foundedYear) => set({ foundedYear })}
              />
            </div>
          </section>
          <section>
            <h2>{words.value.people}</h2>
            <p class="quiet small">{words.value.peopleHint}</p>
            <div class="fields">
              {(['people', 'women', 'youth'] as const).map((name) => (
                <TextField
                  key={name}
                  label={words.value.counts[name]}
                  inputMode="numeric"
                  error={name === 'people' ? wrong('people', words.value.peopleWrong) : undefined}
                  value={values[name]}
                  onValue={(count) => set({ [name]: count })}
                />
              ))}
            </div>
          </section>
          <section>
            <h2>{words.value.sender}</h2>
            <p class="quiet small">{words.value.senderHint}</p>
            <div class="fields">
              <TextField
                label={words.value.street}
                hint={words.value.streetHint}
                error={wrong('street', words.value.streetWrong)}
                value={values.street}
                onValue={(street) => set({ street })}
              />
              <TextField
                label={words.value.postalCode}
                value={values.postalCode}
                onValue={(postalCode) => set({ postalCode })}
              />
              <TextField
                label={words.value.phone}
                type="tel"
                error={wrong('phone', words.value.phoneWrong)}
                value={values.phone}
                onValue={(phone) => set({ phone })}
              />
              <TextField
                label={words.value.email}
                type="email"
                value={values.email}
                onValue={(email) => set({ email })}
              />
            </div>
          </section>
          <section>
            <CraftsField
              label={words.value.crafts}
              value={values.directionIds}
              onValue={(directionIds) => set({ directionIds })}
            />
          </section>
          <section>
            <h2>{words.value.texts}</h2>
            <WrittenElsewhere manuscriptId={producer?.manuscriptId} />
            <TextsField
              label={words.value.description}
              isLong
              isLocked={isLocked}
              value={values.description}
              onValue={(description) => set({ description })}
            />
            <TextsField
              label={words.value.visitInfo}
              isLong
              isLocked={isLocked}
              value={values.visitInfo}
              onValue={(visitInfo) => set({ visitInfo })}
            />
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
