import type { FastifyInstance } from 'fastify';

/**
 * Lets close() end as soon as the last running request is answered, and after `patienceMs` in any case.
 * Node alone would wait for connections that have just become idle, or on which nothing was ever asked.
 */
export function closePromptly(server: FastifyInstance, patienceMs: number): void {
  let running = 0;
  let isClosing = false;

  // Node's own events: Fastify's hooks do not run for every request that is refused.
  server.server.on('request', (_request, response) => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      hangUpIfDone();
    });
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  server.addHook('preClose', async () => {
    isClosing = true;
    setImmediate(hangUpIfDone);
    setTimeout(() => server.server.closeAllConnections(), patienceMs).unref();
  });

  function hangUpIfDone(): void {
    if (isClosing && running === 0) server.server.closeAllConnections();
  }
}
