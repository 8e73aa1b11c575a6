import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Serves the site of a data folder as `npm run serve` does, on a free port. `url` has no slash at its end. */
export async function serve(data: string): Promise<{ url: string; close(): void }> {
  const child = spawn(process.execPath, ['storefront/serve.mjs'], {
    env: { ...process.env, AUL_DATA: data, STOREFRONT_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return { url: url.replace(/\/$/, ''), close: () => child.kill() };
  }
  throw new Error(`The site in ${data} cannot be served. Build it first: npm run build:site.`);
}
