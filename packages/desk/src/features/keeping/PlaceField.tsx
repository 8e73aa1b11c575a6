import { useEffect, useState } from 'preact/hooks';
import { PlaceChoicesDocument, type PlaceChoicesQuery } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { words } from './words.ts';

export type PlaceChoice = PlaceChoicesQuery['deskPlaces'][number];

interface PlaceFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: PlaceChoice | null;
  onValue: (place: PlaceChoice) => void;
}

/** One place, found by a part of its name in any language. */
export function PlaceField({ label, hint, error, value, onValue }: PlaceFieldProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useLoaded(
    async () => (asked.length < 2 ? [] : (await request(PlaceChoicesDocument, { text: asked })).deskPlaces),
    [asked],
  );
  return (
    <div class="place-field">
      <TextField
        label={label}
        type="search"
        autoComplete="off"
        placeholder={value ? `${value.name}` : undefined}
        hint={value ? `${value.name} · ${value.path}` : hint}
        error={error}
        value={text}
        onValue={setText}
      />
      <Problem error={found.error} />
      {asked.length >= 2 && text !== '' && found.data && (
        <ul class="found-places" aria-label={label}>
          {found.data.map((place) => (
            <li key={place.id}>
              <Button
                look="quiet"
                isSmall
                onClick={() => {
                  onValue(place);
                  setText('');
                }}
              >
                {place.name} <span class="quiet small">{place.path}</span>
              </Button>
            </li>
          ))}
          {found.data.length === 0 && <li class="quiet">{words.value.noPlace}</li>}
        </ul>
      )}
    </div>
  );
}
