import { describe, expect, test } from 'vitest';
import type { Content } from './content.ts';
import {
  createWritingSession,
  type JournalEntry,
  type Save,
  type SaveAnswer,
  SaveRefused,
  type WritingStatus,
  writingTimes,
} from './writing-session.ts';

const said = (title: string): Content => ({ fields: { title }, blocks: [] });

/** A tab whose clock and line the test holds. */
function openTab(more: { left?: JournalEntry } = {}) {
  const sent: (Save & { answer(answer: SaveAnswer): void; fail(problem: Error): void })[] = [];
  const editor = { isComposing: false };
  const seen: { content?: Content; status: WritingStatus[]; journal: JournalEntry | null; puts: number } = {
    status: [],
    journal: more.left ?? null,
    puts: 0,
  };
  let now = 0;
  let ids = 0;
  const session = createWritingSession({
    ...(more.left ? more : { text: { revision: 1, content: said('Clay') } }),
    now: () => now,
    newId: () => {
      ids += 1;
      return `save${ids}`;
    },
    send: (save) =>
      new Promise<SaveAnswer>((answer, fail) => {
        // In the journal before it is on the line.
        expect(seen.journal?.pending).toEqual(save);
        sent.push({ ...save, answer, fail });
      }),
    store: {
      async put(entry) {
        seen.puts += 1;
        seen.journal = entry;
      },
      async remove() {
        seen.journal = null;
      },
    },
    mayShow: () => !editor.isComposing,
    onMerged: (content) => {
      seen.content = content;
    },
    onStatus: (status) => void seen.status.push(status),
  });
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 250) {
      now += Math.min(left, 250);
      session.tick();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  };
  return { session, editor, sent, seen, pass };
}
const last = <T>(list: T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('Nothing was sent.');
  return item;
};

test('what is typed is in the journal within a tick, and on the line after a pause', async () => {
  const { session, sent, seen, pass } = openTab();
  session.write(said('Red clay'));
  await pass(250);
  expect(seen.journal).toEqual({ baseRevision: 1, content: said('Red clay'), pending: null });
  expect(sent).toEqual([]);
  await pass(writingTimes.pause);
  expect(sent).toMatchObject([{ saveId: 'save1', baseRevision: 1, content: said('Red clay') }]);
  expect([session.status, session.isSettled]).toEqual(['SAVING', false]);
  last(sent).answer({ revision: 2, sentRevision: 2, content: said('Red clay') });
  await pass(250);
  expect([session.status, session.isSettled, session.baseRevision]).toEqual(['SAVED', true, 2]);
  expect([seen.journal, seen.content]).toEqual([null, undefined]);
});

test('whoever does not pause is saved all the same', async () => {
  const { session, sent, pass } = openTab();
  for (let key = 0; key < 14; key += 1) {
    session.write(said(`Clay${'!'.repeat(key)}`));
    await pass(250);
  }
  expect(sent).toHaveLength(1);
});

test('a save whose answer is lost is sent again as the same save, later each time', async () => {
  const { session, sent, seen, pass } = openTab();
  session.write(said('Red clay'));
  await pass(1000);
  last(sent).fail(new Error('The line is down.'));
  session.write(said('Red clay of Rishton'));
  await pass(500);
  expect(sent).toHaveLength(1);
  expect(session.status).toBe('RETRYING');
  expect(seen.journal?.content).toEqual(said('Red clay of Rishton'));
  await pass(1000);
  expect(sent.map(({ saveId, content }) => [saveId, content])).toEqual([
    ['save1', said('Red clay')],
    ['save1', said('Red clay')],
  ]);
  last(sent).fail(new Error('The line is down.'));
  await pass(1500);
  expect(sent).toHaveLength(2);
  session.hurry();
  await pass(250);
  expect(sent).toHaveLength(3);
});

describe('words of others', () => {
  test('come with the answer, and what was typed meanwhile stays', async () => {
    const { session, sent, seen, pass } = openTab();
    session.write(said('Red clay'));
    await pass(1000);
    session.write(said('Red clay glows'));
    last(sent).answer({ revision: 3, sentRevision: 2, content: said('Fat red clay') });
    await pass(250);
    expect(session.content).toEqual(said('Fat red clay glows'));
    expect(seen.content).toEqual(session.content);
    await pass(1000);
    expect(last(sent)).toMatchObject({
      saveId: 'save2',
      baseRevision: 3,
      content: said('Fat red clay glows'),
    });
  });

  test('at the place where somebody types do not take theirs away: the server is to decide', async () => {
    const { session, sent, seen, pass } = openTab();
    session.write(said('Red clay'));
    await pass(1000);
    session.write(said('Reddish clay'));
    last(sent).answer({ revision: 4, sentRevision: 3, content: said('Blue clay') });
    await pass(250);
    expect([session.content, seen.content]).toEqual([said('Reddish clay'), undefined]);
    await pass(1000);
    expect(last(sent)).toMatchObject({ baseRevision: 3, content: said('Reddish clay') });
    last(sent).answer({ revision: 6, sentRevision: 5, content: said('Blue clay') });
    await pass(250);
    expect([session.content, session.isSettled]).toEqual([said('Blue clay'), true]);
  });

  test('that come while somebody composes are not taken out by what is composed', async () => {
    const { session, editor, sent, seen, pass } = openTab();
    session.write(said('Red clay'));
    await pass(1000);
    editor.isComposing = true;
    last(sent).answer({ revision: 3, sentRevision: 2, content: said('Fat red clay') });
    await pass(250);
    expect([session.content, seen.content]).toEqual([said('Red clay'), undefined]);
    // The editor goes on from what it shows.
    session.write(said('Red clay glo'));
    await pass(1000);
    expect(last(sent)).toMatchObject({ baseRevision: 2, content: said('Red clay glo') });
    last(sent).answer({ revision: 5, sentRevision: 4, content: said('Fat red clay glo') });
    await pass(250);
    session.write(said('Red clay glows'));
    editor.isComposing = false;
    await pass(1000);
    expect(last(sent)).toMatchObject({ baseRevision: 4, content: said('Red clay glows') });
    last(sent).answer({ revision: 7, sentRevision: 6, content: said('Fat red clay glows') });
    await pass(250);
    expect([session.content, seen.content]).toEqual([said('Fat red clay glows'), session.content]);
    expect([session.baseRevision, session.isSettled]).toEqual([7, true]);
  });

  test('that came with a save or were heard of while somebody composed are shown when they have', async () => {
    const { session, editor, sent, seen, pass } = openTab();
    editor.isComposing = true;
    session.receive({ revision: 2, content: said('Old clay') });
    expect([session.content, session.baseRevision]).toEqual([said('Clay'), 1]);
    session.write(said('Clay glows'));
    await pass(1000);
    last(sent).answer({ revision: 4, sentRevision: 3, content: said('Old clay glows') });
    await pass(5000);
    // Nothing is to be saved, and nothing is lost where the tab ends now.
    expect([sent.length, session.isSettled, seen.journal]).toEqual([1, true, null]);
    expect([session.content, session.baseRevision]).toEqual([said('Clay glows'), 3]);
    editor.isComposing = false;
    await pass(250);
    expect([session.content, seen.content]).toEqual([said('Old clay glows'), said('Old clay glows')]);
    expect([session.baseRevision, session.isSettled]).toEqual([4, true]);
  });

  test('that are heard of are taken by whoever has nothing unsaved', async () => {
    const { session, seen, pass } = openTab();
    session.receive({ revision: 2, content: said('Red clay') });
    expect([session.content, seen.content]).toEqual([said('Red clay'), said('Red clay')]);
    session.receive({ revision: 1, content: said('Old') });
    session.write(said('Red clay!'));
    session.receive({ revision: 3, content: said('Blue clay') });
    await pass(250);
    expect([session.content, session.baseRevision]).toEqual([said('Red clay!'), 2]);
  });
});

test('after a crash another brings home what was left, beginning with the save that was under way', async () => {
  const before = openTab();
  before.session.write(said('Red clay'));
  await before.pass(1000);
  before.session.write(said('Red clay of Rishton'));
  await before.pass(250);
  const { journal } = before.seen;
  if (!journal) throw new Error('The journal is empty.');
  const { session, sent, seen, pass } = openTab({ left: journal });
  expect(session.isSettled).toBe(false);
  await pass(250);
  expect(sent).toMatchObject([{ saveId: 'save1', content: said('Red clay') }]);
  last(sent).answer({ revision: 2, sentRevision: 2, content: said('Red clay') });
  await pass(1000);
  expect(last(sent)).toMatchObject({ baseRevision: 2, content: said('Red clay of Rishton') });
  last(sent).answer({ revision: 3, sentRevision: 3, content: said('Red clay of Rishton') });
  await pass(250);
  expect([session.isSettled, seen.journal]).toEqual([true, null]);
});

test('what the server will not take stays in the journal, and is sent as another save when it was changed', async () => {
  const { session, sent, seen, pass } = openTab();
  session.write(said('Too long'));
  await pass(1000);
  last(sent).fail(new SaveRefused('Too large.'));
  await pass(250);
  expect([session.status, seen.journal?.content]).toEqual(['REFUSED', said('Too long')]);
  session.write(said('Long'));
  await pass(1500);
  expect(last(sent)).toMatchObject({ saveId: 'save2', baseRevision: 1, content: said('Long') });
});

test('a journal that cannot be kept holds up no save', async () => {
  let saves = 0;
  const session = createWritingSession({
    text: { revision: 1, content: said('Clay') },
    now: () => 5000 * saves + 1,
    newId: () => 'save',
    send: async () => {
      saves += 1;
      return { revision: 2, sentRevision: 2, content: said('Red clay') };
    },
    store: { put: () => Promise.reject(new Error('The disk is full.')), remove: async () => {} },
  });
  session.write(said('Red clay'));
  session.hurry();
  session.tick();
  await new Promise(setImmediate);
  expect([saves, session.status]).toEqual([1, 'SAVED']);
});
