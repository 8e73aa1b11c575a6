import { Ctx, Extensions, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Picture } from './picture.entity.ts';
import { PictureSource, sourcesOf } from './picture-source.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What has to stay in sight where a picture is cut: the middle is 50, 50.',
})
class PictureFocus {
  @Field(() => Int, { description: 'Percent from the left, 0 to 100.' })
  x!: number;

  @Field(() => Int, { description: 'Percent from the top, 0 to 100.' })
  y!: number;
}

@Resolver(() => Picture)
export class PictureResolver {
  @Extensions({ needs: ['hash', 'widths'] })
  @FieldResolver(() => [PictureSource], {
    description: 'The files, best format first, each in ascending width.',
  })
  sources(@Root() picture: Picture, @Ctx() context: Context): PictureSource[] {
    return sourcesOf(picture, context);
  }

  @Extensions({ needs: ['focusX', 'focusY'] })
  @FieldResolver(() => PictureFocus, {
    description: 'The point to keep where a picture is cut to another shape.',
  })
  focus(@Root() { focusX, focusY }: Picture): PictureFocus {
    return { x: focusX, y: focusY };
  }
}
