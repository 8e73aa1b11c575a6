import type { Language } from '@aul/language';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag } from '../graphql/scalars.ts';
import { StaffName } from '../viewer/staff-name.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who has a manuscript open.' })
export class Presence {
  @Field(() => StaffName, { description: 'Who.' })
  staff!: StaffName;

  @Field(() => ID, { description: 'In which tab of their browser.' })
  tab!: string;

  @Field(() => LanguageTag, { description: 'In which language.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'In which block.' })
  blockId!: string | null;

  @Field(() => DateTime, { description: 'When they were seen last.' })
  seenAt!: Date;
}
