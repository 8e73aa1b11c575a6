import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Cuts the display face to the letters that headlines need: `pnpm --filter @aul/storefront fonts`. The files are
 * committed, with their licence; run it again for a new version of the face, or for more letters.
 */
const source = dirname(fileURLToPath(import.meta.resolve('@fontsource/piazzolla/package.json')));
const target = join(import.meta.dirname, '../public/fonts');

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

const cuts = {
  // ASCII and Latin-1 letters, the Uzbek letters' ʻ and ʼ, quotes, dashes, the euro sign.
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ʻʼ–—‘’“”„…€`,
  // Names from elsewhere (Ōita, Şanlıurfa), tenge and rouble.
  'latin-more': 'ĀāĒēĪīŌōŪūČčĞğİŞşŠšŽž₸₽',
  // Russian, and Ў, І, Ё of its neighbours.
  cyrillic: `${range(0x401, 0x401)}${range(0x410, 0x44f)}ёЎўІіҰұ№`,
  // What Uzbek, Kazakh, Kyrgyz and Tajik have beyond that.
  'cyrillic-more': 'ҒғҚқҲҳӘәҢңӨөҮүҺһӢӣӮӯҶҷ',
};

/** As the face's own package names its files. */
const files = {
  latin: 'latin',
  'latin-more': 'latin-ext',
  cyrillic: 'cyrillic',
  'cyrillic-more': 'cyrillic-ext',
} as const;

for (const [name, letters] of Object.entries(cuts) as [keyof typeof cuts, string][]) {
  const font = readFileSync(join(source, `files/piazzolla-${files[name]}-700-normal.woff2`));
  const cut = await subsetFont(font, letters, { targetFormat: 'woff2' });
  writeFileSync(join(target, `piazzolla-${name}-700.woff2`), cut);
  console.log(`${name.padEnd(14)} ${(cut.length / 1024).toFixed(1)} KB`);
}
writeFileSync(join(target, 'LICENSE.txt'), readFileSync(join(source, 'LICENSE')));
