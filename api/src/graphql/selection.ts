import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What a query asks of a field: every set of arguments that it is asked with, and the fields below, merged. */
export interface SelectedField {
  argumentSets: Record<string, unknown>[];
  fields: Selection;
}
export type Selection = Map<string, SelectedField>;

/** The fields selected below the one being resolved, through fragments. Conditional fields count as selected. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const selection: Selection = new Map();
  const type = getNamedType(info.returnType);
  for (const node of info.fieldNodes) {
    if (node.selectionSet && (isObjectType(type) || isAbstractType(type))) {
      collect(node.selectionSet, type.name, selection, info);
    }
  }
  return selection;
}

/** The selection at a path below, or an empty one: `at(selection, 'edges', 'node')`. */
export function at(selection: Selection, ...path: string[]): Selection {
  return path.reduce<Selection>((below, name) => below.get(name)?.fields ?? new Map(), selection);
}

/** Two selections as one: `nodes` and `edges.node` ask for the same records. */
export function merge(first: Selection, second: Selection): Selection {
  const merged: Selection = new Map(first);
  for (const [name, field] of second) {
    const known = merged.get(name);
    merged.set(
      name,
      known
        ? {
            argumentSets: [...known.argumentSets, ...field.argumentSets],
            fields: merge(known.fields, field.fields),
          }
        : field,
    );
  }
  return merged;
}

function collect(set: SelectionSetNode, typeName: string, into: Selection, info: GraphQLResolveInfo): void {
  for (const node of set.selections) {
    if (node.kind === 'Field') collectField(node, typeName, into, info);
    else if (node.kind === 'InlineFragment')
      collect(node.selectionSet, node.typeCondition?.name.value ?? typeName, into, info);
    else {
      const fragment = info.fragments[node.name.value];
      if (fragment) collect(fragment.selectionSet, fragment.typeCondition.name.value, into, info);
    }
  }
}

function collectField(node: FieldNode, typeName: string, into: Selection, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(typeName) as GraphQLObjectType | undefined;
  const definition = type?.getFields?.()[node.name.value];
  if (!definition) return;
  const known: SelectedField = into.get(node.name.value) ?? { argumentSets: [], fields: new Map() };
  known.argumentSets.push(getArgumentValues(definition, node, info.variableValues));
  if (node.selectionSet) collect(node.selectionSet, getNamedType(definition.type).name, known.fields, info);
  into.set(node.name.value, known);
}
