import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Choice } from '../assistance/choice.ts';
import { shownText } from '../assistance/desk-text.ts';
import type { Context } from '../context.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { DeskPlace } from '../place/desk-place.ts';
import type { DeskMembershipRow } from './desk-membership-row.ts';
import { followersOf } from './membership.rules.ts';
import { BrandMembershipState } from './membership-state.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A line of the register of a brand, with those that ended.',
})
export class DeskMembership {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the brand.' })
  brandId!: string;

  @Field(() => Choice, { description: 'The producer.' })
  producer!: Choice;

  @Field(() => DeskPlace, { description: 'Where the workshop is.' })
  place!: DeskPlace;

  @Field(() => BrandMembershipState, { description: 'Where it stands.' })
  state!: BrandMembershipState;

  @Field(() => [BrandMembershipState], { description: 'What may follow.' })
  mayBecome!: BrandMembershipState[];

  @Field(() => String, { nullable: true, description: 'Number of the certificate of membership.' })
  certificateNumber!: string | null;

  @Field(() => LocalDate, { description: 'First day of membership, or of the application.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it lasts.' })
  validTo!: string | null;

  @Field(() => Int, { description: 'How many products the producer has, public or not.' })
  productCount!: number;

  @Field(() => Int, { description: 'How many of them were granted the brand.' })
  grantedCount!: number;

  @Field(() => DateTime, { description: 'When it last changed: `asOf` of a change to what is read here.' })
  updatedAt!: Date | string;
}

export function showDeskMembership(row: DeskMembershipRow, { language }: Context): DeskMembership {
  const { producer, place } = row;
  return {
    ...row,
    producer: { ...producer, name: shownText(producer.name, language) },
    place: { ...place, name: shownText(place.name, language) },
    mayBecome: followersOf(row.state),
  };
}
