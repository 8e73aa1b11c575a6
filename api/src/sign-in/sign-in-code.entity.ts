import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { SignInKind } from './sign-in-kind.ts';

/** What lets a member of staff sign in once: a code or a link by email, or the link of the first start. */
@Entity()
@Check({ name: 'sign_in_code_attempts', expression: 'attempts >= 0' })
export class SignInCode {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => StaffMember, { ref: true, index: true, deleteRule: 'cascade' })
  staff!: Ref<StaffMember>;

  @Enum({ items: () => SignInKind })
  kind!: SignInKind;

  /** Of the six digits together with the id, or of the token of a link. */
  @Property({ type: 'bytea', index: true })
  codeHash!: Buffer;

  /** Wrong codes that were tried: a few end it. */
  @Property({ type: 'smallint', default: 0 })
  attempts: number = 0;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  usedAt?: Date | null;
}
