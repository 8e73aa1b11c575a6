import { ManuscriptKind } from './manuscript.entity.ts';

/** The fields of a text of each kind, in the order of writing: the columns of its record that are prose or a name. */
export const textFields: Readonly<Record<ManuscriptKind, readonly string[]>> = {
  [ManuscriptKind.STORY]: ['title', 'lead', 'author'],
  [ManuscriptKind.PLACE]: ['description'],
  [ManuscriptKind.BRAND]: ['name', 'promise', 'description'],
  [ManuscriptKind.PRODUCER]: ['description', 'visitInfo'],
  [ManuscriptKind.PRODUCT]: ['name', 'subtitle', 'description', 'care', 'motif', 'materialOrigin'],
};

/** Of them, those without which a text is not published. */
export const requiredFields: Readonly<Record<ManuscriptKind, readonly string[]>> = {
  [ManuscriptKind.STORY]: ['title', 'lead'],
  [ManuscriptKind.PLACE]: ['description'],
  [ManuscriptKind.BRAND]: ['name', 'promise'],
  [ManuscriptKind.PRODUCER]: ['description'],
  [ManuscriptKind.PRODUCT]: ['name', 'description'],
};
