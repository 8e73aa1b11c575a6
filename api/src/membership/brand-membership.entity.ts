import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { Node } from '../graphql/node.ts';
import { RelationField } from '../graphql/relation.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Producer } from '../producer/producer.entity.ts';
import { BrandMembershipState } from './membership-state.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A producer’s right to a brand.' })
@Entity()
@Unique({ properties: ['brand', 'producer'] })
@Check({ name: 'brand_membership_dates_in_order', expression: 'valid_to is null or valid_to >= valid_from' })
export class BrandMembership extends Node {
  @RelationField(() => Brand, { description: 'The brand.' })
  @ManyToOne(() => Brand, { ref: true })
  brand!: Ref<Brand>;

  @RelationField(() => Producer, { description: 'The member.' })
  @ManyToOne(() => Producer, { ref: true, index: true })
  producer!: Ref<Producer>;

  @Field(() => BrandMembershipState, { description: 'Where it stands; in public answers always ACTIVE.' })
  @Enum({ items: () => BrandMembershipState })
  @Index()
  state!: BrandMembershipState;

  @Field(() => String, { nullable: true, description: 'Number of the certificate of membership.' })
  @Property({ type: 'text', nullable: true })
  certificateNumber?: string;

  @Field(() => LocalDate, { description: 'First day of membership.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string;
}
