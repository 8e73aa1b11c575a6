import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';

export enum ChangeKind {
  UPSERT = 'UPSERT',
  TOMBSTONE = 'TOMBSTONE',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What became of a record, as of the moment of reading.',
  valuesConfig: {
    UPSERT: { description: 'It is public: fetch it again.' },
    TOMBSTONE: { description: 'It is not public, or not any more: forget it.' },
  },
});

@ObjectType('Change', {
  simpleResolvers: true,
  description: 'That a public record, or something that belongs to it, changed.',
})
export class ChangeInfo {
  @Field(() => String, { description: 'Number of this change; later writes have higher ones.' })
  sequence!: string;

  @Field(() => DateTime, { description: 'When it was written, shortly before it was committed.' })
  at!: Date;

  @Field(() => String, { description: 'GraphQL type of the record.' })
  type!: string;

  @Field(() => ID, { description: 'Global id of the record, for `node(id)`.' })
  id!: string;

  @Field(() => ChangeKind, { description: 'Whether the record is public now.' })
  kind!: ChangeKind;

  @Field(() => [String], {
    description:
      'What it touches: the record, its addresses, and the lists that it is in, enters or leaves. An answer with one of these in `Cache-Tag` is out of date.',
  })
  tags!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Changes after a cursor.' })
export class ChangePage {
  @Field(() => [ChangeInfo], { description: 'The changes, in the order of writing.' })
  changes!: ChangeInfo[];

  @Field(() => String, { description: 'Send it as `after` for what comes next. Opaque.' })
  cursor!: string;

  @Field(() => Boolean, { description: 'Whether more may be there already: ask again at once.' })
  hasMore!: boolean;
}
