import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { createPlaces } from '../client/places.ts';
import { DomainError } from '../errors.ts';
import { orderRoles } from '../fulfilment/fulfilment-steps.rules.ts';
import { findOrderOfPapers } from '../order/find-buyer.ts';
import { isPathInScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer, Viewer } from '../viewer/viewer.ts';
import type { Sending } from './consignment-papers.ts';
import type { Draw } from './draw.ts';
import { makeOrderPaper, makeSendingPaper, type Pdf } from './make-paper.ts';
import { orderPapers } from './order-papers.rules.ts';
import { paperName } from './paper-kind.ts';
import { papersOfSending } from './papers-of-sending.ts';
import { readOrderPaper } from './read-order-paper.ts';

export interface PaperRouteOptions {
  db: Kysely<unknown>;
  draw: Draw;
  /** Signs what opens orders and their papers. */
  secret: string;
  /** The account that transfers go to, line by line. */
  bankDetails: readonly string[];
  /** Throws unless a member of staff asks. */
  staffOf(request: FastifyRequest): Promise<Viewer>;
}

/**
 * `GET /orders/<number>/confirmation.pdf?token=` and `pro-forma.pdf` for the buyer, with the order's `papersToken`, and
 * the same under `/desk` for staff;
 * `GET /desk/orders/<number>/<part>/<kind>.pdf` for staff: what is still to be sent of a part, or with `?parcel=<n>` its parcel
 * of that number. Of the kinds those that the way asks for, and a pro-forma only while money is to be transferred; NOT_FOUND
 * for others, and BUSY for a buyer who has two of them made already.
 */
export function addPaperRoutes(server: FastifyInstance, options: PaperRouteOptions): void {
  const { db, draw, secret, bankDetails } = options;
  // Staff, and letters, draw theirs on the same thread.
  const places = createPlaces({ what: 'papers', most: 8, ofOneClient: 2 });

  server.get<{ Params: { number: string; paper: string }; Querystring: { token?: string } }>(
    '/orders/:number/:paper',
    async ({ ip, params: { number, paper }, query: { token } }, reply) => {
      const address = { number, token: String(token ?? '') };
      const orderId = await findOrderOfPapers(db, address, { secret, now: new Date() });
      const leave = places.take(ip);
      try {
        return await sendOrderPaper(reply, paper, orderId);
      } finally {
        leave();
      }
    },
  );

  server.get<{ Params: { number: string; paper: string } }>(
    '/desk/orders/:number/:paper',
    async (request, reply) => {
      const viewer = requireStaff(await options.staffOf(request), orderRoles);
      const { number, paper } = request.params;
      return sendOrderPaper(reply, paper, await findOrder(db, { number }, viewer));
    },
  );

  server.get<{ Params: Record<'number' | 'part' | 'paper', string>; Querystring: { parcel?: string } }>(
    '/desk/orders/:number/:part/:paper',
    async (request, reply) => {
      const viewer = requireStaff(await options.staffOf(request), orderRoles);
      const sending = await findSending(db, request, viewer);
      const kind = papersOfSending(sending).find((each) => `${paperName(each)}.pdf` === request.params.paper);
      if (!kind) throw new DomainError('NOT_FOUND', { what: 'The paper' });
      return send(reply, await makeSendingPaper(draw, { kind, ...sending }));
    },
  );

  async function sendOrderPaper(reply: FastifyReply, paper: string, id: string | undefined) {
    const order = id === undefined ? null : await readOrderPaper(db, id);
    const kind = order && orderPapers(order).find((each) => `${paperName(each)}.pdf` === paper);
    if (!kind) throw new DomainError('NOT_FOUND', { what: 'The paper' });
    return send(reply, await makeOrderPaper(draw, { kind, order, bankDetails }));
  }
}

async function findSending(
  db: Kysely<unknown>,
  {
    params,
    query,
  }: Pick<
    FastifyRequest<{ Params: { number: string; part: string }; Querystring: { parcel?: string } }>,
    'params' | 'query'
  >,
  viewer: StaffViewer,
): Promise<Sending> {
  const id = await findOrder(db, params, viewer);
  const order = id === undefined ? null : await readOrderPaper(db, id);
  const fulfilment = order?.fulfilments.find(({ position }) => `${position}` === params.part);
  const shipment = query.parcel === undefined ? null : fulfilment?.shipments[Number(query.parcel) - 1];
  if (!order || !fulfilment || shipment === undefined)
    throw new DomainError('NOT_FOUND', { what: 'The paper' });
  return { order, fulfilment, ...(shipment && { shipmentId: shipment.id }) };
}

/** Id of the order of which something, or that part, is sent from the places of the viewer. */
async function findOrder(
  db: Kysely<unknown>,
  { number, part = null }: { number: string; part?: string | null },
  viewer: StaffViewer,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select customer_order.id from customer_order join fulfilment on order_id = customer_order.id
    join producer on producer.id = producer_id join place on place.id = place_id
    where number = ${number} and position::text = coalesce(${part}::text, position::text)
      and ${isPathInScope(viewer, sql`place.path`)} limit 1`.execute(db);
  return rows[0]?.id;
}

/** Of one person: kept nowhere. */
function send(reply: FastifyReply, { fileName, bytes }: Pdf) {
  return reply
    .headers({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    })
    .send(bytes);
}
