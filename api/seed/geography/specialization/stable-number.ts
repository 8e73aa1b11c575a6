/** A number from 0 to 2^32 - 1 that is always the same for the same text, and spread evenly (FNV-1a). */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // The low bits of FNV alone follow the last letter.
  return (hash ^ (hash >>> 15)) >>> 0;
}
