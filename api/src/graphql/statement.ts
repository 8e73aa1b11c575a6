import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';

/** SQL that is written once and run with values that differ from one request to the next. */
export interface Statement {
  /** One expression, without `select` before it. */
  compiled: CompiledQuery;
  /** What runs it when nothing else is read with it. */
  alone: string;
}

/** A statement with its values: what `Context.read` takes beside SQL. */
export interface StatementRead {
  statement: Statement;
  values: unknown[];
}

/** Stands in the SQL of a statement for a value that comes by this name. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export function slot(name: string): RawBuilder<unknown> {
  return sql`${new Slot(name)}`;
}

/** Writes a statement once: an expression that gives one JSON value, with slots where values will stand. */
export function writeStatement(expression: RawBuilder<unknown>, db: Kysely<unknown>): Statement {
  const compiled = expression.compile(db);
  return { compiled, alone: `select (${compiled.sql}) as v0` };
}

/** The statement with these values for its slots. */
export function withValues(statement: Statement, values: Record<string, unknown>): StatementRead {
  const { parameters } = statement.compiled;
  return { statement, values: parameters.map((one) => (one instanceof Slot ? values[one.name] : one)) };
}

/**
 * One JSON value each, in one statement. Writing it costs more than sending it, so what was written before and is read
 * alone goes as it stands.
 */
export async function readTogether(
  db: Kysely<unknown>,
  asked: readonly (RawBuilder<unknown> | StatementRead)[],
): Promise<unknown[]> {
  const { rows } = await db.executeQuery<Record<string, unknown>>(togetherIn(db, asked));
  return asked.map((_, index) => rows[0]?.[`v${index}`] ?? null);
}

function togetherIn(
  db: Kysely<unknown>,
  asked: readonly (RawBuilder<unknown> | StatementRead)[],
): CompiledQuery {
  const [first, another] = asked;
  if (first && !another && 'statement' in first)
    return CompiledQuery.raw(first.statement.alone, first.values);
  const columns = asked.map((one, index) => {
    const part = 'statement' in one ? asPart(one.statement.compiled, one.values) : one;
    return sql`(${part}) as ${sql.raw(`v${index}`)}`;
  });
  return sql`select ${sql.join(columns)}`.compile(db);
}

/** Compiled SQL in as few pieces as its parameters allow, so that putting it into a statement costs next to nothing. */
export function asPart(
  { sql: text, parameters }: CompiledQuery,
  values: readonly unknown[] = parameters,
): RawBuilder<unknown> {
  // What is written here holds names and languages of ours; all else is a parameter, so a `$1` is one.
  const pieces = text.split(/\$\d+/);
  return sql(Object.assign(pieces, { raw: pieces }), ...values);
}
