import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../graphql/node.ts';
import { Producer } from '../producer/producer.entity.ts';
import { ConsentScope } from './consent-scope.ts';

/** A producer's agreement that something personal is public. Never changed, only withdrawn: it is the evidence. */
@Entity()
@Index({
  name: 'consent_one_active',
  expression: `create unique index "consent_one_active" on "consent" ("producer_id", "scope") where withdrawn_at is null`,
})
@Check({ name: 'consent_evidence_given', expression: `evidence <> ''` })
export class Consent extends Node {
  @ManyToOne(() => Producer, { ref: true, index: true })
  producer!: Ref<Producer>;

  @Enum({ items: () => ConsentScope })
  scope!: ConsentScope;

  @Property({ type: 'timestamptz' })
  givenAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt?: Date;

  /** How it was recorded: a signed form, a recorded call, or the demonstration. */
  @Property({ type: 'text' })
  evidence!: string;
}
