import { flatGround, standingGround } from './ground.ts';
import { darker, lighter } from './palette.ts';
import { ellipse, type Point, petal, rectangle } from './path.ts';
import { footShadow, glint, roundness, softShadow } from './shade.ts';
import { clipped, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

const ripe = [
  ['#b3242a', '#e2a63e'],
  ['#c2383a', '#d9c25a'],
  ['#9c1f2e', '#d0703e'],
  ['#cfa63a', '#d9603a'],
] as const;

/** Apples in a crate, or a few of them on the table. */
export function apples(sheet: Sheet): Scene {
  const { random } = sheet;
  const [skin, blush] = random.pick(ripe as unknown as [(typeof ripe)[0], ...(typeof ripe)[0][]]);
  const ground = standingGround(sheet, random.between(640, 740));
  const fruit = [0, 1, 2].map(() => symbol(sheet, apple(sheet, skin, blush))) as [string, string, string];
  const one = (x: number, y: number, size: number) =>
    use(random.pick(fruit), x, y, size / 100, random.jitter(24));
  const loose = (places: readonly Point[], size: number) =>
    places
      .map(([x, y]) => footShadow(sheet, x, y + size * 0.86, size * 0.66, size * 0.2) + one(x, y, size))
      .join('');
  if (random.chance(0.3))
    return {
      ground,
      goods: loose(
        [
          [350, 740],
          [600, 730],
          [250, 910],
          [480, 890],
          [710, 920],
        ],
        138,
      ),
      focus: [480, 840],
    };
  const wood = random.pick(['#c9a06a', '#b98a55', '#d2b07c', '#a67a48']);
  const [x, width, top, foot] = [110, 740, 690, 1000];
  const heap = [
    [4, 590, 166],
    [5, 660, 142],
    [6, 725, 112],
  ].flatMap(([count = 0, y = 0, step = 0]) =>
    Array.from({ length: count }, (_, index) =>
      one(480 + (index - (count - 1) / 2) * step + random.jitter(9), y + random.jitter(8), 84),
    ),
  );
  const slat = (y: number) =>
    svg`<path d="${rectangle(x, y, width, 84, 5)}" fill="${wood}"/><path d="M${x + 10} ${y + 26}c200 -12 420 14 ${width - 20} 0M${x + 10} ${y + 56}c240 14 420 -10 ${width - 20} 2" fill="none" stroke="${darker(wood, 0.3)}" stroke-width="3" stroke-opacity=".5"/><path d="M${x} ${y + 3}h${width}" stroke="#fff" stroke-opacity=".3" stroke-width="4"/><path d="M${x} ${y + 84}h${width}" stroke="#3a2415" stroke-opacity=".35" stroke-width="5"/>`;
  const post = (px: number) =>
    svg`<path d="${rectangle(px, top - 20, 52, foot - top + 22, 5)}" fill="${darker(wood, 0.14)}"/><circle cx="${px + 26}" cy="${top + 40}" r="6" fill="#6b5b48"/><circle cx="${px + 26}" cy="${top + 140}" r="6" fill="#6b5b48"/><circle cx="${px + 26}" cy="${top + 240}" r="6" fill="#6b5b48"/>`;
  const crate = svg`<path d="${rectangle(x + 8, top, width - 16, foot - top)}" fill="${darker(wood, 0.62)}"/>${slat(top)}${slat(top + 104)}${slat(top + 208)}${post(x)}${post(x + width - 52)}`;
  const beside = random.chance(0.6) ? loose([[random.pick([210, 740]), 1060]], 80) : '';
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, 1004, 380, 44)}<path d="M${x + 6} ${top + 6}L${x + 50} 560H${x + width - 50}L${x + width - 6} ${top + 6}Z" fill="${darker(wood, 0.5)}"/>${heap}${crate}${beside}`,
    focus: [480, 740],
  };
}

/** An apple of 100 around the origin. */
function apple(sheet: Sheet, skin: string, blush: string): string {
  const { random } = sheet;
  const d =
    'M0 -74C-30 -98 -92 -84 -98 -20C-102 40 -60 96 -22 94C-10 94 -8 88 0 88C8 88 10 94 22 94C60 96 102 40 98 -20C92 -84 30 -98 0 -74Z';
  const light = radial(
    sheet,
    [
      [0, lighter(skin, 0.3)],
      [0.4, skin],
      [1, darker(skin, 0.5)],
    ],
    [0.36, 0.34, 0.76],
  );
  const streaks = repeat(22, (index) => {
    const at = -92 + index * 8.6 + random.jitter(3);
    return svg`M${at * 0.3} -68Q${at * 1.04} ${-30 + random.jitter(14)} ${at * 0.92} ${random.between(6, 62)}`;
  });
  const leaf = random.chance(0.45)
    ? svg`<path transform="translate(6 -84) rotate(${random.between(48, 76)})" d="${petal(70, 44)}" fill="#6f8a3f"/><path transform="translate(6 -84) rotate(62)" d="M0 0V-54" stroke="#4f662a" stroke-width="3"/>`
    : '';
  return svg`<path d="${d}" fill="${light}"/><path d="${streaks}" fill="none" stroke="${blush}" stroke-opacity=".42" stroke-width="4" stroke-linecap="round"/><path d="M-34 -72Q0 -42 34 -72Q0 -60 -34 -72Z" fill="#3a2415" fill-opacity=".5"/><path d="M0 -66Q-2 -92 12 -108" fill="none" stroke="#5a4326" stroke-width="8" stroke-linecap="round"/>${leaf}${glint('M-66 -30Q-62 -54 -44 -64', 9, 0.5)}`;
}

/** A long netted melon with a slice cut from another. */
export function melon(sheet: Sheet): Scene {
  const { random } = sheet;
  const rind = random.pick(['#dfb85a', '#cfa84a', '#d9c46a', '#b9a24a']);
  const ground = standingGround(sheet, random.between(600, 700));
  const [rx, ry] = [random.between(370, 400), random.between(180, 205)];
  const d = svg`M${-rx} 4C${-rx * 0.9} ${-ry} ${-rx * 0.3} ${-ry * 1.06} 0 ${-ry}C${rx * 0.4} ${-ry} ${rx * 0.92} ${-ry * 0.8} ${rx} -8C${rx * 0.92} ${ry * 0.82} ${rx * 0.4} ${ry} 0 ${ry}C${-rx * 0.3} ${ry * 1.04} ${-rx * 0.9} ${ry} ${-rx} 4Z`;
  const cracks = repeat(64, () => {
    const [x, y] = [random.jitter(rx), random.jitter(ry)];
    return svg`M${x} ${y}q${random.jitter(34)} ${random.jitter(20)} ${random.jitter(60)} ${random.jitter(26)}t${random.jitter(50)} ${random.jitter(30)}`;
  });
  const ribs = repeat(5, (index) => svg`M${-rx} 2Q0 ${(index - 2) * ry * 0.8} ${rx} -6`);
  const lit = radial(
    sheet,
    [
      [0, lighter(rind, 0.4)],
      [0.5, rind],
      [1, darker(rind, 0.5)],
    ],
    [0.4, 0.24, 0.72],
  );
  const whole = svg`<g transform="translate(480 790) rotate(${random.jitter(6)})"><path d="${d}" fill="${lit}"/>${clipped(sheet, d, svg`<path d="${ribs}" fill="none" stroke="${darker(rind, 0.3)}" stroke-opacity=".4" stroke-width="10"/><path d="${cracks}" fill="none" stroke="${lighter(rind, 0.66)}" stroke-opacity=".8" stroke-width="5" stroke-linecap="round"/>`)}<path d="M${rx - 6} -8q34 -8 60 -40" fill="none" stroke="#8a7a45" stroke-width="16" stroke-linecap="round"/></g>`;
  const sliced = random.chance(0.75) ? wedge(sheet, random.pick([280, 640]), 1040, rind) : '';
  return {
    ground,
    goods: footShadow(sheet, 480, 970, 330, 56) + whole + sliced,
    focus: [480, 830],
  };
}

/** A wedge lying on its rind. */
function wedge(sheet: Sheet, x: number, y: number, rind: string): string {
  const flesh = sheet.random.pick(['#f3ecd0', '#efe0b4', '#f0d3a0']);
  const seeds = repeat(
    13,
    (index) =>
      svg`<path d="${ellipse(-120 + index * 20, -22 - Math.sin(((index + 1) / 14) * Math.PI) * 10 + (index % 3) * 9, 9, 4.5)}"/>`,
  );
  return svg`<g transform="translate(${x} ${y})">${footShadow(sheet, 0, 50, 190, 30)}<path d="M-230 -60Q0 190 230 -60Q0 -30 -230 -60Z" fill="${darker(rind, 0.1)}"/><path d="M-218 -58Q0 164 218 -58Q0 -30 -218 -58Z" fill="#b9bf78"/><path d="M-208 -57Q0 142 208 -57Q0 -32 -208 -57Z" fill="${flesh}"/><path d="M-160 -50Q0 44 160 -50Q0 -32 -160 -50Z" fill="${darker(flesh, 0.12)}"/><g fill="#e6cf94" stroke="#b99a55" stroke-width="2">${seeds}</g></g>`;
}

/** A melon kept for winter, hung up in a net of reed. */
export function winterMelon(sheet: Sheet): Scene {
  const { random } = sheet;
  const rind = random.pick(['#5f7040', '#4c5c3a', '#8a8a45', '#6f6a38']);
  const [rx, ry] = [random.between(255, 290), random.between(320, 350)];
  const y = 690;
  const d = ellipse(480, y, rx, ry);
  const lit = radial(
    sheet,
    [
      [0, lighter(rind, 0.42)],
      [0.5, rind],
      [1, darker(rind, 0.56)],
    ],
    [0.36, 0.3, 0.76],
  );
  const flecks = repeat(
    120,
    () => svg`M${480 + random.jitter(rx)} ${y + random.jitter(ry)}l${random.jitter(16)} ${random.jitter(16)}`,
  );
  const strands = [-1, 1].flatMap((way) =>
    Array.from(
      { length: 6 },
      (_, index) =>
        svg`M480 ${y - ry - 24}C${480 + way * (index - 1.4) * rx * 0.3} ${y - ry * 0.7} ${480 + way * (index - 3.2) * rx * 0.62} ${y + ry * 0.3} ${480 - way * 6} ${y + ry + 8}`,
    ),
  );
  const reed = random.pick(['#c9b070', '#b89a58', '#d6c48c']);
  const rope = svg`M480 -10V${y - ry - 20}`;
  const tied = svg`<g fill="none" stroke-linecap="round"><path d="${rope}" stroke="${darker(reed, 0.45)}" stroke-width="24"/><path d="${rope}" stroke="${reed}" stroke-width="18"/><path d="${rope}" stroke="${darker(reed, 0.3)}" stroke-width="18" stroke-dasharray="5 15" stroke-linecap="butt"/></g><path d="${rectangle(454, y - ry - 44, 52, 40, 14)}" fill="${darker(reed, 0.2)}"/><path d="M452 ${y - ry - 32}h56M452 ${y - ry - 16}h56" stroke="${lighter(reed, 0.3)}" stroke-width="6"/>`;
  const ends = repeat(9, (index) => svg`M480 ${y + ry}l${(index - 4) * 14} ${96 - Math.abs(index - 4) * 7}`);
  const net = svg`<g fill="none" stroke-linecap="round"><path d="${strands}" stroke="#20150c" stroke-opacity=".4" stroke-width="22" transform="translate(5 7)"/><path d="${strands}" stroke="${darker(reed, 0.22)}" stroke-width="19"/><path d="${strands}" stroke="${lighter(reed, 0.2)}" stroke-width="5" transform="translate(-3 0)"/><path d="${ends}" stroke="${reed}" stroke-width="9"/></g><path d="${rectangle(452, y + ry - 16, 56, 34, 12)}" fill="${darker(reed, 0.2)}"/>`;
  return {
    ground: flatGround(sheet),
    goods: svg`${softShadow(sheet, d, { x: 40, y: 40, blur: 50, strength: 0.4 })}<path d="${d}" fill="${lit}"/>${clipped(sheet, d, svg`<path d="${flecks}" stroke="${lighter(rind, 0.5)}" stroke-width="5" stroke-opacity=".5" stroke-linecap="round"/>`)}${roundness(sheet, d, 0.4)}${net}${tied}`,
    focus: [480, 680],
  };
}
