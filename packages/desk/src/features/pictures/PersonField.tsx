import { useState } from 'preact/hooks';
import { ProducersByNameDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Check, TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { words } from './words.ts';

export interface Person {
  id: string;
  name: string;
}

interface PersonFieldProps {
  /** Null where nobody can be recognised; undefined while it is not said who it is. */
  person: Person | null | undefined;
  isEditable: boolean;
  onPerson: (person: Person | null | undefined) => void;
}

/** Whether somebody can be recognised in a picture, and the producer whose consent that takes. */
export function PersonField({ person, isEditable, onPerson }: PersonFieldProps) {
  return (
    <div class="words">
      <Check
        label={words.value.person}
        checked={person !== null}
        disabled={!isEditable}
        onValue={(isShown) => onPerson(isShown ? undefined : null)}
      />
      {person && (
        <div class="row">
          <strong>{person.name}</strong>
          {isEditable && (
            <Button isSmall look="quiet" onClick={() => onPerson(undefined)}>
              {words.value.personOther}
            </Button>
          )}
        </div>
      )}
      {person === undefined && <PersonSearch onPerson={onPerson} />}
    </div>
  );
}

function PersonSearch({ onPerson }: Pick<PersonFieldProps, 'onPerson'>) {
  const [text, setText] = useState('');
  const found = useLoaded(
    async () =>
      text.trim().length < 2
        ? []
        : (await request(ProducersByNameDocument, { text: text.trim() })).linkTargets,
    [text.trim()],
  );
  return (
    <>
      <TextField
        label={words.value.personFind}
        hint={words.value.personHint}
        type="search"
        value={text}
        onValue={setText}
      />
      <Problem error={found.error} />
      <ul class="person-found">
        {found.data?.map(({ id, name, place }) => (
          <li key={id}>
            <Button look="quiet" onClick={() => onPerson({ id, name })}>
              {[name, place].filter(Boolean).join(' · ')}
            </Button>
          </li>
        ))}
      </ul>
      {found.data?.length === 0 && text.trim().length > 1 && !found.isLoading && (
        <p class="quiet">{words.value.personNone}</p>
      )}
    </>
  );
}
