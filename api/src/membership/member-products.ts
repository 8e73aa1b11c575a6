import type { Texts } from '@aul/language';
import { type RawBuilder, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { Choice } from '../assistance/choice.ts';
import { shownText } from '../assistance/desk-text.ts';
import type { Context } from '../context.ts';
import { PublicationState } from '../graphql/publication.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A product of a member, and whether it may carry the brand.',
})
export class MemberProduct extends Choice {
  @Field(() => PublicationState, { description: 'Where it stands on its way to the public.' })
  state!: PublicationState;

  @Field(() => Boolean, {
    description: 'Whether it was granted the brand. It is shown while the membership is active.',
  })
  isGranted!: boolean;
}

interface MemberProductRow {
  id: string;
  slug: string;
  name: Texts;
  state: PublicationState;
  isGranted: boolean;
}

const mostProducts = 500;

/** The products of a member, the granted first, at most 500; of those, only the one that is asked for. */
export async function readMemberProducts(
  context: Context,
  membershipId: string,
  productId?: string,
): Promise<MemberProduct[]> {
  const isAsked: RawBuilder<unknown> = productId ? sql`product.id = ${productId}` : sql`true`;
  const rows = await context.read<MemberProductRow[]>(sql`(
    select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'state', state, 'isGranted', is_granted)
      order by is_granted desc, slug), '[]')
    from (select product.id, product.slug, product.name, product.state, coalesce(brand_use.state = 'GRANTED', false) as is_granted
      from brand_membership membership join product on product.producer_id = membership.producer_id
      left join brand_use on brand_use.product_id = product.id and brand_use.brand_id = membership.brand_id
      where membership.id = ${membershipId} and product.state <> 'ARCHIVED' and ${isAsked}
      order by is_granted desc, product.slug limit ${mostProducts}) as product)`);
  return rows.map((row) => ({ ...row, name: shownText(row.name, context.language) }));
}
