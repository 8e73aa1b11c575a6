import type { Block, Span } from '@aul/manuscript';

export interface StoryReferences {
  pictureIds: string[];
  productIds: string[];
  producerIds: string[];
  placeIds: string[];
  /** Those that only stand on a map. */
  mappedPlaceIds: string[];
  brandIds: string[];
}

/** What blocks show, each once. */
export function referencesOf(blocks: readonly Block[]): StoryReferences {
  const once = (idsOf: (block: Block) => string | readonly string[]) => [...new Set(blocks.flatMap(idsOf))];
  return {
    pictureIds: once((block) =>
      block.type === 'PICTURE' ? block.pictureId : block.type === 'GALLERY' ? block.pictureIds : [],
    ),
    productIds: once((block) => (block.type === 'PRODUCTS' ? block.productIds : [])),
    producerIds: once((block) => (block.type === 'PRODUCER' ? block.producerId : [])),
    placeIds: once((block) => (block.type === 'PLACE' ? block.placeId : [])),
    mappedPlaceIds: once((block) => (block.type === 'MAP' ? block.placeIds : [])),
    brandIds: once((block) => (block.type === 'BRAND' ? block.brandId : [])),
  };
}

/** The words of a block that can lead somewhere. */
export function spansOf(block: Block): readonly Span[] {
  if (block.type === 'TEXT' || block.type === 'QUOTE') return block.spans;
  return block.type === 'LIST' ? block.items.flat() : [];
}
