import type { StorySource, StoryType } from '../story/story.entity.ts';

/** What a story is beside its words. */
export interface StoryFacts {
  slug: string;
  type: StoryType;
  sources: StorySource[];
  pictureId: string | null;
  /** What it is about, beside what its blocks show. Ids. */
  placeIds: string[];
  brandIds: string[];
}
