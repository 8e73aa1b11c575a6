declare module 'subset-font' {
  /** A copy of the font with the letters of `text` only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
