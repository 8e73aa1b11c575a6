import { beforeEach, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeCountry, makeCrafts, makePicture, makeRegion, makeVillage } from '../../test/make.ts';
import { deskOf, makeOfficer } from '../../test/make-officers.ts';
import { written } from '../graphql/localized-text.ts';
import { SpecializationRank } from '../specialization/specialization.entity.ts';
import { specializePlace } from '../specialization/specialize-place.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import type { RegisteredPlace } from './register-place.ts';

const tested = await testContext();
const { rows, query } = tested;
const ask = deskOf(tested);
// Records are made a moment before they are changed.
const early = tested.at('2026-09-29T12:00:00Z');
const country = await makeCountry(early);
const { productTypeId } = await makeCrafts(early);
const [fergana, andijan] = [
  await makeRegion(early, { parentId: country.id, name: english('Fergana') }),
  await makeRegion(early, { parentId: country.id, name: english('Andijan') }),
];

const strangers: [who: string, viewer: StaffViewer, codes: string[]][] = [
  ['an editor', await makeOfficer(tested, { role: StaffRole.EDITOR }), ['ROLE_NOT_ENOUGH']],
  ['the committee', await makeOfficer(tested, { role: StaffRole.COMMITTEE }), ['ROLE_NOT_ENOUGH']],
  [
    'an officer of another region',
    await makeOfficer(tested, { places: [andijan.path] }),
    ['PLACE_NOT_YOURS'],
  ],
  [
    'an officer of a region whose path begins alike',
    await makeOfficer(tested, { places: ['uzbekistan/ferg'] }),
    ['PLACE_NOT_YOURS'],
  ],
];
const officer = await makeOfficer(tested, { places: [fergana.path] });
const colleague = await makeOfficer(tested);
const allowed: [who: string, viewer: StaffViewer][] = [
  ['an officer of the region', officer],
  ['an officer of everywhere', colleague],
  ['an administrator', await makeOfficer(tested, { role: StaffRole.ADMINISTRATOR })],
];

interface Kept {
  id: string;
  path: string;
  updatedAt: string;
  specializations: { id: string; rank: string; shownTitle: string; validTo: string | null }[];
}

const fields = 'id path updatedAt specializations { id rank shownTitle validTo }';

async function keptAs(viewer: StaffViewer, id: string): Promise<Kept> {
  const { data } = await ask<{ keptPlace: Kept }>(viewer, `{ keptPlace(id: "${id}") { ${fields} } }`);
  if (!data?.keptPlace) throw new Error('It is not theirs');
  return { ...data.keptPlace, updatedAt: new Date(data.keptPlace.updatedAt).toISOString() };
}

let village: RegisteredPlace;
let kept: Kept;
beforeEach(async () => {
  village = await makeVillage(early, {
    parentId: fergana.id,
    name: written({ en: 'Rishton', ru: 'Риштан' }),
    latitude: 40.3,
    longitude: 71.2,
    population: 30_000,
    populationYear: 2020,
  });
  await specializePlace(early, {
    placeId: village.id,
    productTypeId,
    title: english('blue pottery'),
    rank: SpecializationRank.PRIMARY,
    source: english('A decree'),
    validFrom: '2020-01-01',
  });
  kept = await keptAs(officer, village.id);
});

const change = (viewer: StaffViewer, { id, updatedAt }: Kept, input: string) =>
  ask<{ changePlace: Record<string, unknown> }>(
    viewer,
    `mutation { changePlace(id: "${id}", asOf: "${updatedAt}", change: { ${input} }) {
      slug shownName otherNames latitude longitude population populationYear postalCodes picture { id } } }`,
  );

interface Said {
  id?: string;
  rank?: string;
  title?: string;
  more?: string;
}

const sayText = (place: Kept, { id = crypto.randomUUID(), rank = 'SECONDARY', title, more }: Said = {}) =>
  `specializePlace(place: "${place.id}", asOf: "${place.updatedAt}", id: "${id}", productType: "${productTypeId}",
    title: [{ language: "en", text: "${title ?? 'white bread'}" }], rank: ${rank},
    source: [{ language: "en", text: "The committee" }], ${more ?? 'validFrom: "2026-09-01"'}) { ${fields} }`;
const say = (viewer: StaffViewer, place: Kept, said: Said) =>
  ask<{ specializePlace: Kept }>(viewer, `mutation { ${sayText(place, said)} }`);

const endText = (place: Kept, validTo: string, specialization = place.specializations[0]?.id) =>
  `endSpecialization(id: "${place.id}", asOf: "${place.updatedAt}", specialization: "${specialization}",
    validTo: "${validTo}") { ${fields} }`;
const end = (viewer: StaffViewer, place: Kept, ...how: [validTo: string, specialization?: string]) =>
  ask<{ endSpecialization: Kept }>(viewer, `mutation { ${endText(place, ...how)} }`);

/** All that this can change. */
const fingerprint = async () =>
  JSON.stringify(
    await rows(`select md5(string_agg(line, '|' order by line)) as state from (
      select place::text as line from place union all select made::text from specialization made
      union all select document::text from search_document document
      union all select audit_entry::text from audit_entry) as lines`),
  );

const mutations: Record<string, (place: Kept) => string> = {
  changePlace: ({ id, updatedAt }) =>
    `changePlace(id: "${id}", asOf: "${updatedAt}", change: { population: 31000 }) { id }`,
  specializePlace: (place) => sayText(place),
  endSpecialization: (place) => endText(place, '2026-09-29'),
};

describe('who keeps places', () => {
  test.for(Object.entries(mutations))('%s: only for whom it is, and written down', async ([name, write]) => {
    const before = await fingerprint();
    for (const [who, viewer, codes] of strangers) {
      const answer = await ask(viewer, `mutation { ${write(kept)} }`);
      expect([answer.codes, await fingerprint()], who).toEqual([codes, before]);
    }
    for (const [who, viewer] of allowed) {
      const { id } = await makeVillage(early, { parentId: fergana.id });
      await specializePlace(early, {
        placeId: id,
        productTypeId,
        title: english('felt'),
        rank: SpecializationRank.PRIMARY,
        source: english('A decree'),
        validFrom: '2020-01-01',
      });
      const answer = await ask(viewer, `mutation { ${write(await keptAs(viewer, id))} }`);
      expect(answer.codes, who).toEqual([]);
      const noted = await rows(
        'select action, subject_type from audit_entry where staff_id = $1 and subject_id = $2',
        [viewer.id, id],
      );
      expect(noted, who).toEqual([{ action: name, subject_type: 'Place' }]);
    }
  });

  test('keptPlace and keptPlaces: for officers, within their places', async () => {
    const one = `{ keptPlace(id: "${village.id}") { id } }`;
    const list = `{ keptPlaces(first: 100) { totalCount nodes { path } } }`;
    for (const [who, viewer, codes] of strangers) {
      if (codes[0] === 'PLACE_NOT_YOURS')
        expect(await ask(viewer, one), who).toEqual({ codes: [], data: { keptPlace: null } });
      else for (const source of [one, list]) expect((await ask(viewer, source)).codes, who).toEqual(codes);
    }
    const seenBy = async (viewer: StaffViewer) =>
      (await ask<{ keptPlaces: { nodes: { path: string }[] } }>(viewer, list)).data?.keptPlaces.nodes.map(
        ({ path }) => path,
      ) ?? [];
    const all = (await rows<{ path: string }>(`select path from place order by path collate "C"`)).map(
      ({ path }) => path,
    );
    expect(await seenBy(colleague)).toEqual(all);
    expect(await seenBy(officer)).toEqual(all.filter((path) => `${path}/`.startsWith(`${fergana.path}/`)));
    const [, , [, ofAndijan]] = strangers as [unknown, unknown, [string, StaffViewer]];
    expect(await seenBy(ofAndijan)).toEqual([andijan.path]);
  });
});

describe('the list of places', () => {
  const found = async (args: string) =>
    (
      await ask<{ keptPlaces: { nodes: { path: string }[] } }>(
        colleague,
        `{ keptPlaces(first: 100, ${args}) { nodes { path } } }`,
      )
    ).data?.keptPlaces.nodes.map(({ path }) => path);

  test('is narrowed by level, by what it lies in, and by each of its names', async () => {
    await change(officer, kept, 'otherNames: ["Rishtan 100%"]');
    expect(await found('level: REGION')).toEqual([andijan.path, fergana.path]);
    expect(await found(`within: "${andijan.path}"`)).toEqual([andijan.path]);
    expect(await found('text: "100%"')).toEqual([village.path]);
    expect(await found('text: "андижан"')).toEqual([]);
    expect(await found('text: "риштан", level: REGION')).toEqual([]);
    expect(await found(`text: "риштан", within: "${fergana.path}"`)).toContain(village.path);
    expect(await found('text: "fergana", level: REGION')).toEqual([fergana.path]);
  });

  test('comes page by page', async () => {
    const paths: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data }: { data: { keptPlaces: { nodes: Kept[]; pageInfo: PageEnd } } | null } = await ask(
        colleague,
        `query ($after: String) { keptPlaces(first: 2, after: $after) { nodes { path } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      paths.push(...(data?.keptPlaces.nodes.map(({ path }) => path) ?? []));
      if (!data?.keptPlaces.pageInfo.hasNextPage) break;
      after = data.keptPlaces.pageInfo.endCursor;
    }
    expect(paths).toEqual(await found('level: null'));
    expect(paths.length).toBeGreaterThan(4);
  });

  interface PageEnd {
    hasNextPage: boolean;
    endCursor: string;
  }
});

describe('what is known of a place', () => {
  test('is changed, taken away, and shown to the public, with a change to follow', async () => {
    const picture = await makePicture(early);
    const { data: now } = await query<{ changes: { cursor: string } }>('{ changes { cursor } }');
    const changed = await change(
      officer,
      kept,
      `name: [{ language: "en", text: " Rishtan " }, { language: "uz-Latn", text: "Rishton" }], pictureId: "${picture}",
       otherNames: ["Roshidon", " Roshidon", ""], latitude: 40.35, population: 31000, populationYear: 2025, postalCodes: ["151500"]`,
    );
    expect(changed).toEqual({
      codes: [],
      data: {
        changePlace: {
          slug: village.slug,
          shownName: 'Rishtan',
          otherNames: ['Roshidon'],
          latitude: 40.35,
          longitude: 71.2,
          population: 31_000,
          populationYear: 2025,
          postalCodes: ['151500'],
          picture: { id: picture },
        },
      },
    });
    const { data } = await query<{
      place: { id: string; name: { text: string } };
      changes: { changes: { id: string }[] };
    }>(
      `query ($path: String!, $after: String) { place(path: $path) { id name { text } picture { credit } population }
        changes(after: $after, types: ["Place"]) { changes { id } } }`,
      { path: village.path, after: now?.changes.cursor },
    );
    expect(data?.place).toMatchObject({
      name: { text: 'Rishtan' },
      picture: { credit: 'Aul' },
      population: 31_000,
    });
    expect(data?.changes.changes.map(({ id }) => id)).toContain(data?.place.id);
    const [names] = await rows<{ name: Record<string, { text: string }> }>(
      'select name from place where id = $1',
      [village.id],
    );
    expect(
      Object.entries(names?.name ?? {})
        .map(([language, { text }]) => `${language} ${text}`)
        .toSorted(),
    ).toEqual(['en Rishtan', 'ru Риштан', 'uz-Latn Rishton']);
    const { data: search } = await query<{ search: { nodes: object[] } }>(
      '{ search(text: "Roshidon") { nodes { record { __typename } } } }',
    );
    expect(search?.search.nodes).not.toEqual([]);
    const [noted] = await rows<{ difference: object }>(
      `select difference from audit_entry where subject_id = $1 and action = 'changePlace'`,
      [village.id],
    );
    expect(Object.keys(noted?.difference ?? {}).toSorted()).toEqual([
      'latitude',
      'name',
      'otherNames',
      'picture',
      'population',
      'populationYear',
      'postalCodes',
    ]);

    const gone = await change(
      officer,
      await keptAs(officer, village.id),
      `name: [{ language: "ru", text: "" }], otherNames: [], latitude: null, longitude: null, population: null,
       populationYear: null, postalCodes: [], pictureId: null`,
    );
    expect(gone.data?.changePlace).toEqual({
      slug: village.slug,
      shownName: 'Rishtan',
      otherNames: [],
      latitude: null,
      longitude: null,
      population: null,
      populationYear: null,
      postalCodes: [],
      picture: null,
    });
  });

  test.for([
    ['half a point', 'latitude: null'],
    ['a point beyond the pole', 'latitude: 90.5'],
    ['a point beyond the date line', 'longitude: -180.01'],
    ['fewer people than none', 'population: -1'],
    ['a year without people', 'population: null'],
    ['a year that has not come', 'populationYear: 2027'],
    ['no name in any language', 'name: [{ language: "en", text: "" }, { language: "ru", text: " " }]'],
    ['a postal code that is none', 'postalCodes: ["15150015150015"]'],
    ['more names than one can read', `otherNames: [${Array.from({ length: 101 }, (_, at) => `"${at}"`)}]`],
    ['a picture that is no id', 'pictureId: "picture"'],
  ])('cannot be %s', async ([, input = '']) => {
    const before = await fingerprint();
    expect((await change(officer, kept, input)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await fingerprint()).toBe(before);
  });

  test('cannot have a picture that is not there', async () => {
    const before = await fingerprint();
    expect((await change(officer, kept, `pictureId: "${crypto.randomUUID()}"`)).codes).toEqual(['NOT_FOUND']);
    expect(await fingerprint()).toBe(before);
  });

  test('takes the same again without doing it twice, and nothing from what it was before', async () => {
    const first = await change(officer, kept, 'population: 32000');
    const before = await fingerprint();
    expect(await change(officer, kept, 'population: 32000')).toEqual(first);
    expect((await change(colleague, kept, 'population: 33000')).codes).toEqual(['RECORD_CHANGED']);
    expect((await say(colleague, kept, {})).codes).toEqual(['RECORD_CHANGED']);
    expect((await end(colleague, kept, '2026-09-29')).codes).toEqual(['RECORD_CHANGED']);
    expect(await fingerprint()).toBe(before);
  });

  test('of two who change it at once, one is refused', async () => {
    const answers = await Promise.all([
      change(officer, kept, 'population: 40000'),
      change(colleague, kept, 'population: 50000'),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['RECORD_CHANGED']);
  });

  test('is written in one’s own languages alone', async () => {
    const russian = await makeOfficer(tested, { languages: ['ru'] });
    const before = await fingerprint();
    const foreign = 'name: [{ language: "ru", text: "Риштон" }, { language: "en", text: "Rishtan" }]';
    expect((await change(russian, kept, foreign)).codes).toEqual(['LANGUAGE_NOT_YOURS']);
    expect((await say(russian, kept, {})).codes).toEqual(['LANGUAGE_NOT_YOURS']);
    expect(await fingerprint()).toBe(before);
    // What somebody else wrote may be sent along as it is.
    const own = 'name: [{ language: "ru", text: "Риштон" }, { language: "en", text: "Rishton" }]';
    expect((await change(russian, kept, own)).codes).toEqual([]);
  });
});

describe('what a place makes', () => {
  const titles = ({ specializations }: Kept) =>
    specializations.map(({ shownTitle, validTo }) => [shownTitle, validTo]);

  test('is one thing before all others: the next ends it, and it stays as history', async () => {
    const next = { rank: 'PRIMARY', title: 'green pottery' };
    const before = await fingerprint();
    expect((await say(officer, kept, next)).codes).toEqual(['PRIMARY_SPECIALIZATION_TAKEN']);
    expect(await fingerprint()).toBe(before);
    const more = 'validFrom: "2026-09-01", endCurrentOn: "2026-08-31"';
    const { data, codes } = await say(officer, kept, { ...next, more });
    expect(codes).toEqual([]);
    if (!data) throw new Error('Nothing was answered');
    expect(titles(data.specializePlace)).toEqual([
      ['green pottery', null],
      ['blue pottery', '2026-08-31'],
    ]);
    const { data: shown } = await query<{ place: object }>(
      'query ($path: String!) { place(path: $path) { specialization { title { text } } } }',
      { path: village.path },
    );
    expect(shown?.place).toEqual({ specialization: { title: { text: 'green pottery' } } });
  });

  test('is said once, however often it is sent', async () => {
    const said = {
      id: crypto.randomUUID(),
      rank: 'PRIMARY',
      more: 'validFrom: "2026-09-01", endCurrentOn: "2026-08-31"',
    };
    const first = await say(officer, kept, said);
    const before = await fingerprint();
    expect(await say(officer, kept, said)).toEqual(first);
    expect(await fingerprint()).toBe(before);
    const { id } = await makeVillage(early, { parentId: fergana.id });
    expect((await say(officer, await keptAs(officer, id), { ...said, more: undefined })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('is ended once, and on one day', async () => {
    const first = await end(officer, kept, '2026-09-29');
    expect(first.codes).toEqual([]);
    expect(first.data && titles(first.data.endSpecialization)).toEqual([['blue pottery', '2026-09-29']]);
    const before = await fingerprint();
    expect(await end(officer, kept, '2026-09-29')).toEqual(first);
    expect((await end(officer, await keptAs(officer, village.id), '2026-09-28')).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await fingerprint()).toBe(before);
  });

  test('is ended in its own place, where that is known', async () => {
    const { id } = await makeVillage(early, { parentId: andijan.id });
    const other = await keptAs(colleague, id);
    const before = await fingerprint();
    expect((await end(colleague, other, '2026-09-29', kept.specializations[0]?.id)).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await end(colleague, { ...other, id: crypto.randomUUID() }, '2026-09-29', id)).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect(await fingerprint()).toBe(before);
  });

  test.for([
    ['that ends before it began', (place: Kept) => endText(place, '2019-12-31')],
    ['without a title', (place: Kept) => sayText(place, { title: ' ' })],
    ['since a day that never was', (place: Kept) => sayText(place, { more: 'validFrom: "0000-01-01"' })],
    [
      'of lesser rank that ends the first',
      (place: Kept) => sayText(place, { more: 'validFrom: "2026-09-01", endCurrentOn: "2026-08-31"' }),
    ],
    [
      'that begins before the present one ends',
      (place: Kept) =>
        sayText(place, { rank: 'PRIMARY', more: 'validFrom: "2026-09-01", endCurrentOn: "2026-09-02"' }),
    ],
    [
      'that begins before the present one began',
      (place: Kept) =>
        sayText(place, { rank: 'PRIMARY', more: 'validFrom: "2019-01-01", endCurrentOn: "2018-12-31"' }),
    ],
  ] as const)('is nothing %s', async ([, write]) => {
    const before = await fingerprint();
    expect((await ask(officer, `mutation { ${write(kept)} }`)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await fingerprint()).toBe(before);
  });

  test('is of a kind that there is', async () => {
    const before = await fingerprint();
    const strange = sayText(kept).replace(productTypeId, crypto.randomUUID());
    expect((await ask(officer, `mutation { ${strange} }`)).codes).toEqual(['NOT_FOUND']);
    expect(await fingerprint()).toBe(before);
  });
});
