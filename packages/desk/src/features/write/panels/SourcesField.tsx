import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import type { WholeManuscript } from '../page.ts';
import { writeWords } from '../words.ts';

type Facts = NonNullable<WholeManuscript['facts']>;

/** Where the facts of a story come from. */
export function SourcesField({
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
    <fieldset class="named" data-fact="sources">
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
