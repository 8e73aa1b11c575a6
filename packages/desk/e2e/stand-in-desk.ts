import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Conflict, type Content, mergeContent } from '@aul/manuscript';
import { build } from 'vite';

/**
 * The desk as it is built, and an API of one process that keeps texts as the real one does: by `mergeContent`, with
 * revisions, saves that may come twice, and conflicts that stay until they are settled.
 */
export interface StandInDesk {
  url: string;
  texts: Map<string, StandInText>;
  /** What was asked since the start, by the name of its operation. */
  asked: string[];
  /** While true every save fails, as on a bad line. */
  isBroken: boolean;
  close(): Promise<void>;
}

export interface StandInText {
  language: string;
  state: string;
  revisions: { content: Content; saveId: string; sentFor: number }[];
  conflicts: { id: string; conflict: Conflict }[];
  publishedRevision: number | null;
}

export const storyId = '0199a000-0000-7000-8000-000000000001';

export async function startStandInDesk(given: Record<string, Content>, folder: string): Promise<StandInDesk> {
  await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, minify: false },
  });
  const texts = new Map<string, StandInText>();
  for (const [language, content] of Object.entries(given)) {
    const revisions = [{ content, saveId: 'first', sentFor: 1 }];
    texts.set(language, { language, state: 'DRAFT', revisions, conflicts: [], publishedRevision: null });
  }
  const desk: StandInDesk = { url: '', texts, asked: [], isBroken: false, close: async () => undefined };
  const present = new Map<string, Presence>();
  const server = createServer((asked, answer) => {
    handle({ desk, present, folder }, asked, answer).catch((error) => {
      answer.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  desk.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk/`;
  desk.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return desk;
}

export const latest = (text: StandInText | undefined): Content =>
  text?.revisions.at(-1)?.content ?? { fields: {}, blocks: [] };

interface Presence {
  staff: { id: string; name: string };
  tab: string;
  language: string;
  blockId: string | null;
  at: number;
}

interface Running {
  desk: StandInDesk;
  present: Map<string, Presence>;
  folder: string;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"><rect width="12" height="8" fill="#0a5c66"/><circle cx="6" cy="4" r="3" fill="#eab24a"/><circle cx="6" cy="4" r="1.6" fill="#8e1f27"/></svg>';

async function handle(running: Running, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { pathname } = new URL(asked.url ?? '/', 'http://desk');
  if (pathname === '/desk/graphql') {
    const { query, variables } = JSON.parse((await bodyOf(asked)).toString());
    const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    running.desk.asked.push(name);
    const operation = operations[name];
    const cookie = asked.headers.cookie ?? '';
    const who = /who=(\w+)/.exec(cookie)?.[1] ?? 'Dilnoza';
    const data = operation ? operation(running, variables ?? {}, who) : null;
    const body = data
      ? { data }
      : { errors: [{ message: `Not here: ${name}`, extensions: { code: 'INTERNAL' } }] };
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  } else if (pathname === '/desk/pictures') {
    await bodyOf(asked);
    answer.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: pictureId }));
  } else if (pathname.startsWith('/media/')) {
    answer.writeHead(200, { 'content-type': 'image/svg+xml' }).end(square);
  } else {
    const file = extname(pathname) ? pathname.replace('/desk/', '') : 'index.html';
    answer
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(join(running.folder, file)));
  }
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part);
  return Buffer.concat(parts);
}

export const pictureId = '0199a000-0000-7000-8000-00000000000a';

// Variables are what the desk's own documents name them.
// biome-ignore lint/suspicious/noExplicitAny: a stand-in for tests
type Operation = (running: Running, variables: any, who: string) => object;

const operations: Record<string, Operation> = {
  Viewer: (_, __, who) => ({
    viewer: {
      id: who,
      name: who,
      email: `${who}@example.org`,
      role: 'ADMINISTRATOR',
      languages: null,
      places: null,
    },
  }),
  Manuscript: ({ desk }) => ({ manuscript: manuscriptOf(desk) }),
  ManuscriptPulse: ({ desk }) => ({ manuscript: manuscriptOf(desk) }),
  BeThere: ({ present }, { tab, language, blockId }, who) => {
    present.set(tab, { staff: { id: who, name: `${who} Karimova` }, tab, language, blockId, at: Date.now() });
    for (const [key, { at }] of present) if (Date.now() - at > 12_000) present.delete(key);
    return { beThere: [...present.values()] };
  },
  SaveText: ({ desk }, { language, saveId, baseRevision, content }, who) => {
    if (desk.isBroken) throw new Error('The line is bad.');
    return { saveText: save(desk, { language, saveId, baseRevision, content, who }) };
  },
  SettleConflict: ({ desk }, { id }) => {
    for (const text of desk.texts.values()) text.conflicts = text.conflicts.filter((each) => each.id !== id);
    return { settleConflict: { language: 'en' } };
  },
  Versions: ({ desk }, { language }) => ({
    versions: {
      edges: (desk.texts.get(language)?.revisions ?? [])
        .map((_, index) => ({
          node: {
            revision: index + 1,
            reason: 'SAVED',
            savedAt: '2026-11-22T10:00:00Z',
            savedBy: { name: 'Dilnoza Karimova' },
          },
        }))
        .toReversed(),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
  Version: ({ desk }, { language, revision }) => ({
    version: { revision, content: desk.texts.get(language)?.revisions[revision - 1]?.content },
  }),
  PublishingProblems: ({ desk }) => ({
    publishingProblems: latest(desk.texts.get('en')).fields.lead
      ? []
      : [
          {
            code: 'FIELD_EMPTY',
            message: 'The lead is empty.',
            language: 'en',
            field: 'lead',
            blockId: null,
          },
        ],
  }),
  PublishTexts: ({ desk }, { languages }) => {
    for (const language of languages) {
      const text = desk.texts.get(language);
      if (text) Object.assign(text, { state: 'PUBLISHED', publishedRevision: text.revisions.length });
    }
    return { publishTexts: { change: '17' } };
  },
  UnpublishTexts: ({ desk }, { languages }) => {
    for (const language of languages) Object.assign(desk.texts.get(language) ?? {}, { state: 'UNPUBLISHED' });
    return { unpublishTexts: { change: '18' } };
  },
  PublishingRules: () => ({ publishingRules: { isReviewRequired: false, timezone: 'Asia/Tashkent' } }),
  Publication: () => ({
    publication: {
      state: 'LIVE',
      milliseconds: 380,
      pagesWritten: 12,
      pagesRemoved: 0,
      paths: ['/en/stories/the-blue-of-rishton/', '/uz/stories/the-blue-of-rishton/'],
      reason: null,
    },
  }),
  KnownTargets: (_, { ids }) => ({ linkTargets: targets.filter(({ id }) => ids.includes(id)) }),
  LinkTargets: (_, { text, kinds }) => ({
    linkTargets: targets.filter(
      ({ kind, name }) =>
        (!kinds || kinds.includes(kind)) && name.toLowerCase().includes((text ?? '').toLowerCase()),
    ),
  }),
  KnownPicture: (_, { id }) => ({
    picture: {
      id,
      width: 1200,
      height: 800,
      alt: { en: 'A plate' },
      credit: 'Demonstration',
      licence: 'CC0-1.0',
      isComplete: true,
      isGenerated: true,
      sources: [{ url: '/media/plate.svg', mediaType: 'image/webp', width: 1200 }],
    },
  }),
};

const target = (kind: string, number: number, name: string, place: string) => ({
  kind,
  id: `0199a000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`,
  name,
  place,
  picture: { alt: name, sources: [{ url: '/media/thing.svg', mediaType: 'image/webp', width: 400 }] },
});

export const targets = [
  target('PRODUCT', 1, 'Lagan with a pomegranate', 'Rishton'),
  target('PRODUCT', 2, 'Small bowl, ishkor blue', 'Rishton'),
  target('PRODUCER', 3, 'Workshop of the Yusupov family', 'Rishton'),
  target('PLACE', 4, 'Rishton', 'Fergana'),
  target('BRAND', 5, 'Rishton ceramics', 'Rishton'),
];

interface Sent {
  language: string;
  saveId: string;
  baseRevision: number;
  content: Content;
  who: string;
}

function save(desk: StandInDesk, { language, saveId, baseRevision, content }: Sent): object {
  const made: StandInText = {
    language,
    state: 'DRAFT',
    revisions: [],
    conflicts: [],
    publishedRevision: null,
  };
  const ids = content.blocks.map(({ id }) => id);
  if (ids.some((id) => !id) || new Set(ids).size < ids.length)
    throw new Error('Every block has an id of its own.');
  const text = desk.texts.get(language) ?? made;
  desk.texts.set(language, text);
  const again = text.revisions.findIndex((revision) => revision.saveId === saveId);
  let sentRevision = again + 1;
  if (again < 0) {
    const empty: Content = { fields: {}, blocks: [] };
    const base = text.revisions[baseRevision - 1]?.content ?? empty;
    text.revisions.push({ content, saveId, sentFor: baseRevision });
    sentRevision = text.revisions.length;
    if (baseRevision < sentRevision - 1) {
      const theirs = text.revisions[sentRevision - 2]?.content ?? empty;
      const merged = mergeContent(base, content, theirs);
      text.revisions.push({ content: merged.content, saveId: `${saveId}-merged`, sentFor: sentRevision });
      for (const conflict of merged.conflicts) text.conflicts.push({ id: crypto.randomUUID(), conflict });
    }
  }
  return {
    revision: text.revisions.length,
    sentRevision,
    content: latest(text),
    isMerged: sentRevision < text.revisions.length,
    state: text.state,
    conflicts: text.conflicts.map(shownConflict),
  };
}

const shownConflict = ({ id, conflict }: StandInText['conflicts'][number]) => ({
  id,
  conflict,
  createdAt: '2026-11-22T10:00:00Z',
  revision: 1,
  writtenBy: { name: 'Aziza Karimova' },
});

function manuscriptOf(desk: StandInDesk): object {
  return {
    id: storyId,
    kind: 'STORY',
    subjectId: storyId,
    name: latest(desk.texts.get('en')).fields.title || 'Without a title',
    place: { path: 'uzbekistan/fergana/rishton', name: 'Rishton' },
    facts: {
      slug: 'the-blue-of-rishton',
      type: 'VILLAGE',
      pictureId,
      sources: [
        {
          publisher: 'Silk Road Notes',
          title: 'Twelve generations of blue',
          url: 'https://example.org/blue',
          publishedOn: null,
          kind: 'NEWS',
        },
      ],
      places: [{ id: targets[3]?.id, path: 'uzbekistan/fergana/rishton', name: 'Rishton' }],
      brands: [],
    },
    factsRevision: 1,
    isTrashed: false,
    updatedAt: '2026-11-22T10:00:00Z',
    publicPath: null,
    texts: [...desk.texts.values()].map((text) => ({
      language: text.language,
      state: text.state,
      isChangedSincePublished:
        text.publishedRevision !== null && text.publishedRevision < text.revisions.length,
      revision: text.revisions.length,
      publishedRevision: text.publishedRevision,
      content: latest(text),
      origin: 'WRITTEN',
      translator: null,
      reviewer: null,
      reviewedRevision: null,
      reviewNote: null,
      sourceLanguage: null,
      isSourceChanged: false,
      publishAt: null,
      publishProblem: null,
      conflicts: text.conflicts.map(shownConflict),
      updatedAt: '2026-11-22T10:00:00Z',
      fieldNames: ['title', 'lead', 'author'],
    })),
  };
}
