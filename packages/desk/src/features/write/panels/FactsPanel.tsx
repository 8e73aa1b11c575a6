import { useEffect, useState } from 'preact/hooks';
import { useAction } from '../../../action.ts';
import { SaveFactsDocument } from '../../../gql/graphql.ts';
import { request } from '../../../request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select, TextField } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { words as common } from '../../../words/words.ts';
import { altIn } from '../blocks/alt-in.ts';
import { Chooser } from '../blocks/Chooser.tsx';
import { pictureOf, sourceFor } from '../blocks/known.ts';
import { startUpload } from '../blocks/uploads.ts';
import type { WholeManuscript, WritingPage } from '../page.ts';
import { writeWords } from '../words.ts';
import { storyTypes } from './story-types.ts';

type Facts = NonNullable<WholeManuscript['facts']>;

/** What a story is beside its words: its address, its kind, what it is about, its sources and the picture it opens with. */
export function FactsPanel({ page }: { page: WritingPage }) {
  const manuscript = page.manuscript.value;
  const there = manuscript?.facts;
  const [facts, setFacts] = useState(there);
  const [base, setBase] = useState(manuscript?.factsRevision ?? 0);
  const words = writeWords.value.facts;
  const isChanged = JSON.stringify(facts) !== JSON.stringify(there);

  // What others have saved comes in where nothing was changed here.
  useEffect(() => {
    if (base === manuscript?.factsRevision) return;
    setFacts(there);
    setBase(manuscript?.factsRevision ?? 0);
  }, [manuscript?.factsRevision]);

  const save = useAction(async () => {
    if (!facts) return;
    const { places, brands, sources, slug, type, pictureId } = facts;
    const { saveFacts } = await request(SaveFactsDocument, {
      manuscript: page.id,
      baseRevision: base,
      facts: {
        slug,
        type,
        pictureId,
        sources: sources.map(({ publisher, title, url, publishedOn, kind }) => ({
          publisher,
          title,
          url,
          publishedOn,
          kind,
        })),
        placeIds: places.map(({ id }) => id),
        brandIds: brands.map(({ id }) => id),
      },
    });
    setBase(saveFacts.factsRevision);
    setFacts(saveFacts.facts);
    page.manuscript.value = saveFacts;
  });

  if (!facts) return <p class="panel-body quiet">{words.none}</p>;
  const set = (change: Partial<Facts>) => setFacts({ ...facts, ...change });
  return (
    <form
      class="panel-body stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <TextField
        label={words.slug}
        hint={words.slugHint}
        value={facts.slug}
        onValue={(slug) => set({ slug })}
      />
      <Select
        label={words.type}
        value={facts.type}
        options={storyTypes.map((type) => [type, words.types[type]] as const)}
        onValue={(type) => set({ type: type as Facts['type'] })}
      />
      <Named
        label={words.places}
        all={facts.places}
        onRemove={(id) => set({ places: facts.places.filter((each) => each.id !== id) })}
      >
        <Chooser
          kinds={['PLACE']}
          label={words.addPlace}
          onChoose={({ id, name }) =>
            facts.places.some((each) => each.id === id) ||
            set({ places: [...facts.places, { id, name, path: '' }] })
          }
        />
      </Named>
      <Named
        label={words.brands}
        all={facts.brands}
        onRemove={(id) => set({ brands: facts.brands.filter((each) => each.id !== id) })}
      >
        <Chooser
          kinds={['BRAND']}
          label={words.addBrand}
          onChoose={({ id, name }) =>
            facts.brands.some((each) => each.id === id) ||
            set({ brands: [...facts.brands, { id, name, slug: '' }] })
          }
        />
      </Named>
      <Opening id={facts.pictureId ?? null} onPicture={(pictureId) => set({ pictureId })} />
      <Sources sources={facts.sources} onSources={(sources) => set({ sources })} />
      <Problem error={save.error} />
      <div class="panel-deeds">
        <Button type="submit" look="primary" isSmall isBusy={save.isBusy} disabled={!isChanged}>
          {isChanged ? common.value.save : common.value.saved}
        </Button>
      </div>
    </form>
  );
}

interface NamedProps {
  label: string;
  all: readonly { id: string; name: string }[];
  onRemove: (id: string) => void;
  children: preact.ComponentChildren;
}

function Named({ label, all, onRemove, children }: NamedProps) {
  return (
    <fieldset class="named">
      <legend class="panel-title">{label}</legend>
      <ul>
        {all.map(({ id, name }) => (
          <li key={id}>
            {name}
            <button
              type="button"
              class="card-remove"
              aria-label={writeWords.value.takeOut(name)}
              onClick={() => onRemove(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {children}
    </fieldset>
  );
}

function Opening({ id, onPicture }: { id: string | null; onPicture: (id: string | null) => void }) {
  const words = writeWords.value.facts;
  const picture = id ? pictureOf(id).value : null;
  return (
    <fieldset class="named">
      <legend class="panel-title">{words.opening}</legend>
      {picture && (
        <p class="opening">
          <img src={sourceFor(picture.sources, 400)} alt={altIn(picture.alt, 'en') ?? ''} />
          <button
            type="button"
            class="card-remove"
            aria-label={words.noOpening}
            onClick={() => onPicture(null)}
          >
            ×
          </button>
        </p>
      )}
      <label class="file-choice">
        <span>{words.chooseOpening}</span>
        <input
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) startUpload(file, onPicture);
            currentTarget.value = '';
          }}
        />
      </label>
    </fieldset>
  );
}

function Sources({
  sources,
  onSources,
}: {
  sources: Facts['sources'];
  onSources: (sources: Facts['sources']) => void;
}) {
  const words = writeWords.value;
  const set = (index: number, change: Partial<Facts['sources'][number]>) =>
    onSources(sources.map((source, at) => (at === index ? { ...source, ...change } : source)));
  return (
    <fieldset class="named">
      <legend class="panel-title">{words.facts.sources}</legend>
      {sources.map((source, index) => (
        <div key={index} class="source-fields">
          <TextField
            label={words.source.publisher}
            value={source.publisher}
            onValue={(publisher) => set(index, { publisher })}
          />
          <TextField
            label={words.source.sourceTitle}
            value={source.title}
            onValue={(title) => set(index, { title })}
          />
          <TextField
            label={words.source.url}
            type="url"
            value={source.url ?? ''}
            onValue={(url) => set(index, { url })}
          />
          <Button isSmall look="quiet" onClick={() => onSources(sources.filter((_, at) => at !== index))}>
            {words.takeOut(source.title)}
          </Button>
        </div>
      ))}
      <Button
        isSmall
        onClick={() =>
          onSources([...sources, { publisher: '', title: '', url: '', publishedOn: null, kind: 'NEWS' }])
        }
      >
        {words.facts.addSource}
      </Button>
    </fieldset>
  );
}
