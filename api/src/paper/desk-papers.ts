import { Field, Int, ObjectType } from 'type-graphql';
import type { OrderPaper } from './order-paper.ts';
import { orderPapers } from './order-papers.rules.ts';
import { PaperKind, paperName } from './paper-kind.ts';
import { papersOfSending } from './papers-of-sending.ts';

@ObjectType({ simpleResolvers: true, description: 'A paper of an order that can be printed.' })
export class DeskPaper {
  @Field(() => PaperKind, { description: 'What it is.' })
  kind!: PaperKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Position of the part that it is about; null: the whole order.',
  })
  fulfilment!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the parcel among those of its part; null: what is still to be sent.',
  })
  parcel!: number | null;

  @Field(() => String, { description: 'Where it is, on the origin of the desk: a PDF.' })
  path!: string;
}

/** All papers of an order: those of the whole, then by part those of its parcels and of what is still to be sent. */
export function deskPapersOf(order: OrderPaper): DeskPaper[] {
  const at = `/desk/orders/${order.number}`;
  const whole = orderPapers(order).map((kind) => ({
    kind,
    fulfilment: null,
    parcel: null,
    path: `${at}/${paperName(kind)}.pdf`,
  }));
  const parts = order.fulfilments.flatMap((fulfilment) => {
    const { position, shipments, lines } = fulfilment;
    const sent = shipments
      .flatMap(({ contents }) => contents)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const toSend = lines.reduce((sum, line) => sum + line.quantity - line.cancelledQuantity, 0);
    const parcels = shipments.map(({ id }, index) => ({ shipmentId: id, parcel: index + 1 }));
    return [...parcels, ...(toSend > sent ? [{ parcel: null }] : [])].flatMap(({ parcel, ...of }) =>
      papersOfSending({ order, fulfilment, ...of }).map((kind) => ({
        kind,
        fulfilment: position,
        parcel,
        path: `${at}/${position}/${paperName(kind)}.pdf${parcel === null ? '' : `?parcel=${parcel}`}`,
      })),
    );
  });
  return [...whole, ...parts];
}
