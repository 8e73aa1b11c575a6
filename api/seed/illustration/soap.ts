import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, type Point, smooth } from './path.ts';
import { sprig } from './prop.ts';
import { footShadow } from './shade.ts';
import { clipped, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const creams = ['#ecdcb4', '#d9c28a', '#e6cfa8', '#cdb27c', '#dfe0bc', '#c2c796', '#e3c9a8'] as const;

/** Bars of soap with a stamp on top: a stack tied with twine, or three laid out. */
export function soap(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(600, 700));
  const colour = random.pick(creams);
  const flecked = random.chance(0.6);
  const one = (x: number, foot: number, tone: string) => bar(sheet, { x, foot, tone, flecked });
  const twig = random.chance(0.7) ? sprig(sheet, [random.pick([190, 700]), 1110], 76, 250) : '';
  if (random.chance(0.5)) {
    const count = random.integer(2, 4);
    const stack = repeat(count, (index) =>
      one(480 + random.jitter(14), 980 - index * 122, index % 2 ? darker(colour, 0.06) : colour),
    );
    const top = 980 - count * 122;
    const twine = tied(palette, top, 980);
    return {
      ground,
      goods: footShadow(sheet, 500, 984, 300, 52) + stack + (random.chance(0.6) ? twine : '') + twig,
      focus: [480, top + 60],
    };
  }
  const places: Point[] = [
    [330, 780],
    [650, 850],
    [360, 1020],
  ];
  return {
    ground,
    goods:
      places
        .map(
          ([x, y], index) =>
            footShadow(sheet, x + 10, y, 220, 34) + one(x, y, mix(colour, '#fff6e0', index * 0.16)),
        )
        .join('') + twig,
    focus: [480, 840],
  };
}

interface Bar {
  readonly x: number;
  readonly foot: number;
  readonly tone: string;
  readonly flecked: boolean;
}

function bar(sheet: Sheet, { x, foot, tone, flecked }: Bar): string {
  const { random } = sheet;
  const [half, tall, lean] = [230, 112, 76];
  const top = foot - tall;
  const upper = svg`M${x - half + 16} ${top}Q${x - half} ${top - 2} ${x - half + 14} ${top - 14}L${x - half + lean} ${top - 66}Q${x - half + lean + 12} ${top - 76} ${x - half + lean + 30} ${top - 76}H${x + half - 10}Q${x + half + 18} ${top - 74} ${x + half + 2} ${top - 58}L${x + half - 60} ${top - 8}Q${x + half - 70} ${top} ${x + half - 86} ${top}Z`;
  const front = svg`M${x - half + 4} ${top - 6}H${x + half - 66}V${foot - 16}Q${x + half - 68} ${foot} ${x + half - 88} ${foot}H${x - half + 22}Q${x - half + 4} ${foot} ${x - half + 4} ${foot - 16}Z`;
  const side = svg`M${x + half - 66} ${top - 4}L${x + half + 8} ${top - 66}V${foot - 78}Q${x + half + 6} ${foot - 62} ${x + half - 8} ${foot - 50}L${x + half - 66} ${foot - 4}Z`;
  const pressed = symbol(
    sheet,
    motifs[sheet.motif]({
      fill: darker(tone, 0.2),
      second: darker(tone, 0.12),
      accent: darker(tone, 0.26),
      line: darker(tone, 0.24),
      ground: lighter(tone, 0.2),
    }),
  );
  const flecks = flecked
    ? svg`<path d="${repeat(26, () => svg`M${x + random.between(-half + 14, half - 90)} ${foot - random.between(10, tall - 12)}l${random.jitter(9)} ${random.jitter(6)}`)}" stroke="#5f6a34" stroke-width="5" stroke-linecap="round" stroke-opacity=".7"/><path d="${repeat(12, () => svg`M${x + random.between(-half + 80, half - 40)} ${top - random.between(12, 62)}l${random.jitter(9)} ${random.jitter(4)}`)}" stroke="#8a5a8f" stroke-width="5" stroke-linecap="round" stroke-opacity=".6"/>`
    : '';
  return svg`<path d="${side}" fill="${darker(tone, 0.24)}"/><path d="${front}" fill="${darker(tone, 0.04)}"/><path d="${upper}" fill="${lighter(tone, 0.34)}"/><use href="#${pressed}" transform="matrix(1.05 0 -.36 .5 ${x + 2} ${top - 38})"/>${flecks}<path d="M${x - half + 12} ${top - 4}H${x + half - 68}L${x + half - 4} ${top - 58}" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="5"/>`;
}

/** Twine round a stack, with a bow. */
function tied(palette: Palette, top: number, foot: number): string {
  const cord = mix('#b89560', palette.main, 0.3);
  return svg`<g fill="none" stroke="${cord}" stroke-width="10" stroke-linecap="round"><path d="M420 ${foot}V${top}L492 ${top - 76}"/><path d="M452 ${top - 34}q-70 -60 -96 -14q0 34 96 14q70 -60 100 -18q0 34 -100 18q-20 40 -46 52M452 ${top - 34}q30 34 56 40"/></g>`;
}

/** Soap in a coat of felt, in swirls of dyed wool. */
export function feltedSoap(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(600, 700));
  const palette = shuffled(sheet.colours, random);
  const wools = [palette.main, palette.second, palette.leaf, palette.accent] as const;
  const places: [number, number, number][] = random.pick([
    [
      [340, 790, 1.15],
      [620, 930, 1.25],
    ],
    [[480, 860, 1.75]],
    [
      [310, 760, 1],
      [640, 800, 1],
      [460, 980, 1.15],
    ],
  ] as [[number, number, number][], ...[number, number, number][][]]);
  const goods = places
    .map(([x, y, size], index) => {
      const wool = wools[(index + random.integer(0, 1)) % wools.length] ?? palette.main;
      return svg`${footShadow(sheet, x + 8, y + 92 * size, 170 * size, 30 * size)}<g transform="translate(${x} ${y}) rotate(${random.jitter(6)}) scale(${size})">${coat(sheet, palette, wool)}</g>`;
    })
    .join('');
  return {
    ground,
    goods: goods + (random.chance(0.5) ? sprig(sheet, [190, 1110], 76, 220) : ''),
    focus: [480, 860],
  };
}

function coat(sheet: Sheet, palette: Palette, wool: string): string {
  const { random } = sheet;
  const d =
    'M-190 6C-196 -70 -130 -104 0 -106C130 -106 198 -70 192 4C190 74 130 104 0 104C-130 106 -186 78 -190 6Z';
  const swirls = [palette.base, palette.pale, palette.second, palette.accent, darker(wool, 0.25)].map(
    (dye) => {
      const y = random.jitter(80);
      const course = smooth(
        Array.from({ length: 7 }, (_, index) => [-210 + index * 70, y + random.jitter(38)] as const),
      );
      return svg`<path d="${course}" stroke="${dye}" stroke-width="${random.between(8, 26)}"/>`;
    },
  );
  const hair = (count: number) =>
    repeat(
      count,
      () =>
        svg`M${random.jitter(186)} ${random.jitter(100)}q${random.jitter(14)} ${random.jitter(14)} ${random.jitter(26)} ${random.jitter(16)}`,
    );
  const fuzz = repeat(40, (index) => {
    const angle = (index / 40) * Math.PI * 2;
    return svg`M${188 * Math.cos(angle)} ${102 * Math.sin(angle)}l${Math.cos(angle + random.jitter(0.8)) * 9} ${Math.sin(angle + random.jitter(0.8)) * 9}`;
  });
  const puff = radial(
    sheet,
    [
      [0, '#fff', 0.34],
      [0.5, '#fff', 0.02],
      [1, '#20120a', 0.44],
    ],
    [0.38, 0.26, 0.74],
  );
  return svg`<path d="${fuzz}" stroke="${wool}" stroke-width="3" stroke-linecap="round"/><path d="${d}" fill="${wool}"/>${clipped(sheet, d, svg`<g fill="none" stroke-linecap="round" stroke-opacity=".85">${swirls}</g><g fill="none" stroke-width="2"><path d="${hair(90)}" stroke="${lighter(wool, 0.6)}" stroke-opacity=".5"/><path d="${hair(50)}" stroke="${darker(wool, 0.4)}" stroke-opacity=".4"/></g>`)}<path d="${d}" fill="${puff}"/><path d="${ellipse(-70, -62, 60, 16)}" fill="#fff" fill-opacity=".12"/>`;
}
