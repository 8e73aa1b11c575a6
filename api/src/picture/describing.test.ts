import { beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProducer, makeRegion, makeVillage } from '../../test/make.ts';
import { readChanges } from '../change/read-changes.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { recordConsent } from '../consent/record-consent.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { databaseOf } from '../database.ts';
import { recordTag } from '../graphql/answer-tags.ts';
import { written } from '../graphql/localized-text.ts';
import { toGlobalId } from '../graphql/node.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { describePicture, type PictureDescription } from './describe-picture.ts';
import { readPicture, readPictures } from './read-pictures.ts';

const { ctx, rows, orm, publicContext, query } = await testContext();
const staffId = await inviteStaff(ctx, { email: 'e@example.org', name: 'An editor', role: StaffRole.EDITOR });
const viewer: StaffViewer = {
  kind: 'STAFF',
  id: staffId,
  role: StaffRole.EDITOR,
  places: null,
  languages: null,
};
const region = await makeRegion(ctx);
let sent = 0;

/** As if somebody had sent it. */
async function upload(more: { sentBy?: string; createdAt?: string } = {}): Promise<string> {
  sent += 1;
  const [row] = await rows<{ id: string }>(
    `insert into picture_upload (id, hash, width, height, widths, alt, sent_by_id, created_at)
    values (gen_random_uuid(), $1, 800, 600, '{560,800}', '{}', $2, $3) returning id`,
    [`sent${sent}`, more.sentBy ?? staffId, more.createdAt ?? '2026-09-01T00:00:00Z'],
  );
  return row?.id ?? '';
}

const described = (id: string, more: Partial<PictureDescription> = {}): PictureDescription => ({
  id,
  alt: { en: 'A potter at the wheel', ru: 'Гончар за кругом' },
  credit: 'The workshop',
  licence: 'CC-BY-4.0',
  focusX: 30,
  focusY: 70,
  personProducerId: null,
  ...more,
});
const describeIt = (id: string, more: Partial<PictureDescription> = {}, who: StaffViewer = viewer) =>
  describePicture(ctx, who, described(id, more));
const look = (id: string) => readPicture(publicContext(), id);
/** All that a refusal must leave as it was. */
const state = () =>
  Promise.all(
    ['picture', 'picture_upload', 'audit_entry'].map((table) => rows(`select * from ${table} order by id`)),
  );

describe('a picture that was sent', () => {
  test('is nothing to the public before it is complete', async () => {
    const id = await upload();
    for (const [more, lacks] of [
      [{ alt: {} }, ['ALT']],
      [{ alt: { en: '  ' }, credit: ' ' }, ['ALT', 'CREDIT']],
      [{ licence: '' }, ['LICENCE']],
    ] as const) {
      await describeIt(id, more);
      expect(await look(id)).toMatchObject({ isComplete: false, lacks });
      const { data } = await query(`{ node(id: "${toGlobalId('Picture', id)}") { id } }`);
      expect(data).toEqual({ node: null });
    }
  });

  test('can be shown when nothing is missing, and is public with the first thing that shows it; with the last it is gone', async () => {
    const id = await upload();
    await describeIt(id);
    const source = { db: databaseOf(orm), metadata: orm.getMetadata() };
    const { cursor: described } = await readChanges(source, {});
    const node = () => query(`{ node(id: "${toGlobalId('Picture', id)}") { id } }`);
    const told = async (after: string) =>
      (await readChanges(source, { after, first: 100 })).changes
        .filter((change) => change.id === toGlobalId('Picture', id))
        .map(({ kind }) => kind);
    expect((await node()).data).toEqual({ node: null });
    const place = await makeVillage(ctx, { parentId: region.id, pictureId: id });
    expect((await node()).data).toEqual({ node: { id: toGlobalId('Picture', id) } });
    expect(await told(described)).toEqual(['UPSERT']);
    const { cursor: shown } = await readChanges(source, { after: described });
    await rows('update place set picture_id = null where id = $1', [place.id]);
    expect((await node()).data).toEqual({ node: null });
    expect(await told(shown)).toEqual(['TOMBSTONE']);
  });

  test('keeps its id and its focus', async () => {
    const id = await upload();
    await describeIt(id);
    await makeVillage(ctx, { parentId: region.id, pictureId: id });
    expect(await look(id)).toEqual({
      id,
      hash: `sent${sent}`,
      width: 800,
      height: 600,
      alt: { en: 'A potter at the wheel', ru: 'Гончар за кругом' },
      credit: 'The workshop',
      licence: 'CC-BY-4.0',
      focusX: 30,
      focusY: 70,
      personProducerId: null,
      personName: null,
      isComplete: true,
      lacks: [],
      isGenerated: false,
      sources: expect.arrayContaining([
        expect.objectContaining({ url: `http://media.test/sent${sent}-800.avif`, mediaType: 'image/avif' }),
      ]),
    });
    const { data } = await query(
      `{ node(id: "${toGlobalId('Picture', id)}") { ... on Picture { alt { text } credit focus { x y } sources { width } } } }`,
      {},
      { language: 'ru' },
    );
    expect(data?.node).toEqual({
      alt: { text: 'Гончар за кругом' },
      credit: 'The workshop',
      focus: { x: 30, y: 70 },
      sources: [{ width: 560 }, { width: 800 }, { width: 560 }, { width: 800 }],
    });
  });

  test('changes for the public when it is described anew, which is told and written down', async () => {
    const id = await upload();
    await describeIt(id);
    await makeVillage(ctx, { parentId: region.id, pictureId: id });
    const source = { db: databaseOf(orm), metadata: orm.getMetadata() };
    const { cursor } = await readChanges(source, {});
    await describeIt(id, { alt: { en: 'Usto at the wheel' }, focusX: 31 });
    const { changes } = await readChanges(source, { after: cursor, first: 100 });
    expect(changes.map(({ id }) => id)).toEqual([toGlobalId('Picture', id)]);
    expect(changes[0]?.tags).toContain(recordTag(id));
    expect(await rows('select alt, focus_x from picture where id = $1', [id])).toEqual([
      { alt: written({ en: 'Usto at the wheel' }), focus_x: 31 },
    ]);
    const [entry] = await rows<{ difference: object }>(
      'select difference from audit_entry where subject_id = $1 order by id desc limit 1',
      [id],
    );
    expect(Object.keys(entry?.difference ?? {}).toSorted()).toEqual(['alt', 'focusX']);
    const after = await readChanges(source, {});
    await describeIt(id, { alt: { en: 'Usto at the wheel' }, focusX: 31 });
    expect((await readChanges(source, { after: after.cursor })).changes).toEqual([]);
  });

  test('may be an illustration that a program made: then it is marked as such, until somebody says otherwise', async () => {
    const id = await upload();
    await describeIt(id, { isGenerated: true, credit: '' });
    expect(await look(id)).toMatchObject({ isComplete: false, isGenerated: true });
    await describeIt(id);
    await makeVillage(ctx, { parentId: region.id, pictureId: id });
    const isMarked = async () => {
      const { data } = await query<{ node: object }>(
        `{ node(id: "${toGlobalId('Picture', id)}") { ... on Picture { isGenerated } } }`,
      );
      return data?.node;
    };
    expect(await isMarked()).toEqual({ isGenerated: true });
    expect(await look(id)).toMatchObject({ isComplete: true, isGenerated: true });
    await describeIt(id, { isGenerated: false });
    expect(await isMarked()).toEqual({ isGenerated: false });
  });

  test('is never made incomplete again', async () => {
    const id = await upload();
    await describeIt(id);
    const before = await state();
    for (const more of [{ alt: {} }, { credit: '' }, { licence: '  ' }])
      await expect(describeIt(id, more)).rejects.toMatchObject({ code: 'PICTURE_CREDIT_MISSING' });
    expect(await state()).toEqual(before);
  });

  test('keeps what a machine or another script gave, where the words are the same', async () => {
    const alt = {
      ...english('A plate'),
      ru: { text: 'Тарелка', origin: 'MACHINE', isReviewed: true },
    } as const;
    const id = await makePicture(ctx, { alt });
    await describeIt(id, { alt: { en: 'A blue plate', ru: 'Тарелка' } });
    expect(await rows('select alt from picture where id = $1', [id])).toEqual([
      { alt: { ...english('A blue plate'), ru: alt.ru } },
    ]);
  });

  test.each([
    ['a focus outside', { focusX: 101 }],
    ['half a percent', { focusY: 0.5 }],
    ['words that are none', { alt: { en: 7 } }],
    ['a list of words', { alt: ['A plate'] }],
    ['words without end', { alt: { en: 'n'.repeat(1_001) } }],
    ['a credit without end', { credit: 'n'.repeat(301) }],
  ])('is not described with %s', async (_, more) => {
    const id = await upload();
    const before = await state();
    await expect(describeIt(id, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await state()).toEqual(before);
  });

  test('that is not there, or shows a person who is not, is not found', async () => {
    const id = await upload();
    const before = await state();
    for (const [which, more] of [
      [crypto.randomUUID(), {}],
      ['nonsense', {}],
      [id, { personProducerId: crypto.randomUUID() }],
      [id, { personProducerId: 'nonsense' }],
    ] as const)
      await expect(describeIt(which, more)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(describeIt(id, { alt: { xx: 'A' } })).rejects.toMatchObject({ code: 'LANGUAGE_UNKNOWN' });
    expect(await state()).toEqual(before);
    expect(await look('nonsense')).toBeNull();
  });
});

describe('a person in a picture', () => {
  test('is there when an illustration of a producer is said to be a photograph', async () => {
    const id = await makePicture(ctx);
    const producerId = await makeProducer(ctx, {
      kind: ProducerKind.ARTISAN,
      placeId: (await makeVillage(ctx, { parentId: region.id })).id,
      pictureId: id,
    });
    const before = await state();
    await expect(describeIt(id, { isGenerated: false })).rejects.toMatchObject({ code: 'CONSENT_MISSING' });
    expect(await state()).toEqual(before);
    await recordConsent(ctx, { producerId, scope: ConsentScope.PORTRAIT, evidence: 'A signed sheet' });
    await describeIt(id, { isGenerated: false });
    expect((await look(id))?.isGenerated).toBe(false);
  });

  let producerId: string;
  beforeAll(async () => {
    producerId = await makeProducer(ctx, { kind: ProducerKind.COOPERATIVE, placeId: region.id });
  });

  test('has to consent before it is public', async () => {
    const id = await upload();
    await describeIt(id, { personProducerId: producerId });
    expect(await look(id)).toMatchObject({
      isComplete: false,
      lacks: ['CONSENT'],
      personName: expect.stringMatching(/^Workshop/),
      personProducerId: producerId,
    });
    const [open, unseen] = [await upload(), await upload()];
    for (const each of [open, unseen]) await describeIt(each);
    await makeVillage(ctx, { parentId: region.id, pictureId: open });
    const before = await state();
    await expect(describeIt(open, { personProducerId: producerId })).rejects.toMatchObject({
      code: 'CONSENT_MISSING',
    });
    expect(await state()).toEqual(before);
    // What nothing shows is nothing to the public: who is in it can be said, and then it takes their consent.
    await describeIt(unseen, { personProducerId: producerId });
    expect((await look(unseen))?.lacks).toEqual(['CONSENT']);
    await makeVillage(ctx, { parentId: region.id, pictureId: unseen });
    const isThere = async (each: string) =>
      (await query(`{ node(id: "${toGlobalId('Picture', each)}") { id } }`)).data?.node !== null;
    expect([await isThere(open), await isThere(unseen)]).toEqual([true, false]);
    await recordConsent(ctx, { producerId, scope: ConsentScope.PORTRAIT, evidence: 'A signed sheet' });
    expect((await look(id))?.lacks).toEqual([]);
    for (const each of [id, open]) {
      await describeIt(each, { personProducerId: producerId });
      expect(await look(each)).toMatchObject({ isComplete: true, personProducerId: producerId });
    }
    expect([await isThere(open), await isThere(unseen)]).toEqual([true, true]);
    await withdrawConsent(ctx, { producerId, scope: ConsentScope.PORTRAIT });
    expect([await isThere(open), await isThere(unseen)]).toEqual([false, false]);
  });
});

describe('staff with limits', () => {
  test('write words in their languages only', async () => {
    const id = await upload();
    await describeIt(id);
    const before = await state();
    const russian: StaffViewer = { ...viewer, languages: ['ru'] };
    await expect(describeIt(id, { alt: { ru: 'Гончар за кругом' } }, russian)).rejects.toMatchObject({
      code: 'LANGUAGE_NOT_YOURS',
    });
    expect(await state()).toEqual(before);
    await describeIt(id, { alt: { en: 'A potter at the wheel', ru: 'Гончар' } }, russian);
    expect((await look(id))?.alt).toEqual({ en: 'A potter at the wheel', ru: 'Гончар' });
  });

  test('describe what they sent themselves, and what stands with their places', async () => {
    const other = await inviteStaff(ctx, { email: 'o@example.org', name: 'Other', role: StaffRole.EDITOR });
    const id = await upload();
    await describeIt(id);
    const village = await makeVillage(ctx, { parentId: region.id, pictureId: id });
    const limited = (place: string): StaffViewer => ({ ...viewer, id: other, places: [place] });
    const before = await state();
    for (const place of ['kazakhstan', `${village.path}/below`, 'uzbek'])
      await expect(describeIt(id, { focusX: 1 }, limited(place))).rejects.toMatchObject({
        code: 'PLACE_NOT_YOURS',
      });
    expect(await state()).toEqual(before);
    await describeIt(id, { focusX: 1 }, limited(region.path));
    await describeIt(id, { focusX: 2 }, { ...limited('kazakhstan'), id: staffId });
    expect(await look(id)).toMatchObject({ focusX: 2 });
  });

  test('describe nothing that stands with places of others too', async () => {
    const other = await inviteStaff(ctx, { email: 'p@example.org', name: 'Other', role: StaffRole.OFFICER });
    const theirs = await makeVillage(ctx, { parentId: region.id });
    const workshop = await makeProducer(ctx, { kind: ProducerKind.COOPERATIVE, placeId: theirs.id });
    const shownBy: ((pictureId: string) => Promise<unknown>)[] = [
      (pictureId) => rows('update place set picture_id = $1 where id = $2', [pictureId, theirs.id]),
      (pictureId) => makeBrand(ctx, { pictureId, homePlaceIds: [theirs.id] }),
      (pictureId) => rows('update producer set picture_id = $1 where id = $2', [pictureId, workshop]),
    ];
    for (const show of shownBy) {
      const id = await upload();
      await describeIt(id);
      const mine = await makeVillage(ctx, { parentId: region.id, pictureId: id });
      const limited: StaffViewer = { ...viewer, id: other, places: [mine.path] };
      await describeIt(id, { focusX: 1 }, limited);
      await show(id);
      const before = await state();
      await expect(describeIt(id, { focusX: 2 }, limited)).rejects.toMatchObject({ code: 'PLACE_NOT_YOURS' });
      expect(await state()).toEqual(before);
    }
  });
});

test('pictures are listed with the incomplete first, then the newest, page by page', async () => {
  await rows('delete from picture_upload');
  await rows('update place set picture_id = null');
  await rows('delete from picture');
  const older = await upload({ createdAt: '2026-09-02T00:00:00Z' });
  const newer = await upload({ createdAt: '2026-09-03T00:00:00Z' });
  const done = await upload({ createdAt: '2026-09-04T00:00:00Z' });
  await describeIt(done, { credit: 'Zulfiya' });
  const other = await makePicture(ctx, { alt: english('100% silk') });
  const context = { ...publicContext(), viewer };
  const list = async (filter: object, args: { first: number; after?: string } = { first: 10 }) => {
    const page = await readPictures(context, { args, filter });
    return { ids: page.nodes.map(({ id }) => id), end: page.pageInfo.endCursor, total: page.totalCount };
  };
  const all = await list({});
  expect(all.ids.slice(0, 2)).toEqual([newer, older]);
  expect(all.ids.slice(2).toSorted()).toEqual([done, other].toSorted());
  expect(all.total).toBe(4);
  const paged: string[] = [];
  for (let after: string | undefined, count = 0; count < 4; count += 1) {
    const page = await list({}, { first: 1, ...(after && { after }) });
    paged.push(...page.ids);
    after = page.end ?? undefined;
  }
  expect(paged).toEqual(all.ids);
  expect((await list({ isIncomplete: true })).ids).toEqual([newer, older]);
  expect((await list({ isIncomplete: false })).total).toBe(2);
  expect((await list({ mine: true })).ids).toEqual([newer, older, done]);
  expect((await list({ text: 'zulfi' })).ids).toEqual([done]);
  expect((await list({ text: '100%' })).ids).toEqual([other]);
  expect((await list({ text: '_' })).ids).toEqual([]);
});
