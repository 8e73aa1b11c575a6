import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { browserFlags, browserPath } from './browser.ts';

export interface Audited {
  type: string;
  /** 0 to 100, by category: of the run in the middle, by performance. */
  scores: Record<string, number>;
  /** Of all runs, the worst first. */
  performance: number[];
  /** Audits that are not perfect, of categories that are not either; of the run in the middle. */
  complaints: string[];
  /** How fast Lighthouse found this machine to be: a laptop of today is at 1,500 to 2,500, a cheap phone at 300. */
  machineSpeed: number;
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  environment: { benchmarkIndex: number };
}

const program = join(
  dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')),
  'cli/index.js',
);

/**
 * Lighthouse as it is run by itself: a phone, its own slow line. Several times, as its authors advise: one run is now and
 * then disturbed by whatever else the machine does.
 */
export async function audit(url: string, times: number): Promise<Omit<Audited, 'type'>> {
  const runs: OneAudit[] = [];
  for (let time = 0; time < times; time += 1) runs.push(await auditOnce(url));
  const performanceOf = ({ scores }: OneAudit) => scores.performance ?? 0;
  const sorted = runs.toSorted((one, other) => performanceOf(one) - performanceOf(other));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error('Lighthouse has to run once at least.');
  return { ...middle, performance: sorted.map(performanceOf) };
}

type OneAudit = Omit<Audited, 'type' | 'performance'>;

async function auditOnce(url: string): Promise<OneAudit> {
  // Now and then it misses that its browser has begun (NO_NAVSTART).
  const { stdout } = await run(url).catch(() => run(url));
  const { categories, audits, environment }: Report = JSON.parse(stdout);
  const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
  const complaints = Object.values(categories)
    .filter(({ score }) => score < 1)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => {
      const { score, title, displayValue = '' } = audits[id] ?? { score: 1, title: '' };
      return score !== null && score < 1 ? [`${id}: ${title} ${displayValue}`.trim()] : [];
    });
  return { scores: Object.fromEntries(scores), complaints, machineSpeed: environment.benchmarkIndex };
}

function run(url: string) {
  const flags = [
    '--quiet',
    '--output=json',
    '--only-categories=performance,accessibility,best-practices,seo',
    `--chrome-flags=--headless=new ${browserFlags.join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: browserPath };
  return promisify(execFile)(process.execPath, [program, url, ...flags], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}
