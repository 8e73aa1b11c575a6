import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { placeBand } from '../src/features/band/band.ts';
import { bandHeight, drawBand } from '../src/features/band/draw-band.ts';

/**
 * Draws the picture that links to pages without one of their own are shown with: `pnpm --filter @aul/storefront
 * share-picture`. The file is committed: it is the same for every page and language, so it has no words. Run it again
 * when the bands change.
 */
const [width, height] = [1200, 630];
const countries = ['uzbekistan', 'kazakhstan', 'kyrgyzstan', 'tajikistan'];
/** Pixels to a thread: four bands, and two thirds of a thread between them, are as high as the picture. */
const scale = 9;
const step = bandHeight * scale + 6;

const bands = countries.map((country, at) => {
  const { width: repeat, markup } = drawBand(placeBand(country));
  // They do not begin in one line, as cloths laid side by side do not.
  const place = `translate(${-at * 20 * scale} ${at * step}) scale(${scale})`;
  return `<pattern id="${country}" width="${repeat}" height="${bandHeight}" patternUnits="userSpaceOnUse" patternTransform="${place}">${markup}</pattern>
<rect y="${at * step}" width="${width}" height="${bandHeight * scale}" fill="url(#${country})"/>`;
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">
<rect width="100%" height="100%" fill="#f6f0e3"/>
${bands.join('\n')}
</svg>`;

const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 10 }).toBuffer();
writeFileSync(join(import.meta.dirname, '../public/share.png'), png);
