import type { Texts } from '@aul/language';
import { type RawBuilder, sql } from 'kysely';
import { Arg, Ctx, Extensions, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { readSubdivision } from '../address/subdivision.rules.ts';
import { isValidOn } from '../certificate/is-valid-on.ts';
import type { Context } from '../context.ts';
import { LocalizedText } from '../graphql/localized-text.ts';
import { isPublic } from '../graphql/publishable.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { found } from '../operation.ts';
import { Product } from '../product/product.entity.ts';
import { readRestrictions } from './read-restrictions.ts';
import { type RestrictedGoods, restrictionsOf } from './restriction.rules.ts';
import { RestrictionEffect } from './restriction-effect.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What stands in the way of sending a product somewhere, or what its buyer should know first.',
})
class Restriction {
  @Field(() => RestrictionEffect, { description: 'What follows from it.' })
  effect!: RestrictionEffect;

  @Extensions({ isLocalized: true })
  @Field(() => LocalizedText, { description: 'The reason, in words for the buyer.' })
  reason!: Texts;

  @Field(() => String, {
    nullable: true,
    description:
      'The document that the producer has to provide, where one is required: a value of `CertificateType`, or a name of its own.',
  })
  documentType!: string | null;

  @Field(() => String, { description: 'The rule that it follows from: a law, or the source of one.' })
  source!: string;
}

@Resolver()
export class RestrictionResolver {
  @Query(() => [Restriction], {
    description:
      'What restricts sending a product to a country today, hardest first; at most 50. A rule for a part of the country is a warning until the part is given. Not legal advice.',
    complexity: 10,
  })
  async restrictions(
    @Arg('product', () => String, { description: 'The slug of the product.' }) product: string,
    @Arg('country', () => CountryCode, { description: 'The country that it is sent to.' }) country: string,
    @Arg('subdivision', () => String, {
      nullable: true,
      description: 'The part of the country, as in ISO 3166-2: `US-CA`, or `CA` alone.',
    })
    subdivision: string | null,
    @Ctx() context: Context,
  ): Promise<Restriction[]> {
    const { db, today, tags } = context;
    const part = readSubdivision(country, subdivision);
    // The tables change by the day and by an operator's hand, without a change of any record.
    tags.keepPersonal();
    const goods = found(
      await context.read<(RestrictedGoods & { from: string }) | null>(goodsOf(product, today)),
      `The product ${product}`,
    );
    const rules = await readRestrictions(db, { country, today });
    const route = { from: goods.from, to: country, subdivision: part };
    return restrictionsOf(goods, route, rules, today).slice(0, 50);
  }
}

/** Of a public product at an address of today or of before; null where there is none. */
function goodsOf(slug: string, today: string): RawBuilder<unknown> {
  const isShown = sql.join(isPublic(Product, 'product'), sql` and `);
  const isNamed = sql.join([sql`named.slug = ${slug}`, ...isPublic(Product, 'named')], sql` and `);
  return sql`select json_build_object(
      'hsCode6', product.hs_code6, 'productType', type.slug, 'supplyKind', product.supply_kind, 'madeYear', product.made_year,
      'from', (select iso_code from place where level = 'COUNTRY' and village.path like place.path || '/%'),
      'materials', product.materials,
      'certificateTypes', array(select type from certificate
        where product_id = product.id and ${isValidOn(today)}))
    from product
    join product_type as type on type.id = product.product_type_id
    join producer on producer.id = product.producer_id
    join place as village on village.id = producer.place_id
    where ${isShown} and product.id = coalesce(
      (select id from product as named where ${isNamed}),
      (select target_id from redirect where kind = ${RedirectKind.PRODUCT} and path = ${slug}))`;
}
