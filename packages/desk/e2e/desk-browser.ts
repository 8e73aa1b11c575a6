import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { expect, vi } from 'vitest';
import { type RealProgramme, startRealProgramme } from './real-programme.ts';

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** Why there are no journeys, or nothing. */
export const noBrowser = executablePath
  ? ''
  : 'There is no Chromium here: apt-get install chromium, or CHROMIUM_PATH.';

/** Somebody with a browser of their own. */
export interface Person {
  context: BrowserContext;
  page: Page;
  /** Opens a page of the desk, and waits until it is there. */
  go(hash: string): Promise<void>;
  button(name: string | RegExp): ReturnType<Page['getByRole']>;
  /** Faults of the pages: errors in scripts, and what a policy kept out. */
  faults: string[];
  leave(): Promise<void>;
}

/** The real desk, and the browser that people open it in. */
export interface OpenDesk {
  programme: RealProgramme;
  /** Signed in, where a session of theirs is there; nobody without a name. */
  person(name?: string, options?: BrowserContextOptions & { language?: string }): Promise<Person>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<OpenDesk> {
  const programme = await startRealProgramme();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--host-resolver-rules=${programme.hosts}`],
  });
  return {
    programme,
    async person(name, { language = 'en', ...options } = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(30_000);
      await context.addInitScript((chosen) => {
        if (location.pathname.startsWith('/desk/') && !localStorage.getItem('aul.desk.language'))
          localStorage.setItem('aul.desk.language', chosen);
      }, language);
      const token = name && programme.sessions[name];
      if (token) await context.addCookies([cookieOf(programme, token)]);
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        // A refusal is an answer; the browser tells of each. What the storefront's pages say is theirs.
        const isRefusal = message.text().startsWith('Failed to load resource');
        const isOurs = message.page()?.url().startsWith(programme.deskUrl);
        if (message.type() === 'error' && isOurs && !isRefusal) faults.push(message.text());
      });
      const page = await context.newPage();
      return {
        context,
        page,
        faults,
        button: (called) => page.getByRole('button', { name: called }),
        async go(hash) {
          await page.goto(`${programme.deskUrl}${hash}`);
          await settled(page);
        },
        leave: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await programme.close();
    },
  };
}

/** The page of the desk has loaded what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.spinner, [aria-busy]'));
}

/** Tries again until it holds. Safe where two journeys run at a time, as `expect.poll` is not. */
export const soon = (holds: () => unknown) => vi.waitFor(holds, { timeout: 30_000, interval: 50 });

/** The public reads it a moment later, or no longer. */
export const shown = ({ programme }: OpenDesk, file: RegExp, words: string, isThere = true) =>
  soon(() => expect(programme.filesWith(words).some((path) => file.test(path))).toBe(isThere));

/** Nothing is wider than the window, and nothing went wrong. */
export async function fits({ page, faults }: Person): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
}

/** What axe finds. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

function cookieOf({ apiUrl }: RealProgramme, value: string) {
  return {
    name: '__Host-aul-desk',
    value,
    domain: new URL(apiUrl).hostname,
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict' as const,
  };
}
