import type { FastifyInstance } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { bodyText } from '../http/json-body.ts';
import type { PaymentEvent, PaymentEventReader } from './payment-provider.ts';

export interface WebhookRouteOptions {
  db: Kysely<unknown>;
  /** Without one the route does not exist. */
  provider: PaymentEventReader | undefined;
  /** There is news of a checkout's payment: time for `handleProviderEvents`. Neither waited for nor may it throw. */
  onEvent(checkoutId: string): void;
}

/**
 * `POST /webhooks/stripe`: the payment provider tells. What it has signed goes into the inbox, once however often it comes,
 * and is answered before anything is made of it; what is none of ours is answered and forgotten.
 */
export function addWebhookRoute(
  server: FastifyInstance,
  { db, provider, onEvent }: WebhookRouteOptions,
): void {
  if (!provider) return;
  server.post('/webhooks/stripe', async (request) => {
    const [signature = ''] = [request.headers['stripe-signature']].flat();
    const event = provider.readEvent(bodyText(request) ?? '', signature);
    if (event.checkoutId !== null && (await keep(db, event))) onEvent(event.checkoutId);
    return { received: true };
  });
}

/** Whether it is new. */
async function keep(db: Kysely<unknown>, { id, type, checkoutId }: PaymentEvent): Promise<boolean> {
  const { rows } = await sql`
    insert into provider_event (id, type, reference) values (${id}, ${type}, ${checkoutId})
    on conflict (id) do nothing returning id`.execute(db);
  return rows.length > 0;
}
