export interface KeptVersion {
  revision: number;
  savedAt: Date;
  /** Whoever saved it; null for nobody. */
  savedBy: string | null;
  /** Something needs it, whatever its age. */
  isNeeded: boolean;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/**
 * The revisions of one text that nobody misses: all of the last 24 hours stay, then the last of each hour for a week, then the
 * last of each day. Hours and days are those of UTC, so that what stays today stays tomorrow unless it has grown older.
 *
 * Always there are the first and the newest version, the newest of everybody, and what is needed: so whoever comes back after days
 * without a line finds what they saved last, and something older than whatever they write on from.
 */
export function versionsToForget(versions: readonly KeptVersion[], now: Date): number[] {
  const ordered = versions.toSorted((one, other) => one.revision - other.revision);
  // Whatever comes later takes the place of what was before it.
  const lastOf = new Map(ordered.map((version) => [spanOf(version, now), version.revision]));
  const lastBy = new Map(ordered.map(({ savedBy, revision }) => [savedBy, revision]));
  const stays = new Set([
    ...lastOf.values(),
    ...lastBy.values(),
    ordered[0]?.revision,
    ordered.at(-1)?.revision,
  ]);
  return ordered.flatMap(({ revision, isNeeded }) => (isNeeded || stays.has(revision) ? [] : [revision]));
}

/** The span of time that one version stays of. */
function spanOf({ revision, savedAt }: KeptVersion, now: Date): string {
  const age = now.getTime() - savedAt.getTime();
  if (age < dayMs) return `revision ${revision}`;
  if (age < weekMs) return `hour ${Math.floor(savedAt.getTime() / hourMs)}`;
  return `day ${Math.floor(savedAt.getTime() / dayMs)}`;
}
