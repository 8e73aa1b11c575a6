import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '@aul/language';
import { importPlaces } from '../place-list/import-places.ts';
import { formatPlaceReport } from '../place-list/place-report.ts';
import { runOperation } from './run-operation.ts';

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
await runOperation(async (ctx) => {
  const report = await importPlaces(ctx, {
    text: await readFile(file, 'utf8'),
    format: file.endsWith('.json') ? 'json' : 'csv',
    country,
    language,
    codeScheme: values.codes ?? customs[country]?.codes ?? 'NATIONAL',
    isDryRun: values['dry-run'],
  });
  console.log(formatPlaceReport(report));
  if (values['dry-run']) console.log('\nNothing was changed: this was a dry run.');
});
