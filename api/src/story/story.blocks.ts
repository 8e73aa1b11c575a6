import type { BlockType } from '@aul/manuscript';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from './story.entity.ts';

const LinkedRecord = createUnionType({
  name: 'LinkedRecord',
  description: 'A public record that words of a story lead to.',
  types: () => [Place, Brand, Producer, Product, Story] as const,
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Words in one manner. One that leads to what is not public any more leads nowhere: then both `url` and `record` are null.',
})
class TextSpan {
  @Field(() => String, { description: 'The words, plain.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether they are important.' })
  isStrong!: boolean;

  @Field(() => Boolean, { description: 'Whether they are stressed.' })
  isEmphasis!: boolean;

  @Field(() => String, { nullable: true, description: 'The address elsewhere that they lead to.' })
  url?: string;

  @Field(() => LinkedRecord, {
    nullable: true,
    description: 'The record that they lead to, wherever a site has its page.',
    complexity: 2,
  })
  record?: object;
}

const spans = 'The same in spans, each in one manner: what is strong, stressed, or leads somewhere.';

@ObjectType({ simpleResolvers: true, description: 'A paragraph.' })
class TextBlock {
  @Field(() => String, { description: 'The paragraph, plain.' })
  text!: string;

  @Field(() => [TextSpan], { description: spans, complexity: 5 })
  spans!: TextSpan[];
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

  @Field(() => [TextSpan], { description: spans, complexity: 5 })
  spans!: TextSpan[];

  @Field(() => String, { nullable: true, description: 'Whose words they are.' })
  attribution?: string;
}

@ObjectType({ simpleResolvers: true, description: 'An entry of a list.' })
class ListItem {
  @Field(() => String, { description: 'The entry, plain.' })
  text!: string;

  @Field(() => [TextSpan], { description: spans, complexity: 5 })
  spans!: TextSpan[];
}

@ObjectType({ simpleResolvers: true, description: 'A list.' })
class ListBlock {
  @Field(() => Boolean, { description: 'Whether its entries are counted: one comes after the other.' })
  isOrdered!: boolean;

  @Field(() => [ListItem], { description: 'Its entries.', complexity: 5 })
  items!: ListItem[];
}

@ObjectType({ simpleResolvers: true, description: 'A picture.' })
class PictureBlock {
  @Field(() => Picture, { description: 'The picture.', complexity: 2 })
  picture!: Picture;

  @Field(() => String, { nullable: true, description: 'What stands under it.' })
  caption?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Pictures that belong together.' })
class GalleryBlock {
  @Field(() => [Picture], { description: 'The pictures, at most 24.', complexity: 12 })
  pictures!: Picture[];

  @Field(() => String, { nullable: true, description: 'What stands under them.' })
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

@ObjectType({ simpleResolvers: true, description: 'A brand that the story speaks of.' })
class BrandBlock {
  @Field(() => Brand, { description: 'The brand.', complexity: 2 })
  brand!: Brand;
}

@ObjectType({ simpleResolvers: true, description: 'Places to be shown on a map.' })
class MapBlock {
  @Field(() => [Place], { description: 'The places, at most 50.', complexity: 20 })
  places!: Place[];
}

@ObjectType({ simpleResolvers: true, description: 'Where a fact has been found.' })
class FactSource {
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string;
}

@ObjectType({ simpleResolvers: true, description: 'A fact, with where it has been found.' })
class FactBlock {
  @Field(() => String, { description: 'The fact.' })
  text!: string;

  @Field(() => FactSource, { description: 'Where it has been found.' })
  source!: FactSource;
}

/** A stored block's type to the GraphQL type that shows it. */
export const blockTypeNames: Record<BlockType, string> = {
  TEXT: TextBlock.name,
  HEADING: HeadingBlock.name,
  QUOTE: QuoteBlock.name,
  LIST: ListBlock.name,
  PICTURE: PictureBlock.name,
  GALLERY: GalleryBlock.name,
  PRODUCTS: ProductsBlock.name,
  PRODUCER: ProducerBlock.name,
  PLACE: PlaceBlock.name,
  BRAND: BrandBlock.name,
  MAP: MapBlock.name,
  FACT: FactBlock.name,
};

export const StoryBlock = createUnionType({
  name: 'StoryBlock',
  description: 'One part of a story, in the order of reading.',
  types: () =>
    [
      TextBlock,
      HeadingBlock,
      QuoteBlock,
      ListBlock,
      PictureBlock,
      GalleryBlock,
      ProductsBlock,
      ProducerBlock,
      PlaceBlock,
      BrandBlock,
      MapBlock,
      FactBlock,
    ] as const,
});
