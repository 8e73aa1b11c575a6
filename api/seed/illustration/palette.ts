/** Dyes and glazes of a place. Every colour is `#rrggbb`. */
export interface Palette {
  /** What the maker starts from: white slip, cotton, undyed felt. */
  readonly base: string;
  /** The darkest dye: outlines, grounds of dark pieces. */
  readonly deep: string;
  readonly main: string;
  readonly second: string;
  readonly accent: string;
  readonly leaf: string;
  /** A tint between base and main. */
  readonly pale: string;
}

export const palettes = {
  rishtan: dyes('f4f3ea 12305e 1f6fae 2aa7b0 a8672e 3f8f7a cfe6e4'),
  'rishtan-lapis': dyes('eef3f1 0d2450 1c4699 3a9fc4 dba93a 2f8c86 bfd9e6'),
  gijduvan: dyes('f1e2c0 3d2416 9c5a1e 4f7a3a d9962b 6f8f3f e6c98a'),
  margilan: dyes('f6efe0 1d1b3a a51d45 e0a526 2f7a68 3f7d52 f0c6b8'),
  'margilan-indigo': dyes('f3efe6 141a3c 26417f 6f9ac0 d6a84a 4b7f78 cfdbe4'),
  'margilan-emerald': dyes('f5f0dc 22231c 18705a e0ae32 b5274e 5b8f4a cfe0c0'),
  bukhara: dyes('efe3cb 3a1016 8e1f27 c4572f d8a13c 4c6b45 e3b79a'),
  nurata: dyes('f5efdf 27324f b3364a d98a8f 5e88a8 6d8d55 edd3c4'),
  samarkand: dyes('f3ead6 1f1a22 7a1f3d 274b78 cf8f3a 44705a d9b7a8'),
  khorezm: dyes('ecead9 10324a 176d86 57a5a8 b8863b 4d8f78 b8d6d0'),
  fergana: dyes('f7efdd 4b1b2a c23b4a e8894a efb947 5d8a4a f3cdb6'),
  pomegranate: dyes('f4e9dc 3c0f1c a3163a d65a55 e9b65a 567a4b f0c9bd'),
  chust: dyes('f5f2ea 17161a 232228 a8a49a 9d1f33 3a6b52 d9d5ca'),
  kochkor: dyes('efe6d6 241f1e 9e2b25 c77a2a d9a441 5b6b3a d9c4a6'),
  naryn: dyes('e9e3d8 2b2826 57534e 9b948a 8a4632 6b6f55 c9c1b4'),
  pamir: dyes('f1e9dc 2a1b2e b02a30 2c6a4f eab23c 4f7d45 e2b5b0'),
  steppe: dyes('efe4c8 2f2a1c a8552c 7d8a4a d6a94a 6c7b3f dfc59a'),
  'issyk-kul': dyes('eef0ea 17324a 2b6a93 6fb0bf e2b66a 5f8f72 c8dde0'),
  almaty: dyes('f3ead9 30231f b4332e 7f9a4a e6b85c 55753d ecc7a8'),
  walnut: dyes('e8d8bd 2d1d12 6b4426 9a6b3d c99a55 6b7040 d7bb90'),
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

/** `share` of `over` laid on `under`. */
export function mix(under: string, over: string, share: number): string {
  const from = channels(under);
  const to = channels(over);
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const darker = (colour: string, share: number): string => mix(colour, '#20150f', share);
export const lighter = (colour: string, share: number): string => mix(colour, '#fffaf0', share);

/** 0 black to 1 white, as the eye weighs the channels. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return (red * 0.3 + green * 0.59 + blue * 0.11) / 255;
}

/** How far two colours lie apart: 0 for the same. */
export function difference(one: string, other: string): number {
  const against = channels(other);
  return Math.hypot(...channels(one).map((value, index) => value - (against[index] ?? value)));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function dyes(list: string): Palette {
  const [base, deep, main, second, accent, leaf, pale] = list.split(' ').map((hex) => `#${hex}`);
  if (!base || !deep || !main || !second || !accent || !leaf || !pale) throw new Error(`Seven dyes: ${list}`);
  return { base, deep, main, second, accent, leaf, pale };
}
