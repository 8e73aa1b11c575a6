import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Product } from '../product/product.entity.ts';
import { Brand } from './brand.entity.ts';

export enum BrandUseState {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/**
 * A product's right to carry a brand. The view `shown_brand` joins it with an active membership of the product's
 * producer: what that view does not list is not shown.
 */
@Entity()
export class BrandUse {
  @ManyToOne(() => Product, { ref: true, primary: true, deleteRule: 'cascade' })
  product!: Ref<Product>;

  @ManyToOne(() => Brand, { ref: true, primary: true, index: true })
  brand!: Ref<Brand>;

  @Enum({ items: () => BrandUseState })
  state!: BrandUseState;

  /** Order on the product: umbrella, regional, own. */
  @Property({ type: 'smallint' })
  position!: number;
}
