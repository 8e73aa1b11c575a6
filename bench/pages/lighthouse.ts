import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { browserFlags, browserPath } from './browser.ts';

export interface Audited {
  type: string;
  /** 0 to 100, by category. */
  scores: Record<string, number>;
  /** Audits that are not perfect, of categories that are not either. */
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

/** Lighthouse as it is run by itself: a phone, its own slow line. */
export async function audit(url: string): Promise<Omit<Audited, 'type'>> {
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
