import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import persisted from '../src/gql/persisted-documents.json' with { type: 'json' };
import { makeProgramme } from './fixtures.ts';

export interface StandInApi {
  url: string;
  /** When a record last changed, as the programme says; set it to change the data. */
  changedAt: string;
  /** Questions asked so far. */
  asked: number;
  /** From now on every question about that slug or path fails; undefined: none. */
  failing: string | undefined;
  close(): Promise<void>;
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../api/schema.graphql'), 'utf8'));
const documents: Record<string, string> = persisted;

/** The API at its HTTP door: the real schema, which checks every query, over a small programme of its own. */
export async function startStandInApi(): Promise<StandInApi> {
  const { root, state } = makeProgramme();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { documentId, query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    api.asked += 1;
    const source = query ?? documents[documentId] ?? '';
    const isFailing = api.failing !== undefined && Object.values(variables ?? {}).includes(api.failing);
    const answer = isFailing
      ? { errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }
      : await graphql({
          schema,
          source,
          rootValue: root,
          variableValues: variables,
          contextValue: { language: request.headers['aul-language'] ?? 'en' },
        });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api: StandInApi = {
    url: `http://127.0.0.1:${port}/graphql`,
    get changedAt() {
      return state.changedAt;
    },
    set changedAt(value) {
      state.changedAt = value;
    },
    asked: 0,
    failing: undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return api;
}
