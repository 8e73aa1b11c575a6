import { anyField, softField, striped } from './field.ts';
import { standingGround } from './ground.ts';
import { ikatField } from './ikat-field.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, rectangle } from './path.ts';
import { daylight, footShadow, glint, roundness } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';
import { carvedField, timber } from './wood.ts';

/** Low table, chest, stool, cradle, chair: plain joinery with a painted or carved face. */
export const furniture = (sheet: Sheet): Scene =>
  joined(
    sheet,
    sheet.random.pick([tableJoinery, chestJoinery, chestJoinery, stoolJoinery, cradleJoinery, chairJoinery]),
  );
export const lowTable = (sheet: Sheet): Scene => joined(sheet, tableJoinery);
export const chest = (sheet: Sheet): Scene => joined(sheet, chestJoinery);
export const cradle = (sheet: Sheet): Scene => joined(sheet, cradleJoinery);

function joined(sheet: Sheet, joinery: Joinery): Scene {
  const palette = shuffled(sheet.colours, sheet.random);
  const wood = timber(sheet, palette);
  return joinery(sheet, palette, wood, standingGround(sheet, sheet.random.between(740, 800)));
}

type Joinery = (sheet: Sheet, palette: Palette, wood: string, ground: string) => Scene;

function post(sheet: Sheet, x: number, top: number, foot: number, wide: number, wood: string): string {
  const light = linear(
    sheet,
    [
      [0, darker(wood, 0.3)],
      [0.3, lighter(wood, 0.3)],
      [1, darker(wood, 0.36)],
    ],
    [0, 0, 1, 0],
  );
  const t = foot - top;
  const turnedLeg = svg`M${x - wide} ${top}H${x + wide}V${top + t * 0.16}C${x + wide * 0.4} ${top + t * 0.24} ${x + wide * 1.2} ${top + t * 0.36} ${x + wide * 0.9} ${top + t * 0.52}C${x + wide * 0.3} ${top + t * 0.7} ${x + wide * 0.5} ${top + t * 0.84} ${x + wide * 0.8} ${foot}H${x - wide * 0.8}C${x - wide * 0.5} ${top + t * 0.84} ${x - wide * 0.3} ${top + t * 0.7} ${x - wide * 0.9} ${top + t * 0.52}C${x - wide * 1.2} ${top + t * 0.36} ${x - wide * 0.4} ${top + t * 0.24} ${x - wide} ${top + t * 0.16}Z`;
  return svg`<path d="${turnedLeg}" fill="${light}"/>`;
}

const tableJoinery: Joinery = (sheet, palette, wood, ground) => {
  const { random } = sheet;
  const foot = 1000;
  const top = foot - random.between(210, 280);
  const face = rectangle(130, top, 700, 70, 6);
  const carved = svg`<g transform="translate(150 ${top + 14})">${carvedField(sheet, wood, 660, 46)}</g>`;
  const board = svg`M110 ${top}L220 ${top - 110}H740L850 ${top}Z`;
  const cloth = random.chance(0.5)
    ? clipped(
        sheet,
        svg`M300 ${top - 96}H660L720 ${top - 10}H250Z`,
        svg`<g transform="translate(240 ${top - 110}) scale(1 .3)">${softField(sheet, palette, 480, 360)}</g>`,
      )
    : '';
  const back =
    post(sheet, 250, top, foot - 70, 20, darker(wood, 0.3)) +
    post(sheet, 710, top, foot - 70, 20, darker(wood, 0.3));
  const pot = random.chance(0.6)
    ? svg`<g transform="translate(480 ${top - 120}) scale(1.5)">${motifs.jug({ fill: palette.main, second: palette.second, accent: palette.accent, line: palette.deep, ground: palette.base })}</g>`
    : '';
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, foot, 380, 60)}${back}<path d="${board}" fill="${lighter(wood, 0.24)}"/>${cloth}<path d="${face}" fill="${wood}"/>${carved}${post(sheet, 165, top + 60, foot, 30, wood)}${post(sheet, 795, top + 60, foot, 30, wood)}${pot}${daylight(sheet, face)}`,
    focus: [480, 820],
  };
};

const chestJoinery: Joinery = (sheet, palette, wood, ground) => {
  const { random } = sheet;
  const painted = random.chance(0.6);
  const colour = painted ? random.pick([palette.main, palette.second, palette.deep, palette.leaf]) : wood;
  const [x, y, w, h] = [110, 620, 700, 350];
  const front = rectangle(x, y, w, h);
  const ink = inkOn(palette, colour);
  const panel = symbol(
    sheet,
    svg`<path d="${rectangle(-100, -120, 200, 240, 8)}" fill="${mix(colour, palette.base, 0.12)}" stroke="${ink.fill}" stroke-width="7"/><g transform="scale(1.6)">${motifs[sheet.motif](ink)}</g>`,
  );
  const face = painted
    ? [0, 1, 2].map((index) => use(panel, x + w * (0.18 + index * 0.32), y + h / 2)).join('')
    : svg`<g transform="translate(${x + 24} ${y + 24})">${carvedField(sheet, wood, w - 48, h - 48)}</g>`;
  const straps = svg`<path d="M${x + w * 0.34} ${y}v${h}M${x + w * 0.66} ${y}v${h}" stroke="${painted ? '#c9a24e' : darker(wood, 0.5)}" stroke-width="15"/>${repeat(12, (index) => svg`<circle cx="${x + w * (index % 2 ? 0.34 : 0.66)}" cy="${y + 26 + Math.floor(index / 2) * 60}" r="6" fill="#6b4d1c"/>`)}`;
  const quilts = random.chance(0.6)
    ? repeat(random.integer(2, 5), (index) => {
        const d = rectangle(x + 50 + random.jitter(16), y - 140 - index * 66, w - 40, 72, 30);
        return (
          clipped(
            sheet,
            d,
            svg`<g transform="translate(${x + 20} ${y - 140 - index * 66})">${random.pick([striped, ikatField])(sheet, { ...palette, main: [palette.main, palette.second, palette.accent, palette.leaf][index % 4] ?? palette.main }, w + 20, 80)}</g>`,
          ) + roundnessDown(sheet, d)
        );
      })
    : '';
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, 1000, 370, 54)}<path d="M${x + 20} ${y + h}h50v36h-50zM${x + w - 70} ${y + h}h50v36h-50z" fill="${darker(wood, 0.5)}"/><path d="M${x} ${y}L${x + 60} ${y - 80}H${x + w + 40}L${x + w} ${y}Z" fill="${lighter(colour, 0.24)}"/><path d="M${x + w} ${y}L${x + w + 40} ${y - 80}V${y + h - 60}L${x + w} ${y + h}Z" fill="${darker(colour, 0.4)}"/>${quilts}<path d="${front}" fill="${colour}"/>${face}${straps}<path d="M${x - 6} ${y}h${w + 12}v22h${-w - 12}z" fill="${lighter(colour, 0.12)}"/>${daylight(sheet, front)}`,
    focus: [480, 780],
  };
};

function roundnessDown(sheet: Sheet, d: string): string {
  return svg`<path d="${d}" fill="${linear(sheet, [
    [0, '#fff', 0.3],
    [0.4, '#fff', 0],
    [1, '#20120a', 0.5],
  ])}"/>`;
}

const stoolJoinery: Joinery = (sheet, palette, wood, ground) => {
  const [x, top, foot] = [480, 640, 1030];
  const r = sheet.random.between(220, 270);
  const seat = ellipse(x, top, r, r * 0.3);
  const side = svg`M${x - r} ${top}A${r} ${r * 0.3} 0 0 0 ${x + r} ${top}V${top + 56}A${r} ${r * 0.3} 0 0 1 ${x - r} ${top + 56}Z`;
  const cloth = clipped(
    sheet,
    seat,
    svg`<g transform="translate(${x - r} ${top - r * 0.3}) scale(1 .3)">${anyField(sheet, palette, r * 2, r * 2)}</g>`,
  );
  const legs = [-0.8, 0.8].map((at) => post(sheet, x + r * at, top + 40, foot, 24, wood)).join('');
  const behind = [-0.3, 0.34]
    .map((at) => post(sheet, x + r * at, top + 40, foot - 50, 20, darker(wood, 0.3)))
    .join('');
  return {
    ground,
    goods: svg`${footShadow(sheet, x, foot, r, 50)}${behind}<path d="M${x - r * 0.76} ${foot - 120}H${x + r * 0.76}" stroke="${darker(wood, 0.2)}" stroke-width="18"/>${legs}<path d="${side}" fill="${wood}"/>${roundness(sheet, side)}${cloth}<path d="${seat}" fill="none" stroke="${lighter(wood, 0.2)}" stroke-width="9"/>`,
    focus: [480, 700],
  };
};

/** Beshik: the rocking cradle with its long handle rail and hung cloth. */
const cradleJoinery: Joinery = (sheet, palette, wood, ground) => {
  const paint = sheet.random.pick([palette.main, palette.second, wood, wood]);
  const bow = (x: number) =>
    svg`<path d="M${x - 130} 1010Q${x} 1060 ${x + 130} 1010" fill="none" stroke="${darker(paint, 0.3)}" stroke-width="24" stroke-linecap="round"/><path d="M${x - 86} 1020V640Q${x - 86} 560 ${x} 560T${x + 86} 640V1020" fill="none" stroke="${paint}" stroke-width="24"/>`;
  const d = 'M210 780H750V920H210Z';
  const drape = 'M230 590H730V800Q480 860 230 800Z';
  const ink = inkOn(palette, paint);
  const unit = symbol(sheet, motifs[sheet.motif](ink));
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, 1026, 360, 44)}${bow(710)}<path d="${d}" fill="${paint}"/>${repeat(5, (index) => use(unit, 262 + index * 108, 850, 0.9))}${daylight(sheet, d)}<path d="M150 586H810" stroke="${darker(paint, 0.1)}" stroke-width="30" stroke-linecap="round"/><path d="M150 579H810" stroke="#fff" stroke-opacity=".3" stroke-width="6" stroke-linecap="round"/>${clipped(sheet, drape, svg`<g transform="translate(220 590)">${softField(sheet, palette, 520, 280)}</g>`)}${roundnessDown(sheet, drape)}${bow(250)}`,
    focus: [480, 760],
  };
};

const chairJoinery: Joinery = (sheet, palette, wood, ground) => {
  const back = 'M310 330H650V650H310Z';
  const seat = 'M270 720L330 650H660L720 720Z';
  const legs =
    [300, 690].map((x) => post(sheet, x, 740, 1050, 22, wood)).join('') +
    [350, 640].map((x) => post(sheet, x, 740, 990, 18, darker(wood, 0.3))).join('');
  const cushionD = rectangle(300, 644, 370, 70, 30);
  return {
    ground,
    goods: svg`${footShadow(sheet, 490, 1040, 250, 50)}${legs}<path d="M300 310Q480 250 660 310V660H620V350Q480 310 340 350V660H300Z" fill="${wood}"/><g transform="translate(346 352)">${carvedField(sheet, wood, 268, 270)}</g>${daylight(sheet, back)}<path d="${seat}" fill="${lighter(wood, 0.2)}"/><path d="M270 720H720V752H270Z" fill="${darker(wood, 0.14)}"/>${clipped(sheet, cushionD, svg`<g transform="translate(300 644)">${anyField(sheet, palette, 370, 80)}</g>`)}${roundnessDown(sheet, cushionD)}${glint('M330 300Q400 276 460 270', 6, 0.3)}`,
    focus: [480, 520],
  };
};
