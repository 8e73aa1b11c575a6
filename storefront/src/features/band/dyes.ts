/** What a band is woven from; every colour `#rrggbb`. Thread and accent are told from the ground at 3:1 and more. */
export interface Dyes {
  ground: string;
  thread: string;
  accent: string;
}

/** The dyes and glazes by name. `styles/dyes.css` has for each the colour that its text is set in. */
export const dyes = {
  rishtan: { ground: '#0f4377', thread: '#f3ecda', accent: '#45bfc0' },
  madder: { ground: '#8e1f27', thread: '#f5e6ca', accent: '#eab24a' },
  pomegranate: { ground: '#7a1230', thread: '#f6e3d2', accent: '#ee9468' },
  indigo: { ground: '#1f2c5e', thread: '#f1e8d4', accent: '#dfab49' },
  walnut: { ground: '#4a2f1c', thread: '#ecdab9', accent: '#d39a48' },
  felt: { ground: '#3b3734', thread: '#e9e1d4', accent: '#d9694c' },
  turquoise: { ground: '#0b5a63', thread: '#f4eedb', accent: '#f2bb55' },
  chust: { ground: '#18161a', thread: '#f4f0e7', accent: '#d9485c' },
  emerald: { ground: '#12503a', thread: '#f5ecd2', accent: '#e6b63c' },
  steppe: { ground: '#7d4019', thread: '#f5e8ca', accent: '#edbf5c' },
  lake: { ground: '#1a5075', thread: '#f0f2ec', accent: '#f2c573' },
  apple: { ground: '#3f5722', thread: '#f7f0d9', accent: '#f2a365' },
  pamir: { ground: '#9a1f2b', thread: '#f6ebd7', accent: '#86d3ae' },
  plum: { ground: '#4d2145', thread: '#f4e7dc', accent: '#e8a24f' },
} as const satisfies Record<string, Dyes>;

export type DyeName = keyof typeof dyes;
