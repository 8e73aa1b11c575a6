import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { serveSite } from '../publisher/serve-site.ts';
import { readServeSettings } from '../publisher/settings.ts';
import type { StandInApi } from '../test/stand-in-api.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { publicApiUrl, type StandInSite, startStandInSite } from './stand-in-site.ts';

const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const storefront = join(import.meta.dirname, '..');

/** Why nobody can visit; nothing where one can. */
export const noBrowser = existsSync(browserPath)
  ? undefined
  : `There is no ${browserPath}: install chromium, or set CHROMIUM_PATH.`;

export interface VisitedSite {
  /** With the slash at its end. */
  url: string;
  site: BuiltSite;
  /** Who answers what pages ask; none for a site that was given. */
  api: StandInApi | undefined;
  browser: Browser;
  /** A page of a visitor who has never been here. */
  newPage(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  page: Page;
  go(path: string): Promise<unknown>;
  /** Path and query. */
  where(): string;
  /** Text of the first of its kind, with single spaces. */
  words(selector: string): Promise<string>;
  /** Addresses of the API that were asked since the page was made. */
  asked: string[];
  /** What the browser complained of: errors, and what the policy refused. */
  complaints: string[];
}

/** Serves the stand-in's site, or that of a data folder, and opens a browser. */
export async function visitSite(given?: string | undefined): Promise<VisitedSite> {
  const standIn: StandInSite | undefined = given ? undefined : await startStandInSite();
  const data = given ?? standIn?.data;
  const server = await serveSite(readServeSettings({ AUL_DATA: data, STOREFRONT_PORT: '0' }, storefront));
  const hosts = standIn ? { [new URL(publicApiUrl).host]: new URL(standIn.api.url).host } : {};
  const browser = await openBrowser(hosts);

  return {
    url: server.url,
    site: readSite(join(data ?? '', 'site')),
    api: standIn?.api,
    browser,
    newPage: (options) => newVisit(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.close();
      await standIn?.close();
    },
  };
}

/** A browser that finds hosts where it is told: host and port by name. */
export function openBrowser(hosts: Record<string, string> = {}): Promise<Browser> {
  const rules = Object.entries(hosts).map(([name, host]) => `MAP ${name}:80 ${host}`);
  return chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--host-resolver-rules=${rules.join(',')}`],
  });
}

/** A page of a visitor who has never been at that site. */
export async function newVisit(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) asked.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return {
    page,
    asked,
    complaints,
    go: (path) => page.goto(new URL(path, site).href),
    where: () => {
      const { pathname, search } = new URL(page.url());
      return pathname + search;
    },
    words: async (selector) =>
      ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim(),
  };
}
