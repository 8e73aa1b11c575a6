import type { Language } from '@aul/language';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag } from '../graphql/scalars.ts';
import { DeskPlace } from '../place/desk-place.ts';
import { StaffRole } from '../viewer/staff-role.ts';

@ObjectType({ simpleResolvers: true, description: 'A passkey that a member of staff signs in with.' })
export class Passkey {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last signed in with it.' })
  lastUsedAt!: Date | null;
}

@ObjectType('StaffSession', {
  simpleResolvers: true,
  description: 'A session of a member of staff that lasts.',
})
export class Session {
  @Field(() => ID, { description: 'Its id: it opens nothing.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Browser and system; null for a program.' })
  device!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address that it was opened from; null for the command line.',
  })
  openedFrom!: string | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether this very request was sent with it.' })
  isThis!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A member of staff.' })
export class Staff {
  @Field(() => ID, { description: 'Their id.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'The address that they sign in by.' })
  email!: string;

  @Field(() => StaffRole, { description: 'What they may do.' })
  role!: StaffRole;

  @Field(() => [DeskPlace], {
    nullable: true,
    description: 'Where they may write, with all below, at most 100; null for everywhere.',
  })
  places!: DeskPlace[] | null;

  @Field(() => [LanguageTag], {
    nullable: true,
    description: 'Languages that they may write in; null for all.',
  })
  languages!: Language[] | null;

  @Field(() => Boolean, { description: 'Whether they are let in no more.' })
  isDisabled!: boolean;

  @Field(() => DateTime, { description: 'When they were first invited.' })
  createdAt!: Date;

  @Field(() => [Passkey], { description: 'Their passkeys, the oldest first. At most 20.' })
  passkeys!: Passkey[];

  @Field(() => [Session], { description: 'Their sessions that last, the newest first. At most 50.' })
  sessions!: Session[];
}
