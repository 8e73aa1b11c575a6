import { Check, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum RedirectKind {
  PLACE = 'PLACE',
  PRODUCER = 'PRODUCER',
  BRAND = 'BRAND',
  PRODUCT = 'PRODUCT',
  STORY = 'STORY',
}
registerEnumType(RedirectKind, {
  name: 'RedirectKind',
  description: 'What had an address before: each kind has addresses of its own.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'An address that a public record had before, and that no other record has now.',
})
@Entity()
@Check({
  name: 'redirect_kind_known',
  expression: `kind in (${Object.values(RedirectKind)
    .map((kind) => `'${kind}'`)
    .join(', ')})`,
})
export class Redirect {
  @Field(() => String, { description: 'The address of before: a slug, or the path of a place.' })
  @PrimaryKey({ type: 'text' })
  path!: string;

  @Field(() => RedirectKind, { description: 'What had it.' })
  @PrimaryKey({ type: 'string', length: 12 })
  @Enum({ items: () => RedirectKind, primary: true })
  kind!: RedirectKind;

  @Property({ type: 'uuid', index: true })
  targetId!: string;
}
