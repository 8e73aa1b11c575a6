import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import sharp from 'sharp';
import type { Context } from '../context.ts';
import type { DeskRequest } from '../desk-context.ts';
import { DomainError } from '../errors.ts';
import { createGate } from '../http/gate.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { keepPicture } from './keep-picture.ts';
import { makeFiles } from './make-files.ts';
import { pictureRoles } from './picture-roles.ts';
import { readPicture } from './read-pictures.ts';
import { receiveFile } from './receive-file.ts';

const mostBytes = 25 * 1024 * 1024;
const mostReceived = 12;
const mostMade = 2;
const patienceMs = 20_000;
/** A phone in a village may send some kilobytes a second. */
const longestMs = 15 * 60_000;

export interface PictureRouteOptions {
  /** Throws unless a member of staff asks. */
  staffOf(request: DeskRequest): Promise<StaffViewer>;
  createContext(): Context;
  /** Folder that pictures are served from. */
  media: string;
  /** Folder of files on their way there; on the same disk. */
  incoming: string;
}

/**
 * `POST /desk/pictures`: the body is the file as it is, streamed to the disk; `aul-file-name` may say how its sender calls it.
 * Answers 201 with the picture, which is not public before it is described. Who asks is looked at before the body is read.
 */
export function addPictureRoutes(
  server: FastifyInstance,
  { staffOf, createContext, media, incoming }: PictureRouteOptions,
): void {
  mkdirSync(incoming, { recursive: true });
  // One thread a picture: what else this process does goes on meanwhile.
  sharp.concurrency(1);
  const making = createGate({ atOnce: mostMade, patienceMs, what: 'pictures' });
  const receiving = createGate({ atOnce: mostReceived, patienceMs: 0, what: 'pictures' });
  const senders = new WeakMap<FastifyRequest, StaffViewer>();

  // In a scope of its own, where bodies are not read for us.
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Browsers know no type for HEIC everywhere; what it is, its content decides.
    scope.addContentTypeParser(/^(image\/|application\/octet-stream$)/, (_request, body, done) =>
      done(null, body),
    );
    scope.route<{ Body: Readable | undefined }>({
      method: 'POST',
      url: '/desk/pictures',
      bodyLimit: mostBytes,
      config: { longestMs },
      async preParsing(request, reply) {
        senders.set(request, requireStaff(await staffOf(request), pictureRoles));
        if (Number(request.headers['content-length'] ?? 0) <= mostBytes) return;
        reply.header('connection', 'close');
        throw new DomainError('BODY_TOO_LARGE', { maximumBytes: mostBytes });
      },
      async handler(request, reply) {
        const viewer = senders.get(request);
        if (!viewer || !request.body) throw new DomainError('MEDIA_TYPE_UNSUPPORTED', {});
        try {
          const context = createContext();
          const id = await receiving.run(() => keep(request, { viewer, context }));
          return reply.code(201).send(await readPicture(context, id));
        } catch (error) {
          throw withAdvice(reply, error);
        }
      },
    });
  });

  async function keep(
    request: FastifyRequest,
    { viewer, context }: { viewer: StaffViewer; context: Context },
  ): Promise<string> {
    const path = join(incoming, randomUUID());
    try {
      // What it is: the parser of this scope hands the stream on.
      await receiveFile(request.body as Readable, { path, maximumBytes: mostBytes });
      return await making.run(async () => {
        const picture = await makeFiles(path, { media, incoming });
        try {
          return await keepPicture(context.operation(), viewer, { picture, fileName: fileNameOf(request) });
        } finally {
          await picture.discard();
        }
      });
    } finally {
      await rm(path, { force: true });
    }
  }
}

/** What of a body was not read must not be taken for the next request; and when to come again. */
function withAdvice(reply: FastifyReply, error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  if (error.code === 'BODY_TOO_LARGE' || error.code === 'BUSY') reply.header('connection', 'close');
  if (error.code === 'BUSY') reply.header('retry-after', '10');
  return error;
}

function fileNameOf({ headers }: FastifyRequest): string {
  try {
    return decodeURIComponent([headers['aul-file-name']].flat()[0] ?? '').slice(0, 200);
  } catch {
    return '';
  }
}
