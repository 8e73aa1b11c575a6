import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { wordsOf } from '../assistance/desk-text.ts';
import { keepRecord } from '../assistance/keep-record.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { RecordProblem } from '../assistance/problem.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { PublicationState } from '../graphql/publication.ts';
import { showPage } from '../graphql/row-page.ts';
import { found, refuseUnless, type Transaction } from '../operation.ts';
import { AsOfArgs } from '../producer/producer.input.ts';
import {
  DeskProductsArgs,
  ManyChangeInput,
  ProductChangeInput,
  ProductEntryInput,
  SeenProductInput,
} from '../product/product.input.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { archiveProduct } from './archive-product.ts';
import { changeProduct } from './change-product.ts';
import { changeProducts } from './change-products.ts';
import { DeskProduct, showDeskProduct } from './desk-product.ts';
import { type DeskProductRow, keptProduct } from './desk-product-row.ts';
import { enterProduct } from './enter-product.ts';
import { publishProduct } from './publish-product.ts';
import { readDeskProducts, readOwnProduct } from './read-desk-products.ts';
import { submitProducts } from './submit-product.ts';
import { toProductChange } from './to-product-change.ts';

const DeskProductConnection = connectionOf(DeskProduct);

@ObjectType({ simpleResolvers: true, description: 'What became of a change to many products.' })
class ChangedProducts {
  @Field(() => [RecordProblem], {
    description: 'What is wrong, one for each product, at most 200: where there is any, nothing was changed.',
  })
  problems!: RecordProblem[];
}

@Resolver()
export class ProductDeskResolver {
  @Query(() => DeskProductConnection, {
    description: 'Products of the places of the viewer, public or not, the last changed first.',
    complexity: pageComplexity,
  })
  async deskProducts(
    @Ctx() context: DeskContext,
    @Args(() => DeskProductsArgs) { text, producer, place, state, ...args }: DeskProductsArgs,
  ): Promise<Page<DeskProduct>> {
    const staff = requireStaff(context.viewer, officerRoles);
    if (producer) requireUuid(producer);
    const filter = { text, producer, place, state };
    const page = await readDeskProducts(context, { args, filter, staff });
    return showPage(page, (row) => showDeskProduct(row, context));
  }

  @Query(() => DeskProduct, {
    nullable: true,
    description: 'The product with this id; null outside the places of the viewer.',
    complexity: 5,
  })
  async deskProduct(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<DeskProduct | null> {
    const staff = requireStaff(context.viewer, officerRoles);
    requireUuid(id);
    const row = await readOwnProduct(context, staff, id);
    return row && showDeskProduct(row, context);
  }

  @Mutation(() => DeskProduct, {
    description:
      'Enters a product, which is not public yet. The same id again is the same product: nothing happens twice.',
    complexity: 10,
  })
  async enterProduct(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Chosen by whoever enters it: a UUID.' }) id: string,
    @Arg('product', () => ProductEntryInput, { description: 'The product.' }) input: ProductEntryInput,
  ): Promise<DeskProduct> {
    requireUuid(id);
    const { productTypeId, producerId, placeId, hsCode6, supplyKind, shippability } = input;
    const change = toProductChange(input);
    await enterProduct(context.operation(), context.viewer, {
      ...change,
      id,
      name: wordsOf(input.name),
      productTypeId,
      producerId,
      placeId,
      hsCode6,
      supplyKind,
      shippability,
      materials: change.materials ?? [],
      variants: change.variants ?? [],
    });
    return shown(context, id);
  }

  @Mutation(() => DeskProduct, {
    description:
      'Changes what is known about a product, with its variants, prices, stock and pictures. Texts are refused where they are written in a manuscript.',
    complexity: 10,
  })
  async changeProduct(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('change', () => ProductChangeInput, { description: 'What is to be different.' })
    input: ProductChangeInput,
  ): Promise<DeskProduct> {
    requireUuid(id);
    await changeProduct(context.operation(), context.viewer, { id, asOf, change: toProductChange(input) });
    return shown(context, id);
  }

  @Mutation(() => ChangedProducts, {
    description: 'The same change to many products: all of them or none.',
    complexity: 50,
  })
  async changeProducts(
    @Ctx() context: DeskContext,
    @Arg('products', () => [SeenProductInput], { description: 'The products, 1 to 200.' })
    products: SeenProductInput[],
    @Arg('change', () => ManyChangeInput, { description: 'What is to be different.' })
    { state, pricePercent, priceStepMinor, stock }: ManyChangeInput,
  ): Promise<ChangedProducts> {
    requireUuid(...products.map(({ id }) => id));
    const refusals = await changeProducts(context.operation(), context.viewer, {
      products,
      change: {
        state: state ? publishedOrArchived(state) : undefined,
        price:
          typeof pricePercent === 'number'
            ? { percent: pricePercent, stepMinor: BigInt(priceStepMinor ?? 1) }
            : undefined,
        stock: stock ?? undefined,
      },
    });
    const problems = refusals.map(({ item: { id }, error: { code, message } }) => ({ id, code, message }));
    return { problems };
  }

  @Mutation(() => DeskProduct, { description: 'Puts a draft before the editors.', complexity: 10 })
  submitProduct(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<DeskProduct> {
    return kept(context, { action: 'submitProduct', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.REVIEW) await submitProducts(tx, [id]);
    });
  }

  @Mutation(() => DeskProduct, {
    description: 'Makes a product public, with an offer for every market.',
    complexity: 10,
  })
  publishProduct(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<DeskProduct> {
    return kept(context, { action: 'publishProduct', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.PUBLISHED) await publishProduct(tx, id);
    });
  }

  @Mutation(() => DeskProduct, {
    description: 'Takes a product from the public. Nothing is deleted.',
    complexity: 10,
  })
  archiveProduct(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<DeskProduct> {
    return kept(context, { action: 'archiveProduct', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.ARCHIVED) await archiveProduct(tx, id);
    });
  }
}

async function kept(
  context: DeskContext,
  change: AsOfArgs & { action: string },
  work: (tx: Transaction, row: DeskProductRow) => Promise<unknown>,
): Promise<DeskProduct> {
  requireUuid(change.id);
  await keepRecord(context.operation(), context.viewer, { keeping: keptProduct, change }, work);
  return shown(context, change.id);
}

async function shown(context: DeskContext, id: string): Promise<DeskProduct> {
  return showDeskProduct(found(await readOwnProduct(context, context.viewer, id), 'The product'), context);
}

function publishedOrArchived(state: PublicationState) {
  refuseUnless(
    state === PublicationState.PUBLISHED || state === PublicationState.ARCHIVED,
    'Many are published or archived',
  );
  return state;
}
