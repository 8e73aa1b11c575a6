import type { StoryBody } from './story.entity.ts';

export interface StoryReferences {
  pictureIds: string[];
  productIds: string[];
  producerIds: string[];
  placeIds: string[];
}

/** What the blocks of a story show, in any of its languages, each once. */
export function referencesOf(bodies: Readonly<Record<string, StoryBody>>): StoryReferences {
  const blocks = Object.values(bodies).flatMap((body) => body.blocks);
  const once = (ids: string[]) => [...new Set(ids)];
  return {
    pictureIds: once(blocks.flatMap((block) => (block.type === 'PICTURE' ? block.pictureId : []))),
    productIds: once(blocks.flatMap((block) => (block.type === 'PRODUCTS' ? block.productIds : []))),
    producerIds: once(blocks.flatMap((block) => (block.type === 'PRODUCER' ? block.producerId : []))),
    placeIds: once(blocks.flatMap((block) => (block.type === 'PLACE' ? block.placeId : []))),
  };
}
