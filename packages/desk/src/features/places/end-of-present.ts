/**
 * The last day of what a place makes now, when something else begins in its stead: the day before, or its own first day where
 * both begin on the same. Undefined where the other would begin before it did. Days are as `2026-03-01`.
 */
export function endOfPresent({ validFrom }: { validFrom: string }, begins: string): string | undefined {
  if (!begins || begins < validFrom) return undefined;
  if (begins === validFrom) return validFrom;
  const day = new Date(`${begins}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
