import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';
import { badRequest } from './trusted-documents.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const texts = new WeakMap<object, string>();

/** The body of a request as it came. */
export function bodyText(request: FastifyRequest): string | undefined {
  return texts.get(request);
}

/** The only bodies read here: JSON in UTF-8, without keys that reach a prototype. Anything else is refused. */
export function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset && !/^utf-?8$/i.test(charset)) return done(new DomainError('MEDIA_TYPE_UNSUPPORTED', {}));
    const text = decode(body);
    if (!text) return done(badRequest(text === '' ? 'the body is empty' : 'the body is not UTF-8'));
    texts.set(request, text);
    parse(request, text, (error, value) => {
      if (error) return done(badRequest('the body is not JSON, or holds a key like "__proto__"'));
      done(null, value);
    });
  });
}

function decode(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}
