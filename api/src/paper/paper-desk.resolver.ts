import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { found } from '../operation.ts';
import { DeskOrder } from '../order/desk-order.ts';
import { DeskPaper, deskPapersOf } from './desk-papers.ts';
import { readOrderPaper } from './read-order-paper.ts';

@Resolver(() => DeskOrder)
export class PaperDeskResolver {
  @FieldResolver(() => [DeskPaper], {
    description:
      'What can be printed of it, as the way of each part asks for. Of a part that is not sent from the places of the viewer, the paper is refused.',
    complexity: 20,
  })
  async papers(@Root() { id }: DeskOrder, @Ctx() { db }: DeskContext): Promise<DeskPaper[]> {
    return deskPapersOf(found(await readOrderPaper(db, id), 'The order'));
  }
}
