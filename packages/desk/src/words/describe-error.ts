import { DeskError } from '../request.ts';
import { errorSentences } from './error-sentences.ts';
import { language } from './language.ts';

const offline = 'The desk cannot be reached now. What you typed is still here; try again in a moment.';

/** What a person reads of something that went wrong, in the language of the desk. */
export function describeError(error: unknown): string {
  if (!(error instanceof DeskError)) return error instanceof Error ? error.message : String(error);
  const { code, message } = error;
  if (language.value === 'en') return code === 'OFFLINE' ? offline : message;
  const sentences: Readonly<Record<string, string>> = errorSentences[language.value];
  return sentences[code]?.replace('{said}', () => message) ?? message;
}
