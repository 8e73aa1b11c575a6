import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '@aul/language';
import { MikroORM } from '@mikro-orm/postgresql';
import { readEnv } from '../env.ts';
import { DomainError } from '../errors.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext } from '../operation.ts';
import { importPlaces } from '../place/import-places.ts';
import { formatPlaceReport } from '../place/place-report.ts';

const usage = 'npm run import:places -- FILE --country KG [--language ky] [--codes SOATE] [--dry-run]';

/** What lists of a country are written in, and what their codes are called, unless the command says otherwise. */
const customs: Readonly<Record<string, { language: Language; codes: string }>> = {
  UZ: { language: 'uz-Latn', codes: 'SOATO' },
  KZ: { language: 'kk', codes: 'KATO' },
  KG: { language: 'ky', codes: 'SOATE' },
  TJ: { language: 'tg', codes: 'NATIONAL' },
};

/** `import:places -- FILE --country KG`: brings the places of a country up to an official list, CSV or JSON. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    country: { type: 'string' },
    language: { type: 'string' },
    codes: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const { country = '' } = values;
const language = values.language ?? customs[country]?.language ?? 'en';
if (!file || !/^[A-Z]{2}$/.test(country) || !isLanguage(language)) {
  console.error(`Name a file, its country and, where it is not the country's own, a language: ${usage}`);
  process.exit(2);
}
const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL }));
try {
  const report = await importPlaces(createOperationContext(orm), {
    text: await readFile(file, 'utf8'),
    format: file.endsWith('.json') ? 'json' : 'csv',
    country,
    language,
    codeScheme: values.codes ?? customs[country]?.codes ?? 'NATIONAL',
    isDryRun: values['dry-run'],
  });
  console.log(formatPlaceReport(report));
  if (values['dry-run']) console.log('\nNothing was changed: this was a dry run.');
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await orm.close();
}
