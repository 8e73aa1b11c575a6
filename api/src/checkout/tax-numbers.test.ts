import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { checkoutInput, makeBank, makeBasket } from '../../test/make-checkout.ts';
import { makeTrade, terms } from '../../test/make-trade.ts';
import { defineImportTerms } from '../customs/define-import-terms.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { type TaxNumbers, TaxScheme } from '../customs/tax-scheme.ts';
import { found } from '../operation.ts';
import { readOrderPaper } from '../paper/read-order-paper.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { readQuote } from '../quote/read-quote.ts';
import { placeOrder } from './place-order.ts';

const { ctx } = await testContext();
await makeTrade(ctx);
const german = { country: 'DE', taxPercent: '20' };
await defineImportTerms(ctx, [
  terms({ ...german, scheme: TaxScheme.IOSS }),
  terms({ ...german, collection: DutyCollection.AT_BORDER, note: english('Paid at the door.') }),
  terms({ country: 'GB', taxPercent: '20', scheme: TaxScheme.GB_VAT }),
  terms({ country: 'GB', taxPercent: '20', collection: DutyCollection.AT_BORDER }),
  terms({ country: 'FR', collection: DutyCollection.NONE, note: english('Free, as a rule.') }),
]);
const variantId = crypto.randomUUID();
await makeProduct(ctx, { ...(await makeWorkshop(ctx)), variants: [variant({ id: variantId, onHand: 9 })] });
const taxNumbers = { iossNumber: 'IM0000000000', gbVatNumber: null, eoriNumber: 'DE000000000' };

const berlin = { country: 'DE', name: 'Ada', street: ['Weg 1'], city: 'Berlin', postalCode: '10115' };

const london = { country: 'GB', name: 'Ada', street: ['1 Street'], city: 'London', postalCode: 'SW1A 1AA' };

async function bought(numbers: TaxNumbers | null, address = berlin) {
  const shop = { ...ctx, taxNumbers: numbers };
  const token = await makeBasket(shop, [{ variantId }], { country: address.country });
  const { quote } = await readQuote(ctx.db, { token, now: ctx.now, taxNumbers: numbers });
  const { buyer, ...input } = await checkoutInput(shop, token);
  const { order } = await placeOrder(shop, new Map([[PaymentMethod.TEST, makeBank().provider]]), {
    ...input,
    buyer: { ...buyer, address },
  });
  const paper = found(await readOrderPaper(ctx.db, found(order, 'The order').id), 'The order');
  return { quote, paper };
}

test('a shop in the one-stop shop takes VAT of the Union with the order, and papers say under which number', async () => {
  const { quote, paper } = await bought(taxNumbers);
  expect(BigInt(quote.taxMinor ?? 0)).toBeGreaterThan(0n);
  expect(paper).toMatchObject({
    incoterm: 'DDP',
    taxMinor: BigInt(quote.taxMinor ?? 0),
    fulfilments: [{ collection: 'AT_CHECKOUT', taxNumbers }],
  });
});

test('a shop that is registered in the United Kingdom takes its VAT with the order, and another does not', async () => {
  const numbers = { iossNumber: 'IM0000000000', gbVatNumber: 'GB000000000', eoriNumber: 'DE000000000' };
  const registered = await bought(numbers, london);
  expect(BigInt(registered.quote.taxMinor ?? 0)).toBeGreaterThan(0n);
  expect(registered.paper).toMatchObject({
    incoterm: 'DDP',
    fulfilments: [
      {
        collection: 'AT_CHECKOUT',
        taxNumbers: { iossNumber: null, gbVatNumber: 'GB000000000', eoriNumber: null },
      },
    ],
  });
  const other = await bought({ ...numbers, gbVatNumber: null }, london);
  expect(other.quote.taxMinor).toBe('0');
  expect(other.paper).toMatchObject({
    incoterm: 'DAP',
    fulfilments: [{ collection: 'AT_BORDER', taxNumbers: null }],
  });
});

test('a shop without a number takes none, and says so in the quote', async () => {
  const { quote, paper } = await bought(null);
  expect(quote).toMatchObject({
    taxMinor: '0',
    origins: [{ collection: 'AT_BORDER', dutyNote: english('Paid at the door.') }],
  });
  expect(BigInt(quote.origins[0]?.dueAtBorderMinor ?? 0)).toBeGreaterThan(0n);
  expect(paper).toMatchObject({
    incoterm: 'DAP',
    taxMinor: 0n,
    fulfilments: [{ collection: 'AT_BORDER', taxNumbers: null }],
  });
});

test('an order on which nothing is known to be due is not duty paid, for nobody paid it', async () => {
  const { paper } = await bought(taxNumbers, {
    country: 'FR',
    name: 'Ada',
    street: ['1 Rue'],
    city: 'Paris',
    postalCode: '75001',
  });
  expect(paper).toMatchObject({
    incoterm: 'DAP',
    dutyNotes: ['Free, as a rule.'],
    fulfilments: [{ collection: 'NONE' }],
  });
});
