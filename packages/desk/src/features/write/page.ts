import type { Language } from '@aul/language';
import { type Signal, signal } from '@preact/signals';
import type { Editor } from '@tiptap/core';
import {
  BeThereDocument,
  type BeThereMutation,
  ManuscriptDocument,
  ManuscriptPulseDocument,
  type WholeManuscriptFragment,
} from '../../gql/graphql.ts';
import { DeskError, request } from '../../request.ts';
import { me } from '../../session.ts';
import type { LiveText, SavedText } from './saving/live-texts.ts';

export type WholeManuscript = WholeManuscriptFragment;
export type WrittenText = WholeManuscript['texts'][number];
export type Present = BeThereMutation['beThere'][number];

/** A text that is open on the page. */
export interface Pane {
  language: Language;
  live: LiveText;
  editor: Editor;
  goToField: (name: string) => void;
  writeField: (name: string, value: string) => void;
}

/** What the parts of the page of one manuscript share. */
export interface WritingPage {
  readonly id: string;
  /** Of this tab, for those who see that somebody is here. */
  readonly tab: string;
  readonly manuscript: Signal<WholeManuscript | null | undefined>;
  readonly error: Signal<unknown>;
  /** Others, and this person's other tabs. */
  readonly present: Signal<readonly Present[]>;
  readonly panes: Signal<readonly Pane[]>;
  here: { language: Language; blockId: string | null };
  /** Loads everything anew; open texts take what is newer. */
  load(): Promise<void>;
  /** Says that somebody is here, and looks for what others have done. */
  pulse(): Promise<void>;
  noteSaved(language: Language, saved: SavedText): void;
  /** Resolves when all open words are on the server. Throws when they do not get there now. */
  settle(): Promise<void>;
}

export const staffName = (): string => me.value?.email ?? '';

const loaded = new Map<string, Signal<WholeManuscript | null | undefined>>();

/** Of each text, by language; undefined where it is missing. */
export const textIn = (manuscript: WholeManuscript, language: Language): WrittenText | undefined =>
  manuscript.texts.find((text) => text.language === language);

export function makePage(id: string, language: Language): WritingPage {
  const manuscript = loaded.get(id) ?? signal<WholeManuscript | null | undefined>();
  loaded.set(id, manuscript);
  const page: WritingPage = {
    id,
    tab: crypto.randomUUID(),
    manuscript,
    error: signal<unknown>(),
    present: signal<readonly Present[]>([]),
    panes: signal<readonly Pane[]>([]),
    here: { language, blockId: null },
    load: () => load(page),
    pulse: () => pulse(page),
    noteSaved: (of, saved) => noteSaved(page, of, saved),
    settle: () => settle(page),
  };
  return page;
}

async function load(page: WritingPage): Promise<void> {
  try {
    const { manuscript } = await request(ManuscriptDocument, { id: page.id });
    page.error.value = undefined;
    page.manuscript.value = manuscript ?? null;
    for (const { live, language } of page.panes.value) {
      const text = manuscript && textIn(manuscript, language);
      if (text) live.session.receive(text);
    }
  } catch (error) {
    page.error.value = error;
  }
}

async function pulse(page: WritingPage): Promise<void> {
  try {
    const { id, tab } = page;
    const [{ beThere }, { manuscript: now }] = await Promise.all([
      request(BeThereDocument, { manuscript: id, tab, ...page.here }),
      request(ManuscriptPulseDocument, { id }),
    ]);
    page.present.value = beThere.filter((each) => each.tab !== tab);
    const known = page.manuscript.value;
    const isNews =
      known &&
      now &&
      (now.factsRevision !== known.factsRevision ||
        now.isTrashed !== known.isTrashed ||
        now.texts.length !== known.texts.length ||
        now.texts.some((text) => standing(text) !== standing(textIn(known, text.language))));
    if (isNews) await page.load();
  } catch {
    // Whether the line is there is said where words are saved.
    page.present.value = [];
  }
}

/** What a page has to hear of when it is another. */
function standing(
  text:
    | (Pick<WrittenText, 'revision' | 'state' | 'reviewedRevision'> & {
        conflicts: readonly { id: string }[];
      })
    | undefined,
): string {
  if (!text) return '';
  const { revision, state, reviewedRevision, conflicts } = text;
  return [revision, state, reviewedRevision, ...conflicts.map(({ id }) => id).toSorted()].join(' ');
}

function noteSaved({ manuscript }: WritingPage, language: Language, saved: SavedText): void {
  const known = manuscript.value;
  if (!known) return;
  const { revision, content, state, conflicts } = saved;
  const texts = known.texts.map((text) => {
    if (text.language !== language || text.revision > revision) return text;
    const isChangedSincePublished = text.publishedRevision != null && text.publishedRevision !== revision;
    const isKnown = new Set(text.conflicts.map(({ id }) => id));
    const all = [...text.conflicts, ...conflicts.filter(({ id }) => !isKnown.has(id))];
    return { ...text, revision, content, state, isChangedSincePublished, conflicts: all };
  });
  manuscript.value = { ...known, texts };
}

/** As long as it only takes its time, it is waited for; what has a problem may go on by itself within some seconds. */
const SLOW_LIMIT_MS = 30_000;
const PROBLEM_LIMIT_MS = 8_000;

async function settle({ panes }: WritingPage): Promise<void> {
  const began = performance.now();
  while (panes.value.some(({ live }) => !live.session.isSettled)) {
    const problem = panes.value.map(({ live }) => live.problem.value).find((each) => each !== undefined);
    const limit = problem ? PROBLEM_LIMIT_MS : SLOW_LIMIT_MS;
    if (performance.now() - began > limit)
      throw problem ?? new DeskError('OFFLINE', 'Not everything is saved yet.');
    for (const { live } of panes.value) {
      live.session.hurry();
      live.session.tick();
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
