import { readFile } from 'node:fs/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { readEnv } from '../env.ts';
import { DomainError } from '../errors.ts';
import { importRates, parseRates } from '../market/import-rates.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext } from '../operation.ts';

/** `import:rates -- FILE...`: adds the rates of all files, or of none, and makes the offers anew. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the files to import: npm run import:rates -- usd.json eur.json');
  process.exit(2);
}
const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL }));
try {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const rates = texts.flatMap((text, index) => parseRates(text, files[index] ?? ''));
  const added = await importRates(createOperationContext(orm), rates);
  console.log(`${rates.length} rates read, ${added} new.`);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await orm.close();
}
