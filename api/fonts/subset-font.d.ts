declare module 'subset-font' {
  /** A copy of the font with the letters of `text` only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt' },
  ): Promise<Uint8Array>;
}
