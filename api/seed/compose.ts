import { brands } from './catalogue/brand.ts';
import { composeProducts } from './catalogue/compose-products.ts';
import { directions } from './catalogue/direction.ts';
import { facilities } from './catalogue/facility.ts';
import { memberships } from './catalogue/membership.ts';
import { organizations } from './catalogue/organization.ts';
import { producers } from './catalogue/producer.ts';
import { productTypes } from './catalogue/product-type.ts';
import { composePlaces } from './geography/compose-places.ts';
import { composeSpecializations } from './geography/specialization/compose-specializations.ts';
import { withLandscapes } from './landscapes.ts';
import { withSharedPictures } from './picture-sharing.ts';
import type { ProgrammeRecords } from './records.ts';
import { brandTexts } from './stories/brand-texts.ts';
import { placeTexts } from './stories/place-text/place-texts.ts';
import { stories } from './stories/stories.ts';

/** What is asked for. `version` changes when the demonstration itself does, so that an older one is replaced. */
export interface Composition {
  products: number;
  seed: number;
  version: string;
}

export const demonstrationVersion = '5';

/** The demonstration programme. `products` can be gone through more than once, and comes out the same each time. */
export function composeProgramme({ products: count, seed }: Composition): ProgrammeRecords {
  const composed = composePlaces().places;
  const specializations = composeSpecializations(composed);
  const workshops = producers(composed, specializations);
  const admitted = memberships(workshops);
  return {
    places: withLandscapes(composed).map((place) => ({
      ...place,
      description: placeTexts[place.key] ?? place.description,
    })),
    specializations,
    directions,
    productTypes,
    organizations,
    facilities,
    producers: workshops,
    brands: brands.map((brand) => ({ ...brand, description: brandTexts[brand.slug] ?? brand.description })),
    memberships: admitted,
    stories,
    products: {
      [Symbol.iterator]: () =>
        withSharedPictures(
          composeProducts({
            count,
            seed,
            producers: workshops,
            places: composed,
            brands,
            memberships: admitted,
          }),
        ),
    },
  };
}
