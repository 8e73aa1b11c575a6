import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { AuditEntry } from './audit.ts';
import { readAudit } from './read-audit.ts';

const AuditEntryConnection = connectionOf(AuditEntry);

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what was done to the record with this id.' })
  subjectId?: string;

  @Field(() => ID, { nullable: true, description: 'Only what the member of staff with this id did.' })
  staff?: string;

  @Field(() => String, { nullable: true, description: 'Only what this operation did: `publishTexts`.' })
  action?: string;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'What staff did, the newest first: all of it for administrators, their own for others.',
    complexity: pageComplexity,
  })
  auditEntries(
    @Ctx() context: DeskContext,
    @Args(() => AuditArgs) { subjectId, staff, action, ...args }: AuditArgs,
  ): Promise<Page<AuditEntry>> {
    return readAudit(context, { args, filter: { subjectId, staff, action } });
  }
}
