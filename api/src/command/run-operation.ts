import { MikroORM } from '@mikro-orm/postgresql';
import { readEnv } from '../env.ts';
import { DomainError } from '../errors.ts';
import { isMigrated } from '../migrate.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext, type OperationContext } from '../operation.ts';

/**
 * For a command: works with the database of the settings. What the person who started it can put right, a refusal or a
 * file that cannot be read, is said in a sentence and ends the process with 1.
 */
export async function runOperation(work: (ctx: OperationContext) => Promise<void>): Promise<void> {
  const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL }));
  try {
    if (await isMigrated(orm)) await work(createOperationContext(orm));
    else refuse('The database lacks migrations; run them first: npm run migrate.');
  } catch (error) {
    if (!isForPerson(error)) throw error;
    refuse(error.message);
  } finally {
    await orm.close();
  }
}

function isForPerson(error: unknown): error is Error {
  return error instanceof DomainError || (error instanceof Error && 'syscall' in error && 'path' in error);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
