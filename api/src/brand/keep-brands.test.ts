import { foldForSearch } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { deskOf, makeOfficer } from '../../test/make-officers.ts';
import { makeManuscript } from '../manuscript/make-manuscript.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { admitMember } from '../membership/admit-member.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { grantBrandUse } from './grant-brand-use.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const ask = deskOf(tested);
const early = tested.at('2026-09-29T12:00:00Z');
const workshop = await makeWorkshop(early);
const [direction] = await rows<{ id: string }>('select id from craft_direction limit 1');
const administrator = await makeOfficer(tested, { role: StaffRole.ADMINISTRATOR });
const others = await Promise.all(
  [StaffRole.EDITOR, StaffRole.OFFICER, StaffRole.COMMITTEE].map((role) => makeOfficer(tested, { role })),
);

interface Kept {
  id: string;
  slug: string;
  state: string;
  updatedAt: string;
  criteria: { code: string; shownText: string; isMandatory: boolean }[];
  homePlaces: { id: string }[];
}
const kept = `id slug kind state updatedAt shownName protection { type number } homePlaces { id }
  directions { id } criteria { code kind shownText isMandatory }`;

let made = 0;
function entry(id: string, more = ''): string {
  made += 1;
  return `mutation { kept: enterBrand(id: "${id}", brand: { slug: "boysun-silk-${made}", kind: REGIONAL_COLLECTIVE, countryCode: "UZ",
    name: [{ language: "en", text: "Boysun Silk" }], promise: [{ language: "en", text: "Woven in Boysun." }] ${more} }) { ${kept} } }`;
}
const asOf = ({ id, updatedAt }: Kept) => `id: "${id}", asOf: "${new Date(updatedAt).toISOString()}"`;
const change = (brand: Kept, what: string) =>
  `mutation { kept: changeBrand(${asOf(brand)}, change: { ${what} }) { ${kept} } }`;

async function keep(document: string): Promise<Kept> {
  const { data, codes } = await ask<{ kept: Kept }>(administrator, document);
  expect(codes).toEqual([]);
  if (!data) throw new Error('No brand was kept');
  return data.kept;
}

const fingerprint = async () =>
  JSON.stringify(
    await rows(`select md5(string_agg(line, '|' order by line)) as state from (
      select brand::text as line from brand union all select criterion::text from brand_criterion criterion
      union all select place::text from brand_place place union all select audit_entry::text from audit_entry) as lines`),
  );

describe('brands at the desk', () => {
  test('are of administrators', async () => {
    const brand = await keep(entry(crypto.randomUUID()));
    const before = await fingerprint();
    for (const deed of [
      entry(crypto.randomUUID()),
      change(brand, 'kind: LOCAL'),
      `mutation { publishBrand(${asOf(brand)}) { id } }`,
      `mutation { archiveBrand(${asOf(brand)}) { id } }`,
    ])
      for (const viewer of others) expect((await ask(viewer, deed)).codes).toEqual(['ROLE_NOT_ENOUGH']);
    expect(await fingerprint()).toBe(before);
    expect(
      await rows('select action, subject_type, subject_name from audit_entry where subject_id = $1', [
        brand.id,
      ]),
    ).toEqual([{ action: 'enterBrand', subject_type: 'Brand', subject_name: brand.slug }]);
  });

  test('are entered once, with all that is known of them', async () => {
    const id = crypto.randomUUID();
    const all = entry(
      id,
      `homePlaceIds: ["${workshop.placeId}"], directionIds: ["${direction?.id}"],
      protection: { type: "GI", office: "Agency", number: "UZ-12" },
      criteria: [{ code: "ORIGIN", kind: ORIGIN, isMandatory: true, text: [{ language: "en", text: "Made in Boysun" }] }]`,
    );
    const brand = await keep(all);
    expect(brand).toMatchObject({
      state: 'DRAFT',
      protection: { type: 'GI', number: 'UZ-12' },
      homePlaces: [{ id: workshop.placeId }],
      directions: [{ id: direction?.id }],
      criteria: [{ code: 'ORIGIN', shownText: 'Made in Boysun', isMandatory: true }],
    });
    const before = await fingerprint();
    expect(await keep(all)).toEqual(brand);
    const taken = entry(crypto.randomUUID()).replace(/boysun-silk-\d+/, brand.slug);
    expect((await ask(administrator, taken)).codes).toEqual(['SLUG_TAKEN']);
    for (const wrong of [
      'protection: { type: "LUCK", office: "Agency", number: "1" }',
      `homePlaceIds: ["${id}"]`,
    ])
      expect((await ask(administrator, entry(crypto.randomUUID(), wrong))).codes).toHaveLength(1);
    const noAddress = entry(crypto.randomUUID()).replace(/boysun-silk-\d+/, 'Boysun silk');
    expect((await ask(administrator, noAddress)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await fingerprint()).toBe(before);
  });

  test('change in what is mentioned, from what was seen', async () => {
    const criterion = (code: string, text: string) =>
      `{ code: "${code}", kind: TECHNIQUE, isMandatory: false, text: [{ language: "en", text: "${text}" }] }`;
    const first = await keep(
      entry(crypto.randomUUID(), `criteria: [${criterion('A', 'Ikat')}, ${criterion('B', 'Silk')}]`),
    );
    const second = await keep(
      change(first, `homePlaceIds: ["${workshop.placeId}"], criteria: [${criterion('B', 'Pure silk')}]`),
    );
    expect(second).toMatchObject({
      homePlaces: [{ id: workshop.placeId }],
      criteria: [{ code: 'B', shownText: 'Pure silk' }],
    });
    const before = await fingerprint();
    expect((await ask(administrator, change(first, 'kind: LOCAL'))).codes).toEqual(['RECORD_CHANGED']);
    for (const wrong of [
      `criteria: [${criterion('A', 'One')}, ${criterion('A', 'Two')}]`,
      `criteria: [${criterion('A', '')}]`,
      `criteria: [${criterion('no code', 'One')}]`,
      'name: [{ language: "en", text: "" }]',
      'promise: [{ language: "en", text: " " }]',
    ])
      expect((await ask(administrator, change(second, wrong))).codes, wrong).toEqual(['BAD_USER_INPUT']);
    expect(await keep(change(second, 'kind: REGIONAL_COLLECTIVE'))).toEqual(second);
    expect(await fingerprint()).toBe(before);
  });

  test('whose texts are in a manuscript keep them there', async () => {
    const brand = await keep(entry(crypto.randomUUID()));
    await makeManuscript(ctx, ManuscriptKind.BRAND, brand.id);
    const renamed = change(brand, 'name: [{ language: "en", text: "Silk of Boysun" }]');
    expect((await ask(administrator, renamed)).codes).toEqual(['TEXTS_IN_MANUSCRIPT']);
    expect((await keep(change(brand, 'kind: LOCAL'))).id).toBe(brand.id);
  });

  test('are seen on what carries them while they are public, and found by it', async () => {
    const brand = await keep(entry(crypto.randomUUID()));
    const productId = await makeProduct(early, workshop);
    const { producerId } = workshop;
    await admitMember(early, { brandId: brand.id, producerId, validFrom: '2026-01-01' });
    await grantBrandUse(early, { productId, brandId: brand.id });
    const shown = async () => {
      const [found] = await rows<{ body: string }>('select body from search_document where record_id = $1', [
        productId,
      ]);
      return {
        brands: await rows('select brand_id from shown_brand where product_id = $1', [productId]),
        isFound: found?.body.includes(foldForSearch('Boysun')),
      };
    };
    expect(await shown()).toEqual({ brands: [], isFound: false });
    const open = await keep(`mutation { kept: publishBrand(${asOf(brand)}) { ${kept} } }`);
    expect(open.state).toBe('PUBLISHED');
    expect(await shown()).toEqual({ brands: [{ brand_id: brand.id }], isFound: true });
    const closed = await keep(`mutation { kept: archiveBrand(${asOf(open)}) { ${kept} } }`);
    expect(closed.state).toBe('ARCHIVED');
    expect(await shown()).toEqual({ brands: [], isFound: false });
  });

  test('are listed for whoever reads registers, by name too', async () => {
    const brand = await keep(entry(crypto.randomUUID()));
    const list = `{ keptBrands(first: 50, text: "${brand.slug}") { nodes { id state } } }`;
    const [editor, ...readers] = others;
    expect(editor && (await ask(editor, list)).codes).toEqual(['ROLE_NOT_ENOUGH']);
    for (const viewer of readers)
      expect(await ask(viewer, list)).toEqual({
        codes: [],
        data: { keptBrands: { nodes: [{ id: brand.id, state: 'DRAFT' }] } },
      });
  });
});
