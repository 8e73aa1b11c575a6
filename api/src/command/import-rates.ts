import { readFile } from 'node:fs/promises';
import { importRates, parseRates } from '../market/import-rates.ts';
import { runOperation } from './run-operation.ts';

/** `import:rates -- FILE...`: adds the rates of all files, or of none, and makes the offers anew. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the files to import: npm run import:rates -- usd.json eur.json');
  process.exit(2);
}
await runOperation(async (ctx) => {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const rates = texts.flatMap((text, index) => parseRates(text, files[index] ?? ''));
  const added = await importRates(ctx, rates);
  console.log(`${rates.length} rates read, ${added} new.`);
});
