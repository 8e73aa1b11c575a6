import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** What can happen to what a client sends. */
export interface LineFaults {
  /** Share of the commits whose reply never arrives: half of them are done, half are not. */
  cutAtCommit: number;
  /** The same for anything else. */
  cut: number;
  /** Share of the packets, in both directions, that are late. */
  late: number;
  lateMs: number;
}

export interface CuttingProxy {
  port: number;
  /** How many connections were cut, and at what. */
  cuts: { beforeCommit: number; afterCommit: number; before: number; after: number };
  /** From now on everything arrives at once. */
  calm(): void;
  close(): Promise<void>;
}

/** A bad line between programs and a PostgreSQL, on a port of its own. */
export async function startCuttingProxy(
  target: { port: number },
  faults: LineFaults,
  chance: () => number,
): Promise<CuttingProxy> {
  const cuts = { beforeCommit: 0, afterCommit: 0, before: 0, after: 0 };
  const sockets = new Set<Socket>();
  let isCalm = false;

  const server = createServer((client) => {
    const database = connect(target.port, '127.0.0.1');
    // Set when the reply to what was sent last is to be lost.
    const line = { isReplyLost: false };
    for (const socket of [client, database]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    const there = pipeline(client, (chunks: AsyncIterable<Buffer>) => sent(chunks, line), database);
    const back = pipeline(database, (chunks: AsyncIterable<Buffer>) => replied(chunks, line), client);
    for (const direction of [there, back])
      direction.catch(() => {
        client.destroy();
        database.destroy();
      });
  });

  async function* sent(chunks: AsyncIterable<Buffer>, line: { isReplyLost: boolean }) {
    for await (const chunk of chunks) {
      await beLate();
      const isCommit = chunk.includes('commit');
      if (!isCalm && chance() < (isCommit ? faults.cutAtCommit : faults.cut)) {
        line.isReplyLost = chance() < 0.5;
        cuts[`${line.isReplyLost ? 'after' : 'before'}${isCommit ? 'Commit' : ''}`] += 1;
        if (!line.isReplyLost) throw new Error('The line is cut.');
      }
      yield chunk;
    }
  }

  async function* replied(chunks: AsyncIterable<Buffer>, line: { isReplyLost: boolean }) {
    for await (const chunk of chunks) {
      if (line.isReplyLost) throw new Error('The line is cut.');
      await beLate();
      yield chunk;
    }
  }

  async function beLate(): Promise<void> {
    if (!isCalm && chance() < faults.late) await sleep(chance() * faults.lateMs);
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    // A server that listens on a port has one.
    port: (server.address() as AddressInfo).port,
    cuts,
    calm() {
      isCalm = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
