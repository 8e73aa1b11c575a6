import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../operation.ts';
import type { MailFacts, StaffMailFacts } from './mail-facts.ts';
import type { MailKind } from './mail-kind.ts';
import { StaffMailKind } from './staff-mail-kind.ts';

export interface NewMail {
  /** Of the event that it tells of, such as `shipped:<shipment id>`: the same key again writes nothing. */
  key: string;
  kind: MailKind;
  orderId: string;
  /** The buyer's. */
  language: Language;
  facts?: MailFacts;
}

/** Puts a letter into the outbox, in the transaction of what it tells of: it is sent if that happens, once. */
export async function writeMail(tx: Transaction, { facts = {}, ...mail }: NewMail): Promise<void> {
  await insert(tx, { ...mail, staffId: null, facts });
}

export interface NewStaffMail {
  /** As above. */
  key: string;
  staffId: string;
  /** Theirs. */
  language: Language;
  facts: StaffMailFacts;
}

/** The same for a letter that tells a member of staff what was not published at its hour. */
export async function writeStaffMail(tx: Transaction, mail: NewStaffMail): Promise<void> {
  await insert(tx, { ...mail, kind: StaffMailKind.PUBLISHING_FAILED, orderId: null });
}

interface MailRow {
  key: string;
  kind: MailKind | StaffMailKind;
  orderId: string | null;
  staffId: string | null;
  language: Language;
  facts: object;
}

async function insert({ db, now }: Transaction, mail: MailRow): Promise<void> {
  await sql`
    insert into mail (id, key, kind, order_id, staff_id, language, facts, created_at, next_try_at)
    values (${uuidv7()}, ${mail.key}, ${mail.kind}, ${mail.orderId}, ${mail.staffId}, ${mail.language},
      ${JSON.stringify(mail.facts)}::jsonb, ${now}, ${now})
    on conflict (key) do nothing`.execute(db);
}
