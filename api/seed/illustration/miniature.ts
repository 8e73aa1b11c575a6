import { borderCell, borderNames, run } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, mix, type Palette } from './palette.ts';
import { rectangle, star } from './path.ts';
import { companion } from './prop.ts';
import { daylight, glint, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Painting on paper or lacquer: a garden, riders' hills, birds, under an arch, within borders. */
export function miniature(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const width = random.between(560, 680);
  const height = width * random.between(1.25, 1.5);
  const [x, y] = [480 - width / 2, 600 - height / 2];
  const d = rectangle(x, y, width, height, 8);
  const band = random.between(52, 80);
  const edge = random.pick([palette.deep, palette.main, '#3a2015', darker(palette.second, 0.3)]);
  const ink = { ...inkOn(palette, edge), fill: '#dcae4e', line: '#dcae4e' };
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const sides = [
    run(cell, { x: x + band, y: y + band / 2, length: width - band * 2, height: band * 0.66 }),
    run(cell, {
      x: x + width - band / 2,
      y: y + band,
      length: height - band * 2,
      height: band * 0.66,
      turn: 90,
    }),
    run(cell, {
      x: x + width - band,
      y: y + height - band / 2,
      length: width - band * 2,
      height: band * 0.66,
      turn: 180,
    }),
    run(cell, {
      x: x + band / 2,
      y: y + height - band,
      length: height - band * 2,
      height: band * 0.66,
      turn: 270,
    }),
  ];
  const [w, h] = [width - band * 2, height - band * 2];
  const scene = clipped(sheet, rectangle(0, 0, w, h), garden(sheet, palette, w, h));
  const gold = svg`<path d="${rectangle(x + band - 7, y + band - 7, w + 14, h + 14)}" fill="none" stroke="#dcae4e" stroke-width="7"/><path d="${rectangle(x + 9, y + 9, width - 18, height - 18)}" fill="none" stroke="#dcae4e" stroke-width="4"/>`;
  const lacquer = random.chance(0.4)
    ? glint(svg`M${x + 40} ${y + height * 0.4}L${x + width * 0.42} ${y + 30}`, 26, 0.14)
    : '';
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(4)} 480 600)">${softShadow(sheet, d)}<path d="${d}" fill="${edge}"/>${sides}<g transform="translate(${x + band} ${y + band})">${scene}</g>${gold}${lacquer}${daylight(sheet, d, 0.8)}</g>`,
    focus: [480, 640],
  };
}

function garden(sheet: Sheet, palette: Palette, w: number, h: number): string {
  const { random } = sheet;
  const night = random.chance(0.25);
  const heaven = night ? '#1d2a55' : random.pick(['#dcae4e', '#9cc4cf', '#e9d9b0', palette.pale]);
  const hill = random.pick(['#c9a0a8', '#b7b98a', '#d9b98c', mix(palette.second, palette.base, 0.5)]);
  const lawn = random.pick(['#7f9a6a', '#4f7a5a', '#94a56a', mix(palette.leaf, '#7f9a6a', 0.5)]);
  const unit = w / 100;
  const stars = night
    ? repeat(
        24,
        () =>
          svg`<path d="${star(6, 4, 1.6, [random.between(0, w), random.between(0, h * 0.4)])}" fill="#f3e6b8"/>`,
      )
    : '';
  const disc = random.chance(0.8)
    ? svg`<circle cx="${random.between(w * 0.2, w * 0.8)}" cy="${h * 0.14}" r="${unit * 6}" fill="${night ? '#f3ecd0' : '#e8973a'}"/>`
    : '';
  const ridge = svg`<path d="M0 ${h * 0.46}Q${w * 0.2} ${h * 0.3} ${w * 0.4} ${h * 0.42}T${w * 0.8} ${h * 0.38}T${w * 1.2} ${h * 0.44}V${h}H0Z" fill="${hill}"/><path d="M0 ${h * 0.56}Q${w * 0.3} ${h * 0.46} ${w * 0.56} ${h * 0.56}T${w * 1.1} ${h * 0.52}V${h}H0Z" fill="${lawn}"/>`;
  const tufts = repeat(
    30,
    () =>
      svg`<g transform="translate(${random.between(0, w)} ${random.between(h * 0.6, h)}) scale(${unit * 0.05})">${spray(60, 2, darker(lawn, 0.4), darker(lawn, 0.3), blossom(5, 16, random.pick(['#f3e6dc', '#c9503a', '#e8b84a', palette.main]), '#e8b84a'))}</g>`,
  );
  const cypressInk = { fill: '#2f5a45', second: '#24473a', accent: 'none', line: '#4a3526', ground: lawn };
  const trees = [0.12, 0.88].map(
    (share) =>
      svg`<g transform="translate(${w * share} ${h * 0.46}) scale(${unit * 0.24} ${unit * 0.4})">${motifs.cypress(cypressInk)}</g>`,
  );
  const bloom = svg`<g transform="translate(${w * random.pick([0.26, 0.74])} ${h * 0.62})"><path d="M0 0C-4 ${-h * 0.08} ${unit * 4} ${-h * 0.14} 0 ${-h * 0.22}M0 ${-h * 0.1}q${unit * 8} ${-h * 0.02} ${unit * 9} ${-h * 0.09}M0 ${-h * 0.12}q${-unit * 8} ${-h * 0.02} ${-unit * 9} ${-h * 0.08}" fill="none" stroke="#4a3526" stroke-width="${unit}"/>${repeat(26, () => svg`<circle cx="${random.jitter(unit * 13)}" cy="${-h * 0.17 + random.jitter(h * 0.09)}" r="${unit * 1.5}" fill="${random.pick(['#f6dfe0', '#f3f0e6', '#e8a5ae'])}"/>`)}</g>`;
  const subject = random.pick([pavilion, peafowl, deer, pavilion, jugs])(sheet, palette, unit);
  return svg`<path d="M0 0h${w}v${h}h${-w}z" fill="${heaven}"/>${stars}${disc}${ridge}${trees}${bloom}${tufts}<g transform="translate(${w / 2} ${h * 0.84})">${subject}</g><path d="M0 ${h * 0.9}Q${w * 0.3} ${h * 0.86} ${w * 0.6} ${h * 0.92}T${w * 1.2} ${h * 0.9}V${h}H0Z" fill="#5f9fae"/><path d="M${w * 0.1} ${h * 0.95}q${w * 0.08} ${-h * 0.012} ${w * 0.16} 0M${w * 0.5} ${h * 0.96}q${w * 0.08} ${-h * 0.012} ${w * 0.16} 0" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="3"/>`;
}

function pavilion(_: Sheet, palette: Palette, u: number): string {
  const tiles = repeat(
    9,
    (index) =>
      svg`<path d="${star(8, u * 2, u * 1.1, [(index - 4) * u * 5.4, -u * 36])}" fill="${palette.second}"/>`,
  );
  const figure = (x: number, robe: string, hat: string) =>
    svg`<g transform="translate(${x} 0)"><path d="M0 ${-u * 14}C${u * 6} ${-u * 12} ${u * 7} ${-u * 4} ${u * 8} 0H${-u * 8}C${-u * 7} ${-u * 4} ${-u * 6} ${-u * 12} 0 ${-u * 14}Z" fill="${robe}"/><circle cy="${-u * 16}" r="${u * 3.2}" fill="#e3b993"/><path d="M${-u * 3.4} ${-u * 17}Q0 ${-u * 23} ${u * 3.4} ${-u * 17}Z" fill="${hat}"/></g>`;
  return svg`<path d="M${-u * 28} 0V${-u * 40}H${u * 28}V0Z" fill="${palette.base}"/><path d="M${-u * 32} ${-u * 40}H${u * 32}V${-u * 44}H${-u * 32}Z" fill="${palette.main}"/><path d="M${-u * 14} ${-u * 44}C${-u * 18} ${-u * 56} ${-u * 8} ${-u * 62} 0 ${-u * 66}C${u * 8} ${-u * 62} ${u * 18} ${-u * 56} ${u * 14} ${-u * 44}Z" fill="${palette.second}"/>${tiles}<path d="M${-u * 20} 0V${-u * 20}Q${-u * 18} ${-u * 29} 0 ${-u * 33}Q${u * 18} ${-u * 29} ${u * 20} ${-u * 20}V0Z" fill="${darker(palette.main, 0.3)}"/>${figure(-u * 8, palette.accent, '#f3ede0')}${figure(u * 8, palette.leaf, palette.main)}<path d="M${-u * 30} 0H${u * 30}V${u * 4}H${-u * 30}Z" fill="${darker(palette.base, 0.2)}"/>`;
}

function peafowl({ random }: Sheet, palette: Palette, u: number): string {
  const ink = {
    fill: palette.main,
    second: palette.second,
    accent: '#dcae4e',
    line: palette.deep,
    ground: palette.base,
  };
  return svg`<g transform="translate(${-u * 14} ${-u * 18}) scale(${u * 0.46})">${motifs.peacock(ink)}</g><g transform="translate(${u * 18} ${-u * 10}) scale(${-u * 0.34} ${u * 0.34})">${motifs.bird({ ...ink, fill: random.pick([palette.accent, palette.main]) })}</g>`;
}

function deer(_: Sheet, palette: Palette, u: number): string {
  const one = (coat: string) =>
    svg`<path d="M-20 -8C-24 -26 0 -28 14 -26L22 -44L30 -46L38 -40L34 -36L28 -34C26 -20 20 -10 14 -6L16 20H12L6 -4L-10 -4L-14 20H-18L-20 -8Z" fill="${coat}"/><path d="M26 -46q-8 -14 -2 -26M26 -46q6 -16 16 -18M24 -60l-8 -4M32 -58l8 4" fill="none" stroke="${coat}" stroke-width="3.4" stroke-linecap="round"/><g fill="${palette.base}"><circle cx="-8" cy="-16" r="2.4"/><circle cx="2" cy="-18" r="2.4"/><circle cx="-2" cy="-11" r="2.4"/></g>`;
  return svg`<g transform="translate(${-u * 16} ${-u * 12}) scale(${u * 0.56})">${one('#b8723f')}</g><g transform="translate(${u * 20} ${-u * 8}) scale(${-u * 0.46} ${u * 0.46})">${one('#8a5a38')}</g>`;
}

function jugs(sheet: Sheet, palette: Palette, u: number): string {
  const ink = {
    fill: palette.main,
    second: palette.second,
    accent: '#dcae4e',
    line: palette.deep,
    ground: palette.base,
  };
  const fruit = symbol(sheet, motifs.pomegranate({ ...ink, fill: '#b3303a' }));
  return svg`<path d="M${-u * 34} ${u * 2}Q0 ${-u * 8} ${u * 34} ${u * 2}Q0 ${u * 10} ${-u * 34} ${u * 2}Z" fill="${palette.main}"/><g transform="translate(0 ${-u * 16}) scale(${u * 0.4})">${motifs.jug(ink)}</g>${use(fruit, -u * 20, -u * 5, u * 0.16)}${use(fruit, u * 20, -u * 5, u * 0.16)}<g transform="translate(${u * 8} ${-u * 40}) scale(${u * 0.22})">${motifs.bird(ink)}</g>`;
}
