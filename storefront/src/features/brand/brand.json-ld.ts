import type { BrandCardFragment } from '../../gql/graphql.ts';
import { brandPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import type { JsonLd } from '../../ui/json-ld.ts';
import { plainPicture } from '../../ui/picture.ts';

type Brand = Pick<BrandCardFragment, 'slug' | 'name' | 'promise' | 'picture'>;

/** A brand with what it vouches for. Only a picture of its own stands for it here. */
export function brandJsonLd(brand: Brand, language: SiteLanguage, absolute: Absolute): JsonLd {
  return {
    '@type': 'Brand',
    name: brand.name.text,
    url: absolute(brandPath(language, brand.slug)),
    slogan: brand.promise.text,
    image: brand.picture ? absolute(plainPicture(brand.picture).path) : undefined,
  };
}
