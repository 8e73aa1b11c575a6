import { resolve } from 'node:path';
import { start } from './start.ts';

process.exit(await start({ root: resolve(import.meta.dirname, '../../..'), argv: process.argv.slice(2) }));
