import { type AddressInfo, connect, createServer } from 'node:net';

/** @throws Error with a sentence that names the port, what wants it and the setting that changes it. */
export async function requireFree(port: number, variable: string, what: string) {
  const problem = await problemOf(port);
  if (!problem) return;
  throw new Error(
    `Port ${port}, wanted for ${what}, ${problem}. Stop what uses it, or choose another one with ${variable}, ` +
      `for example ${variable}=${port > 65_000 ? port - 10 : port + 10}.`,
  );
}

/** A port on 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function problemOf(port: number): Promise<string | undefined> {
  // Some systems let two programs listen on one port as long as their addresses differ, so ask first.
  if (await isAnswered(port)) return 'is taken';
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      done(error.code === 'EACCES' ? 'may not be used by this user' : 'is taken');
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => done(undefined)));
  });
}

function isAnswered(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
