import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type BenchProgramme, makeBenchProgramme } from './site/programme.ts';

/**
 * From the commit of an edit to the page being live: the file on the disk has the new text, looked at every 5 ms. One
 * product price, one story and one village name, each so many times, beside the resident publisher and the API, for
 * sites of several sizes. The last line is one JSON object.
 */
const { values } = parseArgs({
  options: { pages: { type: 'string', default: '1000,10000' }, edits: { type: 'string', default: '40' } },
});
const edits = Number(values.edits);
const pollMs = 5;
const pauseMs = 250;

interface Edit {
  name: string;
  statement: string;
  /** Of the statement, for the text that the page is to show. */
  parameter(turn: number): string;
  text(turn: number): string;
  file: string;
}

const kinds: Edit[] = [
  {
    name: 'price',
    statement: `update offer set amount_minor = $1::bigint, currency = 'USD' where product_id = (select id from product where slug = 'piece-7')
      and market_id = (select id from market where code = 'us')`,
    parameter: (turn) => `${100_000 + turn}`,
    text: (turn) => `1,${((100_000 + turn) % 100_000).toString().padStart(5, '0').replace(/(..)$/, '.$1')}`,
    file: 'products/piece-7/index.html',
  },
  {
    name: 'story',
    statement: `update story set title = jsonb_set(title, '{en,text}', to_jsonb($1::text)) where slug = 'a-kiln'`,
    parameter: (turn) => `A kiln, told for the ${turn}th time`,
    text: (turn) => `A kiln, told for the ${turn}th time`,
    file: 'stories/a-kiln/index.html',
  },
  {
    name: 'village',
    statement: `update place set name = jsonb_set(name, '{en,text}', to_jsonb($1::text)) where slug = 'village-1'`,
    parameter: (turn) => `Village ${turn} of the lake`,
    text: (turn) => `Village ${turn} of the lake`,
    file: 'uzbekistan/fergana/village-1/index.html',
  },
];

const results = [];
for (const pages of values.pages.split(',').map(Number)) results.push(await measure(pages));
console.log(JSON.stringify({ bench: 'publish', edits, goals: { p50: 100, p99: 400 }, results }));

async function measure(wanted: number) {
  console.log(`${wanted} pages: the programme is made`);
  const programme = await makeBenchProgramme(wanted);
  try {
    const publisher = programme.start('storefront/publish.mjs', { LOG_LEVEL: 'info' });
    if (!publisher.stdout) throw new Error('The publisher has no output.');
    const lines = createInterface({ input: publisher.stdout });
    const pages = await new Promise<number>((resolve) => {
      lines.on('line', (line) => {
        const said = JSON.parse(line);
        if (said.event === 'progress') console.log(`${wanted} pages: ${said.done} of ${said.total} built`);
        if (said.event === 'following') resolve(said.pages);
      });
    });
    // The lists are compared when it has been quiet for a moment.
    await sleep(4_000);
    const times = new Map(kinds.map(({ name }) => [name, [] as number[]]));
    for (let turn = 0; turn < edits; turn += 1) {
      for (const kind of kinds) {
        // Turns before the first are for warming up.
        const taken = await live(programme, kind, turn);
        if (turn >= 3) times.get(kind.name)?.push(taken);
      }
      if (turn % 10 === 9) console.log(`${wanted} pages: ${turn + 1} of ${edits} edits of each kind`);
    }
    publisher.kill('SIGTERM');
    await once(publisher, 'exit');
    return { pages, ...Object.fromEntries(kinds.map(({ name }) => [name, figures(times.get(name) ?? [])])) };
  } finally {
    await programme.close();
  }
}

async function live({ database, folder }: BenchProgramme, kind: Edit, turn: number): Promise<number> {
  const file = join(folder, 'data/site', kind.file);
  await database.query(kind.statement, [kind.parameter(turn)]);
  const from = performance.now();
  while (!readFileSync(file, 'utf8').includes(kind.text(turn))) {
    if (performance.now() - from > 20_000) throw new Error(`${kind.file} never shows "${kind.text(turn)}".`);
    await sleep(pollMs);
  }
  const taken = performance.now() - from;
  await sleep(pauseMs);
  return taken;
}

function figures(times: number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), most: at(1) };
}
