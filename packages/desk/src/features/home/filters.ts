import { isLanguage, type Language } from '@aul/language';
import type { ManuscriptKind, WorkState } from '../../gql/graphql.ts';
import { query } from '../../router.ts';

/** What the list is narrowed to. It stands in the address, so that it can be sent to a colleague. */
export interface WorkFilters {
  /** Undefined for what was opened so far, of any kind. */
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
    kind: kindOf(kind, trash === '1'),
    place: place || undefined,
    language: language && isLanguage(language) ? language : undefined,
    state: states.find((each) => each === state),
    text: text || undefined,
    isTrashed: trash === '1',
  };
}

/** In the address for what was opened so far. */
export const opened = 'OPENED';

/** Stories, unless the address says something else; in the trash, everything. */
function kindOf(kind: string | undefined, isTrashed: boolean): ManuscriptKind | undefined {
  if (kind === opened) return undefined;
  return kinds.find((each) => each === kind) ?? (isTrashed ? undefined : 'STORY');
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
