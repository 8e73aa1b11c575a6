import type { LinkedKind } from '@aul/manuscript';
import { Brand } from '../brand/brand.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';

/** What words can lead to, by the name that links call it. */
export const linkedRecords = {
  PLACE: Place,
  BRAND: Brand,
  PRODUCER: Producer,
  PRODUCT: Product,
  STORY: Story,
} satisfies Record<LinkedKind, unknown>;
