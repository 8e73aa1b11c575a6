import { type ExecutionResult, GraphQLError, type Source } from 'graphql';

/**
 * graphql-jit's errors look like GraphQLErrors but lack `nodes`, `source` and sometimes `extensions`, which
 * Apollo relies on. This makes real ones of them, at the same place in the document.
 */
export function withUpstreamErrors(result: ExecutionResult, source: Source | undefined): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => upstreamError(error, source)) };
}

function upstreamError(error: GraphQLError, source: Source | undefined): GraphQLError {
  return new GraphQLError(String(error.message), {
    source,
    positions: source && error.locations?.map((location) => positionOf(location, source.body)),
    path: error.path,
    originalError: error.originalError,
    extensions: error.extensions,
  });
}

/** Line and column count from 1. */
function positionOf({ line, column }: { line: number; column: number }, text: string): number {
  const lineBreaks = text.matchAll(/\r\n|[\n\r]/g);
  const before = lineBreaks.drop(line - 2).next().value;
  return (line === 1 || !before ? 0 : before.index + before[0].length) + column - 1;
}
