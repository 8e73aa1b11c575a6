import { flatGround } from './ground.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, petal, polar, smooth } from './path.ts';
import { cloth, sprig } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import type { Scene, Sheet } from './sheet.ts';
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
  const baked = [
    [0.45, '#ecd098'],
    [0.62, mix(crust, '#e9c487', 0.5)],
    [0.8, lighter(crust, 0.24)],
    [0.92, crust],
    [1, darker(crust, 0.38)],
  ] as const;
  const rings = repeat(22, (index) => {
    const share = 0.99 - index * 0.025;
    const outer = baked.find(([at]) => at >= share) ?? baked[4];
    const [from, inner] = baked[Math.max(0, baked.indexOf(outer) - 1)] ?? baked[0];
    const tone = mix(
      inner,
      outer[1],
      Math.min(1, Math.max(0, (share - from) / Math.max(0.01, outer[0] - from))),
    );
    return svg`<circle r="${r * share}" fill="${tone}"/>`;
  });
  const blisters = ['#8f5420', '#a86a2c', '#eecb8a'].map((tone) => {
    const spots = repeat(9, () => {
      const [bx, by] = polar(r * random.between(0.68, 0.95), random.between(0, 360));
      return ellipse(bx, by, random.between(5, 18), random.between(4, 12));
    });
    return svg`<path d="${spots}" fill="${tone}" fill-opacity="${random.between(0.18, 0.3)}"/>`;
  });
  const seeds = repeat(random.integer(30, 90), () => {
    const [sx, sy] = polar(r * random.between(0.05, 0.9), random.between(0, 360));
    const [dx, dy] = polar(6, random.between(0, 180));
    return svg`M${sx - dx} ${sy - dy}q${dx - dy * 0.66} ${dy + dx * 0.66} ${dx * 2} ${dy * 2}q${-dx + dy * 0.66} ${-dy - dx * 0.66} ${-dx * 2} ${-dy * 2}z`;
  });
  return svg`<g transform="translate(${x} ${y})">${softShadow(sheet, ellipse(0, 0, r), { x: 12, y: 20, blur: 40, strength: 0.4 })}<path d="${edge}" fill="${darker(crust, 0.36)}"/>${rings}<circle r="${r * 0.62}" fill="none" stroke="#a86a2c" stroke-width="${r * 0.05}" stroke-opacity=".16"/>${blisters}<g fill="none" stroke="#9f652c">${stamp(sheet, r * 0.58)}</g><path d="${seeds}" fill="${random.pick(['#f6ead0', '#3a2a1c', '#f6ead0'])}"/>${daylight(sheet, edge, 0.8)}</g>`;
}

/** The dots that a chekich leaves: rings, stars, petals. */
function stamp({ random }: Sheet, r: number): string {
  const count = random.pick([6, 8, 10, 12]);
  const dot = (radius: number, angle: number, size: number) => {
    const [x, y] = polar(radius, angle);
    return ellipse(x, y, size);
  };
  const ring = (share: number, times: number, size = r * 0.022, shift = 0) =>
    svg`<path d="${repeat(count * times, (index) => dot(r * share, (index * 360) / count / times + shift, size))}" fill="#93581f" stroke="none"/>`;
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
