import { flatGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, petal, polar, smooth } from './path.ts';
import { almondNut, apricot, cloth, companion, sprig } from './prop.ts';
import { roundel } from './roundel.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, radial, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Non: a flat round loaf with its rim raised and its middle stamped; or several, overlapping. */
export function bread(sheet: Sheet): Scene {
  const { random } = sheet;
  const form = random.integer(0, 3);
  const loaves =
    form === 0
      ? [[480, 600, 390]]
      : form === 1
        ? [
            [370, 440, 290],
            [590, 770, 300],
          ]
        : form === 2
          ? [
              [300, 380, 250],
              [670, 520, 255],
              [420, 830, 265],
            ]
          : [[480, 610, 330]];
  const laid = cloth(sheet, [random.pick([80, 880]), random.pick([80, 1120])]);
  const goods =
    laid +
    loaves.map(([x = 0, y = 0, r = 0]) => loaf(sheet, x, y, r)).join('') +
    (form === 3 ? sprig(sheet, [770, 1080], -30, 300) + sprig(sheet, [830, 1100], -14, 260) : '');
  return { ground: flatGround(sheet), goods, focus: [loaves[0]?.[0] ?? 480, loaves[0]?.[1] ?? 600] };
}

function loaf(sheet: Sheet, x: number, y: number, r: number): string {
  const { random } = sheet;
  const crust = random.pick(['#cf9448', '#c88a3e', '#d9a35a', '#bd7c36']);
  const edge = smooth(
    Array.from({ length: 30 }, (_, index) => polar(r * random.between(0.985, 1.015), index * 12)),
    true,
  );
  const rim = radial(sheet, [
    [0, '#f0d9a4'],
    [0.46, '#ecd098'],
    [0.62, mix(crust, '#e9c487', 0.5)],
    [0.8, lighter(crust, 0.24)],
    [0.92, crust],
    [1, darker(crust, 0.38)],
  ]);
  const blisters = repeat(26, () => {
    const [bx, by] = polar(r * random.between(0.68, 0.95), random.between(0, 360));
    return svg`<path d="${ellipse(bx, by, random.between(5, 18), random.between(4, 12))}" fill="${random.pick(['#8f5420', '#a86a2c', '#eecb8a'])}" fill-opacity="${random.between(0.12, 0.34)}"/>`;
  });
  const seeds = repeat(random.integer(30, 90), () => {
    const [sx, sy] = polar(r * random.between(0.05, 0.9), random.between(0, 360));
    return svg`<path transform="translate(${sx} ${sy}) rotate(${random.between(0, 180)})" d="M0 -6Q4 0 0 6Q-4 0 0 -6Z"/>`;
  });
  return svg`<g transform="translate(${x} ${y})">${softShadow(sheet, ellipse(0, 0, r), { x: 12, y: 20, blur: 40, strength: 0.4 })}<path d="${edge}" fill="${rim}"/><circle r="${r * 0.62}" fill="none" stroke="#a86a2c" stroke-width="${r * 0.05}" stroke-opacity=".16"/>${blisters}<g fill="none" stroke="#9f652c">${stamp(sheet, r * 0.58)}</g><g fill="${random.pick(['#f6ead0', '#3a2a1c', '#f6ead0'])}">${seeds}</g>${daylight(sheet, edge, 0.8)}</g>`;
}

/** The dots that a chekich leaves: rings, stars, petals. */
function stamp({ random }: Sheet, r: number): string {
  const count = random.pick([6, 8, 10, 12]);
  const dot = (radius: number, angle: number, size: number) => {
    const [x, y] = polar(radius, angle);
    return svg`<circle cx="${x}" cy="${y}" r="${size}" fill="#93581f" stroke="none"/>`;
  };
  const ring = (share: number, times: number, size = r * 0.022, shift = 0) =>
    repeat(count * times, (index) => dot(r * share, (index * 360) / count / times + shift, size));
  const petals = repeat(
    count,
    (index) =>
      svg`<path transform="rotate(${(index * 360) / count})" d="${petal(r * random.pick([0.72, 0.84]), (r * 3.4) / count)}" stroke-width="${r * 0.028}" stroke-dasharray="${r * 0.01} ${r * 0.06}" stroke-linecap="round"/>`,
  );
  const arcs = repeat(count, (index) => {
    const [x, y] = polar(r * 0.6, (index * 360) / count);
    return svg`<path d="${ellipse(x, y, (r * 1.5) / count)}" stroke-width="${r * 0.02}"/>`;
  });
  return random.pick([
    () => ring(0.2, 1) + ring(0.42, 2) + ring(0.64, 3) + ring(0.86, 4),
    () => petals + ring(0.12, 1) + ring(0.92, 5, r * 0.018),
    () => arcs + ring(0.24, 1, r * 0.03) + ring(0.6, 1, r * 0.03) + ring(0.9, 4),
    () =>
      repeat(
        count,
        (index) =>
          svg`<path transform="rotate(${(index * 360) / count})" d="M0 ${-r * 0.16}V${-r * 0.8}M0 ${-r * 0.4}l${r * 0.12} ${-r * 0.14}M0 ${-r * 0.4}l${-r * 0.12} ${-r * 0.14}M0 ${-r * 0.6}l${r * 0.14} ${-r * 0.14}M0 ${-r * 0.6}l${-r * 0.14} ${-r * 0.14}" stroke-width="${r * 0.026}" stroke-linecap="round"/>`,
      ) + ring(0.92, 3),
  ])();
}

type Morsel = (sheet: Sheet, at: readonly [number, number], size: number) => string;

const raisin: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#4a2a2e', '#3a2026', '#5f3a30']);
  return svg`<path d="${ellipse(x, y, size * random.between(0.55, 0.75), size * random.between(0.4, 0.55))}" fill="${tone}"/><path d="M${x - size * 0.3} ${y}q${size * 0.3} ${-size * 0.3} ${size * 0.6} 0" stroke="#8a6058" stroke-width="2" fill="none" stroke-opacity=".8"/>`;
};

const goldRaisin: Morsel = ({ random }, [x, y], size) =>
  svg`<path d="${ellipse(x, y, size * random.between(0.5, 0.8), size * random.between(0.4, 0.55))}" fill="${random.pick(['#c79a3f', '#b5832c', '#d9b055'])}"/><path d="M${x - size * 0.3} ${y}q${size * 0.3} ${-size * 0.24} ${size * 0.6} 0" stroke="#7f5a1c" stroke-width="2" fill="none" stroke-opacity=".7"/>`;

const walnut: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#b98a55', '#a87846', '#c79a66']);
  const folds = repeat(
    4,
    (index) =>
      svg`M${-size * 0.7 + index * size * 0.42} ${-size * 0.5}q${size * 0.2} ${size * 0.26} 0 ${size * 0.5}q${-size * 0.2} ${size * 0.26} 0 ${size * 0.46}`,
  );
  return svg`<g transform="translate(${x} ${y}) rotate(${random.between(0, 180)})"><path d="${ellipse(3, 6, size * 1.04, size * 0.86)}" fill="#3a2415" fill-opacity=".25"/><path d="${ellipse(0, 0, size, size * 0.82)}" fill="${tone}"/><path d="M${-size} 0H${size}" stroke="${darker(tone, 0.4)}" stroke-width="4"/><path d="${folds}" fill="none" stroke="${darker(tone, 0.32)}" stroke-width="3" stroke-opacity=".8"/></g>`;
};

const mulberryFruit: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#e0cfa6', '#d3bd8c', '#c9ae7a']);
  return svg`<g transform="translate(${x} ${y}) rotate(${random.between(0, 180)})">${repeat(7, (index) => svg`<circle cx="${((index % 4) - 1.5) * size * 0.4}" cy="${(index > 3 ? 0.26 : -0.16) * size}" r="${size * 0.3}" fill="${index % 2 ? tone : darker(tone, 0.14)}"/>`)}</g>`;
};

const plum: Morsel = ({ random }, [x, y], size) =>
  svg`<path d="${ellipse(x, y, size, size * 0.76)}" fill="${random.pick(['#2f2030', '#3d2838', '#241a26'])}"/><path d="M${x - size * 0.6} ${y - size * 0.1}q${size * 0.5} ${-size * 0.4} ${size * 1.1} ${-size * 0.1}M${x - size * 0.4} ${y + size * 0.26}q${size * 0.4} ${-size * 0.2} ${size * 0.8} 0" stroke="#7a6478" stroke-width="3" fill="none" stroke-opacity=".7"/>`;

const kinds: readonly [readonly [Morsel, number], ...(readonly [Morsel, number])[]] = [
  [apricot, 44],
  [walnut, 46],
  [raisin, 36],
  [goldRaisin, 36],
  [almondNut, 34],
  [mulberryFruit, 36],
  [plum, 38],
];

/** Dried fruit and nuts, heaped in a bowl or sorted on a dish, from above. */
export function driedFruit(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const radius = random.between(350, 390);
  const [x, y] = [480, 600];
  const glaze = random.pick([palette.base, palette.pale, palette.main]);
  const parts = random.pick([1, 1, 1, 2, 3, 4]);
  const first = random.integer(0, kinds.length - 1);
  const inner = radius * 0.76;
  const heaps = repeat(parts, (part) => {
    const [morsel, size] = kinds[(first + part * 2) % kinds.length] ?? kinds[0];
    const count = Math.min(170, Math.round((2.6 * inner * inner) / (size * size) / parts));
    const drawn = Array.from({ length: count }, (_, index) => {
      const angle =
        parts === 1 ? index * 137.5 : (part * 360) / parts + 8 + random.between(0, 360 / parts - 16);
      const reach = parts === 1 ? Math.sqrt(1 - index / count) : Math.sqrt(random.between(0.03, 1));
      const at = polar(reach * (inner - size * 0.7), angle, [random.jitter(6), random.jitter(6)]);
      return { at, drawn: morsel(sheet, at, size * random.between(0.86, 1.1)) };
    });
    return (parts === 1 ? drawn : drawn.sort((a, b) => a.at[1] - b.at[1]))
      .map((piece) => piece.drawn)
      .join('');
  });
  const dish = svg`${softShadow(sheet, ellipse(0, 0, radius), { x: 16, y: 26, blur: 46, strength: 0.42 })}<circle r="${radius}" fill="${palette.deep}"/><circle r="${radius * 0.975}" fill="${glaze}"/>${roundel(sheet, palette, glaze, radius * 0.98)}<circle r="${radius * 0.79}" fill="${darker(glaze, 0.5)}"/><circle cx="6" cy="9" r="${radius * 0.765}" fill="${darker(glaze, 0.3)}"/>`;
  const walls =
    parts > 1
      ? repeat(parts, (part) => {
          const [px, py] = polar(inner, (part * 360) / parts);
          return svg`<path d="M0 0L${px} ${py}" stroke="${lighter(glaze, 0.2)}" stroke-width="13" stroke-linecap="round"/>`;
        })
      : '';
  const turn = random.integer(0, 90);
  const stray = [0, 1, 2]
    .map((index) => {
      const [morsel, size] = kinds[first] ?? kinds[0];
      return morsel(sheet, [160 + index * 80, 1090 + random.jitter(30)], size);
    })
    .join('');
  const shade = radial(
    sheet,
    [
      [0, '#fff', 0.12],
      [0.6, '#fff', 0],
      [1, '#2a1a10', 0.3],
    ],
    [0.36, 0.3, 0.75],
  );
  const goods = svg`${companion(sheet)}<g transform="translate(${x} ${y})">${dish}<g transform="rotate(${turn})">${clipped(sheet, ellipse(0, 0, inner + 8), heaps)}${walls}</g><circle r="${radius}" fill="${shade}"/></g>${random.chance(0.6) ? stray : ''}`;
  return { ground: flatGround(sheet), goods, focus: [x + random.jitter(140), y + random.jitter(140)] };
}
