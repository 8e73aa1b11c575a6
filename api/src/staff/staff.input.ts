import type { Language } from '@aul/language';
import { ArgsType, Field, ID } from 'type-graphql';
import { LanguageTag } from '../graphql/scalars.ts';
import { StaffRole } from '../viewer/staff-role.ts';

const everywhere = 'Paths of the places where they may write, with all below; null for everywhere.';
const inAll = 'Languages that they may write in; null for all.';

@ArgsType()
export class InviteStaffArgs {
  @Field(() => String, { description: 'The address that they sign in by.' })
  email!: string;

  @Field(() => String, { description: 'Their name, at most 200 letters.' })
  name!: string;

  @Field(() => StaffRole, { description: 'What they may do.' })
  role!: StaffRole;

  @Field(() => [String], { nullable: true, description: everywhere })
  places?: string[] | null;

  @Field(() => [LanguageTag], { nullable: true, description: inAll })
  languages?: Language[] | null;
}

@ArgsType()
export class ChangeStaffArgs {
  @Field(() => ID, { description: 'Whom it is about.' })
  id!: string;

  @Field(() => StaffRole, {
    nullable: true,
    description: 'What they may do; as it is when left out, as with the others.',
  })
  role?: StaffRole | null;

  @Field(() => [String], { nullable: true, description: everywhere })
  places?: string[] | null;

  @Field(() => [LanguageTag], { nullable: true, description: inAll })
  languages?: Language[] | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  name?: string | null;
}
