/**
 * How many minutes after its `attempts`th failure a letter is tried again: one, two, four, up to six hours; null when it is
 * given up, after most of a day.
 */
export function minutesToNextTry(attempts: number): number | null {
  return attempts >= mostAttempts ? null : Math.min(2 ** (attempts - 1), 360);
}

export const mostAttempts = 12;
