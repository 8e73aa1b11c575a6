/** What the entries of operators' lists have in common: countries, days, texts. Each check gives true where all is well. */

/** ISO 3166-1 alpha-2, in capitals. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

/** A country, or a part of it in ISO 3166-2: `US`, `US-CA`. */
export function isPlace(code: string): boolean {
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code);
}

export function isCode(code: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code);
}

export interface Days {
  /** ISO dates; the last day, where there is one. */
  validFrom: string;
  validTo: string | null;
}

export function areDaysInOrder({ validFrom, validTo }: Days): boolean {
  return isDay(validFrom) && (validTo === null || (isDay(validTo) && validTo >= validFrom));
}

export function areDaysShared(one: Days, other: Days): boolean {
  return one.validFrom <= (other.validTo ?? '9999-12-31') && other.validFrom <= (one.validTo ?? '9999-12-31');
}

export function isSome(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** The reasons of those checks that failed, each after the name of its entry. */
export function problemsOf(entry: string, checks: readonly [isWell: boolean, reason: string][]): string[] {
  return checks.filter(([isWell]) => !isWell).map(([, reason]) => `${entry}: ${reason}`);
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
