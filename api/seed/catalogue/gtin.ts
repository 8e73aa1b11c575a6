/** GS1 keeps this prefix for demonstrations and examples: no firm can own one of these numbers. */
const demonstrationPrefix = '952';

/** A GTIN-13 that differs for each `serial` below 10^9. */
export function demonstrationGtin(serial: number): string {
  const body = demonstrationPrefix + String(serial % 1_000_000_000).padStart(9, '0');
  return body + gtinCheckDigit(body);
}

/** GS1 modulo 10: weights 3 and 1 in turn, 3 at the rightmost digit. */
export function gtinCheckDigit(body: string): number {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}
