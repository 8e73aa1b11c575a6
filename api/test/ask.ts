import { type GraphQLSchema, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RawBuilder } from 'kysely';
import type { Client } from 'pg';
import { sqlText } from '../src/change/sql-text.ts';
import type { Context } from '../src/context.ts';
import type { StatementRead } from '../src/graphql/statement.ts';
import type { StoredRead } from './fingerprints.ts';

export interface AskedAnswer {
  document: string;
  /** As it is sent. */
  text: string;
  tags: ReadonlySet<string>;
  /** What it was read with: expressions of JSON. */
  reads: StoredRead[];
}

/** Asks a document of the public schema on one connection, and so within its transaction. */
export function createAsk(
  client: Client,
  { schema, newContext }: { schema: GraphQLSchema; newContext: () => Context },
): (document: string) => Promise<AskedAnswer> {
  const compiled = new Map<string, CompiledQuery>();
  const names = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();

  return async (document) => {
    const context = newContext();
    const reads: StoredRead[] = [];
    const read = async <T>(json: RawBuilder<unknown> | StatementRead): Promise<T> => {
      const expression =
        'statement' in json ? { text: json.statement.compiled.sql, values: json.values } : sqlText(json);
      reads.push(expression);
      const value = await next(() => readValue(expression));
      context.tags.addRecords(value);
      // The expression was written for this type, as in the context itself.
      return value as T;
    };
    const { data, errors } = await compile(document).query(undefined, { ...context, read }, {});
    const tags = context.tags.all;
    if (!tags) throw new Error(`A personal answer is not kept, and has no tags: ${document}`);
    const text = JSON.stringify({ data, problems: errors?.map(({ message }) => message) });
    return { document, text, tags: new Set(tags), reads };
  };

  /** A connection does one thing after the other. */
  function next<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function readValue({ text: expression, values }: StoredRead): Promise<unknown> {
    const text = `select (${expression}) as value`;
    const name = names.get(text) ?? `asked_${names.size}`;
    names.set(text, name);
    const { rows } = await client.query({ name, text, values });
    return rows[0]?.value ?? null;
  }

  function compile(document: string): CompiledQuery {
    const known = compiled.get(document);
    if (known) return known;
    const made = compileQuery(schema, parse(document));
    if (!isCompiledQuery(made)) throw new Error(`This does not compile: ${document}`, { cause: made });
    compiled.set(document, made);
    return made;
  }
}
