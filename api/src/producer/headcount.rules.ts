import { DomainError } from '../errors.ts';

/** Throws BAD_USER_INPUT unless these are whole numbers of people, and no part is more than the whole. */
export function requireHeadcount(
  headcount: { total: number; women: number; youth: number } | null | undefined,
): void {
  if (!headcount) return;
  const { total, women, youth } = headcount;
  const areCounts = [total, women, youth].every((count) => Number.isInteger(count) && count >= 0);
  if (!areCounts || Math.max(women, youth) > total)
    throw new DomainError('BAD_USER_INPUT', { reason: 'Of the people, no part is more than all of them' });
}
