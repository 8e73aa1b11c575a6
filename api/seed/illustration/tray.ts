import { flatGround } from './ground.ts';
import { engraving, sheen } from './metal.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, polar, polygon, rectangle } from './path.ts';
import { companion } from './prop.ts';
import { roundel } from './roundel.ts';
import { daylight, softShadow } from './shade.ts';
import type { Scene, Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A chased copper or brass tray: round, scalloped or long. */
export function tray(sheet: Sheet): Scene {
  const { random, colours } = sheet;
  const metal = random.pick(['#b8703f', '#c9974a', '#c2a15a', '#a8653a', '#b9b4aa', '#d0a860']);
  const ink = engraving(metal);
  const chased = {
    base: lighter(metal, 0.2),
    pale: lighter(metal, 0.1),
    main: ink.fill,
    second: darker(metal, 0.26),
    accent: darker(metal, 0.46),
    deep: ink.line,
    leaf: darker(metal, 0.34),
  };
  const enamel = random.chance(0.25)
    ? { ...chased, second: colours.second, main: mix(ink.fill, colours.main, 0.6) }
    : chased;
  const ground = flatGround(sheet);
  if (random.chance(0.3)) {
    const [w, h] = [random.between(540, 600), random.between(860, 940)];
    const d = rectangle(-w / 2, -h / 2, w, h, w / 2);
    const inner = rectangle(-w / 2 + 44, -h / 2 + 44, w - 88, h - 88, w / 2);
    const spots = [-1, 0, 1].map(
      (at) =>
        svg`<g transform="translate(0 ${at * h * 0.28})">${roundel(sheet, enamel, lighter(metal, 0.12), w * (at ? 0.24 : 0.3))}</g>`,
    );
    return {
      ground,
      goods: svg`${companion(sheet)}<g transform="translate(480 600) rotate(${random.jitter(14)})">${softShadow(sheet, d, { x: 14, y: 22, blur: 40, strength: 0.42 })}<path d="${d}" fill="${sheen(sheet, metal)}"/><path d="${inner}" fill="${lighter(metal, 0.12)}" stroke="${ink.line}" stroke-width="5"/>${spots}${daylight(sheet, d, 1.5)}<path d="${d}" fill="none" stroke="${lighter(metal, 0.6)}" stroke-width="4"/></g>`,
      focus: [480, 600],
    };
  }
  const radius = random.between(370, 405);
  const teeth = random.chance(0.5) ? random.integer(18, 32) : 0;
  const edge = teeth
    ? polygon(
        Array.from({ length: teeth * 8 }, (_, index) =>
          polar(
            radius * (0.985 + 0.022 * Math.abs(Math.sin((index * Math.PI) / 8))),
            (index * 360) / teeth / 8,
          ),
        ),
      )
    : ellipse(0, 0, radius);
  const rays = (odd: number) =>
    repeat(9, (index) => {
      const angle = (index * 2 + odd) * 20 + random.jitter(5);
      const [a, b] = [polar(radius, angle), polar(radius, angle + random.between(4, 12))];
      return svg`M0 0L${a[0]} ${a[1]}L${b[0]} ${b[1]}Z`;
    });
  const gleam = svg`<path d="${rays(0)}" fill="#2a1608" fill-opacity=".08"/><path d="${rays(1)}" fill="#fff" fill-opacity=".08"/>`;
  const goods = svg`${companion(sheet)}<g transform="translate(480 600)">${softShadow(sheet, edge, { x: 16, y: 26, blur: 46, strength: 0.42 })}<path d="${edge}" fill="${sheen(sheet, metal, [0, 0, 0, 1])}"/><circle r="${radius * 0.93}" fill="${lighter(metal, 0.12)}"/>${roundel(sheet, enamel, lighter(metal, 0.14), radius * 0.93)}${gleam}<circle r="${radius * 0.94}" fill="none" stroke="${darker(metal, 0.4)}" stroke-opacity=".6" stroke-width="6"/><circle cx="2" cy="3" r="${radius * 0.945}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/>${daylight(sheet, edge, 1.5)}</g>`;
  return { ground, goods, focus: [480 + random.jitter(150), 600 + random.jitter(150)] };
}
