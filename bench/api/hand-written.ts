import { createServer } from 'node:http';
import { argv, env } from 'node:process';
import pg from 'pg';
import { queries } from './queries.ts';

/**
 * The peer: no framework, no GraphQL; one prepared statement per address, whose parameters come from the request and
 * whose JSON goes out as PostgreSQL made it. Started by `bench/api.ts` with the port.
 */
const [port] = argv.slice(2);
const pool = new pg.Pool({
  connectionString: env.DATABASE_URL,
  max: 10,
  options: '-c jit=off -c random_page_cost=1.1',
});
const byPath = new Map(
  queries('').map(({ name, statement }) => [
    `/${name}`,
    { name, text: statement, rowMode: 'array' as const },
  ]),
);

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const statement = byPath.get(pathname);
  if (!statement) return response.writeHead(404).end();
  try {
    const { rows } = await pool.query<[string]>({ ...statement, values: searchParams.getAll('value') });
    const body = `{"data":${rows[0]?.[0]}}`;
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(Number(port), '127.0.0.1');
