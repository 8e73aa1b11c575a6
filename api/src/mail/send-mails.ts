import type { Language } from '@aul/language';
import { type Kysely, sql } from 'kysely';
import type { Logger } from 'pino';
import { describeError } from '../http/error-cause.ts';
import type { Draw } from '../paper/draw.ts';
import { makeOrderPaper } from '../paper/make-paper.ts';
import type { OrderPaper } from '../paper/order-paper.ts';
import { orderPapers } from '../paper/order-papers.rules.ts';
import { readOrderPaper } from '../paper/read-order-paper.ts';
import { composeLetter } from './compose-letter.ts';
import type { MailFacts, StaffMailFacts } from './mail-facts.ts';
import { MailKind } from './mail-kind.ts';
import { type MailMessage, MailRefused, MailServerAway, type MailTransport } from './mail-message.ts';
import { minutesToNextTry } from './mail-retry.rules.ts';
import type { StaffMailKind } from './staff-mail-kind.ts';
import { staffMessage } from './staff-message.ts';

export interface MailSending {
  db: Kysely<unknown>;
  transport: MailTransport;
  draw: Draw;
  /** `Name <address>`. */
  from: string;
  /** The buyer's page of an order. */
  orderLink(order: Pick<OrderPaper, 'id' | 'number' | 'language'>): string;
  /** Where to transfer to, as lines. */
  bankDetails: readonly string[];
  /** Origin of the desk, for letters to staff. */
  deskUrl: string;
  logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  now(): Date;
}

/**
 * Sends the letters of the outbox that are due, one after the other; at most 500. Any number of processes may do so at
 * once: whoever takes a letter moves its next try ahead first, so that no one else has it until then, even when the process
 * ends in the middle. What was taken by the server in that moment is sent once more, as the same message with the same
 * Message-ID. Where the mail server is away, all letters wait for the next call, however long that takes: it is no attempt
 * of theirs. Gives how many were sent and how many failed.
 */
export async function sendMails(sending: MailSending): Promise<{ sent: number; failed: number }> {
  const count = { sent: 0, failed: 0 };
  for (let turn = 0; turn < mostAtOnce; turn += 1) {
    const mail = await claim(sending);
    if (!mail) break;
    const outcome = await deliver(sending, mail);
    if (outcome === 'sent') count.sent += 1;
    else count.failed += 1;
    if (outcome === 'away') break;
  }
  return count;
}

const mostAtOnce = 500;

/** Longer than a letter takes. */
const leaseMs = 300_000;

interface ClaimedMail {
  id: string;
  kind: MailKind | StaffMailKind;
  orderId: string | null;
  staffId: string | null;
  language: Language;
  facts: MailFacts | StaffMailFacts;
  createdAt: Date;
  attempts: number;
}

async function claim({ db, now }: MailSending): Promise<ClaimedMail | undefined> {
  const moment = now();
  const { rows } = await sql<ClaimedMail>`
    update mail set attempts = attempts + 1, next_try_at = ${new Date(moment.getTime() + leaseMs)}
    where id = (
      select id from mail where sent_at is null and given_up_at is null and next_try_at <= ${moment}
      order by next_try_at, id limit 1 for update skip locked
    )
    returning id, kind, order_id as "orderId", staff_id as "staffId", language, facts, created_at as "createdAt", attempts`.execute(
    db,
  );
  return rows[0] && { ...rows[0], createdAt: new Date(rows[0].createdAt) };
}

async function deliver(sending: MailSending, mail: ClaimedMail): Promise<'sent' | 'failed' | 'away'> {
  const { db, now, transport, logger } = sending;
  try {
    await transport.send(await messageOf(sending, mail));
  } catch (error) {
    if (error instanceof MailServerAway) {
      await noteAway(sending, mail, error);
      return 'away';
    }
    await noteFailure(sending, mail, error);
    return 'failed';
  }
  await sql`update mail set sent_at = ${now()}, failure = null where id = ${mail.id}`.execute(db);
  logger.info({ mail: mail.id, kind: mail.kind }, 'letter sent');
  return 'sent';
}

function messageOf({ db, from, deskUrl, ...sending }: MailSending, mail: ClaimedMail): Promise<MailMessage> {
  const { staffId, orderId } = mail;
  // What a letter says belongs to its reader: `writeMail` and `writeStaffMail` see to that.
  if (staffId)
    return staffMessage(db, { ...mail, staffId, facts: mail.facts as StaffMailFacts, from, deskUrl });
  return orderMessage({ db, from, ...sending }, { ...mail, orderId } as OrderMail);
}

interface OrderMail extends ClaimedMail {
  kind: MailKind;
  orderId: string;
  facts: MailFacts;
}

async function orderMessage(
  { db, from, orderLink, bankDetails, draw }: Omit<MailSending, 'deskUrl'>,
  mail: OrderMail,
): Promise<MailMessage> {
  const order = await readOrderPaper(db, mail.orderId);
  if (!order) throw new Error(`The letter ${mail.id} is about an order that there is not.`);
  const letter = composeLetter({ ...mail, order, link: orderLink(order), bankDetails });
  return {
    id: mail.id,
    from,
    to: { name: order.address.name, address: order.email },
    reader: 'buyer',
    language: mail.language,
    ...letter,
    attachments: mail.kind === MailKind.ORDER_PLACED ? await papersOf(order, { draw, bankDetails }) : [],
    at: mail.createdAt,
  };
}

/** Of a new order its confirmation, and what is to be transferred where it is paid so. */
async function papersOf(
  order: OrderPaper,
  { draw, bankDetails }: Pick<MailSending, 'draw' | 'bankDetails'>,
): Promise<MailMessage['attachments']> {
  const papers = await Promise.all(
    orderPapers(order).map((kind) => makeOrderPaper(draw, { kind, order, bankDetails })),
  );
  return papers.map((paper) => ({ ...paper, contentType: 'application/pdf' }));
}

/** A server comes back by itself; a wrong password does not, and somebody has to hear of it. */
const patienceMs = 3_600_000;

/** It is due again at once, behind the others: should the server be away for some letters only, those hold up no more. */
async function noteAway({ db, now, logger }: MailSending, mail: ClaimedMail, { reason }: MailServerAway) {
  await sql`update mail set attempts = attempts - 1, failure = ${reason}, next_try_at = ${now()} where id = ${mail.id}`.execute(
    db,
  );
  const isLong = now().getTime() - mail.createdAt.getTime() > patienceMs;
  logger[isLong ? 'error' : 'warn']({ reason }, 'the mail server is away, and letters wait');
}

async function noteFailure(sending: MailSending, mail: ClaimedMail, error: unknown): Promise<void> {
  const { db, now, logger } = sending;
  const refused = error instanceof MailRefused ? error : undefined;
  // Whatever else goes wrong may say anything: the log has it, the row does not.
  const reason = refused?.reason ?? 'INTERNAL';
  const minutes = refused?.isFinal ? null : minutesToNextTry(mail.attempts);
  const moment = now();
  const nextTryAt = new Date(moment.getTime() + (minutes ?? 0) * 60_000);
  await sql`
    update mail set failure = ${reason}, next_try_at = ${nextTryAt},
      given_up_at = ${minutes === null ? moment : null}::timestamptz
    where id = ${mail.id}`.execute(db);
  const about = { mail: mail.id, kind: mail.kind, attempts: mail.attempts, reason };
  if (!refused) logger.error({ ...about, cause: describeError(error) }, 'letter could not be written');
  else if (minutes === null) logger.error(about, 'letter given up');
  else logger.warn({ ...about, minutes }, 'letter not sent yet');
}
