import type { Language } from '@aul/language';
import { DomainError } from '../errors.ts';
import type { Manuscript } from '../manuscript/manuscript.entity.ts';
import { type ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { openManuscript, openText } from '../manuscript/open-manuscript.ts';
import { found, refuseUnless, type Transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface TextsAsked {
  manuscript: string;
  languages: readonly Language[];
}

export interface LockedTexts {
  manuscript: Manuscript;
  /** In the order of their languages. */
  texts: ManuscriptText[];
}

/**
 * Texts on their way to the public, locked with their manuscript. Throws as `openManuscript`, MANUSCRIPT_TRASHED, NOT_FOUND for a
 * language that nothing is written in, and BAD_USER_INPUT for no language at all.
 */
export async function lockTexts(tx: Transaction, viewer: Viewer, asked: TextsAsked): Promise<LockedTexts> {
  const languages = [...new Set(asked.languages)].toSorted();
  const open = await openManuscript(tx, viewer, { id: asked.manuscript, languages });
  refuseUnless(languages.length > 0, 'No language is named');
  const { manuscript } = open;
  if (manuscript.trashedAt) throw new DomainError('MANUSCRIPT_TRASHED', {});
  const texts: ManuscriptText[] = [];
  for (const language of languages)
    texts.push(found(await openText(tx, open, language), `The text in ${language}`));
  return { manuscript, texts };
}

/** Throws TEXT_STATE_WRONG unless the text stands where the step begins. */
export function requireState(text: ManuscriptText, states: readonly TextState[]): void {
  if (!states.includes(text.state))
    throw new DomainError('TEXT_STATE_WRONG', { language: text.language, state: text.state });
}

/** Where a text goes back to when it waits no more: what the public sees stays public. */
export function writingState({ publishedRevision }: ManuscriptText): TextState {
  return publishedRevision ? TextState.PUBLISHED : TextState.DRAFT;
}

/** Waits for its hour no more. */
export const unscheduled = { publishAt: null, scheduledBy: null } as const;
