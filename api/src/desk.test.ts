import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, signedIn } from '../test/ask-desk.ts';
import { testContext, testNow } from '../test/harness.ts';
import { makeRegion, makeVillage } from '../test/make.ts';
import { type MadeOrder, makeOrder, makeShop } from '../test/make-order.ts';
import { type OrderStage, orderFingerprint, orderStages } from '../test/order-stages.ts';
import { buildDeskSchema } from './desk-schema.ts';
import type { OpenDoor } from './http/open-door.example.ts';
import { signOrder } from './order/order-link.ts';
import { inviteStaff } from './staff/invite-staff.ts';
import { openSession } from './viewer/open-session.ts';
import { StaffRole } from './viewer/staff-role.ts';
import type { Viewer } from './viewer/viewer.ts';

const tested = await testContext();
const { ctx, rows, at: moment } = tested;
const { producerId, plate } = await makeShop(ctx);
const schema = buildDeskSchema();
const ids = new Map(
  await Promise.all(
    Object.values(StaffRole).map(
      async (role) =>
        [role, await inviteStaff(ctx, { email: `${role}@example.org`, name: `The ${role}`, role })] as const,
    ),
  ),
);
const idOf = (role: StaffRole) => ids.get(role) ?? '';
const officer: Viewer = {
  kind: 'STAFF',
  id: idOf(StaffRole.OFFICER),
  role: StaffRole.OFFICER,
  places: null,
  languages: null,
};
const { path } = await makeVillage(ctx, { parentId: await regionOfItsOwn() });
const elsewhere = await inviteStaff(ctx, {
  email: 'far@example.org',
  name: 'Far',
  role: StaffRole.OFFICER,
  places: [path],
});
const at = orderStages({ ctx, officer, producerId, variantId: plate });
let desk: OpenDoor;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());

const post = (query: string, headers: Record<string, string>) =>
  desk.postTo('/desk/graphql', { query }, { accept: 'application/graphql-response+json', ...headers });

/** All that staff can ask and do: from which stage of an order, and how. */
const fields: Record<string, [from: OrderStage, write: (order: MadeOrder, round: number) => string]> = {
  viewer: ['paid', () => `query { viewer { name } }`],
  orders: [
    'paid',
    () => `query { orders(text: "buyer@example.org", first: 1) { nodes { email order { number } } } }`,
  ],
  order: ['paid', ({ number }) => `query { order(number: "${number}") { email phone order { number } } }`],
  confirmFulfilment: ['paid', (order) => step('confirmFulfilment', order)],
  startProduction: ['confirmed', (order) => step('startProduction', order)],
  makeReady: ['confirmed', (order) => step('makeReady', order, 'note: "Packed"')],
  shipFulfilment: [
    'confirmed',
    (order) =>
      step(
        'shipFulfilment',
        order,
        'key: "a-parcel", carrier: "Courier", contents: [{ line: 1, quantity: 1 }]',
      ),
  ],
  recordDelivery: ['shipped', (order) => step('recordDelivery', order)],
  cancelOrder: ['paid', (order) => step('cancelOrder', order, 'reason: "Broken"')],
  holdFulfilment: ['confirmed', (order) => step('holdFulfilment', order, 'reason: "A doubt"')],
  resumeFulfilment: ['held', (order) => step('resumeFulfilment', order)],
  reportLost: ['shipped', (order) => step('reportLost', order, 'reason: "Gone"')],
  requestReturn: ['delivered', (order) => step('requestReturn', order, 'reason: "Too small"')],
  declineReturn: ['return requested', (order) => step('declineReturn', order, 'reason: "Worn"')],
  receiveReturn: [
    'return requested',
    (order) =>
      step(
        'receiveReturn',
        order,
        'contents: [{ line: 1, quantity: 1 }], backToStock: [{ line: 1, quantity: 1 }], amountMinor: "7", note: "Used"',
      ),
  ],
  refundOrder: [
    'paid',
    ({ number }) =>
      `mutation { refundOrder(order: "${number}", amountMinor: "5", reason: "A scratch", key: "scratch-${number}") { email } }`,
  ],
  recordPayment: [
    'unpaid',
    ({ number, totalMinor }) =>
      `mutation { recordPayment(order: "${number}", amountMinor: "${totalMinor}", currency: "USD") { email } }`,
  ],
  recordRefund: [
    'refund promised',
    ({ number, refundId }) =>
      `mutation { recordRefund(order: "${number}", refund: "${refundId}", amountMinor: "5", currency: "USD", sentOn: "2026-09-29", reference: "E2E-1") { email refunds { id state } } }`,
  ],
  adjustStock: [
    'paid',
    (_, round) =>
      `mutation { adjustStock(sku: "PLATE", onHand: ${900 + round}, reason: "Counted") { onHand } }`,
  ],
};

/**
 * Tested as strictly beside their feature: `assistance/officers.test.ts`, `picture/desk-door.test.ts`,
 * `brand/keep-brands.test.ts`, `membership/register.test.ts`, `place/keep-places.test.ts`.
 */
const withMatrixOfTheirOwn = [
  'approveText',
  'linkTargets',
  'publication',
  'publishTexts',
  'publishingProblems',
  'publishingRules',
  'returnText',
  'scheduleTexts',
  'setPublishingRules',
  'submitText',
  'unpublishTexts',
  'unscheduleTexts',
  'addCertificate',
  'addPasskey',
  'archiveBrand',
  'archiveProducer',
  'archiveProduct',
  'auditEntries',
  'beThere',
  'brandMembers',
  'changeBrand',
  'changeMembership',
  'changePlace',
  'changeProducer',
  'changeProduct',
  'changeProducts',
  'changeStaff',
  'confirmEntry',
  'describePicture',
  'deskPlaces',
  'deskProducer',
  'deskProducers',
  'deskProduct',
  'deskProducts',
  'disableStaff',
  'enableStaff',
  'endCertificate',
  'endSession',
  'enterBrand',
  'enterMembership',
  'endSpecialization',
  'enterProducer',
  'enterProduct',
  'formChoices',
  'grantBrandUse',
  'inviteStaff',
  'keptBrand',
  'keptBrands',
  'keptPlace',
  'keptPlaces',
  'manuscript',
  'manuscriptOf',
  'manuscripts',
  'memberProducts',
  'picture',
  'pictures',
  'presence',
  'pricePreviews',
  'publishBrand',
  'publishProducer',
  'publishProduct',
  'recordConsent',
  'removePasskey',
  'restoreVersion',
  'saveFacts',
  'saveText',
  'settleConflict',
  'specializePlace',
  'staff',
  'startPasskey',
  'startPreview',
  'startStory',
  'submitProduct',
  'transliterateText',
  'trashManuscript',
  'untrashManuscript',
  'version',
  'versions',
  'withdrawBrandUse',
  'withdrawConsent',
  'workProgress',
];

function step(name: string, { number }: MadeOrder, more = ''): string {
  return `mutation { ${name}(order: "${number}", fulfilment: 1, ${more}) { email possibleSteps { steps } order { state } } }`;
}

async function makeAt(stage: OrderStage): Promise<MadeOrder> {
  await rows(`update stock set on_hand = greatest(on_hand, reserved + 2)`);
  return at(stage);
}

async function regionOfItsOwn(): Promise<string> {
  const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
  return (await makeRegion(ctx, { parentId: country?.id ?? '' })).id;
}

describe('every field of the desk, through its door', () => {
  test('is in this matrix', () => {
    const all = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect([...Object.keys(fields), ...withMatrixOfTheirOwn].toSorted()).toEqual(all.toSorted());
  });

  test.each(Object.entries(fields))('%s: only officers and administrators', async (name, [from, write]) => {
    const order = await makeAt(from);
    const other = await makeAt('paid');
    const expired = await openSession(moment('2026-09-29T12:00:00Z'), idOf(StaffRole.OFFICER));
    const disabled = await inviteStaff(ctx, {
      email: `${name}@example.org`,
      name: 'Gone',
      role: StaffRole.OFFICER,
    });
    const ofDisabled = await signedIn(tested, disabled);
    await rows('update staff_member set disabled_at = now() where id = $1', [disabled]);
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const strangers: [who: string, headers: Record<string, string>][] = [
      ['nobody', {}],
      ['the buyer', bearer(signOrder('secret of tests', order.id))],
      ['another buyer', bearer(signOrder('secret of tests', other.id))],
      ['an officer of yesterday', bearer(expired.token)],
      ['an officer who was disabled', ofDisabled],
      ['somebody who guesses', bearer('A'.repeat(43))],
      ['somebody with another scheme', { authorization: `Basic ${expired.token}` }],
    ];
    const colleagues: [who: string, headers: Record<string, string>][] = [
      ['an editor', await signedIn(tested, idOf(StaffRole.EDITOR))],
      ['a member of the committee', await signedIn(tested, idOf(StaffRole.COMMITTEE))],
    ];
    const farHeaders = await signedIn(tested, elsewhere);
    const before = await orderFingerprint(rows);
    for (const [who, headers] of strangers) {
      const answer = await post(write(order, 0), headers);
      expect([answer.status, answer.codes], who).toEqual([401, ['CREDENTIALS_NEEDED']]);
      requireSilence(answer.text, order);
    }
    for (const [who, headers] of colleagues) {
      const answer = await post(write(order, 0), headers);
      // Who they are, they may know.
      expect(answer.codes, who).toEqual(name === 'viewer' ? [] : ['ROLE_NOT_ENOUGH']);
      requireSilence(answer.text, order);
    }
    const far = await post(write(order, 0), farHeaders);
    const told = [...far.codes, ...Object.values(far.data ?? {}).map((value) => JSON.stringify(value))];
    expect(told.join(), 'an officer of another place').toMatch(
      name === 'viewer' ? /^{"name":"Far"}$/ : /^((NOT_FOUND|PLACE_NOT_YOURS)(,null)?|null|{"nodes":\[\]})$/,
    );
    requireSilence(far.text, order);
    expect(await orderFingerprint(rows)).toBe(before);

    for (const [index, role] of [StaffRole.OFFICER, StaffRole.ADMINISTRATOR].entries()) {
      const own = index === 0 ? order : await makeAt(from);
      const headers = await signedIn(tested, idOf(role));
      const atFirst = await orderFingerprint(rows);
      const answer = await post(write(own, index), headers);
      expect([answer.status, answer.codes, answer.text], role).toEqual([200, [], expect.any(String)]);
      const isQuery = write(own, index).startsWith('query');
      expect((await orderFingerprint(rows)) === atFirst, `${role} of ${name} reads`).toBe(isQuery);
    }
  });

  function requireSilence(text: string, order: MadeOrder) {
    for (const secret of ['buyer@example.org', '+1212', order.id, 'PLATE'])
      expect(text).not.toContain(secret);
  }
});

describe('the door of the desk', () => {
  test('tells nobody outside what there is to ask', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ nonsense }', '{', '{ __typename }'])
      expect((await post(query, {})).codes).toEqual(['CREDENTIALS_NEEDED']);
    const answer = await desk.get('/desk/graphql?query=%7B__typename%7D', {
      'apollo-require-preflight': 'yes',
    });
    expect([answer.status, answer.codes]).toEqual([401, ['CREDENTIALS_NEEDED']]);
  });

  test('is closed to pages of other sites, also with a session, and open to its own and to programs', async () => {
    const headers = await signedIn(tested, idOf(StaffRole.ADMINISTRATOR));
    const own = new URL(desk.url).origin;
    const order = await makeAt('paid');
    const mutation = step('confirmFulfilment', order);
    const before = await orderFingerprint(rows);
    for (const origin of ['https://evil.example', 'null', own.replace('127.0.0.1', 'localhost'), `${own}0`]) {
      const answer = await post(mutation, { ...headers, origin });
      expect([answer.status, answer.codes], origin).toEqual([403, ['ORIGIN_FOREIGN']]);
    }
    expect(await orderFingerprint(rows)).toBe(before);
    expect((await post(mutation, { ...headers, origin: own })).codes).toEqual([]);
    expect((await post('{ viewer { name } }', headers)).codes).toEqual([]);
  });

  test('keeps no answer, and lets none be kept', async () => {
    const headers = await signedIn(tested, idOf(StaffRole.OFFICER));
    for (let count = 0; count < 3; count += 1) {
      const answer = await post('{ viewer { name email role } }', headers);
      expect(answer.data).toEqual({
        viewer: { name: 'The OFFICER', email: 'officer@example.org', role: 'OFFICER' },
      });
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('cache-tag')).toBeNull();
    }
  });

  test('is shut twelve hours after it was opened', async () => {
    const headers = await signedIn(tested, idOf(StaffRole.OFFICER));
    const later = await openDesk(tested, new Date(testNow.getTime() + 12 * 3_600_000));
    const almost = await openDesk(tested, new Date(testNow.getTime() + 12 * 3_600_000 - 1));
    try {
      const ask = (door: OpenDoor) => door.postTo('/desk/graphql', { query: '{ viewer { name } }' }, headers);
      expect((await ask(almost)).codes).toEqual([]);
      expect((await ask(later)).codes).toEqual(['CREDENTIALS_NEEDED']);
    } finally {
      await later.server.close();
      await almost.server.close();
    }
  });
});

describe('orders at the desk', () => {
  test('are found by state, number and email, page by page, the newest first', async () => {
    const headers = await signedIn(tested, idOf(StaffRole.OFFICER));
    const ask = async (args: string) => {
      const { data, codes } = await post(
        `{ orders(${args}) { totalCount pageInfo { endCursor hasNextPage } nodes { order { number state } } } }`,
        headers,
      );
      expect(codes).toEqual([]);
      return data?.orders as {
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        nodes: { order: { number: string; state: string } }[];
      };
    };
    await rows('update stock set on_hand = reserved + 20');
    const newest = await makeOrder(moment('2026-10-01T12:00:00Z'), {
      parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }],
    });
    const older = await makeOrder(moment('2026-10-01T11:00:00Z'), {
      parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }],
    });
    const first = await ask('first: 1');
    expect(first.nodes.map(({ order }) => order.number)).toEqual([newest.number]);
    const second = await ask(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes.map(({ order }) => order.number)).toEqual([older.number]);
    for (const text of [older.number, older.number.toLowerCase(), older.number.replace('-', ' ')]) {
      const found = await ask(`first: 5, text: "${text}"`);
      expect(found.nodes.map(({ order }) => order.number)).toEqual([older.number]);
      expect(found.totalCount).toBe(1);
    }
    expect((await ask('first: 1, text: "Buyer@Example.org"')).totalCount).toBeGreaterThan(2);
    expect((await ask('first: 1, text: "nobody@example.org"')).totalCount).toBe(0);
    expect((await ask('first: 1, text: "%"')).totalCount).toBe(0);
    for (const { order } of (await ask('first: 100, state: PAID')).nodes) expect(order.state).toBe('PAID');
    expect((await ask('first: 1, state: COMPLETED')).totalCount).toBe(0);
  });

  test('tell staff all of it, with what may be done next', async () => {
    const headers = await signedIn(tested, idOf(StaffRole.OFFICER));
    await rows('update stock set on_hand = reserved + 20');
    const sender = { street: '3 Potters Street', postalCode: null, phone: '+998912345678', email: null };
    await rows('update producer set sender = $2 where id = $1', [producerId, sender]);
    const { number } = await makeOrder(ctx, {
      parts: [
        {
          producerId,
          lines: [{ variantId: plate, quantity: 2, dutyMinor: 30n, taxMinor: 12n }],
          shippingMinor: 400n,
        },
      ],
    });
    await post(
      `mutation { confirmFulfilment(order: "${number}", fulfilment: 1, note: "Gladly") { email } }`,
      headers,
    );
    await post(
      `mutation { shipFulfilment(order: "${number}", fulfilment: 1, key: "parcel-one", carrier: "Courier",
        trackingNumber: "C-${number}", contents: [{ line: 1, quantity: 1 }]) { email } }`,
      headers,
    );
    const { data, codes } = await post(
      `{ order(number: "${number}") {
        email phone language address { name city lines } latinAddress { name }
        history { fulfilment step to actor staffName note }
        refunds { state }
        possibleSteps { fulfilment steps }
        senders { fulfilment producerId sender { street phone } }
        order { state incoterm isCancellable dutyNotes
          items { amountMinor } shipping { amount } duty { amountMinor } tax { amountMinor } total { formatted }
          payment { method state captured { amountMinor } refunded { amountMinor } refundPromised { amountMinor } }
          fulfilments { position state senderName shippingName { text } isReturnable leavesBy
            lines { position sku quantity shipped delivered cancelled unitPrice { amount } total { amount } }
            parcels { carrier trackingNumber contents { line quantity } deliveredAt } } }
      } }`,
      headers,
    );
    expect(codes).toEqual([]);
    expect(data?.order).toEqual({
      email: 'buyer@example.org',
      phone: '+12125550123',
      language: 'en',
      address: { name: 'Ann Buyer', city: 'New York', lines: expect.arrayContaining(['Ann Buyer']) },
      latinAddress: null,
      history: [
        { fulfilment: null, step: 'PLACE', to: null, actor: 'BUYER', staffName: null, note: null },
        { fulfilment: 1, step: 'PAY', to: 'PAID', actor: 'SYSTEM', staffName: null, note: null },
        {
          fulfilment: 1,
          step: 'CONFIRM',
          to: 'CONFIRMED',
          actor: 'STAFF',
          staffName: 'The OFFICER',
          note: 'Gladly',
        },
        {
          fulfilment: 1,
          step: 'SHIP_PART',
          to: 'PARTIALLY_SHIPPED',
          actor: 'STAFF',
          staffName: 'The OFFICER',
          note: '1 × PLATE',
        },
      ],
      refunds: [],
      possibleSteps: [
        { fulfilment: 1, steps: ['SHIP_PART', 'SHIP', 'DELIVER_PART', 'CANCEL_PART', 'CANCEL_REST', 'HOLD'] },
      ],
      senders: [
        { fulfilment: 1, producerId, sender: { street: '3 Potters Street', phone: '+998912345678' } },
      ],
      order: {
        state: 'PARTIALLY_SHIPPED',
        incoterm: 'DAP',
        isCancellable: false,
        dutyNotes: ['Duties are paid at the door.'],
        items: { amountMinor: '2000' },
        shipping: { amount: '4.00' },
        duty: { amountMinor: '30' },
        tax: { amountMinor: '12' },
        total: { formatted: '$24.42' },
        payment: {
          method: 'TEST',
          state: 'CAPTURED',
          captured: { amountMinor: '2442' },
          refunded: { amountMinor: '0' },
          refundPromised: { amountMinor: '0' },
        },
        fulfilments: [
          {
            position: 1,
            state: 'PARTIALLY_SHIPPED',
            senderName: 'Workshop',
            shippingName: { text: 'Post' },
            isReturnable: false,
            leavesBy: '2026-10-05',
            lines: [
              {
                position: 1,
                sku: 'PLATE',
                quantity: 2,
                shipped: 1,
                delivered: 0,
                cancelled: 0,
                unitPrice: { amount: '10.00' },
                total: { amount: '20.00' },
              },
            ],
            parcels: [
              {
                carrier: 'Courier',
                trackingNumber: `C-${number}`,
                contents: [{ line: 1, quantity: 1 }],
                deliveredAt: null,
              },
            ],
          },
        ],
      },
    });
  });

  test('that are not there are null', async () => {
    const headers = await signedIn(tested, idOf(StaffRole.OFFICER));
    expect((await post('{ order(number: "ZZZZ-ZZZZ") { email } }', headers)).data).toEqual({ order: null });
  });
});

describe('the desk schema', () => {
  test('is the one that is committed', () => {
    const committed = readFileSync(new URL('../desk.graphql', import.meta.url), 'utf8');
    expect(committed.replace(/^(#.*\n)+\n*/, '').trim()).toBe(
      printSchema(lexicographicSortSchema(schema)).trim(),
    );
  });

  test('describes every type, field, argument and value', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isScalarType(type),
    );
    const silent = types.flatMap((type) => {
      const fieldsOf = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      return [
        ...(['Query', 'Mutation'].includes(type.name) ? [] : [{ at: type.name, text: type.description }]),
        ...[...fieldsOf, ...inputs, ...values].map(({ name, description }) => ({
          at: `${type.name}.${name}`,
          text: description,
        })),
        ...fieldsOf.flatMap(({ name: field, args }) =>
          args.map(({ name, description }) => ({ at: `${type.name}.${field}(${name}:)`, text: description })),
        ),
      ];
    });
    expect(silent.length).toBeGreaterThan(200);
    const isEnded = (text: string | null | undefined) => /[.?`]$/.test(text?.trim() ?? '');
    expect(silent.filter(({ text }) => !isEnded(text)).map(({ at }) => at)).toEqual([]);
  });
});
