import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Node } from '../graphql/node.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Organization } from './organization.entity.ts';

/** A producer belongs to an organisation. Active until `validTo`. */
@Entity()
@Unique({ properties: ['organization', 'producer'] })
export class OrganizationMembership extends Node {
  @ManyToOne(() => Organization, { ref: true })
  organization!: Ref<Organization>;

  @ManyToOne(() => Producer, { ref: true, index: true })
  producer!: Ref<Producer>;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo?: string;
}
