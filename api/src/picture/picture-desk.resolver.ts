import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { Json } from '../graphql/scalars.ts';
import { found } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { describePicture, type PictureDescription } from './describe-picture.ts';
import { DeskPicture } from './desk-picture.ts';
import { pictureRoles } from './picture-roles.ts';
import { type PictureFilter, readPicture, readPictures } from './read-pictures.ts';

const DeskPictureConnection = connectionOf(DeskPicture);

@ArgsType()
class PicturesArgs extends PageArgs implements PictureFilter {
  @Field(() => String, { nullable: true, description: 'Part of its words or of its credit.' })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer has sent.' })
  mine?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that cannot be shown yet; or, when false, only those that can.',
  })
  isIncomplete?: boolean;
}

@ArgsType()
class DescribePictureArgs implements PictureDescription {
  @Field(() => ID, { description: 'Of the picture.' })
  id!: string;

  @Field(() => Json, {
    description:
      'What is to be seen, by language, each at most 1000 letters. A language that is left out or empty is taken away.',
  })
  alt!: unknown;

  @Field(() => String, { description: 'Whom to name beside it; may be empty while it is not shown.' })
  credit!: string;

  @Field(() => String, {
    description: 'SPDX identifier or name of the licence; may be empty while it is not shown.',
  })
  licence!: string;

  @Field(() => Int, {
    defaultValue: 50,
    description: 'What has to stay in sight where it is cut: percent from the left.',
  })
  focusX!: number;

  @Field(() => Int, { defaultValue: 50, description: 'The same, from the top.' })
  focusY!: number;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description:
      'The producer of whom somebody can be recognised in it. It takes their consent to portraits.',
  })
  personProducerId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is an illustration that a program made; as it was when left out.',
  })
  isGenerated?: boolean | null;
}

@Resolver()
export class PictureDeskResolver {
  @Query(() => DeskPictureConnection, {
    description:
      'All pictures: first those that something is missing of, of these and of the others the newest first.',
    complexity: pageComplexity,
  })
  pictures(
    @Ctx() context: DeskContext,
    @Args(() => PicturesArgs) { text, mine, isIncomplete, ...args }: PicturesArgs,
  ): Promise<Page<DeskPicture>> {
    return readPictures(context, { args, filter: { text, mine, isIncomplete } });
  }

  @Query(() => DeskPicture, { nullable: true, description: 'One picture; null when there is none.' })
  picture(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Of the picture.' }) id: string,
  ): Promise<DeskPicture | null> {
    return readPicture(context, id);
  }

  @Mutation(() => DeskPicture, {
    description:
      'Says what there is to say of a picture. When nothing is missing any more, it can be shown from then on.',
    complexity: 10,
  })
  async describePicture(
    @Ctx() context: DeskContext,
    @Args(() => DescribePictureArgs) input: DescribePictureArgs,
  ): Promise<DeskPicture> {
    requireStaff(context.viewer, pictureRoles);
    await describePicture(context.operation(), context.viewer, input);
    return found(await readPicture(context, input.id), 'The picture');
  }
}
