import type { Language } from '@aul/language';
import { useEffect, useRef } from 'preact/hooks';
import { useAction } from '../../../action.ts';
import { SaveFactsDocument } from '../../../gql/graphql.ts';
import { request } from '../../../request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select, TextField } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Notice.tsx';
import { words as common } from '../../../words/words.ts';
import { differing } from '../../keeping/draft.ts';
import { useDraft } from '../../keeping/use-draft.ts';
import { words as keeping } from '../../keeping/words.ts';
import { Chooser } from '../blocks/Chooser.tsx';
import type { WholeManuscript, WritingPage } from '../page.ts';
import { writeWords } from '../words.ts';
import { OpeningField } from './OpeningField.tsx';
import { SourcesField } from './SourcesField.tsx';
import { storyTypes } from './story-types.ts';

type Facts = NonNullable<WholeManuscript['facts']>;

interface FactsPanelProps {
  page: WritingPage;
  language: Language;
  /** What somebody came for: the focus goes there. */
  at?: string | undefined;
}

/** What a story is beside its words: its address, its kind, what it is about, its sources and the picture it opens with. */
export function FactsPanel(props: FactsPanelProps) {
  const manuscript = props.page.manuscript.value;
  if (!manuscript?.facts) return <p class="panel-body quiet">{writeWords.value.facts.none}</p>;
  return <FactsForm {...props} facts={manuscript.facts} revision={manuscript.factsRevision} />;
}

/** Under which what was typed there is kept in this browser until it is saved. */
export const factsDraft = (manuscript: string) => `facts ${manuscript}`;

interface FactsFormProps extends FactsPanelProps {
  /** As they are kept. */
  facts: Facts;
  revision: number;
}

function FactsForm({ page, language, at, facts: there, revision }: FactsFormProps) {
  const draftOf = (values: Facts, of: number) => ({ key: factsDraft(page.id), asOf: `${of}`, values });
  const draft = useDraft<Facts>(draftOf(there, revision));
  const { values: facts, changed, set } = draft;
  const words = writeWords.value.facts;

  // What somebody else has saved of other facts stands beside what was typed here.
  const theirs = differing({ base: draft.base, values: there });
  const isMet = Object.keys(theirs).some((name) => name in changed);
  useEffect(() => {
    if (draft.isOutdated && !isMet) draft.rebase();
  }, [draft.isOutdated, isMet]);

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (at) form.current?.querySelector<HTMLElement>(`[data-fact=${at}] :is(input, button)`)?.focus();
  }, [at]);

  const save = useAction(async () => {
    const { places, brands, sources, slug, type, pictureId } = facts;
    const { saveFacts } = await request(SaveFactsDocument, {
      manuscript: page.id,
      baseRevision: Number(draft.asOf),
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
    if (saveFacts.facts) draft.settle(facts, draftOf(saveFacts.facts, saveFacts.factsRevision));
    page.manuscript.value = saveFacts;
  });

  return (
    <form
      class="panel-body stack"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <div data-fact="slug">
        <TextField
          label={words.slug}
          hint={words.slugHint}
          value={facts.slug}
          onValue={(slug) => set({ slug })}
        />
      </div>
      <Select
        label={words.type}
        value={facts.type}
        options={storyTypes.map((type) => [type, words.types[type]] as const)}
        onValue={(type) => set({ type: type as Facts['type'] })}
      />
      <Named
        name="places"
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
        name="brands"
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
      <OpeningField
        id={facts.pictureId ?? null}
        language={language}
        onPicture={(pictureId) => set({ pictureId })}
      />
      <SourcesField sources={facts.sources} onSources={(sources) => set({ sources })} />
      {draft.isOutdated && isMet && (
        <div class="problem" role="alert">
          <p>{keeping.value.outdated}</p>
          <div class="row">
            <Button isSmall onClick={draft.rebase}>
              {keeping.value.keepMine}
            </Button>
            <Button isSmall look="quiet" onClick={draft.restart}>
              {keeping.value.takeTheirs}
            </Button>
          </div>
        </div>
      )}
      <Problem error={save.error} />
      <div class="panel-deeds">
        <Button
          type="submit"
          look="primary"
          isSmall
          isBusy={save.isBusy}
          disabled={!draft.isChanged || draft.isOutdated}
        >
          {draft.isChanged ? common.value.save : common.value.saved}
        </Button>
        {draft.isChanged && <span class="quiet small">{keeping.value.keptHere}</span>}
      </div>
    </form>
  );
}

interface NamedProps {
  name: string;
  label: string;
  all: readonly { id: string; name: string }[];
  onRemove: (id: string) => void;
  children: preact.ComponentChildren;
}

function Named({ name: fact, label, all, onRemove, children }: NamedProps) {
  return (
    <fieldset class="named" data-fact={fact}>
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
