import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { Page } from 'playwright';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds on a page as it looks now, by all its rules: against WCAG and against good practice. A line for each
 * element, with its rule and why. The pages have no frames: looking into the page itself is enough.
 */
export async function findFaults(page: Page): Promise<string[]> {
  // It stays in a document: half of the time goes into bringing it there.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axeCore };
    // Of what is in order, axe describes one element a rule, and not all.
    const { violations } = await here.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any: [why] }) => `${id}: ${html.slice(0, 140)} ${why?.message ?? ''}`),
    );
  });
}
