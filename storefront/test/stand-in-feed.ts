import type { IncomingMessage, ServerResponse } from 'node:http';

export interface StandInChange {
  type: string;
  id: string;
  kind?: 'UPSERT' | 'TOMBSTONE';
  tags: string[];
}

export interface StandInFeed {
  add(change: StandInChange): void;
  forget(): void;
  /** While true, every cursor is too old, also one that was just given. */
  isForgetful: boolean;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

/** `GET /changes` as the API answers it: server-sent events, or JSON for who does not wait. */
export function createStandInFeed(): StandInFeed {
  const changes: object[] = [];
  const listeners = new Set<() => void>();
  let forgotten = 0;

  const from = (at: number) => ({
    changes: changes.slice(at),
    cursor: cursorOf(changes.length),
    hasMore: false,
  });

  const feed: StandInFeed = {
    isForgetful: false,
    add({ kind = 'UPSERT', ...change }) {
      changes.push({ sequence: `${changes.length + 1}`, at: new Date().toISOString(), kind, ...change });
      for (const listener of listeners) listener();
    },
    forget() {
      forgotten = changes.length;
    },
    answer(request, response) {
      const after = new URL(request.url ?? '', 'http://api.test').searchParams.get('after');
      let at = after ? Number(Buffer.from(after, 'base64url')) : changes.length;
      if (at < forgotten || (after && feed.isForgetful)) {
        const error = { message: 'Start from a snapshot.', extensions: { code: 'CURSOR_TOO_OLD' } };
        response.writeHead(410, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ errors: [error] }));
      } else if (request.headers.accept !== 'text/event-stream') {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(from(at)));
      } else {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': welcome\n\n');
        const send = () => {
          if (at === changes.length) return;
          const batch = from(at);
          at = changes.length;
          response.write(`id: ${batch.cursor}\nevent: changes\ndata: ${JSON.stringify(batch)}\n\n`);
        };
        listeners.add(send);
        response.on('close', () => listeners.delete(send));
        send();
      }
    },
  };
  return feed;
}

const cursorOf = (at: number) => Buffer.from(`${at}`).toString('base64url');
