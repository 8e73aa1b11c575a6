import { DomainError } from '../errors.ts';
import type { Limits } from './limits.ts';

type VariableLimits = Pick<Limits, 'variableValues' | 'variableDepth'>;

/**
 * Refuses variables that are too many, too deeply nested, or hold text that PostgreSQL cannot store.
 * Linear in their size, and stops at the first value over the limit.
 */
export function checkVariables(variables: unknown, limits: VariableLimits): void {
  let left = limits.variableValues;
  check(variables, limits.variableDepth);

  function check(value: unknown, depthLeft: number): void {
    if (typeof value === 'string') checkText(value);
    if (typeof value !== 'object' || value === null) return;
    if (depthLeft === 0) throw tooLarge(limits);
    for (const [key, item] of Object.entries(value)) {
      left -= 1;
      if (left < 0) throw tooLarge(limits);
      checkText(key);
      check(item, depthLeft - 1);
    }
  }
}

/** PostgreSQL takes neither the null character nor half a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function checkText(text: string): void {
  if (!isStorable(text)) {
    throw new DomainError('BAD_USER_INPUT', {
      reason:
        'The variables hold a character that cannot be stored (a null character or half a surrogate pair)',
    });
  }
}

function tooLarge(limits: VariableLimits): DomainError {
  return new DomainError('VARIABLES_TOO_LARGE', {
    maximum: limits.variableValues,
    maximumDepth: limits.variableDepth,
  });
}
