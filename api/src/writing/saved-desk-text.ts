import type { Content } from '@aul/manuscript';
import { Field, Int, ObjectType } from 'type-graphql';
import { ManuscriptContent, TextConflict } from '../manuscript/desk-manuscript.ts';
import { TextState } from '../manuscript/manuscript-text.entity.ts';

@ObjectType('SavedText', { simpleResolvers: true, description: 'What became of a save.' })
export class SavedDeskText {
  @Field(() => Int, { description: 'Of the text as it is now.' })
  revision!: number;

  @Field(() => ManuscriptContent, { description: 'The text as it is now.' })
  content!: Content;

  @Field(() => Int, {
    description:
      'The revision that is exactly what was sent; older than `revision` when that was merged with the words of others. Whoever writes on may go on from either.',
  })
  sentRevision!: number;

  @Field(() => Boolean, { description: 'Whether it was merged with the words of others.' })
  isMerged!: boolean;

  @Field(() => TextState, { description: 'Where the text stands now.' })
  state!: TextState;

  @Field(() => [TextConflict], { description: 'Words of this save that were put aside.' })
  conflicts!: TextConflict[];
}
