import { resolve } from 'node:path';
import { runPart } from './run-part.ts';

const [name = '', ...argv] = process.argv.slice(2);
process.exit(await runPart({ root: resolve(import.meta.dirname, '../../..'), name, argv }));
