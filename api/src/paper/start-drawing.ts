import { extname, join } from 'node:path';
import type { Logger } from 'pino';
import { Piscina } from 'piscina';
import { DomainError } from '../errors.ts';
import { describeError } from '../http/error-cause.ts';
import { createGate } from '../http/gate.ts';
import type { Draw } from './draw.ts';

export interface DrawingOptions {
  logger: Pick<Logger, 'error'>;
  /** Exports `draw`. */
  file?: string;
  /** How long a paper may take, the start of the thread included. */
  limitMs?: number;
  /** How long a paper waits for those before it. */
  patienceMs?: number;
}

export interface DrawingThread {
  draw: Draw;
  /** Ends the thread. */
  close(): Promise<void>;
}

/**
 * Draws papers on a thread of its own, one after the other, so that requests go on meanwhile. The thread starts with the
 * first paper, and keeps the faces that it has loaded. A paper that cannot be drawn fails alone; BUSY for one that waited
 * too long, TIMEOUT for one that took too long: its thread is ended, and the next paper starts another.
 */
export function startDrawing({
  logger,
  file = join(import.meta.dirname, `draw${extname(import.meta.filename)}`),
  limitMs = 20_000,
  patienceMs = 10_000,
}: DrawingOptions): DrawingThread {
  const pool = new Piscina({
    filename: file,
    name: 'draw',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  pool.on('error', (error) => logger.error({ cause: describeError(error) }, 'papers cannot be drawn'));
  // The pool counts nothing that has a time limit: who waits, waits here.
  const gate = createGate({ atOnce: 1, patienceMs, what: 'papers' });
  return {
    draw: (drawing) =>
      gate.run(async () => {
        try {
          return Buffer.from(await pool.run(drawing, { signal: AbortSignal.timeout(limitMs) }));
        } catch (error) {
          if (error instanceof Error && error.name === 'AbortError')
            throw new DomainError('TIMEOUT', {}, { cause: error });
          throw error;
        }
      }),
    close: () => pool.destroy(),
  };
}
