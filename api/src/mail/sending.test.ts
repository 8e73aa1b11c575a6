import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { type MadeOrder, makeOrder, makeShop } from '../../test/make-order.ts';
import { startSmtp } from '../../test/stand-in-smtp.ts';
import { answerErrors } from '../http/error-reply.ts';
import { defaultLimits } from '../http/limits.ts';
import { addSecurityHeaders } from '../http/security-headers.ts';
import { transaction } from '../operation.ts';
import { draw } from '../paper/draw.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { sendCode } from '../sign-in/desk-letters.ts';
import { createFolderTransport } from './folder-transport.ts';
import { MailKind } from './mail-kind.ts';
import type { MailTransport } from './mail-message.ts';
import { addMailbox } from './mailbox-page.ts';
import { type MailSending, sendMails } from './send-mails.ts';
import { createSmtpTransport } from './smtp-transport.ts';
import { type NewMail, writeMail } from './write-mail.ts';

const { ctx, orm, rows } = await testContext();
const db = orm.em.getKysely() as unknown as MailSending['db'];
const shop = await makeShop(ctx);
const order: MadeOrder = await makeOrder(ctx, {
  parts: [{ producerId: shop.producerId, lines: [{ variantId: shop.plate, quantity: 1 }] }],
});
const smtp = await startSmtp();
const transport = createSmtpTransport(smtp.url);
const folder = await mkdtemp(join(tmpdir(), 'aul-mail-'));
const folders = { buyer: join(folder, 'buyers'), staff: join(folder, 'staff') };
afterAll(async () => {
  transport.close();
  await smtp.close();
  await rm(folder, { recursive: true });
});

const logged: unknown[] = [];
const log = (...entry: unknown[]) => void logged.push(entry);
const after = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const sending = (more: Partial<MailSending> = {}): MailSending => ({
  db,
  transport,
  draw,
  from: 'Crafts <orders@crafts.example>',
  orderLink: ({ number }) => `https://shop.example/orders/${number}?key=secret`,
  bankDetails: [],
  deskUrl: 'https://desk.example',
  logger: { info: log, warn: log, error: log },
  now: () => testNow,
  ...more,
});

const write = (key: string, more: Partial<NewMail> = {}) =>
  transaction(ctx, (tx) =>
    writeMail(tx, { key, kind: MailKind.DELIVERED, orderId: order.id, language: 'en', ...more }),
  );
interface Row {
  key: string;
  attempts: number;
  failure: string | null;
  sent_at: Date | null;
  given_up_at: Date | null;
  next_try_at: Date;
}
const outbox = () => rows<Row>('select * from mail order by key');
const header = (raw: string | undefined, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw?.split('\r\n\r\n')[0] ?? '')?.[1];

beforeEach(async () => {
  smtp.taken.length = 0;
  logged.length = 0;
  for (const command of Object.keys(smtp.answers)) delete smtp.answers[command];
  await rows('delete from mail');
  await rows(
    `update customer_order set address = jsonb_set(address, '{name}', '"Ann Buyer"'), email = 'buyer@example.org'`,
  );
});

describe('the outbox', () => {
  test('has one letter for each event, and none for what did not happen', async () => {
    await write('delivered:1');
    await write('delivered:1', { kind: MailKind.REFUNDED });
    await expect(
      transaction(ctx, async (tx) => {
        await writeMail(tx, {
          key: 'delivered:2',
          kind: MailKind.DELIVERED,
          orderId: order.id,
          language: 'en',
        });
        throw new Error('It did not happen.');
      }),
    ).rejects.toThrow();
    expect(await outbox()).toMatchObject([{ key: 'delivered:1', kind: 'DELIVERED', attempts: 0 }]);
  });

  test('is sent once, with the paper of a new order, whoever sends at the same time', async () => {
    for (let at = 0; at < 12; at += 1) await write(`delivered:${at}`);
    await write('placed', { kind: MailKind.ORDER_PLACED, language: 'ja' });
    const counts = await Promise.all(Array.from({ length: 5 }, () => sendMails(sending())));
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(13);
    expect(smtp.taken).toHaveLength(13);
    expect(new Set(smtp.taken.map(({ raw }) => header(raw, 'message-id'))).size).toBe(13);
    for (const { to } of smtp.taken) expect(to).toEqual(['buyer@example.org']);
    expect((await outbox()).every(({ sent_at, attempts }) => sent_at !== null && attempts === 1)).toBe(true);
    const placed = smtp.taken.find(({ raw }) => header(raw, 'content-language') === 'ja')?.raw ?? '';
    const [, pdf = ''] = /filename=confirmation-[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(placed) ?? [];
    expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(await sendMails(sending({ now: () => after(1_000) }))).toEqual({ sent: 0, failed: 0 });
  });

  test('brings what is to be transferred where an order is paid so', async () => {
    const transfer = await makeOrder(ctx, {
      method: PaymentMethod.BANK_TRANSFER,
      isPaid: false,
      parts: [{ producerId: shop.producerId, lines: [{ variantId: shop.bowl, quantity: 1 }] }],
    });
    await rows('delete from mail');
    await write('placed', { kind: MailKind.ORDER_PLACED, orderId: transfer.id });
    await sendMails(sending({ bankDetails: ['IBAN UZ00'] }));
    const files = smtp.taken[0]?.raw.match(/filename=\S+/g);
    expect(files).toEqual([
      `filename=confirmation-${transfer.number}.pdf`,
      `filename=pro-forma-${transfer.number}.pdf`,
    ]);
  });

  test('is the same message again when the process ended after the server had taken it, and not before time', async () => {
    await write('placed', { kind: MailKind.ORDER_PLACED });
    const killed = killedAfterSending();
    void sendMails(sending({ transport: killed.transport }));
    await killed.hasSent;
    expect(await sendMails(sending({ now: () => after(4) }))).toEqual({ sent: 0, failed: 0 });
    expect(smtp.taken).toHaveLength(1);
    expect(await sendMails(sending({ now: () => after(6) }))).toEqual({ sent: 1, failed: 0 });
    const [first, second] = smtp.taken;
    expect(second).toEqual(first);
    expect(await sendMails(sending({ now: () => after(1_000) }))).toEqual({ sent: 0, failed: 0 });
  });

  test('is tried again when the server is busy, and tells nobody whose letter it was', async () => {
    await write('delivered:1');
    smtp.answers.RCPT = '451 4.7.1 buyer@example.org: try again later';
    expect(await sendMails(sending())).toEqual({ sent: 0, failed: 1 });
    expect(await outbox()).toMatchObject([
      { attempts: 1, failure: 'EENVELOPE 451', sent_at: null, given_up_at: null, next_try_at: after(1) },
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/buyer|Ann|secret/i);
    delete smtp.answers.RCPT;
    expect(await sendMails(sending())).toEqual({ sent: 0, failed: 0 });
    expect(await sendMails(sending({ now: () => after(1) }))).toEqual({ sent: 1, failed: 0 });
    expect(await outbox()).toMatchObject([{ attempts: 2, failure: null }]);
  });

  test('gives a letter up at once when there is no such mailbox, and after a day of trying', async () => {
    await write('delivered:1');
    smtp.answers.RCPT = '550 5.1.1 no such person';
    expect(await sendMails(sending())).toEqual({ sent: 0, failed: 1 });
    expect(await outbox()).toMatchObject([{ failure: 'EENVELOPE 550', given_up_at: testNow, sent_at: null }]);
    delete smtp.answers.RCPT;
    await write('delivered:2');
    smtp.answers['.'] = '452 4.3.1 no room';
    for (let hour = 0; hour < 80; hour += 1) await sendMails(sending({ now: () => after(hour * 60) }));
    const [, second] = await outbox();
    expect(second).toMatchObject({ attempts: 12, sent_at: null });
    expect(second?.given_up_at).not.toBeNull();
    expect(smtp.taken).toEqual([]);
  });

  test('waits for a mail server that is away for days, or lets nobody in, and gives no letter up', async () => {
    const away = await startSmtp();
    const transport = createSmtpTransport(away.url);
    await away.close();
    for (let at = 0; at < 3; at += 1) await write(`delivered:${at}`);
    const levels: string[] = [];
    const logger = {
      info: () => undefined,
      warn: () => levels.push('warn'),
      error: () => levels.push('error'),
    } as unknown as MailSending['logger'];
    for (let hour = 0; hour < 80; hour += 1)
      expect(await sendMails(sending({ transport, logger, now: () => after(hour * 60) }))).toEqual({
        sent: 0,
        failed: 1,
      });
    transport.close();
    expect([levels.slice(0, 2), new Set(levels.slice(2))]).toEqual([['warn', 'warn'], new Set(['error'])]);
    const waits = { attempts: 0, failure: 'ESOCKET', sent_at: null, given_up_at: null };
    expect(await outbox()).toMatchObject([waits, waits, waits]);
    smtp.answers.EHLO = '554 5.7.1 not for you';
    smtp.answers.HELO = '554 5.7.1 not for you';
    expect(await sendMails(sending({ now: () => after(81 * 60) }))).toEqual({ sent: 0, failed: 1 });
    expect((await outbox()).map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    delete smtp.answers.EHLO;
    expect(await sendMails(sending({ now: () => after(82 * 60) }))).toEqual({ sent: 3, failed: 0 });
  });

  test('counts a letter at which the connection breaks, and sends the others', async () => {
    await write('delivered:1');
    await write('delivered:2');
    smtp.breaks.push('.');
    expect(await sendMails(sending())).toEqual({ sent: 1, failed: 1 });
    expect((await outbox()).map(({ attempts }) => attempts)).toEqual([1, 1]);
  });

  test('is not held up by a letter that cannot be written', async () => {
    await write('delivered:1');
    await write('delivered:2');
    const link = (): string => {
      if (logged.length === 0) throw new Error('There is no link for buyer@example.org.');
      return 'https://shop.example/';
    };
    expect(await sendMails(sending({ orderLink: link }))).toEqual({ sent: 1, failed: 1 });
    expect((await outbox()).map(({ failure }) => failure).toSorted()).toEqual(['INTERNAL', null]);
  });

  test('makes no header and no receiver of what a buyer is called', async () => {
    const name = 'Ann\r\nBcc: eve@example.org\r\n\r\n<script>" <eve@example.org>, "';
    await rows(`update customer_order set address = jsonb_set(address, '{name}', $1::jsonb)`, [
      JSON.stringify(name),
    ]);
    await write('delivered:1');
    expect(await sendMails(sending())).toEqual({ sent: 1, failed: 0 });
    const [mail] = smtp.taken;
    expect(mail?.to).toEqual(['buyer@example.org']);
    expect(header(mail?.raw, 'bcc')).toBeUndefined();
    expect(header(mail?.raw, 'content-type')).toContain('multipart/alternative');
  });
});

describe('the mailbox', () => {
  const server = fastify();
  addSecurityHeaders(server);
  answerErrors(server, defaultLimits);
  addMailbox(server, folders.buyer);

  test('has the letters that no server was set for, each as it would have been sent', async () => {
    await write('placed', { kind: MailKind.ORDER_PLACED, language: 'ru' });
    await sendMails(sending({ transport: createFolderTransport(folders) }));
    const files = await readdir(folders.buyer);
    expect(files.map((file) => file.slice(-4)).toSorted()).toEqual(['.eml', 'json']);
    const eml = files.find((file) => file.endsWith('.eml')) ?? '';
    expect(header(await readFile(join(folders.buyer, eml), 'utf8'), 'to')).toContain('buyer@example.org');
    const id = eml.slice(0, -4);

    const list = await server.inject('/mailbox');
    expect(list.body).toContain(`href="/mailbox/${id}"`);
    expect(list.headers['content-security-policy']).toMatch(/^default-src 'none'; .*style-src 'sha256-/);
    const shown = await server.inject(`/mailbox/${id}`);
    expect(shown.body).toContain('Мы получили ваш заказ');
    const page = await server.inject(`/mailbox/${id}/page`);
    expect(page.headers['content-security-policy']).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    );
    const pdf = await server.inject(`/mailbox/${id}/0`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('has no letter to staff, whose codes would sign anybody in', async () => {
    await sendCode(
      {
        url: 'https://desk.example',
        previewUrl: 'https://preview.example',
        mailFrom: 'Crafts <orders@crafts.example>',
        transport: createFolderTransport(folders),
      },
      {
        code: '271828',
        to: { name: 'Malika', email: 'malika@programme.example' },
        language: 'en',
        now: testNow,
      },
    );
    const [file = ''] = await readdir(folders.staff);
    expect(await readFile(join(folders.staff, file), 'utf8')).toContain('271828');
    expect((await server.inject('/mailbox')).body).not.toMatch(/271828|malika/);
    const id = file.slice(0, file.lastIndexOf('.'));
    for (const path of [id, `${id}/page`, `..%2Fstaff%2F${id}`])
      expect((await server.inject(`/mailbox/${path}`)).statusCode).toBe(404);
  });

  test.each(['/mailbox/nothing', '/mailbox/..%2F..%2Fetc%2Fpasswd', `/mailbox/${crypto.randomUUID()}/0`])(
    'has nothing at %s',
    async (path) => {
      const reply = await server.inject(path);
      expect(reply.statusCode).toBe(404);
      expect(reply.body).toContain('was not found');
    },
  );
});

/** Hands the letter on, and is never heard of again: a process that was killed between the two. */
function killedAfterSending(): { transport: MailTransport; hasSent: Promise<void> } {
  const { promise: hasSent, resolve } = Promise.withResolvers<void>();
  const killed: MailTransport = {
    async send(message) {
      await transport.send(message);
      resolve();
      await new Promise(() => {});
    },
    close() {},
  };
  return { transport: killed, hasSent };
}
