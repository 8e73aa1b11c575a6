import { createRecentReads, type RecentReads } from '../graphql/recent-reads.ts';
import { type AnswerCache, createAnswerCache } from '../http/answer-cache.ts';
import type { ChangeFeed } from './change-feed.ts';

/** A cache of answers that is kept exact by the feed: changes drop what was made from what they touch. */
export function keepAnswers(feed: ChangeFeed, mostBytes: number): AnswerCache {
  const cache = createAnswerCache({ mostBytes, isInStep: () => feed.isLive() });
  feed.onChanges((changes) => cache.drop(changes.flatMap(({ tags }) => tags)));
  feed.onLost(() => cache.clear());
  return cache;
}

/** The same for what was read recently: any change makes it forget everything. */
export function keepRecentReads(feed: ChangeFeed, most: number): RecentReads {
  const recent = createRecentReads({ isInStep: () => feed.isLive(), most });
  feed.onChanges(() => recent.clear());
  feed.onLost(() => recent.clear());
  return recent;
}
