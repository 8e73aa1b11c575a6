import { darker, lighter, mix } from './palette.ts';
import { ellipse, type Point, petal, polygon, rectangle, smooth } from './path.ts';
import { linear, radial, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** An hour of the day: the sky from top to horizon, the light, and the haze that far hills fade into. */
export interface Hour {
  readonly top: string;
  readonly low: string;
  readonly light: string;
  readonly haze: string;
  readonly night: number;
}

export const hours: readonly [Hour, ...Hour[]] = [
  { top: '#8fb8cf', low: '#f1e6cf', light: '#fff6dc', haze: '#c9d6d6', night: 0 },
  { top: '#a8c6d2', low: '#f6dcc0', light: '#ffeccb', haze: '#dfcfc2', night: 0 },
  { top: '#6f9dbd', low: '#dbe6e2', light: '#fffaf0', haze: '#b9cdd6', night: 0 },
  { top: '#c98f7a', low: '#f7d9a5', light: '#ffd98a', haze: '#e0b795', night: 0.12 },
  { top: '#5d6a94', low: '#f0b88c', light: '#ffcf94', haze: '#b99aa4', night: 0.28 },
  { top: '#1f2f55', low: '#7f8fae', light: '#f4efd9', haze: '#56688f', night: 0.55 },
  { top: '#d7dcd6', low: '#f3ece0', light: '#fffdf4', haze: '#d5d8d2', night: 0.04 },
];

export interface View {
  readonly sheet: Sheet;
  readonly hour: Hour;
}

export function sky({ sheet, hour }: View): string {
  const { random } = sheet;
  const fall = linear(sheet, [
    [0, hour.top],
    [0.75, hour.low],
    [1, hour.low],
  ]);
  const [x, y] = [random.between(220, 1280), random.between(130, 340)];
  const size = random.between(44, 72);
  const glow = radial(sheet, [
    [0, hour.light, 0.75],
    [0.3, hour.light, 0.3],
    [1, hour.light, 0],
  ]);
  const moonlit = hour.night > 0.4;
  const disc = moonlit
    ? svg`<path d="M${x} ${y - size}A${size} ${size} 0 1 1 ${x - size * 0.9} ${y + size * 0.4}A${size * 0.85} ${size * 0.85} 0 0 0 ${x} ${y - size}Z" fill="${hour.light}"/>`
    : svg`<circle cx="${x}" cy="${y}" r="${size}" fill="${lighter(hour.light, 0.3)}"/>`;
  const stars = moonlit
    ? repeat(
        70,
        () =>
          svg`<circle cx="${random.between(0, 1500)}" cy="${random.between(0, 480)}" r="${random.between(0.8, 2.6)}"/>`,
      )
    : '';
  const clouds = repeat(random.integer(1, 5), () => {
    const [cx, cy, w] = [random.between(0, 1500), random.between(70, 380), random.between(120, 320)];
    return svg`<path d="M${cx - w} ${cy}q${w * 0.3} ${-w * 0.16} ${w * 0.62} ${-w * 0.1}q${w * 0.2} ${-w * 0.2} ${w * 0.55} ${-w * 0.08}q${w * 0.4} ${-w * 0.08} ${w * 0.7} ${w * 0.18}z" fill-opacity="${random.between(0.25, 0.6) * (1 - hour.night)}"/>`;
  });
  const flock = random.chance(0.5)
    ? repeat(
        random.integer(3, 7),
        (index) => svg`M${x + 140 + index * 34} ${y + 60 + (index % 3) * 22}q10 -12 18 0q8 -12 18 0`,
      )
    : '';
  return svg`<path d="${rectangle(0, 0, 1500, 700)}" fill="${fall}"/><g fill="#fff">${stars}</g><path d="${ellipse(x, y, size * 4.2)}" fill="${glow}"/>${disc}<g fill="#fffaf0">${clouds}</g><path d="${flock}" fill="none" stroke="${darker(hour.top, 0.4)}" stroke-width="3" stroke-linecap="round"/>`;
}

/** Ranges behind ranges, each nearer and darker; the far ones wear snow. */
export function ranges({ sheet, hour }: View, count: number, foot: number, snowy: boolean): string {
  const { random, colours } = sheet;
  const rock = mix(mix(colours.main, colours.second, 0.5), '#6f7f8f', 0.6);
  return repeat(count, (index) => {
    const share = (index + 1) / count;
    const tall = (snowy ? 330 : 130) * (1.15 - share * 0.62);
    const colour = mix(rock, hour.haze, 0.84 - share * 0.5);
    const base = foot + index * 26;
    const ridge: Point[] = [];
    const peaks: Point[] = [];
    let x = -120;
    while (x < 1640) {
      const up = tall * random.between(0.5, 1);
      const wide = random.between(120, 230) * (snowy ? 1 : 1.6);
      ridge.push([x, base - tall * random.between(0.1, 0.36)], [x + wide * 0.5, base - up]);
      peaks.push([x + wide * 0.5, base - up]);
      x += wide;
    }
    const outline = svg`M-140 ${base + 240}L${ridge.map(([px, py]) => svg`${px} ${py}`).join('L')}L1640 ${base + 240}Z`;
    const lit = peaks
      .map(
        ([px, py]) =>
          svg`M${px} ${py}l${random.between(20, 46)} ${tall * 0.34}l${random.between(-34, -10)} ${tall * 0.1}l26 ${tall * 0.3}l-90 0z`,
      )
      .join('');
    const snow =
      snowy && index < count - 1
        ? peaks
            .map(
              ([px, py]) =>
                svg`M${px} ${py}l${tall * 0.15} ${tall * 0.24}l${-tall * 0.06} ${-tall * 0.04}l${-tall * 0.05} ${tall * 0.1}l${-tall * 0.07} ${-tall * 0.09}l${-tall * 0.07} ${tall * 0.07}l${-tall * 0.04} ${-tall * 0.05}z`,
            )
            .join('')
        : '';
    const veil = linear(sheet, [
      [0, hour.haze, 0],
      [1, hour.haze, 0.7],
    ]);
    return snowy
      ? svg`<path d="${outline}" fill="${colour}"/><path d="${lit}" fill="${darker(colour, 0.3)}" fill-opacity=".28"/><path d="${snow}" fill="${mix('#ffffff', hour.low, 0.18)}" fill-opacity="${0.95 - index * 0.12}"/><path d="${rectangle(0, base - tall * 0.3, 1500, tall * 0.3 + 150)}" fill="${veil}" fill-opacity="${0.8 - share * 0.4}"/>`
      : svg`<path d="${smooth([[-140, base + 240], ...ridge, [1640, base + 240]])}Z" fill="${colour}"/>`;
  });
}

export function hills({ sheet, hour }: View, levels: readonly number[], dryness: number): string {
  const { random, colours } = sheet;
  return levels
    .map((level, index) => {
      const share = (index + 1) / levels.length;
      const soil = mix(
        mix(colours.leaf, '#7f9a52', 0.4),
        mix('#d3ae66', colours.accent, 0.25),
        dryness * random.between(0.4, 0.75),
      );
      const colour = mix(soil, hour.haze, 0.56 - share * 0.5 + hour.night * 0.16);
      const line = smooth(
        Array.from({ length: 7 }, (_, at) => [at * 260 - 30, level + random.jitter(34)] as const),
      );
      return svg`<path d="${line}V1020H-40Z" fill="${index % 2 ? darker(colour, 0.08) : colour}"/><path transform="translate(0 9)" d="${line}" fill="none" stroke="${lighter(colour, 0.4)}" stroke-width="6" stroke-opacity=".35"/>`;
    })
    .join('');
}

/** Fields that run to a vanishing point, each with its furrows. */
export function patchwork({ sheet, hour }: View, from: number, to: number): string {
  const { random, colours } = sheet;
  const rows = 4;
  let y = from;
  return repeat(rows, (row) => {
    const next = from + ((to - from) * (row + 1) ** 1.5) / rows ** 1.5 + 8;
    const count = 7 - row;
    const [top, low] = [y, next];
    y = next;
    return repeat(count, (index) => {
      const crop = random.pick([
        '#8fa455',
        '#a9b566',
        '#d8b861',
        '#c8a35a',
        '#6f8f4a',
        '#b89a66',
        colours.leaf,
      ]);
      const colour = mix(mix(crop, colours.leaf, 0.18), hour.haze, 0.3 - row * 0.06 + hour.night * 0.2);
      const [a, b] = [(index / count) * 1700 - 100, ((index + 1) / count) * 1700 - 100];
      const lean = (x: number, depth: number) => 750 + (x - 750) * (1 + depth * 0.22);
      const quad: Point[] = [
        [lean(a, 0), top],
        [lean(b, 0), top],
        [lean(b, 1) + 3, low + 2],
        [lean(a, 1), low + 2],
      ];
      const furrows = repeat(5, (at) => {
        const share = (at + 0.5) / 5;
        return svg`M${lean(a + (b - a) * share, 0)} ${top}L${lean(a + (b - a) * share, 1)} ${low}`;
      });
      return svg`<path d="${polygon(quad)}" fill="${colour}"/><path d="${furrows}" stroke="${darker(colour, 0.22)}" stroke-width="${2 + row}" stroke-opacity=".3"/>`;
    });
  });
}

export function stream({ sheet, hour }: View, x: number): string {
  const water = linear(sheet, [
    [0, mix('#7fb4c4', hour.low, 0.5)],
    [1, mix('#4f93ad', hour.top, 0.4)],
  ]);
  const bend = sheet.random.pick([-1, 1]) * sheet.random.between(90, 200);
  return svg`<path d="M${x} 640C${x + bend} 720 ${x - bend} 800 ${x + bend * 0.6} 1010H${x + bend * 0.6 + 190}C${x - bend + 110} 820 ${x + bend + 44} 720 ${x + 12} 640Z" fill="${water}"/><path d="M${x + 6} 680C${x + bend * 0.7 + 20} 740 ${x - bend * 0.5 + 30} 820 ${x + bend * 0.6 + 80} 990" fill="none" stroke="#fff" stroke-width="5" stroke-dasharray="40 60" stroke-opacity=".4"/>`;
}

/** The hauz: the square pool of an oasis town. */
export function pool({ sheet, hour }: View): string {
  const x = sheet.random.between(480, 760);
  const water = linear(sheet, [
    [0, mix('#5fa9ad', hour.low, 0.45)],
    [1, mix('#2f7f8f', hour.top, 0.35)],
  ]);
  return svg`<path d="M${x - 24} 838H${x + 444}L${x + 520} 962H${x - 100}Z" fill="#d9c39c"/><path d="M${x} 850H${x + 420}L${x + 480} 946H${x - 60}Z" fill="${water}"/><path d="M${x + 40} 880h160M${x + 180} 912h200M${x + 10} 926h90" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-opacity=".45"/>`;
}

export function grasses({ sheet, hour }: View): string {
  const { random, colours } = sheet;
  const blades = repeat(70, () => {
    const x = random.between(0, 1500);
    return svg`M${x} ${random.between(970, 1010)}q${random.jitter(8)} -30 ${random.jitter(22)} ${-random.between(34, 80)}`;
  });
  const poppy = repeat(random.integer(8, 26), () => {
    const at: Point = [random.between(0, 1500), random.between(900, 985)];
    return svg`<g transform="translate(${at[0]} ${at[1]})">${[0, 72, 144, 216, 288].map((turn) => svg`<path transform="rotate(${turn})" d="${petal(13, 12)}"/>`)}</g>`;
  });
  return svg`<path d="${blades}" fill="none" stroke="${mix(darker(colours.leaf, 0.25), hour.haze, hour.night * 0.3)}" stroke-width="4" stroke-linecap="round"/><g fill="${mix(random.pick([colours.main, '#c9382c', '#e8b84a', '#f3e6ef']), hour.haze, hour.night * 0.4)}">${poppy}</g>`;
}
