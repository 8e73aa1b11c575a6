import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ErrorCode, type ErrorValues, errorMessage } from '../errors.ts';
import type { Limits } from './limits.ts';
import { isStorable } from './variables.ts';

/**
 * Validation rules that hold a document to the limits. They count what is written, each fragment once
 * (depth: wherever it is used), so they are linear in the length of the document; what fragments multiply
 * is held by the cost. Introspection is exempt from the depth: graphql-js has its own rule for it.
 */
export function limitRules(limits: Limits): ValidationRule[] {
  return [
    (context) => ({ OperationDefinition: (operation) => checkOperation(context, operation, limits) }),
    (context) =>
      countRule(
        context,
        'TOO_MANY_ALIASES',
        limits.aliases,
        'Field',
        (node) => 'alias' in node && node.alias !== undefined,
      ),
    (context) => countRule(context, 'TOO_MANY_DIRECTIVES', limits.directives, 'Directive', () => true),
    storableTextRule,
  ];
}

type CountedCode = 'TOO_MANY_ALIASES' | 'TOO_MANY_DIRECTIVES';

function countRule(
  context: ValidationContext,
  code: CountedCode,
  maximum: number,
  kind: 'Field' | 'Directive',
  counts: (node: object) => boolean,
): ReturnType<ValidationRule> {
  let requested = 0;
  return {
    [kind](node: object) {
      if (counts(node)) requested += 1;
    },
    Document: {
      leave() {
        if (requested > maximum) context.reportError(codedError(code, { requested, maximum }));
      },
    },
  };
}

function checkOperation(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  limits: Limits,
): void {
  const { depth, rootFields } = measure(context, operation.selectionSet);
  if (depth > limits.depth) {
    context.reportError(codedError('DEPTH_TOO_HIGH', { requested: depth, maximum: limits.depth }, operation));
  }
  if (rootFields > limits.rootFields) {
    const values = { requested: rootFields, maximum: limits.rootFields };
    context.reportError(codedError('TOO_MANY_ROOT_FIELDS', values, operation));
  }
}

interface Measure {
  depth: number;
  rootFields: number;
}

/** Depth in fields (a root field is 1) and the number of fields at the top, through fragments. */
function measure(context: ValidationContext, top: SelectionSetNode): Measure {
  const byFragment = new Map<FragmentDefinitionNode, Measure>();
  return measureSet(top);

  function measureSet(set: SelectionSetNode): Measure {
    const total = { depth: 0, rootFields: 0 };
    for (const selection of set.selections) {
      const part = measureSelection(selection);
      total.depth = Math.max(total.depth, part.depth);
      total.rootFields += part.rootFields;
    }
    return total;
  }

  function measureSelection(selection: SelectionSetNode['selections'][number]): Measure {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value);
      return fragment ? measureFragment(fragment) : { depth: 0, rootFields: 0 };
    }
    const isIntrospection = selection.name.value.startsWith('__');
    if (isIntrospection || !selection.selectionSet) return { depth: 1, rootFields: 1 };
    return { depth: 1 + measureSet(selection.selectionSet).depth, rootFields: 1 };
  }

  function measureFragment(fragment: FragmentDefinitionNode): Measure {
    const known = byFragment.get(fragment);
    if (known) return known;
    // Stands in while the fragment is being measured: a cycle ends here, and graphql-js reports it.
    byFragment.set(fragment, { depth: 0, rootFields: 0 });
    const measured = measureSet(fragment.selectionSet);
    byFragment.set(fragment, measured);
    return measured;
  }
}

/** The variables get the same check in `variables.ts`. */
const storableTextRule: ValidationRule = (context) => ({
  StringValue(node) {
    if (isStorable(node.value)) return;
    context.reportError(
      codedError('BAD_USER_INPUT', { reason: 'A text holds a character that cannot be stored' }, node),
    );
  },
});

/** An error of ours that is about the whole request. */
export function codedError<Code extends ErrorCode>(
  code: Code,
  values: ErrorValues<Code>,
  node?: OperationDefinitionNode | { readonly kind: Kind.STRING; readonly value: string },
): GraphQLError {
  return new GraphQLError(errorMessage(code, values), { nodes: node, extensions: { code } });
}
