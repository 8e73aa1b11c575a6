import { flatGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, polar, smooth } from './path.ts';
import { companion } from './prop.ts';
import { roundel } from './roundel.ts';
import { glint, softShadow } from './shade.ts';
import { linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A glazed dish (lagan) seen from above; now and then a smaller one beside it. */
export function plate(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = flatGround(sheet);
  const pair = random.chance(0.18);
  const radius = pair ? random.between(320, 350) : random.between(372, 412);
  const [x, y] = pair ? [random.between(410, 440), 480] : [480 + random.jitter(14), 596 + random.jitter(24)];
  const small = pair
    ? dish(sheet, random.between(640, 690), random.between(905, 935), random.between(200, 225))
    : '';
  const goods = companion(sheet) + dish(sheet, x, y, radius) + small;
  return { ground, goods, focus: [x + random.jitter(190), y + random.jitter(190)] };
}

function dish(sheet: Sheet, x: number, y: number, radius: number): string {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const glaze = random.pick([
    palette.base,
    palette.base,
    palette.base,
    palette.pale,
    palette.main,
    palette.deep,
    mix(palette.second, palette.deep, 0.2),
  ]);
  const scalloped = random.chance(0.16);
  const outline = scalloped
    ? smooth(
        Array.from({ length: 96 }, (_, index) =>
          polar(radius * (1 + 0.018 * Math.cos((index * Math.PI) / 3)), (index * 360) / 96),
        ),
        true,
      )
    : ellipse(0, 0, radius);
  const rim = random.pick([palette.deep, palette.main, palette.second, darker(glaze, 0.25)]);
  const side = linear(sheet, [
    [0, '#fff', 0.3],
    [0.42, '#fff', 0.03],
    [0.7, '#2a1a10', 0.03],
    [1, '#2a1a10', 0.32],
  ]);
  const well = repeat(
    6,
    (index) =>
      svg`<circle cx="${2 - index * 0.7}" cy="${3 - index}" r="${radius * (0.68 + index * 0.012)}" stroke="#2a1a10" stroke-width="${radius * 0.014 * (6 - index)}" stroke-opacity=".035"/>`,
  );
  const lip = svg`<path d="M${-radius * 0.62} ${radius * 0.42}A${radius * 0.75} ${radius * 0.75} 0 0 0 ${radius * 0.62} ${radius * 0.42}" stroke="#fff" stroke-width="${radius * 0.03}" stroke-linecap="round" stroke-opacity=".16"/>`;
  const body = svg`<path d="${outline}" fill="${rim}"/><circle r="${radius * 0.975}" fill="${glaze}"/><g transform="rotate(${random.integer(0, 11) * 2})">${roundel(sheet, palette, glaze, radius * 0.985)}</g><g fill="none">${well}${lip}</g><path d="${outline}" fill="${side}"/>`;
  const edge = svg`<circle r="${radius - 2}" fill="none" stroke="${lighter(rim, 0.4)}" stroke-width="3" stroke-opacity=".55"/>`;
  const shine = glint(
    svg`M${-radius * 0.82} ${-radius * 0.3}A${radius * 0.87} ${radius * 0.87} 0 0 1 ${-radius * 0.42} ${-radius * 0.76}`,
    radius * 0.022,
    0.5,
  );
  return svg`<g transform="translate(${x} ${y})">${softShadow(sheet, ellipse(0, 0, radius), { x: 16, y: 26, blur: 46, strength: 0.42 })}${body}${edge}${shine}</g>`;
}
