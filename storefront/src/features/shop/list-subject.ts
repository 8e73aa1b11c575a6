import type { ShopBrandQuery, ShopPlaceQuery, ShopProducerQuery } from '../../gql/graphql.ts';
import { brandPath, brandsPath, producerPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Text } from '../../ui/text.ts';
import { wordsFor } from '../../words/words.ts';
import { type Band, brandBand, placeBand, placeDye } from '../band/band.ts';
import type { DyeName } from '../band/dyes.ts';
import { brandDye } from '../brand/brand.ts';
import { placeTrail } from '../place/place.ts';
import { producerName } from '../producer/producer.ts';

/** Whose things a list has, where that is one record with a page of its own. */
export interface ListSubject {
  name: Text;
  /** Down to its page. */
  trail: { name: Text; href: string }[];
  band: Band;
  dye: DyeName;
}

type Asked = ShopPlaceQuery | ShopBrandQuery | ShopProducerQuery;

/** Nothing where the record has another slug or path now, or is not public. */
export function listSubject(asked: Asked, whose: string, language: SiteLanguage): ListSubject | undefined {
  if ('place' in asked) return asked.place?.path === whose ? ofPlace(asked.place, language) : undefined;
  if ('brand' in asked) return asked.brand?.slug === whose ? ofBrand(asked.brand, language) : undefined;
  return asked.producer?.slug === whose ? ofProducer(asked.producer, language) : undefined;
}

function ofPlace(place: NonNullable<ShopPlaceQuery['place']>, language: SiteLanguage): ListSubject {
  const { name, path } = place;
  const trail = placeTrail([...place.ancestors, place], language);
  return { name, trail, band: placeBand(path), dye: placeDye(path) };
}

function ofBrand(brand: NonNullable<ShopBrandQuery['brand']>, language: SiteLanguage): ListSubject {
  const { name, slug, homePlaces } = brand;
  const brands = {
    name: { text: wordsFor(language).brands, language, isFallback: false },
    href: brandsPath(language),
  };
  const homes = homePlaces.map(({ path }) => path);
  const trail = [brands, { name, href: brandPath(language, slug) }];
  return { name, trail, band: brandBand(slug, homes), dye: brandDye(brand) };
}

function ofProducer(
  producer: NonNullable<ShopProducerQuery['producer']>,
  language: SiteLanguage,
): ListSubject {
  const { place, slug } = producer;
  const name = producerName(producer, wordsFor(language), language);
  const own = { name, href: producerPath(language, slug) };
  const trail = [...placeTrail([...place.ancestors, place], language), own];
  return { name, trail, band: placeBand(place.path), dye: placeDye(place.path) };
}
