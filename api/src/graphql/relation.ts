import { type ClassType, Extensions, Field } from 'type-graphql';
import type { RowExtensions } from './json-row.ts';

interface RelationOptions {
  description: string;
  nullable?: boolean;
}

/** A to-one relation of an entity (`Ref<T>`), shown as the related type; null where that is not public. */
export function RelationField(type: () => ClassType, options: RelationOptions): PropertyDecorator {
  return (target, key) => Field(() => type(), { ...options, complexity: 2 })(target, key);
}

/** A to-many relation of an entity (`Collection<T>`), shown as a list of those that are public, in an order. */
export function CollectionField(
  type: () => ClassType,
  { orderBy, ...options }: { description: string; orderBy: RowExtensions['orderBy'] },
): PropertyDecorator {
  return (target, key) => {
    Field(() => [type()], { ...options, complexity: 3 })(target, key);
    Extensions({ orderBy } satisfies RowExtensions)(target, key);
  };
}
