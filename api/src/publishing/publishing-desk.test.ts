import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makeBrand,
  makePicture,
  makeProducer,
  makeProduct,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { makeStory, storyContent, write } from '../../test/make-manuscript.ts';
import { written } from '../graphql/localized-text.ts';
import type { OpenDoor } from '../http/open-door.example.ts';
import type { StoryFacts } from '../manuscript/manuscript.entity.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { archiveProduct } from '../product-writing/archive-product.ts';
import { describeProgramme } from '../programme/describe-programme.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { saveFacts } from '../writing/save-facts.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const workshop = await makeWorkshop(ctx);
const [village] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
const [region] = await rows<{ id: string }>(`select id from place where level = 'REGION'`);
const elsewhere = await makeVillage(ctx, { parentId: region?.id ?? '' });
const pictureId = await makePicture(ctx);
await describeProgramme(ctx, {
  name: english('P'),
  purpose: english('P'),
  isDemonstration: true,
  date: '2026-09-30',
});

async function staff(
  role: StaffRole,
  more: { places?: string[]; languages?: ['ru'] } = {},
): Promise<StaffViewer> {
  const name = `${role} ${JSON.stringify(more)}`;
  const email = `${crypto.randomUUID()}@example.org`;
  const id = await inviteStaff(ctx, { email, name, role, ...more });
  return { kind: 'STAFF', id, role, places: null, languages: null };
}
const editor = await staff(StaffRole.EDITOR);
const colleague = await staff(StaffRole.EDITOR);
const administrator = await staff(StaffRole.ADMINISTRATOR);

let desk: OpenDoor;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());

async function ask(viewer: StaffViewer | null, query: string, headers: Record<string, string> = {}) {
  const session = viewer ? await signedIn(tested, viewer.id) : {};
  return desk.postTo('/desk/graphql', { query }, { ...session, ...headers });
}
async function answered(viewer: StaffViewer, query: string): Promise<unknown> {
  const { data, codes, text } = await ask(viewer, query);
  expect(codes, text).toEqual([]);
  return Object.values(data ?? {})[0];
}

async function story(): Promise<string> {
  const title = 'Secret kiln';
  const manuscript = await makeStory(ctx, editor, { title, places: [workshop.placeId] });
  const [row] = await rows<{ facts: StoryFacts }>('select facts from manuscript where id = $1', [manuscript]);
  if (!row) throw new Error('no facts');
  const source = { publisher: 'A paper', title: 'On clay', kind: 'NEWS' };
  const facts = { ...row.facts, slug: `kiln-${manuscript}`, sources: [source], pictureId };
  await saveFacts(ctx, editor, { manuscript, baseRevision: 0, facts });
  const content = storyContent({
    title,
    lead: 'L',
    author: 'A',
    blocks: [{ id: 'b', type: 'TEXT', spans: [{ text: 'Once.' }] }],
  });
  await write(ctx, editor, { manuscript, content });
  return manuscript;
}

const state = async (manuscript: string, to: string) => {
  const at = to === 'SCHEDULED' ? `'2026-10-01'` : 'null';
  const revision = to === 'PUBLISHED' ? '2' : 'null';
  await rows(
    `update manuscript_text set state = $2, publish_at = ${at}, published_revision = ${revision} where manuscript_id = $1`,
    [manuscript, to],
  );
};

/** What is asked, where a text has to stand for it, and who may. */
const texts = 'languages: ["en"]';
const fields: Record<string, { from?: string; by?: StaffViewer; ask(manuscript: string): string }> = {
  publishingProblems: { ask: (id) => `{ publishingProblems(manuscript: "${id}", ${texts}) { code } }` },
  submitText: {
    from: 'DRAFT',
    ask: (id) => `mutation { submitText(manuscript: "${id}", language: "en") { state } }`,
  },
  approveText: {
    from: 'IN_REVIEW',
    by: colleague,
    ask: (id) =>
      `mutation { approveText(manuscript: "${id}", language: "en", revision: 2) { reviewedRevision reviewer { id } } }`,
  },
  returnText: {
    from: 'IN_REVIEW',
    ask: (id) =>
      `mutation { returnText(manuscript: "${id}", language: "en", note: "Which?") { reviewNote } }`,
  },
  scheduleTexts: {
    ask: (id) =>
      `mutation { scheduleTexts(manuscript: "${id}", ${texts}, at: "2026-10-05T09:00:00+05:00") { name } }`,
  },
  unscheduleTexts: {
    from: 'SCHEDULED',
    ask: (id) => `mutation { unscheduleTexts(manuscript: "${id}", ${texts}) { name } }`,
  },
  publishTexts: {
    ask: (id) =>
      `mutation { publishTexts(manuscript: "${id}", ${texts}) { change manuscript { name publicPath } } }`,
  },
  unpublishTexts: {
    from: 'public',
    ask: (id) => `mutation { unpublishTexts(manuscript: "${id}", ${texts}) { change manuscript { name } } }`,
  },
};
const fingerprint = async () =>
  JSON.stringify([
    await rows('select * from manuscript_text order by manuscript_id, language'),
    await rows('select * from story order by id'),
    await rows('select count(*) from audit_entry'),
    await rows('select * from programme'),
  ]);

describe('every step to the public, through the door of the desk', () => {
  test.each(Object.entries(fields))(
    '%s: only who writes about the place in the language',
    async (name, { from, by = editor, ask: write }) => {
      const manuscript = await story();
      if (from === 'public') await answered(editor, fields.publishTexts?.ask(manuscript) ?? '');
      else if (from) await state(manuscript, from);
      const strangers: [StaffViewer | null, string][] = [
        [null, 'CREDENTIALS_NEEDED'],
        [await staff(StaffRole.COMMITTEE), 'ROLE_NOT_ENOUGH'],
        [await staff(StaffRole.EDITOR, { places: [elsewhere.path] }), 'PLACE_NOT_YOURS'],
        [await staff(StaffRole.EDITOR, { languages: ['ru'] }), 'LANGUAGE_NOT_YOURS'],
      ];
      const own =
        name === 'approveText'
          ? by
          : await staff(StaffRole.OFFICER, {
              places: [village?.path.split('/').slice(0, 2).join('/') ?? ''],
            });
      const before = await fingerprint();
      for (const [stranger, code] of strangers) {
        const answer = await ask(stranger, write(manuscript));
        expect(answer.codes, name).toEqual([code]);
        expect(answer.text).not.toContain('Secret');
      }
      const nowhere = await ask(editor, write(crypto.randomUUID()));
      expect(nowhere.codes).toEqual(['NOT_FOUND']);
      expect(await fingerprint()).toBe(before);
      await answered(own, write(manuscript));
      expect((await fingerprint()) === before).toBe(!write(manuscript).startsWith('mutation'));
    },
  );

  test('rules of publishing are read by all staff and set by administrators', async () => {
    const set =
      'mutation { setPublishingRules(isReviewRequired: true, timezone: "Asia/Almaty") { isReviewRequired timezone } }';
    const before = await fingerprint();
    for (const role of [StaffRole.EDITOR, StaffRole.OFFICER, StaffRole.COMMITTEE])
      expect((await ask(await staff(role), set)).codes).toEqual(['ROLE_NOT_ENOUGH']);
    expect((await ask(administrator, set.replace('Asia/Almaty', 'Mars/Base'))).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(JSON.parse(await fingerprint())[3]).toEqual(JSON.parse(before)[3]);
    expect(await answered(editor, '{ publishingRules { isReviewRequired timezone } }')).toEqual({
      isReviewRequired: false,
      timezone: 'Asia/Tashkent',
    });
    expect(await answered(administrator, set)).toEqual({ isReviewRequired: true, timezone: 'Asia/Almaty' });
    await answered(administrator, set.replace('true', 'false'));
  });
});

test('who publishes is told the change, and how it goes with it', async () => {
  const manuscript = await story();
  const { change, ...published } = (await answered(
    editor,
    `mutation { publishTexts(manuscript: "${manuscript}", ${texts}) { change manuscript { publicPath texts { state isChangedSincePublished publishedRevision } } } }`,
  )) as { change: string };
  expect(published).toEqual({
    manuscript: {
      publicPath: `/stories/kiln-${manuscript}/`,
      texts: [{ state: 'PUBLISHED', isChangedSincePublished: false, publishedRevision: 2 }],
    },
  });
  expect(await answered(editor, `{ publication(change: "${change}") { state pagesWritten } }`)).toEqual({
    state: 'WAITING',
    pagesWritten: 0,
  });
  const reason = '/stories/kiln/: ENOENT: no such file, open /srv/aul/kiln';
  await rows(`insert into publication (sequence, state, paths, reason) values ($1, 'FAILED', '{}', $2)`, [
    change,
    reason,
  ]);
  expect(await answered(editor, `{ publication(change: "${change}") { reason } }`)).toEqual({ reason });
});

test('what stands in the way is told in the language of whoever asks', async () => {
  const manuscript = await makeStory(ctx, editor, { title: 'A', places: [] });
  const query = `{ publishingProblems(manuscript: "${manuscript}", ${texts}) { code message language field blockId } }`;
  const found = (await answered(editor, query)) as { code: string; message: string }[];
  expect(found.map(({ code }) => code)).toEqual([
    'PLACE_MISSING',
    'SOURCES_MISSING',
    'OPENING_PICTURE_MISSING',
    'NOT_TOLD',
    'FIELD_MISSING',
    'FIELD_MISSING',
  ]);
  expect(found.at(-1)).toEqual({
    code: 'FIELD_MISSING',
    message: 'Opening paragraph: nothing is written here yet.',
    language: 'en',
    field: 'lead',
    blockId: null,
  });
});

describe('what can be linked to', () => {
  const targets = async (args: string, viewer = editor) =>
    (await answered(
      viewer,
      `{ linkTargets(${args}) { kind id name place picture { alt sources { url mediaType width } } } }`,
    )) as {
      kind: string;
      id: string;
      name: string;
      place: string | null;
      picture: object | null;
    }[];

  test('is public and found by its name in any language, as it is typed', async () => {
    const shown = await makeProduct(ctx, {
      ...workshop,
      slug: 'lagan',
      name: written({ en: 'Lagan', ru: 'Ляган' }),
    });
    const hidden = await makeProduct(ctx, { ...workshop, slug: 'lagan-old', name: english('Lagan of old') });
    await archiveProduct(ctx, hidden);
    await makeBrand(ctx, { slug: 'lagan-brand', name: english('Lagan makers') });
    await makeStory(ctx, editor, { title: 'Lagan, a draft' });
    for (const text of ['lag', 'Lagan', 'Ляг']) {
      const found = await targets(`text: "${text}"`);
      expect(
        found.map(({ id }) => id),
        text,
      ).toContain(shown);
      expect(JSON.stringify(found)).not.toMatch(/of old|draft/);
    }
    const [plate] = await targets('text: "lagan", kinds: [PRODUCT]');
    expect(plate).toMatchObject({ kind: 'PRODUCT', id: shown, name: 'Lagan', place: expect.any(String) });
    expect(plate?.picture).toMatchObject({ alt: 'A blue plate' });
    expect((await targets('text: "lagan", kinds: [BRAND]')).map(({ kind }) => kind)).toEqual(['BRAND']);
    expect(await targets('text: "nothing like it"')).toEqual([]);
  });

  test('is offered by weight before anything is typed, as many as are asked for', async () => {
    expect(await targets('text: "", first: 3')).toHaveLength(3);
    expect((await ask(editor, '{ linkTargets(text: "", first: 51) { id } }')).codes).toEqual([
      'PAGE_TOO_LARGE',
    ]);
  });

  test('does not tell the name of somebody who has not consented', async () => {
    const id = await makeProducer(ctx, {
      kind: ProducerKind.ARTISAN,
      name: english('Nodira Hidden'),
      placeId: workshop.placeId,
    });
    expect(await targets('text: "nodira"')).toEqual([]);
    const [found] = (await targets('text: "", kinds: [PRODUCER], first: 50')).filter(
      (target) => target.id === id,
    );
    expect(found).toBeDefined();
    expect(JSON.stringify(found)).not.toContain('Nodira');
  });
});
