import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { browserFlags, browserPath } from './pages/browser.ts';
import { type BenchProgramme, makeBenchProgramme } from './site/programme.ts';

/**
 * From the key on "Publish" to the public: an editor in a real browser changes the title of a story, waits until it is
 * saved, and presses Enter on the button, so many times. Measured from the time of the browser's keydown event to the
 * moment at which the static file has the new title (looked at every 5 ms; the clock is that of one machine), and to the
 * desk's own line that says so. The last line is one JSON object, in milliseconds.
 */
const { values } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, times: { type: 'string', default: '100' } },
});
const times = Number(values.times);
const pollMs = 5;
const goals = { p50: 300, p99: 1_000 };
/** Turns for warming up. */
const before = 3;

// The API believes what the publisher tells with it.
process.env.PUBLISHER_TOKEN = 'a secret of the bench';
const programme = await makeBenchProgramme(Number(values.pages));
try {
  await run('packages/desk/build.ts');
  const pages = await follow(programme);
  const editor = await openEditor(programme);
  const toFile: number[] = [];
  const toDesk: number[] = [];
  for (let turn = 0; turn < before + times; turn += 1) {
    const taken = await publishOnce(programme, editor.page, `A kiln, told for the ${turn}th time`);
    if (turn < before) continue;
    toFile.push(taken.file);
    toDesk.push(taken.desk);
    if (toFile.length % 10 === 0) console.log(`${toFile.length} of ${times}`);
  }
  await editor.close();
  console.log(
    JSON.stringify({ bench: 'live', pages, times, goals, file: figures(toFile), desk: figures(toDesk) }),
  );
} finally {
  await programme.close();
}

async function run(script: string, args: string[] = []): Promise<string> {
  const child = programme.start(script, {}, args);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} failed: ${output}`);
  return output;
}

/** Builds the site, and keeps it up to date. Gives the number of its pages. */
async function follow({ start }: BenchProgramme): Promise<number> {
  const publisher = start('storefront/publish.mjs', { LOG_LEVEL: 'info' });
  if (!publisher.stdout) throw new Error('The publisher has no output.');
  const lines = createInterface({ input: publisher.stdout });
  const pages = await new Promise<number>((resolve) => {
    lines.on('line', (line) => {
      const said = JSON.parse(line);
      if (said.event === 'progress') console.log(`${said.done} of ${said.total} pages built`);
      if (said.event === 'following') resolve(said.pages);
    });
  });
  // The lists are compared when it has been quiet for a moment.
  await sleep(4_000);
  return pages;
}

async function openEditor({ apiUrl, database }: BenchProgramme) {
  const email = 'editor@bench.example';
  const staff = 'api/dist/src/command/staff.js';
  await run(staff, ['invite', email, '--name', 'Editor', '--role', 'editor']);
  const token = (await run(staff, ['token', email])).trim();
  const sources = [
    { publisher: 'Silk Road Notes', title: 'On kilns', url: null, publishedOn: null, kind: 'NEWS' },
  ];
  const { rows } = await database.query(
    `update story set sources = $1::jsonb where slug = 'a-kiln' returning id`,
    [JSON.stringify(sources)],
  );
  const desk = new URL('/desk/', apiUrl.replace('127.0.0.1', 'localhost'));
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([
    {
      name: '__Host-aul-desk',
      value: token,
      domain: desk.hostname,
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    },
  ]);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${desk.href}#/write/${rows[0].id}/en`);
  await page.locator('[data-field=title]').waitFor();
  return { page, close: () => browser.close() };
}

/** Notes in the page when a key went down, and when it said that the text is live; both by the clock of the machine. */
function watch(): void {
  const noted = { pressedAt: 0, toldAt: 0 };
  Object.assign(window, { noted });
  const clock = (time: number) => performance.timeOrigin + time;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      noted.pressedAt = clock(timeStamp);
      noted.toldAt = 0;
    },
    true,
  );
  new MutationObserver(() => {
    if (!noted.toldAt && document.querySelector('.live-report.live')) noted.toldAt = clock(performance.now());
  }).observe(document, { subtree: true, childList: true });
}

interface Noted {
  noted: { pressedAt: number; toldAt: number };
}

async function publishOnce({ folder }: BenchProgramme, page: Page, title: string) {
  const file = join(folder, 'data/site/stories/a-kiln/index.html');
  await page.locator('[data-field=title]').fill(title);
  await page.locator('.save-state[data-state=SAVING], .save-state[data-state=UNSAVED]').waitFor();
  await page.locator('.save-state[data-state=SAVED]').waitFor();
  const button = page.locator('[data-deed=publish]:not([disabled])');
  await page.locator('.all-well').waitFor();
  // A person has read that nothing is missing.
  await sleep(300);
  await button.focus();
  const pressing = button.press('Enter');
  const fileAt = await untilIn(file, title);
  await pressing;
  await page.waitForFunction(() => (window as unknown as Noted).noted.toldAt > 0, undefined, { polling: 20 });
  const { pressedAt, toldAt } = await page.evaluate(() => (window as unknown as Noted).noted);
  return { file: fileAt - pressedAt, desk: toldAt - pressedAt };
}

/** When the file has the words, by the clock of the machine. */
async function untilIn(file: string, words: string): Promise<number> {
  const from = performance.now();
  while (!readFileSync(file, 'utf8').includes(words)) {
    if (performance.now() - from > 20_000) throw new Error(`${file} never shows "${words}".`);
    await sleep(pollMs);
  }
  return performance.timeOrigin + performance.now();
}

function figures(taken: number[]) {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), most: at(1) };
}
