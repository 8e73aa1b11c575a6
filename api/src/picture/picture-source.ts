import { Field, Int, ObjectType } from 'type-graphql';

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

/** The files of a picture, best format first, each in ascending width. */
export function sourcesOf(
  { hash, widths }: { hash: string; widths: readonly number[] },
  { mediaUrl }: { mediaUrl: string },
): PictureSource[] {
  return formats.flatMap(({ mediaType, extension }) =>
    widths.map((width) => {
      const fileName = `${hash}-${width}.${extension}`;
      return { width, mediaType, fileName, url: `${mediaUrl}/${fileName}` };
    }),
  );
}
