import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '../errors.ts';
import type { ExportTerms } from './export-record.ts';
import { readSnapshot } from './read-snapshot.ts';

/** Each holds a connection, and the past of the database. */
const mostAtOnce = 4;

/** `GET /snapshot`: all public records at one cursor, in lines of JSON, to be followed with `/changes`. */
export function addSnapshotRoute(server: FastifyInstance, options: ExportTerms & { url: string }): void {
  let running = 0;
  server.get('/snapshot', async (request, reply) => {
    if (running >= mostAtOnce) throw new DomainError('BUSY', { what: 'snapshots' });
    running += 1;
    const lines = Readable.from(readSnapshot(options), { objectMode: false });
    lines.once('close', () => {
      running -= 1;
    });
    // The answer has begun: its reader sees that the last line is missing, and the operator sees why.
    lines.once('error', (error) => request.log.error({ err: error }, 'snapshot'));
    return reply.type('application/x-ndjson; charset=utf-8').send(lines);
  });
}
