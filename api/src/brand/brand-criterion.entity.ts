import type { Texts } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { Brand } from './brand.entity.ts';

export enum BrandCriterionKind {
  ORIGIN = 'ORIGIN',
  MATERIAL = 'MATERIAL',
  TECHNIQUE = 'TECHNIQUE',
  QUALITY = 'QUALITY',
  DESIGN = 'DESIGN',
  PACKAGING = 'PACKAGING',
  ENVIRONMENT = 'ENVIRONMENT',
}
registerEnumType(BrandCriterionKind, {
  name: 'BrandCriterionKind',
  description: 'What a criterion looks at.',
  valuesConfig: {
    ORIGIN: { description: 'Where a thing is made.' },
    MATERIAL: { description: 'What it is made of.' },
    TECHNIQUE: { description: 'How it is made.' },
    QUALITY: { description: 'How well it is made.' },
    DESIGN: { description: 'How it looks.' },
    PACKAGING: { description: 'How it is packed.' },
    ENVIRONMENT: { description: 'What making it does to the land and the people.' },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something that a product must satisfy to carry a brand.',
})
@Entity()
@Unique({ properties: ['brand', 'code'] })
export class BrandCriterion extends Node {
  @ManyToOne(() => Brand, { ref: true })
  brand!: Ref<Brand>;

  @Field(() => String, { description: 'Short code, unique in the brand.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => BrandCriterionKind, { description: 'What it looks at.' })
  @Enum({ items: () => BrandCriterionKind })
  kind!: BrandCriterionKind;

  @LocalizedField({ description: 'The criterion in words.' })
  text!: Texts;

  @Field(() => Boolean, { description: 'Whether a product that fails it is refused.' })
  @Property({ type: 'boolean' })
  isMandatory!: boolean;
}
