import { standingGround } from './ground.ts';
import { inkOnLight, shuffled } from './ink.ts';
import { band, glazed, hoop, mouth, type Turned, tilt, turned, wheelOrnament } from './lathe.ts';
import { type MotifName, motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, petal, polar, polygon, rectangle, smooth, star } from './path.ts';
import { sprig } from './prop.ts';
import { footShadow, glint, roundness, softShadow } from './shade.ts';
import { clipped, linear, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A label on food shows what grows. */
const growing: readonly [MotifName, ...MotifName[]] = [
  'tulip',
  'carnation',
  'pomegranate',
  'vine',
  'cypress',
  'sun',
];

const flowers = ['#f3f0e2', '#d98fb0', '#8f7fc0', '#e8b84a', '#c9503a'] as const;

interface Filling {
  readonly colour: string;
  /** What swims in the jar, for the box of the jar's body. */
  readonly pieces: (body: Turned) => string;
}

/** A glass jar with its lid, label and filling. */
function jar(
  sheet: Sheet,
  x: number,
  foot: number,
  size: number,
  filling: Filling,
  palette: Palette,
): string {
  const { random } = sheet;
  const tall = 470 * size;
  const wide = 190 * size;
  const at = (share: number) => foot - tall * (1 - share);
  const body = turned(
    x,
    random.pick([
      [
        [at(0), wide * 0.8],
        [at(0.06), wide * 0.82],
        [at(0.16), wide * 0.98],
        [at(0.3), wide],
        [at(0.9), wide],
        [at(1), wide * 0.9],
      ],
      [
        [at(0), wide * 0.72],
        [at(0.08), wide * 0.74],
        [at(0.22), wide * 0.95],
        [at(0.5), wide * 1.04],
        [at(0.86), wide * 0.96],
        [at(1), wide * 0.78],
      ],
      [
        [at(0), wide * 0.86],
        [at(0.05), wide * 0.88],
        [at(0.12), wide * 0.98],
        [at(0.5), wide * 0.98],
        [at(0.94), wide * 0.98],
        [at(1), wide * 0.94],
      ],
    ] as [[number, number][], ...[number, number][][]]),
  );
  const deep = linear(
    sheet,
    [
      [0, darker(filling.colour, 0.3)],
      [0.3, lighter(filling.colour, 0.26)],
      [0.6, filling.colour],
      [1, darker(filling.colour, 0.42)],
    ],
    [0, 0, 1, 0],
  );
  const level = at(0.14);
  const inside = svg`<path d="${body.outline}" fill="#f6f4ea" fill-opacity=".5"/>${clipped(sheet, body.outline, svg`<path d="${rectangle(x - wide * 1.2, level, wide * 2.4, tall)}" fill="${deep}"/>${filling.pieces(body)}<path d="${ellipse(x, level, body.radiusAt(level), body.radiusAt(level) * tilt * 0.8)}" fill="${lighter(filling.colour, 0.34)}"/>`)}`;
  const shine = svg`${glint(svg`M${x - wide * 0.78} ${at(0.26)}V${at(0.82)}`, 13 * size, 0.5)}${glint(svg`M${x + wide * 0.84} ${at(0.3)}V${at(0.6)}`, 6 * size, 0.4)}`;
  return svg`${footShadow(sheet, x, foot + wide * tilt * 0.4, wide * 0.98)}${inside}${roundness(sheet, body.outline, 0.6)}${label(sheet, body, at(0.4), at(0.84), palette)}${shine}${lid(sheet, body, palette, size)}`;
}

/** A paper label with a drawn flower, wrapped on the jar. */
function label(sheet: Sheet, body: Turned, from: number, to: number, palette: Palette): string {
  const { random } = sheet;
  const paper = random.pick(['#f6efde', '#efe2c6', lighter(palette.pale, 0.4)]);
  const middle = (from + to) / 2;
  const r = body.radiusAt(middle);
  const tall = to - from;
  const wide = r * random.between(0.66, 0.84);
  const drop = r * tilt;
  const form = random.pick([
    svg`M${body.x - wide} ${from + drop * 0.66}Q${body.x} ${from + drop * 1.3} ${body.x + wide} ${from + drop * 0.66}V${to + drop * 0.6}Q${body.x} ${to + drop * 1.25} ${body.x - wide} ${to + drop * 0.6}Z`,
    ellipse(body.x, middle + drop, wide * 0.8, tall * 0.5),
  ]);
  const ink = inkOnLight(palette, paper);
  const flower = random.pick([
    () =>
      svg`<g transform="translate(0 46)">${spray(70, 3, palette.leaf, palette.leaf, blossom(6, 26, random.pick(flowers), '#e0a526', palette.main))}</g>`,
    () =>
      svg`<g transform="translate(-22 44) rotate(-14)">${spray(54, 3, palette.leaf, palette.leaf, blossom(5, 18, palette.main, '#e0a526'))}</g><g transform="translate(22 44) rotate(14)">${spray(64, 3, palette.leaf, palette.leaf, blossom(7, 20, palette.second, '#e0a526'))}</g>`,
    () => motifs[growing.includes(sheet.motif) ? sheet.motif : random.pick(growing)](ink),
  ])();
  return svg`<path d="${form}" fill="${paper}"/><path d="${form}" fill="none" stroke="${palette.main}" stroke-width="4" transform="translate(${body.x} ${middle + drop}) scale(.92) translate(${-body.x} ${-middle - drop})"/><g transform="translate(${body.x} ${middle + drop * 0.9}) scale(${(tall * 0.6) / 100})">${flower}</g>${roundness(sheet, form, 0.35)}`;
}

/** Cloth tied with cord, a tin lid, or a wooden stopper. */
function lid({ random }: Sheet, body: Turned, palette: Palette, size: number): string {
  const r = body.radiusAt(body.top);
  const { x, top } = body;
  const kind = random.integer(0, 2);
  if (kind === 0) {
    const cloth = random.pick([palette.main, palette.second, palette.accent, palette.base]);
    const hem = smooth(
      Array.from(
        { length: 9 },
        (_, index) =>
          [
            x - r * 1.3 + (index * r * 2.6) / 8,
            top + (index % 2 ? 66 : 40) * size + Math.sin((index / 8) * Math.PI) * r * 0.22,
          ] as const,
      ),
    );
    const dots = repeat(
      14,
      () =>
        svg`<circle cx="${x + random.jitter(r * 0.9)}" cy="${top - 6 * size + random.jitter(24 * size)}" r="${5 * size}" fill="${lighter(cloth, 0.5)}"/>`,
    );
    return svg`<path d="${hem}L${x + r * 0.98} ${top - 6}C${x + r * 0.9} ${top - 56 * size} ${x - r * 0.9} ${top - 56 * size} ${x - r * 0.98} ${top - 6}Z" fill="${cloth}"/>${dots}<path d="M${x - r * 0.98} ${top + 4}Q${x} ${top + 4 + r * tilt * 2} ${x + r * 0.98} ${top + 4}" fill="none" stroke="#b89560" stroke-width="${9 * size}"/><path d="M${x + 20} ${top + r * tilt + 4}q26 20 20 54M${x + 20} ${top + r * tilt + 4}q-14 24 -26 40" fill="none" stroke="#b89560" stroke-width="${6 * size}" stroke-linecap="round"/><path d="M${x + r * 0.2} ${top - 40 * size}Q${x + r * 0.9} ${top - 30 * size} ${x + r * 1.2} ${top + 50 * size}L${x + r * 0.7} ${top + 60 * size}Z" fill="#3a2415" fill-opacity=".16"/>`;
  }
  const colour = kind === 1 ? random.pick([palette.accent, '#c9b27a', '#b8b4aa', palette.main]) : '#b98d5c';
  const tall = (kind === 1 ? 50 : 70) * size;
  const d = svg`M${x - r * 1.04} ${top - tall}A${r * 1.04} ${r * tilt} 0 0 1 ${x + r * 1.04} ${top - tall}V${top + 4}A${r * 1.04} ${r * tilt} 0 0 1 ${x - r * 1.04} ${top + 4}Z`;
  const ribs = repeat(
    16,
    (index) =>
      svg`M${x + Math.sin((index / 15 - 0.5) * Math.PI) * r * 1.03} ${top - tall + Math.cos((index / 15 - 0.5) * Math.PI) * r * tilt}v${tall}`,
  );
  return svg`<path d="${d}" fill="${colour}"/><path d="${ribs}" stroke="${darker(colour, 0.4)}" stroke-width="2" stroke-opacity="${kind === 1 ? 0.5 : 0}"/><path d="${d}" fill="#3a2415" fill-opacity=".08"/><path d="M${x + r * 0.4} ${top - tall}H${x + r * 1.04}V${top + 4}Q${x + r * 0.8} ${top + r * tilt} ${x + r * 0.4} ${top + r * tilt}Z" fill="#3a2415" fill-opacity=".2"/><path d="${ellipse(x, top - tall, r * 1.04, r * tilt)}" fill="${lighter(colour, 0.3)}"/><path d="${ellipse(x, top - tall, r * 0.84, r * tilt * 0.8)}" fill="${lighter(colour, 0.16)}"/>`;
}

/** One, two or three jars of the same, and what they are made from beside them. */
function jars(
  sheet: Sheet,
  filling: (palette: Palette) => Filling,
  beside: (sheet: Sheet, x: number, y: number) => string,
): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet);
  const form = random.integer(0, 3);
  const one = filling(palette);
  const two = random.chance(0.5) ? one : filling(palette);
  const group =
    form === 0
      ? jar(sheet, 480, 1010, 1.22, one, palette)
      : form === 1
        ? jar(sheet, 330, 940, 0.94, two, palette) + jar(sheet, 610, 1020, 1.06, one, palette)
        : form === 2
          ? jar(sheet, 280, 920, 0.74, two, palette) +
            jar(sheet, 690, 920, 0.74, two, palette) +
            jar(sheet, 480, 1030, 0.98, one, palette)
          : jar(sheet, 420, 1000, 1.1, one, palette);
  const side =
    form === 3
      ? beside(sheet, 730, 1040)
      : random.chance(0.5)
        ? beside(sheet, random.pick([190, 790]), 1110)
        : '';
  return { ground, goods: group + side, focus: [480, 800] };
}

interface Fruit {
  readonly colour: string;
  readonly flesh: string;
}

const honeys = ['#e3a02b', '#d98a1f', '#f0c25a', '#b8641a', '#f3dfa6', '#8f4a16'] as const;

export function honey(sheet: Sheet): Scene {
  const { random } = sheet;
  return jars(
    sheet,
    () => {
      const colour = random.pick(honeys);
      return {
        colour,
        pieces: (body) =>
          repeat(
            6,
            () =>
              svg`<circle cx="${body.x + random.jitter(120)}" cy="${random.between(body.top + 90, body.foot)}" r="${random.between(2, 5)}" fill="#fff" fill-opacity=".3"/>`,
          ),
      };
    },
    random.chance(0.5) ? comb : dipper,
  );
}

/** A piece of honeycomb on a saucer. */
function comb(sheet: Sheet, x: number, y: number): string {
  const cells = repeat(19, (index) => {
    const [column, row] = [index % 5, Math.floor(index / 5)];
    const [cx, cy] = [(column - 2) * 44 + (row % 2 ? 22 : 0), (row - 1.5) * 26];
    return svg`<path d="${polygon(
      [0, 1, 2, 3, 4, 5].map((i) => {
        const [px, py] = polar(23, i * 60 + 30);
        return [cx + px, cy + py * 0.68] as const;
      }),
    )}" fill="${index % 3 ? '#e0a030' : '#f0bc52'}" stroke="#c27f1e" stroke-width="4"/>`;
  });
  return svg`<g transform="translate(${x} ${y - 26}) scale(.92)">${footShadow(sheet, 0, 40, 130, 34)}<path d="${ellipse(0, 36, 160, 44)}" fill="#f1ebdd"/><path d="${ellipse(0, 32, 130, 34)}" fill="#dcd3c0"/><path d="M-120 -52H108L132 40L-96 56Z" fill="#b87a1f"/>${cells}<path d="M-90 50q10 24 60 14q50 10 90 -6" fill="none" stroke="#e3a02b" stroke-width="12" stroke-linecap="round" stroke-opacity=".8"/></g>`;
}

function dipper(sheet: Sheet, x: number, y: number): string {
  const rings = repeat(
    6,
    (index) =>
      svg`<path d="${ellipse(0, index * 13, 30 - Math.abs(index - 2.5) * 5, 8)}" fill="${index % 2 ? '#9c6b38' : '#b98450'}"/>`,
  );
  return svg`<g transform="translate(${x - 60} ${y}) rotate(68)">${softShadow(sheet, rectangle(-6, -230, 12, 300, 6), { blur: 14 })}<path d="${rectangle(-8, -240, 16, 250, 8)}" fill="#b98450"/>${rings}</g>`;
}

const fruits: readonly [Fruit, ...Fruit[]] = [
  { colour: '#8f1f2c', flesh: '#b3303a' },
  { colour: '#d9782b', flesh: '#eb9a42' },
  { colour: '#5a2440', flesh: '#7a3558' },
  { colour: '#6f7f2a', flesh: '#93a53c' },
  { colour: '#b8472a', flesh: '#d9653a' },
  { colour: '#3a2230', flesh: '#553048' },
];

export function jam(sheet: Sheet): Scene {
  const { random } = sheet;
  const fruit = random.pick(fruits);
  const filling = (): Filling => ({
    colour: fruit.colour,
    pieces: (body) =>
      repeat(26, () => {
        const [x, y, r] = [
          body.x + random.jitter(body.radiusAt(body.foot - 100)),
          random.between(body.top + 90, body.foot),
          random.between(16, 34),
        ];
        return svg`<path d="${ellipse(x, y, r, r * 0.82)}" fill="${fruit.flesh}" fill-opacity=".75"/><path d="${ellipse(x - r * 0.3, y - r * 0.3, r * 0.3, r * 0.2)}" fill="#fff" fill-opacity=".3"/>`;
      }),
  });
  return jars(sheet, filling, (_sheet, x, y) => berries(sheet, x, y, fruit.flesh));
}

function berries(sheet: Sheet, x: number, y: number, colour: string): string {
  const { random } = sheet;
  return repeat(random.integer(3, 6), (index) => {
    const [cx, cy, r] = [
      x - 70 + index * 46 + random.jitter(12),
      y - (index % 2) * 40 + random.jitter(10),
      random.between(28, 38),
    ];
    const ball = radial(
      sheet,
      [
        [0, lighter(colour, 0.45)],
        [0.45, colour],
        [1, darker(colour, 0.5)],
      ],
      [0.34, 0.3, 0.8],
    );
    return svg`<path d="${ellipse(cx + 10, cy + r * 0.8, r * 1.1, r * 0.3)}" fill="#3a2415" fill-opacity=".28"/><circle cx="${cx}" cy="${cy}" r="${r}" fill="${ball}"/><path d="M${cx} ${cy - r * 0.9}q4 -26 22 -34" fill="none" stroke="#6b5a2f" stroke-width="4" stroke-linecap="round"/>${index % 3 === 0 ? svg`<path transform="translate(${cx + 18} ${cy - r - 26}) rotate(70)" d="${petal(48, 26)}" fill="#6f8a3f"/>` : ''}`;
  });
}

/** Tomatoes, cucumbers, peppers or carrots in brine. */
export function preserves(sheet: Sheet): Scene {
  const { random } = sheet;
  const kind = random.pick(['tomato', 'cucumber', 'pepper', 'carrot'] as const);
  const colours = {
    tomato: ['#c9382a', '#d9552f'],
    cucumber: ['#6f8a3a', '#88a04a'],
    pepper: ['#c9382a', '#e0a52f'],
    carrot: ['#e0832b', '#eda04a'],
  }[kind];
  const filling = (): Filling => ({
    colour: mix('#dcd39a', colours[0] ?? '#dcd39a', 0.3),
    pieces: (body) =>
      repeat(kind === 'tomato' ? 15 : 16, (index) => {
        const columns = 4;
        const [x, y] = [
          body.x - 130 + (index % columns) * 86 + random.jitter(12) + (Math.floor(index / columns) % 2) * 30,
          body.foot - 30 - Math.floor(index / columns) * 100 + random.jitter(10),
        ];
        const colour = random.pick([colours[0] ?? '', colours[1] ?? ''] as [string, string]);
        const form =
          kind === 'tomato'
            ? ellipse(0, 0, 50, 46)
            : kind === 'cucumber'
              ? rectangle(-27, -66, 54, 132, 27)
              : kind === 'pepper'
                ? 'M-36 -50Q0 -66 36 -50Q44 10 0 70Q-44 10 -36 -50Z'
                : 'M-22 -70H22L6 76H-6Z';
        return svg`<g transform="translate(${x} ${y}) rotate(${random.jitter(kind === 'tomato' ? 40 : 14)})"><path d="${form}" fill="${colour}" stroke="${darker(colour, 0.3)}" stroke-width="3"/><path d="M-14 -30q-6 16 0 40" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-opacity=".35"/>${kind === 'tomato' ? svg`<path d="${star(5, 17, 6, [0, -30])}" fill="#5f7a35"/>` : ''}</g>`;
      }) +
      svg`<g transform="translate(${body.x - 40} ${body.foot - 20}) rotate(-12)">${spray(300, 9, '#7f9440', '#93a653')}</g>`,
  });
  return jars(
    sheet,
    filling,
    (_sheet, x, y) =>
      svg`<g transform="rotate(-74 ${x - 60} ${y})">${spray2(x - 60, y)}</g>${berries(sheet, x + 20, y + 10, '#efe6d2')}`,
  );
}

const spray2 = (x: number, y: number) =>
  svg`<g transform="translate(${x} ${y})">${spray(170, 7, '#7f9440', '#8fa24f', svg`<g fill="#d9b84a">${repeat(9, (index) => svg`<circle cx="${Math.cos(index * 0.7) * 18}" cy="${Math.sin(index * 0.7) * 18}" r="6"/>`)}</g>`)}</g>`;

/** Butter: a crock with its lid off, a block on a board, or a wrapped pound. */
export function butter(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(640, 740));
  const yellow = random.pick(['#f3d98a', '#f0cf72', '#f6e2a4', '#efc868']);
  const form = random.integer(0, 2);
  const board = svg`${footShadow(sheet, 480, 968, 372, 50)}<path d="M120 930L220 860H790L860 930Z" fill="#c39a68"/><path d="M120 930H860V970H120Z" fill="#a37b4c"/><path d="M200 900H800M180 915H830" stroke="#8a6238" stroke-width="2" stroke-opacity=".4"/>`;
  if (form === 0)
    return {
      ground,
      goods:
        board +
        block(sheet, yellow, 270, 905, 380, 190) +
        curls(yellow, 720, 900) +
        (random.chance(0.6) ? sprig(sheet, [180, 1090], 70, 250) : ''),
      focus: [480, 780],
    };
  if (form === 1) {
    const paper = random.pick(['#f6efe0', '#efe4cc', lighter(palette.pale, 0.5)]);
    return { ground, goods: board + wrapped(sheet, palette, paper, yellow), focus: [470, 780] };
  }
  const glaze = random.pick([palette.base, palette.base, palette.pale, palette.main]);
  const at = (y: number) => 1000 - y;
  const crock = turned(480, [
    [at(400), 215],
    [at(370), 222],
    [at(220), 240],
    [at(60), 222],
    [at(0), 205],
  ]);
  const painted =
    wheelOrnament(sheet, crock, palette, glaze, at(320), at(90)) + band(crock, at(36), at(-40), palette.deep);
  const r = crock.radiusAt(at(400));
  const heap = svg`M${480 - r + 14} ${at(400)}C${480 - r * 0.7} ${at(500)} ${480 - r * 0.2} ${at(540)} ${490} ${at(548)}C${480 + r * 0.4} ${at(520)} ${480 + r * 0.8} ${at(480)} ${480 + r - 14} ${at(400)}Q480 ${at(360)} ${480 - r + 14} ${at(400)}Z`;
  const swirl = svg`<path d="M${480 - r * 0.7} ${at(420)}Q480 ${at(396)} ${480 + r * 0.7} ${at(432)}M${480 - r * 0.5} ${at(470)}Q470 ${at(440)} ${480 + r * 0.55} ${at(482)}M${480 - r * 0.2} ${at(512)}Q490 ${at(490)} ${480 + r * 0.3} ${at(516)}" fill="none" stroke="${darker(yellow, 0.2)}" stroke-width="9" stroke-linecap="round" stroke-opacity=".55"/>`;
  const spoon = svg`<g transform="translate(590 ${at(470)}) rotate(34)"><path d="${rectangle(-11, -270, 22, 300, 11)}" fill="#b98d5c"/><path d="${rectangle(-11, -270, 8, 290, 6)}" fill="#d6b083"/></g>`;
  return {
    ground,
    goods:
      footShadow(sheet, 480, 1020, 215) +
      glazed(sheet, crock, glaze, painted + hoop(crock, at(374), 8, palette.deep)) +
      mouth(sheet, crock, lighter(glaze, 0.3), glaze) +
      spoon +
      svg`<path d="${heap}" fill="${yellow}"/>${swirl}${roundness(sheet, heap, 0.6)}`,
    focus: [480, 720],
  };
}

/** A block of butter, pressed with a flower. */
function block(sheet: Sheet, colour: string, x: number, foot: number, width: number, tall: number): string {
  const top = svg`M${x} ${foot - tall}L${x + 60} ${foot - tall - 60}H${x + width + 60}L${x + width} ${foot - tall}Z`;
  const front = rectangle(x, foot - tall, width, tall);
  const side = svg`M${x + width} ${foot - tall}L${x + width + 60} ${foot - tall - 60}V${foot - 60}L${x + width} ${foot}Z`;
  const unit = symbol(
    sheet,
    motifs[sheet.motif]({
      fill: darker(colour, 0.16),
      second: darker(colour, 0.1),
      accent: darker(colour, 0.2),
      line: darker(colour, 0.18),
      ground: lighter(colour, 0.1),
    }),
  );
  return svg`<path d="${front}" fill="${colour}"/><path d="${top}" fill="${lighter(colour, 0.4)}"/><path d="${side}" fill="${darker(colour, 0.18)}"/>${[0, 1].map((index) => svg`<use href="#${unit}" transform="translate(${x + width * (0.28 + index * 0.44)} ${foot - tall / 2}) scale(1.35)"/>`)}<path d="M${x} ${foot - tall}h${width}" stroke="#fff" stroke-width="4" stroke-opacity=".6"/>`;
}

function curls(colour: string, x: number, y: number): string {
  return repeat(
    3,
    (index) =>
      svg`<path d="M${x - 40 + index * 44} ${y + (index % 2) * 14}c-10 -50 50 -60 46 -14c-2 24 -30 20 -26 2" fill="none" stroke="${index % 2 ? colour : darker(colour, 0.1)}" stroke-width="17" stroke-linecap="round"/>`,
  );
}

function wrapped(sheet: Sheet, palette: Palette, paper: string, colour: string): string {
  const cell = symbol(
    sheet,
    `<g transform="scale(.9)">${motifs[sheet.motif](inkOnLight(palette, paper))}</g>`,
  );
  const front = 'M200 910V660H610V910Z';
  const marks = repeat(
    8,
    (index) =>
      svg`<use href="#${cell}" transform="translate(${250 + (index % 4) * 104} ${724 + Math.floor(index / 4) * 118}) scale(.82)"/>`,
  );
  return svg`<path d="M200 660L270 590H680L610 660Z" fill="${lighter(paper, 0.5)}"/><path d="M610 660L680 590V840L610 910Z" fill="${darker(paper, 0.14)}"/><path d="${front}" fill="${paper}"/>${clipped(sheet, front, marks)}<path d="M200 660h410v34h-410z" fill="${palette.main}"/><path d="M610 660L680 590V622L610 694Z" fill="${darker(palette.main, 0.25)}"/><g transform="translate(700 915)"><path d="M0 0V-96H120V0Z" fill="${colour}"/><path d="M0 -96L30 -124H150L120 -96Z" fill="${lighter(colour, 0.4)}"/><path d="M120 -96L150 -124V-28L120 0Z" fill="${darker(colour, 0.2)}"/></g>`;
}
