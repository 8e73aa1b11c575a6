import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  makeBrand,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { deskOf, makeOfficer } from '../../test/make-officers.ts';
import { addCriterion } from '../brand/add-criterion.ts';
import { BrandCriterionKind } from '../brand/brand-criterion.entity.ts';
import { written } from '../graphql/localized-text.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { admitMember } from './admit-member.ts';
import { BrandMembershipState as State } from './membership-state.ts';

const tested = await testContext();
const { rows } = tested;
const ask = deskOf(tested);
const early = tested.at('2026-09-29T12:00:00Z');
const workshop = await makeWorkshop(early);
const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
const pathOf = async (id: string) =>
  (await rows<{ path: string }>('select path from place where id = $1', [id]))[0]?.path ?? '';
const homePath = await pathOf(workshop.placeId);
const far = await makeVillage(early, {
  parentId: (await makeRegion(early, { parentId: country?.id ?? '' })).id,
});
const brandId = await makeBrand(early, { slug: 'rishtan-ceramics', homePlaceIds: [workshop.placeId] });
await addCriterion(early, {
  brandId,
  code: 'ORIGIN',
  kind: BrandCriterionKind.ORIGIN,
  text: written({ en: 'Thrown and fired in Rishton' }),
  isMandatory: true,
});
await addCriterion(early, {
  brandId,
  code: 'BOX',
  kind: BrandCriterionKind.PACKAGING,
  text: written({ en: 'In a box of its own' }),
  isMandatory: false,
});

const officer = await makeOfficer(tested, { places: [homePath] });
const farOfficer = await makeOfficer(tested, { places: [far.path] });
const committee = await makeOfficer(tested, { role: StaffRole.COMMITTEE, places: [homePath] });
const farCommittee = await makeOfficer(tested, { role: StaffRole.COMMITTEE, places: [far.path] });
const administrator = await makeOfficer(tested, { role: StaffRole.ADMINISTRATOR });
const editor = await makeOfficer(tested, { role: StaffRole.EDITOR });

interface Line {
  id: string;
  state: State;
  validFrom: string;
  validTo: string | null;
  certificateNumber: string | null;
  mayBecome: State[];
  grantedCount: number;
  updatedAt: string;
}
const line = 'id state validFrom validTo certificateNumber mayBecome grantedCount updatedAt';
const enter = (producer: string, state: State, id: string = crypto.randomUUID()) =>
  `mutation { enterMembership(id: "${id}", brand: "${brandId}", producer: "${producer}", state: ${state}) { ${line} } }`;
const change = ({ id, updatedAt }: Line, what: string) =>
  `mutation { changeMembership(id: "${id}", asOf: "${new Date(updatedAt).toISOString()}", ${what}) { ${line} } }`;
const carry = (membership: string, product: string, met: string[] = ['ORIGIN']) =>
  `mutation { grantBrandUse(membership: "${membership}", product: "${product}", met: ${JSON.stringify(met)}) { isGranted } }`;
const carryNoLonger = (membership: string, product: string) =>
  `mutation { withdrawBrandUse(membership: "${membership}", product: "${product}") { isGranted } }`;

async function makeMember(
  state: State = State.ACTIVE,
): Promise<{ member: Line; producerId: string; productId: string }> {
  const producerId = await makeProducer(early, { placeId: workshop.placeId });
  const productId = await makeProduct(early, { ...workshop, producerId });
  const id = crypto.randomUUID();
  await admitMember(early, { id, brandId, producerId, state, validFrom: '2026-01-01' });
  return { member: await read(id), producerId, productId };
}

async function read(id: string): Promise<Line> {
  const { data } = await ask<{ brandMembers: { nodes: Line[] } }>(
    administrator,
    `{ brandMembers(brand: "${brandId}", first: 50) { nodes { ${line} } } }`,
  );
  const found = data?.brandMembers.nodes.find((each) => each.id === id);
  if (!found) throw new Error(`No line ${id}`);
  return found;
}

const fingerprint = async () =>
  JSON.stringify(
    await rows(`select md5(string_agg(line, '|' order by line)) as state from (
      select membership::text as line from brand_membership membership union all select brand_use::text from brand_use
      union all select audit_entry::text from audit_entry) as lines`),
  );
const shown = (productId: string) =>
  rows('select brand_id from shown_brand where product_id = $1', [productId]);
const noted = async (viewer: StaffViewer) =>
  (
    await rows<{ action: string }>('select action from audit_entry where staff_id = $1 order by at, id', [
      viewer.id,
    ])
  ).map(({ action }) => action);

describe('the register of a brand', () => {
  test('is decided on by the committee of its home and administrators; officers apply for their producers', async () => {
    const { member, productId } = await makeMember();
    const { member: other, productId: itsProduct } = await makeMember();
    await ask(administrator, carry(other.id, itsProduct));
    const producer = await makeProducer(early, { placeId: workshop.placeId });
    const deeds = [
      enter(producer, State.ACTIVE),
      change(member, 'state: SUSPENDED'),
      carry(member.id, productId),
      carryNoLonger(other.id, itsProduct),
    ];
    const before = await fingerprint();
    for (const deed of deeds) {
      for (const viewer of [editor, officer, farOfficer])
        expect((await ask(viewer, deed)).codes).toEqual(['ROLE_NOT_ENOUGH']);
      expect((await ask(farCommittee, deed)).codes).toEqual(['PLACE_NOT_YOURS']);
    }
    const applies = enter(producer, State.APPLIED);
    expect((await ask(editor, applies)).codes).toEqual(['ROLE_NOT_ENOUGH']);
    for (const viewer of [farOfficer, farCommittee])
      expect((await ask(viewer, applies)).codes).toEqual(['PLACE_NOT_YOURS']);
    expect(await fingerprint()).toBe(before);
    for (const viewer of [committee, administrator]) {
      const { member: own, productId: product } = await makeMember();
      const newcomer = await makeProducer(early, { placeId: workshop.placeId });
      const answers = [
        enter(newcomer, State.ACTIVE),
        change(own, 'state: SUSPENDED'),
        carry(own.id, product),
        carryNoLonger(own.id, product),
      ];
      for (const deed of answers) expect((await ask(viewer, deed)).codes).toEqual([]);
      expect((await noted(viewer)).slice(-4)).toEqual([
        'enterMembership',
        'changeMembership',
        'grantBrandUse',
        'withdrawBrandUse',
      ]);
    }
    expect((await ask(officer, applies)).codes).toEqual([]);
  });

  test('goes from an application to a member, and to its end; the public sees members only', async () => {
    const producer = await makeProducer(early, { placeId: workshop.placeId });
    const members = async () =>
      (await rows('select id from active_membership where producer_id = $1', [producer])).length;
    const applied = await ask<{ enterMembership: Line }>(officer, enter(producer, State.APPLIED));
    const first = applied.data?.enterMembership;
    expect(first).toMatchObject({ state: 'APPLIED', mayBecome: ['UNDER_REVIEW', 'REJECTED'] });
    let now = first as Line;
    for (const [to, count] of [
      ['UNDER_REVIEW', 0],
      ['ACTIVE', 1],
      ['REVOKED', 0],
    ] as const) {
      const number = to === 'ACTIVE' ? ', certificateNumber: "RC-12"' : '';
      const { data, codes } = await ask<{ changeMembership: Line }>(
        committee,
        change(now, `state: ${to}${number}`),
      );
      expect([codes, data?.changeMembership.state]).toEqual([[], to]);
      now = data?.changeMembership as Line;
      expect(await members()).toBe(count);
    }
    expect(now).toMatchObject({
      certificateNumber: 'RC-12',
      mayBecome: [],
      validFrom: '2026-09-30',
      validTo: '2026-09-30',
    });
    expect((await ask(committee, change(now, 'state: ACTIVE'))).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('has each producer once, and the same sent twice is once', async () => {
    const producer = await makeProducer(early, { placeId: workshop.placeId });
    const id = crypto.randomUUID();
    expect((await ask(committee, enter(producer, State.ACTIVE, id))).codes).toEqual([]);
    const before = await fingerprint();
    expect((await ask(committee, enter(producer, State.ACTIVE, id))).codes).toEqual([]);
    expect((await ask(committee, enter(producer, State.ACTIVE))).codes).toEqual(['MEMBERSHIP_EXISTS']);
    expect(await fingerprint()).toBe(before);
    const suspend = change(await read(id), 'state: SUSPENDED');
    expect((await ask(committee, suspend)).codes).toEqual([]);
    const after = await fingerprint();
    expect((await ask(committee, suspend)).codes).toEqual([]);
    expect(await fingerprint()).toBe(after);
  });

  test('is changed from what was seen', async () => {
    const { member } = await makeMember();
    expect((await ask(committee, change(member, 'certificateNumber: "RC-1"'))).codes).toEqual([]);
    for (const late of ['certificateNumber: "RC-2"', 'state: EXPIRED'])
      expect((await ask(administrator, change(member, late))).codes).toEqual(['RECORD_CHANGED']);
    expect(await read(member.id)).toMatchObject({ state: 'ACTIVE', certificateNumber: 'RC-1' });
    const taken = change(await read(member.id), 'certificateNumber: ""');
    expect((await ask(administrator, taken)).codes).toEqual([]);
    expect((await read(member.id)).certificateNumber).toBeNull();
  });

  test('is read by the committee; officers read of their own producers where the brand is at home elsewhere', async () => {
    const { member } = await makeMember();
    const list = `{ brandMembers(brand: "${brandId}", first: 50) { nodes { id } }
      keptBrand(id: "${brandId}") { memberCount isRegisterMine criteria { code isMandatory } } }`;
    interface Answer {
      brandMembers: { nodes: { id: string }[] };
      keptBrand: { isRegisterMine: boolean };
    }
    expect((await ask(editor, list)).codes).toContain('ROLE_NOT_ENOUGH');
    const seen: [StaffViewer, boolean, boolean][] = [
      [administrator, true, true],
      [committee, true, true],
      [officer, true, false],
      [farOfficer, false, false],
    ];
    for (const [viewer, sees, isMine] of seen) {
      const { data } = await ask<Answer>(viewer, list);
      expect(data?.brandMembers.nodes.some(({ id }) => id === member.id)).toBe(sees);
      expect(data?.keptBrand).toMatchObject({
        isRegisterMine: isMine,
        criteria: [
          { code: 'ORIGIN', isMandatory: true },
          { code: 'BOX', isMandatory: false },
        ],
      });
    }
    const products = `{ memberProducts(membership: "${member.id}") { id isGranted } }`;
    expect((await ask(farOfficer, products)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(officer, products)).codes).toEqual([]);
  });
});

describe('what carries a brand', () => {
  test('meets every criterion that is mandatory, and twice is once', async () => {
    const { member, productId } = await makeMember();
    expect((await ask(committee, carry(member.id, productId, ['BOX']))).codes).toEqual(['CRITERIA_NOT_MET']);
    expect(await shown(productId)).toEqual([]);
    expect(await ask(committee, carry(member.id, productId))).toEqual({
      codes: [],
      data: { grantBrandUse: { isGranted: true } },
    });
    expect(await shown(productId)).toEqual([{ brand_id: brandId }]);
    const before = await fingerprint();
    expect((await ask(committee, carry(member.id, productId))).codes).toEqual([]);
    expect(await fingerprint()).toBe(before);
    expect((await read(member.id)).grantedCount).toBe(1);
    expect((await ask(committee, carryNoLonger(member.id, productId))).codes).toEqual([]);
    expect(await shown(productId)).toEqual([]);
    const after = await fingerprint();
    expect((await ask(committee, carryNoLonger(member.id, productId))).codes).toEqual([]);
    expect(await fingerprint()).toBe(after);
  });

  test('is of a member who was admitted', async () => {
    const { member, productId } = await makeMember(State.APPLIED);
    const { productId: another } = await makeMember();
    expect((await ask(committee, carry(member.id, productId))).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask(committee, carry(member.id, another))).codes).toEqual(['NOT_FOUND']);
    expect(await shown(productId)).toEqual([]);
  });

  test('is told to whoever follows changes', async () => {
    const { member, productId } = await makeMember();
    const [from] = await rows<{ last: string }>('select max(sequence) as last from change');
    await ask(committee, carry(member.id, productId));
    const told = await rows<{ tags: string[] }>(
      `select tags from change where sequence > $1 and type = 'Product' and record_id = $2`,
      [from?.last, productId],
    );
    expect(told.flatMap(({ tags }) => tags)).toContain('products@brand:rishtan-ceramics');
  });
});
