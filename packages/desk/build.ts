import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * `node packages/desk/build.ts`: the desk, into `$AUL_DATA/desk`. Nothing is done when it was built from the same sources
 * before. The new one takes the place of the old in one step, and the assets of the old stay for those who are at work.
 */
const root = resolve(import.meta.dirname, '../..');
const out = join(resolve(root, process.env.AUL_DATA || '.aul'), 'desk');
const sources = hashSources();
/** Nobody leaves the desk open for longer. */
const keptDays = 7;
const builtFrom = join(out, 'built-from');

if (existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === sources) {
  console.log('  up to date');
} else {
  await build();
}

async function build(): Promise<void> {
  // Only here: to load it takes longer than to find that nothing is to be done.
  const vite = await import('vite');
  const fresh = `${out}.new`;
  await vite.build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: fresh },
  });
  const assets = filesIn(join(fresh, 'assets')).filter((file) =>
    ['.js', '.css', '.svg'].includes(extname(file)),
  );
  const weights = assets.map((file) => compress(file));
  writeFileSync(join(fresh, 'built-from'), sources);
  keepOldAssets(join(out, 'assets'), join(fresh, 'assets'));
  mkdirSync(dirname(out), { recursive: true });
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
  tell(weights);
}

interface Weight {
  name: string;
  bytes: number;
  compressed: number;
}

function compress(file: string): Weight {
  const content = readFileSync(file);
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
  writeFileSync(`${file}.br`, compressed);
  return { name: basename(file), bytes: content.length, compressed: compressed.length };
}

/** Whoever opened the desk before the build asks for what it was made of when they come to another page of it. */
function keepOldAssets(from: string, to: string): void {
  if (!existsSync(from)) return;
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const name of readdirSync(from)) {
    const isKept = statSync(join(from, name)).mtimeMs > oldest && !existsSync(join(to, name));
    if (isKept) renameSync(join(from, name), join(to, name));
  }
}

function tell(weights: readonly Weight[]): void {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const first = weights.filter(({ name }) => html.includes(name));
  const kilobytes = (of: readonly Weight[]) =>
    (of.reduce((sum, { compressed }) => sum + compressed, 0) / 1024).toFixed(1);
  for (const { name, bytes, compressed } of weights
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, 8)) {
    const size = `${(bytes / 1024).toFixed(1)} kB`.padStart(10);
    console.log(`  ${name.padEnd(36)} ${size}  ${(compressed / 1024).toFixed(1).padStart(6)} kB compressed`);
  }
  console.log(`  ${kilobytes(first)} kB to open it, ${kilobytes(weights)} kB with every page of it`);
}

/** Of everything that the desk is made from: its own files, the packages that it uses, and the versions of others. */
function hashSources(): string {
  const hash = createHash('sha256');
  const own = ['index.html', 'package.json', 'vite.config.ts', 'build.ts'].map((name) =>
    join(import.meta.dirname, name),
  );
  const packages = ['desk', 'language', 'manuscript', 'money'].flatMap((name) =>
    filesIn(join(root, 'packages', name, 'src')),
  );
  for (const file of [join(root, 'pnpm-lock.yaml'), ...own, ...packages].toSorted()) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
