import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { wordsOf } from '../assistance/desk-text.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import type { DeskContext } from '../desk-context.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { KeptPlace } from '../place/kept-place.ts';
import { shownPlace } from '../place/read-kept-places.ts';
import { AsOfArgs } from '../producer/producer.input.ts';
import { endKeptSpecialization, keepSpecialization } from './keep-specialization.ts';
import { SpecializePlaceArgs } from './specialization.input.ts';

@Resolver()
export class SpecializationDeskResolver {
  @Mutation(() => KeptPlace, {
    description:
      'Says what a place makes. It has one primary specialisation at a time: `endCurrentOn` ends the present one, which stays as history.',
    complexity: 10,
  })
  async specializePlace(
    @Ctx() context: DeskContext,
    @Args(() => SpecializePlaceArgs)
    { place, asOf, id, productType, title, source, ...facts }: SpecializePlaceArgs,
  ): Promise<KeptPlace> {
    requireUuid(place, id, productType);
    await keepSpecialization(context.operation(), context.viewer, {
      ...facts,
      id,
      asOf,
      placeId: place,
      productTypeId: productType,
      title: wordsOf(title),
      source: wordsOf(source),
    });
    return shownPlace(context, place);
  }

  @Mutation(() => KeptPlace, {
    description: 'A place no longer makes something. It stays as history.',
    complexity: 10,
  })
  async endSpecialization(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('specialization', () => ID, { description: 'Id of the specialisation.' }) specialization: string,
    @Arg('validTo', () => LocalDate, { description: 'Its last day.' }) validTo: string,
  ): Promise<KeptPlace> {
    requireUuid(id, specialization);
    await endKeptSpecialization(context.operation(), context.viewer, { id, asOf, specialization, validTo });
    return shownPlace(context, id);
  }
}
