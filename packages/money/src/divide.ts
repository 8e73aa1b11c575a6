/**
 * The whole number nearest to numerator / denominator; a tie goes to the even one, so that many roundings
 * do not drift one way. The denominator is positive.
 */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twiceRest = 2n * magnitude(numerator % denominator);
  const isUp = twiceRest > denominator || (twiceRest === denominator && quotient % 2n !== 0n);
  if (!isUp) return quotient;
  return numerator < 0n ? quotient - 1n : quotient + 1n;
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
