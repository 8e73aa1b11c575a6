import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  makePicture,
  makeProducer,
  makeProduct,
  makeVillage,
  makeWorkshop,
  product,
} from '../../test/make.ts';
import { deskOf, makeOfficer } from '../../test/make-officers.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { createProduct } from '../product-writing/create-product.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';

const tested = await testContext();
const { rows } = tested;
const ask = deskOf(tested);
// Records are made a moment before they are changed.
const early = tested.at('2026-09-29T12:00:00Z');
const workshop = await makeWorkshop(early);
const [{ path: ownPath } = { path: '' }] = await rows<{ path: string }>(
  'select path from place where id = $1',
  [workshop.placeId],
);
const elsewhere = await makeVillage(early, {
  parentId: (await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`))[0]?.id ?? '',
}).catch(() => undefined);
const otherPath = elsewhere?.path ?? 'uzbekistan/nowhere';

const viewers: [who: string, viewer: StaffViewer, codes: string[]][] = [
  ['an editor', await makeOfficer(tested, { role: StaffRole.EDITOR }), ['ROLE_NOT_ENOUGH']],
  ['the committee', await makeOfficer(tested, { role: StaffRole.COMMITTEE }), ['ROLE_NOT_ENOUGH']],
  ['an officer of elsewhere', await makeOfficer(tested, { places: [otherPath] }), ['PLACE_NOT_YOURS']],
];
const allowed: [who: string, viewer: StaffViewer][] = [
  ['an officer of the place', await makeOfficer(tested, { places: [ownPath] })],
  [
    'an officer of the region',
    await makeOfficer(tested, { places: [ownPath.split('/').slice(0, 2).join('/')] }),
  ],
  ['an administrator', await makeOfficer(tested, { role: StaffRole.ADMINISTRATOR })],
];

interface Subject {
  producerId: string;
  productId: string;
  draftId: string;
  variantId: string;
  asOf: Record<string, string>;
}

async function makeSubject(): Promise<Subject> {
  const producerId = await makeProducer(early, {
    placeId: workshop.placeId,
    kind: ProducerKind.COOPERATIVE,
    consents: [{ scope: 'PORTRAIT' as never, evidence: 'form 7' }],
  });
  const productId = await makeProduct(early, { ...workshop, producerId });
  const draftId = await createProduct(
    early,
    product({ ...workshop, producerId, pictureIds: [await makePicture(early)] }),
  );
  const [variant] = await rows<{ id: string }>('select id from product_variant where product_id = $1', [
    productId,
  ]);
  const times = await rows<{ id: string; at: Date }>(
    `select id, updated_at as at from producer where id = $1
     union all select id, updated_at from product where id in ($2, $3)`,
    [producerId, productId, draftId],
  );
  const asOf = Object.fromEntries(times.map(({ id, at }) => [id, at.toISOString()]));
  return { producerId, productId, draftId, variantId: variant?.id ?? '', asOf };
}

const at = (subject: Subject, id: string) => `id: "${id}", asOf: "${subject.asOf[id]}"`;

/** Every operation of officers' work on what is there. */
const mutations: Record<string, (subject: Subject) => string> = {
  enterProducer: () =>
    `enterProducer(id: "${crypto.randomUUID()}", producer: { kind: SME, placeId: "${workshop.placeId}",
      name: [{ language: "en", text: "A new workshop" }] }) { id }`,
  changeProducer: (s) =>
    `changeProducer(${at(s, s.producerId)}, change: { headcount: { total: 3, women: 2, youth: 1 } }) { id }`,
  recordConsent: (s) => `recordConsent(${at(s, s.producerId)}, scope: VISITS, evidence: "a call") { id }`,
  withdrawConsent: (s) => `withdrawConsent(${at(s, s.producerId)}, scope: PORTRAIT) { id }`,
  publishProducer: (s) => `publishProducer(${at(s, s.producerId)}) { id }`,
  archiveProducer: (s) => `archiveProducer(${at(s, s.producerId)}) { id }`,
  enterProduct: (s) => `enterProduct(id: "${crypto.randomUUID()}", product: {
    name: [{ language: "en", text: "A bowl" }], productTypeId: "${workshop.productTypeId}", producerId: "${s.producerId}",
    placeId: "${workshop.placeId}", materials: [{ slug: "clay", name: [{ language: "en", text: "clay" }], percent: 100 }],
    hsCode6: "691200", supplyKind: IN_STOCK, shippability: INTERNATIONAL, variants: [{ id: "${crypto.randomUUID()}",
    sku: "BOWL-${crypto.randomUUID()}", basePrice: { amountMinor: "100", currency: "UZS" } }] }) { id }`,
  changeProduct: (s) => `changeProduct(${at(s, s.productId)}, change: { variants: [{ id: "${s.variantId}",
    basePrice: { amountMinor: "77700000", currency: "UZS" }, stock: { onHand: 9, reason: "Counted" } }] }) { id }`,
  submitProduct: (s) => `submitProduct(${at(s, s.draftId)}) { id }`,
  publishProduct: (s) => `publishProduct(${at(s, s.draftId)}) { id }`,
  archiveProduct: (s) => `archiveProduct(${at(s, s.productId)}) { id }`,
  changeProducts: (s) =>
    `changeProducts(products: [{ ${at(s, s.productId)} }], change: { pricePercent: 10 }) { problems { code } }`,
  addCertificate: (
    s,
  ) => `addCertificate(${at(s, s.productId)}, certificate: { id: "${crypto.randomUUID()}", type: HALAL,
    number: "${crypto.randomUUID()}", issuer: [{ language: "en", text: "Office" }], issuedOn: "2026-01-01" }) { id }`,
  confirmEntry: (s) => `confirmEntry(kind: PRODUCT, id: "${s.productId}", note: "By telephone") { note }`,
};

/** All that officers' work can change. */
const fingerprint = async () =>
  JSON.stringify(
    await rows(`select md5(string_agg(line, '|' order by line)) as state from (
      select producer::text as line from producer union all select consent::text from consent
      union all select product::text from product union all select variant::text from product_variant variant
      union all select price::text from price union all select stock::text from stock
      union all select certificate::text from certificate union all select entry::text from assisted_entry entry
      union all select audit_entry::text from audit_entry) as lines`),
  );

describe('officers’ work', () => {
  test.for(Object.entries(mutations))('%s: only for whom it is, and written down', async ([name, write]) => {
    const subject = await makeSubject();
    const before = await fingerprint();
    for (const [who, viewer, codes] of viewers) {
      const answer = await ask<Record<string, { problems?: { code: string }[] }>>(
        viewer,
        `mutation { ${write(subject)} }`,
      );
      const told = answer.data?.[name]?.problems?.map(({ code }) => code) ?? answer.codes;
      expect([told, await fingerprint()], who).toEqual([codes, before]);
    }
    for (const [who, viewer] of allowed) {
      const own = await makeSubject();
      // What is public is published again without a change, so nothing is noted.
      if (name === 'publishProducer')
        await rows(`update producer set state = 'DRAFT' where id = $1`, [own.producerId]);
      const answer = await ask(viewer, `mutation { ${write(own)} }`);
      expect(answer.codes, who).toEqual([]);
      const noted = await rows(
        'select action, subject_type from audit_entry where staff_id = $1 and action = $2',
        [viewer.id, name],
      );
      expect(noted, who).toHaveLength(1);
    }
  });

  test('endCertificate: only for whom it is', async () => {
    const subject = await makeSubject();
    const certificate = crypto.randomUUID();
    const [, administrator] = allowed[2] ?? [];
    if (!administrator) throw new Error('There is an administrator');
    const added = await ask<{ addCertificate: { updatedAt: string } }>(
      administrator,
      `mutation { addCertificate(${at(subject, subject.productId)}, certificate: { id: "${certificate}", type: ORGANIC,
        number: "O-1", issuer: [{ language: "en", text: "Office" }], issuedOn: "2026-01-01" }) { updatedAt } }`,
    );
    const asOf = added.data?.addCertificate.updatedAt;
    const end = `mutation { endCertificate(id: "${subject.productId}", asOf: "${new Date(asOf ?? 0).toISOString()}",
      certificate: "${certificate}", lastDay: "2026-09-30") { certificates { expiresOn } } }`;
    const before = await fingerprint();
    for (const [who, viewer, codes] of viewers)
      expect([(await ask(viewer, end)).codes, await fingerprint()], who).toEqual([codes, before]);
    expect(await ask(administrator, end)).toEqual({
      codes: [],
      data: { endCertificate: { certificates: [{ expiresOn: '2026-09-30' }] } },
    });
  });

  test('the year of making is entered with a product, changed and taken away', async () => {
    const [, officer] = allowed[0] ?? [];
    if (!officer) throw new Error('There is an officer');
    const subject = await makeSubject();
    const entry = mutations.enterProduct?.(subject) ?? '';
    const entered = await ask<{ enterProduct: { id: string; madeYear: number; updatedAt: string } }>(
      officer,
      `mutation { ${entry.replace('supplyKind:', 'madeYear: 1948, supplyKind:').replace('{ id }', '{ id madeYear updatedAt }')} }`,
    );
    expect(entered).toMatchObject({ codes: [], data: { enterProduct: { madeYear: 1948 } } });
    const { id = '' } = entered.data?.enterProduct ?? {};
    let updatedAt = entered.data?.enterProduct.updatedAt ?? '';
    for (const year of [1950, null]) {
      const changed = await ask<{ changeProduct: { madeYear: number | null; updatedAt: string } }>(
        officer,
        `mutation { changeProduct(id: "${id}", asOf: "${new Date(updatedAt).toISOString()}",
          change: { madeYear: ${year} }) { madeYear updatedAt } }`,
      );
      expect(changed).toMatchObject({ codes: [], data: { changeProduct: { madeYear: year } } });
      updatedAt = changed.data?.changeProduct.updatedAt ?? '';
    }
    for (const year of [2999, 12, 194_800]) {
      const wrong = `mutation { changeProduct(id: "${id}", asOf: "${new Date(updatedAt).toISOString()}",
        change: { madeYear: ${year} }) { id } }`;
      expect((await ask(officer, wrong)).codes).toEqual(['BAD_USER_INPUT']);
    }
    expect(await rows('select made_year from product where id = $1', [id])).toEqual([{ made_year: null }]);
  });

  test('query deskPlaces: for all staff, within their places', async () => {
    const query = '{ deskPlaces(text: "village") { path } }';
    for (const role of Object.values(StaffRole)) {
      const answer = await ask(await makeOfficer(tested, { role }), query);
      expect([role, answer.codes]).toEqual([role, []]);
      const limited = await makeOfficer(tested, { role, places: ['uzbekistan/nowhere'] });
      expect(answer.data).not.toEqual({ deskPlaces: [] });
      // Administrators have no limits.
      if (role !== StaffRole.ADMINISTRATOR)
        expect((await ask(limited, query)).data).toEqual({ deskPlaces: [] });
    }
  });

  test.for([
    'deskProducers(text: "work") { totalCount nodes { id } }',
    'deskProducts(text: "plate") { totalCount nodes { id } }',
    'formChoices { markets { code } }',
    'pricePreviews(amountMinor: "100000", currency: "UZS") { market price { amountMinor } }',
  ])('query %s: for officers, within their places', async (query) => {
    await makeSubject();
    for (const role of [StaffRole.EDITOR, StaffRole.COMMITTEE])
      expect((await ask(await makeOfficer(tested, { role }), `{ ${query} }`)).codes).toEqual([
        'ROLE_NOT_ENOUGH',
      ]);
    const limited = await makeOfficer(tested, { places: ['uzbekistan/nowhere'] });
    const all = await ask(allowed[2]?.[1] ?? limited, `{ ${query} }`);
    const none = await ask(limited, `{ ${query} }`);
    expect([all.codes, none.codes]).toEqual([[], []]);
    if (!query.startsWith('desk')) return;
    expect(JSON.stringify(none.data)).not.toContain('"id"');
    expect(JSON.stringify(none.data)).not.toContain('village');
    expect(JSON.stringify(all.data)).not.toEqual(JSON.stringify(none.data));
  });

  test('tells nothing of a record elsewhere', async () => {
    const { producerId, productId } = await makeSubject();
    const limited = await makeOfficer(tested, { places: ['uzbekistan/nowhere'] });
    const query = `{ deskProducer(id: "${producerId}") { id } deskProduct(id: "${productId}") { id } }`;
    expect(await ask(limited, query)).toEqual({ codes: [], data: { deskProducer: null, deskProduct: null } });
    expect(await ask(allowed[0]?.[1] ?? limited, query)).toEqual({
      codes: [],
      data: { deskProducer: { id: producerId }, deskProduct: { id: productId } },
    });
  });
});
