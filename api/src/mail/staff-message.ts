import type { Language } from '@aul/language';
import { type Kysely, sql } from 'kysely';
import { deskMessage } from '../sign-in/desk-letters.ts';
import { deskLanguage, letterWords } from '../sign-in/letter-words.ts';
import { fill } from '../words/words.ts';
import type { StaffMailFacts } from './mail-facts.ts';
import { type MailMessage, MailRefused } from './mail-message.ts';

export interface StaffLetter {
  id: string;
  staffId: string;
  language: Language;
  facts: StaffMailFacts;
  createdAt: Date;
  /** `Name <address>`. */
  from: string;
  /** Origin of the desk. */
  deskUrl: string;
}

/** A letter of the outbox to a member of staff. Throws MailRefused for whoever is let in no more. */
export async function staffMessage(
  db: Kysely<unknown>,
  { id, staffId, language, facts, createdAt, from, deskUrl }: StaffLetter,
): Promise<MailMessage> {
  const { rows } = await sql<{ name: string; email: string }>`
    select name, email from staff_member where id = ${staffId} and disabled_at is null`.execute(db);
  const [to] = rows;
  if (!to) throw new MailRefused('STAFF_GONE', { isFinal: true });
  const { subject, text, reasons, link } = letterWords[deskLanguage(language)].publishingFailed;
  const { title, languages, time } = facts;
  const address = `${deskUrl}/desk/#/write/${facts.manuscript}/${facts.language}`;
  return deskMessage(
    { id, from, to, language, at: createdAt },
    {
      subject: fill(subject, { title }),
      paragraphs: [
        fill(text, { title, languages, time }),
        reasons,
        ...facts.reasons.split('\n'),
        link,
        address,
      ],
    },
  );
}
