import { createServer } from 'node:http';
import { argv, env } from 'node:process';
import pg from 'pg';
import { queries } from './queries.ts';

/**
 * The peer: no framework, no GraphQL; one prepared statement per address, whose JSON goes out as PostgreSQL made it.
 * Started by `bench/api.ts` with the port and the slug of the product to show.
 */
const [port, slug = ''] = argv.slice(2);
const pool = new pg.Pool({
  connectionString: env.DATABASE_URL,
  max: 10,
  options: '-c jit=off -c random_page_cost=1.1',
});
const byPath = new Map(
  queries(slug).map(({ name, statement }) => [
    `/${name}`,
    { name, text: statement, rowMode: 'array' as const },
  ]),
);

createServer(async (request, response) => {
  const statement = byPath.get(request.url ?? '');
  if (!statement) return response.writeHead(404).end();
  try {
    const { rows } = await pool.query<[string]>(statement);
    const body = `{"data":${rows[0]?.[0]}}`;
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(Number(port), '127.0.0.1');
