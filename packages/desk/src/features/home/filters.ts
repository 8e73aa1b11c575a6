import { isLanguage, type Language } from '@aul/language';
import type { ManuscriptKind, WorkState } from '../../gql/graphql.ts';
import { query } from '../../router.ts';

/** What the list is narrowed to. It stands in the address, so that it can be sent to a colleague. */
export interface WorkFilters {
  kind: ManuscriptKind | undefined;
  place: string | undefined;
  language: Language | undefined;
  state: WorkState | undefined;
  text: string | undefined;
  isTrashed: boolean;
}

/** What in the address is no filter of ours is none. */
export function readFilters(): WorkFilters {
  const { kind, place, language, state, text, trash } = query.value;
  return {
    kind: kinds.find((each) => each === kind),
    place: place || undefined,
    language: language && isLanguage(language) ? language : undefined,
    state: states.find((each) => each === state),
    text: text || undefined,
    isTrashed: trash === '1',
  };
}

export const kinds: readonly ManuscriptKind[] = ['STORY', 'PLACE', 'BRAND', 'PRODUCER', 'PRODUCT'];

export const states: readonly WorkState[] = [
  'MISSING',
  'DRAFT',
  'IN_REVIEW',
  'SCHEDULED',
  'PUBLISHED',
  'CHANGED',
  'UNPUBLISHED',
];
