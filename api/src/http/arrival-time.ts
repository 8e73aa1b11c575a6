import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long a request to this route may take to arrive, where that is more than usual. */
    longestMs?: number;
  }
}

/** More than any route allows: Node itself knows one time for all. */
export const longestArrivalMs = 20 * 60_000;

/** Hangs up on whoever sends a request too slowly: past `usualMs`, or the `longestMs` of the route. */
export function limitArrival(server: FastifyInstance, usualMs: number): void {
  server.addHook('onRequest', async ({ raw, routeOptions }) => {
    // Only a body can be slow by now.
    if (raw.headers['content-length'] === undefined && raw.headers['transfer-encoding'] === undefined) return;
    const timer = setTimeout(() => raw.socket.destroy(), routeOptions.config.longestMs ?? usualMs);
    raw.once('end', () => clearTimeout(timer));
    raw.once('close', () => clearTimeout(timer));
  });
}
