import type { GraphQLField, GraphQLSchema } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';
import type { Context } from '../context.ts';
import type { RowExtensions } from './json-row.ts';
import { localizedResolver } from './localized-text.ts';
import { toGlobalId } from './node.ts';
import { LanguageTag } from './scalars.ts';

/**
 * Gives localized fields their `language` argument, and localized fields and global ids their resolvers; what a row
 * carries needs none.
 * type-graphql could do the same with a method per field, at some ten times the cost of a call.
 */
export function attachFieldResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql answers with a promise here, and compiled queries take none.
    if (isAbstractType(type)) type.resolveType = ({ __typename }: { __typename: string }) => __typename;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) attach(field);
    const id = type.getInterfaces().some((face) => face.name === 'Node') && type.getFields().id;
    if (id) id.resolve = (root: { id: string }) => toGlobalId(type.name, root.id);
  }
  return schema;
}

function attach(field: GraphQLField<Record<string, never>, Context>): void {
  const extensions: RowExtensions = field.extensions;
  if (extensions.isCarried) delete field.resolve;
  if (extensions.plain) field.resolve = extensions.plain as typeof field.resolve;
  // A method that shows a text has declared the argument itself.
  if (!extensions.isLocalized || field.resolve) return;
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
}
