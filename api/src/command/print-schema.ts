import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printSchema } from 'graphql';
import { buildPublicSchema } from '../schema.ts';

/** Writes api/schema.graphql: committed, reviewed in each change, and checked for drift. */
const file = resolve(import.meta.dirname, '../../../schema.graphql');
writeFileSync(
  file,
  `# Generated from api/src by "pnpm generate": do not edit.\n\n${printSchema(buildPublicSchema())}\n`,
);
console.log(`Wrote ${file}.`);
