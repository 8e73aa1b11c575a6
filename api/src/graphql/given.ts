import type { RawBuilder } from 'kysely';

/** The condition of an argument, where it is given: null is as if left out, and an empty text is a text. */
export function given<T>(
  value: T | null | undefined,
  condition: (value: T) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  return value === undefined || value === null ? [] : [condition(value)];
}
