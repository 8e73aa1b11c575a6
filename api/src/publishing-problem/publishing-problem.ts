import type { Language } from '@aul/language';

/** What can stand in the way of publishing. A code is permanent. */
export const problemCodes = [
  'ALT_MISSING',
  'CONFLICT_OPEN',
  'CONSENT_MISSING',
  'FACT_SOURCE_MISSING',
  'FIELD_MISSING',
  'LINK_INVALID',
  'LINK_NOT_PUBLIC',
  'NOT_TOLD',
  'OPENING_PICTURE_MISSING',
  'PICTURE_INCOMPLETE',
  'PICTURE_UNKNOWN',
  'PLACE_MISSING',
  'RECORD_NOT_PUBLIC',
  'REVIEW_MISSING',
  'SLUG_INVALID',
  'SLUG_TAKEN',
  'SOURCES_MISSING',
  'SOURCE_INCOMPLETE',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  code: ProblemCode;
  /** Null where it is of all languages: of what the story is beside its words. */
  language: Language | null;
  /** Of the text, or of the facts: `title`, `slug`. */
  field: string | null;
  blockId: string | null;
}
