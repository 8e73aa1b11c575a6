import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { DeskManuscript, DeskText } from '../manuscript/desk-manuscript.ts';
import { readManuscript } from '../manuscript/read-manuscripts.ts';
import { showManuscript } from '../manuscript/show-manuscript.ts';
import { found } from '../operation.ts';
import { sayProblem } from '../publishing-problem/publishing-problem-words.ts';
import { readProblems } from '../publishing-problem/read-problems.ts';
import { approveText } from '../review/approve-text.ts';
import { returnText } from '../review/return-text.ts';
import { submitText } from '../review/submit-text.ts';
import { scheduleTexts } from '../schedule/schedule-texts.ts';
import { unscheduleTexts } from '../schedule/unschedule-texts.ts';
import { publishTexts } from './publish-texts.ts';
import { Published, PublishingProblem, PublishingRules } from './published.ts';
import { ApproveArgs, ReturnArgs, RulesArgs, ScheduleArgs, TextArgs, TextsArgs } from './publishing.input.ts';
import { readPublishingRules, setPublishingRules } from './publishing-rules.ts';
import { unpublishTexts } from './unpublish-texts.ts';

/** More than anybody mends at once. */
const mostProblems = 200;

@Resolver()
export class PublishingDeskResolver {
  @Query(() => [PublishingProblem], {
    description: 'All that stands in the way of publishing these texts together; at most 200 of it.',
    complexity: 20,
  })
  async publishingProblems(
    @Ctx() context: DeskContext,
    @Args(() => TextsArgs) args: TextsArgs,
  ): Promise<PublishingProblem[]> {
    const problems = await readProblems(context.operation(), context.viewer, args);
    return problems
      .slice(0, mostProblems)
      .map((problem) => ({ ...problem, message: sayProblem(problem, context.language) }));
  }

  @Query(() => PublishingRules, { description: 'How the programme publishes.' })
  publishingRules(@Ctx() context: DeskContext): Promise<PublishingRules> {
    return readPublishingRules(context.operation());
  }

  @Mutation(() => PublishingRules, {
    description: 'Says how the programme publishes; for administrators. What is public stays so.',
    complexity: 10,
  })
  async setPublishingRules(
    @Ctx() context: DeskContext,
    @Args(() => RulesArgs) args: RulesArgs,
  ): Promise<PublishingRules> {
    await setPublishingRules(context.operation(), context.viewer, { ...args });
    return readPublishingRules(context.operation());
  }

  @Mutation(() => DeskText, { description: 'A text is ready for somebody else to read.', complexity: 10 })
  async submitText(@Ctx() context: DeskContext, @Args(() => TextArgs) args: TextArgs): Promise<DeskText> {
    await submitText(context.operation(), context.viewer, args);
    return textNow(context, args);
  }

  @Mutation(() => DeskText, {
    description: 'Somebody else than its writers approves the revision of a text that they have read.',
    complexity: 10,
  })
  async approveText(
    @Ctx() context: DeskContext,
    @Args(() => ApproveArgs) args: ApproveArgs,
  ): Promise<DeskText> {
    await approveText(context.operation(), context.viewer, args);
    return textNow(context, args);
  }

  @Mutation(() => DeskText, {
    description: 'A text goes back to its writer, with what is to be changed.',
    complexity: 10,
  })
  async returnText(@Ctx() context: DeskContext, @Args(() => ReturnArgs) args: ReturnArgs): Promise<DeskText> {
    await returnText(context.operation(), context.viewer, args);
    return textNow(context, args);
  }

  @Mutation(() => DeskManuscript, {
    description:
      'Texts are to be published together at a time; what stands in the way is looked at now and then.',
    complexity: 20,
  })
  async scheduleTexts(
    @Ctx() context: DeskContext,
    @Args(() => ScheduleArgs) args: ScheduleArgs,
  ): Promise<DeskManuscript> {
    await scheduleTexts(context.operation(), context.viewer, args);
    return manuscriptNow(context, args.manuscript);
  }

  @Mutation(() => DeskManuscript, { description: 'Texts wait for their hour no more.', complexity: 10 })
  async unscheduleTexts(
    @Ctx() context: DeskContext,
    @Args(() => TextsArgs) args: TextsArgs,
  ): Promise<DeskManuscript> {
    await unscheduleTexts(context.operation(), context.viewer, args);
    return manuscriptNow(context, args.manuscript);
  }

  @Mutation(() => Published, {
    description: 'Makes texts public as they are now, all of them or none.',
    complexity: 20,
  })
  async publishTexts(
    @Ctx() context: DeskContext,
    @Args(() => TextsArgs) args: TextsArgs,
  ): Promise<Published> {
    const change = await publishTexts(context.operation(), context.viewer, args);
    return { change, manuscript: await manuscriptNow(context, args.manuscript) };
  }

  @Mutation(() => Published, {
    description: 'Takes texts from the public; a story that is told in no language any more is gone.',
    complexity: 20,
  })
  async unpublishTexts(
    @Ctx() context: DeskContext,
    @Args(() => TextsArgs) args: TextsArgs,
  ): Promise<Published> {
    const change = await unpublishTexts(context.operation(), context.viewer, args);
    return { change, manuscript: await manuscriptNow(context, args.manuscript) };
  }
}

/** As it is when the operation is through. */
async function manuscriptNow(context: DeskContext, id: string): Promise<DeskManuscript> {
  return showManuscript(found(await readManuscript(context, id), 'The manuscript'), context.language);
}

async function textNow(context: DeskContext, { manuscript, language }: TextArgs): Promise<DeskText> {
  const { texts } = await manuscriptNow(context, manuscript);
  return found(
    texts.find((text) => text.language === language),
    'The text',
  );
}
