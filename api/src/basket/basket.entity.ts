import type { Language } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Market } from '../market/market.entity.ts';

/** What a shopper means to buy. Whoever has its token owns it; only a hash of the token is kept. */
@Entity()
@Check({ name: 'basket_country_form', expression: `country is null or country ~ '^[A-Z]{2}$'` })
@Index({ properties: ['expiresAt'] })
export class Basket {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Property({ type: 'bytea', unique: true })
  tokenHash!: Buffer;

  @ManyToOne(() => Market, { ref: true })
  market!: Ref<Market>;

  @Property({ type: 'text' })
  language!: Language;

  /** Where it is to be sent, ISO 3166-1 alpha-2; not said yet when null. */
  @Property({ type: 'text', nullable: true })
  country?: string | null;

  /** Part of the country, ISO 3166-2 without the country: `CA`. */
  @Property({ type: 'text', nullable: true })
  subdivision?: string | null;

  /** The day whose tariffs, duties and rates hold for two days: when it was said where it goes. */
  @Property({ type: 'date', nullable: true })
  quotedOn?: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  /** It became an order: nothing is put in it any more. */
  @Property({ type: 'timestamptz', nullable: true })
  orderedAt?: Date | null;
}
