import { join } from 'node:path';
import { build } from 'astro';

/** `node build-with-astro.ts <folder>`: what Astro by itself makes of the pages. */
const [outDir = ''] = process.argv.slice(2);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ root: join(import.meta.dirname, '..'), outDir, logLevel: 'error' });
