import { borderCell, borderNames, run } from './border.ts';
import { flatGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, scroll, spray } from './ornament.ts';
import { darker, lighter } from './palette.ts';
import { rectangle } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Zarduzi: gold thread on velvet: a panel, a purse, a waistcoat. */
export function goldwork(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const velvet = random.pick([
    palette.main,
    palette.deep,
    darker(palette.main, 0.4),
    darker(palette.second, 0.35),
    '#4a1024',
    '#14254a',
    '#123a33',
    '#2a1633',
  ]);
  const gold = {
    fill: '#dcae4e',
    second: '#f0d692',
    accent: random.pick([palette.accent, '#b3303a', '#3aa5a8', '#f6efdd']),
    line: '#c8963a',
    ground: velvet,
  };
  const form = random.integer(0, 2);
  if (form === 2) return waistcoat(sheet, velvet, gold);
  const [w, h] =
    form === 0
      ? [random.between(560, 700), random.between(700, 960)]
      : [random.between(520, 600), random.between(420, 480)];
  const [x, y] = [480 - w / 2, 600 - h / 2];
  const d = rectangle(x, y, w, h, form ? 40 : 6);
  const cell = borderCell(sheet, random.pick(borderNames), gold);
  const band = 66;
  const sides =
    form === 0
      ? [
          run(cell, { x: x + band, y: y + band * 0.62, length: w - band * 2, height: band * 0.66 }),
          run(cell, {
            x: x + w - band * 0.62,
            y: y + band,
            length: h - band * 2,
            height: band * 0.66,
            turn: 90,
          }),
          run(cell, {
            x: x + w - band,
            y: y + h - band * 0.62,
            length: w - band * 2,
            height: band * 0.66,
            turn: 180,
          }),
          run(cell, {
            x: x + band * 0.62,
            y: y + h - band,
            length: h - band * 2,
            height: band * 0.66,
            turn: 270,
          }),
        ]
      : [run(cell, { x: x + 40, y: y + h - 54, length: w - 80, height: 56 })];
  const flap = form
    ? svg`<path d="M${x} ${y + 30}H${x + w}L480 ${y + h * 0.62}Z" fill="${lighter(velvet, 0.08)}"/><path d="M${x + 4} ${y + 34}L480 ${y + h * 0.62}L${x + w - 4} ${y + 34}" fill="none" stroke="${gold.fill}" stroke-width="9"/>${tassel(480, y + h * 0.62, 150, gold.fill)}`
    : '';
  const chain = form
    ? svg`<path d="M${x + 40} ${y}C${x + 60} ${y - 330} ${x + w - 60} ${y - 330} ${x + w - 40} ${y}" fill="none" stroke="${gold.line}" stroke-width="9" stroke-dasharray="12 5"/>`
    : '';
  const middle = svg`<g transform="translate(480 ${form ? y + h * 0.3 : 600}) scale(${Math.min(w, h) / (form ? 330 : 210)})">${branch(sheet, gold)}</g>`;
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(5)} 480 600)">${softShadow(sheet, d)}${chain}<path d="${d}" fill="${velvet}"/>${flap}${sides}${form ? '' : svg`<path d="${rectangle(x + 12, y + 12, w - 24, h - 24)}" fill="none" stroke="${gold.fill}" stroke-width="7"/><path d="${rectangle(x + band * 1.2, y + band * 1.2, w - band * 2.4, h - band * 2.4)}" fill="none" stroke="${gold.line}" stroke-width="4"/>`}${middle}${nap(sheet, d)}</g>`,
    focus: [480, 560],
  };
}

/** Velvet drinks the light in the middle and gives it back at the edge. */
function nap(sheet: Sheet, d: string): string {
  const light = linear(
    sheet,
    [
      [0, '#fff', 0.2],
      [0.3, '#fff', 0.02],
      [0.6, '#100608', 0.12],
      [1, '#fff', 0.1],
    ],
    [0, 0, 1, 0],
  );
  return svg`<path d="${d}" fill="${light}"/>`;
}

/** A mirrored bouquet about 200 high. */
function branch(sheet: Sheet, gold: Parameters<typeof motifs.sun>[0]): string {
  const { random } = sheet;
  const curl = symbol(
    sheet,
    scroll(gold.fill, gold.second, blossom(6, 17, gold.second, gold.accent, gold.fill), {
      turns: random.between(1.1, 1.5),
      width: 5,
    }),
  );
  const bud = symbol(sheet, spray(50, 3, gold.line, gold.fill, blossom(5, 13, gold.second, gold.accent)));
  const rows = random.integer(2, 3);
  const arms = repeat(rows, (index) =>
    [-1, 1]
      .map(
        (side) =>
          svg`<use href="#${curl}" transform="translate(${side * (46 - index * 5)} ${52 - index * 54}) scale(${side * (0.78 - index * 0.12)} ${0.78 - index * 0.12})"/>${use(bud, side * 34, 30 - index * 54, 0.7, side * 74)}`,
      )
      .join(''),
  );
  return svg`<path d="M0 92V-40" stroke="${gold.line}" stroke-width="5"/>${arms}<g transform="translate(0 -66) scale(.7)">${motifs[sheet.motif](gold)}</g>${use(bud, 0, 96, 0.6, 180)}`;
}

function waistcoat(sheet: Sheet, velvet: string, gold: Parameters<typeof motifs.sun>[0]): Scene {
  const half =
    'M-10 300L-70 190L-150 150C-230 170 -250 180 -262 200C-220 300 -230 380 -300 440L-290 1010Q-160 1050 -12 1040Z';
  const cell = borderCell(sheet, sheet.random.pick(borderNames), gold);
  const unit = symbol(
    sheet,
    svg`<path d="${half}" fill="${velvet}"/>${clipped(sheet, half, svg`<g transform="translate(-150 640) scale(1.35)">${branch(sheet, gold)}</g>${run(cell, { x: -40, y: 310, length: 740, height: 50, turn: 90 })}${run(cell, { x: -300, y: 990, length: 290, height: 60 })}`)}<path d="${half}" fill="none" stroke="${gold.fill}" stroke-width="9"/>`,
  );
  const lining = svg`<path d="M330 170Q480 120 630 170L560 330H400Z" fill="${darker(velvet, 0.4)}"/>`;
  const whole =
    'M470 300L410 190L330 150C250 170 230 180 218 200C260 300 250 380 180 440L190 1010Q330 1050 480 1040Q630 1050 770 1010L780 440C710 380 700 300 742 200C730 180 710 170 630 150L550 190L490 300Z';
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}${softShadow(sheet, whole)}${lining}<g transform="translate(480 0)"><use href="#${unit}"/></g><g transform="translate(480 0) scale(-1 1)"><use href="#${unit}"/></g>${nap(sheet, whole)}${daylight(sheet, whole, 0.7)}`,
    focus: [340, 640],
  };
}
