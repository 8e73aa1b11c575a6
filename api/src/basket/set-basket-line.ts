import { type RawBuilder, sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { type Held, requireRoom } from './basket-room.rules.ts';
import { promisedFor } from './basket-times.ts';
import { openBasket } from './open-basket.ts';

export interface LineChange {
  token: string;
  variantId: string;
  /** Pieces, 0 to 999. */
  quantity: number;
}

/**
 * Makes a basket hold so many of a variant, none of it for 0; saying it again changes nothing. Each line is a row of its
 * own, so that changes of others at the same moment are not lost. Throws NOT_FOUND for a variant that is not public,
 * BASKET_FULL, and BASKET_CLOSED for a basket that has become an order.
 */
export function setBasketLine(ctx: OperationContext, change: LineChange): Promise<void> {
  return write(ctx, change, sql`excluded.quantity`);
}

/** Puts so many more of a variant into a basket: twice is twice as many, up to 999. Throws as `setBasketLine` does. */
export function addToBasket(ctx: OperationContext, change: LineChange): Promise<void> {
  return write(ctx, change, sql`least(999, basket_line.quantity + excluded.quantity)`);
}

const isOnlyPiece = sql`exists (select from product join product_variant as variant on variant.product_id = product.id
  where variant.id = excluded.variant_id and supply_kind = 'ONE_OF_A_KIND')`;

function write(
  ctx: OperationContext,
  { token, variantId, quantity }: LineChange,
  together: RawBuilder<unknown>,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    refuseUnless(
      Number.isInteger(quantity) && quantity >= 0 && quantity <= 999,
      `${quantity} is not a number of pieces from 0 to 999`,
    );
    const { id } = await openBasket(tx, token);
    if (quantity === 0) {
      await sql`delete from basket_line where basket_id = ${id} and variant_id = ${variantId}`.execute(tx.db);
      return;
    }
    const promisedUntil = new Date(tx.now.getTime() + promisedFor);
    // A lower price of before stays as long as it was promised for, and no longer.
    const isKept = sql`(basket_line.promised_until > ${tx.now} and basket_line.currency = excluded.currency
      and basket_line.unit_minor < excluded.unit_minor)`;
    // Of what is one of a kind there is no second.
    const { rows } = await sql`
      insert into basket_line (basket_id, variant_id, quantity, unit_minor, currency, promised_until)
      select ${id}, offer.variant_id, case supply_kind when 'ONE_OF_A_KIND' then 1 else ${quantity}::int end,
        offer.amount_minor, offer.currency, ${promisedUntil}
      from offer join product on product.id = offer.product_id and product.state = 'PUBLISHED'
      where offer.variant_id = ${variantId} and offer.market_id = (select market_id from basket where id = ${id})
      on conflict (basket_id, variant_id) do update set
        quantity = case when ${isOnlyPiece} then 1 else ${together} end,
        unit_minor = case when ${isKept} then basket_line.unit_minor else excluded.unit_minor end,
        promised_until = case when ${isKept} then basket_line.promised_until else excluded.promised_until end,
        currency = excluded.currency
      returning variant_id`.execute(tx.db);
    if (rows.length === 0) throw new DomainError('NOT_FOUND', { what: `The variant ${variantId}` });
    requireRoom(await heldIn(tx, id));
  });
}

async function heldIn({ db }: Transaction, id: string): Promise<Held> {
  const { rows } = await sql<Held>`
    select count(*)::int as lines, coalesce(sum(quantity), 0)::int as pieces
    from basket_line where basket_id = ${id}`.execute(db);
  return found(rows[0], 'The basket');
}
