import { join, resolve } from 'node:path';
import { typeOf } from '../src/page-type.ts';
import { type BuiltPage, readSite } from './built-site.ts';
import { firstViewBytes, phone } from './first-view.ts';
import { heaviestPages } from './page-types.ts';
import { noBrowser, visitSite } from './visited-site.ts';
import { pageLimitBytes, scriptLimitBytes, servedBytes, viewLimitBytes } from './weights.ts';

/**
 * `npm run check:pages`: what the pages of the site in AUL_DATA weigh as browsers get them, by type: HTML with its
 * styles, and the first view of the heaviest page of each type in each language on a phone. The last line is one JSON
 * object. Fails where a limit is passed.
 */
const data = resolve(process.env.AUL_DATA || '.aul');
const folder = join(data, 'site');
const { pages, addresses } = readSite(folder);

const weighed = pages.map((page) => ({ page, bytes: servedBytes(folder, page.address) }));
const views = await weighViews(pages);
const types = [...Map.groupBy(weighed, ({ page }) => typeOf(page.address))].map(([type, of]) => {
  const sorted = of.toSorted((one, other) => one.bytes - other.bytes);
  const heaviest = sorted.at(-1);
  const view = views
    .filter((one) => one.type === type)
    .toSorted((one, other) => one.bytes - other.bytes)
    .at(-1);
  return {
    type,
    pages: of.length,
    medianBytes: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0,
    mostBytes: heaviest?.bytes ?? 0,
    heaviest: heaviest?.page.address ?? '',
    viewBytes: view?.bytes ?? null,
    heaviestView: view?.address ?? null,
  };
});
const scripts = [...addresses].filter((address) => address.endsWith('.js'));
const scriptBytes = scripts.reduce((sum, address) => sum + servedBytes(folder, address), 0);

for (const { type, pages: number, medianBytes, mostBytes, heaviest, viewBytes, heaviestView } of types)
  console.log(
    `${type.padEnd(10)} ${String(number).padStart(6)} pages  median ${kilo(medianBytes)}  most ${kilo(mostBytes)} ${heaviest}` +
      (viewBytes === null ? '' : `  first view ${kilo(viewBytes)} ${heaviestView}`),
  );
console.log(`${scripts.length} scripts  ${kilo(scriptBytes)}`);
if (noBrowser) console.log(`First views were not weighed. ${noBrowser}`);

const heavy = [
  ...weighed.filter(({ bytes }) => bytes > pageLimitBytes).map(({ page }) => page.address),
  ...views.filter(({ bytes }) => bytes > viewLimitBytes).map(({ address }) => `${address} (first view)`),
  ...(scriptBytes > scriptLimitBytes ? ['the scripts'] : []),
];
for (const name of heavy.slice(0, 20)) console.error(`Too heavy: ${name}`);
console.log(
  JSON.stringify({
    check: 'pages',
    limits: { page: pageLimitBytes, scripts: scriptLimitBytes, view: viewLimitBytes },
    scriptBytes,
    tooHeavy: heavy.length,
    types,
  }),
);
process.exitCode = heavy.length > 0 ? 1 : 0;

async function weighViews(all: readonly BuiltPage[]) {
  if (noBrowser) return [];
  const visited = await visitSite(data);
  try {
    const found = [];
    for (const { page: built, type } of heaviestPages(all)) {
      // Who has a larger picture already is shown that one.
      const { page, go } = await visited.newPage(phone);
      await go(built.address);
      found.push({ type, address: built.address, bytes: await firstViewBytes(page, folder) });
      await page.context().close();
    }
    return found;
  } finally {
    await visited.close();
  }
}

function kilo(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(5)} KB`;
}
