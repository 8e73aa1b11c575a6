import { isLanguage, type Language } from '@aul/language';
import {
  type Content,
  createWritingSession,
  type JournalEntry,
  type Save,
  SaveRefused,
  type WritingSession,
  type WritingStatus,
} from '@aul/manuscript';
import { type Signal, signal } from '@preact/signals';
import { SaveTextDocument, type SaveTextMutation } from '../../../gql/graphql.ts';
import { DeskError, request } from '../../../request.ts';
import type { errorSentences } from '../../../words/error-sentences.ts';
import { type JournalName, journalStore, journalsOf, journalsOfAll } from './journals.ts';
import { noteOpened, noteSent, noteWaiting } from './waiting.ts';

export type SavedText = SaveTextMutation['saveText'];

export interface TextName {
  staff: string;
  manuscript: string;
  language: Language;
}

/** What a pane shows: the words, and the session that keeps them. */
export interface LiveText {
  readonly session: WritingSession;
  readonly status: Signal<WritingStatus>;
  readonly problem: Signal<unknown>;
  /** Whether the pane can show words of others now; until it can, they wait. */
  mayShow: () => boolean;
  /** Words of others came in: the pane shows them. */
  onMerged: (content: Content) => void;
  onSaved: (answer: SavedText) => void;
}

interface KeptText extends LiveText {
  readonly tab: string;
  isOpen: boolean;
  /** Lets go of the tab: it is not there any more. */
  release: () => void;
}

/** Every text that is open, or was closed with words that are still on their way. */
const live = new Map<string, KeptText>();

/** The text, with everything that it still holds: one that was left and comes back before it was saved goes on. */
export function openText(name: TextName, text: { revision: number; content: Content }): LiveText {
  const key = keyOf(name);
  noteOpened(name);
  const there = live.get(key);
  if (there) {
    there.isOpen = true;
    there.session.receive(text);
    return there;
  }
  const tab = crypto.randomUUID();
  const made = start(name, { tab, text, release: holdTab(tab) });
  live.set(key, made);
  return made;
}

/** Nobody looks at it any more: it goes when its words are on the server. */
export function closeText(name: TextName): void {
  const text = live.get(keyOf(name));
  if (!text) return;
  text.isOpen = false;
  text.mayShow = always;
  text.onMerged = nothing;
  text.onSaved = nothing;
  text.session.hurry();
  text.session.tick();
}

/**
 * Sends what tabs have left behind that are gone: closed, reloaded or crashed. Waits until it is on the server or it is
 * clear that it cannot be now: then the text is opened with it.
 */
export function bringHome(name: TextName): Promise<void> {
  const key = keyOf(name);
  const coming = comingHome.get(key) ?? sendAllLeft(name).finally(() => comingHome.delete(key));
  comingHome.set(key, coming);
  return coming;
}

/** The same for all texts that this person has written in here. */
export async function bringAllHome(staff: string): Promise<void> {
  const journals = await journalsOfAll(staff).catch(() => []);
  const texts = new Map(
    journals.flatMap(({ manuscript, language }) =>
      isLanguage(language) ? [[`${manuscript} ${language}`, { staff, manuscript, language }]] : [],
    ),
  );
  await Promise.all([...texts.values()].map(bringHome));
}

/** Revisions that other tabs of this browser have saved. */
export function onSavedElsewhere(listen: (name: Omit<TextName, 'staff'>) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listen(data);
  return () => channel.close();
}

const CHANNEL = 'aul-desk-saved';
/** By the text. Who asks for one that is on its way waits for the same. */
const comingHome = new Map<string, Promise<void>>();
const nothing = () => undefined;
const always = () => true;
const keyOf = ({ staff, manuscript, language }: TextName) => [staff, manuscript, language].join(' ');
const said = new BroadcastChannel(CHANNEL);

interface Beginning extends Pick<KeptText, 'tab' | 'release'> {
  text?: { revision: number; content: Content };
  left?: JournalEntry;
}

/** Open where it begins with a text, and not where it begins with what was left. */
function start(name: TextName, { tab, text, left, release }: Beginning): KeptText {
  const status = signal<WritingStatus>('SAVED');
  const problem = signal<unknown>();
  const journal: JournalName = { ...name, tab };
  const wait = (isDisputed: boolean) => {
    const { manuscript, language } = name;
    const title = made.session.content.fields.title ?? '';
    if (!made.isOpen) noteWaiting(tab, { manuscript, language, title, isDisputed });
  };
  const made: KeptText = {
    tab,
    isOpen: text !== undefined,
    release,
    status,
    problem,
    mayShow: always,
    onMerged: nothing,
    onSaved: nothing,
    session: createWritingSession<SavedText>({
      text,
      left,
      send: (save) => send(name, save),
      store: journalStore(journal),
      now: () => performance.now(),
      newId: () => crypto.randomUUID(),
      mayShow: () => made.mayShow(),
      onMerged: (content) => made.onMerged(content),
      onSaved: (answer) => {
        said.postMessage({ manuscript: name.manuscript, language: name.language });
        made.onSaved(answer);
        if (answer.conflicts.length > 0) wait(true);
      },
      onStatus: (now, why) => {
        status.value = now;
        problem.value = why;
        if (now === 'RETRYING' || now === 'REFUSED') wait(false);
      },
    }),
  };
  return made;
}

/** A line that says nothing for so long is none. */
const SEND_LIMIT_MS = 20_000;

async function send({ manuscript, language }: TextName, save: Save): Promise<SavedText> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new DeskError('OFFLINE', 'No answer.')), SEND_LIMIT_MS);
  try {
    const { saveText } = await Promise.race([
      request(SaveTextDocument, { manuscript, language, ...save }),
      limit.promise,
    ]);
    return saveText;
  } catch (error) {
    throw error instanceof DeskError && !PASSING.has(error.code)
      ? new SaveRefused(error.message, { cause: error })
      : error;
  } finally {
    clearTimeout(timer);
  }
}

/** What goes away by itself, or leaves it open what was done: the same save is sent again. */
const PASSING: ReadonlySet<string> = new Set<keyof typeof errorSentences.ru>([
  'OFFLINE',
  'INTERNAL',
  'TIMEOUT',
  'DATABASE_AWAY',
  'BUSY',
  'DISK_FULL',
  'TOO_MANY_REQUESTS',
  'CREDENTIALS_NEEDED',
]);

async function sendAllLeft(name: TextName): Promise<void> {
  const journals = await journalsOf(name).catch(() => []);
  await Promise.all(
    journals.map(async ({ tab, entry }) => {
      const release = await takeOver(tab);
      if (release) await sendLeft(name, { tab, left: entry, release });
    }),
  );
}

async function sendLeft(name: TextName, left: Beginning): Promise<void> {
  const text = start(name, left);
  // What does not arrive now is what the pane goes on with; of several the first.
  live.set(live.has(keyOf(name)) ? `${keyOf(name)} ${text.tab}` : keyOf(name), text);
  text.session.hurry();
  text.session.tick();
  while (!text.session.isSettled && text.session.status !== 'RETRYING' && text.session.status !== 'REFUSED') {
    await new Promise((resolve) => setTimeout(resolve, 30));
    text.session.tick();
  }
  tickAll();
}

/** Others see by this lock that the tab is there. It goes with the tab, however that ends. */
function holdTab(tab: string): () => void {
  const end = Promise.withResolvers<void>();
  void navigator.locks?.request(lockOf(tab), () => end.promise);
  return end.resolve;
}

/** The lock of a tab that is gone; null while it is there. */
function takeOver(tab: string): Promise<(() => void) | null> {
  const taken = Promise.withResolvers<(() => void) | null>();
  void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
    if (!lock) return taken.resolve(null);
    const end = Promise.withResolvers<void>();
    taken.resolve(end.resolve);
    return end.promise;
  });
  return taken.promise;
}

const lockOf = (tab: string) => `aul-desk-writing:${tab}`;

function tickAll(): void {
  for (const [key, text] of live) {
    text.session.tick();
    if (text.isOpen || !text.session.isSettled) continue;
    live.delete(key);
    noteSent(text.tab);
    text.release();
  }
}

function hurryAll(): void {
  for (const { session } of live.values()) session.hurry();
  tickAll();
}

setInterval(tickAll, 250);
window.addEventListener('online', hurryAll);
window.addEventListener('pagehide', hurryAll);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') hurryAll();
});
