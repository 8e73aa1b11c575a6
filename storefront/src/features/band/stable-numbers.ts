/** As many numbers, 0 to 2^32 - 1, from a text: always the same for the same text, and spread evenly (FNV-1a, murmur's end). */
export function stableNumbers(text: string, count: number): number[] {
  return Array.from({ length: count }, (_, at) => hash(`${at} ${text}`));
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
