import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { DomainError } from '../errors.ts';
import { recordPublications } from './record-publications.ts';

export interface PublicationRouteOptions {
  db: Kysely<unknown>;
  /** Shared with the publisher. Without one the route does not exist. */
  token: string | undefined;
}

/** `POST /publications`: the publisher tells what became of changes. */
export function addPublicationRoute(server: FastifyInstance, { db, token }: PublicationRouteOptions): void {
  if (!token) return;
  const expected = digest(`Bearer ${token}`);
  server.post('/publications', async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected))
      throw new DomainError('CREDENTIALS_NEEDED', {});
    await recordPublications(db, request.body);
    return reply.code(204).send();
  });
}

/** Of one length, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
