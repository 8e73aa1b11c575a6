import {
  type Block,
  type Content,
  createWritingSession,
  type JournalEntry,
  plainText,
  type Save,
  type SaveAnswer,
  type WritingSession,
} from '@aul/manuscript';

// Editors at work on one text, in a time of their own: they type, leave tabs open, lose the line in the middle of a save or for
// hours, compose words while those of others come in, and their browsers crash. What they have is the code of the desk; what saves is whatever is given.

/** What keeps the text. */
export interface EditorsServer {
  load(): Promise<{ revision: number; content: Content }>;
  save(editor: number, save: Save): Promise<SaveAnswer>;
  /** All words that were put aside, settled or not. */
  conflicts(): Promise<string>;
}

export interface EditorsReport {
  /** Tabs that were opened, those after crashes among them. */
  sessions: number;
  /** Typed. */
  words: number;
  /** Taken out by somebody who saw them. */
  deleted: number;
  /** Typed less than a second before a crash. */
  forgiven: number;
  /** In a conflict alone, at the end. */
  aside: number;
  /** Neither in the text nor in a conflict, though nobody took them out. */
  lost: string[];
  crashes: number;
  lostAnswers: number;
  /** Hours that tabs were without a line. */
  hoursOffline: number;
}

interface Tab {
  editor: number;
  session: WritingSession;
  /** What the editor shows: what is typed next is typed into this. */
  shown: Content;
  /** Nothing can be put into the editor now. */
  isComposing: boolean;
  /** What the browser keeps on the disk of the machine. */
  journal: { entry: JournalEntry | null };
  isUp: boolean;
  /** Of saves under way, what ends them. */
  isGone: boolean;
  typed: { word: string; at: number }[];
}

/** Steps of a quarter of a second, in which the desk looks after its journal and its saves. */
const stepMs = 250;

/** The same seed makes the same people do the same things. */
export async function simulateEditors(
  server: EditorsServer,
  { seed, editors = 3, steps = 160 }: { seed: number; editors?: number; steps?: number },
): Promise<EditorsReport> {
  const random = randomFrom(seed);
  const chance = (share: number) => random() < share;
  const below = (count: number) => Math.floor(random() * count);
  const report = { sessions: 0, words: 0, forgiven: 0, crashes: 0, lostAnswers: 0, hoursOffline: 0 };
  const typed = new Set<string>();
  const deleted = new Set<string>();
  const due: { at: number; run: () => Promise<void> }[] = [];
  const tabs: Tab[] = [];
  const left: { editor: number; journal: Tab['journal'] }[] = [];
  let now = 0;

  for (let editor = 0; editor < editors; editor += 1) tabs.push(await open(editor));
  if (chance(0.5)) tabs.push(await open(0));
  for (let step = 0; step < steps; step += 1) {
    for (const tab of tabs) await act(tab);
    if (chance(0.01) && tabs.length > 1) crash(tabs.splice(below(tabs.length), 1)[0]);
    if (chance(0.03) && left.length > 0) await reopen();
    if (chance(0.006)) {
      // Some are without a line for an hour, with what they have typed.
      for (const tab of tabs) if (chance(0.5)) tab.isUp = false;
      report.hoursOffline += tabs.filter(({ isUp }) => !isUp).length;
      await pass(3_600_000);
    } else await pass(stepMs);
  }

  for (const tab of tabs) Object.assign(tab, { isUp: true, isComposing: false });
  while (left.length > 0) await reopen();
  await settle(tabs);
  return finish();

  async function act(tab: Tab): Promise<void> {
    if (chance(0.02)) tab.isUp = !tab.isUp;
    if (chance(tab.isComposing ? 0.2 : 0.05)) tab.isComposing = !tab.isComposing;
    if (tab.isUp && chance(0.05)) {
      const heard = copy(await server.load());
      due.push({ at: now + below(3000), run: async () => tab.session.receive(heard) });
    }
    if (!chance(0.35)) return;
    report.words += 1;
    const word = `w${report.words}x${tab.editor}`;
    const before = tab.shown;
    const after = change(before, word, random);
    tab.shown = after;
    tab.session.write(after);
    const [had, has] = [wordsOf(before), wordsOf(after)];
    for (const gone of had.difference(has)) deleted.add(gone);
    if (!has.has(word)) return;
    typed.add(word);
    tab.typed.push({ word, at: now });
  }

  async function pass(time: number): Promise<void> {
    const end = now + time;
    // Of long hours, the first seconds: then everything that can happen has happened.
    const until = Math.min(end, now + 5000);
    while (now < until) {
      now += stepMs;
      for (const tab of tabs) tab.session.tick();
      await quiet();
      for (const event of due.filter(({ at }) => at <= now)) {
        due.splice(due.indexOf(event), 1);
        await event.run();
      }
      await quiet();
    }
    now = end;
  }

  async function open(editor: number, journal: Tab['journal'] = { entry: null }): Promise<Tab> {
    report.sessions += 1;
    const text = copy(await server.load());
    return begin({ editor, journal, start: { text } });
  }

  function begin({
    editor,
    journal,
    start,
  }: {
    editor: number;
    journal: Tab['journal'];
    start: { text: { revision: number; content: Content } } | { left: JournalEntry };
  }): Tab {
    const made: Tab = {
      editor,
      journal,
      shown: 'text' in start ? start.text.content : start.left.content,
      isComposing: false,
      isUp: true,
      isGone: false,
      typed: [],
      session: createWritingSession({
        ...start,
        now: () => now,
        newId: () => uuidFrom(random),
        mayShow: () => !made.isComposing,
        onMerged: (content) => {
          if (!made.isComposing) made.shown = content;
        },
        send: (save) => send(made, copy(save)),
        store: {
          // A crash between two writes leaves the earlier one.
          put: async (entry) => void (made.isGone || Object.assign(journal, { entry: copy(entry) })),
          remove: async () => void (made.isGone || Object.assign(journal, { entry: null })),
        },
      }),
    };
    return made;
  }

  /** What the line makes of a save: it comes late, twice, not at all, or its answer does not come back. */
  function send(tab: Tab, save: Save): Promise<SaveAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<SaveAnswer>();
    const later = (milliseconds: number, run: () => Promise<void>) =>
      due.push({ at: now + milliseconds, run });
    const fail = async () => reject(new Error('The line is down.'));
    const fate = random();
    if (!tab.isUp || fate < 0.08) later(tab.isUp ? 10_000 : 300, fail);
    else if (fate < 0.2) {
      report.lostAnswers += 1;
      // Also long after it was given up, when the same has been sent again.
      later(below(15_000), async () => void (await server.save(tab.editor, save)));
      later(10_000, fail);
    } else {
      if (fate < 0.3) later(below(3000), async () => void (await server.save(tab.editor, save)));
      later(below(1200), async () => resolve(copy(await server.save(tab.editor, save))));
    }
    return promise;
  }

  function crash(tab: Tab | undefined): void {
    if (!tab) return;
    report.crashes += 1;
    tab.isGone = true;
    for (const { word, at } of tab.typed) if (now - at < 1000 && typed.delete(word)) report.forgiven += 1;
    left.push({ editor: tab.editor, journal: tab.journal });
  }

  /** As the desk does: first what was left is brought home, then the text is loaded. */
  async function reopen(): Promise<void> {
    const [gone] = left.splice(0, 1);
    if (!gone) return;
    const { editor, journal } = gone;
    if (journal.entry) {
      report.sessions += 1;
      const home = begin({ editor, journal, start: { left: journal.entry } });
      await settle([home]);
    }
    tabs.push(await open(editor));
  }

  async function settle(those: readonly Tab[]): Promise<void> {
    for (let round = 0; round < 2000; round += 1) {
      if (those.every(({ session }) => session.isSettled)) return;
      now += stepMs;
      for (const { session } of new Set([...those, ...tabs])) session.tick();
      await quiet();
      for (const event of due.filter(({ at }) => at <= now)) {
        due.splice(due.indexOf(event), 1);
        await event.run();
      }
      await quiet();
    }
    throw new Error(`Nothing comes to rest (seed ${seed}).`);
  }

  async function finish(): Promise<EditorsReport> {
    for (const { run } of due.splice(0)) await run();
    const { content } = await server.load();
    const inText = wordsOf(content);
    const aside = new Set((await server.conflicts()).match(/w\d+x\d+/g));
    const kept = inText.union(aside);
    return {
      ...report,
      deleted: deleted.intersection(typed).size,
      aside: typed.intersection(aside.difference(inText)).size,
      lost: [...typed.difference(kept).difference(deleted)],
    };
  }
}

/** One act of typing. Most add a word; some put in, move or take out a block, or replace and take out words. */
function change(text: Content, word: string, random: () => number): Content {
  const { blocks } = text;
  const at = Math.floor(random() * blocks.length);
  const block = blocks[at];
  const what = random();
  if (what < 0.06) {
    const title = (text.fields.title ?? '').split(' ');
    return {
      ...text,
      fields: { ...text.fields, title: title.toSpliced(spot(title, random), 0, word).join(' ') },
    };
  }
  if (what < 0.14 || !block) {
    const id = `b${word}`;
    const made: Block =
      what < 0.03 ? { id, type: 'HEADING', text: word } : { id, type: 'TEXT', spans: [{ text: word }] };
    return { ...text, blocks: blocks.toSpliced(at + 1, 0, made) };
  }
  if (what < 0.16) return { ...text, blocks: blocks.toSpliced(at, 1) };
  if (what < 0.2) {
    const rest = blocks.toSpliced(at, 1);
    return { ...text, blocks: rest.toSpliced(Math.floor(random() * (rest.length + 1)), 0, block) };
  }
  const words = plainText(block).split(' ').filter(Boolean);
  const place = spot(words, random);
  const changed =
    what < 0.82
      ? words.toSpliced(place, 0, word)
      : what < 0.92
        ? words.toSpliced(place, 1, word)
        : words.toSpliced(place, 1 + Math.floor(random() * 3));
  const written = changed.join(' ');
  if (block.type === 'HEADING') return { ...text, blocks: blocks.with(at, { ...block, text: written }) };
  if (block.type !== 'TEXT') return text;
  const half = written.indexOf(' ', written.length / 2);
  const spans =
    what < 0.3 && half > 0
      ? [{ text: written.slice(0, half) }, { text: written.slice(half), isStrong: true as const }]
      : written
        ? [{ text: written }]
        : [];
  return { ...text, blocks: blocks.with(at, { ...block, spans }) };
}

/** Mostly near the end, where people write on. */
function spot(words: readonly string[], random: () => number): number {
  return random() < 0.5 ? words.length : Math.floor(random() * (words.length + 1));
}

function wordsOf({ fields, blocks }: Content): Set<string> {
  const all = [...Object.values(fields), ...blocks.map(plainText)].join(' ');
  return new Set(all.match(/w\d+x\d+/g));
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Until all that follows from what was answered has been done. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function uuidFrom(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
