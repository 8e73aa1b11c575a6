import { readFile } from 'node:fs/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { importTradeTerms } from '../customs/import-trade-terms.ts';
import { readTradeTerms } from '../customs/trade-terms-file.ts';
import { readEnv } from '../env.ts';
import { DomainError } from '../errors.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext } from '../operation.ts';

/** `import:trade-terms -- FILE`: makes tariffs, import terms and restrictions say what the file says, or changes nothing. */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to import: npm run import:trade-terms -- trade-terms.json');
  process.exit(2);
}
const read = readTradeTerms(await readFile(file, 'utf8'));
if ('problems' in read) {
  console.error(`${file} cannot be taken, and nothing was changed:\n- ${read.problems.join('\n- ')}`);
  process.exit(1);
}
const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL }));
try {
  const changes = await importTradeTerms(createOperationContext(orm), read.terms);
  for (const [list, { added, ended }] of Object.entries(changes))
    console.log(
      `${list}: ${read.terms[list as keyof typeof changes]?.length} read, ${added} new, ${ended} ended.`,
    );
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await orm.close();
}
