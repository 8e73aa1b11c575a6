import { useEffect, useState } from 'preact/hooks';
import { ProducerChoicesDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import type { PlaceChoice } from '../keeping/PlaceField.tsx';
import { words } from './words.ts';

interface ProducerFieldProps {
  error: string | undefined;
  value: { id: string; name: string } | null;
  onValue: (producer: { id: string; name: string; place: PlaceChoice }) => void;
}

/** Who makes it, found by a part of the name. */
export function ProducerField({ error, value, onValue }: ProducerFieldProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useLoaded(
    async () =>
      asked.length < 2 ? [] : (await request(ProducerChoicesDocument, { text: asked })).deskProducers.nodes,
    [asked],
  );
  return (
    <div class="place-field">
      <TextField
        label={words.value.producer}
        type="search"
        autoComplete="off"
        hint={value ? value.name : words.value.placeHint}
        error={error}
        value={text}
        onValue={setText}
      />
      <Problem error={found.error} />
      {asked.length >= 2 && text !== '' && found.data && (
        <ul class="found-places" aria-label={words.value.producer}>
          {found.data.map(({ id, shownName, slug, place }) => (
            <li key={id}>
              <Button
                look="quiet"
                isSmall
                onClick={() => {
                  onValue({
                    id,
                    name: shownName || slug,
                    place: { id: place.id, path: place.path, name: place.name },
                  });
                  setText('');
                }}
              >
                {shownName || slug} <span class="quiet small">{place.name}</span>
              </Button>
            </li>
          ))}
          {found.data.length === 0 && <li class="quiet">{words.value.noProducer}</li>}
        </ul>
      )}
    </div>
  );
}
