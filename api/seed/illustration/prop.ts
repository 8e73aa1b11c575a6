import { darker, lighter, mix } from './palette.ts';
import { ellipse, type Point, petal, polygon, rectangle, smooth, star } from './path.ts';
import { softShadow } from './shade.ts';
import { clipped, linear, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A small thing laid by a flat piece, in a corner of the sheet, or nothing. */
export function companion(sheet: Sheet): string {
  const { random, width, height } = sheet;
  const corner: Point = random.pick([
    [110, height - 120],
    [width - 120, height - 130],
    [width - 110, 130],
    [110, 130],
  ] as [Point, ...Point[]]);
  const turn =
    (Math.atan2(height / 2 - corner[1], width / 2 - corner[0]) * 180) / Math.PI +
    90 +
    random.between(35, 70) * (random.chance(0.5) ? 1 : -1);
  return random.pick([none, none, none, sprig, sprig, cloth, apricots, threads])(sheet, corner, turn);
}

function none(): string {
  return '';
}

/** A twig: almond in bloom, juniper, or herbs. */
export function sprig(sheet: Sheet, [x, y]: Point, turn: number, length = 300): string {
  const { random, colours } = sheet;
  const kind = random.pick(['bloom', 'leaf', 'wheat']);
  const leafColour = kind === 'wheat' ? '#c9a24e' : mix(colours.leaf, '#6f7d4a', 0.5);
  const parts = repeat(11, (index) => {
    const at = -length * (0.12 + index * 0.08);
    const side = index % 2 ? 1 : -1;
    const bend = Math.sin(index * 0.28) * 16;
    if (kind === 'wheat' && index < 4) return '';
    const turnLeaf = side * random.between(kind === 'wheat' ? 18 : 38, kind === 'wheat' ? 26 : 66);
    const size = kind === 'wheat' ? 44 : 62 - index * 2.6;
    const leaf = svg`<path transform="translate(${bend} ${at}) rotate(${turnLeaf})" d="${petal(size, size * 0.36)}" fill="${mix(leafColour, index % 3 ? '#2d2a12' : '#fff5d0', 0.12)}"/>`;
    const flower =
      kind === 'bloom' && index % 2
        ? svg`<g transform="translate(${bend + side * 22} ${at - 8})"><path d="${star(5, 17, 9)}" fill="#fbeeea" stroke="#fbeeea" stroke-width="9" stroke-linejoin="round"/><circle r="5" fill="${mix(colours.main, '#d98a8f', 0.5)}"/></g>`
        : '';
    return leaf + flower;
  });
  const stem = svg`M0 ${length * 0.12}C8 ${-length * 0.3} 30 ${-length * 0.5} 4 ${-length}`;
  const drawn = svg`<path d="${stem}" fill="none" stroke="#6b5233" stroke-width="5" stroke-linecap="round"/>${parts}`;
  return svg`<g transform="translate(${x} ${y}) rotate(${turn})"><g transform="rotate(${-turn}) translate(7 11) rotate(${turn})" opacity=".2"><path d="${stem}" fill="none" stroke="#3a2415" stroke-width="22" stroke-linecap="round"/></g>${drawn}</g>`;
}

/** The corner of a striped cloth that comes in from the edge. */
export function cloth(sheet: Sheet, [x, y]: Point): string {
  const { random, width, height, colours } = sheet;
  const [left, top] = [x < width / 2, y < height / 2];
  const [w, h] = [random.between(260, 420), random.between(240, 430)];
  const [ex, ey] = [left ? -20 : width + 20, top ? -20 : height + 20];
  const [sx, sy] = [left ? 1 : -1, top ? 1 : -1];
  const d = svg`M${ex} ${ey}H${ex + sx * w}C${ex + sx * (w - 40)} ${ey + sy * h * 0.2} ${ex + sx * w * 0.45} ${ey + sy * h * 0.5} ${ex + sx * w * 0.2} ${ey + sy * h * 0.86}Q${ex + sx * 30} ${ey + sy * (h + 30)} ${ex} ${ey + sy * h}Z`;
  const base = random.pick([colours.base, colours.pale, mix(colours.second, colours.base, 0.35)]);
  const stripe = random.pick([colours.main, colours.second, colours.deep]);
  const stripes = repeat(
    9,
    (i) =>
      svg`<path d="M${ex + sx * i * 62} ${ey - sy * 20}l${sx * -150} ${sy * 620}" stroke="${stripe}" stroke-width="${i % 3 ? 5 : 16}"/>`,
  );
  const shade = linear(
    sheet,
    [
      [0, '#fff', 0.2],
      [0.4, '#3a2415', 0.12],
      [0.55, '#fff', 0.12],
      [1, '#3a2415', 0.22],
    ],
    [0, 0, 1, 0],
  );
  return (
    softShadow(sheet, d, { blur: 20, strength: 0.25 }) +
    svg`<path d="${d}" fill="${base}"/>` +
    clipped(sheet, d, stripes) +
    svg`<path d="${d}" fill="${shade}"/>`
  );
}

/** A few dried apricots and almonds. */
function apricots(sheet: Sheet, [x, y]: Point): string {
  const { random } = sheet;
  return repeat(random.integer(3, 5), (index) => {
    const at: Point = [
      x + Math.cos(index * 2.3) * 62 * (index ? 1 : 0),
      y + Math.sin(index * 2.3) * 52 * (index ? 1 : 0),
    ];
    return random.chance(0.6)
      ? apricot(sheet, at, random.between(24, 31))
      : almondNut(sheet, at, random.between(20, 25));
  });
}

export function apricot(sheet: Sheet, [x, y]: Point, size: number): string {
  const { random } = sheet;
  const tone = mix('#d9822b', random.pick(['#b85a1e', '#efb04e', '#c9701f']), random.between(0.1, 0.7));
  const outline = smooth(
    Array.from({ length: 7 }, (_, i) => {
      const r = size * random.between(0.86, 1.08);
      return [x + Math.cos(i * 0.9) * r, y + Math.sin(i * 0.9) * r * 0.86] as const;
    }),
    true,
  );
  return svg`<path d="${ellipse(x + 4, y + 7, size * 1.05, size * 0.9)}" fill="#3a2415" fill-opacity=".22"/><path d="${outline}" fill="${tone}"/><path d="M${x - size * 0.6} ${y + size * 0.16}q${size * 0.5} ${-size * 0.42} ${size * 1.2} ${-size * 0.2}" fill="none" stroke="${darker(tone, 0.34)}" stroke-width="${size * 0.1}" stroke-linecap="round" stroke-opacity=".7"/><path d="${ellipse(x - size * 0.24, y - size * 0.36, size * 0.42, size * 0.2)}" fill="${lighter(tone, 0.5)}" fill-opacity=".5"/>`;
}

export function almondNut(sheet: Sheet, [x, y]: Point, size: number): string {
  const turn = sheet.random.between(0, 180);
  return svg`<g transform="translate(${x} ${y}) rotate(${turn})"><path d="${ellipse(3, 5, size * 1.2, size * 0.66)}" fill="#3a2415" fill-opacity=".2"/><path d="M${-size * 1.1} 0Q${-size * 0.3} ${-size * 0.9} ${size * 0.6} ${-size * 0.5}Q${size} ${-size * 0.2} ${size * 1.1} 0Q${size * 0.8} ${size * 0.6} 0 ${size * 0.64}Q${-size * 0.8} ${size * 0.5} ${-size * 1.1} 0Z" fill="#b87b45"/><path d="M${-size * 0.8} 0Q0 ${-size * 0.34} ${size * 0.8} 0M${-size * 0.6} ${size * 0.24}Q0 ${size * 0.1} ${size * 0.6} ${size * 0.26}" fill="none" stroke="#8a5529" stroke-width="1.6" stroke-opacity=".7"/></g>`;
}

/** Skeins of dyed thread. */
function threads(sheet: Sheet, [x, y]: Point, turn: number): string {
  const { colours, random } = sheet;
  const skein = (dx: number, dy: number, colour: string) => {
    const outline = `M-16 -80C-40 -60 -26 -20 -22 0C-26 20 -40 60 -16 80H16C40 60 26 20 22 0C26 -20 40 -60 16 -80Z`;
    const lines = repeat(
      7,
      (i) =>
        svg`M${-13 + i * 4.4} -78C${-34 + i * 11} -40 ${-20 + i * 6.6} -10 ${-19 + i * 6.4} 0S${-34 + i * 11} 40 ${-13 + i * 4.4} 78`,
    );
    return svg`<g transform="translate(${dx} ${dy}) rotate(${random.jitter(12)})"><path transform="translate(6 9)" d="${outline}" fill="#3a2415" fill-opacity=".24"/><path d="${outline}" fill="${colour}"/><path d="${lines}" fill="none" stroke="${darker(colour, 0.35)}" stroke-width="1.6" stroke-opacity=".6"/><path d="${rectangle(-25, -12, 50, 24, 8)}" fill="${lighter(colour, 0.3)}"/></g>`;
  };
  return svg`<g transform="translate(${x} ${y}) rotate(${turn})">${skein(-32, 10, colours.main)}${skein(34, -16, random.pick([colours.second, colours.accent]))}</g>`;
}

/** Fringe along the lower edge of cloth, from (x, y) rightward. */
export function fringe(
  sheet: Sheet,
  {
    x,
    y,
    width,
    length,
    step = 9,
    up = false,
  }: { x: number; y: number; width: number; length: number; step?: number; up?: boolean },
  colour: string,
): string {
  const sign = up ? -1 : 1;
  const strands = repeat(
    width / step,
    (i) =>
      svg`M${x + (i + 0.5) * step} ${y}q${sheet.random.jitter(4)} ${sign * length * 0.5} ${sheet.random.jitter(5)} ${sign * length * sheet.random.between(0.82, 1)}`,
  );
  return svg`<path d="${strands}" fill="none" stroke="${darker(colour, 0.25)}" stroke-width="${step * 0.75}" stroke-opacity=".5" transform="translate(2 2)"/><path d="${strands}" fill="none" stroke="${colour}" stroke-width="${step * 0.5}" stroke-linecap="round"/>`;
}

export function tassel(x: number, y: number, length: number, colour: string, turn = 0): string {
  const strands = repeat(
    7,
    (i) => svg`M${(i - 3) * 1.5} ${length * 0.24}L${(i - 3) * length * 0.07} ${length}`,
  );
  return svg`<g transform="translate(${x} ${y}) rotate(${turn})"><path d="${polygon([
    [-3, 0],
    [3, 0],
    [length * 0.2, length * 0.98],
    [-length * 0.2, length * 0.98],
  ])}" fill="${darker(colour, 0.2)}"/><path d="${strands}" stroke="${lighter(colour, 0.12)}" stroke-width="${length * 0.035}" fill="none"/><path d="${ellipse(0, length * 0.1, length * 0.11)}" fill="${colour}"/><path d="${rectangle(-length * 0.09, length * 0.2, length * 0.18, length * 0.07)}" fill="${lighter(colour, 0.35)}"/></g>`;
}
