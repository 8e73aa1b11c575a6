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

/**
 * What an operation asks for, in points, before any of it runs. A field costs what its `complexity` says;
 * else 1 and its children, times `first` where it takes one; introspection costs a flat sum.
 */
export function estimateCost({ schema, document, operation, variables }: Operation, limits: Limits): Cost {
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
