import { type RawBuilder, sql } from 'kysely';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';

export enum EntryKind {
  PRODUCER = 'PRODUCER',
  PRODUCT = 'PRODUCT',
}
registerEnumType(EntryKind, {
  name: 'EntryKind',
  description: 'What officers enter on behalf of others.',
  valuesConfig: {
    PRODUCER: { description: 'A producer.' },
    PRODUCT: { description: 'A product.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Who entered a record on behalf of its producer, and who confirmed it with them.',
})
export class AssistedEntry {
  @Field(() => String, { nullable: true, description: 'Name of who entered it.' })
  enteredBy!: string | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who confirmed it with the producer; null until somebody has.',
  })
  confirmedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed.' })
  confirmedAt!: Date | null;

  @Field(() => String, { description: 'How the producer agreed: by telephone, on paper.' })
  note!: string;
}

/** SQL: the entry of a record; null where nobody entered it at the desk. */
export function entryRow(kind: EntryKind, id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select json_build_object('enteredBy', entered.name, 'enteredAt', entered_at,
      'confirmedBy', confirmed.name, 'confirmedAt', confirmed_at, 'note', note)
    from assisted_entry left join staff_member entered on entered.id = entered_by_id
    left join staff_member confirmed on confirmed.id = confirmed_by_id
    where kind = ${kind} and record_id = ${id})`;
}
