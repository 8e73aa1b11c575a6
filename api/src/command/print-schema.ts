import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildDeskSchema } from '../desk-schema.ts';
import { buildPublicSchema } from '../schema.ts';

/**
 * Writes api/schema.graphql and api/desk.graphql: committed, reviewed in each change, and checked for drift. By name, since
 * the order of declaration depends on which module is loaded first.
 */
print('schema.graphql', buildPublicSchema());
print('desk.graphql', buildDeskSchema());

function print(name: string, schema: GraphQLSchema): void {
  const file = resolve(import.meta.dirname, '../../..', name);
  writeFileSync(
    file,
    `# Generated from api/src by "pnpm generate": do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
  );
  console.log(`Wrote ${file}.`);
}
