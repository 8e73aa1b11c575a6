import type { Currency } from '@aul/money';
import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How many units of `quote` one unit of `base` bought on a day. Rates are added, never changed. */
@Entity()
@Check({ name: 'exchange_rate_rate_positive', expression: 'rate > 0' })
export class ExchangeRate {
  /** XDR is the special drawing right of the IMF. */
  @PrimaryKey({ type: 'text' })
  base!: Currency | 'XDR';

  @PrimaryKey({ type: 'text' })
  quote!: Currency;

  @PrimaryKey({ type: 'date' })
  date!: string;

  /** Decimal text, exactly as published. */
  @Property({ type: 'string', columnType: 'numeric' })
  rate!: string;
}
