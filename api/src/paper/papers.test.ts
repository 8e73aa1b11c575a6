import { type Language, languages } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { customsDeclaration } from '../customs-form/customs-declaration.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { Incoterm } from '../order/incoterm.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { missingFrom } from '../sheet/pen.ts';
import { wordsFor } from '../words/words.ts';
import { confirmation, proForma } from './buyer-papers.ts';
import { commercialInvoice, packingSlip, type Sending } from './consignment-papers.ts';
import { draw } from './draw.ts';
import { drawPaper } from './draw-paper.ts';
import { makeOrderPaper, makeSendingPaper } from './make-paper.ts';
import { exampleOrder, fulfilment, line } from './order-paper.example.ts';
import type { OrderPaper, ShipmentPaper } from './order-paper.ts';
import { orderPapers } from './order-papers.rules.ts';
import type { Paper } from './paper.ts';
import { PaperKind } from './paper-kind.ts';

/** Everything that is on a paper, as lines. */
const textOf = (paper: Paper) => JSON.stringify(paper).replace(/\p{Zs}/gu, ' ');
const sendingOf = (order: OrderPaper, at = 0) => ({
  order,
  fulfilment: order.fulfilments[at] ?? fulfilment(1),
});
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

describe('the confirmation', () => {
  test.each(languages)(
    'in %s has the words of that language, and no letter that cannot be shown',
    (language) => {
      const paper = confirmation(exampleOrder({ language }));
      const words = wordsFor(language).paper;
      expect(paper.title).toBe(words.confirmation);
      const text = textOf(paper);
      for (const word of [
        words.total,
        words.delivery,
        words.deliverTo,
        words.incoterm.DAP,
        words.method.CARD,
      ])
        expect(text).toContain(word);
      expect(missingFrom(text)).toEqual([]);
    },
  );

  test('says every line, every sum and the rates, as the language writes them', () => {
    const text = textOf(confirmation(exampleOrder({ language: 'ru' })));
    for (const part of ['Синее блюдо, большое', '24,50 $', '49,00 $', '296,00 $', '37,00 $', '333,00 $'])
      expect(text).toContain(part);
    expect(text).toContain('1 UZS = 0.0000848 USD (2026-09-29)');
    expect(text).toContain('髙橋 由紀');
  });

  test('names duties only where the order has some, and says nothing of borders at home', () => {
    expect(textOf(confirmation(exampleOrder()))).not.toContain('"Duties"');
    const dutiable = fulfilment(1, { lines: [line(0, { dutyMinor: 3_00n })] });
    expect(textOf(confirmation(exampleOrder({ fulfilments: [dutiable] })))).toContain(
      '"Duties","value":"$3.00"',
    );
    const home = exampleOrder({
      fulfilments: [fulfilment(1)],
      address: { country: 'UZ', name: 'Aziz', street: ['Navoi 1'], city: 'Tashkent' },
      latinAddress: null,
    });
    expect(textOf(confirmation(home))).not.toContain('border');
  });
});

describe('on what terms goods go abroad', () => {
  const kazakh = { country: 'KZ', name: 'Aigerim', street: ['Abai 1'], city: 'Almaty' };

  test.each(languages)(
    'in %s says that nothing is known to be due, and by whom it would be paid',
    (language) => {
      const words = wordsFor(language).paper;
      const nothing = fulfilment(1, { collection: DutyCollection.NONE });
      const text = textOf(confirmation(exampleOrder({ language, fulfilments: [nothing] })));
      expect(text).toContain(words.nothingDue);
      expect(text).not.toContain(words.incoterm.DAP);
      expect(text).not.toContain(words.incoterm.DDP);
      expect(missingFrom(text)).toEqual([]);
    },
  );

  test('is paid by the receiver as soon as one part owes something', () => {
    const words = wordsFor('en').paper;
    const text = textOf(
      confirmation(
        exampleOrder({ fulfilments: [fulfilment(1, { collection: DutyCollection.NONE }), fulfilment(2)] }),
      ),
    );
    expect(text).toContain(words.incoterm.DAP);
    expect(text).not.toContain(words.nothingDue);
  });

  test('inside a customs union is told by its note alone', () => {
    const words = wordsFor('en').paper;
    const inUnion = fulfilment(1, { originCountry: 'KG', collection: DutyCollection.NONE });
    const text = (dutyNotes: string[]) =>
      textOf(
        confirmation(
          exampleOrder({
            fulfilments: [inUnion],
            incoterm: Incoterm.DDP,
            dutyNotes,
            address: kazakh,
            latinAddress: null,
          }),
        ),
      );
    expect(text(['One customs union.'])).toContain('One customs union.');
    expect(text(['One customs union.'])).not.toContain(words.incoterm.DDP);
    expect(text([])).not.toContain(words.border);
    // Of a third country, which customs ask duty for within the union, too.
    const owing = fulfilment(1, { originCountry: 'KG', collection: DutyCollection.AT_BORDER });
    const order = exampleOrder({ fulfilments: [owing], address: kazakh, latinAddress: null });
    expect(textOf(confirmation(order))).toContain(words.incoterm.DAP);
  });
});

describe('the pro-forma invoice', () => {
  test.each<Language>(['en', 'uz-Latn', 'ja'])(
    'in %s says what to transfer, where to, and the reference',
    (language) => {
      const order = exampleOrder({
        language,
        method: PaymentMethod.BANK_TRANSFER,
        payment: PaymentState.WAITING,
      });
      const text = textOf(proForma(order, ['IBAN UZ00 0000']));
      expect(text).toContain('IBAN UZ00 0000');
      expect(text).toContain(wordsFor(language).paper.toBePaid);
      expect(text.match(/7K3M-X2QP/g)?.length).toBeGreaterThan(3);
    },
  );

  test('is there, and the confirmation asks for money, only while a transfer is to come', () => {
    const transfer = { method: PaymentMethod.BANK_TRANSFER, payment: PaymentState.WAITING };
    const cancelled = [fulfilment(1, { state: FulfilmentState.CANCELLED })];
    const asks = (more: Parameters<typeof exampleOrder>[0]) => {
      const order = exampleOrder(more);
      return [
        orderPapers(order).includes(PaperKind.PRO_FORMA),
        textOf(confirmation(order)).includes(wordsFor('en').paper.toBePaid),
      ];
    };
    expect(asks(transfer)).toEqual([true, true]);
    for (const more of [
      { ...transfer, payment: PaymentState.CAPTURED },
      { ...transfer, fulfilments: cancelled },
      { ...transfer, payment: PaymentState.CAPTURED, fulfilments: cancelled },
      { ...transfer, payment: PaymentState.CANCELLED },
      { ...transfer, method: PaymentMethod.CARD },
    ])
      expect(asks(more)).toEqual([false, false]);
  });
});

describe('the papers of a parcel', () => {
  const shipment: ShipmentPaper = {
    id: 'parcel',
    carrier: 'UzPost',
    trackingNumber: 'CP473124829UZ',
    contents: [{ lineId: line(0).id, quantity: 1 }],
    shippedAt: new Date('2026-10-03T08:00:00Z'),
  };

  test('say codes, origins, weights and values to customs, in Latin letters', () => {
    const text = textOf(commercialInvoice(sendingOf(exampleOrder())));
    for (const part of [
      '691200',
      '621410',
      '49.00 USD',
      '107.00 USD',
      '18.50 USD',
      '125.50 USD',
      '1.050 kg',
      '1.540 kg',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Yuki Takahashi');
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test('declare of a parcel what is in it, and the postage with the first one only', () => {
    const order = exampleOrder();
    const [first] = order.fulfilments;
    const second = { ...shipment, id: 'second', contents: [{ lineId: line(1).id, quantity: 1 }] };
    const sent = {
      ...sendingOf(order),
      fulfilment: fulfilment(1, { ...first, shipments: [shipment, second] }),
    };
    expect(customsDeclaration({ ...sent, shipmentId: 'parcel' })).toMatchObject({
      itemNumber: 'CP473124829UZ',
      invoice: '7K3M-X2QP-1-1',
      day: '2026-10-03',
      valueMinor: 24_50n,
      netGrams: 480,
      postageMinor: 18_50n,
      rows: [{ quantity: 1, hsCode6: '691200', origin: 'UZ' }],
    });
    expect(customsDeclaration({ ...sent, shipmentId: 'second' })).toMatchObject({
      invoice: '7K3M-X2QP-1-2',
      valueMinor: 58_00n,
      postageMinor: 0n,
    });
  });

  test('say by the part whose duties were collected, of the pieces that are in them', () => {
    const lines = [
      line(0, { quantity: 3, cancelledQuantity: 1, dutyMinor: 10n, taxMinor: 9_00n }),
      line(1, { quantity: 1, cancelledQuantity: 1, dutyMinor: 5_00n }),
    ];
    const contents = [{ lineId: line(0).id, quantity: 1 }];
    const paid = fulfilment(1, {
      lines,
      collection: DutyCollection.AT_CHECKOUT,
      shipments: [{ ...shipment, contents }],
    });
    const order = exampleOrder({ fulfilments: [paid, fulfilment(2)] });
    const invoice = (more: Partial<Sending>) => textOf(commercialInvoice({ ...sendingOf(order), ...more }));
    const collected = (amount: string) =>
      `"Duties and taxes collected with the order","value":"${amount} USD"`;
    expect(invoice({ shipmentId: 'parcel' })).toContain(collected('3.04'));
    expect(invoice({})).toContain(collected('3.03'));
    expect(invoice({})).toContain('DDP Japan (Incoterms 2020). Duties and taxes of the destination were');
    const other = invoice({ fulfilment: order.fulfilments[1] ?? paid });
    expect(other).toContain(
      'DAP Japan (Incoterms 2020). Duties and taxes of the destination are paid by the',
    );
    expect(other).not.toContain('collected');
    const unowed = fulfilment(2, { collection: DutyCollection.NONE });
    expect(invoice({ fulfilment: unowed })).toContain(
      'DAP Japan (Incoterms 2020). As far as is known, no duties and taxes of the destination are due; any',
    );
  });

  test('say under which numbers taxes were collected, and that those of a demonstration are none', () => {
    const taxNumbers = { iossNumber: 'IM0123456789', gbVatNumber: null, eoriNumber: 'DE123456789012345' };
    const under = (isDemonstration: boolean, more = {}) => {
      const { shipping } = fulfilment(1);
      const own = fulfilment(1, { shipping: { ...shipping, isDemonstration }, taxNumbers, ...more });
      const sending = sendingOf(exampleOrder({ fulfilments: [own] }));
      return {
        invoice: textOf(commercialInvoice(sending)),
        declared: customsDeclaration(sending).taxNumbers,
      };
    };
    const { invoice, declared } = under(false);
    expect(invoice).toContain('"IOSS","value":"IM0123456789"');
    expect(invoice).toContain('"EORI","value":"DE123456789012345"');
    expect(declared).toEqual(['IOSS IM0123456789', 'EORI DE123456789012345']);
    expect(under(true).declared[0]).toBe('IOSS IM0123456789 (demonstration)');
    const british = { iossNumber: null, gbVatNumber: 'GB123456789', eoriNumber: null };
    expect(under(false, { taxNumbers: british }).declared).toEqual(['VAT GB123456789']);
    expect(under(false, { taxNumbers: null }).declared).toEqual([]);
  });

  test('name the licences and certificates that let the goods through', async () => {
    const certificates = [
      { type: CertificateType.CULTURAL_EXPORT_PERMIT, number: 'EX-12/2026' },
      { type: CertificateType.VETERINARY, number: 'VET-77' },
      { type: CertificateType.TEST_REPORT, number: 'LAB-3' },
      { type: CertificateType.UNESCO_AWARD, number: 'AW-1' },
    ];
    const sending = sendingOf(
      exampleOrder({ fulfilments: [fulfilment(1, { lines: [line(0, { certificates }), line(1)] })] }),
    );
    expect(customsDeclaration(sending).rows.map(({ documents }) => documents)).toEqual([
      {
        licences: ['Cultural export permit EX-12/2026'],
        certificates: ['Veterinary certificate VET-77', 'Test report LAB-3'],
        comments: ['Sanitary inspection'],
      },
      { licences: [], certificates: [], comments: [] },
    ]);
    const invoice = textOf(commercialInvoice(sending));
    expect(invoice).toContain('Cultural export permit EX-12/2026');
    expect(invoice).not.toContain('AW-1');
    const bare = sendingOf(exampleOrder({ fulfilments: [fulfilment(1, { lines: [line(0), line(1)] })] }));
    const [full, empty] = await Promise.all(
      [sending, bare].map((each) => makeSendingPaper(draw, { kind: PaperKind.CN23, ...each })),
    );
    expect(full?.bytes.equals(empty?.bytes ?? Buffer.of())).toBe(false);
  });

  test('say where the sender lives and how to reach them, where that is known, and papers of buyers do not', async () => {
    const order = exampleOrder();
    const [known, unknown] = [sendingOf(order), sendingOf(order, 1)];
    const { phone = '', street = '' } = known.fulfilment.sender ?? {};
    expect(customsDeclaration(known)).toMatchObject({
      sender: ['Usmonov family pottery', street, 'Rishton, Fergana 150903', 'UZBEKISTAN'],
      senderContacts: [phone, 'kulol@example.org'],
    });
    expect(customsDeclaration(unknown)).toMatchObject({
      sender: ['Altyn Oymok felt workshop', 'Bokonbaev, Issyk-Kul', 'KYRGYZSTAN'],
      senderContacts: [],
    });
    for (const paper of [commercialInvoice(known), packingSlip(known)])
      expect(textOf(paper)).toMatch(new RegExp(`${street}.*\\${phone}`, 's'));
    for (const paper of [confirmation(order), proForma(order, [])])
      for (const told of [phone, street]) expect(textOf(paper)).not.toContain(told);
    const bare = { ...known, fulfilment: { ...known.fulfilment, sender: null } };
    const [full, empty] = await Promise.all(
      [known, bare].map((each) => makeSendingPaper(draw, { kind: PaperKind.CN23, ...each })),
    );
    expect(full?.bytes.equals(empty?.bytes ?? Buffer.of())).toBe(false);
  });

  test('tell who packs what goes in, in the language of their country and in English, without prices', () => {
    const order = exampleOrder({ language: 'ja' });
    const uzbek = textOf(packingSlip(sendingOf(order)));
    expect(uzbek).toContain('Qadoqlash varagʻi');
    expect(uzbek).toContain('Packing slip');
    expect(uzbek).toContain('青い大皿');
    expect(uzbek).not.toMatch(/USD|\$/);
    expect(textOf(packingSlip(sendingOf(order, 1)))).toContain('Таңгактоо баракчасы');
  });
});

describe('a PDF', () => {
  test('of the same order is the same bytes, and of another it is not', async () => {
    const order = exampleOrder({ language: 'zh-Hans' });
    const make = (more = {}) =>
      makeOrderPaper(draw, { kind: PaperKind.CONFIRMATION, order: { ...order, ...more } });
    const [one, again] = await Promise.all([make(), make()]);
    expect(one.bytes.equals(again.bytes)).toBe(true);
    expect(one.fileName).toBe('confirmation-7K3M-X2QP.pdf');
    expect((await make({ number: '7K3M-X2QR' })).bytes.equals(one.bytes)).toBe(false);
  });

  test('goes on on further pages, and on further sheets of a form', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => line(at, { id: `line-${at}` }));
    const order = exampleOrder({ fulfilments: [fulfilment(1, { lines })] });
    const sending = sendingOf(order);
    const { bytes } = await makeOrderPaper(draw, { kind: PaperKind.CONFIRMATION, order });
    expect(pagesOf(bytes)).toBe(3);
    expect(pagesOf((await makeSendingPaper(draw, { kind: PaperKind.CN23, ...sending })).bytes)).toBe(8);
    await expect(makeSendingPaper(draw, { kind: PaperKind.CN22, ...sending })).rejects.toThrow(
      'no room for 40 things',
    );
  });

  test('writes the receiver in Latin letters where no face has theirs, and only there', async () => {
    const { address } = exampleOrder();
    const latin = ({ parties, ...paper }: Paper): Paper => ({
      ...paper,
      parties: parties.map(({ latinLines, ...party }) => ({ ...party, lines: latinLines ?? party.lines })),
    });
    const isLatin = async (paper: Paper) => (await drawPaper(paper)).equals(await drawPaper(latin(paper)));
    const korean = exampleOrder({ address: { ...address, name: '김민준' } });
    expect(await isLatin({ ...confirmation(korean), sections: [] })).toBe(true);
    expect(await isLatin({ ...confirmation(exampleOrder()), sections: [] })).toBe(false);
  });

  test('is small: of each face only what it shows', async () => {
    for (const language of languages) {
      const order = exampleOrder({ language });
      const { bytes } = await makeOrderPaper(draw, { kind: PaperKind.CONFIRMATION, order });
      expect(bytes.length).toBeLessThan(60_000);
    }
  });
});
