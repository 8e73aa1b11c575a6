import type { LinkedKind } from '@aul/manuscript';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PictureSource } from '../picture/picture-source.ts';

export const LinkedKinds: Readonly<Record<LinkedKind, LinkedKind>> = {
  PLACE: 'PLACE',
  BRAND: 'BRAND',
  PRODUCER: 'PRODUCER',
  PRODUCT: 'PRODUCT',
  STORY: 'STORY',
};
registerEnumType(LinkedKinds, {
  name: 'LinkedKind',
  description: 'What words of a text can lead to.',
  valuesConfig: {
    PLACE: { description: 'A place.' },
    BRAND: { description: 'A brand.' },
    PRODUCER: { description: 'A producer.' },
    PRODUCT: { description: 'A product.' },
    STORY: { description: 'A story.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A picture of what can be linked to.' })
class TargetPicture {
  @Field(() => String, { description: 'What is to be seen.' })
  alt!: string;

  @Field(() => [PictureSource], {
    description: 'Its files, best format first, each in ascending width.',
    complexity: 5,
  })
  sources!: PictureSource[];
}

@ObjectType({ simpleResolvers: true, description: 'A public record that a text can lead to, or show.' })
export class LinkTarget {
  @Field(() => LinkedKinds, { description: 'What it is.' })
  kind!: LinkedKind;

  @Field(() => ID, { description: 'As blocks and links name it.' })
  id!: string;

  @Field(() => String, {
    description: 'What it is called in the language of the request; its address where that is not public.',
  })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  place!: string | null;

  @Field(() => TargetPicture, { nullable: true, description: 'A picture of it.' })
  picture!: TargetPicture | null;
}
