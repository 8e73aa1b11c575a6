import type { Language } from '@aul/language';
import { isUuid } from '../graphql/node.ts';
import { Manuscript } from '../manuscript/manuscript.entity.ts';
import { found, type OperationContext, refuseUnless } from '../operation.ts';
import { draftAddress } from './draft-facts.ts';
import { signPreview } from './preview-token.ts';

const lastsMs = 15 * 60_000;

interface PreviewStart {
  manuscript: string;
  languages: readonly Language[];
  /** Where previews are served, and what their tokens are signed with. */
  previewUrl: string;
  secret: string;
}

export interface StartedPreview {
  url: string;
  expiresAt: Date;
}

/**
 * An address at which the page of a manuscript is seen with these languages as they are written, for a quarter of an hour.
 * Nothing is kept of it. Throws NOT_FOUND, and BAD_USER_INPUT without a language.
 */
export async function startPreview(
  { em, db, now }: OperationContext,
  { manuscript: id, languages, previewUrl, secret }: PreviewStart,
): Promise<StartedPreview> {
  const [first] = languages;
  refuseUnless(first !== undefined, 'No language is named');
  const manuscript = found(isUuid(id) ? await em.findOne(Manuscript, id) : null, 'The manuscript');
  const expiresAt = new Date(now.getTime() + lastsMs);
  const token = signPreview(secret, { manuscript: id, languages: [...new Set(languages)], expiresAt });
  const about = await draftAddress({ db }, manuscript);
  const asked = new URLSearchParams({ about, language: first });
  return { url: `${previewUrl}/preview/${token}/?${asked}`, expiresAt };
}
