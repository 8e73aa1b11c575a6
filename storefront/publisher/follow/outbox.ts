import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';

const pauseMs = 1_000;
const mostAtOnce = 500;
/** Further ones are forgotten while nobody listens. */
const mostWaiting = 50_000;

interface Sending<Item> {
  /** Where is kept what was not heard yet. */
  file: string;
  url: URL;
  /** Sent as `Authorization: Bearer`. */
  token: string | undefined;
  /** The request for some of them. */
  bodyOf(items: Item[]): object;
  /** What was sent was answered with this, and is not sent again. */
  onRefused(reason: string): void;
}

/** Tells somebody over HTTP, in order, and again until it is heard: after a kill, too. So some is told twice. */
export interface Outbox<Item> {
  /** Is on the disk when it comes back. */
  add(item: Item): void;
  /** Resolves when what waits was told, or could not be. */
  flush(): Promise<void>;
  close(): void;
}

/** Goes on with what an earlier process left in the file. */
export function openOutbox<Item>({ file, url, token, bodyOf, onRefused }: Sending<Item>): Outbox<Item> {
  const waiting = read<Item>(file);
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<boolean> | undefined;
  let isClosed = false;
  if (waiting.length > 0) later(0);

  async function send(): Promise<boolean> {
    const some = waiting.slice(0, mostAtOnce);
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(bodyOf(some)),
    }).then(
      (response) => response.status,
      () => 503,
    );
    const isHeard = status < 500 && status !== 429;
    if (isHeard) forget(some.length);
    if (status >= 400 && isHeard) onRefused(`${url.origin}${url.pathname} answered ${status}.`);
    return isHeard;
  }

  function forget(count: number): void {
    waiting.splice(0, count);
    if (waiting.length === 0 && !isClosed) truncateSync(file);
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
      appendFileSync(file, `${JSON.stringify(item)}\n`);
      waiting.push(item);
      if (waiting.length > mostWaiting) waiting.shift();
      if (!sending && waiting.length === 1) later(0);
    },
    async flush() {
      while (waiting.length > 0 && (await sendNext()));
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      writeFileSync(file, waiting.map((item) => `${JSON.stringify(item)}\n`).join(''));
    },
  };
}

/** Whole lines; the last may have been cut off. */
function read<Item>(file: string): Item[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1).slice(-mostWaiting);
  return lines.map((line) => JSON.parse(line));
}
