import type { IncomingHttpHeaders } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Limits } from './limits.ts';
import { badRequest, type Trust, trustedText } from './trusted-documents.ts';
import { checkVariables } from './variables.ts';

interface Terms {
  trust: Trust;
  limits: Limits;
}

/**
 * A request as Apollo takes it: with the text of the trusted document that it names, and with variables
 * that are within the limits. What else may be wrong with it, Apollo finds.
 */
export function readGraphQLRequest(request: FastifyRequest, terms: Terms): HTTPGraphQLRequest {
  return request.method === 'GET' ? fromUrl(request, terms) : fromBody(request, terms);
}

function fromBody({ body, headers }: FastifyRequest, terms: Terms): HTTPGraphQLRequest {
  const known = isRecord(body) ? withDocument(body, terms) : body;
  return { method: 'POST', headers: headerMap(headers), search: '', body: known };
}

function withDocument(body: Record<string, unknown>, { trust, limits }: Terms): Record<string, unknown> {
  checkVariables(body.variables, limits);
  const query = trustedText(body, trust);
  return query === undefined ? body : { ...body, query };
}

function fromUrl(request: FastifyRequest, { trust, limits }: Terms): HTTPGraphQLRequest {
  const headers = headerMap(request.headers);
  const search = request.url.split('?', 2)[1] ?? '';
  if (!isWellEncoded(search)) throw badRequest('the address is not UTF-8');
  const parameters = new URLSearchParams(search);
  checkVariables(jsonOrUndefined(parameters.get('variables')), limits);
  const documentId = parameters.get('documentId');
  const query = trustedText({ documentId, query: parameters.get('query') }, trust);
  if (query !== undefined) {
    parameters.set('query', query);
    // A link to a trusted document can read only what its list holds, so it needs no header against forgery.
    headers.set('apollo-require-preflight', 'trusted-document');
  }
  return { method: 'GET', headers, search: parameters.toString(), body: undefined };
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWellEncoded(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}

/** Apollo reports what is not JSON. */
function jsonOrUndefined(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
