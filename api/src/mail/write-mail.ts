import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../operation.ts';
import type { MailFacts } from './mail-facts.ts';
import type { MailKind } from './mail-kind.ts';

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
export async function writeMail({ db, now }: Transaction, mail: NewMail): Promise<void> {
  await sql`
    insert into mail (id, key, kind, order_id, language, facts, created_at, next_try_at)
    values (${uuidv7()}, ${mail.key}, ${mail.kind}, ${mail.orderId}, ${mail.language},
      ${JSON.stringify(mail.facts ?? {})}::jsonb, ${now}, ${now})
    on conflict (key) do nothing`.execute(db);
}
