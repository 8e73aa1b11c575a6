import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { buildDesk } from './built-desk.ts';
import { type Answers, answers, StandInRefusal } from './stand-in-api.ts';

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** Why there are no journeys, or nothing. */
export const noBrowser = executablePath
  ? ''
  : 'There is no Chromium here: apt-get install chromium, or CHROMIUM_PATH.';

/** As the API serves it: api/src/http/desk-files.ts. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  'frame-src https://shop.example',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A place that browsers hold for safe, as passkeys and clipboards ask for; nobody is there. */
const origin = 'https://desk.example';

export interface Visit {
  page: Page;
  /** What was asked, in order: the operation and its variables. */
  asked: { operation: string; variables: Record<string, unknown> }[];
  go(hash: string): Promise<void>;
  /** Faults of the page: errors in its scripts and what its policy kept out. */
  faults: string[];
  /** What axe finds. */
  violations(): Promise<string[]>;
}

export interface VisitedDesk {
  visit(options?: { language?: string; answers?: Answers } & BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** The desk in a browser, with answers that are made up in the place of the API. */
export async function visitDesk(): Promise<VisitedDesk> {
  const desk = await buildDesk();
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    async visit({ language = 'en', answers: own = {}, ...options } = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      await context.addInitScript((chosen) => {
        if (location.protocol === 'https:') localStorage.setItem('aul.desk.language', chosen);
      }, language);
      const page = await context.newPage();
      const asked: Visit['asked'] = [];
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // A refusal is an answer; the browser tells of each.
        const isRefusal = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isRefusal) faults.push(message.text());
      });
      const all: Answers = { ...answers, ...own };
      await page.route(`${origin}/**`, async (route) => {
        const request = route.request();
        const { pathname } = new URL(request.url());
        if (request.method() === 'GET') {
          const { body, contentType } = await desk.read(pathname.replace(/^\/desk\//, ''));
          await route.fulfill({
            body,
            contentType,
            headers: { 'content-security-policy': contentSecurityPolicy },
          });
          return;
        }
        const sent = request.postDataJSON() ?? {};
        const isSchema = pathname === '/desk/graphql';
        const operation = isSchema ? (/^\s*(?:query|mutation) (\w+)/.exec(sent.query)?.[1] ?? '') : pathname;
        const variables = (isSchema ? sent.variables : sent) ?? {};
        asked.push({ operation, variables });
        try {
          const answer = all[operation];
          if (!answer) throw new StandInRefusal('NOT_FOUND', `Nothing stands in for ${operation}.`, 404);
          const data = answer(variables);
          await route.fulfill({ json: isSchema ? { data } : (data ?? {}) });
        } catch (error) {
          if (!(error instanceof StandInRefusal)) throw error;
          const { code, message, status } = error;
          await route.fulfill({ status, json: { errors: [{ message, extensions: { code } }] } });
        }
      });
      return {
        page,
        asked,
        faults,
        async go(hash) {
          // Another # alone is no other page for the browser: what was shown is gone first.
          await page.goto('about:blank');
          await page.goto(`${origin}/desk/${hash}`);
          await page.locator('h1').first().waitFor();
          await page.waitForFunction(() => !document.querySelector('.spinner, [aria-busy]'));
        },
        async violations() {
          const { violations } = await new AxeBuilder({ page }).analyze();
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        },
      };
    },
    async close() {
      await browser.close();
      desk.remove();
    },
  };
}
