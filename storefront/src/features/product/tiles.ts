/** Width of a tile on a wide screen, in twelfths of the row. */
export type Span = 3 | 4 | 5;

const rhythm: readonly Span[] = [5, 4, 3, 3, 4, 5];
const perRow = 3;

/**
 * How wide each of so many tiles is: things on a table, large and small, three to a row. One that would be left
 * alone in the last row is taken into the row before, where the four are equal.
 */
export function tileSpans(count: number): Span[] {
  const spans = Array.from({ length: count }, (_, at) => rhythm[at % rhythm.length] ?? perRow);
  const isOneLeft = count > perRow && count % perRow === 1;
  return isOneLeft ? [...spans.slice(0, count - 4), 3, 3, 3, 3] : spans;
}

/** The `sizes` of a tile's picture: two to a row on a phone. */
export function tileSizes(span: Span): string {
  return `(min-width: 60rem) ${Math.round((span / 12) * 90)}vw, 45vw`;
}
