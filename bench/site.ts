import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchProgramme, makeBenchProgramme } from './site/programme.ts';

/**
 * The full build beside a plain `astro build` of the same pages, in one run, against the same API, which keeps no answer
 * from one to the other. Each compiles the pages first. Astro builds as it does by itself, one page at a time, and again
 * with the concurrency of the storefront's settings; the publisher also writes the compressed forms and its index. The
 * last line is one JSON object: seconds in all, pages a second, and the most memory that the building process held.
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: '1000,10000' } } });
const goal = { ratio: 3 };

const results = [];
for (const pages of values.pages.split(',').map(Number)) results.push(await measure(pages));
console.log(JSON.stringify({ bench: 'site', goal, results }));

async function measure(wanted: number) {
  console.log(`${wanted} pages: the programme is made`);
  const programme = await makeBenchProgramme(wanted);
  try {
    const ours = await time(programme, 'publisher', 'storefront/build.mjs', []);
    const pages = countPages(join(programme.folder, 'data/site'));
    const folder = (name: string) => join(programme.folder, name);
    const script = 'storefront/test/build-with-astro.ts';
    const astro = await time(programme, 'astro', script, [folder('astro'), '1']);
    const atOnce = await time(programme, 'astro, several pages at once', script, [folder('at-once')]);
    for (const made of ['astro', 'at-once'])
      if (countPages(folder(made)) !== pages)
        throw new Error(`Astro made ${countPages(folder(made))} pages, not ${pages}.`);
    const shown = ({ seconds, megabytes }: Timed) => ({
      seconds: Number(seconds.toFixed(1)),
      pagesPerSecond: Math.round(pages / seconds),
      megabytes,
    });
    return {
      pages,
      publisher: shown(ours),
      astro: shown(astro),
      astroAtOnce: shown(atOnce),
      ratio: Number((astro.seconds / ours.seconds).toFixed(2)),
      ratioAtOnce: Number((atOnce.seconds / ours.seconds).toFixed(2)),
    };
  } finally {
    await programme.close();
  }
}

interface Timed {
  seconds: number;
  megabytes: number;
}

async function time(programme: BenchProgramme, name: string, script: string, args: string[]): Promise<Timed> {
  await programme.restartApi();
  // An address of its own each time, so that nothing is compiled already.
  const from = performance.now();
  const child = programme.start(script, { SITE_URL: `http://bench-${Date.now()}.test` }, args);
  child.stdout?.pipe(process.stdout);
  const watch = watchMemory(child);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} failed.`);
  const timed = { seconds: (performance.now() - from) / 1_000, megabytes: watch.stop() };
  console.log(`${name}: ${timed.seconds.toFixed(1)} s, ${timed.megabytes} MB`);
  return timed;
}

/** The most memory that a process has held; 0 where the system does not say. */
function watchMemory({ pid }: ChildProcess) {
  let kilobytes = 0;
  const timer = setInterval(() => {
    try {
      const [, most] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      kilobytes = Math.max(kilobytes, Number(most ?? 0));
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 100);
  return {
    stop() {
      clearInterval(timer);
      return Math.round(kilobytes / 1024);
    },
  };
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}
