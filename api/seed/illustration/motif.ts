import { blossom } from './ornament.ts';
import { mix } from './palette.ts';
import { drop, ellipse, petal, polar, polygon, smooth, spiral, star } from './path.ts';
import { repeat, svg } from './svg.ts';

/** The colours a motif is drawn in. */
export interface Ink {
  readonly fill: string;
  readonly second: string;
  readonly accent: string;
  readonly line: string;
  /** The ground it lies on, for what is left open. */
  readonly ground: string;
}

/** Each motif fills a box of 100 by 100 around the origin and stands upright. */
export const motifs = {
  almond,
  pepper,
  pomegranate,
  sun,
  moon,
  tulip,
  'ram-horn': ramHorn,
  comb,
  amulet,
  scorpion,
  peacock,
  cypress,
  wave,
  spider,
  star: eightStar,
  knife,
  'star-trail': starTrail,
  bird,
  fish,
  jug,
  carnation,
  vine: grape,
} as const satisfies Record<string, (ink: Ink) => string>;

export type MotifName = keyof typeof motifs;

function almond({ fill, second, accent, line, ground }: Ink): string {
  return svg`<path d="${drop(98, 62, 20)}" fill="${fill}"/><path transform="translate(-1 6)" d="${drop(66, 38, 12)}" fill="${ground}"/><path transform="translate(-1 9)" d="${drop(48, 25, 8)}" fill="${second}"/><circle cx="-3" cy="18" r="7" fill="${accent}"/><path d="M-3 8q2 -12 10 -22" fill="none" stroke="${line}" stroke-width="2.5"/><g fill="${line}">${repeat(4, (i) => svg`<circle cx="${-30 + i * 3}" cy="${12 - i * 13}" r="2.4"/>`)}</g>`;
}

function pepper({ fill, second, accent, line, ground }: Ink): string {
  const seeds = repeat(4, (i) => svg`<circle cx="${-8 + i * 5}" cy="${26 - i * 15}" r="${4.4 - i * 0.6}"/>`);
  return svg`<path d="M34 -48C6 -44 -36 -16 -32 22C-30 46 2 52 14 30C26 8 2 -20 34 -48Z" fill="${fill}"/><path d="M14 -31C-6 -20 -24 -4 -22 20C-20 36 0 40 6 24C12 6 0 -12 14 -31Z" fill="${ground}"/><g fill="${second}">${seeds}</g><path d="M34 -48q12 2 14 12" fill="none" stroke="${line}" stroke-width="4" stroke-linecap="round"/><circle cx="47" cy="-32" r="5" fill="${accent}"/>`;
}

function pomegranate({ fill, second, accent, line, ground }: Ink): string {
  const seeds = [
    [0, -8],
    [-11, 4],
    [11, 4],
    [-6, 19],
    [6, 19],
    [0, 6],
  ].map(([x = 0, y = 0]) => svg`<path transform="translate(${x} ${y})" d="${drop(12, 9, 0)}"/>`);
  return svg`<path d="M-6 46q-22 6 -34 -6q16 -12 34 0zM6 46q22 6 34 -6q-16 -12 -34 0z" fill="${line}"/><path d="M0 44C-30 46 -44 22 -40 0C-36 -20 -18 -28 -10 -28L-18 -48L-6 -40L0 -50L6 -40L18 -48L10 -28C18 -28 36 -20 40 0C44 22 30 46 0 44Z" fill="${fill}"/><path d="M0 34C-18 34 -28 22 -27 5C-24 -12 -10 -18 0 -20C10 -18 24 -12 27 5C28 22 18 34 0 34Z" fill="${ground}"/><g fill="${second}">${seeds}</g><circle cy="-31" r="4" fill="${accent}"/>`;
}

function sun({ fill, second, accent, line }: Ink): string {
  const rays = repeat(16, (i) => svg`<path transform="rotate(${i * 22.5})" d="M-5 -30L0 -49L5 -30Z"/>`);
  return svg`<g fill="${fill}">${rays}</g><circle r="33" fill="${line}"/>${blossom(8, 30, second, accent, fill)}`;
}

function moon({ fill, second, accent, line, ground }: Ink): string {
  const dots = repeat(20, (i) => svg`<path d="${ellipse(...polar(37, i * 18), 2.6)}"/>`);
  return svg`<circle r="48" fill="${line}"/><circle r="44" fill="${ground}"/><g fill="${accent}">${dots}</g><circle r="30" fill="${fill}"/><circle r="21" fill="${second}"/><circle r="13" fill="${ground}"/><circle r="6.5" fill="${accent}"/>`;
}

function tulip({ fill, second, accent, line }: Ink): string {
  return svg`<path d="M0 4V50" stroke="${line}" stroke-width="4"/><path d="M0 46C-22 44 -34 28 -36 10C-20 16 -6 28 0 46ZM0 46C22 44 34 28 36 10C20 16 6 28 0 46Z" fill="${line}"/><path d="M0 14C-30 14 -34 -20 -30 -46C-20 -40 -12 -32 -8 -24L0 -50L8 -24C12 -32 20 -40 30 -46C34 -20 30 14 0 14Z" fill="${fill}"/><path d="M0 8C-14 4 -14 -18 0 -36C14 -18 14 4 0 8Z" fill="${second}"/><circle cy="-4" r="5" fill="${accent}"/>`;
}

function ramHorn({ fill, second, accent }: Ink): string {
  const horns = [-1, 1].map(
    (side) =>
      svg`M0 46C0 10 ${side * 4} -8 ${side * 8} -20${spiral([side * 25, -20], 18, side > 0 ? 180 : 0, side * 1.25, 0.25).replace('M', 'L')}`,
  );
  const lower = [-1, 1].map(
    (side) =>
      svg`M0 30C${side * 6} 18 ${side * 30} 12 ${side * 34} 28C${side * 35} 40 ${side * 20} 42 ${side * 20} 32`,
  );
  return svg`<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="${horns}${lower}" stroke="${fill}" stroke-width="10"/></g><path d="M0 -4L7 8L0 20L-7 8Z" fill="${second}"/><circle cy="-40" r="5" fill="${accent}"/>`;
}

function comb({ fill, second, accent, line }: Ink): string {
  const teeth = repeat(7, (i) => svg`<path d="M${-39 + i * 12} -6h6v44l-3 8l-3 -8z"/>`);
  return svg`<path d="M-44 -14H44V0H-44Z" fill="${fill}"/><g fill="${fill}">${teeth}</g><path d="M-44 -14L0 -48L44 -14Z" fill="${line}"/><path d="M-22 -18L0 -36L22 -18Z" fill="${second}"/><circle cy="-24" r="4" fill="${accent}"/>`;
}

function amulet({ fill, second, accent, line, ground }: Ink): string {
  const drops = repeat(
    5,
    (i) =>
      svg`<path d="M${-32 + i * 16} 22v12" stroke="${line}" stroke-width="2"/><circle cx="${-32 + i * 16}" cy="40" r="6"/>`,
  );
  return svg`<path d="M0 -48L46 22H-46Z" fill="${line}"/><path d="M0 -36L35 17H-35Z" fill="${fill}"/><path d="M0 -18L20 11H-20Z" fill="${ground}"/><path d="M0 -8L11 7H-11Z" fill="${second}"/><g fill="${accent}">${drops}</g>`;
}

function scorpion({ fill, second, accent, line }: Ink): string {
  const legs = repeat(
    3,
    (i) => svg`M-8 ${-4 + i * 12}q-16 -8 -26 ${2 + i * 3}M8 ${-4 + i * 12}q16 -8 26 ${2 + i * 3}`,
  );
  return svg`<g fill="none" stroke="${line}" stroke-width="4" stroke-linecap="round"><path d="${legs}M-8 -18C-30 -20 -34 -40 -20 -48M8 -18C30 -20 34 -40 20 -48"/><path d="M0 30C0 50 26 50 26 34C26 26 18 26 18 32" stroke-width="6"/></g><path d="M0 -24C14 -16 14 20 0 34C-14 20 -14 -16 0 -24Z" fill="${fill}"/><path d="M0 -10L7 4L0 18L-7 4Z" fill="${second}"/><circle cx="-20" cy="-46" r="5" fill="${accent}"/><circle cx="20" cy="-46" r="5" fill="${accent}"/>`;
}

function peacock({ fill, second, accent, line, ground }: Ink): string {
  const plumes = repeat(
    5,
    (i) =>
      svg`<g transform="translate(0 34) rotate(${-58 + i * 29})"><path d="${petal(74, 32, 0.75)}" fill="${fill}"/><circle cy="-54" r="11" fill="${ground}"/><circle cy="-54" r="7.5" fill="${second}"/><circle cy="-54" r="3.5" fill="${accent}"/></g>`,
  );
  return svg`${plumes}<path d="M0 48C-12 40 -12 26 0 12C12 26 12 40 0 48Z" fill="${line}"/>`;
}

function cypress({ fill, second, accent, line }: Ink): string {
  const scales = repeat(
    5,
    (i) =>
      svg`M${-3 - (4 - Math.abs(2.4 - i)) * 3} ${30 - i * 14}Q0 ${16 - i * 14} ${3 + (4 - Math.abs(2.4 - i)) * 3} ${30 - i * 14}`,
  );
  return svg`<path d="M-3 36h6v14h-6z" fill="${line}"/><path d="M0 -50C10 -30 24 -4 22 18C20 34 10 40 0 40C-10 40 -20 34 -22 18C-24 -4 -10 -30 0 -50Z" fill="${fill}"/><path d="${scales}" fill="none" stroke="${second}" stroke-width="3"/><circle cx="-30" cy="34" r="5" fill="${accent}"/><circle cx="30" cy="34" r="5" fill="${accent}"/>`;
}

function wave({ fill, second, accent, line }: Ink): string {
  const course = (y: number) =>
    svg`M-50 ${y}C-36 ${y - 24} -26 ${y - 24} -14 ${y - 6}C-4 ${y + 8} 6 ${y - 2} 2 ${y - 10}M0 ${y}C14 ${y - 24} 24 ${y - 24} 36 ${y - 6}C42 ${y + 4} 48 ${y} 50 ${y}`;
  return svg`<g fill="none" stroke-width="7" stroke-linecap="round"><path d="${course(-18)}" stroke="${fill}"/><path d="${course(8)}" stroke="${second}"/><path d="${course(34)}" stroke="${line}"/></g><circle cy="-44" r="5" fill="${accent}"/>`;
}

function spider({ fill, second, accent, line }: Ink): string {
  const legs = [0, 90, 180, 270].map(
    (turn) =>
      svg`<path transform="rotate(${turn})" d="M4 -14V-34H22V-24H14M-4 -14V-34H-22V-24H-14M14 -14L36 -36"/>`,
  );
  return svg`<g fill="none" stroke="${line}" stroke-width="5">${legs}</g><path d="M0 -22L22 0L0 22L-22 0Z" fill="${fill}"/><path d="M0 -12L12 0L0 12L-12 0Z" fill="${second}"/><circle r="4.5" fill="${accent}"/>`;
}

function eightStar({ fill, second, accent, line, ground }: Ink): string {
  const square = (size: number) => polygon([0, 1, 2, 3].map((i) => polar(size, i * 90 + 45)));
  return svg`<path d="${star(8, 49, 37)}" fill="${line}"/><path d="${square(43)}" fill="${fill}"/><path transform="rotate(45)" d="${square(43)}" fill="${fill}"/><path d="${star(8, 30, 18)}" fill="${ground}"/><path d="${star(8, 24, 11)}" fill="${second}"/><circle r="6" fill="${accent}"/>`;
}

function knife({ fill, second, accent, line }: Ink): string {
  return svg`<path d="M-9 8C-13 -16 -6 -38 8 -50C12 -26 12 -8 9 8Z" fill="${fill}"/><path d="M-12 8H12V15H-12Z" fill="${line}"/><path d="M-7 15H7L9 46Q0 52 -9 46Z" fill="${second}"/><circle cy="26" r="3.4" fill="${accent}"/><circle cy="38" r="3.4" fill="${accent}"/>`;
}

function starTrail({ fill, second, accent, line }: Ink): string {
  const steps = repeat(
    5,
    (i) =>
      svg`<path transform="translate(${Math.sin(i * 1.5) * 22} ${40 - i * 20})" d="${star(6, 10 - i * 0.5, 4.4)}" fill="${[fill, second, accent][i % 3] ?? fill}"/>`,
  );
  return svg`<path d="${smooth(Array.from({ length: 5 }, (_, i) => [Math.sin(i * 1.5) * 22, 40 - i * 20] as const))}" fill="none" stroke="${line}" stroke-width="2.4" stroke-dasharray="2 6" stroke-linecap="round"/>${steps}`;
}

function bird({ fill, second, accent, line, ground }: Ink): string {
  const tail = repeat(
    4,
    (i) =>
      svg`<path transform="translate(-14 12) rotate(${-132 + i * 15})" d="${petal(44 - i * 3, 13, 0.7)}" fill="${i % 2 ? second : line}"/>`,
  );
  return svg`${tail}<path d="M-22 6C-10 -16 4 -12 12 -24C14 -40 34 -42 38 -28L50 -22L38 -19C38 10 14 28 -4 24C-14 22 -20 16 -22 6Z" fill="${fill}"/><path d="M-14 8C-2 -8 12 -6 20 0C14 16 -2 18 -14 8Z" fill="${ground}"/><path d="M-8 8C0 -1 8 0 14 3C8 12 0 13 -8 8Z" fill="${second}"/><circle cx="29" cy="-28" r="3.6" fill="${ground}"/><path d="M24 -38q-2 -10 4 -12M29 -38q0 -8 6 -11" fill="none" stroke="${accent}" stroke-width="3" stroke-linecap="round"/><path d="M0 25v14m-6 2l6 -4l6 4M10 22v15m-5 2l5 -4l5 4" fill="none" stroke="${line}" stroke-width="3"/>`;
}

function fish({ fill, second, accent, line, ground }: Ink): string {
  const scales = [
    [-4, -8],
    [-4, 8],
    [-16, 0],
    [8, 0],
    [-26, -7],
    [-26, 7],
    [-14, -14],
    [-14, 14],
  ].map(([x = 0, y = 0]) => svg`M${x} ${y - 6}q8 6 0 12`);
  return svg`<path d="M-30 0L-50 -20Q-42 0 -50 20Z" fill="${line}"/><path d="M48 0C30 -28 -6 -30 -36 0C-6 30 30 28 48 0Z" fill="${fill}"/><path d="${scales}" fill="none" stroke="${ground}" stroke-width="2.6"/><path d="M20 -18q-8 18 0 36" fill="none" stroke="${second}" stroke-width="4"/><circle cx="32" cy="-5" r="4.5" fill="${ground}"/><circle cx="33" cy="-5" r="2.2" fill="${line}"/><path d="M-4 -22q8 -14 18 -10q-2 8 -6 10zM-4 22q8 12 18 8q-2 -6 -6 -8z" fill="${accent}"/>`;
}

function jug({ fill, second, accent, line, ground }: Ink): string {
  return svg`<path d="M22 -14C46 -14 40 22 20 22" fill="none" stroke="${line}" stroke-width="5"/><path d="M-20 -2C-36 -8 -38 -26 -44 -32L-36 -34C-30 -24 -26 -16 -16 -14Z" fill="${line}"/><path d="M-8 -46H8L6 -26C26 -18 30 20 14 40H20V48H-20V40H-14C-30 20 -26 -18 -6 -26Z" fill="${fill}"/><path d="M-22 2H22V12H-22Z" fill="${ground}"/><path d="M-22 4l5.5 6l5.5 -6l5.5 6l5.5 -6l5.5 6l5.5 -6l5.5 6l5.5 -6" fill="none" stroke="${second}" stroke-width="2.6"/><circle cy="-14" r="5" fill="${accent}"/><circle cy="26" r="6" fill="${second}"/>`;
}

function carnation({ fill, second, accent, line }: Ink): string {
  const fan = repeat(
    7,
    (i) =>
      svg`<path transform="translate(0 14) rotate(${-66 + i * 22})" d="M-3 0L-10 -50L-5 -46L0 -56L5 -46L10 -50L3 0Z" fill="${i % 2 ? second : fill}"/>`,
  );
  return svg`<path d="M0 10V50" stroke="${line}" stroke-width="4"/><path d="M0 46Q-24 44 -30 24Q-8 26 0 46ZM0 46Q24 44 30 24Q8 26 0 46Z" fill="${line}"/>${fan}<path d="M-9 18Q0 -2 9 18Z" fill="${accent}"/>`;
}

function grape({ fill, second, accent, line }: Ink): string {
  const berries = [4, 3, 2, 1].flatMap((count, row) =>
    Array.from(
      { length: count },
      (_, i) =>
        svg`<circle cx="${(i - (count - 1) / 2) * 15}" cy="${-8 + row * 14}" r="7.6" fill="${(i + row) % 2 ? fill : mix(fill, second, 0.5)}"/>`,
    ),
  );
  return svg`<path d="M0 -50Q4 -34 0 -14" fill="none" stroke="${line}" stroke-width="3.4"/><path d="M0 -22C-10 -44 -34 -44 -42 -26C-34 -14 -14 -12 0 -22ZM0 -22C10 -44 34 -44 42 -26C34 -14 14 -12 0 -22Z" fill="${line}"/>${berries}<path d="M10 -40q16 -8 22 2q4 10 -6 8" fill="none" stroke="${accent}" stroke-width="2.6"/>`;
}
