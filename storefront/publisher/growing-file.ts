import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { unlessOutage } from './outage.ts';

/** A file of whole lines that are added at its end. */
export interface GrowingFile {
  /** In the file after the next `flush` at the latest. */
  add(lines: string): void;
  /** Writes what waits. One that throws has lost nothing, nor is a line torn for good: the next goes on at the very byte. */
  flush(): void;
  /** As `flush`, but what a full disk does not take goes on waiting. */
  write(): void;
  /** Takes everything out, and forgets what waits. */
  empty(): void;
  /** What waits is not written. */
  close(): void;
}

const mostWaiting = 1 << 20;

/** Opens a file behind its first `length` bytes: what comes after them is cut off. */
export function openGrowingFile(file: string, length: number): GrowingFile {
  const descriptor = openSync(file, 'a');
  ftruncateSync(descriptor, length);
  let waiting = '';
  /** Of what was begun to be written. */
  let rest = Buffer.alloc(0);

  function flush(): void {
    if (waiting) rest = Buffer.concat([rest, Buffer.from(waiting)]);
    waiting = '';
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  }

  const write = () => unlessOutage(flush);

  return {
    add(lines) {
      waiting += lines;
      if (waiting.length > mostWaiting) write();
    },
    flush,
    write,
    empty() {
      ftruncateSync(descriptor);
      waiting = '';
      rest = Buffer.alloc(0);
    },
    close: () => closeSync(descriptor),
  };
}
