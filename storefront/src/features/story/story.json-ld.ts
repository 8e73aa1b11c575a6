import type { StoryPageQuery } from '../../gql/graphql.ts';
import { brandPath, placePath, storyPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import type { JsonLd } from '../../ui/json-ld.ts';
import { plainPicture } from '../../ui/picture.ts';

type Whole = NonNullable<StoryPageQuery['story']>;
type Story = Pick<Whole, 'slug' | 'title' | 'author' | 'publishedAt' | 'updatedAt' | 'picture' | 'places'> & {
  content: Pick<Whole['content'], 'language'>;
  brands: readonly Pick<Whole['brands'][number], 'slug' | 'name'>[];
};

interface Telling {
  story: Story;
  language: SiteLanguage;
  absolute: Absolute;
}

/**
 * A story, in the language that it can be read in here. Who signs one is given as an organisation: the programme's
 * editors write them.
 */
export function storyJsonLd({ story, language, absolute }: Telling): JsonLd {
  return {
    '@type': 'Article',
    headline: story.title.text,
    url: absolute(storyPath(language, story.slug)),
    inLanguage: story.content.language,
    datePublished: story.publishedAt,
    dateModified: story.updatedAt,
    author: { '@type': 'Organization', name: story.author.text },
    image: absolute(plainPicture(story.picture).path),
    about: [
      ...story.places.map(({ name, path }) => ({
        '@type': 'Place',
        name: name.text,
        url: absolute(placePath(language, path)),
      })),
      ...story.brands.map(({ name, slug }) => ({
        '@type': 'Brand',
        name: name.text,
        url: absolute(brandPath(language, slug)),
      })),
    ],
  };
}
