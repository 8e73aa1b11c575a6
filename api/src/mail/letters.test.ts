import { type Language, languages } from '@aul/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOrder, fulfilment, line } from '../paper/order-paper.example.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { composeLetter, type LetterInput } from './compose-letter.ts';
import type { MailFacts } from './mail-facts.ts';
import { MailKind } from './mail-kind.ts';
import { minutesToNextTry, mostAttempts } from './mail-retry.rules.ts';
import { mimeFields } from './mime-fields.ts';

const link = 'https://shop.example/orders/7K3M-X2QP?key=a&b=c';
const letter = (kind: MailKind, facts: MailFacts = {}, more: Partial<LetterInput> = {}) => {
  const { language = 'en' } = more;
  return composeLetter({
    kind,
    language,
    order: exampleOrder({ language }),
    facts,
    link,
    bankDetails: [],
    ...more,
  });
};
const kinds = Object.values(MailKind);
const inEach = languages.flatMap((language) => kinds.map((kind): [MailKind, Language] => [kind, language]));

describe('a letter', () => {
  test.each(inEach)(
    'of kind %s in %s names the order, what is in it, and the way to its page',
    (kind, language) => {
      const { subject, text, html } = letter(kind, { amountMinor: '24500' }, { language });
      expect(subject).toContain('7K3M-X2QP');
      expect(text).toContain(link);
      expect(html).toContain('https://shop.example/orders/7K3M-X2QP?key=a&#38;b=c');
      const { fulfilments } = exampleOrder({ language });
      for (const { title } of fulfilments.flatMap(({ lines }) => lines)) {
        expect(text).toContain(`× ${title}`);
        expect(html).toContain(`× ${title}`);
      }
      expect(subject + text).not.toMatch(/[{}]|undefined/);
      expect(html).toContain(`<html lang="${language}">`);
    },
  );

  test('of each kind and language is another', () => {
    const texts = inEach.map(([kind, language]) => letter(kind, {}, { language }).text);
    expect(new Set(texts).size).toBe(inEach.length);
  });

  test('says where to transfer to, as long as nothing has come', () => {
    const transfer = { method: PaymentMethod.BANK_TRANSFER, payment: PaymentState.WAITING };
    const bankDetails = ['Crafts of Uzbekistan', 'IBAN UZ00 0000'];
    const placed = (order: LetterInput['order']) =>
      letter(MailKind.ORDER_PLACED, {}, { order, bankDetails }).text;
    expect(placed(exampleOrder(transfer))).toContain(
      'Please transfer $333.00 and give the reference 7K3M-X2QP',
    );
    expect(placed(exampleOrder(transfer))).toContain('Crafts of Uzbekistan\nIBAN UZ00 0000');
    expect(placed(exampleOrder({ method: PaymentMethod.BANK_TRANSFER }))).not.toContain('IBAN');
    expect(placed(exampleOrder())).not.toContain('IBAN');
  });

  test('about a parcel says how to follow it, and only what its producer sends', () => {
    const [first, second] = exampleOrder().fulfilments;
    const { text } = letter(MailKind.SHIPPED, {
      carrier: 'UzPost',
      trackingNumber: 'CP473124829UZ',
      fulfilmentId: first?.id,
    });
    expect(text).toContain('Carrier: UzPost\nTracking number: CP473124829UZ');
    expect(text).toContain('Blue plate, large');
    expect(text).not.toContain(second?.lines[0]?.title);
  });

  test('about a parcel or a cancellation names the pieces in it, and no others', () => {
    const contents = [{ lineId: line(0).id, quantity: 1 }];
    const shipment = {
      id: 'a',
      carrier: 'UzPost',
      trackingNumber: 'CP473124829UZ',
      contents,
      shippedAt: new Date(),
    };
    const lines = [
      line(0, { title: 'Plate', quantity: 3 }),
      line(1, { title: 'Bowl', quantity: 4, cancelledQuantity: 2 }),
    ];
    const order = exampleOrder({ fulfilments: [fulfilment(1, { lines, shipments: [shipment] })] });
    const goods = (kind: MailKind, facts: MailFacts) => letter(kind, facts, { order }).text.match(/^- .*$/gm);
    expect(goods(MailKind.SHIPPED, { trackingNumber: 'CP473124829UZ' })).toEqual(['- 1 × Plate']);
    expect(goods(MailKind.SHIPPED, {})).toEqual(['- 1 × Plate']);
    expect(goods(MailKind.SHIPPED, { trackingNumber: 'RR473124829GB' })).toEqual([
      '- 3 × Plate',
      '- 4 × Bowl',
    ]);
    expect(goods(MailKind.CANCELLED, {})).toEqual(['- 2 × Bowl']);
    const step = [{ lineId: line(1).id, quantity: 1 }];
    expect(goods(MailKind.CANCELLED, { contents: step })).toEqual(['- 1 × Bowl']);
  });

  test('about money says the amount that it is about', () => {
    expect(letter(MailKind.REFUNDED, { amountMinor: '2450' }).text).toContain('We have returned $24.50');
    expect(letter(MailKind.PAYMENT_RECEIVED).text).toContain('$333.00');
    expect(letter(MailKind.CANCELLED, { amountMinor: '2450' }).text).toContain('$24.50 will be returned');
    expect(letter(MailKind.CANCELLED).text).not.toContain('will be returned');
    expect(letter(MailKind.CANCELLED, { because: 'PAYMENT_GIVEN_UP' }).text).toContain(
      'You were charged nothing',
    );
  });

  test('is a page in which nothing of a buyer or a producer is markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const order = exampleOrder();
        const hostile = { ...order.address, name: `<img src=x onerror=alert(1)>"'&${text}` };
        const { html } = letter(MailKind.DELIVERED, {}, { order: { ...order, address: hostile } });
        expect(html).not.toContain('<img');
        expect(html.match(/<p>/g)).toHaveLength(3);
      }),
    );
  });
});

describe('the fields of a message', () => {
  const fields = (name: string, address = 'yuki@example.jp', subject = 'Your order') =>
    mimeFields({
      id: '0199a7c4-0000-7000-8000-000000000001',
      from: 'Crafts <orders@crafts.example>',
      to: { name, address },
      reader: 'buyer',
      subject,
      language: 'en',
      text: '',
      html: '',
      attachments: [],
      at: new Date('2026-09-30T09:15:00Z'),
    });

  test('hold each what somebody wrote in one line, whatever it is', () => {
    const breaks = fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\u0000', '\v');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), breaks), { maxLength: 8 }), (parts) => {
        const { to, subject } = fields(parts.join(''), 'yuki@example.jp', parts.join(''));
        const { name } = to as { name: string };
        for (const line of [name, subject]) expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test.each([
    'a@b, c@d.example',
    'a b@c.example',
    'a@b\r\nBcc: c@d.example',
    '<a@b.example>',
    'a',
    'a@b@c',
    '',
  ])('refuse for good the address %j', (address) => {
    expect(() => fields('A', address)).toThrow(expect.objectContaining({ reason: 'ADDRESS', isFinal: true }));
  });

  test('name the message by its row, so that it is the same when it comes again', () => {
    expect(fields('A').messageId).toBe('<0199a7c4-0000-7000-8000-000000000001@crafts.example>');
  });
});

test('letters are tried again after growing pauses for most of a day, then given up', () => {
  const pauses = Array.from({ length: mostAttempts }, (_, at) => minutesToNextTry(at + 1));
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null]);
});
