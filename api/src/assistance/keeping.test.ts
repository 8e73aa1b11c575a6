import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makePicture, makeProducer, makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { deskOf, makeOfficer } from '../../test/make-officers.ts';
import { written } from '../graphql/localized-text.ts';
import { makeManuscript } from '../manuscript/make-manuscript.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { transaction } from '../operation.ts';
import { changeProduct } from '../product-writing/change-product.ts';
import { changedPrice } from '../product-writing/change-products.ts';
import { changedLanguages, withWords } from './words.rules.ts';

const tested = await testContext();
const { rows } = tested;
const ask = deskOf(tested);
const early = tested.at('2026-09-29T12:00:00Z');
const workshop = await makeWorkshop(early);
const officer = await makeOfficer(tested);
const colleague = await makeOfficer(tested);

const fingerprint = async () =>
  JSON.stringify(
    await rows(`select md5(string_agg(line, '|' order by line)) as state from (
      select product::text as line from product union all select variant::text from product_variant variant
      union all select producer::text from producer union all select price::text from price union all select stock::text from stock
      union all select consent::text from consent union all select product_picture::text from product_picture
      union all select offer::text from offer union all select audit_entry::text from audit_entry) as lines`),
  );

interface Kept {
  id: string;
  updatedAt: string;
}

let plate: Kept;
let variantId: string;
beforeEach(async () => {
  const id = await makeProduct(early, { ...workshop, name: written({ en: 'Plate', ru: 'Блюдо' }) });
  plate = await seen('deskProduct', id);
  const [first] = await rows<{ id: string }>('select id from product_variant where product_id = $1', [id]);
  variantId = first?.id ?? '';
});

async function seen(query: 'deskProduct' | 'deskProducer', id: string): Promise<Kept> {
  const { data } = await ask<Record<string, { updatedAt: Date }>>(
    officer,
    `{ ${query}(id: "${id}") { updatedAt } }`,
  );
  return { id, updatedAt: new Date(data?.[query]?.updatedAt ?? 0).toISOString() };
}

/** For a lock, in this database. */
async function untilSomebodyWaits(): Promise<void> {
  const waiting = () =>
    rows(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  while ((await waiting()).length === 0) await setImmediate();
}

const change = (viewer: typeof officer, { id, updatedAt }: Kept, input: string) =>
  ask(viewer, `mutation { changeProduct(id: "${id}", asOf: "${updatedAt}", change: { ${input} }) { id } }`);

describe('what officers keep', () => {
  test('takes no change that was made from what it was before', async () => {
    expect((await change(officer, plate, 'hsCode6: "691110"')).codes).toEqual([]);
    const before = await fingerprint();
    expect((await change(colleague, plate, 'hsCode6: "970191"')).codes).toEqual(['RECORD_CHANGED']);
    expect(await fingerprint()).toBe(before);
    expect((await change(colleague, await seen('deskProduct', plate.id), 'hsCode6: "970191"')).codes).toEqual(
      [],
    );
  });

  test('takes the same change again without doing it twice', async () => {
    const price = `variants: [{ id: "${variantId}", basePrice: { amountMinor: "30000000", currency: "UZS" } }]`;
    expect((await change(officer, plate, price)).codes).toEqual([]);
    const before = await fingerprint();
    expect((await change(officer, plate, price)).codes).toEqual([]);
    expect(await fingerprint()).toBe(before);
  });

  test('of two who change at once, one is refused', async () => {
    const answers = await Promise.all([
      change(officer, plate, 'hsCode6: "691110"'),
      change(colleague, plate, 'hsCode6: "970191"'),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['RECORD_CHANGED']);
  });

  test('is entered once, however often it is sent', async () => {
    const id = crypto.randomUUID();
    const enter = `mutation { enterProducer(id: "${id}", producer: { kind: ARTISAN, placeId: "${workshop.placeId}",
      name: [{ language: "en", text: "Alisher Nazirov" }], headcount: { total: 2, women: 1, youth: 1 } }) {
        slug shownName state headcount { total } entry { enteredBy confirmedBy } } }`;
    const first = await ask<Record<string, unknown>>(officer, enter);
    expect(first).toEqual({
      codes: [],
      data: {
        enterProducer: {
          // Nobody has consented to the name.
          slug: expect.stringMatching(/^workshop-/),
          shownName: 'Alisher Nazirov',
          state: 'DRAFT',
          headcount: { total: 2 },
          entry: { enteredBy: expect.stringMatching(/^Officer/), confirmedBy: null },
        },
      },
    });
    const before = await fingerprint();
    expect(await ask(officer, enter)).toEqual(first);
    expect(await fingerprint()).toBe(before);
  });

  test('keeps how a sender is reached, as its country writes it, and takes it away again', async () => {
    const set = async (sender: string) => {
      const { id, updatedAt } = await seen('deskProducer', workshop.producerId);
      return ask<{ changeProducer: { sender: object | null } }>(
        officer,
        `mutation { changeProducer(id: "${id}", asOf: "${updatedAt}", change: { sender: ${sender} }) {
          sender { street postalCode phone email } } }`,
      );
    };
    const kept = await set(
      '{ street: " 14  Kulollar ko‘chasi ", postalCode: "111 701", phone: "90 123 45 67", email: "kulol@Example.ORG" }',
    );
    const sender = {
      street: '14 Kulollar ko‘chasi',
      postalCode: '111701',
      phone: '+998901234567',
      email: 'kulol@example.org',
    };
    expect(kept).toEqual({ codes: [], data: { changeProducer: { sender } } });
    const before = await fingerprint();
    for (const wrong of [
      '{ street: "Улица Кулолчилар, 14", phone: "901234567" }',
      '{ street: "   ", phone: "901234567" }',
      `{ street: "${'x'.repeat(81)}", phone: "901234567" }`,
      '{ street: "14 Kulollar", phone: "12" }',
      '{ street: "14 Kulollar", phone: "901234567", postalCode: "1" }',
      '{ street: "14 Kulollar", phone: "901234567", email: "kulol" }',
    ])
      expect((await set(wrong)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await fingerprint()).toBe(before);
    expect(
      (await set('{ street: "14 Kulollar", phone: "+998 90 123 45 67" }')).data?.changeProducer.sender,
    ).toEqual({
      street: '14 Kulollar',
      postalCode: null,
      phone: '+998901234567',
      email: null,
    });
    expect((await set('null')).data?.changeProducer.sender).toBeNull();
  });

  test('keeps its past prices, and ends an override', async () => {
    const set = (price: string) =>
      seen('deskProduct', plate.id).then((kept) =>
        change(
          officer,
          kept,
          `variants: [{ id: "${variantId}", marketPrices: [{ market: "us", price: ${price} }] }]`,
        ),
      );
    await rows(`update price set valid_from = '2026-09-01' where variant_id = $1`, [variantId]);
    expect((await set('{ amountMinor: "5000", currency: "USD" }')).codes).toEqual([]);
    await rows(`update price set valid_from = '2026-09-01' where variant_id = $1`, [variantId]);
    expect((await set('null')).codes).toEqual([]);
    const { data } = await ask(
      officer,
      `{ deskProduct(id: "${plate.id}") { variants { marketPrices { market } priceHistory { market price { amountMinor } } } } }`,
    );
    expect(data).toEqual({
      deskProduct: {
        variants: [{ marketPrices: [], priceHistory: [{ market: 'us', price: { amountMinor: '5000' } }] }],
      },
    });
  });

  test('adds variants and orders pictures, and removes neither what was public nor what is not there', async () => {
    const [one, two] = [await makePicture(early), await makePicture(early)];
    const added = crypto.randomUUID();
    const input = `pictureIds: ["${two}", "${one}"], variants: [{ id: "${added}", sku: "ADDED-${added}",
      optionValues: [], basePrice: { amountMinor: "25000000", currency: "UZS" }, stock: { onHand: 2, reason: "New" } }]`;
    // Two variants alike: the product has no option that tells them apart.
    const before = await fingerprint();
    expect((await change(officer, plate, input)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await fingerprint()).toBe(before);
    const values = input.replace(
      'optionValues: []',
      'optionValues: [{ texts: [{ language: "en", text: "L" }] }]',
    );
    const whole = `options: [{ texts: [{ language: "en", text: "Size" }] }], ${values.replace(
      'variants: [',
      `variants: [{ id: "${variantId}", optionValues: [{ texts: [{ language: "en", text: "S" }] }] }, `,
    )}`;
    expect((await change(officer, plate, whole)).codes).toEqual([]);
    const { data } = await ask<{ deskProduct: { pictures: { id: string }[]; variants: { id: string }[] } }>(
      officer,
      `{ deskProduct(id: "${plate.id}") { pictures { id } variants { id } } }`,
    );
    expect(data?.deskProduct.pictures.map(({ id }) => id)).toEqual([two, one]);
    expect(data?.deskProduct.variants.map(({ id }) => id)).toEqual([variantId, added]);
    const kept = await seen('deskProduct', plate.id);
    expect((await change(officer, kept, `removedVariantIds: ["${added}"]`)).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  const refused: [string, string, string][] = [
    ['materials of 99 percent', 'materials: [{ slug: "red-clay", percent: 99 }]', 'MATERIALS_NOT_100'],
    ['no picture where it is public', 'pictureIds: []', 'BAD_USER_INPUT'],
    [
      'a name in no language',
      'name: [{ language: "en", text: "" }, { language: "ru", text: "" }]',
      'BAD_USER_INPUT',
    ],
    ['a producer that is not', `producerId: "${crypto.randomUUID()}"`, 'NOT_FOUND'],
    ['an id that is none', 'placeId: "1 or 1=1"', 'BAD_USER_INPUT'],
  ];
  test.for(refused)('refuses %s, and nothing is changed', async ([, input, code]) => {
    const before = await fingerprint();
    expect((await change(officer, plate, input)).codes).toEqual([code]);
    expect(await fingerprint()).toBe(before);
  });

  test('leaves texts to their manuscript where there is one', async () => {
    await rows(`insert into manuscript (id, kind, subject_id) values (gen_random_uuid(), 'PRODUCT', $1)`, [
      plate.id,
    ]);
    const before = await fingerprint();
    const words = (text: string) => `name: [{ language: "en", text: "${text}" }]`;
    expect((await change(officer, plate, words('Another'))).codes).toEqual(['TEXTS_IN_MANUSCRIPT']);
    expect((await change(officer, plate, words('Plate'))).codes).toEqual([]);
    expect(await fingerprint()).toBe(before);
    expect((await change(officer, plate, 'hsCode6: "970191"')).codes).toEqual([]);
  });

  test('is waited for by whoever begins its manuscript, which has the words that were kept', async () => {
    const [saved, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const keeping = transaction(tested.ctx, async (tx) => {
      const asOf = new Date(plate.updatedAt);
      await changeProduct(tx, officer, { id: plate.id, asOf, change: { name: { en: 'Newer plate' } } });
      saved.resolve();
      await end.promise;
    });
    await saved.promise;
    const made = makeManuscript(tested.ctx, ManuscriptKind.PRODUCT, plate.id);
    await Promise.race([made, untilSomebodyWaits()]);
    end.resolve();
    await keeping;
    expect(
      await rows(
        `select content->'fields'->>'name' as name from manuscript_text
        where manuscript_id = $1 and language = 'en'`,
        [await made],
      ),
    ).toEqual([{ name: 'Newer plate' }]);
  });

  test('is written in one’s own languages only', async () => {
    const russian = { ...officer, languages: ['ru'] as const };
    const before = await fingerprint();
    const english = 'name: [{ language: "en", text: "Another" }]';
    expect((await change(russian, plate, english)).codes).toEqual(['LANGUAGE_NOT_YOURS']);
    expect(await fingerprint()).toBe(before);
    expect((await change(russian, plate, 'name: [{ language: "ru", text: "Тарелка" }]')).codes).toEqual([]);
  });

  test('tells of a consent when it was given and when it was withdrawn', async () => {
    const id = await makeProducer(early, { placeId: workshop.placeId });
    const consent = async (mutation: string) => {
      const { updatedAt } = await seen('deskProducer', id);
      return ask(
        officer,
        `mutation { ${mutation.replace('(', `(id: "${id}", asOf: "${updatedAt}", `)} { id } }`,
      );
    };
    for (const mutation of [
      'recordConsent(scope: VISITS, evidence: "a call")',
      'recordConsent(scope: VISITS, evidence: "a call")',
      'withdrawConsent(scope: VISITS)',
      'withdrawConsent(scope: VISITS)',
    ])
      expect((await consent(mutation)).codes).toEqual([]);
    const { data } = await ask(
      officer,
      `{ deskProducer(id: "${id}") { consents { scope evidence withdrawnAt } } }`,
    );
    expect(data).toEqual({
      deskProducer: {
        consents: [{ scope: 'VISITS', evidence: 'a call', withdrawnAt: '2026-09-30T12:00:00.000Z' }],
      },
    });
  });
});

describe('many products at once', () => {
  test('change together, or not at all, and each tells why not', async () => {
    const other = await seen('deskProduct', await makeProduct(early, { ...workshop, variants: [variant()] }));
    const many = (list: Kept[], input: string) =>
      ask<{ changeProducts: { problems: { id: string; code: string }[] } }>(
        officer,
        `mutation { changeProducts(products: [${list.map(({ id, updatedAt }) => `{ id: "${id}", asOf: "${updatedAt}" }`).join()}],
          change: { ${input} }) { problems { id code } } }`,
      );
    await rows(`update price set valid_from = '2026-09-01'`);
    expect((await change(colleague, other, 'hsCode6: "970191"')).codes).toEqual([]);
    const before = await fingerprint();
    const old = await many([plate, other], 'pricePercent: 10, priceStepMinor: "100000"');
    expect(old.data?.changeProducts.problems).toEqual([{ id: other.id, code: 'RECORD_CHANGED' }]);
    const missing = await many([plate, { ...other, id: crypto.randomUUID() }], 'state: ARCHIVED');
    expect(missing.data?.changeProducts.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await fingerprint()).toBe(before);
    const list = [plate, await seen('deskProduct', other.id)];
    const input =
      'pricePercent: 10, priceStepMinor: "100000", stock: { onHand: 7, reason: "Counted" }, state: PUBLISHED';
    expect(await many(list, input)).toEqual({ codes: [], data: { changeProducts: { problems: [] } } });
    const changed = await rows(
      `select amount_minor::text as price, on_hand from price join stock using (variant_id) join product_variant variant on variant.id = variant_id
       where product_id = any($1) and market_id is null and valid_to is null`,
      [[plate.id, other.id]],
    );
    expect(changed).toEqual([
      { price: '27500000', on_hand: 7 },
      { price: '27500000', on_hand: 7 },
    ]);
    // Sent again on a bad line, it does not add up.
    expect((await many(list, input)).data?.changeProducts.problems.map(({ code }) => code)).toEqual([
      'RECORD_CHANGED',
      'RECORD_CHANGED',
    ]);
    expect((await many([plate, plate], input)).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('a price is a whole number of steps, above zero, and nearest to what was asked', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.integer({ min: -90, max: 900 }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (amountMinor, percent, stepMinor) => {
          const { amountMinor: price } = changedPrice(
            { amountMinor, currency: 'UZS' },
            { percent, stepMinor },
          );
          expect(price > 0n && price % stepMinor === 0n).toBe(true);
          const off = price * 100n - amountMinor * BigInt(100 + percent);
          expect((off < 0n ? -off : off) <= 50n * stepMinor || price === stepMinor).toBe(true);
        },
      ),
    );
  });
});

describe('words', () => {
  const texts = { en: { text: 'Plate', origin: 'MACHINE', isReviewed: true }, ...english('Plate') } as const;

  test('change what is mentioned, and leave who wrote the rest', () => {
    const reviewed = { en: { text: 'Plate', origin: 'MACHINE', isReviewed: true } } as const;
    expect(withWords(reviewed, { en: ' Plate ', ru: 'Блюдо' })).toEqual({
      ...reviewed,
      ...written({ ru: 'Блюдо' }),
    });
    expect(withWords(texts, { en: '' })).toEqual({});
    expect(changedLanguages(texts, { en: 'Plate', ru: '' })).toEqual([]);
    expect(changedLanguages(texts, { en: 'Bowl', ky: 'Табак' })).toEqual(['en', 'ky']);
  });
});
