import type { PublicationState } from '../../gql/graphql.ts';
import { narrow, query } from '../../router.ts';
import { Select } from '../../ui/Field.tsx';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

/** What `StateFilter` narrows the list to; it stands in the address. */
export const chosenState = () =>
  Object.keys(words.value.states).find((each): each is PublicationState => each === query.value.state);

/** Narrows a list to what is public, a draft or archived. */
export function StateFilter() {
  return (
    <Select
      label={words.value.filterState}
      value={query.value.state ?? ''}
      options={[['', common.value.all], ...Object.entries(words.value.states)]}
      onValue={(state) => narrow({ state })}
    />
  );
}
