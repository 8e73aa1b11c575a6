import { ArgsType, Field, ID } from 'type-graphql';
import { PageArgs } from '../graphql/page.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { AsOfArgs } from '../producer/producer.input.ts';
import { BrandMembershipState } from './membership-state.ts';

@ArgsType()
export class BrandMembersArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the brand.' })
  brand!: string;

  @Field(() => String, { nullable: true, description: 'Only producers with this in their name or address.' })
  text?: string;

  @Field(() => BrandMembershipState, { nullable: true, description: 'Only those in this state.' })
  state?: BrandMembershipState;
}

@ArgsType()
export class MembershipEntryArgs {
  @Field(() => ID, { description: 'Chosen by whoever enters it: a UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the brand.' })
  brand!: string;

  @Field(() => ID, { description: 'Id of the producer.' })
  producer!: string;

  @Field(() => BrandMembershipState, {
    description: 'Where it stands. APPLIED is what officers may enter.',
  })
  state!: BrandMembershipState;

  @Field(() => String, { nullable: true, description: 'Number of the certificate of membership.' })
  certificateNumber?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today unless said.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, for a membership that has ended.' })
  validTo?: string | null;
}

@ArgsType()
export class RegisterChangeArgs extends AsOfArgs {
  @Field(() => BrandMembershipState, { nullable: true, description: 'Where it stands from now on.' })
  state?: BrandMembershipState | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the change of state: the first or the last of a membership. Today unless said.',
  })
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the certificate of membership; an empty one takes it away.',
  })
  certificateNumber?: string | null;
}

@ArgsType()
export class CarryingArgs {
  @Field(() => ID, { description: 'Id of the membership.' })
  membership!: string;

  @Field(() => ID, { description: 'Id of a product of the member.' })
  product!: string;
}
