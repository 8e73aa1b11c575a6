import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { BREAK, type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { withUpstreamErrors } from './compiled-errors.ts';
import { createCostEstimator } from './cost.ts';
import { codedError } from './limit-rules.ts';
import type { Limits } from './limits.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Apollo takes another executor only as a gateway; this one has one fixed schema. */
export function compilingGateway(schema: GraphQLSchema, limits: Limits): Gateway {
  return {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: createExecutor(schema, limits) }),
    stop: async () => {},
  };
}

/**
 * Runs operations that are within the cost, and tells the cost in `extensions`. From its second use on an
 * operation runs compiled (graphql-jit); the first time, and whatever does not compile, runs on graphql-js.
 * Both answer the same, as long as `resolveType` and `isTypeOf` return no promises.
 */
export function createExecutor(schema: GraphQLSchema, limits: Limits): Executor {
  const costOf = createCostEstimator(limits);
  const compiled = createCompiler(schema, limits.compiledOperations);

  return async ({ document, operation, operationName, queryHash, request, context }) => {
    const variables = request.variables ?? {};
    const reference = () =>
      execute({
        schema,
        document,
        contextValue: context,
        variableValues: variables,
        operationName: request.operationName,
      });
    // Apollo calls with no operation when the name fits none: graphql-js has the message.
    if (!operation) return reference();

    const { requested, isComplete } = costOf({ schema, document, operation, variables });
    const cost = { requested: Number.isFinite(requested) ? requested : null, maximum: limits.cost };
    if (requested > limits.cost) {
      const spent = Number.isFinite(requested) ? requested : `more than ${limits.cost}`;
      const error = codedError('COST_TOO_HIGH', { requested: spent, maximum: limits.cost });
      return { errors: [error], extensions: { cost } };
    }

    // graphql-js decides about variables that the count could not read.
    const query = isComplete
      ? compiled(`${queryHash} ${operationName ?? ''}`, document, operationName)
      : undefined;
    const result = query ? await runCompiled(query) : await reference();
    return { ...result, extensions: { ...result.extensions, cost } };

    async function runCompiled(run: Query): Promise<ExecutionResult> {
      const answer = await run(undefined, context, variables);
      // Refused variables: nothing has run yet, and graphql-js says it in the words that Apollo knows.
      return answer.data === undefined ? reference() : withUpstreamErrors(answer, document.loc?.source);
    }
  };
}

type Query = CompiledQuery['query'];

/** Compiles what is asked for a second time, and keeps the most recently used. */
function createCompiler(schema: GraphQLSchema, size: number) {
  const known = new Map<string, Query | 'seen once' | 'not compilable'>();

  return (key: string, document: DocumentNode, name: string | null): Query | undefined => {
    const before = known.get(key);
    known.delete(key);
    const now = before === 'seen once' ? compile(document, name) : (before ?? 'seen once');
    known.set(key, now);
    if (known.size > size) known.delete(known.keys().next().value ?? '');
    return typeof now === 'function' ? now : undefined;
  };

  function compile(document: DocumentNode, name: string | null) {
    if (hasConditions(document)) return 'not compilable' as const;
    const result = compileQuery(schema, document, name ?? undefined);
    return isCompiledQuery(result) ? result.query : ('not compilable' as const);
  }
}

/** graphql-jit 0.8.9 keeps parts of a skipped field when the same field is also written without a condition. */
function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive({ name }) {
      if (name.value !== 'skip' && name.value !== 'include') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
