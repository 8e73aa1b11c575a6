import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { everything, isRecordTag } from '../graphql/answer-tags.ts';
import type { RequestNotes } from './request-log.ts';

/** A public answer as it goes out, whoever asks. */
export interface Answer {
  contentType: string;
  body: Buffer;
  /** Without the quotation marks. */
  hash: string;
  tags: readonly string[];
  /** What the log tells of it. */
  notes: RequestNotes;
  /** Made when it is first asked for. */
  compressed?: Promise<Buffer>;
}

export function makeAnswer(
  answer: Pick<Answer, 'contentType' | 'tags' | 'notes'> & { text: string },
): Answer {
  const { text, ...facts } = answer;
  const body = Buffer.from(text);
  return { ...facts, body, hash: hash('sha256', body, 'base64url').slice(0, 22) };
}

/** Below this, compressing saves no packet. */
const fewestBytes = 1_000;

/** What node and most proxies take is 16 KB of headers in all. */
const longestTags = 12_000;

const compress = promisify(brotliCompress);

/** Sends an answer in the form that the client takes, or 304 when it has it. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, cdnSeconds }: { answer: Answer; cdnSeconds: number },
): Promise<FastifyReply> {
  const isCompressed = answer.body.byteLength >= fewestBytes && takesBrotli(request);
  const tags = tagHeader(answer.tags);
  // Whoever purges is told which records changed: an answer that does not name all of its own is not found by that.
  const isPurged = cdnSeconds > 0 && tags.isWhole;
  const etag = `"${answer.hash}${isCompressed ? '-br' : ''}"`;
  reply.headers({
    'content-type': answer.contentType,
    etag,
    vary: varyWith(reply),
    'cache-tag': tags.header,
    'cache-control': isPurged
      ? `public, max-age=0, must-revalidate, s-maxage=${cdnSeconds}`
      : 'public, no-cache',
  });
  if (request.method === 'GET' && isKnown(request.headers['if-none-match'], etag))
    return reply.code(304).send();
  if (!isCompressed) return reply.send(answer.body);
  answer.compressed ??= compress(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return reply.header('content-encoding', 'br').send(await answer.compressed);
}

function varyWith(reply: FastifyReply): string {
  const before = reply.getHeader('vary');
  const own = 'accept, accept-encoding, accept-language, aul-language, aul-market';
  return before ? `${String(before)}, ${own}` : own;
}

function tagHeader(tags: readonly string[]): { header: string; isWhole: boolean } {
  const all = tags.join(',');
  if (all.length <= longestTags) return { header: all, isWhole: !tags.includes(everything) };
  // Which of very many records changed is not worth telling.
  const lists = [everything, ...tags.filter((tag) => !isRecordTag(tag))].join(',');
  return { header: lists.length <= longestTags ? lists : everything, isWhole: false };
}

function takesBrotli(request: FastifyRequest): boolean {
  return /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
}

/** `*` and weak tags match too, as RFC 9110 has it for GET. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
}
