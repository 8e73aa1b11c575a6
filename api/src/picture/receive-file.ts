import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../errors.ts';
import { unreadable } from './read-pixels.ts';
import { withRoom } from './write-whole.ts';

/**
 * Streams what somebody sends into a new file. Throws BODY_TOO_LARGE past the maximum, PICTURE_UNREADABLE when the sender
 * leaves before the end, and DISK_FULL; then there is no file.
 */
export async function receiveFile(
  body: Readable,
  { path, maximumBytes }: { path: string; maximumBytes: number },
): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      done(bytes > maximumBytes ? new DomainError('BODY_TOO_LARGE', { maximumBytes }) : null, chunk);
    },
  });
  try {
    await withRoom(() => pipeline(body, counted, createWriteStream(path, { flags: 'wx' })));
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof DomainError) throw error;
    // The sender has left: the request is closed before it has ended.
    if (body.destroyed && !body.readableEnded) throw unreadable('it did not arrive whole', { cause: error });
    throw error;
  }
}
