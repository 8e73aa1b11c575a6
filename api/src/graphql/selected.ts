import { type FieldNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { Context } from '../context.ts';
import { jsonRow, type RowTerms } from './json-row.ts';
import { at, merge, type Selection, selectionOf } from './selection.ts';
import { asPart, type Statement } from './statement.ts';

/** What a query selects below the field being resolved, and the SQL of the rows that answer it. */
export interface Selected {
  selection: Selection;
  /** The row of an entity with what is selected at a path, or at several that ask for the same records. */
  row(entityName: string, alias: string, ...paths: string[][]): RawBuilder<unknown>;
  /** A whole statement of such rows, written when it is first asked for by this name. */
  statement(name: string, write: (row: Selected['row']) => Statement): Statement;
}

/** Variables with other values make other rows: most are few, and what comes in ever new values is not worth keeping. */
const mostKept = 50;
const longestKey = 500;

const kept = new WeakMap<FieldNode, Map<string, Selected>>();
const variables = new WeakMap<FieldNode, string[]>();

/**
 * Writing the SQL of a row costs more than running it does, and the same documents come again and again: so it is kept
 * with the place in the document, for each language, market, day and value of the variables that stand below that place.
 */
export function selectedIn(context: Context, info: GraphQLResolveInfo): Selected {
  const [node, another] = info.fieldNodes;
  // A field that is written twice is merged, and differently so in each operation of the document.
  if (!node || another) return select(context, info);
  const values = variablesBelow(node, info).map((name) => info.variableValues[name]);
  const { language, market, today, readsAhead } = context;
  const key = JSON.stringify([language, readsAhead, market, today, values]);
  if (key.length > longestKey) return select(context, info);
  const known = kept.get(node) ?? new Map<string, Selected>();
  kept.set(node, known);
  const selected = known.get(key) ?? select(context, info);
  if (known.size >= mostKept) known.clear();
  known.set(key, selected);
  return selected;
}

function select(context: Context, info: GraphQLResolveInfo): Selected {
  const terms: RowTerms = {
    language: context.language,
    readsAhead: context.readsAhead,
    market: context.market,
    today: context.today,
    schema: info.schema,
    metadata: context.metadata,
  };
  const selection = selectionOf(info);
  const rows = new Map<string, RawBuilder<unknown>>();
  const statements = new Map<string, Statement>();
  const row: Selected['row'] = (entityName, alias, ...paths) => {
    const key = JSON.stringify([entityName, alias, paths]);
    const known = rows.get(key);
    if (known) return known;
    const below = paths.map((path) => at(selection, ...path)).reduce(merge, new Map());
    const made = asPart(jsonRow(terms, entityName, alias, below).compile(context.db));
    rows.set(key, made);
    return made;
  };
  return {
    selection,
    row,
    statement(name, write) {
      const statement = statements.get(name) ?? write(row);
      statements.set(name, statement);
      return statement;
    },
  };
}

function variablesBelow(node: FieldNode, info: GraphQLResolveInfo): string[] {
  const known = variables.get(node);
  if (known) return known;
  const names = new Set<string>();
  const fragments = new Set<string>();
  const collect = (below: Parameters<typeof visit>[0]) =>
    visit(below, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = info.fragments[name.value];
        if (!fragment || fragments.has(name.value)) return;
        fragments.add(name.value);
        collect(fragment);
      },
    });
  if (node.selectionSet) collect(node.selectionSet);
  const found = [...names].sort();
  variables.set(node, found);
  return found;
}
