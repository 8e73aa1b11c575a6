import type { Content } from '@aul/manuscript';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { isUuid } from '../graphql/node.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { showPage } from '../graphql/row-page.ts';
import { readVersion, readVersions } from '../manuscript-version/read-versions.ts';
import { found } from '../operation.ts';
import {
  DeskManuscript,
  DeskText,
  ManuscriptContent,
  TextConflict,
  Version,
  WorkProgress,
} from './desk-manuscript.ts';
import { loadConflicts, loadContent } from './load-texts.ts';
import { beginManuscript, manuscriptFor } from './make-manuscript.ts';
import { ManuscriptKind } from './manuscript.entity.ts';
import { ManuscriptsArgs, ProgressArgs, VersionArgs, VersionsArgs } from './manuscript.input.ts';
import { readManuscript, readManuscripts } from './read-manuscripts.ts';
import { readProgress } from './read-progress.ts';
import { showConflict, showManuscript, showVersion } from './show-manuscript.ts';

const ManuscriptConnection = connectionOf(DeskManuscript);
const VersionConnection = connectionOf(Version);

/** All staff may read manuscripts; those of drafts of officers are begun by whoever keeps them. */
@Resolver(() => DeskText)
export class ManuscriptDeskResolver {
  @Query(() => ManuscriptConnection, {
    description: 'What there is to work at, the last changed first.',
    complexity: pageComplexity,
  })
  async manuscripts(
    @Ctx() context: DeskContext,
    @Args(() => ManuscriptsArgs) { first, after, ...filter }: ManuscriptsArgs,
  ): Promise<Page<DeskManuscript>> {
    const page = await readManuscripts(context, { args: { first, after }, filter });
    return showPage(page, (row) => showManuscript(row, context.language));
  }

  @Query(() => [WorkProgress], {
    description: 'How far the texts are in each of the nine languages, what nobody has opened included.',
    complexity: 50,
  })
  workProgress(
    @Ctx() context: DeskContext,
    @Args(() => ProgressArgs) args: ProgressArgs,
  ): Promise<WorkProgress[]> {
    return readProgress(context, args);
  }

  @Query(() => DeskManuscript, {
    nullable: true,
    description: 'The manuscript with this id, or of the record with this id: made when there is none yet.',
    complexity: 5,
  })
  async manuscript(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id, or that of a record.' }) id: string,
  ): Promise<DeskManuscript | null> {
    if (!isUuid(id)) return null;
    const row = (await readManuscript(context, id)) ?? (await makeAndRead());
    return row && showManuscript(row, context.language);

    async function makeAndRead() {
      const made = await manuscriptFor(context.operation(), context.viewer, id);
      return made ? readManuscript(context, made) : null;
    }
  }

  @Query(() => DeskManuscript, {
    description: 'The manuscript of a record. Made when there is none yet: with the texts that are public.',
    complexity: 5,
  })
  async manuscriptOf(
    @Ctx() context: DeskContext,
    @Arg('kind', () => ManuscriptKind, { description: 'What the record is.' }) kind: ManuscriptKind,
    @Arg('subjectId', () => ID, { description: 'Id of the record.' }) subjectId: string,
  ): Promise<DeskManuscript> {
    const id = await beginManuscript(context.operation(), context.viewer, { kind, subjectId });
    return showManuscript(found(await readManuscript(context, id), 'The manuscript'), context.language);
  }

  @Query(() => VersionConnection, {
    description: 'All that a text ever was, the newest first.',
    complexity: pageComplexity,
  })
  async versions(
    @Ctx() context: DeskContext,
    @Args(() => VersionsArgs) { first, after, manuscript, language }: VersionsArgs,
  ): Promise<Page<Version>> {
    found(isUuid(manuscript) || undefined, 'The manuscript');
    const page = await readVersions(context, { manuscript, language, args: { first, after } });
    return showPage(page, showVersion);
  }

  @Query(() => Version, { nullable: true, description: 'A text as it was, with its content.', complexity: 5 })
  async version(
    @Ctx() context: DeskContext,
    @Args(() => VersionArgs) args: VersionArgs,
  ): Promise<Version | null> {
    const row = isUuid(args.manuscript) ? await readVersion(context, args) : null;
    return row && showVersion(row);
  }

  @FieldResolver(() => ManuscriptContent, { description: 'The whole text.', complexity: 5 })
  content(@Root() text: DeskText, @Ctx() context: DeskContext): Promise<Content> {
    return loadContent(context, text);
  }

  @FieldResolver(() => [TextConflict], {
    description: 'Words that were put aside, and that nobody has settled yet, the oldest first.',
    complexity: 2,
  })
  async conflicts(@Root() text: DeskText, @Ctx() context: DeskContext): Promise<TextConflict[]> {
    return (await loadConflicts(context, text)).map(showConflict);
  }
}
