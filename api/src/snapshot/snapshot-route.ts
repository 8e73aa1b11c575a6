import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { createPlaces } from '../client/places.ts';
import { DomainError } from '../errors.ts';
import { describeError } from '../http/error-cause.ts';
import type { ExportTerms } from './export-record.ts';
import { readSnapshot } from './read-snapshot.ts';

/** Each holds a connection, and the past of the database: so one client has one at a time, for a quarter of an hour at most. */
const mostAtOnce = 4;
const longestMs = 15 * 60_000;

/** `GET /snapshot`: all public records at one cursor, in lines of JSON, to be followed with `/changes`. */
export function addSnapshotRoute(server: FastifyInstance, options: ExportTerms & { url: string }): void {
  const places = createPlaces({ what: 'snapshots', most: mostAtOnce, ofOneClient: 1 });
  server.get('/snapshot', { exposeHeadRoute: false }, async (request, reply) => {
    const giveBack = places.take(request.ip);
    const lines = Readable.from(readSnapshot(options), { objectMode: false });
    const deadline = setTimeout(() => lines.destroy(new DomainError('TIMEOUT', {})), longestMs);
    lines.once('close', () => {
      clearTimeout(deadline);
      giveBack();
    });
    // The answer has begun: its reader sees that the last line is missing, and the operator sees why.
    lines.once('error', (error) => request.log.error({ cause: describeError(error) }, 'snapshot'));
    return reply.type('application/x-ndjson; charset=utf-8').send(lines);
  });
}
