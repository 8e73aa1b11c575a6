import type { Currency } from '@aul/money';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { CurrencyCode, MinorUnits } from '../graphql/scalars.ts';
import { DeskPlace } from '../place/desk-place.ts';
import { PricePreview, previewOffers } from '../price/preview-offers.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { confirmEntry } from './confirm-entry.ts';
import { AssistedEntry, EntryKind, entryRow } from './entry.ts';
import { FormChoices, readFormChoices } from './form-choices.ts';
import { officerRoles } from './officer-roles.ts';
import { readDeskPlaces } from './read-desk-places.ts';
import { requireUuid } from './require-uuid.ts';

@Resolver()
export class AssistanceDeskResolver {
  @Query(() => FormChoices, {
    description: 'What forms for producers and products choose from.',
    complexity: 50,
  })
  formChoices(@Ctx() context: DeskContext): Promise<FormChoices> {
    requireStaff(context.viewer, officerRoles);
    return readFormChoices(context);
  }

  @Query(() => [DeskPlace], {
    description: 'Places of the viewer with this in their name or path, the higher ones first, at most 20.',
    complexity: 20,
  })
  deskPlaces(
    @Ctx() context: DeskContext,
    @Arg('text', () => String, { description: 'A part of the name, in any language, or of the path.' })
    text: string,
  ): Promise<DeskPlace[]> {
    // Lists are narrowed by place, and stories begun in one, whatever somebody's role is.
    const staff = requireStaff(context.viewer, Object.values(StaffRole));
    return readDeskPlaces(context, staff, text.slice(0, 100));
  }

  @Query(() => [PricePreview], {
    description: 'What a base price would come to today, one for each market.',
    complexity: 20,
  })
  pricePreviews(
    @Ctx() context: DeskContext,
    @Arg('amountMinor', () => MinorUnits, { description: 'The base price, in minor units.' })
    amountMinor: string,
    @Arg('currency', () => CurrencyCode, { description: 'Its currency.' }) currency: Currency,
  ): Promise<PricePreview[]> {
    requireStaff(context.viewer, officerRoles);
    return previewOffers(context, { amountMinor: BigInt(amountMinor), currency });
  }

  @Mutation(() => AssistedEntry, {
    description: 'Says that a record was gone through with its producer, who agrees, and how.',
    complexity: 10,
  })
  async confirmEntry(
    @Ctx() context: DeskContext,
    @Arg('kind', () => EntryKind, { description: 'What it is.' }) kind: EntryKind,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('note', () => String, {
      description: 'How the producer agreed: by telephone, on paper; at most 1000 letters.',
    })
    note: string,
  ): Promise<AssistedEntry> {
    requireUuid(id);
    await confirmEntry(context.operation(), context.viewer, { kind, id, note });
    return context.read(sql`${entryRow(kind, sql`${id}::uuid`)}`);
  }
}
