import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSite } from './built-site.ts';
import { firefoxPath, openFirefox } from './other-browsers/firefox.ts';
import { failuresOf } from './other-browsers/journey.ts';
import { faultsOf, type Visitor } from './other-browsers/visitor.ts';
import { openWebkit, webkitDriverPath } from './other-browsers/webkit.ts';
import { heaviestPages } from './page-types.ts';

/**
 * `npm run check:browsers`, beside `npm start`: the heaviest page of each type in each language, and what a shopper does
 * with scripts, in Firefox and in WebKit, which Safari is made of; whichever of them is installed (`firefox-esr`,
 * `webkit2gtk-driver`). With `SHOTS=<folder>`, pictures of what is seen. The last line is one JSON object.
 */
const site = (process.env.SITE_URL || 'http://127.0.0.1:4321').replace(/\/$/, '');
const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, { recursive: true });
const widths = [390, 1440];
const pages = heaviestPages(readSite(join(resolve(process.env.AUL_DATA || '.aul'), 'site')).pages);
const product =
  pages.find(({ type, language }) => type === 'product' && language === 'en')?.page.address ?? '';

const results = [];
if (existsSync(firefoxPath)) results.push(await check(await openFirefox()));
else console.log(`There is no ${firefoxPath}: install firefox-esr, or set FIREFOX_PATH.`);
if (existsSync(webkitDriverPath)) results.push(await check(await openWebkit()));
else console.log(`There is no ${webkitDriverPath}: install webkit2gtk-driver, or set WEBKIT_DRIVER_PATH.`);
console.log(JSON.stringify({ check: 'browsers', browsers: results }));
process.exitCode = results.length === 0 || results.some(({ faults }) => faults.length > 0) ? 1 : 0;

async function check(visitor: Visitor) {
  console.log(visitor.name);
  const faults: string[] = [];
  try {
    for (const width of widths) {
      await visitor.resize(width, 900);
      for (const { page, type, language } of pages) {
        await visitor.go(site + page.address);
        // Some lead on as they are opened, as the checkout of an empty basket does.
        const found = await faultsOf(visitor).catch(() => faultsOf(visitor));
        faults.push(...found.map((fault) => `${page.address} at ${width}: ${fault}`));
        const name = `${visitor.name.replace(/\W.*/, '')}-${type}-${language}-${width}.png`;
        if (shots) await visitor.shoot(join(shots, name.replaceAll(' ', '-')));
      }
      console.log(`  ${pages.length} pages at ${width} px`);
    }
    faults.push(...(await failuresOf(visitor, site, product)));
  } finally {
    await visitor.close();
  }
  for (const fault of faults) console.error(`  ${fault}`);
  return { name: visitor.name, pages: pages.length * widths.length, faults };
}
