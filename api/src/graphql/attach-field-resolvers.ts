import type { GraphQLField, GraphQLSchema } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { localizedResolver } from './localized-text.ts';
import { toGlobalId } from './node.ts';
import { relationResolver } from './relation.ts';
import { LanguageTag } from './scalars.ts';

interface FieldExtensions {
  isLocalized?: boolean;
  relation?: () => ClassType;
}

/**
 * Gives localized fields their `language` argument, and localized fields, relations and global ids their resolvers.
 * type-graphql could do the same with a method per field, at some ten times the cost of a call.
 */
export function attachFieldResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql answers with a promise here, and compiled queries take none.
    if (isAbstractType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) attach(field, type.name);
    const id = type.getInterfaces().some((face) => face.name === 'Node') && type.getFields().id;
    if (id) id.resolve = (root: { id: string }) => toGlobalId(type.name, root.id);
  }
  return schema;
}

/** Rows and blocks say what they are; entities are instances of the class that has the type's name. */
function typeNameOf(value: { __typename?: string; constructor: { name: string } }): string {
  return value.__typename ?? value.constructor.name;
}

function attach(field: GraphQLField<Record<string, never>, Context>, typeName: string): void {
  const extensions: FieldExtensions = field.extensions;
  // A method that shows a text has declared the argument itself.
  if (extensions.isLocalized && !field.resolve) {
    field.args = [
      ...field.args,
      {
        name: 'language',
        description: 'The language to give it in; that of the request when left out.',
        type: LanguageTag,
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      },
    ];
    field.resolve = localizedResolver(field.name);
  } else if (extensions.relation) {
    if (field.resolve)
      throw new Error(`${typeName}.${field.name} is a relation and has a resolver of its own`);
    field.resolve = relationResolver(field.name, extensions.relation);
  }
}
