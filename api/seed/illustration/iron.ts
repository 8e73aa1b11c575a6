import { standingGround } from './ground.ts';
import { tilt, turned } from './lathe.ts';
import { sheen } from './metal.ts';
import { darker, lighter } from './palette.ts';
import { ellipse, rectangle } from './path.ts';
import { footShadow, glint, roundness } from './shade.ts';
import { clipped, linear, radial, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A cast-iron kazan in its welded stand, with a door for the fire. */
export function kazan(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(800, 880));
  const iron = random.pick(['#3a3836', '#454240', '#2f2e2d']);
  const steel = random.pick(['#55524e', '#4a4744', '#5f4a40']);
  const [top, r, foot] = [random.between(500, 540), random.between(310, 340), 1060];
  const collar = top + random.between(120, 150);
  const bowl = svg`M${480 - r} ${top}C${480 - r} ${top + r * 0.7} ${480 - r * 0.6} ${top + r} 480 ${top + r}C${480 + r * 0.6} ${top + r} ${480 + r} ${top + r * 0.7} ${480 + r} ${top}Z`;
  const wide = r * 0.94;
  const stove = svg`M${480 - wide} ${collar}A${wide} ${wide * tilt} 0 0 0 ${480 + wide} ${collar}L${480 + wide * 0.94} ${foot - 70}A${wide * 0.94} ${wide * tilt} 0 0 1 ${480 - wide * 0.94} ${foot - 70}Z`;
  const fire = random.chance(0.6);
  const glow = radial(
    sheet,
    [
      [0, '#ffd27a'],
      [0.5, '#f08a2a'],
      [1, '#5a1c0a'],
    ],
    [0.5, 0.8, 0.7],
  );
  const doorY = collar + 150;
  const door = svg`<path d="${rectangle(370, doorY, 220, 170, 12)}" fill="${fire ? glow : '#191614'}"/><path d="${rectangle(370, doorY, 220, 170, 12)}" fill="none" stroke="${darker(steel, 0.5)}" stroke-width="12"/>`;
  const logs = svg`<path d="M392 ${doorY + 150}L560 ${doorY + 110}M400 ${doorY + 112}L566 ${doorY + 152}" stroke="#3a2214" stroke-width="26" stroke-linecap="round"/>`;
  const flames = fire
    ? svg`<path d="M410 ${doorY + 130}q-10 -60 30 -96q-2 34 26 40q-6 -40 26 -70q0 50 40 66q20 30 -4 62z" fill="#ffc24a" fill-opacity=".9"/>`
    : '';
  const leaf = svg`<path d="M590 ${doorY}L700 ${doorY - 26}V${doorY + 176}L590 ${doorY + 170}Z" fill="${lighter(steel, 0.1)}" stroke="${darker(steel, 0.5)}" stroke-width="6"/><path d="M672 ${doorY + 60}v44" stroke="#1c1a18" stroke-width="12" stroke-linecap="round"/>`;
  const feet = [480 - wide * 0.8, 480, 480 + wide * 0.8].map(
    (x) =>
      svg`<path d="M${x - 22} ${foot - 80}h44l-6 ${x === 480 ? 100 : 80}h-32z" fill="${darker(steel, 0.4)}"/>`,
  );
  const ears = [-1, 1].map(
    (side) =>
      svg`<path d="M${480 + side * (r - 4)} ${top + 26}c${side * 70} -14 ${side * 76} 56 ${side * 4} 60" fill="none" stroke="${darker(iron, 0.3)}" stroke-width="26" stroke-linecap="round"/><path d="M${480 + side * r} ${top + 22}c${side * 60} -10 ${side * 66} 40 ${side * 10} 50" fill="none" stroke="${lighter(iron, 0.22)}" stroke-width="7" stroke-linecap="round"/>`,
  );
  const holes = repeat(7, (index) =>
    ellipse(480 + (index - 3) * wide * 0.25, collar + 96 - Math.abs(index - 3) * 6, 12, 12),
  );
  const depth = linear(sheet, [
    [0, '#100e0d'],
    [1, lighter(iron, 0.12)],
  ]);
  const lid = random.chance(0.4);
  const cover = svg`<path d="M${480 - r - 8} ${top}Q480 ${top - 170} ${480 + r + 8} ${top}A${r + 8} ${r * tilt} 0 0 1 ${480 - r - 8} ${top}Z" fill="#b98a55"/><path d="M${480 - r * 0.6} ${top + 34}Q${480 - r * 0.5} ${top - 80} ${480 - r * 0.1} ${top - 86}M${480 + r * 0.6} ${top + 34}Q${480 + r * 0.5} ${top - 80} ${480 + r * 0.1} ${top - 86}" fill="none" stroke="#7a522c" stroke-width="5"/><path d="${rectangle(430, top - 122, 100, 44, 18)}" fill="#94693c"/><path d="${rectangle(430, top - 122, 100, 16, 8)}" fill="#cfa878"/>`;
  const mouthOf = svg`<path d="${ellipse(480, top, r, r * tilt)}" fill="${lighter(iron, 0.3)}"/><path d="${ellipse(480, top + 4, r - 20, (r - 20) * tilt)}" fill="${depth}"/>`;
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, foot + 10, 330, 50)}${feet}<path d="${bowl}" fill="${iron}"/>${roundness(sheet, bowl, 1.1)}<path d="${stove}" fill="${steel}"/>${roundness(sheet, stove)}<path d="M${480 - wide} ${collar}A${wide} ${wide * tilt} 0 0 0 ${480 + wide} ${collar}" fill="none" stroke="${lighter(steel, 0.3)}" stroke-width="12"/><path d="${holes}" fill="#191614"/>${door}${logs}${flames}${leaf}${ears}${mouthOf}${lid ? cover : ''}${glint(svg`M${480 - r * 0.8} ${top + 60}Q${480 - r * 0.7} ${top + 110} ${480 - r * 0.6} ${top + 130}`, 12, 0.22)}`,
    focus: [480, 640],
  };
}

/** A samovar: body, chimney, tap, two handles, a foot. */
export function samovar(sheet: Sheet): Scene {
  const { random, colours } = sheet;
  const ground = standingGround(sheet, random.between(780, 860));
  const steel = random.pick(['#c4c2bc', '#b4b2ae', '#cfccc4']);
  const brass = '#c9a24e';
  const body = turned(
    480,
    random.pick([
      [
        [400, 190],
        [440, 214],
        [560, 226],
        [700, 212],
        [790, 160],
        [840, 90],
        [880, 96],
      ],
      [
        [400, 214],
        [430, 220],
        [600, 206],
        [740, 180],
        [800, 150],
        [850, 84],
        [880, 92],
      ],
    ] as [[number, number][], ...[number, number][][]]),
  );
  const metal = sheen(sheet, steel);
  const foot = turned(480, [
    [880, 92],
    [920, 120],
    [960, 190],
    [1010, 206],
    [1040, 206],
  ]);
  const shoulder = turned(480, [
    [330, 118],
    [360, 134],
    [400, 196],
    [408, 196],
  ]);
  const chimney = turned(480, [
    [110, 76],
    [130, 70],
    [300, 66],
    [336, 84],
  ]);
  const rings = [450, 470, 720].map((y) => {
    const r = body.radiusAt(y);
    return svg`M${480 - r} ${y}A${r} ${r * tilt} 0 0 0 ${480 + r} ${y}`;
  });
  const handle = (side: number) =>
    svg`<path d="M${480 + side * 216} 480c${side * 96} -30 ${side * 104} 110 ${side * 6} 116" fill="none" stroke="${darker(steel, 0.4)}" stroke-width="20"/><path d="M${480 + side * 216} 480c${side * 96} -30 ${side * 104} 110 ${side * 6} 116" fill="none" stroke="${lighter(steel, 0.4)}" stroke-width="7"/><path d="M${480 + side * 288} 500v70" stroke="#5a3a22" stroke-width="32" stroke-linecap="round"/><path d="M${480 + side * 288 - 6} 504v60" stroke="#a9743f" stroke-width="8" stroke-linecap="round"/>`;
  const tap = svg`<path d="${rectangle(444, 742, 72, 46, 12)}" fill="${brass}"/><path d="M480 786v36q0 26 -10 40h-22q12 -20 8 -46v-30z" fill="${darker(brass, 0.16)}"/><path d="M480 744v-40" stroke="${darker(brass, 0.2)}" stroke-width="14"/><path d="M440 700q40 -34 80 0q-40 22 -80 0z" fill="${brass}" stroke="${darker(brass, 0.4)}" stroke-width="4"/>`;
  const teapot = random.chance(0.45)
    ? svg`<g transform="translate(480 114) scale(.74)"><path d="M-84 0C-100 -60 -60 -96 0 -96C60 -96 100 -60 84 0Q0 26 -84 0Z" fill="${colours.main}"/><path d="M-40 -92Q0 -124 40 -92Q0 -80 -40 -92Z" fill="${darker(colours.main, 0.2)}"/><circle cy="-116" r="11" fill="${colours.accent}"/><path d="M80 -30q50 -10 58 -62" fill="none" stroke="${colours.main}" stroke-width="20" stroke-linecap="round"/><path d="M-80 -70c-66 -6 -60 66 -4 60" fill="none" stroke="${colours.main}" stroke-width="14"/><path d="M-60 -50H60" stroke="${colours.base}" stroke-width="9" stroke-dasharray="14 10"/></g>`
    : '';
  const part = (piece: ReturnType<typeof turned>) =>
    svg`<path d="${piece.outline}" fill="${metal}"/>${roundness(sheet, piece.outline, 0.5)}`;
  const vents = repeat(6, (index) =>
    ellipse(410 + index * 28, 962 + Math.sin((index / 5) * Math.PI) * 10, 8, 12),
  );
  const shade = linear(sheet, [
    [0, '#20120a', 0],
    [0.7, '#20120a', 0],
    [1, '#20120a', 0.34],
  ]);
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, 1060, 240, 44)}${part(foot)}<path d="${vents}" fill="#2a2320"/>${handle(-1)}${handle(1)}${part(chimney)}<path d="${ellipse(480, 110, 76, 13)}" fill="#2a2624"/>${teapot}${part(shoulder)}${part(body)}${clipped(sheet, body.outline, svg`<path d="${rings}" fill="none" stroke="${darker(steel, 0.4)}" stroke-width="6"/><path d="${rings}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3" transform="translate(0 -5)"/><path d="${body.outline}" fill="${shade}"/>`)}${tap}${glint('M350 500V640', 13, 0.5)}`,
    focus: [480, 600],
  };
}
