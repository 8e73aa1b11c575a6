import { createInterface } from 'node:readline';
import { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';
import { databaseOf } from '../src/database.ts';
import { toGlobalId } from '../src/graphql/node.ts';
import { migrate } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createOperationContext } from '../src/operation.ts';
import { compareBooks } from './compare-books.ts';
import { makeShopProgramme } from './shop-programme.ts';

/**
 * `node api/dist/test/shopkeeper.js`, with DATABASE_URL of an empty database: loads a shop, and then looks into its books
 * as it is asked, one line of JSON each: `{"email": "ann@example.com", "product": "almond-bowl"}` is answered with the
 * checkouts of that buyer and the stock of that thing, and with all that is wrong in the books of the whole shop. The
 * first line says what there is: ids of variants, by the slug of their product.
 */
const orm = await MikroORM.init({
  ...ormConfig({ url: process.env.DATABASE_URL ?? '' }),
  // Its output is for answers alone.
  logger: () => undefined,
});
await migrate(orm);
await makeShopProgramme(createOperationContext(orm));
const db = databaseOf(orm);
const onHand = new Map((await stocks(db)).map(({ id, onHand }) => [id, onHand]));
say({
  variants: Object.fromEntries(
    (await stocks(db)).map(({ id, slug }) => [slug, toGlobalId('ProductVariant', id)]),
  ),
});

for await (const line of createInterface({ input: process.stdin })) {
  const { email, product } = JSON.parse(line) as { email: string; product: string };
  const { openCheckouts: _, ...differences } = await compareBooks({
    db,
    now: new Date(),
    purchases: [],
    payments: [],
    onHand,
  });
  const stock = (await stocks(db)).find(({ slug }) => slug === product);
  say({
    checkouts: await checkoutsOf(db, email),
    stock: stock && { onHand: stock.onHand, promised: stock.promised },
    wrong: Object.entries(differences).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`)),
  });
}
await orm.close();

interface Stock {
  id: string;
  slug: string;
  onHand: number;
  promised: number;
}

async function stocks(books: Kysely<unknown>): Promise<Stock[]> {
  const { rows } = await sql<Stock>`
    select variant_id as id, slug, on_hand as "onHand", reserved as promised
    from stock join product_variant on product_variant.id = variant_id join product on product.id = product_id`.execute(
    books,
  );
  return rows;
}

/** In the order in which they began. What the provider has taken is of its own books. */
async function checkoutsOf(books: Kysely<unknown>, email: string) {
  const { rows } = await sql`
    select checkout.state, failure, payment.state as payment, payment.amount_minor::text as asked, captured_minor::text as taken,
      (select coalesce(sum(amount_minor), 0)::text from money_entry where payment_id = payment.id) as ledger,
      test_charge.state as "atProvider", number as "order", total_minor::text as total, customer_order.language,
      address, latin_address as "latinAddress",
      (select coalesce(sum(quantity), 0)::int from order_line where order_id = customer_order.id) as pieces
    from checkout join payment on payment.checkout_id = checkout.id
      left join customer_order on customer_order.checkout_id = checkout.id left join test_charge on test_charge.id = checkout.id
    where terms->'buyer'->>'email' = ${email} order by checkout.created_at, checkout.id`.execute(books);
  return rows;
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
