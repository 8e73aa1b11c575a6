import { Button } from '../../ui/Button.tsx';
import { type PlaceChoice, PlaceField } from '../keeping/PlaceField.tsx';
import { words as keeping } from '../keeping/words.ts';
import { words } from './words.ts';

interface HomesFieldProps {
  value: readonly PlaceChoice[];
  onValue: (places: PlaceChoice[]) => void;
}

/** Where a brand is at home. */
export function HomesField({ value, onValue }: HomesFieldProps) {
  return (
    <fieldset class="checks">
      <legend>{words.value.homes}</legend>
      <p class="quiet small">{words.value.homesHint}</p>
      <ul class="plain-list">
        {value.map(({ id, name, path }) => (
          <li key={id} class="row">
            {name} <span class="quiet small">{path}</span>
            <Button isSmall look="quiet" onClick={() => onValue(value.filter((each) => each.id !== id))}>
              {keeping.value.remove}
              <span class="unseen">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <PlaceField
        label={words.value.addHome}
        value={null}
        onValue={(place) => onValue([...value.filter(({ id }) => id !== place.id), place])}
      />
    </fieldset>
  );
}
