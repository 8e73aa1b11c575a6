import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
} from 'graphql';
import {
  type ComplexityEstimator,
  createComplexityRule,
  fieldExtensionsEstimator,
  simpleEstimator,
} from 'graphql-query-complexity';
import type { Limits } from './limits.ts';

export interface Cost {
  /** Points; Infinity when the operation spreads to more nodes than are looked at. */
  requested: number;
  /** False when variables or arguments could not be read, so that parts were left out of the count. */
  isComplete: boolean;
}

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** An operation comes with few numbers and conditions again and again, and counting takes longer than much of running. */
const mostKept = 50;
/** Of values that are longer, nobody sends the same again. */
const longestKey = 500;

/** `estimateCost` that remembers what it counted for an operation, by the variables that can make a difference. */
export function createCostEstimator(limits: Limits): (operation: Operation) => Cost {
  const kept = new WeakMap<OperationDefinitionNode, Map<string, Cost>>();
  return (asked) => {
    const known = kept.get(asked.operation) ?? new Map<string, Cost>();
    kept.set(asked.operation, known);
    const key = costKey(asked);
    const cost = known.get(key) ?? estimateCost(asked, limits);
    if (key.length > longestKey) return cost;
    if (known.size >= mostKept) known.clear();
    known.set(key, cost);
    return cost;
  };
}

/** No text costs more than another. */
function costKey({ operation, variables }: Operation): string {
  const values = operation.variableDefinitions?.map(({ variable, type }) => {
    const value = variables[variable.name.value];
    const named = type.kind === 'NonNullType' ? type.type : type;
    const isText = named.kind === 'NamedType' && (named.name.value === 'String' || named.name.value === 'ID');
    return isText && typeof value === 'string' ? '' : [value];
  });
  return JSON.stringify(values ?? []);
}

/**
 * What an operation asks for, in points, before any of it runs. A field costs what its `complexity` says;
 * else 1 and its children, times `first` where it takes one; introspection costs a flat sum.
 */
function estimateCost({ schema, document, operation, variables }: Operation, limits: Limits): Cost {
  const errors: GraphQLError[] = [];
  const context = new ValidationContext(schema, document, typeInfoOf(schema), (error) => errors.push(error));
  const complexity = createComplexityRule({
    estimators,
    variables,
    maximumComplexity: limits.cost,
    maxQueryNodes: limits.costNodes,
  })(context);
  try {
    // Only the operation that will run, instead of a visit of the whole document.
    complexity.onOperationDefinitionEnter(operation);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { requested: Number.POSITIVE_INFINITY, isComplete: true };
  }
  return { requested: Math.ceil(complexity.complexity), isComplete: errors.length === 0 };
}

const introspectionCost = 100;

const introspection: ComplexityEstimator = ({ field, type }) => {
  if (field.name === '__schema' || field.name === '__type') return introspectionCost;
  if (field.name.startsWith('__') || type.name.startsWith('__')) return 0;
  return undefined;
};

const declared = fieldExtensionsEstimator();

/** At least the children: a hostile argument must not make a field pay for others. */
const declaredAtLeastChildren: ComplexityEstimator = (field) => {
  const points = declared(field);
  return typeof points === 'number' ? Math.max(points, field.childComplexity) : undefined;
};

const pages: ComplexityEstimator = ({ args, childComplexity }) => {
  const size = args.first ?? args.last;
  return typeof size === 'number' ? 1 + Math.max(size, 1) * childComplexity : undefined;
};

const estimators = [introspection, declaredAtLeastChildren, pages, simpleEstimator({ defaultComplexity: 1 })];

const typeInfos = new WeakMap<GraphQLSchema, TypeInfo>();

/** The counting reads none of it, but a ValidationContext wants one. */
function typeInfoOf(schema: GraphQLSchema): TypeInfo {
  const known = typeInfos.get(schema) ?? new TypeInfo(schema);
  typeInfos.set(schema, known);
  return known;
}
