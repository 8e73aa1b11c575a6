import { hornFigure } from './felt.ts';
import { standingGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { darker, lighter, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { footShadow } from './shade.ts';
import { clipped, radial, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A small animal felted of wool: a camel, a yak or a snow leopard. */
export function feltToy(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(660, 780));
  const beast = random.pick([camel, yak, leopard]);
  const mirror = random.pick([1, -1]);
  const second = random.chance(0.25);
  const small = second
    ? svg`${footShadow(sheet, 720, 900, 120, 24)}<g transform="translate(720 900) scale(${-mirror * 0.6} .6)">${beast(sheet, palette)}</g>`
    : '';
  const x = second ? 400 : 480;
  return {
    ground,
    goods: svg`${small}${footShadow(sheet, x, 1004, 290, 50)}<g transform="translate(${x} 1000) scale(${mirror * (second ? 1.12 : 1.32)} ${second ? 1.12 : 1.32})">${beast(sheet, palette)}</g>`,
    focus: [x, 780],
  };
}

type Beast = (sheet: Sheet, palette: Palette) => string;

const camel: Beast = (sheet, palette) => {
  const wool = sheet.random.pick(['#c89a5e', '#b9834a', '#d9b27c', '#e3cba0']);
  const body =
    'M-200 -180C-214 -250 -180 -290 -140 -296C-130 -370 -60 -372 -44 -300Q-20 -280 6 -300C24 -376 96 -366 102 -292C150 -280 160 -250 170 -230C196 -250 190 -340 206 -390C222 -430 290 -420 306 -380C312 -356 290 -346 262 -350C250 -290 246 -170 170 -140C60 -100 -130 -100 -200 -180Z';
  const legs = legsAt([-160, -96, 96, 150], -170, wool, 44);
  const tuft = `<path d="M196 -386q10 -44 44 -38q30 -6 40 26q-40 -8 -84 12z" fill="${darker(wool, 0.35)}"/><path d="M-196 -220q-40 40 -30 90" fill="none" stroke="${darker(wool, 0.3)}" stroke-width="16" stroke-linecap="round"/>`;
  const blanket = 'M-70 -316Q-20 -282 30 -312L52 -150Q-20 -130 -90 -152Z';
  return (
    legs +
    tuft +
    felted(sheet, body, wool) +
    saddlecloth(sheet, palette, blanket, [-20, -214]) +
    eye(268, -384)
  );
};

const yak: Beast = (sheet, palette) => {
  const wool = sheet.random.pick(['#3a302a', '#57493e', '#6b5a4a', '#e3dccd', '#2a2522']);
  const body =
    'M-220 -150C-236 -260 -170 -310 -90 -304C0 -330 90 -330 130 -286C170 -300 230 -290 256 -246C276 -206 262 -150 220 -140C196 -130 176 -146 166 -160C150 -110 110 -90 60 -86C-60 -76 -200 -80 -220 -150Z';
  const skirt = svg`<path d="${repeat(26, (index) => svg`M${-214 + index * 15} ${-150 + Math.sin(index) * 10}q${sheet.random.jitter(9)} 50 ${sheet.random.jitter(12)} ${sheet.random.between(74, 112)}`)}" fill="none" stroke="${darker(wool, 0.14)}" stroke-width="17" stroke-linecap="round"/>`;
  const horns = `<path d="M184 -290C150 -340 166 -384 204 -392M232 -284C260 -330 258 -372 226 -396" fill="none" stroke="#3a3026" stroke-width="20" stroke-linecap="round"/><path d="M180 -296C152 -340 168 -380 202 -390" fill="none" stroke="#8f8474" stroke-width="7" stroke-linecap="round"/>`;
  const tail = `<path d="M-216 -220q-60 30 -50 130" fill="none" stroke="${lighter(wool, 0.12)}" stroke-width="34" stroke-linecap="round"/>`;
  const muzzle = `<path d="${ellipse(240, -184, 30, 26)}" fill="${lighter(wool, 0.5)}"/><circle cx="250" cy="-190" r="5" fill="#2a1a12"/>`;
  const blanket = 'M-90 -312Q-20 -330 50 -326L66 -170Q-20 -150 -100 -166Z';
  return (
    tail +
    legsAt([-170, -100, 70, 130], -120, darker(wool, 0.2), 46) +
    skirt +
    horns +
    felted(sheet, body, wool) +
    saddlecloth(sheet, palette, blanket, [-18, -240]) +
    muzzle +
    eye(216, -238)
  );
};

const leopard: Beast = (sheet, palette) => {
  const { random } = sheet;
  const wool = random.pick(['#e6e0d4', '#d9d3c6', '#cfc8bc']);
  const body =
    'M-190 -160C-200 -240 -150 -270 -80 -262C0 -276 70 -272 116 -286C116 -330 120 -362 140 -366Q158 -362 166 -346Q200 -356 236 -342Q246 -362 262 -364C282 -350 280 -310 274 -290C280 -230 236 -206 190 -208C180 -150 150 -120 90 -116C-20 -104 -170 -100 -190 -160Z';
  const spots = repeat(30, () => {
    const [x, y] = [random.between(-180, 130), random.between(-250, -120)];
    return ellipse(x, y, random.between(9, 15), random.between(7, 12));
  });
  const rings = repeat(7, (index) => {
    const t = 0.2 + index * 0.125;
    const at = (a: number, b: number, c: number, d: number) =>
      a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
    return ellipse(at(-180, -260, -300, -320), at(-170, -120, -200, -290), 17, 9);
  });
  const tail = svg`<path d="M-180 -170C-260 -120 -300 -200 -320 -290" fill="none" stroke="${wool}" stroke-width="48" stroke-linecap="round"/><path d="${rings}" fill="#6b655c" fill-opacity=".7"/>`;
  const face = svg`<path d="M196 -240q-14 -16 0 -22q14 6 0 22z" fill="#3a2a24"/><path d="M196 -240q-2 16 -20 16M196 -240q2 16 20 16M160 -236l-34 -6M160 -226l-32 8M234 -236l34 -6M234 -226l32 8" fill="none" stroke="#3a2a24" stroke-width="4" stroke-linecap="round"/>${eye(170, -284)}${eye(224, -284)}`;
  const collar = `<path d="M112 -226Q150 -190 200 -200" fill="none" stroke="${palette.main}" stroke-width="20" stroke-linecap="round"/><circle cx="156" cy="-196" r="13" fill="${palette.accent}"/>`;
  return (
    tail +
    legsAt([-150, -84, 60, 118], -150, wool, 52) +
    felted(sheet, body, wool, svg`<path d="${spots}" fill="#6b655c"/>`) +
    collar +
    face
  );
};

function legsAt(places: readonly number[], top: number, wool: string, wide: number): string {
  const leg = (x: number, index: number) =>
    svg`<path d="M${x} ${top}V-20" stroke="${darker(wool, index % 2 ? 0.24 : 0.06)}" stroke-width="${wide}" stroke-linecap="round"/><path d="M${x} -22v2" stroke="#3a2c22" stroke-width="${wide * 0.96}" stroke-linecap="round" stroke-opacity=".6"/>`;
  return places.map(leg).join('');
}

/** A body of wool: its outline fuzzy, its light round, loose hairs over it. */
function felted(sheet: Sheet, d: string, wool: string, marks = ''): string {
  const { random } = sheet;
  const hair = (count: number) =>
    repeat(
      count,
      () =>
        svg`M${random.between(-210, 280)} ${random.between(-390, -90)}q${random.jitter(12)} ${random.jitter(12)} ${random.jitter(22)} ${random.jitter(18)}`,
    );
  const puff = radial(
    sheet,
    [
      [0, '#fff', 0.26],
      [0.5, '#fff', 0.02],
      [1, '#20120a', 0.4],
    ],
    [0.46, 0.24, 0.72],
  );
  return svg`<path d="${d}" fill="${wool}" stroke="${darker(wool, 0.08)}" stroke-width="7" stroke-dasharray="3 5" stroke-linejoin="round"/>${clipped(sheet, d, svg`${marks}<g fill="none" stroke-width="2"><path d="${hair(150)}" stroke="${lighter(wool, 0.5)}" stroke-opacity=".5"/><path d="${hair(90)}" stroke="${darker(wool, 0.4)}" stroke-opacity=".35"/></g>`)}<path d="${d}" fill="${puff}"/>`;
}

function saddlecloth(sheet: Sheet, palette: Palette, d: string, [x, y]: readonly [number, number]): string {
  const figure = hornFigure(sheet.random, inkOn(palette, palette.main).fill, palette.second, 4);
  return svg`<path d="${d}" fill="${palette.main}" stroke="${palette.accent}" stroke-width="9" stroke-linejoin="round"/><g transform="translate(${x} ${y}) scale(.92)">${figure}</g>`;
}

const eye = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="9" fill="#20150f"/><circle cx="${x + 3}" cy="${y - 3}" r="3" fill="#fff"/>`;
