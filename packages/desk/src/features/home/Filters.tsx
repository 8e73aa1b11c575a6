import { languageName, languages } from '@aul/language';
import { useEffect, useState } from 'preact/hooks';
import { narrow, query } from '../../router.ts';
import { Select, TextField } from '../../ui/Field.tsx';
import { kinds, opened, states, type WorkFilters } from './filters.ts';
import { PlaceFilter } from './PlaceFilter.tsx';
import { words } from './words.ts';

const pauseMs = 300;

export function Filters({ filters }: { filters: WorkFilters }) {
  const [text, setText] = useState(filters.text ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (query.value.text ?? '')) narrow({ text: text.trim() });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <search class="filters">
      <TextField label={words.value.find} type="search" value={text} onValue={setText} />
      <Select
        label={words.value.kind}
        value={filters.kind ?? opened}
        options={[
          [opened, words.value.anyKind],
          ...kinds.map((each) => [each, words.value.kinds[each]] as const),
        ]}
        onValue={(kind) => narrow({ kind })}
      />
      <PlaceFilter place={filters.place} />
      <Select
        label={words.value.language}
        value={filters.language ?? ''}
        options={[
          ['', words.value.anyLanguage],
          ...languages.map((each) => [each, languageName(each)] as const),
        ]}
        onValue={(language) => narrow({ language })}
      />
      <Select
        label={words.value.state}
        value={filters.state ?? ''}
        options={[
          ['', words.value.anyState],
          ...states.map((each) => [each, words.value.states[each]] as const),
        ]}
        onValue={(state) => narrow({ state })}
      />
    </search>
  );
}
