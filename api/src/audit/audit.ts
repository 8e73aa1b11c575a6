import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, Json } from '../graphql/scalars.ts';
import { StaffName } from '../viewer/staff-name.ts';

@ObjectType({ simpleResolvers: true, description: 'Something that staff did. It is never changed.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Its number.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => StaffName, { nullable: true, description: 'Who; null for the command line and the system.' })
  staff!: StaffName | null;

  @Field(() => String, { description: 'Name of the operation: `publishTexts`.' })
  action!: string;

  @Field(() => String, { description: 'Type of what it was done to: `Story`, `StaffMember`, `Order`.' })
  subjectType!: string;

  @Field(() => String, { description: 'Id of what it was done to.' })
  subjectId!: string;

  @Field(() => String, { description: 'What it was called then.' })
  subjectName!: string;

  @Field(() => String, { nullable: true, description: 'Address that the request came from.' })
  askedFrom!: string | null;

  @Field(() => Json, { description: 'What was different afterwards: field to `{ was, is }`.' })
  difference!: Record<string, { was: unknown; is: unknown }>;
}
