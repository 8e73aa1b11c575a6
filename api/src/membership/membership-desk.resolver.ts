import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { requireUuid } from '../assistance/require-uuid.ts';
import { registerReaders } from '../brand/register-roles.ts';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { showPage } from '../graphql/row-page.ts';
import { found } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { letCarry, letCarryNoLonger } from './carry-brand.ts';
import { DeskMembership, showDeskMembership } from './desk-membership.ts';
import { enterMembership } from './enter-membership.ts';
import { keepMembership } from './keep-membership.ts';
import { MemberProduct, readMemberProducts } from './member-products.ts';
import {
  BrandMembersArgs,
  CarryingArgs,
  MembershipEntryArgs,
  RegisterChangeArgs,
} from './membership.input.ts';
import { readOwnMembership, readRegister } from './read-memberships.ts';

const DeskMembershipConnection = connectionOf(DeskMembership);

@Resolver()
export class MembershipDeskResolver {
  @Query(() => DeskMembershipConnection, {
    description:
      'The register of a brand, by the address of the producers. Of a brand that is at home elsewhere, the producers in the places of the viewer.',
    complexity: pageComplexity,
  })
  async brandMembers(
    @Ctx() context: DeskContext,
    @Args(() => BrandMembersArgs) { brand, text, state, ...args }: BrandMembersArgs,
  ): Promise<Page<DeskMembership>> {
    const staff = requireStaff(context.viewer, registerReaders);
    requireUuid(brand);
    const page = await readRegister(context, { args, filter: { brand, text, state }, staff });
    return showPage(page, (row) => showDeskMembership(row, context));
  }

  @Query(() => [MemberProduct], {
    description: 'The products of a member, those with the brand first, at most 500.',
    complexity: 50,
  })
  async memberProducts(
    @Ctx() context: DeskContext,
    @Arg('membership', () => ID, { description: 'Id of the membership.' }) id: string,
  ): Promise<MemberProduct[]> {
    const staff = requireStaff(context.viewer, registerReaders);
    requireUuid(id);
    found(await readOwnMembership(context, staff, id), 'The membership');
    return readMemberProducts(context, id);
  }

  @Mutation(() => DeskMembership, {
    description:
      'Enters a producer into the register of a brand. The same id again is the same membership: nothing happens twice.',
    complexity: 10,
  })
  async enterMembership(
    @Ctx() context: DeskContext,
    @Args(() => MembershipEntryArgs) { id, brand, producer, state, ...more }: MembershipEntryArgs,
  ): Promise<DeskMembership> {
    requireUuid(id, brand, producer);
    const { certificateNumber, validFrom, validTo } = more;
    await enterMembership(context.operation(), context.viewer, {
      id,
      brandId: brand,
      producerId: producer,
      state,
      ...(certificateNumber && { certificateNumber }),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    });
    return shown(context, id);
  }

  @Mutation(() => DeskMembership, {
    description: 'What the register says of a member from now on.',
    complexity: 10,
  })
  async changeMembership(
    @Ctx() context: DeskContext,
    @Args(() => RegisterChangeArgs) { id, asOf, state, on, certificateNumber }: RegisterChangeArgs,
  ): Promise<DeskMembership> {
    requireUuid(id);
    const change = {
      state: state ?? undefined,
      on: on ?? undefined,
      certificateNumber: certificateNumber ?? undefined,
    };
    await keepMembership(context.operation(), context.viewer, { id, asOf, change });
    return shown(context, id);
  }

  @Mutation(() => MemberProduct, {
    description: 'A product of a member may carry the brand: it was seen to meet the criteria.',
    complexity: 10,
  })
  async grantBrandUse(
    @Ctx() context: DeskContext,
    @Args(() => CarryingArgs) carrying: CarryingArgs,
    @Arg('met', () => [String], {
      description: 'Codes of the criteria that it meets: all that are mandatory at least.',
    })
    met: string[],
  ): Promise<MemberProduct> {
    const { membership: membershipId, product: productId } = carrying;
    requireUuid(membershipId, productId);
    await letCarry(context.operation(), context.viewer, { membershipId, productId, met });
    return shownProduct(context, carrying);
  }

  @Mutation(() => MemberProduct, {
    description: 'A product of a member carries the brand no longer.',
    complexity: 10,
  })
  async withdrawBrandUse(
    @Ctx() context: DeskContext,
    @Args(() => CarryingArgs) carrying: CarryingArgs,
  ): Promise<MemberProduct> {
    const { membership: membershipId, product: productId } = carrying;
    requireUuid(membershipId, productId);
    await letCarryNoLonger(context.operation(), context.viewer, { membershipId, productId });
    return shownProduct(context, carrying);
  }
}

async function shown(context: DeskContext, id: string): Promise<DeskMembership> {
  const row = await readOwnMembership(context, context.viewer, id);
  return showDeskMembership(found(row, 'The membership'), context);
}

async function shownProduct(
  context: DeskContext,
  { membership, product }: CarryingArgs,
): Promise<MemberProduct> {
  const [row] = await readMemberProducts(context, membership, product);
  return found(row, 'The product');
}
