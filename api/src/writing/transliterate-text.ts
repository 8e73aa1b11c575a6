import { type Language, toUzbekCyrillic, toUzbekLatin } from '@aul/language';
import { convertContent, mergeContent, same } from '@aul/manuscript';
import { noteAudit } from '../audit/note-audit.ts';
import { isUuid } from '../graphql/node.ts';
import type { ManuscriptText } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { openManuscript, openText } from '../manuscript/open-manuscript.ts';
import { ManuscriptVersion, VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { keepConflicts } from './keep-conflicts.ts';
import { contentAt } from './save-text.ts';
import { writeRevision } from './write-revision.ts';

export interface TextToTransliterate {
  manuscript: string;
  from: Language;
  to: Language;
  saveId: string;
}

/**
 * Writes an Uzbek text in its other script. Made again after its source has changed, what was corrected by hand stays corrected:
 * the new words are merged with it, and a correction of words that are others now is a conflict. A text in the other script that
 * was not made from this one gives way; it stays among the versions. Sent again, it has no other effect.
 *
 * Throws as `openManuscript`, NOT_FOUND without a source, and BAD_USER_INPUT for other languages.
 */
export function transliterateText(
  ctx: OperationContext,
  viewer: Viewer,
  { manuscript: id, from, to, saveId }: TextToTransliterate,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const convert = scripts.get(`${from} ${to}`);
    const open = await openManuscript(tx, viewer, { id, languages: [to] });
    const { staff, manuscript } = open;
    refuseUnless(convert !== undefined, `There is no rule that writes ${from} as ${to}`);
    refuseUnless(isUuid(saveId), `"${saveId.slice(0, 60)}" is no id of a save`);
    // In the order of their languages, as everybody locks them.
    const [first, second] = [from, to].toSorted();
    const texts = new Map<Language, ManuscriptText | null>();
    for (const language of [first, second])
      if (language) texts.set(language, await openText(tx, open, language));
    const source = found(texts.get(from), `The text in ${from}`);
    const text = texts.get(to) ?? null;
    const at = { manuscript, language: to };
    if (await tx.em.findOne(ManuscriptVersion, { ...at, saveId })) return;

    const made = convertContent(source.content, convert);
    const isOwn = text?.sourceLanguage === from && Boolean(text.sourceRevision);
    const before = isOwn
      ? await contentAt(tx, { manuscript, language: from }, text?.sourceRevision ?? 0)
      : null;
    const base = before && convertContent(before, convert);
    const merged = base && text ? mergeContent(base, made, text.content) : { content: made, conflicts: [] };
    const written = same(merged.content, text?.content)
      ? text
      : writeRevision(
          tx,
          { ...at, text },
          { staff, content: merged.content, reason, saveId, origin: 'TRANSLITERATED' },
        );
    if (!written) return;
    written.sourceLanguage = from;
    written.sourceRevision = source.revision;
    if (base)
      await keepConflicts(tx, at, { staff, revision: written.revision, base, conflicts: merged.conflicts });
    noteAudit(tx, viewer, {
      action: 'transliterateText',
      subjectType: 'Manuscript',
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { [to]: { was: null, is: `${from}, revision ${source.revision}` } },
    });
  });
}

const reason = VersionReason.TRANSLITERATED;

const scripts: ReadonlyMap<string, (text: string) => string> = new Map([
  ['uz-Latn uz-Cyrl', toUzbekCyrillic],
  ['uz-Cyrl uz-Latn', toUzbekLatin],
]);
