import { AulError } from '@aul/client';
import * as v from 'valibot';
import { askAfter } from '../bundle/asked-after.ts';

const change = v.object({
  /** Position among all changes. */
  sequence: v.string(),
  /** When the write that made it was committed, or nearly. */
  at: v.string(),
  /** GraphQL type of the record. */
  type: v.string(),
  id: v.string(),
  kind: v.picklist(['UPSERT', 'TOMBSTONE']),
  tags: v.array(v.string()),
});

const batch = v.object({ changes: v.array(change), cursor: v.string(), hasMore: v.optional(v.boolean()) });

/** Something that the public can notice, as the API tells it. */
export type Change = v.InferOutput<typeof change>;
/** What happened since the cursor before. */
export type Batch = v.InferOutput<typeof batch>;

/** The API has forgotten what came after that cursor: everything has to be made anew. */
export class CursorTooOld extends Error {}

interface Asking {
  /** Address of the API, with `/graphql`. */
  apiUrl: string;
  after: string | undefined;
  signal?: AbortSignal;
}

/** The changes after a cursor, as far as they are there now. Without a cursor: none, and the one of now. */
export async function readChanges({ apiUrl, after, signal }: Asking): Promise<Batch> {
  const response = await ask({ apiUrl, after, signal, accept: 'application/json', more: { wait: '0' } });
  const text = await response.text().catch((cause: Error) => {
    throw new AulError('NETWORK', `The API at ${apiUrl} broke off: ${cause.message}.`, { cause });
  });
  return told(JSON.parse(text));
}

/** Longest silence: the API says something every 15 seconds. */
const silenceMs = 40_000;

/** The changes after a cursor, as they are committed. Ends, or rejects, when the connection does. */
export async function* followFeed({
  apiUrl,
  after,
  signal,
  onOpen,
}: Asking & { onOpen(): void }): AsyncGenerator<Batch> {
  const silence = new AbortController();
  const ending = signal ? AbortSignal.any([signal, silence.signal]) : silence.signal;
  let timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    const response = await ask({ apiUrl, after, signal: ending, accept: 'text/event-stream' });
    onOpen();
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      text += chunk;
      const events = text.split(/\r?\n\r?\n/);
      text = events.pop() ?? '';
      for (const event of events) {
        const data = event
          .split(/\r?\n/)
          .filter((line) => line.startsWith('data:'))
          .map((line) => line.slice('data:'.length))
          .join('\n');
        if (data) yield told(JSON.parse(data));
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

function told(value: unknown): Batch {
  const parsed = v.parse(batch, value);
  askAfter(parsed.cursor);
  return parsed;
}

async function ask({
  apiUrl,
  after,
  signal,
  accept,
  more = {},
}: Asking & {
  accept: string;
  more?: Record<string, string>;
}): Promise<Response> {
  const url = new URL('changes', apiUrl);
  url.search = `${new URLSearchParams({ ...(after && { after }), ...more })}`;
  const response = await fetch(url, { headers: { accept }, ...(signal && { signal }) }).catch(
    (cause: Error) => {
      const said = `The API at ${apiUrl} does not answer: ${cause.message}. Start it, or set API_URL.`;
      throw new AulError('NETWORK', said, { cause });
    },
  );
  if (response.ok) return response;
  const text = await response.text();
  if (/CURSOR_TOO_OLD|CURSOR_INVALID/.test(text))
    throw new CursorTooOld('The API has forgotten what changed since then.');
  const { status } = response;
  throw new AulError('HTTP', `${url.origin}${url.pathname} answered ${status}: ${text.slice(0, 200)}`, {
    status,
  });
}
