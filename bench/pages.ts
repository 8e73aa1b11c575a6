import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Audited, audit } from './pages/lighthouse.ts';
import { samplePages } from './pages/sample-pages.ts';
import { serve } from './pages/serve.ts';
import { line, type Painted, paintSlowly } from './pages/slow-line.ts';

/**
 * The site in AUL_DATA as visitors get it, in Chromium: Lighthouse as on a phone for the pages that most come to, and the
 * time to the largest contentful paint of every type of page over a slow line on a slow phone. The last line is one JSON
 * object. `--audits` by Lighthouse for each page, `--loads` over the slow line, `--language` by its prefix,
 * `--only lighthouse` or `--only slow-line`.
 */
const { values } = parseArgs({
  options: {
    audits: { type: 'string', default: '3' },
    loads: { type: 'string', default: '5' },
    language: { type: 'string', default: '' },
    only: { type: 'string' },
  },
});
const goal = { lighthouse: 100, largestPaintMs: 1200 };
const lighthouseTypes = ['home', 'village', 'brand', 'product', 'story'];
const data = process.env.AUL_DATA || '.aul';

const samples = samplePages(join(data, 'site'), values.language);
const site = await serve(data);
const audited: Audited[] = [];
const painted: Painted[] = [];
try {
  if (values.only !== 'slow-line')
    for (const { type, address } of samples.filter((sample) => lighthouseTypes.includes(sample.type))) {
      const result = { type, ...(await audit(site.url + address, Number(values.audits))) };
      audited.push(result);
      const { scores, performance } = result;
      console.log(`${type.padEnd(10)} ${JSON.stringify(scores)} of ${performance.join(', ')} ${address}`);
      for (const complaint of result.complaints) console.log(`           ${complaint}`);
    }
  if (values.only !== 'lighthouse')
    for (const sample of samples) {
      const result = await paintSlowly(site.url, sample, Number(values.loads));
      painted.push(result);
      console.log(
        `${sample.type.padEnd(10)} largest paint p50 ${result.p50Ms} ms, p95 ${result.p95Ms} ms, shift ${result.shift}, ${result.element} ${sample.address}`,
      );
    }
} finally {
  site.close();
}
const slowest = painted.toSorted((one, other) => other.p95Ms - one.p95Ms)[0];
console.log(
  JSON.stringify({
    bench: 'pages',
    goal,
    line,
    lighthouse: audited.map(({ type, scores, performance, machineSpeed }) => ({
      type,
      ...scores,
      performances: performance,
      machineSpeed,
    })),
    slowLine: painted,
    slowest: slowest && { type: slowest.type, p95Ms: slowest.p95Ms },
  }),
);
