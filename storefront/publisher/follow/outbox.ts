import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { openGrowingFile } from '../growing-file.ts';
import { unlessOutage } from '../outage.ts';

const pauseMs = 1_000;
const mostAtOnce = 500;
/** Answers to what was sent, which half of it may not get: it is too large, or one of it is wrong. */
const ofTheBody = new Set([400, 413, 422]);
/** More is not kept while nobody listens. */
const mostWaiting = 50_000;

interface Sending<Item> {
  /** Where is kept what was not heard yet. */
  file: string;
  url: URL;
  /** Sent as `Authorization: Bearer`. */
  token: string | undefined;
  /** The request for some of them. */
  bodyOf(items: Item[]): object;
  /** Stands for everything that waits, when that is too much; without it the oldest are forgotten. */
  everything?: Item;
  /** What was sent was answered with this, and is not sent again. */
  onRefused(reason: string): void;
}

/** Tells somebody over HTTP, in order, and again until it is heard: after a kill, too. So some is told twice. */
export interface Outbox<Item> {
  /** Is on the disk when it comes back, or as soon as that has room. */
  add(item: Item): void;
  /** Everything that was added is on the disk when it comes back; throws while that is full. */
  keep(): void;
  /** Resolves when what waits was told, or could not be. */
  flush(): Promise<void>;
  close(): void;
}

/** Goes on with what an earlier process left in the file. */
export function openOutbox<Item>(given: Sending<Item>): Outbox<Item> {
  const { file, url, token, bodyOf, everything, onRefused } = given;
  const { items: waiting, length } = read<Item>(file);
  const kept = openGrowingFile(file, length);
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<boolean> | undefined;
  let most = mostAtOnce;
  let isClosed = false;
  /** So many of those that wait, from the first, are in the request that runs. */
  let underWay = 0;
  makeRoom();
  if (waiting.length > 0) later(0);

  async function send(): Promise<boolean> {
    const some = waiting.slice(0, most);
    underWay = some.length;
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(bodyOf(some)),
    }).then(
      (response) => response.status,
      () => 503,
    );
    underWay = 0;
    const isHeard = status < 500 && status !== 429;
    if (ofTheBody.has(status) && some.length > 1) {
      most = Math.ceil(some.length / 2);
      return true;
    }
    if (isHeard) {
      most = Math.min(mostAtOnce, most * 2);
      forget(some.length);
    }
    if (status >= 400 && isHeard) onRefused(`${url.origin}${url.pathname} answered ${status}.`);
    return isHeard;
  }

  /** What is under way stays: it is taken out by its number when it was heard. */
  function makeRoom(): void {
    if (waiting.length <= mostWaiting) return;
    if (everything === undefined) waiting.splice(underWay, waiting.length - mostWaiting);
    else waiting.splice(underWay, waiting.length, everything);
  }

  function forget(count: number): void {
    waiting.splice(0, count);
    // What cannot be taken out of the file on a disk that is full is told a second time.
    if (waiting.length === 0 && !isClosed) unlessOutage(kept.empty);
  }

  /** One request at a time. */
  function sendNext(): Promise<boolean> {
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  function later(ms: number): void {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(async () => {
      const isHeard = await sendNext();
      if (waiting.length > 0) later(isHeard ? 0 : pauseMs);
    }, ms);
  }

  return {
    add(item) {
      kept.add(lineOf(item));
      kept.write();
      waiting.push(item);
      makeRoom();
      if (!sending && waiting.length === 1) later(0);
    },
    keep: kept.flush,
    async flush() {
      while (waiting.length > 0 && (await sendNext()));
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      kept.close();
      unlessOutage(() => replace(file, waiting.map(lineOf).join('')));
    },
  };
}

function replace(file: string, text: string): void {
  const next = `${file}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}

const lineOf = (item: unknown) => `${JSON.stringify(item)}\n`;

/** Whole lines, and where they end: the last may have been cut off. One that a power cut made unreadable is left out. */
function read<Item>(file: string): { items: Item[]; length: number } {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const length = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.toString('utf8', 0, length).split('\n').slice(0, -1);
  return { items: lines.flatMap((line) => parsed<Item>(line)), length };
}

function parsed<Item>(line: string): Item[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
