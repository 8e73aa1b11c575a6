import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { wordsOf } from '../assistance/desk-text.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { showPage } from '../graphql/row-page.ts';
import { AsOfArgs } from '../producer/producer.input.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { changePlace } from './change-place.ts';
import { KeptPlace, showKeptPlace } from './kept-place.ts';
import { KeptPlacesArgs, PlaceChangeInput } from './place.input.ts';
import { readKeptPlaces, readOwnPlace, shownPlace } from './read-kept-places.ts';

const KeptPlaceConnection = connectionOf(KeptPlace);

@Resolver()
export class PlaceDeskResolver {
  @Query(() => KeptPlaceConnection, {
    description: 'The places of the viewer with what they make, by path.',
    complexity: pageComplexity,
  })
  async keptPlaces(
    @Ctx() context: DeskContext,
    @Args(() => KeptPlacesArgs) { text, level, within, ...args }: KeptPlacesArgs,
  ): Promise<Page<KeptPlace>> {
    const staff = requireStaff(context.viewer, officerRoles);
    const page = await readKeptPlaces(context, { args, filter: { text, level, within }, staff });
    return showPage(page, (row) => showKeptPlace(row, context));
  }

  @Query(() => KeptPlace, {
    nullable: true,
    description: 'The place with this id; null outside the places of the viewer.',
    complexity: 5,
  })
  async keptPlace(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<KeptPlace | null> {
    const staff = requireStaff(context.viewer, officerRoles);
    requireUuid(id);
    const row = await readOwnPlace(context, staff, id);
    return row && showKeptPlace(row, context);
  }

  @Mutation(() => KeptPlace, {
    description: 'Changes what is known about a place. Its address stays as it is.',
    complexity: 10,
  })
  async changePlace(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('change', () => PlaceChangeInput, { description: 'What is to be different.' })
    { name, otherNames, postalCodes, ...facts }: PlaceChangeInput,
  ): Promise<KeptPlace> {
    requireUuid(id, ...(facts.pictureId ? [facts.pictureId] : []));
    await changePlace(context.operation(), context.viewer, {
      id,
      asOf,
      change: {
        ...facts,
        name: name ? wordsOf(name) : undefined,
        otherNames: otherNames ?? undefined,
        postalCodes: postalCodes ?? undefined,
      },
    });
    return shownPlace(context, id);
  }
}
