import type { FastifyInstance } from 'fastify';

export interface Readiness {
  database: boolean;
  migrations: boolean;
}

const patienceMs = 3_000;

/** `/healthz`: this process answers. `/readyz`: it can serve, and if not (503), what is missing. */
export function addHealth(server: FastifyInstance, isReady: () => Promise<Readiness>): void {
  server.get('/healthz', async () => ({ alive: true }));
  server.get('/readyz', async (_request, reply) => {
    const readiness = await withPatience(isReady);
    return reply.code(readiness.database && readiness.migrations ? 200 : 503).send(readiness);
  });
}

/** A database that does not answer, or answers with an error, is not ready. */
async function withPatience(isReady: () => Promise<Readiness>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<Readiness>((resolve) => {
    timer = setTimeout(resolve, patienceMs, { database: false, migrations: false });
  });
  try {
    return await Promise.race([isReady(), never]);
  } catch {
    return { database: false, migrations: false };
  } finally {
    clearTimeout(timer);
  }
}
