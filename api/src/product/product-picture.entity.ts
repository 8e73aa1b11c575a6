import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Picture } from '../picture/picture.entity.ts';
import { Product } from './product.entity.ts';

/** A product shows a picture, in an order. */
@Entity()
@Index({ properties: ['product', 'position'] })
export class ProductPicture {
  @ManyToOne(() => Product, { ref: true, primary: true, deleteRule: 'cascade' })
  product!: Ref<Product>;

  @ManyToOne(() => Picture, { ref: true, primary: true, index: true })
  picture!: Ref<Picture>;

  @Property({ type: 'smallint' })
  position!: number;
}
