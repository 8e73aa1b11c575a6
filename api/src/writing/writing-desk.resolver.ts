import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { DeskManuscript, DeskText } from '../manuscript/desk-manuscript.ts';
import { readManuscript } from '../manuscript/read-manuscripts.ts';
import { showManuscript } from '../manuscript/show-manuscript.ts';
import { found } from '../operation.ts';
import { restoreVersion } from './restore-version.ts';
import { saveFacts } from './save-facts.ts';
import { saveText } from './save-text.ts';
import { SavedDeskText } from './saved-desk-text.ts';
import { settleConflict } from './settle-conflict.ts';
import { startStory } from './start-story.ts';
import { transliterateText } from './transliterate-text.ts';
import { trashManuscript, untrashManuscript } from './trash-manuscript.ts';
import {
  RestoreArgs,
  SaveFactsArgs,
  SaveTextArgs,
  StartStoryArgs,
  TransliterateArgs,
} from './writing.input.ts';

@Resolver()
export class WritingDeskResolver {
  @Mutation(() => DeskManuscript, {
    description: 'Begins a story with a title in one language.',
    complexity: 10,
  })
  async startStory(
    @Ctx() context: DeskContext,
    @Args(() => StartStoryArgs) args: StartStoryArgs,
  ): Promise<DeskManuscript> {
    return manuscriptNow(context, await startStory(context.operation(), context.viewer, args));
  }

  @Mutation(() => SavedDeskText, {
    description:
      'Saves a text. What others wrote meanwhile is merged with it; words for which there is no place are kept as conflicts.',
    complexity: 10,
  })
  async saveText(
    @Ctx() context: DeskContext,
    @Args(() => SaveTextArgs) args: SaveTextArgs,
  ): Promise<SavedDeskText> {
    const { conflicts, ...saved } = await saveText(context.operation(), context.viewer, args);
    return {
      ...saved,
      conflicts: conflicts.map(({ id, conflict, createdAt, revision, writtenBy }) => {
        const writer = writtenBy?.unwrap();
        return {
          id,
          conflict,
          createdAt,
          revision,
          writtenBy: writer ? { id: writer.id, name: writer.name } : null,
        };
      }),
    };
  }

  @Mutation(() => DeskManuscript, {
    description:
      'Says what a story is beside its words. Refused when somebody else has changed it meanwhile.',
    complexity: 10,
  })
  async saveFacts(
    @Ctx() context: DeskContext,
    @Args(() => SaveFactsArgs) { facts, ...args }: SaveFactsArgs,
  ): Promise<DeskManuscript> {
    const { slug, type, placeIds, brandIds } = facts;
    const sources = facts.sources.map(({ publisher, title, url, publishedOn, kind }) => ({
      publisher,
      title,
      kind: kind ?? '',
      ...(url && { url }),
      ...(publishedOn && { publishedOn }),
    }));
    const whole = { slug, type, sources, pictureId: facts.pictureId ?? null, placeIds, brandIds };
    await saveFacts(context.operation(), context.viewer, { ...args, facts: whole });
    return manuscriptNow(context, args.manuscript);
  }

  @Mutation(() => DeskText, {
    description: 'Somebody has looked at words that were put aside, and the text is as it is to be.',
    complexity: 10,
  })
  async settleConflict(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Id of the conflict.' }) id: string,
  ): Promise<DeskText> {
    const { manuscript, language } = await settleConflict(context.operation(), context.viewer, id);
    return textNow(context, manuscript, language);
  }

  @Mutation(() => DeskText, {
    description: 'An earlier version becomes the newest; what was between stays among the versions.',
    complexity: 10,
  })
  async restoreVersion(
    @Ctx() context: DeskContext,
    @Args(() => RestoreArgs) args: RestoreArgs,
  ): Promise<DeskText> {
    await restoreVersion(context.operation(), context.viewer, args);
    return textNow(context, args.manuscript, args.language);
  }

  @Mutation(() => DeskText, {
    description:
      'Writes an Uzbek text in its other script. Made again, what was corrected by hand stays corrected.',
    complexity: 10,
  })
  async transliterateText(
    @Ctx() context: DeskContext,
    @Args(() => TransliterateArgs) args: TransliterateArgs,
  ): Promise<DeskText> {
    await transliterateText(context.operation(), context.viewer, args);
    return textNow(context, args.manuscript, args.to);
  }

  @Mutation(() => DeskManuscript, {
    description: 'Puts a manuscript in the trash; refused while the public sees it in any language.',
    complexity: 10,
  })
  async trashManuscript(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<DeskManuscript> {
    await trashManuscript(context.operation(), context.viewer, id);
    return manuscriptNow(context, id);
  }

  @Mutation(() => DeskManuscript, { description: 'Takes a manuscript out of the trash.', complexity: 10 })
  async untrashManuscript(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<DeskManuscript> {
    await untrashManuscript(context.operation(), context.viewer, id);
    return manuscriptNow(context, id);
  }
}

/** As it is when the operation is through. */
async function manuscriptNow(context: DeskContext, id: string): Promise<DeskManuscript> {
  return showManuscript(found(await readManuscript(context, id), 'The manuscript'), context.language);
}

async function textNow(context: DeskContext, id: string, language: DeskText['language']): Promise<DeskText> {
  const { texts } = await manuscriptNow(context, id);
  return found(
    texts.find((text) => text.language === language),
    'The text',
  );
}
