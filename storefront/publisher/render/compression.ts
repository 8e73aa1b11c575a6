import { type BrotliOptions, constants } from 'node:zlib';

/** Quick while somebody waits for the page, best when nobody does. */
export type Effort = 'quick' | 'best';

/** What is worth a compressed form beside it. */
export const isText = (file: string) => /\.(html|css|js|xml|svg|txt|json)$/.test(file);

/** What is larger than that may come near to a first flight of packets (14 KB) when it is compressed. */
const largeBytes = 40_000;

/**
 * How a file of so many bytes is compressed: the same whoever does it. Small pages, which most are, take two thirds of the
 * time for a tenth more bytes. The window is one larger at the best effort: it is what tells the two forms apart.
 */
export function optionsOf(bytes: number, effort: Effort = 'quick'): BrotliOptions {
  const quick = bytes > largeBytes ? 7 : 4;
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'quick' ? quick : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
      [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes, effort),
    },
  };
}

/** Whether a compressed form that begins with this byte was made at that effort, of so many bytes. */
export function isMadeWith(effort: Effort, firstByte: number, bytes: number): boolean {
  return windowIn(firstByte) === windowOf(bytes, effort);
}

/** In bits. A window for the largest there is takes longer to set up than most pages to compress. */
function windowOf(bytes: number, effort: Effort): number {
  const quick = Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 16))));
  return effort === 'quick' ? quick : quick + 1;
}

/** The window that the header of a stream names, from 16 bits upwards (RFC 7932, section 9.1). */
function windowIn(firstByte: number): number | undefined {
  if ((firstByte & 1) === 0) return 16;
  const size = (firstByte >> 1) & 7;
  if (size > 0) return 17 + size;
  return ((firstByte >> 4) & 7) === 0 ? 17 : undefined;
}
