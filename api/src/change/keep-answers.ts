import { type AnswerCache, createAnswerCache } from '../http/answer-cache.ts';
import type { ChangeFeed } from './change-feed.ts';

/** A cache of answers that is kept exact by the feed: changes drop what was made from what they touch. */
export function keepAnswers(feed: ChangeFeed, mostBytes: number): AnswerCache {
  const cache = createAnswerCache({ mostBytes, isInStep: () => feed.isLive() });
  feed.onChanges((changes) => cache.drop(changes.flatMap(({ tags }) => tags)));
  feed.onLost(() => cache.clear());
  return cache;
}
