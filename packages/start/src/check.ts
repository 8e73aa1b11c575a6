import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { judge, type Tally } from './tally.ts';

/**
 * `npm test`: every script of package.json whose name starts with `verify:`, then all tests. The closing line counts
 * both. With `--verify` the tests are left out.
 */
const root = resolve(import.meta.dirname, '../../..');
const total = { passed: 0, failed: 0 };
const remarks: string[] = [];

if ((await verify()) && !process.argv.includes('--verify')) await test();
for (const remark of remarks) console.log(remark);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** The first compiles what the others use; they follow two at a time. None is begun when one has failed. */
async function verify(): Promise<boolean> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const steps = Object.entries<string>(scripts).filter(([name]) => name.startsWith('verify:'));
  const lane = async () => {
    for (let next = steps.shift(); next && total.failed === 0; next = steps.shift()) await take(next);
  };
  const first = steps.shift();
  if (first) await take(first);
  await Promise.all([lane(), lane()]);
  return total.failed === 0;
}

/** Output is shown only when it fails. */
async function take([name, command]: [string, string]): Promise<void> {
  const from = performance.now();
  const { code, output } = await run(command, 'kept');
  const line = `${name.padEnd(20)} ${seconds(from)}`;
  total[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(code === 0 ? `✓ ${line}` : `${output}\n✗ ${line}`);
}

async function test() {
  const from = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'aul-check-'));
  const file = join(folder, 'tally.json');
  const reporter = join(import.meta.dirname, 'tally-reporter.ts');
  await run(`vitest run --reporter=default --reporter="${reporter}"`, 'shown', {
    AUL_TALLY: file,
    // Hundreds of processes load the same modules: each is compiled once.
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  });
  const verdict = judge(readTally(file), {
    mustRunJourneys: Boolean(process.env.CI) && process.env.CI !== 'false',
  });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  total.passed += verdict.passed;
  total.failed += verdict.failed;
  remarks.push(...verdict.remarks);
  console.log(`${verdict.failed ? '✗' : '✓'} ${'tests'.padEnd(20)} ${seconds(from)}`);
}

function readTally(file: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** With the workspace's programs, and the Node that it brings, at the front of PATH, as npm has it too. */
function run(command: string, output: 'shown' | 'kept', env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number | null; output: string }>((done) => {
    const child = spawn(command, {
      shell: true,
      cwd: root,
      env: {
        ...process.env,
        PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        ...env,
      },
      stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', output === 'shown' ? 'inherit' : 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => done({ code, output: text }));
  });
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`.padStart(8);
}
