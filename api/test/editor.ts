import { createInterface } from 'node:readline';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { DomainError } from '../src/errors.ts';
import { migrate } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createOperationContext } from '../src/operation.ts';
import { type Editing, type EditName, editNames, edits } from './edits.ts';
import { makeSmallProgramme } from './small-programme.ts';

/**
 * `node api/dist/test/editor.js`, with DATABASE_URL of an empty database: loads a small programme, and then makes edits
 * as they are asked for, one line of JSON each: `{"edit": "renamePlace", "pick": 5, "word": 7}`. Each is answered with
 * the sequences of the changes that it left, `{"changes": ["12"]}`; an edit that was refused left none. The first line
 * of all names the edits there are.
 */
const url = process.env.DATABASE_URL ?? '';
// Its output is for answers alone.
const orm = await MikroORM.init({ ...ormConfig({ url }), logger: () => undefined });
await migrate(orm);
const client = new Client({ connectionString: url });
await client.connect();
await makeSmallProgramme(createOperationContext(orm));
let told = await latest();
say({ edits: editNames });

for await (const line of createInterface({ input: process.stdin })) {
  const { edit, pick, word } = JSON.parse(line) as { edit: EditName; pick: number; word: number };
  const refusal = await make(edit, pick, word);
  const { rows } = await client.query<{ sequence: string }>(
    'select sequence::text from change where sequence > $1 order by sequence',
    [told],
  );
  told = rows.at(-1)?.sequence ?? told;
  say({ changes: rows.map(({ sequence }) => sequence), ...(refusal && { refusal }) });
}
await client.end();
await orm.close();

/** Why it was refused: by a rule of ours, or by one of the database. */
async function make(edit: EditName, pick: number, word: number): Promise<string | undefined> {
  const editing: Editing = { ctx: createOperationContext(orm), client, pick, word };
  try {
    await edits[edit](editing);
    return undefined;
  } catch (error) {
    const isConstraint = error instanceof Error && 'constraint' in error && error.constraint !== undefined;
    if (error instanceof DomainError || isConstraint) return (error as Error).message;
    throw new Error(`${edit} ${pick} ${word} failed`, { cause: error });
  }
}

async function latest(): Promise<string> {
  const { rows } = await client.query('select coalesce(max(sequence), 0)::text as latest from change');
  return rows[0].latest;
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
