/**
 * Lays varied illustrations side by side in one PNG, for looking at:
 * node contact-sheet.ts OUT.png [--kind plate] [--count 24] [--width 240] [--view detail] [--seed text]
 */
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import {
  drawIllustration,
  type IllustrationKind,
  illustrationKinds,
  illustrationSize,
  type PaletteName,
  palettes,
} from './illustration.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', multiple: true },
    count: { type: 'string', default: '24' },
    width: { type: 'string', default: '240' },
    view: { type: 'string', default: 'whole' },
    seed: { type: 'string', default: 'sheet' },
  },
});
const out = positionals[0];
if (!out) throw new Error('Say where to: node contact-sheet.ts OUT.png');
const wanted = illustrationKinds.filter((kind) => values.kind === undefined || values.kind.includes(kind));
const landscapesOnly = wanted.every((kind) => illustrationSize(kind).width > illustrationSize(kind).height);
const width = Number(values.width);
const height = Math.round(landscapesOnly ? (width * 2) / 3 : (width * 5) / 4);
const columns = Math.max(1, Math.floor(1920 / width));
const count = Number(values.count);

const paletteNames = Object.keys(palettes) as PaletteName[];
let slowest = 0;
let largest = 0;
const pictures = [];
for (let index = 0; index < count; index++) {
  const kind: IllustrationKind = wanted[index % wanted.length] ?? 'plate';
  const palette = paletteNames[(index * 7) % paletteNames.length] ?? 'rishtan';
  const view = values.view === 'detail' ? 'detail' : 'whole';
  const text = drawIllustration({ kind, palette, seed: `${values.seed}-${index}`, view });
  const started = performance.now();
  const full = await sharp(Buffer.from(text)).png({ compressionLevel: 0 }).toBuffer();
  slowest = Math.max(slowest, performance.now() - started);
  largest = Math.max(largest, text.length);
  const input = await sharp(full)
    .resize(width - 8, height - 8, { fit: 'cover' })
    .png()
    .toBuffer();
  pictures.push({
    input,
    left: (index % columns) * width + 4,
    top: Math.floor(index / columns) * height + 4,
  });
}
await sharp({
  create: {
    width: columns * width,
    height: Math.ceil(count / columns) * height,
    channels: 3,
    background: '#ffffff',
  },
})
  .composite(pictures)
  .png()
  .toFile(out);
console.log(
  `${count} pictures, the slowest ${Math.round(slowest)} ms, the largest ${Math.round(largest / 1024)} KB`,
);
