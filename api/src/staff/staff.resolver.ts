import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { DomainError } from '../errors.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { sendInvitation } from '../sign-in/desk-letters.ts';
import { makeLink, welcomeAddress } from '../sign-in/make-link.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { changeStaff } from './change-staff.ts';
import { disableStaff } from './disable-staff.ts';
import { enableStaff } from './enable-staff.ts';
import { inviteStaff } from './invite-staff.ts';
import { readMember, readStaff } from './read-staff.ts';
import { ChangeStaffArgs, InviteStaffArgs } from './staff.input.ts';
import { Staff } from './staff.ts';

const StaffConnection = connectionOf(Staff);
const invitationHours = 7 * 24;

@Resolver()
export class StaffResolver {
  @Query(() => StaffConnection, {
    description: 'Everybody who is or was let in, by name. For administrators.',
    complexity: pageComplexity,
  })
  staff(@Ctx() context: DeskContext, @Args(() => PageArgs) args: PageArgs): Promise<Page<Staff>> {
    requireStaff(context.viewer, [StaffRole.ADMINISTRATOR]);
    return readStaff(context, args);
  }

  @Mutation(() => Staff, {
    description:
      'Somebody becomes a member of staff, and gets a letter with a link that signs them in once, within seven days. Invited again, they get another link, and what is said now counts.',
    complexity: 10,
  })
  async inviteStaff(
    @Ctx() context: DeskContext,
    @Args(() => InviteStaffArgs) input: InviteStaffArgs,
  ): Promise<Staff> {
    const { viewer, desk, language, now } = context;
    const id = await inviteStaff(context.operation(), {
      ...input,
      places: input.places ?? null,
      languages: input.languages ?? null,
      by: viewer,
    });
    const token = await makeLink(context.operation(), { staffId: id, hours: invitationHours });
    const invited = await readMember(context, id);
    const link = welcomeAddress(desk.url, token);
    try {
      await sendInvitation(desk, { to: invited, role: invited.role, link, language, now });
    } catch (cause) {
      throw new DomainError('LETTER_NOT_SENT', {}, { cause });
    }
    return invited;
  }

  @Mutation(() => Staff, {
    description: 'Says who somebody is and what they may do, from their next request on. For administrators.',
    complexity: 10,
  })
  async changeStaff(
    @Ctx() context: DeskContext,
    @Args(() => ChangeStaffArgs) { id, role, name, ...limits }: ChangeStaffArgs,
  ): Promise<Staff> {
    const change = { id, role: role ?? undefined, name: name ?? undefined, ...limits };
    await changeStaff(context.operation(), context.viewer, change);
    return readMember(context, id);
  }

  @Mutation(() => Staff, {
    description:
      'Lets somebody in no more: their sessions end at once, and links and codes open nothing. For administrators.',
    complexity: 10,
  })
  async disableStaff(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Whom it is about.' }) id: string,
  ): Promise<Staff> {
    await disableStaff(context.operation(), context.viewer, id);
    return readMember(context, id);
  }

  @Mutation(() => Staff, {
    description: 'Lets somebody in again, as who they were. For administrators.',
    complexity: 10,
  })
  async enableStaff(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Whom it is about.' }) id: string,
  ): Promise<Staff> {
    await enableStaff(context.operation(), context.viewer, id);
    return readMember(context, id);
  }
}
