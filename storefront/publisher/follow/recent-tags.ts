/**
 * Which tags were touched while pages were being made. A page that was begun before a change, and turns out to be
 * made from something that it touched, may show what was before: nobody could know when the change came.
 */
export interface RecentTags {
  /** A moment between changes. */
  readonly now: number;
  touch(tags: Iterable<string>): void;
  areTouchedSince(moment: number, tags: ReadonlySet<string>): boolean;
  /** Nobody will ask about earlier moments any more. */
  forgetBefore(moment: number): void;
}

export function createRecentTags(): RecentTags {
  let now = 0;
  const touched = new Map<string, number>();
  return {
    get now() {
      return now;
    },
    touch(tags) {
      now += 1;
      // The latest stand last: what is early can be forgotten from the start.
      for (const tag of tags) {
        touched.delete(tag);
        touched.set(tag, now);
      }
    },
    areTouchedSince: (moment, tags) =>
      now > moment && (tags.has('*') || tags.values().some((tag) => (touched.get(tag) ?? 0) > moment)),
    forgetBefore(moment) {
      for (const [tag, at] of touched) {
        if (at > moment) return;
        touched.delete(tag);
      }
    },
  };
}
