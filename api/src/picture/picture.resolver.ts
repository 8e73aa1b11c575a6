import { Ctx, Extensions, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Picture } from './picture.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'One file of a picture.' })
export class PictureSource {
  @Field(() => Int, { description: 'Width in pixels.' })
  width!: number;

  @Field(() => String, { description: 'Media type: `image/avif` or `image/jpeg`.' })
  mediaType!: string;

  @Field(() => String, {
    description: 'Name of the file under the media address: changes when the picture does.',
  })
  fileName!: string;

  @Field(() => String, { description: 'Address of the file.' })
  url!: string;
}

const formats = [
  { mediaType: 'image/avif', extension: 'avif' },
  { mediaType: 'image/jpeg', extension: 'jpg' },
];

@Resolver(() => Picture)
export class PictureResolver {
  @Extensions({ needs: ['hash', 'widths'] })
  @FieldResolver(() => [PictureSource], {
    description: 'The files, best format first, each in ascending width.',
  })
  sources(@Root() picture: Picture, @Ctx() context: Context): PictureSource[] {
    return formats.flatMap(({ mediaType, extension }) =>
      picture.widths.map((width) => {
        const fileName = `${picture.hash}-${width}.${extension}`;
        return { width, mediaType, fileName, url: `${context.mediaUrl}/${fileName}` };
      }),
    );
  }
}
