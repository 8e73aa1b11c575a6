import { readFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { DomainError } from '../errors.ts';

/** Documents by id, as code generation lists them: `sha256:` and 64 hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads lists of trusted documents (`persisted-documents.json`). A list that is not there is skipped with a
 * line in the log; one that cannot be read throws.
 */
export async function loadTrustedDocuments(
  paths: readonly string[],
  logger: Pick<FastifyBaseLogger, 'info'>,
): Promise<TrustedDocuments> {
  const documents = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      logger.info({ path }, 'no trusted documents there');
    });
    if (text !== undefined) for (const [id, source] of entriesOf(text, path)) documents.set(id, source);
  }
  return documents;
}

function entriesOf(text: string, path: string): [string, string][] {
  const list: unknown = JSON.parse(text);
  const isList = typeof list === 'object' && list !== null && !Array.isArray(list);
  if (!isList)
    throw new Error(`${path} is not a list of trusted documents: expected an object of texts by id.`);
  return Object.entries(list).map(([id, source]) => [id.includes(':') ? id : `sha256:${id}`, String(source)]);
}

/** The parameters of a GraphQL request, as they came. */
export interface RequestParameters {
  query?: unknown;
  documentId?: unknown;
}

export interface Trust {
  documents: TrustedDocuments;
  isOnly: boolean;
}

/** The text of the trusted document that a request names; undefined when it brings a text of its own. */
export function trustedText(request: RequestParameters, trust: Trust): string | undefined {
  const { documentId, query } = request;
  if (documentId === undefined || documentId === null) {
    // Without either, Apollo says what is missing.
    if (trust.isOnly && query) throw new DomainError('DOCUMENT_NOT_TRUSTED', {});
    return undefined;
  }
  if (typeof documentId !== 'string') throw badRequest('"documentId" must be a string');
  if (query !== undefined && query !== null) throw badRequest('it has both a "documentId" and a "query"');
  const text = trust.documents.get(documentId);
  if (text === undefined) throw new DomainError('DOCUMENT_NOT_FOUND', { documentId });
  return text;
}

export function badRequest(reason: string): DomainError {
  return new DomainError('BAD_REQUEST', { reason });
}
