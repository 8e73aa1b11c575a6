import { sql } from 'kysely';
import { Client } from 'pg';
import { sqlText } from './sql-text.ts';
import { type ChangeWindow, type UnseenChanges, unseenChanges } from './unseen-changes.ts';

/** A change as those who keep something made from records need to know it. */
export interface FedChange {
  sequence: string;
  tags: string[];
}

/** The changes of a database, as they are committed, for whatever lives as long as this process. */
export interface ChangeFeed {
  /** Called with every change that was committed since the feed began, once, before the feed is live past it. */
  onChanges(listener: (changes: FedChange[]) => void): () => void;
  /** Called when changes went by unseen: whatever was made from records is to be given up. */
  onLost(listener: () => void): () => void;
  /** Resolves when all that was committed before the call was handed to the listeners. Rejects when that fails. */
  catchUp(): Promise<void>;
  /** Whether all that was committed until two seconds ago was handed to the listeners. */
  isLive(): boolean;
  close(): Promise<void>;
}

const liveMs = 2_000;
const reconnectMs = 250;
/** Commits that come in crowds are read together, this long after the last look; one that comes alone is read at once. */
const crowdMs = 20;
const pageSize = 5_000;

export interface ChangeFeedOptions {
  /** Of the database. */
  url: string;
  /** A lost notification costs this much at most; a second when left out. */
  pollMs?: number;
}

/** Connects, with one connection of its own. Rejects when the database cannot be reached; later it connects again by itself. */
export async function createChangeFeed({ url, pollMs = 1_000 }: ChangeFeedOptions): Promise<ChangeFeed> {
  const onChanges = new Set<(changes: FedChange[]) => void>();
  const onLost = new Set<() => void>();
  let client: Client | undefined;
  let seen: string | undefined;
  let database: string | undefined;
  let liveUntil = 0;
  let isClosed = false;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lookedAt = 0;
  let crowd: NodeJS.Timeout | undefined;

  await connect();
  schedule();
  return {
    onChanges: (listener) => added(onChanges, listener),
    onLost: (listener) => added(onLost, listener),
    catchUp,
    isLive: () => client !== undefined && performance.now() < liveUntil,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      clearTimeout(crowd);
      const open = client;
      client = undefined;
      await running?.catch(() => undefined);
      await open?.end();
    },
  };

  async function connect(): Promise<void> {
    const opened = new Client({
      connectionString: url,
      application_name: 'aul-changes',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      // A connection that died without a word would keep everyone waiting.
      query_timeout: 5_000,
    });
    opened.on('error', () => lose(opened));
    opened.on('end', () => lose(opened));
    opened.on('notification', notice);
    try {
      await opened.connect();
      await opened.query('listen aul_change');
      client = opened;
      await catchUp();
    } catch (error) {
      lose(opened);
      throw error;
    }
  }

  function notice(): void {
    crowd ??= setTimeout(
      () => {
        crowd = undefined;
        void catchUp().catch(() => undefined);
      },
      Math.max(0, lookedAt + crowdMs - performance.now()),
    );
  }

  function lose(lost: Client): void {
    if (client === lost) {
      client = undefined;
      // What was committed meanwhile is not seen before the next look.
      liveUntil = 0;
    }
    void lost.end().catch(() => undefined);
  }

  function schedule(): void {
    if (isClosed) return;
    timer = setTimeout(
      async () => {
        await (client ? catchUp() : connect()).catch(() => undefined);
        schedule();
      },
      client ? pollMs : reconnectMs,
    );
    timer.unref();
  }

  /** A look that has begun may be too early for the caller; all who come meanwhile share the next. */
  function catchUp(): Promise<void> {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  }

  function start(): Promise<void> {
    running = look().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function look(): Promise<void> {
    const source = client;
    if (!source) throw new Error('The feed of changes has no connection');
    const began = performance.now();
    lookedAt = began;
    try {
      await readAll(source);
    } catch (error) {
      lose(source);
      throw error;
    }
    liveUntil = began + liveMs;
  }

  async function readAll(source: Client): Promise<void> {
    let window: ChangeWindow = { database, from: seen };
    for (;;) {
      const { now, isLost, changes, ...read } = await readUnseen(source, window);
      if (isLost) for (const listener of onLost) listener();
      const page = isLost ? [] : changes.slice(0, pageSize);
      if (page.length > 0) for (const listener of onChanges) listener(page);
      if (page.length === changes.length || isLost) {
        seen = window.to ?? now;
        // Numbers of transactions mean something in one history of one database only.
        database = read.database;
        return;
      }
      window = { database, from: window.from, to: window.to ?? now, last: page.at(-1)?.sequence };
    }
  }
}

const shown = sql`json_build_object('sequence', change.sequence::text, 'tags', change.tags)`;

async function readUnseen(source: Client, window: ChangeWindow): Promise<UnseenChanges<FedChange>> {
  const query = sqlText(sql`select ${unseenChanges({ window, limit: pageSize, shown })} as found`);
  const { rows } = await source.query({ name: 'aul_unseen', ...query });
  return rows[0].found;
}

function added<T>(set: Set<T>, one: T): () => void {
  set.add(one);
  return () => set.delete(one);
}
