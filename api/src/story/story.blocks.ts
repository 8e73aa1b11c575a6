import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import type { StoredBlock } from './story-block.ts';

@ObjectType({ simpleResolvers: true, description: 'A paragraph.' })
class TextBlock {
  @Field(() => String, { description: 'The paragraph, plain.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A heading inside a story.' })
class HeadingBlock {
  @Field(() => String, { description: 'The heading.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Words of somebody else, or a proverb.' })
class QuoteBlock {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Whose words they are.' })
  attribution?: string;
}

@ObjectType({ simpleResolvers: true, description: 'A picture.' })
class PictureBlock {
  @Field(() => Picture, { description: 'The picture.', complexity: 2 })
  picture!: Picture;

  @Field(() => String, { nullable: true, description: 'What stands under it.' })
  caption?: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Products that the story speaks of; those no longer public are left out.',
})
class ProductsBlock {
  @Field(() => [Product], { description: 'The products, at most 12.', complexity: 12 })
  products!: Product[];
}

@ObjectType({ simpleResolvers: true, description: 'A producer that the story speaks of.' })
class ProducerBlock {
  @Field(() => Producer, { description: 'The producer.', complexity: 2 })
  producer!: Producer;
}

@ObjectType({ simpleResolvers: true, description: 'A place that the story speaks of.' })
class PlaceBlock {
  @Field(() => Place, { description: 'The place.', complexity: 2 })
  place!: Place;
}

/** A stored block's type to the GraphQL type that shows it. */
export const blockTypeNames: Record<StoredBlock['type'], string> = {
  TEXT: TextBlock.name,
  HEADING: HeadingBlock.name,
  QUOTE: QuoteBlock.name,
  PICTURE: PictureBlock.name,
  PRODUCTS: ProductsBlock.name,
  PRODUCER: ProducerBlock.name,
  PLACE: PlaceBlock.name,
};

export const StoryBlock = createUnionType({
  name: 'StoryBlock',
  description: 'One part of a story, in the order of reading.',
  types: () =>
    [TextBlock, HeadingBlock, QuoteBlock, PictureBlock, ProductsBlock, ProducerBlock, PlaceBlock] as const,
});
