import type { Currency, Money } from '@aul/money';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { Money as MoneyType } from '../graphql/money.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { refuseUnless } from '../operation.ts';
import { Shippability } from '../product/supply.ts';
import { computeOffers, type OfferMarket } from './offer.rules.ts';
import { readRates } from './read-rates.ts';

@ObjectType({ simpleResolvers: true, description: 'What a base price would come to in a market today.' })
export class PricePreview {
  @Field(() => String, { description: 'Code of the market.' })
  market!: string;

  @Field(() => MoneyType, { description: 'The price there.' })
  price!: { amountMinor: string; currency: Currency };

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day of the rate; null where nothing was converted.',
  })
  rateDate!: string | null;
}

/** As offers are made. Throws RATE_MISSING, and BAD_USER_INPUT for a price that is not above zero. */
export async function previewOffers({ db, today }: Context, base: Money): Promise<PricePreview[]> {
  refuseUnless(base.amountMinor > 0n, 'A price is above zero');
  const { rows: markets } = await sql<OfferMarket>`
    select id, code, currency, countries, is_rest as "isRest" from market order by position`.execute(db);
  const codes = new Map(markets.map(({ id, code }) => [id, code]));
  const product = {
    id: '',
    shippability: Shippability.INTERNATIONAL,
    countryOfOrigin: '',
    variants: [{ id: '', position: 1, base, overrides: new Map<string, Money>() }],
  };
  const offers = computeOffers(product, { markets, rates: await readRates(db, today), today });
  return offers.map(({ marketId, amountMinor, currency, rateDate }) => ({
    market: codes.get(marketId) ?? '',
    price: { amountMinor: String(amountMinor), currency },
    rateDate,
  }));
}
