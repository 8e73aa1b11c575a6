import { darker, lighter, mix } from './palette.ts';
import { ellipse, rectangle, star } from './path.ts';
import { clipped, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Things that stand in a landscape. (x, y) is where they meet the earth; `night` from 0 to 1 lights their windows. */
const at = (x: number, y: number, size: number, content: string) =>
  svg`<g transform="translate(${x} ${y}) scale(${size})">${content}</g>`;

const lamp = (night: number) => (night > 0.2 ? '#ffd37a' : '#4a3526');

/** An adobe house with a flat roof, a porch (ayvon) now and then, and its wall. */
export function homestead(
  { random, colours }: Sheet,
  x: number,
  y: number,
  size: number,
  night: number,
): string {
  const clay = mix(random.pick(['#d9b98c', '#cfa877', '#e3caa3', '#c99f70']), '#39405f', night * 0.3);
  const wide = random.between(90, 160);
  const tall = random.between(62, 84);
  const doorPaint = mix(
    random.pick([colours.main, colours.second, '#4f8fa8', '#6b4a2f']),
    '#39405f',
    night * 0.3,
  );
  const windows = repeat(
    2,
    (index) =>
      svg`<path d="${rectangle(wide * (0.14 + index * 0.3), -tall * 0.66, wide * 0.15, tall * 0.3)}" fill="${lamp(night)}" stroke="${lighter(clay, 0.6)}" stroke-width="4"/>`,
  );
  const porch = random.chance(0.5)
    ? svg`<path d="M${wide} ${-tall * 0.86}h${wide * 0.5}v7h${-wide * 0.5}z" fill="${darker(clay, 0.42)}"/><path d="M${wide * 1.2} ${-tall * 0.8}V0M${wide * 1.44} ${-tall * 0.8}V0" stroke="${darker(clay, 0.5)}" stroke-width="6"/><path d="M${wide} ${-tall * 0.8}h${wide * 0.46}V0h${-wide * 0.46}z" fill="${darker(clay, 0.6)}" fill-opacity=".45"/>`
    : '';
  return at(
    x,
    y,
    size,
    svg`<path d="M-40 2q${wide} 26 ${wide * 2.1} 0z" fill="#2d2412" fill-opacity=".25"/>${porch}<path d="M0 0V${-tall}H${wide}V0Z" fill="${clay}"/><path d="M${wide * 0.62} ${-tall}H${wide}V0H${wide * 0.62}Z" fill="${darker(clay, 0.2)}" fill-opacity=".5"/><path d="M-6 ${-tall}h${wide + 12}v-9h${-wide - 12}z" fill="${darker(clay, 0.28)}"/>${windows}<path d="${rectangle(wide * 0.74, -tall * 0.58, wide * 0.17, tall * 0.58)}" fill="${doorPaint}"/><path d="M-58 0v-26h58V0z" fill="${darker(clay, 0.1)}"/>`,
  );
}

/** A log or stone hut with a pitched roof. */
export function hut({ colours }: Sheet, x: number, y: number, size: number, night: number): string {
  const wall = mix('#a97f55', '#39405f', night * 0.3);
  return at(
    x,
    y,
    size,
    svg`<path d="M-90 4q100 24 230 0z" fill="#2d2412" fill-opacity=".3"/><path d="M-70 0V-64H90V0Z" fill="${wall}"/><path d="M-70 -16H90M-70 -32H90M-70 -48H90" stroke="${darker(wall, 0.3)}" stroke-width="3"/><path d="M-92 -60L-50 -126H78L112 -60Z" fill="${mix(colours.main, '#5a4a42', 0.5)}"/><path d="M-92 -60L-50 -126H10L-6 -60Z" fill="#fff" fill-opacity=".14"/><path d="${rectangle(-46, -48, 34, 30)}" fill="${lamp(night)}"/><path d="${rectangle(30, -50, 32, 50)}" fill="${darker(wall, 0.5)}"/>`,
  );
}

export function yurt({ random, colours }: Sheet, x: number, y: number, size: number, night: number): string {
  const felt = mix(random.pick(['#efe6d3', '#e6d8bf', '#f4eee2']), '#39405f', night * 0.34);
  const bandColour = mix(
    random.pick([colours.main, colours.second, colours.accent]),
    '#39405f',
    night * 0.25,
  );
  const horns = repeat(
    9,
    (index) =>
      svg`<path d="M${-112 + index * 28} -66q7 -16 14 0q7 -16 14 0" fill="none" stroke="${colours.base}" stroke-width="4"/>`,
  );
  return at(
    x,
    y,
    size,
    svg`<path d="M-150 4q160 40 350 4z" fill="#2d2412" fill-opacity=".28"/><path d="M-126 0C-134 -40 -130 -70 -126 -84H126C130 -70 134 -40 126 0Q0 20 -126 0Z" fill="${felt}"/><path d="M40 12C60 -30 60 -60 56 -84H126C130 -70 134 -40 126 0Q90 10 40 12Z" fill="#5a4630" fill-opacity=".2"/><path d="M-134 -82C-104 -140 -56 -166 -24 -172H24C56 -166 104 -140 134 -82Q0 -64 -134 -82Z" fill="${lighter(felt, 0.3)}"/><path d="M30 -70C60 -100 40 -150 10 -172H24C56 -166 104 -140 134 -82Q90 -74 30 -70Z" fill="#5a4630" fill-opacity=".16"/><path d="M-132 -84Q0 -64 132 -84V-60Q0 -40 -132 -60Z" fill="${bandColour}"/>${horns}<path d="M-26 -170Q0 -190 26 -170Q0 -160 -26 -170Z" fill="${darker(felt, 0.5)}"/><path d="M-24 9V-56H24V9Z" fill="${mix(colours.main, '#6b3a20', 0.4)}"/><path d="M-24 9V-56H0V10Z" fill="#fff" fill-opacity=".12"/><path d="M0 -44l9 14l-9 14l-9 -14z" fill="${colours.accent}"/><path d="M-60 -168L-110 -84M60 -168L110 -84M0 -172V-80" stroke="${darker(felt, 0.4)}" stroke-width="3" stroke-opacity=".5"/>${night > 0.2 ? svg`<path d="M-20 8V-50H20V8Z" fill="#ffcf7a" fill-opacity=".7"/>` : ''}`,
  );
}

/** A blue dome, its drum and gate, and a minaret. */
export function domes(sheet: Sheet, x: number, y: number, size: number, night: number): string {
  const { random, colours } = sheet;
  const brick = mix('#d8b487', '#39405f', night * 0.32);
  const tiles = mix(mix('#2f9aa8', colours.second, 0.35), '#39405f', night * 0.25);
  const dome = 'M-78 0C-96 -60 -64 -112 0 -150C64 -112 96 -60 78 0Z';
  const ribs = repeat(
    7,
    (index) => svg`M${(index - 3) * 25} 0C${(index - 3) * 31} -60 ${(index - 3) * 19} -112 0 -150`,
  );
  const gate = svg`<path d="M-130 0V-190H130V0Z" fill="${brick}"/><path d="M-130 -190h260v16h-260z" fill="${tiles}"/><path d="M-76 0V-104C-76 -140 -30 -152 0 -174C30 -152 76 -140 76 -104V0Z" fill="${darker(brick, 0.4)}"/><path d="M-76 0V-104C-76 -140 -30 -152 0 -174C30 -152 76 -140 76 -104V0" fill="none" stroke="${tiles}" stroke-width="9"/>${repeat(5, (index) => svg`<path d="${star(8, 13, 7, [-110, -160 + index * 34])}" fill="${tiles}"/><path d="${star(8, 13, 7, [110, -160 + index * 34])}" fill="${tiles}"/>`)}<path d="M60 -190H130V0H60Z" fill="#3a2415" fill-opacity=".12"/>`;
  const drum = svg`<path d="M-72 0V-60H72V0Z" fill="${brick}"/><path d="M-72 -60h144v26h-144z" fill="${lighter(tiles, 0.3)}"/>${repeat(8, (index) => svg`<path d="M${-64 + index * 18} -36v-18l6 -6l6 6v18z" fill="${darker(tiles, 0.3)}"/>`)}`;
  const whole = svg`<g transform="translate(150 -120)"><g transform="translate(0 -60)"><path d="${dome}" fill="${tiles}"/>${clipped(sheet, dome, svg`<path d="${ribs}" fill="none" stroke="${lighter(tiles, 0.45)}" stroke-width="5" stroke-opacity=".7"/><path d="M-90 0C-60 -60 -40 -120 0 -150H-110V0Z" fill="#fff" fill-opacity=".2"/>`)}<path d="M0 -150v-30" stroke="${colours.accent}" stroke-width="6"/><circle cy="-184" r="8" fill="${colours.accent}"/></g>${drum}<path d="M-110 120V0H110V120Z" fill="${darker(brick, 0.08)}"/></g>`;
  const minaret = random.chance(0.8)
    ? svg`<g transform="translate(-260 0)"><path d="M-34 0L-20 -330H20L34 0Z" fill="${brick}"/>${repeat(6, (index) => svg`<path d="M${-31 + index * 2.2} ${-34 - index * 52}h${62 - index * 4.4}v14h${index * 4.4 - 62}z" fill="${index % 2 ? tiles : darker(brick, 0.3)}"/>`)}<path d="M-30 -330H30V-352H-30Z" fill="${darker(brick, 0.2)}"/><path d="M-20 -352V-386H20V-352Z" fill="${brick}"/><path d="M-24 -386Q0 -430 24 -386Z" fill="${tiles}"/><path d="M8 0L4 -330H20L34 0Z" fill="#3a2415" fill-opacity=".16"/></g>`
    : '';
  return at(x, y, size, whole + gate + minaret);
}

export function poplar({ random, colours }: Sheet, x: number, y: number, size: number): string {
  const green = mix(
    mix('#5f7f3f', colours.leaf, 0.4),
    random.pick(['#c9a83f', '#2d4a2a', '#7f9a52']),
    random.between(0, 0.4),
  );
  const tall = random.between(150, 210);
  return at(
    x,
    y,
    size,
    svg`<path d="M-3 0h6v-40h-6z" fill="#6b5138"/><path d="M0 ${-tall}C14 ${-tall * 0.7} 24 ${-tall * 0.4} 17 -34C12 -18 -12 -18 -17 -34C-24 ${-tall * 0.4} -14 ${-tall * 0.7} 0 ${-tall}Z" fill="${green}"/><path d="M0 ${-tall}C14 ${-tall * 0.7} 24 ${-tall * 0.4} 17 -34C14 -24 6 -22 2 -22C12 ${-tall * 0.4} 8 ${-tall * 0.7} 0 ${-tall}Z" fill="${darker(green, 0.35)}" fill-opacity=".6"/>`,
  );
}

export function juniper({ random, colours }: Sheet, x: number, y: number, size: number): string {
  const green = mix(mix('#3f5f46', colours.leaf, 0.3), '#1d3330', random.between(0, 0.35));
  const tiers = repeat(
    4,
    (index) =>
      svg`M0 ${-150 + index * 12}L${20 + index * 13} ${-76 + index * 24}Q0 ${-66 + index * 24} ${-20 - index * 13} ${-76 + index * 24}Z`,
  );
  return at(
    x,
    y,
    size,
    svg`<path d="${ellipse(14, 2, 58, 9)}" fill="#1d2412" fill-opacity=".3"/><path d="M-5 0h10v-20h-10z" fill="#5b432d"/><path d="${tiers}" fill="${green}"/><path d="M0 -150L20 -76L12 -70L33 -52L20 -44L59 -4Q30 4 4 4Z" fill="${darker(green, 0.4)}" fill-opacity=".5"/>`,
  );
}

/** A round-headed tree: mulberry, apple, apricot. */
export function mulberry({ random, colours }: Sheet, x: number, y: number, size: number): string {
  const green = mix(mix('#6f8f45', colours.leaf, 0.4), '#24401f', random.between(0, 0.3));
  const puffs = repeat(
    6,
    (index) =>
      svg`<path d="${ellipse(Math.cos(index * 1.2) * 42, -118 + Math.sin(index * 1.2) * 30, random.between(36, 50), random.between(30, 42))}"/>`,
  );
  const fruit = random.chance(0.4)
    ? repeat(12, () => svg`<circle cx="${random.jitter(64)}" cy="${-116 + random.jitter(42)}" r="5"/>`)
    : '';
  return at(
    x,
    y,
    size,
    svg`<path d="${ellipse(20, 2, 90, 11)}" fill="#1d2412" fill-opacity=".28"/><path d="M-9 0C-4 -40 -12 -60 -26 -84L-14 -88L0 -64L16 -92L24 -86C8 -56 6 -30 10 0Z" fill="#6b5138"/><g fill="${darker(green, 0.2)}">${puffs}</g><g fill="${green}" transform="translate(-8 -8) scale(.92 .94)">${puffs}</g><path d="${ellipse(-30, -146, 34, 20)}" fill="${lighter(green, 0.3)}" fill-opacity=".5"/><g fill="${random.pick(['#c9382c', '#e8973a', colours.main])}">${fruit}</g>`,
  );
}

export function sheep({ random }: Sheet, x: number, y: number, size: number): string {
  const wool = random.pick(['#f3ecdf', '#f3ecdf', '#d8c7aa', '#4a3d36', '#8a6f55']);
  const way = random.chance(0.5) ? 1 : -1;
  return svg`<g transform="translate(${x} ${y}) scale(${size * way} ${size})"><path d="M-12 0v-10M-5 0v-10M6 0v-10M12 0v-10" stroke="#4a3526" stroke-width="3"/><path d="M-18 -12Q-20 -26 -6 -26Q4 -30 14 -25Q22 -18 16 -9Q0 -4 -18 -12Z" fill="${wool}"/><path d="M14 -24q12 -6 16 2q-2 8 -12 6z" fill="#4a3526"/></g>`;
}

/** A low rail fence. */
export function fold(x: number, y: number): string {
  return svg`<path d="${repeat(7, (index) => svg`M${x + index * 34} ${y}v-34`)}M${x} ${y - 26}h204M${x} ${y - 12}h204" stroke="#7a5a3a" stroke-width="5" fill="none"/>`;
}
