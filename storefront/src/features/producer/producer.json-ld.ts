import type { ProducerPageQuery } from '../../gql/graphql.ts';
import { producerPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import type { JsonLd } from '../../ui/json-ld.ts';
import { plainPicture } from '../../ui/picture.ts';

type Whole = NonNullable<ProducerPageQuery['producer']>;
type Producer = Pick<Whole, 'slug' | 'name' | 'kind' | 'foundedYear' | 'picture'> & {
  place: Pick<Whole['place'], 'name' | 'ancestors'>;
};

/** A producer as far as the page names them: none without a consent to be named. */
export function producerJsonLd(producer: Producer, language: SiteLanguage, absolute: Absolute): JsonLd[] {
  const { name, kind, place, picture, foundedYear, slug } = producer;
  if (!name) return [];
  const isPerson = kind === 'ARTISAN';
  const [country, region] = place.ancestors;
  const address = {
    '@type': 'PostalAddress',
    addressLocality: place.name.text,
    addressRegion: region?.name.text,
    addressCountry: country?.name.text,
  };
  return [
    {
      '@type': isPerson ? 'Person' : 'Organization',
      name: name.text,
      url: absolute(producerPath(language, slug)),
      image: picture ? absolute(plainPicture(picture).path) : undefined,
      // Where a person works is public; where they live is not.
      ...(isPerson
        ? { workLocation: { '@type': 'Place', address } }
        : { address, foundingDate: foundedYear ? String(foundedYear) : undefined }),
    },
  ];
}
