import { Reference } from '@mikro-orm/core';
import type { GraphQLFieldResolver } from 'graphql';
import { type ClassType, Extensions, Field } from 'type-graphql';
import type { Context } from '../context.ts';

interface RelationOptions {
  description: string;
  nullable?: boolean;
}

/** A to-one relation of an entity (`Ref<T>`), shown as the related type. The resolver is attached by `attachFieldResolvers`. */
export function RelationField(type: () => ClassType, options: RelationOptions): PropertyDecorator {
  return (target, key) => {
    Field(() => type(), { ...options, complexity: 2 })(target, key);
    Extensions({ relation: type })(target, key);
  };
}

/**
 * Three shapes of a parent are served: an entity (its `Ref` loads in batches through MikroORM's dataloader), a row of a
 * hot list that already carries the related object, and a row that carries only its id (`producerId`), which
 * loads in a batch through the context.
 */
export function relationResolver(
  property: string,
  type: () => ClassType,
): GraphQLFieldResolver<Record<string, unknown>, Context> {
  return (root, _args, context) => {
    const related = root[property];
    if (related === null) return null;
    if (related instanceof Reference) return loaded(related);
    if (related !== undefined) return related;
    const id = root[`${property}Id`];
    return typeof id === 'string' ? context.load(type(), id) : null;
  };
}

/** What is not public is not found, and the dataloader then hands out the bare reference. */
async function loaded(reference: Reference<object>): Promise<object | null> {
  const record = await reference.load();
  return reference.isInitialized() ? record : null;
}
