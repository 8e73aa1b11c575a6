import { createRandom, type Random } from '../illustration/random.ts';

export { createRandom, type Random };

/** One of `choices`; an empty list is a mistake in the vocabulary. */
export function pickOf<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random.next() * choices.length)];
  if (choice === undefined) throw new Error('Nothing to choose from');
  return choice;
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1));
    const [a, b] = [copy[last], copy[other]];
    if (a === undefined || b === undefined) continue;
    copy[last] = b;
    copy[other] = a;
  }
  return copy;
}

/** ISO date within the days from `from` to `to`, both included. */
export function dateBetween(random: Random, from: string, to: string): string {
  const day = 86_400_000;
  const first = Date.parse(from) / day;
  const last = Date.parse(to) / day;
  return new Date(random.integer(first, last) * day).toISOString().slice(0, 10);
}
