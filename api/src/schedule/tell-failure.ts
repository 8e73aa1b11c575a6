import type { DomainError } from '../errors.ts';
import { writeStaffMail } from '../mail/write-mail.ts';
import { nameOf } from '../manuscript/name-of.ts';
import type { Transaction } from '../operation.ts';
import { readPublishingRules } from '../publishing/publishing-rules.ts';
import type { LockedTexts } from '../publishing/publishing-texts.ts';
import { sayProblem } from '../publishing-problem/publishing-problem-words.ts';
import { PublishingRefused } from '../publishing-problem/publishing-refused.ts';
import { type DeskLanguage, deskLanguage, letterWords } from '../sign-in/letter-words.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { fill } from '../words/words.ts';

interface Failure extends LockedTexts {
  /** The hour that they waited for. */
  at: Date;
  error: DomainError;
}

/** More than that is read at the desk. */
const mostReasons = 8;

/**
 * Writes to whoever scheduled texts, and to whoever wrote them, why they were not published at their hour: one letter each, in the
 * language that they read the desk in.
 */
export async function tellFailure(tx: Transaction, { manuscript, texts, at, error }: Failure): Promise<void> {
  const [first] = texts;
  if (!first) return;
  const ids = texts
    .flatMap(({ scheduledBy, translator }) => [scheduledBy?.id, translator?.id])
    .filter((id) => id !== undefined);
  const readers = await tx.em.find(
    StaffMember,
    { id: { $in: ids }, disabledAt: null },
    { orderBy: { id: 'asc' }, limit: ids.length },
  );
  const title = await nameOf(tx, manuscript);
  const { timezone } = await readPublishingRules(tx);
  for (const { id, language: asked } of readers) {
    const language = deskLanguage(asked);
    const names = new Intl.DisplayNames(language, { type: 'language' });
    await writeStaffMail(tx, {
      key: `publishing-failed:${manuscript.id}:${at.toISOString()}:${id}`,
      staffId: id,
      language,
      facts: {
        manuscript: manuscript.id,
        language: first.language,
        title,
        languages: texts.map((text) => names.of(text.language) ?? text.language).join(', '),
        time: new Intl.DateTimeFormat(language, {
          dateStyle: 'long',
          timeStyle: 'short',
          timeZone: timezone,
        }).format(at),
        reasons: reasonsOf(error, language).join('\n'),
      },
    });
  }
}

function reasonsOf(error: DomainError, language: DeskLanguage): string[] {
  if (!(error instanceof PublishingRefused))
    return [fill(letterWords[language].publishingFailed.other, { code: error.code })];
  return [...new Set(error.problems.map((problem) => sayProblem(problem, language)))].slice(0, mostReasons);
}
