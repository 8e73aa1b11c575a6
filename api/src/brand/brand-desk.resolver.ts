import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { wordsOf } from '../assistance/desk-text.ts';
import { keepRecord } from '../assistance/keep-record.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { PublicationState } from '../graphql/publication.ts';
import { showPage } from '../graphql/row-page.ts';
import { found, type Transaction } from '../operation.ts';
import { AsOfArgs } from '../producer/producer.input.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { archiveBrand } from './archive-brand.ts';
import { BrandChangeInput, BrandEntryInput, type BrandFactsInput, DeskBrandsArgs } from './brand.input.ts';
import { type BrandChange, changeBrand } from './change-brand.ts';
import { type DeskBrandRow, keptBrand, readDeskBrand } from './desk-brand-row.ts';
import { enterBrand } from './enter-brand.ts';
import { KeptBrand, showKeptBrand } from './kept-brand.ts';
import { publishBrand } from './publish-brand.ts';
import { readDeskBrands } from './read-desk-brands.ts';
import { registerReaders } from './register-roles.ts';

const KeptBrandConnection = connectionOf(KeptBrand);

@Resolver()
export class BrandDeskResolver {
  @Query(() => KeptBrandConnection, {
    description: 'Brands, public or not, by address.',
    complexity: pageComplexity,
  })
  async keptBrands(
    @Ctx() context: DeskContext,
    @Args(() => DeskBrandsArgs) { text, state, ...args }: DeskBrandsArgs,
  ): Promise<Page<KeptBrand>> {
    requireStaff(context.viewer, registerReaders);
    const page = await readDeskBrands(context, { args, filter: { text, state } });
    return showPage(page, (row) => showKeptBrand(row, context));
  }

  @Query(() => KeptBrand, {
    nullable: true,
    description: 'The brand with this id.',
    complexity: 5,
  })
  async keptBrand(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<KeptBrand | null> {
    requireStaff(context.viewer, registerReaders);
    requireUuid(id);
    const row = await readDeskBrand(context.db, id);
    return row && showKeptBrand(row, context);
  }

  @Mutation(() => KeptBrand, {
    description:
      'Enters a brand, which is not public yet. The same id again is the same brand: nothing happens twice.',
    complexity: 10,
  })
  async enterBrand(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Chosen by whoever enters it: a UUID.' }) id: string,
    @Arg('brand', () => BrandEntryInput, { description: 'The brand.' }) input: BrandEntryInput,
  ): Promise<KeptBrand> {
    const { slug, kind, name, promise, countryCode } = input;
    requireUuid(id);
    await enterBrand(context.operation(), context.viewer, {
      ...factsOf(input),
      id,
      slug,
      kind,
      name: wordsOf(name),
      promise: wordsOf(promise),
      countryCode,
    });
    return shown(context, id);
  }

  @Mutation(() => KeptBrand, {
    description:
      'Changes what is known about a brand. Its texts are refused where they are written in a manuscript.',
    complexity: 10,
  })
  async changeBrand(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('change', () => BrandChangeInput, { description: 'What is to be different.' })
    input: BrandChangeInput,
  ): Promise<KeptBrand> {
    const { kind, name, promise } = input;
    requireUuid(id);
    const change = {
      ...factsOf(input),
      kind: kind ?? undefined,
      name: name ? wordsOf(name) : undefined,
      promise: promise ? wordsOf(promise) : undefined,
    };
    await changeBrand(context.operation(), context.viewer, { id, asOf, change });
    return shown(context, id);
  }

  @Mutation(() => KeptBrand, { description: 'Makes a brand public.', complexity: 10 })
  publishBrand(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<KeptBrand> {
    return kept(context, { action: 'publishBrand', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.PUBLISHED) await publishBrand(tx, id);
    });
  }

  @Mutation(() => KeptBrand, {
    description: 'Takes a brand from the public: what carries it is shown without it. Its register stays.',
    complexity: 10,
  })
  archiveBrand(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
  ): Promise<KeptBrand> {
    return kept(context, { action: 'archiveBrand', id, asOf }, async (tx, { state }) => {
      if (state !== PublicationState.ARCHIVED) await archiveBrand(tx, id);
    });
  }
}

async function kept(
  context: DeskContext,
  change: AsOfArgs & { action: string },
  work: (tx: Transaction, row: DeskBrandRow) => Promise<unknown>,
): Promise<KeptBrand> {
  requireUuid(change.id);
  await keepRecord(context.operation(), context.viewer, { keeping: keptBrand, change }, work);
  return shown(context, change.id);
}

async function shown(context: DeskContext, id: string): Promise<KeptBrand> {
  return showKeptBrand(found(await readDeskBrand(context.db, id), 'The brand'), context);
}

function factsOf(input: BrandFactsInput): BrandChange {
  const { description, homePlaceIds, directionIds, protection, pictureId, criteria } = input;
  requireUuid(...(homePlaceIds ?? []), ...(directionIds ?? []), ...(pictureId ? [pictureId] : []));
  return {
    description: description ? wordsOf(description) : undefined,
    homePlaceIds: homePlaceIds ?? undefined,
    directionIds: directionIds ?? undefined,
    protection,
    pictureId,
    criteria: criteria?.map(({ text, ...facts }) => ({ ...facts, text: wordsOf(text) })),
  };
}
