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
  const lineStarts = [
    0,
    ...text.matchAll(/\r\n|[\n\r]/g).map((lineBreak) => lineBreak.index + lineBreak[0].length),
  ];
  return (lineStarts[line - 1] ?? 0) + column - 1;
}
