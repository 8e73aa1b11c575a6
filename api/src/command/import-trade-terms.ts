import { readFile } from 'node:fs/promises';
import { importTradeTerms } from '../customs/import-trade-terms.ts';
import { readTradeTerms } from '../customs/trade-terms-file.ts';
import { runOperation } from './run-operation.ts';

/** `import:trade-terms -- FILE`: makes tariffs, import terms and restrictions say what the file says, or changes nothing. */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to import: npm run import:trade-terms -- trade-terms.json');
  process.exit(2);
}
await runOperation(async (ctx) => {
  const read = readTradeTerms(await readFile(file, 'utf8'));
  if ('problems' in read) {
    console.error(`${file} cannot be taken, and nothing was changed:\n- ${read.problems.join('\n- ')}`);
    process.exitCode = 1;
    return;
  }
  const changes = await importTradeTerms(ctx, read.terms);
  for (const [list, { added, ended }] of Object.entries(changes))
    console.log(
      `${list}: ${read.terms[list as keyof typeof changes]?.length} read, ${added} new, ${ended} ended.`,
    );
});
